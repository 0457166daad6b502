"""A readout put together by hand, for tests that need no parser."""

from __future__ import annotations

from datetime import time, timedelta
from typing import Final

from japan_russia.model import (
    Act,
    AgendaItem,
    Attribution,
    Diagnostic,
    DiagnosticCode,
    Fact,
    Furniture,
    FurnitureKind,
    Meeting,
    MeetingKind,
    NamedBy,
    PartialDate,
    Participant,
    PersonName,
    Readout,
    Reason,
    ReportingVerb,
    Role,
    Session,
    SessionKind,
    Severity,
    Side,
    Source,
    Statement,
)
from japan_russia.span import Span

__all__ = ["TEXT", "readout"]

TEXT: Final = """\
A Visit to Tokyo (Overview)
On May 31 two meetings were held.
I. Foreign Ministers' Meeting
1. Trade
Minister Aoki proposed new talks. In response, Minister Belov thanked him.
II. Courtesy Call
The two sides agreed to meet again.
III. Future Schedule
The next visit is planned for June.
"""

AOKI: Final = Participant(
    id="p1",
    name=PersonName(family="Aoki", given="Ichiro", printed="Ichiro Aoki"),
    office="Minister for Foreign Affairs",
    country="JP",
)
BELOV: Final = Participant(
    id="p2",
    name=PersonName(family="Belov", given="Pyotr", patronymic="Ilyich", printed="Belov"),
    country="RU",
)


def readout(id: str = "made", *, year: int | None = 2005) -> Readout:
    """Return a readout of two meetings; its first is in *year*, or in either of two if None."""
    return Readout(
        id=id,
        title="A Visit to Tokyo (Overview)",
        issued=None,
        source=Source.of(TEXT, name=f"{id}.txt"),
        lead=(_said("s1", "On May 31 two meetings were held.", meeting="m1"),),
        body=(_ministers(year), _call(), _schedule()),
        furniture=(Furniture(kind=FurnitureKind.TITLE, span=_at("A Visit to Tokyo (Overview)")),),
        diagnostics=(
            Diagnostic(
                code=DiagnosticCode.NO_DATE,
                severity=Severity.WARNING,
                message="Expected a date of issue, found none.",
            ),
            Diagnostic(
                code=DiagnosticCode.NO_YEAR,
                severity=Severity.REMARK,
                span=_at("May 31"),
                message="Expected a year beside May 31, found none.",
            ),
        ),
    )


def _ministers(year: int | None) -> Meeting:
    candidates = (2004, 2005) if year is None else (year,)
    return Meeting(
        id="m1",
        kind=MeetingKind.FOREIGN_MINISTERS,
        label="I",
        path="I",
        heading="Foreign Ministers' Meeting",
        date=PartialDate(month=5, day=31),
        inferred_year=year,
        year_candidates=candidates,
        place="Tokyo",
        sessions=(
            Session(
                kind=SessionKind.TALKS,
                start=time(10, 0),
                duration=timedelta(minutes=100),
                approximate=True,
            ),
            Session(kind=SessionKind.PRESS_CONFERENCE),
            Session(kind=SessionKind.WORKING_LUNCH, duration=timedelta(minutes=60)),
        ),
        participants=(AOKI, BELOV),
        principals=(AOKI, BELOV),
        reasons=(
            Reason(fact=Fact.KIND, name="by_offices"),
            Reason(fact=Fact.DATE, name="in_the_lead"),
            Reason(fact=Fact.PLACE, name="beside_the_event"),
            Reason(fact=Fact.PRINCIPALS, name="in_the_lead"),
            Reason(fact=Fact.PRINCIPALS, name="in_the_title"),
        ),
        agenda=(
            AgendaItem(
                id="m1.i1",
                label="1",
                path="I/1",
                heading="Trade",
                span=_from("1. Trade", "thanked him."),
                label_span=_at("1."),
                heading_span=_at("Trade"),
                statements=(
                    _said(
                        "m1.i1.s1",
                        "Minister Aoki proposed new talks.",
                        role=Role.STATEMENT,
                        speakers=(AOKI,),
                        reporting=(_verb("propose", Act.PROPOSE, "proposed"),),
                        attribution=Attribution.EXPLICIT,
                        named_by=NamedBy.PERSON,
                        cue=_at("Minister Aoki"),
                    ),
                    _said(
                        "m1.i1.s2",
                        "In response, Minister Belov thanked him.",
                        role=Role.STATEMENT,
                        speakers=(BELOV,),
                        addressees=(AOKI,),
                        reporting=(_verb("thank", Act.THANK, "thanked"),),
                        attribution=Attribution.EXPLICIT,
                        named_by=NamedBy.PERSON,
                        cue=_at("Minister Belov"),
                        is_reply=True,
                        in_reply_to="m1.i1.s1",
                    ),
                ),
            ),
        ),
        span=_from("I. Foreign", "thanked him."),
        label_span=_at("I."),
        heading_span=_at("Foreign Ministers' Meeting"),
    )


def _call() -> Meeting:
    return Meeting(
        id="m2",
        kind=MeetingKind.COURTESY_CALL,
        label="II",
        path="II",
        heading="Courtesy Call",
        date=PartialDate(year=2006, month=5, day=31),
        given_year=2006,
        participants=(AOKI,),
        statements=(
            _said(
                "m2.s1",
                "The two sides agreed to meet again.",
                role=Role.STATEMENT,
                speakers=(Side(country="JP"), Side(country="RU")),
                reporting=(_verb("agree", Act.AGREE, "agreed"),),
                attribution=Attribution.IMPLIED,
                named_by=NamedBy.JOINT,
            ),
        ),
        span=_from("II. Courtesy", "meet again."),
        label_span=_at("II."),
        heading_span=_at("Courtesy Call"),
    )


def _schedule() -> AgendaItem:
    return AgendaItem(
        id="i1",
        label="III",
        path="III",
        heading="Future Schedule",
        span=_from("III. Future", "for June."),
        label_span=_at("III."),
        heading_span=_at("Future Schedule"),
        statements=(_said("i1.s1", "The next visit is planned for June."),),
    )


def _said(
    id: str,
    text: str,
    *,
    role: Role = Role.NARRATION,
    speakers: tuple[Participant | Side, ...] = (),
    addressees: tuple[Participant | Side, ...] = (),
    reporting: tuple[ReportingVerb, ...] = (),
    attribution: Attribution = Attribution.NONE,
    named_by: NamedBy = NamedBy.NOBODY,
    cue: Span | None = None,
    is_reply: bool = False,
    in_reply_to: str | None = None,
    meeting: str | None = None,
) -> Statement:
    return Statement(
        id=id,
        span=_at(text),
        text=text,
        role=role,
        speakers=speakers,
        addressees=addressees,
        reporting=reporting,
        attribution=attribution,
        construction="subject_and_verb" if speakers else "no_report",
        named_by=named_by,
        cue=cue,
        is_reply=is_reply,
        in_reply_to=in_reply_to,
        meeting=id.partition(".")[0] if id.startswith("m") else meeting,
    )


def _verb(lemma: str, act: Act, printed: str) -> ReportingVerb:
    return ReportingVerb(lemma=lemma, act=act, span=_at(printed))


def _at(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def _from(first: str, last: str) -> Span:
    return Span(_at(first).start, _at(last).end)
