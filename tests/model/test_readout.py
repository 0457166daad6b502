"""Whole readouts: pieces, order, quotations, and how they show themselves."""

from __future__ import annotations

import pickle

import pytest
from attrs import evolve
from attrs.exceptions import FrozenInstanceError
from hypothesis import given

from japan_russia.errors import ModelError
from japan_russia.model import (
    AgendaItem,
    Meeting,
    PartialDate,
    PersonName,
    Readout,
    SegmentKind,
    Side,
    Source,
    Statement,
    Voice,
)
from japan_russia.span import Span
from japan_russia.testing import readouts, statements
from tests import hand_made
from tests.model.made import AOKI, heading, item, meeting, narration, readout, statement


@given(readouts())
def test_segments_cover_the_text(it: Readout) -> None:
    """The segments, joined, are the text; none is empty, what is between pieces is blank."""
    text = it.source.text
    segments = it.segments()
    assert "".join(text[span.start : span.end] for _, span in segments) == text
    assert all(len(span) for _, span in segments)
    for kind, span in segments:
        assert text[span.start : span.end].isspace() is (kind is SegmentKind.SPACE)


@given(readouts())
def test_each_piece_is_a_segment(it: Readout) -> None:
    """Statements, labels, headings and furniture are the segments that are not space."""
    nodes = [*it.walk()]
    expected = [(piece.kind.value, piece.span) for piece in it.furniture]
    expected += [("statement", statement.span) for statement in it.iter_statements()]
    expected += [("label", node.label_span) for node in nodes if node.label_span]
    expected += [("heading", node.heading_span) for node in nodes if node.heading_span]
    found = [(kind.value, span) for kind, span in it.segments() if kind is not SegmentKind.SPACE]
    assert sorted(found, key=lambda it: it[1]) == sorted(expected, key=lambda it: it[1]) == found


@given(readouts())
def test_statements_are_quotations_in_text_order(it: Readout) -> None:
    """Each statement is its characters of the text; the next one begins after it."""
    at = 0
    for said in it.iter_statements():
        assert it.quote(said.span) == said.text
        assert at <= said.span.start
        at = said.span.end


@given(readouts())
def test_every_statement_is_found_once(it: Readout) -> None:
    """Walking the lead and every division by hand finds the same statements."""
    found = [*it.lead]
    for node in it.body:
        found += node.statements
        for below in node.walk():
            found += below.statements if below is not node else ()
    assert sorted(found, key=lambda said: said.span) == [*it.iter_statements()]
    assert all(it.statement(said.id) is said for said in found)


@given(readouts())
def test_divisions_are_walked_in_text_order(it: Readout) -> None:
    """A division comes before those inside it and after those before it."""
    nodes = [*it.walk()]
    assert [node.span.start for node in nodes] == sorted(node.span.start for node in nodes)
    assert all(isinstance(node, AgendaItem) or node.path for node in nodes)
    paths = [node.path for node in nodes]
    assert len(set(paths)) == len(paths)


@given(readouts())
def test_participants_are_those_of_the_meetings(it: Readout) -> None:
    """Everybody once, in order of first naming."""
    everybody = [person for meeting in it.meetings for person in meeting.participants]
    assert sorted(it.participants, key=everybody.index) == [*it.participants]
    assert set(it.participants) == set(everybody)
    assert len(set(it.participants)) == len(it.participants)


@pytest.mark.parametrize(
    ("date", "given", "inferred", "year"),
    [
        (None, None, None, None),
        ("2012-09-25", None, None, 2012),
        ("2012-09-25", 2012, None, 2012),
        ("--09-25", None, None, None),
        ("--09-25", None, 2012, 2012),
        ("--09-25", 2013, 2012, 2013),
    ],
)
def test_year_is_printed_or_given_or_inferred(
    date: str | None, given: int | None, inferred: int | None, year: int | None
) -> None:
    """What is printed comes first, then what the caller told, then what the table leaves."""
    it = meeting(
        date=date and PartialDate.parse(date),
        given_year=given,
        inferred_year=inferred,
        year_candidates=(inferred,) if inferred else (),
    )
    assert it.year == year


@given(readouts())
def test_readout_survives_a_pickle(it: Readout) -> None:
    """Objects can be sent to another process."""
    assert pickle.loads(pickle.dumps(it)) == it


@given(statements())
def test_statement_knows_verbs_acts_and_voice(it: Statement) -> None:
    """The conveniences say what the fields say."""
    assert it.verbs == tuple(verb.lemma for verb in it.reporting)
    assert set(it.acts) == {verb.act for verb in it.reporting}
    assert len(set(it.acts)) == len(it.acts)
    countries = {speaker.country for speaker in it.speakers}
    is_open = None in countries and len(it.speakers) > 1
    expected = Voice.JOINT if len(countries) > 1 or is_open else Voice.UNILATERAL
    assert it.voice is (expected if countries else Voice.NARRATION)


def test_lead_comes_before_a_meeting_that_reaches_over_it() -> None:
    """A meeting that is no division may begin before the lead does."""
    it = readout(
        "x y z",
        lead=(narration("s1", 0, "x"),),
        body=(
            meeting(
                statements=(narration("m1.s1", 2, "y"), narration("m1.s2", 4, "z")),
                span=Span(0, 5),
            ),
        ),
    )
    assert [said.text for said in it.iter_statements()] == ["x", "y", "z"]


def test_statements_may_stand_after_sub_items() -> None:
    """A division goes on after the items inside it."""
    below = item("i1.i1", "#1/#1", **heading(2))
    whole = item(items=(below,), statements=(narration("i1.s1", 4, "x"),), span=Span(0, 5))
    it = readout("H H x", body=(whole,))
    assert [kind.value for kind, _ in it.segments()] == [
        "heading", "space", "heading", "space", "statement",
    ]  # fmt: skip
    assert [*it.walk()] == [whole, below]


