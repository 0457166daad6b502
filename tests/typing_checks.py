"""What type checkers have to see: checked by mypy, never run."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time, timedelta
from pathlib import Path
from typing import assert_type

import japan_russia as jr
from japan_russia import evaluate
from japan_russia.corpus import attended_by, during, of_kind


def loading(text: str, data: bytes, path: Path) -> None:
    """Readouts come from texts, bytes and paths."""
    assert_type(jr.loads(text), jr.Readout)
    assert_type(jr.loads(data, id="002", url=None), jr.Readout)
    assert_type(jr.load(path), jr.Readout)
    assert_type(jr.load(path, year=2005, countries=("JP", "RU")), jr.Readout)
    assert_type(jr.load("seeds/a.txt", encoding="cp1252"), jr.Readout)


def citing(readout: jr.Readout, statement: jr.Statement) -> None:
    """A citation is a text, of the whole or of a part."""
    assert_type(jr.citations.cite(readout, style="bibtex", accessed=date(2026, 11, 29)), str)
    assert_type(jr.citations.cite(readout, statement), str)


def reading(readout: jr.Readout) -> None:
    """What may be missing says so; what is several is a tuple."""
    assert_type(readout.title, str | None)
    assert_type(readout.issued, jr.PartialDate | None)
    assert_type(readout.meetings, tuple[jr.Meeting, ...])
    assert_type(readout.walk(), Iterator[jr.Meeting | jr.AgendaItem])
    assert_type(readout.iter_statements(), Iterator[jr.Statement])
    assert_type(readout.segments(), tuple[jr.Segment, ...])
    assert_type(readout.quote(jr.Span(0, 1)), str)
    for meeting in readout.meetings:
        assert_type(meeting.kind, jr.MeetingKind)
        assert_type(meeting.date, jr.PartialDate | None)
        assert_type(meeting.given_year, int | None)
        assert_type(meeting.inferred_year, int | None)
        assert_type(meeting.year, int | None)
        assert_type(meeting.year_candidates, tuple[int, ...])
        assert_type(meeting.sessions[0].start, time | None)
        assert_type(meeting.sessions[0].duration, timedelta | None)
        assert_type(meeting.participants, tuple[jr.Participant, ...])
        assert_type(meeting.principals, tuple[jr.Participant, ...])
        assert_type(meeting.reasons, tuple[jr.Reason, ...])
        assert_type(meeting.participants[0].name.given, str | None)


def saying(statement: jr.Statement) -> None:
    """A party is a participant or a side, and both have a country."""
    assert_type(statement.speakers, tuple[jr.Participant | jr.Side, ...])
    assert_type(statement.speakers[0].country, str | None)
    assert_type(statement.named_by, jr.NamedBy)
    assert_type(statement.construction, str)
    assert_type(statement.verbs, tuple[str, ...])
    assert_type(statement.acts, tuple[jr.Act, ...])
    assert_type(statement.voice, jr.Voice)
    assert_type(statement.is_reply, bool)
    assert_type(statement.in_reply_to, str | None)
    assert_type(statement.repeats, str | None)
    assert_type(statement.meeting, str | None)


def formats(readout: jr.Readout, path: Path) -> None:
    """JSON and TEI have the same names."""
    assert_type(jr.json.dumps(readout), str)
    assert_type(jr.json.loads("{}"), jr.Readout)
    assert_type(jr.json.load(path), jr.Readout)
    assert_type(jr.tei.dumps(readout), bytes)
    assert_type(jr.tei.loads(b""), jr.Readout)
    assert_type(jr.tei.load(path), jr.Readout)
    assert_type(jr.tei.validate(path), tuple[jr.tei.Finding, ...])


def asking(paths: list[Path], readouts: list[jr.Readout]) -> None:
    """A corpus stays a corpus until it is asked for its parts."""
    corpus = jr.Corpus.read(paths)
    asked = corpus.where(during(2012), attended_by("Lavrov")).where(of_kind(jr.MeetingKind.SUMMIT))
    assert_type(asked, jr.Corpus)
    assert_type(asked.statements(), tuple[jr.Statement, ...])
    assert_type(asked.meetings(), tuple[jr.Meeting, ...])
    assert_type(corpus[0], jr.Readout)
    assert_type(corpus["001"], jr.Readout)
    assert_type(corpus[1:], jr.Corpus)
    assert_type(corpus.statement("001#s1"), jr.Statement)
    assert_type(jr.tables.rows(asked, "speakers"), Iterator[jr.tables.Row])
    assert_type(jr.tables.write(readouts, "tables"), list[Path])


def measuring(readouts: list[jr.Readout], path: Path) -> None:
    """Figures and differences, with places that may be missing."""
    comparison = evaluate.compare(readouts, [evaluate.load_gold(path)])
    assert_type(comparison, evaluate.Comparison)
    assert_type(comparison.values["speakers"], float)
    assert_type(comparison.figures[0].cases, int)
    assert_type(comparison.differences[0].span, jr.Span | None)
    assert_type(comparison.differences[0].wanted, tuple[str, ...])
