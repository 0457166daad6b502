"""Strategies for the classes that stand alone: dates, people, sessions, sources, furniture."""

from __future__ import annotations

import calendar
import hashlib
from datetime import time, timedelta
from typing import Final

from hypothesis import strategies as st

from japan_russia.model import (
    Act,
    Correction,
    Diagnostic,
    DiagnosticCode,
    Fact,
    Furniture,
    FurnitureKind,
    PartialDate,
    Participant,
    PersonName,
    Reason,
    ReportingVerb,
    Session,
    SessionKind,
    Severity,
    Side,
    Source,
)
from japan_russia.model.statement import CORRECTABLE
from japan_russia.span import Span
from japan_russia.testing._words import any_words, maybe_words, names, prose

__all__ = [
    "corrections",
    "diagnostics",
    "furniture",
    "offsets",
    "partial_dates",
    "participants",
    "person_names",
    "reasons",
    "reporting_verbs",
    "sessions",
    "sides",
    "source_of",
    "sources",
    "spans",
]

# Hypothesis checks a strategy when it is made, which takes longer than to draw from it.  What
# readouts are drawn from is therefore made once.
offsets: Final = st.integers(0, 10_000)
_maybe_year: Final = st.none() | st.integers(1, 9999)
_month: Final = st.integers(1, 12)
_maybe_month: Final = st.none() | _month
_maybe_day: Final = {last: st.none() | st.integers(1, last) for last in (28, 29, 30, 31)}
_countries: Final = st.sampled_from(("JP", "RU", "US", "ZZ"))
_maybe_country: Final = st.none() | _countries
_names: Final = st.builds(
    PersonName, family=any_words, given=maybe_words, patronymic=maybe_words, printed=any_words
)
_facts: Final = st.tuples(
    st.sampled_from((None, "utf-8", "utf-8-sig", "iso-2022-jp")),
    maybe_words,
    maybe_words,
    st.sampled_from(("text/plain", "text/html", "application/xhtml+xml")),
)


def spans() -> st.SearchStrategy[Span]:
    """Spans of any length, empty ones too, that start before 10,000.

    >>> from hypothesis import given, settings
    >>> from japan_russia import testing
    >>> @settings(max_examples=2, deadline=None)
    ... @given(testing.spans())
    ... def holds(it):
    ...     assert it.start <= it.end
    >>> holds()
    """
    return st.builds(lambda start, length: Span(start, start + length), offsets, offsets)


@st.composite
def partial_dates(draw: st.DrawFn) -> PartialDate:
    """Dates with and without year, of one, two or three parts; 29 February where it can be.

    >>> from hypothesis import given, settings
    >>> from japan_russia import testing
    >>> @settings(max_examples=2, deadline=None)
    ... @given(testing.partial_dates())
    ... def holds(it):
    ...     assert it.sort_key
    >>> holds()
    """
    year = draw(_maybe_year)
    month = draw(_month if year is None else _maybe_month)
    if month is None:
        return PartialDate(year=year)
    last = calendar.monthrange(2000 if year is None else year, month)[1]
    return PartialDate(year=year, month=month, day=draw(_maybe_day[last]))


def person_names() -> st.SearchStrategy[PersonName]:
    """Names of any characters, with and without given name and patronymic.

    >>> from hypothesis import given, settings
    >>> from japan_russia import testing
    >>> @settings(max_examples=2, deadline=None)
    ... @given(testing.person_names())
    ... def holds(it):
    ...     assert it.family and it.printed
    >>> holds()
    """
    return _names


def participants(*, id: str | None = None) -> st.SearchStrategy[Participant]:
    """Participants with an id from ``p1`` to ``p99``, or with the *id* given.

    >>> from hypothesis import given, settings
    >>> from japan_russia import testing
    >>> @settings(max_examples=2, deadline=None)
    ... @given(testing.participants())
    ... def holds(it):
    ...     assert it.id.startswith("p")
    >>> holds()
    """
    numbers = st.integers(1, 99).map("p{}".format)
    return st.builds(
        Participant,
        id=numbers if id is None else st.just(id),
        name=_names,
        office=maybe_words,
        country=_maybe_country,
        person=maybe_words,
    )


def sides() -> st.SearchStrategy[Side]:
    """Sides of four countries.

    >>> from hypothesis import given, settings
    >>> from japan_russia import testing
    >>> @settings(max_examples=2, deadline=None)
    ... @given(testing.sides())
    ... def holds(it):
    ...     assert len(it.country) == 2
    >>> holds()
    """
    return st.builds(Side, country=_countries)


