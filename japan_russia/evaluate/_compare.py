"""Compares readouts with annotations, document by document."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import time, timedelta
from itertools import groupby, zip_longest
from typing import Final

from japan_russia.arguments import each
from japan_russia.errors import FormatError, ReadoutError
from japan_russia.evaluate._figures import Comparison
from japan_russia.evaluate._gold import Gold, GoldDivision, GoldMeeting, GoldRow
from japan_russia.evaluate._ledger import Entry, Item, Ledger
from japan_russia.model import (
    Meeting,
    Node,
    PartialDate,
    Participant,
    Party,
    Readout,
    Role,
    Session,
    SessionKind,
    Statement,
)
from japan_russia.span import Span

__all__ = ["compare"]

#: Signs of which each kind stands for the first.
_SIGNS: Final = str.maketrans(dict(zip("’‘“”\u3000\xa0", "''\"\"  ", strict=True)))
#: A statement may begin so far before the words annotated: with a quote or a bracket.
_SLACK: Final = 3
#: The country of somebody of whom nothing tells it.
_UNKNOWN: Final = "?"
_CODE: Final = re.compile("[A-Z]{2}")
_FIRST_WORDS: Final = 6


def compare(readouts: Iterable[Readout], gold: Iterable[Gold]) -> Comparison:
    """Compare each of *readouts* with the annotations of the same id.

    The figures are over all of them together.  A sentence that is annotated and not in the text
    counts as read wrongly.

    Raises:
        FormatError: Two of *gold* have the same id.
        ReadoutError: Two of *readouts* have the same id.

    >>> import japan_russia as jr
    >>> from japan_russia.evaluate import compare, load_gold
    >>> name = "001_19287fb4fa5b8656"
    >>> found = compare([jr.load(f"seeds/{name}.txt")], [load_gold(f"seeds/gold/{name}.json")])
    >>> found.figures[0].name, found.figures[0].value
    ('nobody misquoted', 1.0)
    """
    annotated: dict[str, Gold] = {}
    for it in each(gold, Gold, "gold"):
        if annotated.setdefault(it.id, it) is not it:
            raise FormatError(f"Expected one gold file for each readout, found two for {it.id!r}.")
    ledger = Ledger()
    seen: dict[str, bool] = {}
    for readout in each(readouts, Readout, "readouts"):
        if readout.id in seen:
            raise ReadoutError(
                f"Expected one readout of each id, found two of {readout.id!r}.", readout.id
            )
        seen[readout.id] = readout.id in annotated
        if seen[readout.id]:
            _Document(readout, annotated[readout.id], ledger).compare()
    return Comparison(
        documents=tuple(id for id, has_gold in seen.items() if has_gold),
        figures=ledger.figures(),
        differences=tuple(ledger.differences),
        without_gold=tuple(id for id, has_gold in seen.items() if not has_gold),
        without_readout=tuple(id for id in annotated if id not in seen),
    )


class _Document:
    """One readout beside its annotations."""

    def __init__(self, readout: Readout, gold: Gold, ledger: Ledger) -> None:
        self.readout, self.gold, self.ledger = readout, gold, ledger
        self.countries = {
            person.family.casefold(): person.country or _UNKNOWN
            for meeting in gold.meetings
            for person in meeting.participants
        }

    def compare(self) -> None:
        """Put everything into the ledger."""
        whole = self._entry()
        wanted, found = self.gold.title, self.readout.title
        whole.value("title", _plain(wanted) == _plain(found), wanted, found)
        _date(whole, "issued", self.gold.issued, self.readout.issued)
        meetings = zip_longest(self.gold.meetings, self.readout.meetings)
        for number, (annotated, read) in enumerate(meetings, start=1):
            _meeting(self._entry(f"meeting {number}"), annotated, read)
        self._outline()
        self._sentences()

    def _entry(self, place: str = "", span: Span | None = None, *, lost: bool = False) -> Entry:
        return Entry(
            ledger=self.ledger, document=self.readout.id, place=place, span=span, lost=lost
        )

    def _outline(self) -> None:
        wanted: dict[str, list[Item]] = {}
        for division in self.gold.outline:
            wanted.setdefault(division.path, []).append(_division(division))
        found: dict[str, list[Item]] = {}
        spans: dict[str, Span] = {}
        for node in self.readout.walk():
            if node.path:
                found.setdefault(node.path, []).append(_division(node))
                spans.setdefault(node.path, node.span)
        for path in wanted | found:
            entry = self._entry(path, spans.get(path))
            entry.items("outline", wanted.get(path, ()), found.get(path, ()))

    def _sentences(self) -> None:
        placed = list(self._placed())
        starts = [start for start, _ in placed if start >= 0]
        said: dict[int, list[Statement]] = {start: [] for start in starts}
        # A mark left over at the very end of the text is in none of its sentences.
        edges = [start - _SLACK for start in (*starts, len(self.readout.source.text) + 1)]
        for statement in self.readout.iter_statements():
            index = bisect_right(edges, statement.span.start) - 1
            if 0 <= index < len(starts):
                said[starts[index]].append(statement)
            elif statement.speakers:
                outside = self._entry(_beginning(statement.text), statement.span)
                outside.whole("nobody misquoted", False, (), _read_groups([statement]))
        for start, rows in placed:
            if start < 0:
                self._lost(rows)
            else:
                self._sentence(start, rows, said[start])

    def _placed(self) -> Iterator[tuple[int, tuple[GoldRow, ...]]]:
        """The rows of each sentence, and where it begins; -1 where the text does not have it."""
        text = self.readout.source.text
        at = 0
        for begins, rows in groupby(self.gold.rows, key=lambda row: row.begins):
            start = text.find(begins, at)
            at = max(at, start + len(begins))
            yield start, tuple(rows)

    def _lost(self, rows: Sequence[GoldRow]) -> None:
        entry = self._entry(rows[0].begins, lost=True)
        groups = _annotated_groups(rows)
        sides = self._sides(groups)
        entry.value("role", False, rows[0].role.value, None)
        if groups:
            entry.missing("speakers", groups)
            entry.missing("sides", sides)
        if not _is_lead_in(rows):
            entry.whole("exact sentence", False, sides, ())

    def _sentence(
        self, start: int, rows: Sequence[GoldRow], statements: Sequence[Statement]
    ) -> None:
        begins = rows[0].begins
        entry = self._entry(begins, Span(start, start + len(begins)))
        role = statements[0].role.value if statements else None
        entry.value("role", role == rows[0].role.value, rows[0].role.value, role)
        wanted, found = _annotated_groups(rows), _read_groups(statements)
        entry.items(_speakers_figure(rows), wanted, found)
        if found:
            entry.whole("nobody misquoted", found <= wanted, wanted, found)
        if wanted and wanted == found:
            recipients = (it for statement in statements for it in statement.addressees)
            entry.items(
                "addressees",
                [_group([(_key(name), name)]) for row in rows for name in row.to],
                {_group([_party(it)]) for it in recipients},
            )
        if _is_lead_in(rows):
            return
        wanted, found = self._sides(wanted), self._sides(found)
        entry.items("sides", wanted, found)
        entry.whole("exact sentence", wanted == found, wanted, found)
        if wanted and wanted == found:
            _verbs(entry, rows, statements)
            is_reply = any(statement.is_reply for statement in statements)
            answers = any(row.reply for row in rows)
            entry.value("reply", answers == is_reply, _reply(answers), _reply(is_reply))

    def _sides(self, groups: Iterable[Item]) -> set[Item]:
        """The countries of each group of speakers."""
        found = set()
        for group in groups:
            countries = sorted({self.countries.get(it, it) for it in group.key})
            # Who takes part in no meeting stands for himself.
            words = (it if _CODE.fullmatch(it) else _UNKNOWN for it in countries)
            found.add(Item(tuple(countries), " + ".join(words)))
        return found


def _meeting(entry: Entry, wanted: GoldMeeting | None, found: Meeting | None) -> None:
    entry.items("meetings", _kind(wanted), _kind(found))
    if wanted is None:
        return
    _date(entry, "date", wanted.date, found.date if found else None)
    if found and wanted.true_year and wanted.date and wanted.date.year is None:
        _year(entry, int(wanted.true_year), found)
    place = found.place if found else None
    entry.value("place", _same_place(wanted.place, place), wanted.place, place)
    people = found.participants if found else ()
    entry.items(
        "participants",
        [_person(it.family, it.country) for it in wanted.participants],
        [_person(it.name.family, it.country) for it in people],
    )
    entry.items(
        "sessions",
        _sittings((it.kind, it.start, it.minutes) for it in wanted.sessions),
        _sittings((it.kind, it.start, _minutes(it)) for it in (found.sessions if found else ())),
    )
    known = {_plain(it.name.family): it for it in people}
    for person in wanted.participants:
        same = known.get(_plain(person.family))
        if same is not None:
            for figure, annotated, read in (
                ("given names", person.given, same.name.given),
                ("offices", person.office, same.office),
            ):
                entry.value(figure, _plain(annotated) == _plain(read), annotated, read)


def _kind(meeting: GoldMeeting | Meeting | None) -> list[Item]:
    return [] if meeting is None else [Item.of(meeting.kind.value)]


def _date(entry: Entry, figure: str, wanted: PartialDate | None, found: PartialDate | None) -> None:
    annotated, read = (None if it is None else str(it) for it in (wanted, found))
    entry.value(figure, annotated == read, annotated, read)


def _year(entry: Entry, wanted: int, found: Meeting) -> None:
    """The year worked out has to be the right one; several that fit have to hold it."""
    years = (found.inferred_year,) if found.inferred_year else found.year_candidates
    entry.value("year", wanted in years, str(wanted), " or ".join(map(str, years)) or None)


def _same_place(wanted: str | None, found: str | None) -> bool:
    """Whether both are the same, or one is part of the other."""
    annotated, read = _plain(wanted), _plain(found)
    if not annotated or not read:
        return annotated == read
    return annotated in read or read in annotated


def _person(family: str, country: str | None) -> Item:
    country = country or _UNKNOWN
    return Item((_plain(family), country), f"{family} ({country})")


def _sittings(
    sessions: Iterable[tuple[SessionKind, time | None, int | None]],
) -> Iterator[Item]:
    """Those that say when they were or how long; others say nothing."""
    for kind, start, minutes in sessions:
        if start is not None or minutes:
            parts = (
                kind.value,
                start and f"{start:%H:%M}",
                minutes and f"{minutes} min",
            )
            yield Item.of(" ".join(part for part in parts if part))


def _minutes(session: Session) -> int | None:
    return None if session.duration is None else session.duration // timedelta(minutes=1)


def _division(it: GoldDivision | Node) -> Item:
    words = f"a division {it.heading!r}" if it.heading else "a division without heading"
    return Item((it.path, _plain(it.heading)), words)


def _is_lead_in(rows: Iterable[GoldRow]) -> bool:
    return any(row.role is Role.LEAD_IN for row in rows)


def _speakers_figure(rows: Sequence[GoldRow]) -> str:
    if _is_lead_in(rows):
        return "speakers (lead-in)"
    if any(row.role in {Role.LISTED, Role.CONTINUED} for row in rows):
        return "speakers (listed, continued)"
    return "speakers"


def _annotated_groups(rows: Iterable[GoldRow]) -> set[Item]:
    """Who speaks together, each group once."""
    return {_group((_key(name), name) for name in row.parties) for row in rows if row.parties}


def _read_groups(statements: Iterable[Statement]) -> set[Item]:
    """Who is read to speak together, each group once."""
    return {_group(map(_party, it.speakers)) for it in statements if it.speakers}


def _group(parties: Iterable[tuple[str, str]]) -> Item:
    """A group of parties, each with its key and its name."""
    names = dict(sorted(parties))
    return Item(tuple(names), " + ".join(names.values()))


def _key(name: str) -> str:
    """What two ways of naming one party have in common: a code as it is, a name in any case."""
    return name if _CODE.fullmatch(name) else name.casefold()


def _party(party: Party) -> tuple[str, str]:
    """The key of a party and its name."""
    if isinstance(party, Participant):
        return party.name.family.casefold(), party.name.family
    return party.country, party.country


def _verbs(entry: Entry, rows: Sequence[GoldRow], statements: Iterable[Statement]) -> None:
    """Verbs count by their first word: annotations and readings may part phrases elsewhere."""
    wanted = _first_words(verb for row in rows for verb in row.verbs)
    found = _first_words(verb for it in statements for verb in it.verbs)
    if wanted:
        first = _first_words(rows[0].verbs[:1])
        entry.whole("first verb", first <= found, first, found)
        entry.items("all verbs", wanted, found)


def _first_words(verbs: Iterable[str]) -> set[Item]:
    return {Item.of(word) for verb in verbs for word in verb.split()[:1]}


def _beginning(text: str) -> str:
    return " ".join(text.split(maxsplit=_FIRST_WORDS)[:_FIRST_WORDS])


def _reply(is_reply: bool) -> str:
    return "a reply" if is_reply else "no reply"


def _plain(text: str | None) -> str:
    """The text without what is only typography: case, kinds of quotes and blanks, a last stop."""
    return re.sub(r"\s+", " ", (text or "").translate(_SIGNS)).strip().rstrip(".:").casefold()
