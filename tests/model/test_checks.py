"""What one object of the model refuses to hold, each message whole."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time, timedelta, timezone
from typing import Any

import pytest
from attrs import evolve

from japan_russia.errors import ModelError
from japan_russia.model import (
    Act,
    Attribution,
    Diagnostic,
    DiagnosticCode,
    Fact,
    NamedBy,
    PartialDate,
    Participant,
    PersonName,
    Reason,
    ReportingVerb,
    Role,
    Session,
    SessionKind,
    Severity,
    Side,
    Source,
)
from japan_russia.span import Span
from tests.model.made import (
    AOKI,
    BELOV,
    RUSSIA,
    correction,
    heading,
    item,
    meeting,
    narration,
    statement,
    verb,
)


def _session(**parts: Any) -> Session:
    return Session(kind=SessionKind.TALKS, **parts)


def _source(**parts: Any) -> Source:
    return Source(**{"text": "x", "sha256": "0" * 64, **parts})


def _participant(**parts: Any) -> Participant:
    return Participant(**{"id": "p1", "name": AOKI.name, "country": "JP", **parts})


def _diagnostic(message: str) -> Diagnostic:
    return Diagnostic(code=DiagnosticCode.NO_DATE, severity=Severity.REMARK, message=message)


def _reason(fact: Fact, name: str = "x") -> Reason:
    return Reason(fact=fact, name=name)


_MAY = PartialDate(month=5, day=31)

REFUSED: list[tuple[str, Callable[[], object], str]] = [
    (
        "source: surrogate",
        lambda: _source(text="ab\ud800"),
        "Expected Unicode text, found a lone surrogate at character 2.",
    ),
    (
        "source: digest",
        lambda: _source(sha256="00FF"),
        "Expected 64 hexadecimal digits of SHA-256, found '00FF'.",
    ),
    (
        "source: empty encoding",
        lambda: _source(encoding=""),
        "Expected an encoding of at least one character, found none.",
    ),
    (
        "source: empty name",
        lambda: _source(name=""),
        "Expected a file name of at least one character, found none.",
    ),
    (
        "source: name of undecodable bytes",
        lambda: _source(name="a\udcff.txt"),
        "Expected Unicode text, found a lone surrogate at character 1.",
    ),
    (
        "source: empty address",
        lambda: _source(url=""),
        "Expected an address of at least one character, found none.",
    ),
    *(
        (
            f"source: media type {name!r}",
            lambda name=name: _source(media_type=name),
            f"Expected a media type such as 'text/plain', found {name!r}.",
        )
        for name in ("", "html", "text/", "Text/HTML", "text/html; charset=utf-8")
    ),
    (
        "name: no family name",
        lambda: PersonName(family="", printed="Aoki"),
        "Expected a family name of at least one character, found none.",
    ),
    (
        "name: empty given name",
        lambda: PersonName(family="Aoki", given="", printed="Aoki"),
        "Expected a given name of at least one character, found none.",
    ),
    (
        "name: empty patronymic",
        lambda: PersonName(family="Aoki", patronymic="", printed="Aoki"),
        "Expected a patronymic of at least one character, found none.",
    ),
    (
        "name: nothing printed",
        lambda: PersonName(family="Aoki", printed=""),
        "Expected a printed name of at least one character, found none.",
    ),
    (
        "participant: id",
        lambda: _participant(id="p0"),
        "Expected a participant's id such as 'p1', found 'p0'.",
    ),
    (
        "participant: country",
        lambda: _participant(country="Japan"),
        "Expected a country code of two capital letters, found 'Japan'.",
    ),
    (
        "participant: empty office",
        lambda: _participant(office=""),
        "Expected an office of at least one character, found none.",
    ),
    (
        "participant: empty key",
        lambda: _participant(person=""),
        "Expected a key of the office-holder table of at least one character, found none.",
    ),
    (
        "side: country",
        lambda: Side(country="ru"),
        "Expected a country code of two capital letters, found 'ru'.",
    ),
    (
        "diagnostic: no message",
        lambda: _diagnostic(""),
        "Expected a message of at least one character, found none.",
    ),
    (
        "verb: no lemma",
        lambda: ReportingVerb(lemma="", act=Act.STATE, span=Span(0, 1)),
        "Expected a lemma of at least one character, found none.",
    ),
    (
        "session: start with seconds",
        lambda: _session(start=time(10, 0, 30)),
        "Expected a local time to the minute, found 10:00:30.",
    ),
    (
        "session: start with a zone",
        lambda: _session(start=time(10, 0, tzinfo=timezone.utc)),  # noqa: UP017
        "Expected a local time to the minute, found 10:00:00+00:00.",
    ),
    (
        "session: seconds of length",
        lambda: _session(duration=timedelta(seconds=90)),
        "Expected a length in whole minutes and under two days, found 0:01:30.",
    ),
    (
        "session: no length",
        lambda: _session(duration=timedelta()),
        "Expected a length in whole minutes and under two days, found 0:00:00.",
    ),
    (
        "session: too long",
        lambda: _session(duration=timedelta(days=2)),
        "Expected a length in whole minutes and under two days, found 2 days, 0:00:00.",
    ),
    (
        "session: about nothing",
        lambda: _session(approximate=True),
        "Expected a length that is approximate, found none.",
    ),
    (
        "statement: no text",
        lambda: narration(text=""),
        "Expected as many characters as the span of s1 has, at least one, found 0 for 0-0.",
    ),
    (
        "statement: text longer than span",
        lambda: narration(text="xy", span=Span(3, 4)),
        "Expected as many characters as the span of s1 has, at least one, found 2 for 3-4.",
    ),
    *(
        (
            f"narration: {name}",
            lambda spoilt={name: value}: narration(**spoilt),
            "Expected narration without speakers, verbs and reply, found some in s1.",
        )
        for name, value in {
            "speakers": (RUSSIA,),
            "addressees": (RUSSIA,),
            "reporting": (verb(0, 1),),
            "is_reply": True,
        }.items()
    ),
    *(
        (
            f"{role.value}: no speaker",
            lambda role=role: statement(role=role, speakers=()),
            f"Expected a speaker in s1, whose role is {role.value}.",
        )
        for role in Role
        if role is not Role.NARRATION
    ),
    (
        "statement: attributed to nobody",
        lambda: statement(attribution=Attribution.NONE),
        "Expected the attribution 'none' exactly for narration, found 'none' in s1.",
    ),
    (
        "narration: attributed",
        lambda: narration(attribution=Attribution.CARRIED),
        "Expected the attribution 'none' exactly for narration, found 'carried' in s1.",
    ),
    (
        "statement: corrected by nobody",
        lambda: statement(attribution=Attribution.CORRECTED),
        (
            "Expected the attribution 'corrected' exactly where the speakers are corrected, "
            "found 'corrected' in s1."
        ),
    ),
    (
        "statement: corrected and yet explicit",
        lambda: statement(corrections=(correction("speakers"),)),
        (
            "Expected the attribution 'corrected' exactly where the speakers are corrected, "
            "found 'explicit' in s1."
        ),
    ),
    (
        "statement: corrections out of order",
        lambda: statement(corrections=(correction("in_reply_to"), correction("addressees"))),
        (
            "Expected corrections of s1 in the order speakers, addressees, in_reply_to, each once, "
            "found in_reply_to, addressees."
        ),
    ),
    (
        "statement: corrected twice",
        lambda: statement(corrections=(correction("addressees"), correction("addressees"))),
        (
            "Expected corrections of s1 in the order speakers, addressees, in_reply_to, each once, "
            "found addressees, addressees."
        ),
    ),
    *(
        (
            f"statement: construction {name!r}",
            lambda name=name: statement(construction=name),
            f"Expected a construction such as 'subject_and_verb', found {name!r}.",
        )
        for name in ("", "Subject", "subject and verb", "1st", "verb\n", "é")
    ),
    (
        "statement: nobody named",
        lambda: statement(named_by=NamedBy.NOBODY),
        "Expected what names the speakers of s1, found nobody named.",
    ),
    (
        "narration: a stranger without a place",
        lambda: narration(named_by=NamedBy.PERSON),
        "Expected the place of the words that name whose s1 is, found none for 'person'.",
    ),
    (
        "statement: answers without being a reply",
        lambda: statement("s2", in_reply_to="s1"),
        "Expected s2 to be a reply, as it names s1.",
    ),
    (
        "statement: speaks twice",
        lambda: statement(speakers=(RUSSIA, RUSSIA)),
        "Expected each party once in s1, found one twice.",
    ),
    (
        "statement: speaks to itself",
        lambda: statement(addressees=(RUSSIA,)),
        "Expected each party once in s1, found one twice.",
    ),
    (
        "statement: empty cue",
        lambda: statement(cue=Span(3, 3)),
        "Expected a cue of s1 of at least one character, found none.",
    ),
    *(
        (
            f"statement: verb at {it.span.start}-{it.span.end}",
            lambda it=it: statement(start=4, text="xyz", reporting=(it,)),
            f"Expected the verb 'state' inside s1, found it at {it.span.start}-{it.span.end}.",
        )
        for it in (verb(3, 5), verb(6, 8), verb(5, 5))
    ),
    (
        "statement: verbs on the same words",
        lambda: statement(text="xyz", reporting=(verb(1, 3), verb(0, 2, "add"))),
        "Expected the verbs of s1 on words of their own, found 'state' at 1-3 on another's.",
    ),
    (
        "item: neither label nor heading",
        lambda: item(heading=None, heading_span=None),
        "Expected a label or a heading of i1, found neither.",
    ),
    (
        "item: label without place",
        lambda: item(label="1"),
        "Expected the place of the label '1' of i1, found none.",
    ),
    *(
        (
            f"item: label {label!r}",
            lambda label=label: item(label=label, label_span=Span(0, 1)),
            f"Expected a label without '/', apostrophe and initial '#', found {label!r}.",
        )
        for label in ("", "1/2", "1'", "#1")
    ),
    (
        "item: heading without place",
        lambda: item(heading_span=None),
        "Expected a heading of i1 together with its place.",
    ),
    (
        "item: place without heading",
        lambda: item(heading=None),
        "Expected a heading of i1 together with its place.",
    ),
    (
        "item: no path",
        lambda: item(path=""),
        "Expected a path of i1, which has a label or heading, found none.",
    ),
    (
        "item: begins before its heading",
        lambda: item(**{**heading(2), "span": Span(1, 3)}),
        "Expected i1 to begin with its label or heading at 2, found its start at 1.",
    ),
    (
        "item: ends before its heading",
        lambda: item(**{**heading(2, "Head"), "span": Span(2, 4)}),
        "Expected label and heading of i1 one after the other inside 2-4, found 2-6.",
    ),
    (
        "item: heading before its label",
        lambda: item(**{**heading(0), "label": "1", "label_span": Span(2, 3), "span": Span(2, 9)}),
        "Expected label and heading of i1 one after the other inside 2-9, found 0-1.",
    ),
    (
        "item: statement after its end",
        lambda: item(statements=(narration("i1.s1", 5),)),
        "Expected i1.s1 inside i1 at 0-1, found it at 5-6.",
    ),
    (
        "item: statement before its heading",
        lambda: item(statements=(narration("i1.s1", 0),), span=Span(0, 9)),
        "Expected the parts of i1 one after another, found i1.s1 at 0 before 1.",
    ),
    (
        "item: statements out of order",
        lambda: item(statements=(narration("i1.s1", 5), narration("i1.s2", 3)), span=Span(0, 9)),
        "Expected the parts of i1 one after another, found i1.s2 at 3 before 6.",
    ),
    (
        "item: sub-items out of order",
        lambda: item(
            items=(item("i1.i1", **heading(5)), item("i1.i2", **heading(3))), span=Span(0, 9)
        ),
        "Expected the parts of i1 one after another, found i1.i2 at 3 before 6.",
    ),
    (
        "item: statement inside a sub-item",
        lambda: item(
            statements=(narration("i1.s1", 5),),
            items=(item("i1.i1", **{**heading(3), "span": Span(3, 8)}),),
            span=Span(0, 9),
        ),
        "Expected the parts of i1 one after another, found i1.s1 at 5 before 8.",
    ),
    (
        "meeting: label without path and place",
        lambda: meeting(label="I"),
        "Expected the place of the label 'I' of m1, found none.",
    ),
    (
        "meeting: heading without path and place",
        lambda: meeting(heading="Talks"),
        "Expected a heading of m1 together with its place.",
    ),
    (
        "meeting: heading without path",
        lambda: meeting(**heading(0)),
        "Expected a path of m1, which has a label or heading, found none.",
    ),
    (
        "meeting: path without label and heading",
        lambda: meeting(path="I"),
        "Expected a label or a heading of m1, found neither.",
    ),
    (
        "meeting: empty place",
        lambda: meeting(place=""),
        "Expected a place of at least one character, found none.",
    ),
    (
        "meeting: item outside",
        lambda: meeting(agenda=(item("m1.i1", **heading(5)),)),
        "Expected m1.i1 inside m1 at 0-1, found it at 5-6.",
    ),
    (
        "meeting: candidates without date",
        lambda: meeting(year_candidates=(2005, 2006)),
        "Expected year candidates only for a date without year, found (2005, 2006).",
    ),
    (
        "meeting: candidates beside a year",
        lambda: meeting(date=PartialDate(year=2005), year_candidates=(2005, 2006)),
        "Expected year candidates only for a date without year, found (2005, 2006).",
    ),
    (
        "meeting: candidates out of order",
        lambda: meeting(date=_MAY, year_candidates=(2006, 2005)),
        "Expected ascending years, found (2006, 2005).",
    ),
    (
        "meeting: a candidate twice",
        lambda: meeting(date=_MAY, year_candidates=(2005, 2005)),
        "Expected ascending years, found (2005, 2005).",
    ),
    (
        "meeting: inferred of several",
        lambda: meeting(date=_MAY, year_candidates=(2005, 2006), inferred_year=2005),
        (
            "Expected an inferred year exactly where one candidate is left, "
            "found 2005 of (2005, 2006)."
        ),
    ),
    (
        "meeting: not inferred of one",
        lambda: meeting(date=_MAY, year_candidates=(2005,)),
        "Expected an inferred year exactly where one candidate is left, found None of (2005,).",
    ),
    (
        "meeting: inferred of none",
        lambda: meeting(date=_MAY, inferred_year=2005),
        "Expected an inferred year exactly where one candidate is left, found 2005 of ().",
    ),
    (
        "meeting: candidate without such a day",
        lambda: meeting(
            date=PartialDate(month=2, day=29), year_candidates=(2005,), inferred_year=2005
        ),
        "Expected a day from 1 to 28 for month 2, found 29.",
    ),
    *(
        (
            f"meeting: holds a statement of {name}",
            lambda name=name: meeting(statements=(narration("m1.s1", meeting=name),)),
            f"Expected m1 as the meeting of m1.s1, which stands inside it, found {name!r}.",
        )
        for name in ("m2", None)
    ),
    (
        "meeting: given year without a date",
        lambda: meeting(given_year=2005),
        "Expected a date of m1, whose year is given, found none.",
    ),
    (
        "meeting: another year is printed",
        lambda: meeting(date=PartialDate(year=2005), given_year=2006),
        "Expected the printed year 2005 of m1 as given, found 2006.",
    ),
    (
        "meeting: given year without such a day",
        lambda: meeting(date=PartialDate(month=2, day=29), given_year=2005),
        "Expected a day from 1 to 28 for month 2, found 29.",
    ),
    *(
        (
            f"meeting: principals {name}",
            lambda found=found: meeting(participants=(AOKI, BELOV), principals=found),
            (
                "Expected the principals of m1 in the order of its participants, each once, "
                f"found {found[-1]} ({found[-1].id})."
            ),
        )
        for name, found in {
            "in another order": (BELOV, AOKI),
            "twice": (AOKI, AOKI),
            "of no meeting": (AOKI, evolve(BELOV, id="p3")),
        }.items()
    ),
    *(
        (
            f"meeting: reason for no {fact.value}",
            lambda fact=fact: meeting(reasons=(_reason(fact),)),
            f"Expected no reason for the {fact.value} of m1, which is not there, found 'x'.",
        )
        for fact in (Fact.DATE, Fact.PLACE, Fact.PRINCIPALS)
    ),
    (
        "meeting: two reasons for the kind",
        lambda: meeting(reasons=(_reason(Fact.KIND), _reason(Fact.KIND, "y"))),
        "Expected one reason for the kind of m1, found 'y' besides.",
    ),
    (
        "meeting: one reason twice",
        lambda: meeting(principals=(AOKI,), reasons=(_reason(Fact.PRINCIPALS),) * 2),
        "Expected one reason for the principals of m1, found 'x' besides.",
    ),
    (
        "meeting: reasons out of order",
        lambda: meeting(place="x", reasons=(_reason(Fact.PLACE), _reason(Fact.KIND))),
        (
            "Expected the reasons of m1 in the order of the facts, "
            "found one for the kind after one for the place."
        ),
    ),
    (
        "reason: name",
        lambda: _reason(Fact.KIND, "In the title"),
        "Expected a reason such as 'in_the_heading', found 'In the title'.",
    ),
]


@pytest.mark.parametrize(
    ("make", "message"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED]
)
def test_object_refuses_what_contradicts_itself(make: Callable[[], object], message: str) -> None:
    """An object that cannot be is not made, and the message says why."""
    with pytest.raises(ModelError) as caught:
        make()
    assert str(caught.value) == message


def test_the_small_objects_are_valid_until_they_are_spoilt() -> None:
    """Each refusal above is for its own point: the unspoilt objects can be made."""
    made = [
        _source(), _participant(), _diagnostic("x"), _session(), narration(), statement(), item(),
        meeting(), meeting(date=_MAY, year_candidates=(2005,), inferred_year=2005),
        meeting(date=_MAY, given_year=2005),
        meeting(participants=(AOKI, BELOV), principals=(BELOV,)),
        meeting(
            principals=(AOKI,),
            reasons=(
                _reason(Fact.KIND), _reason(Fact.PRINCIPALS), _reason(Fact.PRINCIPALS, "y"),
            ),
        ),
        statement(text="xyz", reporting=(verb(2, 3), verb(0, 2))),
    ]  # fmt: skip
    assert all(it is not None for it in made)