def sessions() -> st.SearchStrategy[Session]:
    """Sessions of all kinds, with and without start and length.

    >>> from hypothesis import given, settings
    >>> from japan_russia import testing
    >>> @settings(max_examples=2, deadline=None)
    ... @given(testing.sessions())
    ... def holds(it):
    ...     assert it.kind
    >>> holds()
    """
    return st.builds(
        lambda kind, start, minutes, about: Session(
            kind=kind,
            start=start,
            duration=None if minutes is None else timedelta(minutes=minutes),
            approximate=about and minutes is not None,
        ),
        st.sampled_from(SessionKind),
        st.none() | st.builds(time, st.integers(0, 23), st.integers(0, 59)),
        st.none() | st.integers(1, 2879),
        st.booleans(),
    )


def reasons() -> st.SearchStrategy[Reason]:
    """Reasons for every fact, by names that the parser has and others.

    >>> from hypothesis import given, settings
    >>> from japan_russia import testing
    >>> @settings(max_examples=2, deadline=None)
    ... @given(testing.reasons())
    ... def holds(it):
    ...     assert it.name
    >>> holds()
    """
    return st.builds(Reason, fact=st.sampled_from(Fact), name=names)


def source_of(text: str) -> st.SearchStrategy[Source]:
    return _facts.map(lambda facts: _digested(text, *facts))


def _digested(
    text: str, encoding: str | None, name: str | None, url: str | None, media_type: str
) -> Source:
    # A text that ISO-2022-JP cannot hold gets some digest: its bytes are not kept.
    digest = hashlib.sha256(text.encode(encoding or "utf-8", "replace")).hexdigest()
    return Source(
        text=text, sha256=digest, encoding=encoding, name=name, url=url, media_type=media_type
    )


def sources() -> st.SearchStrategy[Source]:
    """Sources of short texts, of decoded bytes and of ``str``.

    >>> from hypothesis import given, settings
    >>> from japan_russia import testing
    >>> @settings(max_examples=2, deadline=None)
    ... @given(testing.sources())
    ... def holds(it):
    ...     assert len(it.sha256) == 64
    >>> holds()
    """
    return prose.flatmap(source_of)


def reporting_verbs() -> st.SearchStrategy[ReportingVerb]:
    """Reporting verbs of all acts at any place.

    >>> from hypothesis import given, settings
    >>> from japan_russia import testing
    >>> @settings(max_examples=2, deadline=None)
    ... @given(testing.reporting_verbs())
    ... def holds(it):
    ...     assert it.lemma
    >>> holds()
    """
    place = st.builds(lambda start, size: Span(start, start + size), offsets, st.integers(1, 20))
    return st.builds(ReportingVerb, lemma=any_words, act=st.sampled_from(Act), span=place)


def corrections() -> st.SearchStrategy[Correction]:
    """Corrections of all that can be corrected.

    >>> from hypothesis import given, settings
    >>> from japan_russia import testing
    >>> @settings(max_examples=2, deadline=None)
    ... @given(testing.corrections())
    ... def holds(it):
    ...     assert it.who and it.why
    >>> holds()
    """
    return st.builds(Correction, field=st.sampled_from(CORRECTABLE), who=any_words, why=any_words)


def furniture() -> st.SearchStrategy[Furniture]:
    """Furniture of all kinds at any place.

    >>> from hypothesis import given, settings
    >>> from japan_russia import testing
    >>> @settings(max_examples=2, deadline=None)
    ... @given(testing.furniture())
    ... def holds(it):
    ...     assert it.span.start <= it.span.end
    >>> holds()
    """
    place = st.builds(lambda start, size: Span(start, start + size), offsets, st.integers(1, 99))
    return st.builds(Furniture, kind=st.sampled_from(FurnitureKind), span=place)


def diagnostics(*, within: int = 10_000) -> st.SearchStrategy[Diagnostic]:
    """Diagnostics of all codes, about the whole or about a span that ends by *within*.

    >>> from hypothesis import given, settings
    >>> from japan_russia import testing
    >>> @settings(max_examples=2, deadline=None)
    ... @given(testing.diagnostics())
    ... def holds(it):
    ...     assert it.message
    >>> holds()
    """
    place = st.integers(0, within)
    return st.builds(
        Diagnostic,
        code=st.sampled_from(DiagnosticCode),
        severity=st.sampled_from(Severity),
        span=st.none() | st.builds(lambda a, b: Span(min(a, b), max(a, b)), place, place),
        message=any_words,
    )
