"""Whom pronouns and free speech go back to, by what the text has said so far."""

from __future__ import annotations

from typing import Final

from attrs import define

from japan_russia.model import Act, NamedBy, Participant, Side
from japan_russia.parse.speech.cast import Cast, Parties
from japan_russia.parse.speech.mentions import Mention
from japan_russia.parse.speech.reports import Report
from japan_russia.wording.phrases import pronouns

__all__ = ["Referents"]

#: What an impersonal clause reports of both sides; anything else goes on with the last speaker.
_JOINT_ACTS: Final = frozenset(
    (Act.AGREE, Act.CONFIRM, Act.DECIDE, Act.DISCUSS, Act.SHARE_VIEW, Act.SIGN, Act.REFER)
)
#: What is done with what another has said.
_ANSWERS: Final = frozenset((Act.ACCEPT, Act.WELCOME, Act.REJECT))


@define
class Referents:
    """Who spoke last.

    *seats* are sides that stand for a person without a name.  *before* are the last speakers,
    *person* the last who was one person, *plural* the last several who were named, *to* those to
    whom was spoken last; *cue* is where the words stand that named the speakers.  *is_left* tells
    that somebody spoke last who took no part, *author* who writes "I" on the page.
    """

    text: str
    seats: frozenset[Side] = frozenset()
    author: Parties = ()
    person: Parties = ()
    plural: Parties = ()
    before: Parties = ()
    to: Parties = ()
    cue: tuple[int, int] | None = None
    is_left: bool = False

    def speakers(self, report: Report, cast: Cast, governing: Parties) -> Parties:
        """Return who speaks in *report*; *governing* are those of the lead-in that is open."""
        if report.subject is not None and report.subject.is_stranger:
            return ()
        if report.negated:
            return cast.sides() or cast.everyone
        if report.subject is not None:
            if not report.subject.parties and report.subject.named_by is NamedBy.FIRST_PERSON:
                return _ordered(governing or self.first_person(report.subject), cast)
            return _ordered(self.meant(report.subject, cast), cast)
        act = report.verbs[0].act
        if act in _ANSWERS and len(self.before) == 1:
            # "… and the invitation was accepted": by the other.
            return self.other(self.before, cast)
        if act not in _JOINT_ACTS and len(self.before) == 1:
            return self.before
        return cast.sides()

    def first_person(self, mention: Mention) -> Parties:
        """Whom "I" and "we" mean without a lead-in: the author of the page, or who spoke last."""
        if mention.words.lower() == pronouns.WE and len(self.before) > 1:
            return self.before
        return self.author or self.before

    def addressed(self, mention: Mention, cast: Cast, speakers: Parties) -> Parties:
        """Return to whom *speakers* speak, as *mention* names them."""
        word = mention.words.lower()
        if not mention.parties and mention.named_by is NamedBy.PRONOUN:
            if word.endswith(pronouns.COLLEAGUES):
                return self.others(speakers, cast)
            if word.endswith(pronouns.COUNTERPARTS):
                return self.other(speakers, cast)
        if mention.parties or word not in pronouns.RECIPIENTS:
            return self.meant(mention, cast)
        return self.other(speakers, cast) if word in pronouns.OBJECTS else ()

    def meant(self, mention: Mention, cast: Cast) -> Parties:
        """Return whom *mention* means; empty where nobody fits."""
        if mention.beside.endswith(pronouns.COUNTERPARTS):
            return (*mention.parties, *self.other(mention.parties, cast))
        if mention.beside:
            return (*self.singular(mention.beside, cast), *mention.parties)
        if mention.parties or mention.is_stranger:
            return mention.parties
        word = mention.words.lower()
        if self.is_left and word in pronouns.THIRD:
            return ()
        if word == pronouns.LATTER:
            return self.latter(mention, cast)
        if word == pronouns.FORMER:
            return self.former(cast)
        if word.startswith(pronouns.OTHER):
            return self.other_side(cast)
        if word.endswith(pronouns.COUNTERPARTS):
            return self.other(self.person, cast)
        if word == pronouns.IT:
            # "The Japanese side stated …  It also asked …"
            is_side = not any(isinstance(party, Participant) for party in self.before)
            return self.before if is_side else ()
        if word in pronouns.PLURAL:
            return self.plural or (cast.met if len(cast.met) > 1 else ())
        return self.singular(word, cast)

    def other(self, speakers: Parties, cast: Cast) -> Parties:
        """Whom the speaker's "him" means: the other of the two who met."""
        others = tuple(p for p in cast.met if p not in speakers)
        return others if len(others) == 1 and len(speakers) == 1 else ()

    def others(self, speakers: Parties, cast: Cast) -> Parties:
        """Whom the speaker's "colleagues" means: all the others who met."""
        others = tuple(p for p in cast.met if p not in speakers)
        return others if speakers and len(others) > 1 else ()

    def other_side(self, cast: Cast) -> Parties:
        """Whom "the other side" means: of two sides that of which nobody spoke last."""
        spoke = {party.country for party in self.before}
        others = tuple(side for side in cast.both if side.country not in spoke)
        return others if len(others) == 1 and len(cast.both) == 2 else ()

    def singular(self, word: str, cast: Cast) -> Parties:
        """Whom "he" or "she" means: the last person who spoke, or the other if that cannot be."""
        known = tuple(p for p in cast.met if cast.speaks_of(p) == word)
        said = {cast.speaks_of(party) for party in self.person}
        if said == {None} and word == pronouns.SHE and len(known) == 1:
            return known
        if said & {None, word}:
            return self.person
        fits = tuple(p for p in cast.met if cast.speaks_of(p) in (None, word))
        return fits if len(fits) == 1 and len(cast.met) == 2 else self.person

    def latter(self, mention: Mention, cast: Cast) -> Parties:
        """Whom "the latter" means.

        Where it opens a sentence, the last of those named together, to whom was spoken, the one
        beside "the former", or who spoke last; else the other of the two.
        """
        opens = mention.words[0].isupper()
        if opens and len(named := self.named_together()) > 1:
            return (named[-1],)
        if opens and len(self.to) == 1:
            return self.to
        if opens and self.words_of_cue().lower() == pronouns.FORMER:
            return self.other(self.person, cast)
        if opens or len(cast.met) != 2 or not self.person:
            return self.person
        return tuple(p for p in cast.met if p not in self.person)

    def former(self, cast: Cast) -> Parties:
        """Whom "the former" means: the first of those named together, else nobody."""
        named = self.named_together() or [p for p in self.plural if isinstance(p, Participant)]
        if len(named) > 1:
            return (named[0],)
        return self.person if len(cast.met) == 2 else ()

    def named_together(self) -> list[Participant]:
        """Those who spoke last, in the order in which the words name them."""
        words = self.words_of_cue()
        people = [p for p in self.before if isinstance(p, Participant) and p.name.family in words]
        return sorted(people, key=lambda p: words.rfind(p.name.family))

    def words_of_cue(self) -> str:
        """The words that named who spoke last."""
        return self.text[slice(*self.cue)] if self.cue is not None else ""

    def leave(self) -> None:
        """Remember that somebody spoke who took no part: pronouns go back to nobody of the cast."""
        self.before, self.cue, self.person, self.plural, self.to = (), None, (), (), ()
        self.is_left = True

    def act(self, doer: Parties) -> None:
        """Remember who did something: pronouns go back to him, and nobody's voice goes on."""
        if not set(doer) & set(self.before):
            self.before, self.cue = (), None
        if len(doer) == 1 and isinstance(doer[0], Participant):
            self.person, self.is_left = doer, False

    def rest(self) -> None:
        """Begin a division: nobody has spoken in it yet."""
        self.before, self.cue = (), None

    def settle(self, speakers: Parties, cue: tuple[int, int] | None, *, named: bool = True) -> None:
        """Remember who spoke; "they" goes back only to those whom the text has named."""
        self.before, self.cue, self.is_left, self.to = speakers, cue, False, ()
        if len(speakers) > 1:
            self.plural = speakers if named else ()
        elif speakers and (isinstance(speakers[0], Participant) or speakers[0] in self.seats):
            if self.person and self.person != speakers:
                # Each has spoken for himself since: "they" are those two.
                self.plural = (*self.person, *speakers)
            self.person = speakers


def _ordered(speakers: Parties, cast: Cast) -> Parties:
    """Participants in the order of the meeting, sides by country code; each once."""
    if len(speakers) == 1 or speakers is cast.met or speakers is cast.both:
        return speakers
    order = {participant: number for number, participant in enumerate(cast.everyone)}
    people = sorted((s for s in speakers if s in order), key=lambda s: order[s])
    others = sorted((s for s in speakers if s not in order), key=lambda s: s.country or "")
    return tuple(dict.fromkeys((*people, *others)))
