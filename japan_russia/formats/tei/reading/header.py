"""Reading ``teiHeader`` and ``standOff``: the facts about the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import time, timedelta
from enum import Enum
from typing import Final, TypeVar

from attrs import Factory, define, field
from lxml import etree

from japan_russia.errors import FormatError, ModelError
from japan_russia.formats.tei.xml.names import XML, raw_id, tei
from japan_russia.formats.tei.xml.numbers import whole
from japan_russia.formats.tei.xml.safe import line_of
from japan_russia.formats.tei.xml.taxonomies import ENUMS, OPEN
from japan_russia.formats.tei.xml.usual import PLAIN_TEXT
from japan_russia.model import (
    Correction,
    Fact,
    MeetingKind,
    PartialDate,
    Participant,
    Party,
    PersonName,
    Session,
    SessionKind,
    Side,
)
from japan_russia.model._fields import NAME

__all__ = [
    "ANA",
    "Header",
    "MeetingFacts",
    "character",
    "fault",
    "names",
    "pointed",
    "read_header",
    "side_of",
    "string",
]

E = TypeVar("E", bound=Enum)

#: What stands for the country of a side of which an edited file does not say it: user-assigned in
#: ISO 3166-1.
_NO_COUNTRY: Final = "ZZ"
# The hand-made examples of the mapping write hyphens where the model has underscores.
ANA: Final[dict[str, Enum]] = {
    f"#{name}.{spelling}": member
    for name, members in ENUMS.items()
    for member in members
    for spelling in {member.value, member.value.replace("_", "-")}
}
"""What a pointer in ``ana`` means."""

_OPEN: Final = re.compile(rf"#({'|'.join(OPEN)})\.({NAME})")
_CODE: Final = re.compile(r"00[01][0-9A-F]|FFF[EF]")
_DURATION: Final = re.compile(
    r"P(?=.)(?:(\d{1,3})D)?(?:T(?=.)(?:(\d{1,3})H)?(?:(\d{1,4})M)?(?:0+S)?)?", re.ASCII
)
_CHARACTERS: Final = frozenset({tei("g"), tei("lb")})
_HOLDER: Final = re.compile(r"(?:#person\.|person:)([A-Za-z-]+)")
_COUNTRY: Final = re.compile(r"#org\.([A-Z]{2})")

_ID: Final = f"{XML}id"
_TITLE, _MEETING, _MEASURE, _IDNO = tei("title"), tei("meeting"), tei("measure"), tei("idno")
_NOTE, _DATE, _TIME, _NAME = tei("note"), tei("date"), tei("time"), tei("name")


@define
class MeetingFacts:
    """What the header says of one meeting."""

    kind: MeetingKind = MeetingKind.OTHER
    date: PartialDate | None = None
    given_year: int | None = None
    candidates: tuple[int, ...] = ()
    place: str | None = None
    sessions: list[Session] = Factory(list)
    participants: tuple[Participant, ...] = ()
    principals: tuple[Participant, ...] = ()
    #: By fact, in the order of the file.
    reasons: dict[Fact, tuple[str, ...]] = Factory(dict)


@define(kw_only=True)
class Header:
    """What the header and ``standOff`` say, before the text is read.

    Attributes:
        root: The ``xml:id`` that all ids of the document begin with.
        parties: Who the pointers mean, each with its ``#``; of countries, they say it themselves.
        replies: Pointer to the answer → pointer to what it answers, or None.
        notes: The elements of the diagnostics.
        corrections: Pointer to a statement → what a person has put right of it.
        characters: The length that the text was written with, if given.
        text_sha256: The digest that the text was written with, if given.
        version: Of the library that wrote the file, if any did.
    """

    root: str
    id: str
    title: str | None = None
    issued: PartialDate | None = None
    url: str | None = None
    name: str | None = None
    encoding: str | None = None
    media_type: str = PLAIN_TEXT
    sha256: str | None = None
    text_sha256: str | None = None
    reading: str | None = None
    characters: int | None = None
    version: str | None = None
    notes: list[etree._Element] = field(factory=list)
    corrections: dict[str, list[Correction]] = field(factory=dict)
    parties: dict[str, Party] = field(factory=dict)
    meetings: dict[str, MeetingFacts] = field(factory=dict)
    replies: dict[str, str | None] = field(factory=dict)


def fault(element: etree._Element, message: str) -> FormatError:
    """The error for *element*; *message* ends before the full stop."""
    line = line_of(element)
    name = etree.QName(element).localname
    return FormatError(f"{message} in {name} at line {line}.", line=line)


def character(element: etree._Element) -> str:
    """The character that ``g`` or ``lb`` of type codepoint stands for; "" if it is none."""
    code = element.get("n", "")
    if element.get("type") != "codepoint" or not _CODE.fullmatch(code):
        return ""
    return chr(int(code, 16))


def string(element: etree._Element) -> str:
    """The characters of *element*, as they were written."""
    if not len(element):
        return element.text or ""
    parts = [element.text or ""]
    for child in element:
        if isinstance(child.tag, str):
            parts.append(character(child) if child.tag in _CHARACTERS else string(child))
        parts.append(child.tail or "")
    return "".join(parts)


def pointed(element: etree._Element, kind: type[E]) -> E | None:
    """The category of *kind* that ``ana`` points to, or None."""
    for pointer in element.get("ana", "").split():
        member = ANA.get(pointer)
        if isinstance(member, kind):
            return member
    return None


def names(element: etree._Element, vocabulary: str) -> tuple[str, ...]:
    """The names of the open *vocabulary* that ``ana`` points to, in its order."""
    found = (_OPEN.fullmatch(pointer) for pointer in element.get("ana", "").split())
    return tuple(match[2] for match in found if match and match[1] == vocabulary)


def _children(element: etree._Element | None, name: str) -> Iterator[etree._Element]:
    return iter(()) if element is None else element.iterchildren(name)


def _find(element: etree._Element | None, *names: str) -> etree._Element | None:
    for name in names:
        if element is None:
            return None
        element = next(element.iterchildren(tei(name)), None)
    return element


def read_header(root: etree._Element) -> Header:
    """Read everything that stands outside ``text``.

    Raises:
        FormatError: A date, time, length, country or pointer cannot be read.
    """
    prefix = root.get(_ID)
    if prefix is None:
        raise FormatError("Expected an xml:id of TEI, found none.", line=line_of(root))
    it = Header(root=prefix, id=raw_id(prefix))
    header = _find(root, "teiHeader")
    if header is None:
        raise FormatError("Expected a teiHeader in TEI, found none.", line=line_of(root))
    description = _find(header, "fileDesc")
    _titles(it, _find(description, "titleStmt"))
    for measure in _children(_find(description, "extent"), _MEASURE):
        if measure.get("unit") == "characters":
            it.characters = whole(measure.get("quantity"))
    for idno in _children(_find(description, "publicationStmt"), _IDNO):
        if idno.get("type") == "readout":
            it.id = string(idno)
        elif idno.get("subtype") == "reading":
            it.reading = string(idno)
    for note in _children(_find(description, "notesStmt"), _NOTE):
        if note.get("type") == "diagnostic":
            it.notes.append(note)
        elif note.get("type") == "correction":
            of_statement = it.corrections.setdefault(note.get("target", ""), [])
            of_statement.append(_correction(note))
    _source(it, _find(description, "sourceDesc", "bibl"))
    application = _find(header, "encodingDesc", "appInfo", "application")
    if application is not None and application.get("ident") == "japan_russia":
        it.version = application.get("version")
    profile = _find(header, "profileDesc")
    _people(it, _find(profile, "particDesc"))
    for setting in _children(_find(profile, "settingDesc"), tei("setting")):
        _setting(it, setting)
    _relations(it, root)
    return it


def _correction(note: etree._Element) -> Correction:
    who, why = _find(note, "name"), _find(note, "p")
    try:
        return Correction(
            field=note.get("subtype", ""),
            who="" if who is None else string(who),
            why="" if why is None else string(why),
        )
    except ModelError as error:
        raise fault(note, str(error).rstrip(".")) from None


def _titles(it: Header, statement: etree._Element | None) -> None:
    for title in _children(statement, _TITLE):
        if title.get("type") == "main":
            it.title = string(title)
            break
    for meeting in _children(statement, _MEETING):
        kind = pointed(meeting, MeetingKind)
        if kind is None:
            raise fault(meeting, "Expected a kind of meeting")
        facts = it.meetings.setdefault(meeting.get("corresp", ""), MeetingFacts())
        facts.kind = kind
        facts.reasons[Fact.KIND] = names(meeting, "reason")


def _source(it: Header, bibl: etree._Element | None) -> None:
    for idno in _children(bibl, _IDNO):
        match idno.get("type"), idno.get("subtype"):
            case "URI", _:
                it.url = string(idno)
            case "filename", _:
                it.name = string(idno)
            case "sha256", "text":
                it.text_sha256 = string(idno)
            case "sha256", None:
                # The bytes are those of the text.
                it.sha256 = it.text_sha256 = string(idno)
            case "sha256", _:
                it.sha256 = string(idno)
    for date in _children(bibl, _DATE):
        if date.get("type", "issued") == "issued":
            it.issued = _date(date)
    for note in _children(bibl, _NOTE):
        if note.get("type") == "encoding":
            it.encoding = string(note)
        elif note.get("type") == "mediaType":
            it.media_type = string(note)


def _date(element: etree._Element) -> PartialDate:
    when = element.get("when", "")
    try:
        return PartialDate.parse(when)
    except ModelError as error:
        raise fault(element, str(error).rstrip(".")) from None


def _people(it: Header, description: etree._Element | None) -> None:
    for group in _children(description, tei("listPerson")):
        for person in group:
            pointer = f"#{person.get(_ID)}"
            if person.tag == tei("person"):
                it.parties[pointer] = _participant(it, person)
            elif person.tag == tei("personGrp"):
                it.parties[pointer] = Side(country=_country(person, "corresp") or _NO_COUNTRY)


def side_of(pointer: str) -> Side | None:
    """The side of the country that *pointer* names, which may be in the root of a corpus."""
    match = _COUNTRY.fullmatch(pointer)
    return None if match is None else Side(country=match[1])


def _country(element: etree._Element, attribute: str) -> str | None:
    pointer = element.get(attribute)
    if pointer is None:
        return None
    match = _COUNTRY.fullmatch(pointer)
    if match is None:
        raise fault(element, f"Expected a country such as '#org.JP', found {pointer!r}")
    return match[1]


def _participant(it: Header, person: etree._Element) -> Participant:
    printed = family = given = patronymic = office = country = None
    same = _HOLDER.fullmatch(person.get("sameAs", ""))
    key = None if same is None else same[1]
    for child in person:
        if child.tag == tei("persName"):
            for part in child:
                if part.tag == tei("surname"):
                    family = string(part)
                elif part.get("type") == "patronymic":
                    patronymic = string(part)
                elif part.tag == tei("forename"):
                    given = string(part)
            if child.get("type") != "parts":
                printed = _printed(child)
        elif child.tag == tei("affiliation"):
            country = _country(child, "ref")
            role = _find(child, "roleName")
            office = None if role is None else string(role)
        elif child.tag == _IDNO and child.get("type") == "person":
            key = string(child)
    if printed is None:
        raise fault(person, "Expected a persName")
    if family is None:
        # Where nobody has taken the name apart, its last word is the family name.
        before, _, family = printed.strip().rpartition(" ")
        given = before or None
    id = person.get(_ID, "").removeprefix(f"{it.root}.")
    try:
        name = PersonName(family=family, given=given, patronymic=patronymic, printed=printed)
        return Participant(id=id, name=name, office=office, country=country, person=key)
    except ModelError as error:
        raise fault(person, str(error).rstrip(".")) from None


def _printed(name: etree._Element) -> str:
    """The name as printed; between its parts is a blank, whatever a tool has made of that."""
    between = [name.text, *(part.tail for part in name)]
    if name.find(tei("surname")) is None or any(words and words.strip() for words in between):
        return string(name)
    return " ".join(string(part) for part in name.iterchildren(etree.Element))


def _persons(it: Header, element: etree._Element, attribute: str) -> tuple[Participant, ...]:
    pointers = element.get(attribute, "")
    people = [it.parties.get(pointer) for pointer in pointers.split()]
    found = tuple(p for p in people if isinstance(p, Participant))
    if len(found) != len(people):
        raise fault(element, f"Expected persons of this file, found {pointers!r}")
    return found


def _setting(it: Header, setting: etree._Element) -> None:
    meeting = it.meetings.setdefault(setting.get("corresp", ""), MeetingFacts())
    kind = pointed(setting, SessionKind)
    if kind is not None:
        meeting.sessions.append(_session(setting, kind))
        return
    meeting.participants = _persons(it, setting, "who")
    candidates = []
    for child in setting:
        if child.tag == _NAME and child.get("type") == "place":
            meeting.place = string(child)
            meeting.reasons[Fact.PLACE] = names(child, "reason")
        elif child.tag == _DATE and child.get("type") == "candidate":
            year = _date(child).year
            if year is not None:
                candidates.append(year)
        elif child.tag == _DATE and child.get("type") == "between":
            # It follows from the date and the years.
            continue
        elif child.tag == _DATE and child.get("type") == "given":
            meeting.given_year = _date(child).year
        elif child.tag == _DATE:
            meeting.date = _date(child)
            meeting.reasons[Fact.DATE] = names(child, "reason")
    meeting.candidates = tuple(candidates)
    # An early form of the mapping had the one session's time in the setting of the meeting.
    if setting.find(_TIME) is not None:
        meeting.sessions.append(_session(setting, SessionKind.TALKS))


def _session(setting: etree._Element, kind: SessionKind) -> Session:
    start: time | None = None
    length: timedelta | None = None
    approximate = False
    for child in _children(setting, _TIME):
        if child.get("type") == "duration":
            approximate = child.get("precision") == "low"
            given = child.get("dur")
            length = None if given is None else _length(child, given)
        else:
            try:
                start = time.fromisoformat(child.get("when", "")).replace(tzinfo=None)
            except ValueError:
                raise fault(child, f"Expected a time, found {child.get('when')!r}") from None
    try:
        return Session(kind=kind, start=start, duration=length, approximate=approximate)
    except ModelError as error:
        raise fault(setting, str(error).rstrip(".")) from None


def _length(element: etree._Element, given: str) -> timedelta:
    match = _DURATION.fullmatch(given)
    if match is None:
        raise fault(element, f"Expected a length such as PT1H40M, found {given!r}")
    days, hours, minutes = (int(part or 0) for part in match.groups())
    return timedelta(days=days, hours=hours, minutes=minutes)


def _relations(it: Header, root: etree._Element) -> None:
    for standoff in _children(root, tei("standOff")):
        for relations in _children(standoff, tei("listRelation")):
            for relation in _children(relations, tei("relation")):
                if relation.get("name") == "inReplyTo":
                    it.replies[relation.get("active", "")] = relation.get("passive")
                elif relation.get("name") == "met":
                    meeting = it.meetings.setdefault(relation.get("corresp", ""), MeetingFacts())
                    meeting.principals = _persons(it, relation, "mutual")
                    meeting.reasons[Fact.PRINCIPALS] = names(relation, "reason")
