"""Noun phrases that can name a party: found in a sentence, with whom they stand for."""

from __future__ import annotations

import re
from typing import Final, NamedTuple, TypeAlias

from attrs import define, field

from japan_russia.data.countries import country_named
from japan_russia.model import MeetingKind, Participant, Rule, Side
from japan_russia.wording import parties
from japan_russia.wording.offices import COMPLEMENTS
from japan_russia.wording.parties import OFFICE_WORDS

__all__ = ["Cast", "Mention", "Parties", "find"]

Parties: TypeAlias = tuple[Participant | Side, ...]

_WORD_BEFORE: Final = re.compile(r"([A-Za-z][\w.’'-]*)(\s+)\Z")
_ADDRESS: Final = frozenset("Mr. Mrs. Ms. Dr. H.E. Mr Ms Dr Prof. Miss".split())
_MAX_TITLE: Final = 12
_AND: Final = re.compile(r",?\s+and\s+(?:also\s+)?(?:the\s+)?\Z")


class Mention(NamedTuple):
    """A phrase, the rule by which it names somebody, and whom it names.

    *parties* is empty for a pronoun, whom the course of the text decides.
    """

    start: int
    end: int
    rule: Rule
    parties: Parties
    words: str


@define
class Cast:
    """Who can be meant in one meeting.

    *principals* are those whom "the two leaders" means; *everyone* also holds attendees;
    *countries* are the two (or more) sides, Japan first; *pronouns* "he" or "she" for
    those of whom it is known.
    """

    kind: MeetingKind
    principals: tuple[Participant, ...]
    everyone: tuple[Participant, ...]
    countries: tuple[str, ...]
    names: dict[str, tuple[Participant, ...]]
    pronouns: dict[Participant, str]
    country_names: dict[str, str]
    both: Parties = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.both = tuple(Side(country=code) for code in sorted(self.countries))

    def speaks_of(self, party: Participant | Side) -> str | None:
        """Return "he" or "she" for a person of whom it is known, else None."""
        return self.pronouns.get(party) if isinstance(party, Participant) else None

    def sides(self) -> Parties:
        """Both sides, by country code."""
        return self.both

    def joint(self, head: str, adjective: str | None, rank: str | None) -> Parties:
        """Whom "both foreign ministers", "the two sides" or "both Japanese ministers" means."""
        if head in parties.JOINT_SIDES:
            return self.sides()
        people = self.principals
        if adjective and " and " not in adjective:
            code = country_named(adjective)
            people = tuple(p for p in self.everyone if p.country == code)
        if rank and len(people) > 2:
            wanted = rank.strip().casefold()[:5]
            people = tuple(p for p in people if p.office and wanted in p.office.casefold())
        return people if len(people) > 1 or adjective else self.sides()

    def counted(self, number: str) -> Parties:
        """Whom "the four ministers" means, where so many took part; else nobody."""
        wanted = {"three": 3, "four": 4}[number]
        return next((p for p in (self.principals, self.everyone) if len(p) == wanted), ())

    def holding(self, office: str, country: str | None = None) -> Parties:
        """The one participant whose office is meant by "the Prime Minister", if there is one.

        *country* is that of "the Russian Minister", None where none is said.
        """
        wanted = office.casefold()
        for people in (self.principals, self.everyone):
            found = [
                p
                for p in people
                if p.office
                and country in (None, p.country)
                and _is_office(p.office.casefold(), wanted)
            ]
            if len(found) == 1:
                return (found[0],)
        return ()


def _is_office(office: str, wanted: str) -> bool:
    if wanted in office:
        return wanted != "minister" or "prime minister" not in office
    if wanted.endswith("foreign affairs"):
        wanted = "foreign minister"
        if wanted in office:
            return True
    return wanted == "foreign minister" and office.startswith("minister") and "foreign" in office


def find(text: str, start: int, end: int, cast: Cast) -> list[Mention]:
    """Return the party phrases of ``text[start:end]``, in order, none overlapping.

    Persons side by side, joined by "and", are one mention of them all.
    """
    found: list[Mention] = []
    for match in parties.PHRASE.finditer(text, start, end):
        mention = _of_phrase(match, cast)
        if mention is not None:
            found.append(mention)
    for family, people in cast.names.items():
        at = text.find(family, start, end)
        while at >= 0:
            after = at + len(family)
            if _is_word(text, at, after, end):
                found.append(_of_name(text, (start, end), at, after, people))
            at = text.find(family, after, end)
    for name, code in cast.country_names.items():
        at = text.find(name, start, end)
        while at >= 0:
            after = at + len(name)
            compound = text[at - 1 : at] == "-" or text.startswith("-", after)
            if not compound and _is_word(text, at, after, end):
                found.append(Mention(at, after, Rule.SIDE, (Side(country=code),), name))
            at = text.find(name, after, end)
    return _joined(text, _apart(sorted(found, key=lambda it: (it.start, -it.end))))


def _is_word(text: str, start: int, end: int, stop: int) -> bool:
    before = text[start - 1 : start]
    return not (before.isalnum() or (end < stop and text[end].isalnum()))