def test_quote_refuses_what_is_outside() -> None:
    """A slice would be silently cut short."""
    with pytest.raises(ModelError) as caught:
        readout("xyz").quote(Span(2, 4))
    assert str(caught.value) == ("Expected a span inside the 3 characters of the text, found 2-4.")


def test_statement_refuses_an_unknown_id() -> None:
    """As a mapping does."""
    with pytest.raises(KeyError, match="s9"):
        hand_made.readout().statement("s9")


def test_source_of_a_text_has_its_digest() -> None:
    """The digest is that of the text in UTF-8; no encoding is claimed."""
    source = Source.of("日露", name="a.txt", url="https://example.org")
    assert source.sha256 == "f05890942655cf1a721f527fd7723f50607fb2f1e42b0cb1f7e6c99c4a7ea154"
    assert (source.encoding, source.name, source.url) == (None, "a.txt", "https://example.org")


def test_source_of_refuses_a_lone_surrogate() -> None:
    """No digest of what cannot be encoded."""
    with pytest.raises(ModelError) as caught:
        Source.of("\ud800")
    assert str(caught.value) == "Expected Unicode text, found a lone surrogate at character 0."


def test_objects_cannot_be_changed() -> None:
    """Neither a readout nor what it holds."""
    it = readout()
    for part, name in [(it, "title"), (it.source, "text"), (it.lead[0], "role"), (AOKI, "id")]:
        with pytest.raises(FrozenInstanceError):
            setattr(part, name, None)
        assert not hasattr(part, "__dict__")


def test_names_read_in_ordinary_order() -> None:
    """Given name, patronymic, family name, as far as known."""
    full = PersonName(family="Belov", given="Pyotr", patronymic="Ilyich", printed="BELOV")
    assert str(full) == "Pyotr Ilyich Belov"
    assert str(evolve(full, given=None)) == "Ilyich Belov"
    assert str(AOKI) == "Ichiro Aoki"
    assert str(Side(country="RU")) == "RU"


def test_repr_names_the_speakers_and_cuts_the_text() -> None:
    """A statement fits a line or two on a terminal."""
    said = statement(text="word " * 100 + "x", speakers=(AOKI, Side(country="JP")))
    assert repr(said) == (
        "Statement(id='s1', span=Span(start=0, end=501), "
        f"text={('word ' * 12)[:59]!r}…, role=<Role.STATEMENT: 'statement'>, "
        "speakers=(Aoki, JP), addressees=(), attribution=<Attribution.EXPLICIT: 'explicit'>, "
        "construction='subject_and_verb', named_by=<NamedBy.SIDE: 'side'>, "
        "is_reply=False, in_reply_to=None, repeats=None, meeting=None)"
    )


@given(readouts())
def test_repr_of_a_readout_is_short(it: Readout) -> None:
    """The parts are counted, not shown, so that a long readout does not flood a terminal."""
    long = evolve(it, lead=(), body=(), furniture=(), diagnostics=(), source=Source.of(""))
    assert len(repr(it)) < len(repr(long)) + 2_000


def test_repr_counts_the_parts() -> None:
    """How many, not which."""
    assert "lead=<1>, body=<3>, furniture=<1>, diagnostics=<2>)" in repr(hand_made.readout())
    assert (
        "participants=(Aoki, Belov), principals=(Aoki, Belov), statements=(), agenda=<1>"
        in repr(hand_made.readout().meetings[0])
    )


def test_statements_are_given_with_their_divisions() -> None:
    """From the top down; in the lead they stand in none."""
    made = hand_made.readout()
    assert [it.statement for it in made.placed()] == list(made.iter_statements())
    assert [(it.path, it.headings) for it in made.placed()] == [
        ("", ()),
        ("I/1", ("Foreign Ministers' Meeting", "Trade")),
        ("I/1", ("Foreign Ministers' Meeting", "Trade")),
        ("II", ("Courtesy Call",)),
        ("III", ("Future Schedule",)),
    ]


@given(readouts())
def test_every_statement_stands_in_its_divisions(it: Readout) -> None:
    """Each division holds the next, and the last one the statement itself."""
    assert [placed.statement for placed in it.placed()] == list(it.iter_statements())
    divisions = list(it.walk())
    for placed in it.placed():
        assert all(node in divisions for node in placed.divisions)
        holder = placed.divisions[-1].statements if placed.divisions else undivided(it)
        assert placed.statement in holder


def undivided(it: Readout) -> list[Statement]:
    """Return the statements that stand in no division."""
    tops = (node for node in it.body if isinstance(node, Meeting) and not node.path)
    return [*it.lead, *(statement for top in tops for statement in top.statements)]


def test_a_meeting_was_between_its_earliest_and_latest_day() -> None:
    """By the year that is told, else by the first and the last that can be meant."""
    first, second = hand_made.readout(year=None).meetings
    assert (str(first.earliest), str(first.latest)) == ("2004-05-31", "2005-05-31")
    assert (str(second.earliest), str(second.latest)) == ("2006-05-31", "2006-05-31")
    month = evolve(second, date=PartialDate(year=2006, month=2))
    assert (str(month.earliest), str(month.latest)) == ("2006-02-01", "2006-02-28")
    unknown = evolve(first, year_candidates=())
    assert (unknown.earliest, unknown.latest) == (None, None)
    undated = evolve(second, date=None, given_year=None)
    assert (undated.earliest, undated.latest) == (None, None)
