"""Whom pronouns and free speech go back to, by what the text has said so far."""

from __future__ import annotations

from typing import Final

from attrs import define

from japan_russia.model import Act, Participant
from japan_russia.parse.speech.cast import Cast, Parties
from japan_russia.parse.speech.mentions import Mention
from japan_russia.parse.speech.predicates import Report
from japan_russia.parse.speech.rule import Rule

__all__ = ["Referents"]

#: What an impersonal clause reports of both sides; anything else goes on with the last speaker.
_JOINT_ACTS: Final = frozenset(
    (Act.AGREE, Act.CONFIRM, Act.DECIDE, Act.DISCUSS, Act.SHARE_VIEW, Act.SIGN, Act.REFER)
)
_SINGULAR: Final = frozenset(("he", "she", "him", "her", "you"))
_THIRD: Final = frozenset(("he", "she", "him", "her", "they", "it"))
_PLURAL: Final = frozenset(("they", "we", "both of them"))


@define
class Referents:
    """Who spoke last.

    *before* are the last speakers, *person* the last who was one person, *plural* the last several
    who were named; *cue* is where the words stand that named them.
    """

    text: str
    person: Parties = ()
    plural: Parties = ()
    before: Parties = ()
    cue: tuple[int, int] | None = None
    is_left: bool = False

    def speakers(self, report: Report, cast: Cast, governing: Parties) -> Parties:
        """Return who speaks in *report*; *governing* are those of the lead-in that is open."""
        if report.subject is not None and report.subject.is_stranger:
            return ()
        if report.negated:
            return cast.sides() or cast.everyone
        if report.subject is not None:
            if not report.subject.parties and report.subject.rule is Rule.FIRST_PERSON:
                return _ordered(governing or self.before, cast)
            return _ordered(self.meant(report.subject, cast), cast)
        if report.verbs[0].act not in _JOINT_ACTS and len(self.before) == 1:
            return self.before
        return cast.sides()

    def addressed(self, mention: Mention, cast: Cast, speakers: Parties) -> Parties:
        """Return to whom *speakers* speak, as *mention* names them."""
        word = mention.words.lower()
        if mention.parties or word not in _SINGULAR:
            return self.meant(mention, cast)
        return self.other(speakers, cast) if word not in ("he", "she") else ()

    def meant(self, mention: Mention, cast: Cast) -> Parties:
        """Return whom *mention* means; empty where nobody fits."""
        if mention.parties or mention.is_stranger:
            return mention.parties
        word = mention.words.lower()
        if self.is_left and word in _THIRD:
            return ()
        if word == "the latter":
            return self.latter(mention, cast)
        if word.endswith("counterpart"):
            return self.other(self.person, cast)
        if word == "it":
            # "The Japanese side stated …  It also asked …"
            is_side = not any(isinstance(party, Participant) for party in self.before)
            return self.before if is_side else ()
        if word in _PLURAL:
            return self.plural or (cast.principals if len(cast.principals) > 1 else ())
        return self.singular(word, cast)

    def other(self, speakers: Parties, cast: Cast) -> Parties:
        """Whom the speaker's "him" means: the other of the two who met."""
        others = tuple(p for p in cast.principals if p not in speakers)
        return others if len(others) == 1 and len(speakers) == 1 else ()

    def singular(self, word: str, cast: Cast) -> Parties:
        """Whom "he" or "she" means: the last person who spoke, or the other if that cannot be."""
        if any(cast.speaks_of(party) in (None, word) for party in self.person):
            return self.person
        fits = tuple(p for p in cast.principals if cast.speaks_of(p) in (None, word))
        return fits if len(fits) == 1 and len(cast.principals) == 2 else self.person

    def latter(self, mention: Mention, cast: Cast) -> Parties:
        """Whom "the latter" means.

        Where it opens a sentence, the last of those named together, or who spoke last; else the
        other of the two.
        """
        opens = mention.words[0] == "T"
        if opens and self.cue is not None:
            words = self.text[slice(*self.cue)]
            people = [p for p in self.before if isinstance(p, Participant)]
            named = [p for p in people if p.name.family in words]
            if len(named) > 1:
                return (max(named, key=lambda p: words.rfind(p.name.family)),)
        if opens or len(cast.principals) != 2 or not self.person:
            return self.person
        return tuple(p for p in cast.principals if p not in self.person)

    def leave(self, cue: tuple[int, int] | None) -> None:
        """Remember that somebody spoke who took no part: pronouns go back to nobody of the cast."""
        self.before, self.cue, self.person, self.plural = (), cue, (), ()
        self.is_left = True

    def settle(self, speakers: Parties, cue: tuple[int, int] | None, *, named: bool = True) -> None:
        """Remember who spoke; "they" goes back only to those whom the text has named."""
        self.before, self.cue, self.is_left = speakers, cue, False
        if len(speakers) > 1:
            self.plural = speakers if named else ()
        elif speakers and isinstance(speakers[0], Participant):
            if self.person and self.person != speakers:
                # Each has spoken for himself since: "they" are those two.
                self.plural = (*self.person, *speakers)
            self.person = speakers


def _ordered(speakers: Parties, cast: Cast) -> Parties:
    """Participants in the order of the meeting, sides by country code; each once."""
    if len(speakers) == 1 or speakers is cast.principals or speakers is cast.both:
        return speakers
    order = {participant: number for number, participant in enumerate(cast.everyone)}
    people = sorted((s for s in speakers if s in order), key=lambda s: order[s])
    others = sorted((s for s in speakers if s not in order), key=lambda s: s.country)
    return tuple(dict.fromkeys((*people, *others)))