def _of_phrase(match: re.Match[str], cast: Cast) -> Mention | None:
    start, end, words = match.start(), match.end(), match[0]
    if match["joint"]:
        meant = cast.joint(
            match["joint"].lower(), match["of"] and match["of"].strip(), match["rank"]
        )
        if match["count"] and match["joint"].lower() not in parties.JOINT_SIDES:
            meant = cast.counted(match["count"].lower()) or meant
        return Mention(start, end, Rule.JOINT, meant, words) if meant else None
    if match["latter"]:
        return Mention(start, end, Rule.PRONOUN, (), words)
    if match["counterpart"]:
        return _of_counterpart(match, cast)
    if match["pronoun"]:
        rule = Rule.FIRST_PERSON if words in ("I", "We", "we") else Rule.PRONOUN
        return Mention(start, end, rule, (), words)
    if match["office"]:
        land = match["officer"] or match["owner"] or match["realm"]
        country = country_named(land) if land else None
        if land and country is None:
            return None
        meant = cast.holding(match["office"], country)
        return Mention(start, end, Rule.OFFICE, meant, words) if meant else None
    if match["each"]:
        return Mention(start, end, Rule.JOINT, cast.sides(), words)
    if match["adjective"] is None and match["government"] is None:
        # "the two", "both" alone.
        people = cast.principals if len(cast.principals) == 2 else cast.sides()
        return Mention(start, end, Rule.JOINT, people, words)
    if match["another"] and country_named(match["another"]) is None:
        # "the Government of Japan and President B": two parties.
        end = match.end("government")
        words = match.string[start:end]
    names = [match["adjective"], match["second"], match["government"], match["another"]]
    codes = sorted({code for name in names if name and (code := country_named(name))})
    if not codes:
        return None
    rule = Rule.JOINT if len(codes) > 1 else Rule.SIDE
    return Mention(start, end, rule, tuple(Side(country=code) for code in codes), words)


def _of_counterpart(match: re.Match[str], cast: Cast) -> Mention | None:
    """ "His Russian counterpart" is the one of that country; "his counterpart" goes by the text."""
    start, end, words = match.start(), match.end(), match[0]
    if match["of_land"] is None:
        return Mention(start, end, Rule.PRONOUN, (), words)
    code = country_named(match["of_land"])
    meant = tuple(p for p in cast.principals if p.country == code)
    return Mention(start, end, Rule.OFFICE, meant, words) if len(meant) == 1 else None


def _of_name(
    text: str, place: tuple[int, int], at: int, after: int, people: tuple[Participant, ...]
) -> Mention:
    start, end = place
    begin = _title(text, start, at, people)
    words = text[begin:at]
    for person in people:
        # "State Councilor Wang Yi": the given name may stand last.
        if person.name.given and text.startswith(f" {person.name.given}", after, end):
            after += 1 + len(person.name.given)
            break
    return Mention(begin, after, Rule.NAMED, (_meant(words, people),), text[begin:after])


def _title(text: str, start: int, at: int, people: tuple[Participant, ...]) -> int:
    """Where the form of address, office and given name before a family name begin."""
    given = {part for p in people for part in (p.name.given, p.name.patronymic) if part}
    begin = at
    for _ in range(_MAX_TITLE):
        near = max(start, begin - 32)
        # From the last blank on: a pattern tried at each letter before it costs far more.
        near += text[near:begin].rstrip().rfind(" ") + 1
        match = _WORD_BEFORE.search(text, near, begin)
        if match is None:
            break
        word = match[1]
        if word in OFFICE_WORDS or word in COMPLEMENTS or word in _ADDRESS or word in given:
            if word != "and":
                at = match.start()
        elif word not in ("of", "for", "the", "The") and country_named(word) is None:
            break
        begin = match.start()
    if text.startswith("the ", at - 4) or text.startswith("The ", at - 4):
        return at - 4 if at - 4 >= start else at
    return at


def _meant(words: str, people: tuple[Participant, ...]) -> Participant:
    """Of several of one name: whom office or given name before it fit best, else the first."""
    if len(people) > 1:
        said = set(words.replace(",", " ").split())
        for person in people:
            if person.name.given in said:
                return person
        return max(people, key=lambda p: len(said & set((p.office or "").split())))
    return people[0]


def _apart(found: list[Mention]) -> list[Mention]:
    """Drop what lies inside another mention."""
    kept: list[Mention] = []
    for mention in found:
        if kept and mention.start < kept[-1].end:
            if mention.end > kept[-1].end and mention.rule is Rule.NAMED:
                kept[-1] = mention
            continue
        kept.append(mention)
    return kept


def _joined(text: str, found: list[Mention]) -> list[Mention]:
    joined: list[Mention] = []
    for mention in found:
        before = joined[-1] if joined else None
        if (
            before is not None
            and mention.parties
            and before.parties
            and mention.start - before.end < 12
            and _AND.match(text, before.end, mention.start)
            and not set(before.parties) & set(mention.parties)
            and (before.rule is mention.rule or Rule.SIDE not in (before.rule, mention.rule))
        ):
            both = before.parties + mention.parties
            joined[-1] = Mention(
                before.start, mention.end, Rule.JOINT, both, text[before.start : mention.end]
            )
        else:
            joined.append(mention)
    return joined
