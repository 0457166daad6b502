"""What is asked of meetings and statements leaves exactly what meets it."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from datetime import date
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from japan_russia import testing
from japan_russia.corpus import (
    Condition,
    Corpus,
    CorpusWarning,
    about,
    any_of,
    attended_by,
    between,
    during,
    none_of,
    of_kind,
    with_country,
)
from japan_russia.errors import JapanRussiaError
from japan_russia.model import Act, Attribution, Meeting, MeetingKind, Role, Voice
from japan_russia.parse import loads
from tests.corpus.texts import CALL, TALKS, UNDATED
from tests.hand_made import readout

SMALL = Corpus.of([loads(TALKS, id="talks"), loads(CALL, id="call"), loads(UNDATED, id="undated")])
MADE = Corpus.of([readout("a"), readout("b", year=None)])


def left(corpus: Corpus) -> list[str]:
    """Return the ids of the readouts that are left."""
    return [it.id for it in corpus]


def said(corpus: Corpus) -> list[str]:
    """Return the first words of the statements that are left."""
    return [" ".join(it.text.split()[:3]) for it in corpus.statements()]


UNSURE: Final = Corpus.of(
    loads(f"On {day}, Foreign Minister Kishida met Foreign Minister Lavrov.", id=name)
    for name, day in (("a", "May 4"), ("b", "May 5"), ("c", "May 6, 2016"))
)


@pytest.mark.parametrize(
    ("conditions", "ids", "unsure"),
    [
        (
            [during(2016)],
            ["c"],
            (
                "2 that can have been on those asked for, or on others, and so "
                "left out: 'a#m1', 'b#m1'"
            ),
        ),
        (
            [between("2016-05-05", "2016-12")],
            ["c"],
            "1 that can have been on those asked for, or on others, and so left out: 'b#m1'",
        ),
        (
            [any_of(during(2016), of_kind("summit"))],
            ["c"],
            (
                "2 that can have been on those asked "
                "for, or on others, and so left out: 'a#m1', 'b#m1'"
            ),
        ),
        ([during(2016), of_kind("summit")], [], None),
        ([during(2012)], [], None),
        ([between("2013", "2017")], ["a", "b", "c"], None),
        ([none_of(during(2015))], ["a", "b", "c"], None),
    ],
)
def test_meetings_that_can_have_been_on_the_days_are_told_of(
    conditions: list[Condition], ids: list[str], unsure: str | None
) -> None:
    """They are left out, and nobody would know."""
    with warnings.catch_warnings(record=True, action="always") as caught:
        assert left(UNSURE.where(*conditions)) == ids
    wanted = f"Expected the day of each meeting to be sure, found {unsure}; Corpus.read() takes "
    assert [str(it.message) for it in caught] == [f"{wanted}their year as told."] * bool(unsure)


@pytest.mark.parametrize(("code", "meant"), [("UK", " (did you mean 'GB'?)"), ("QX", "")])
def test_a_code_that_no_country_has_is_warned_of(code: str, meant: str) -> None:
    """As the name is that nobody has; the Soviet Union had one."""
    with pytest.warns(CorpusWarning) as caught:
        assert left(SMALL.where(side=code)) == []
    message = f"Expected the code of a country, such as 'JP', found {code!r}{meant}."
    assert [str(it.message) for it in caught] == [message]
    with pytest.warns(CorpusWarning):
        with_country(code)
    assert left(SMALL.where(side=["SU", "EU"])) == []


@pytest.mark.parametrize(
    ("condition", "ids"),
    [
        (during(2012), ["call"]),
        (between("2011", "2012"), ["talks", "call"]),
        (between("2011-03", "2012-05-05"), ["talks"]),
        (between(date(2011, 3, 4), date(2011, 3, 4)), ["talks"]),
        (between("2011-03-05", "2012-05-06"), ["call"]),
        (attended_by("sorokin"), ["talks", "call"]),
        (attended_by("Dauren  Saparov"), ["undated"]),
        (of_kind(MeetingKind.TELEPHONE), ["call"]),
        (of_kind("telephone"), ["call"]),
        (with_country("KZ"), ["undated"]),
        (with_country("JP"), ["talks", "call", "undated"]),
        (about("peace treaty"), ["talks", "call"]),
        (about("fisher*"), ["talks"]),
        (about("fisher"), []),
        (about(r"crab|trade", regex=True), ["talks", "undated"]),
        (any_of(during(2012), with_country("KZ")), ["call", "undated"]),
        (none_of(during(2012), with_country("KZ")), ["talks"]),
        (any_of(about("crab"), about("trade")), ["talks", "undated"]),
    ],
)
def test_a_condition_leaves_what_meets_it(condition: Condition, ids: list[str]) -> None:
    """Readouts of which something is left stay, in their order."""
    assert left(SMALL.where(condition)) == ids


@pytest.mark.filterwarnings("ignore::japan_russia.corpus.CorpusWarning")
def test_between_takes_only_what_certainly_was() -> None:
    """A meeting of one of two years is between neither's days alone."""
    assert [m.id for m in MADE.where(between("2004", "2005")).meetings()] == ["m1", "m1"]
    assert left(MADE.where(between("2005", "2005"))) == ["a"]


def test_a_person_is_asked_for_by_key() -> None:
    """The key of the table of office holders is the same in every spelling."""
    read = loads(
        "On May 6, 2012, Foreign Minister Koichiro Gemba held a telephone talk with Russian "
        "Foreign Minister Sergei Lavrov.\n\n1. Minister Lavrov explained trade.\n"
    )
    corpus = Corpus.of([read])
    assert len(corpus.where(attended_by("RU-lavrov-sergey"))) == 1
    assert said(corpus.where(speaker="RU-lavrov-sergey")) == ["Minister Lavrov explained"]


def test_about_looks_at_headings_and_words() -> None:
    """What stands under the heading is about it, its own words or not."""
    assert said(SMALL.where(about("fisheries"))) == ["Both sides confirmed"]
    assert said(SMALL.where(about("peace treaty"))) == [
        "Minister Tanabe requested",
        "In response, Minister",
        "Minister Sorokin thanked",
    ]


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ({"speaker": "Tanabe"}, ["Minister Tanabe requested"]),
        ({"speaker": ["Tanabe", "Saparov"]}, [
            "Minister Tanabe requested", "Minister Saparov stated"
        ]),
        ({"side": "JP", "voice": "unilateral"}, ["Minister Tanabe requested"]),
        ({"side": "KZ"}, ["Minister Saparov stated"]),
        ({"side": ("KZ", "JP")}, [
            "Minister Tanabe requested", "Both sides confirmed", "Minister Saparov stated"
        ]),
        ({"act": Act.REQUEST}, ["Minister Tanabe requested"]),
        ({"act": ["request", Act.THANK]}, [
            "Minister Tanabe requested", "Minister Sorokin thanked"
        ]),
        ({"voice": Voice.JOINT}, ["Both sides confirmed"]),
        ({"role": Role.NARRATION}, ["On March 4,", "On May 6,", "On May 7,"]),
        ({"attribution": "none"}, ["On March 4,", "On May 6,", "On May 7,"]),
        ({"attribution": ["carried", Attribution.IMPLIED]}, []),
        ({"attribution": Attribution.EXPLICIT, "side": "KZ"}, ["Minister Saparov stated"]),
        ({"replies": True}, ["In response, Minister"]),
        ({"replies": False, "side": "RU"}, ["Both sides confirmed", "Minister Sorokin thanked"]),
        ({"repeats": True}, []),
    ],
)  # fmt: skip
def test_statements_are_asked_for_by_name(asked: dict[str, Any], words: list[str]) -> None:
    """Of several values, one has to fit."""
    assert said(SMALL.where(**asked)) == words


def test_meetings_follow_the_statements_that_are_left() -> None:
    """A meeting in which nothing was said that is asked for is left out."""
    asked = MADE.where(speaker="Belov")
    assert [meeting.id for meeting in asked.meetings()] == ["m1", "m1"]
    assert [it.id for it in MADE.where(role="narration").statements()] == ["s1", "i1.s1"] * 2


def test_second_printings_are_left_out_if_asked() -> None:
    """Counts go without them."""
    text = (
        "On May 6, 2012, Foreign Minister Haruo Tanabe met Russian Foreign Minister Oleg Sorokin.\n"
    )
    item = "1. Trade\nMinister Tanabe stated that trade grew.\n"
    read = loads(f"{text}\n{item}{item}")
    corpus = Corpus.of([read])
    assert len(corpus.where(speaker="Tanabe").statements()) == 2
    assert len(corpus.where(speaker="Tanabe", repeats=False).statements()) == 1
    assert len(corpus.where(repeats=True).statements()) == 1


@pytest.mark.parametrize(
    ("made", "sentence"),
    [
        (
            lambda: during("2012"),  # type: ignore[arg-type]
            "Expected an int as year of during(), found '2012' (str).",
        ),
        (
            lambda: between("2012", "2011"),
            "Expected a last day from 2012-01-01 on, found 2011-12-31.",
        ),
        (lambda: between("--05", "2011"), "Expected dates with a year, found '--05' and '2011'."),
        (
            lambda: between("May", "2011"),
            "Expected a date such as 2012-09-25, 2012-09 or 2012, found 'May'.",
        ),
        (
            lambda: between(2011, "2011"),  # type: ignore[arg-type]
            "Expected a date or str as first of between(), found 2011 (int).",
        ),
        (
            lambda: attended_by(" "),
            "Expected a name or a key of the office holders, found ' '.",
        ),
        (
            lambda: of_kind("summits"),
            (
                f"Expected a kind of meeting ({', '.join(it.value for it in MeetingKind)}), "
                "found 'summits' (did you mean 'summit'?)."
            ),
        ),
        (
            lambda: with_country("Japan"),
            "Expected a country code of two capital letters, found 'Japan' (did you mean 'JP'?).",
        ),
        (
            lambda: with_country("Atlantis"),
            "Expected a country code of two capital letters, found 'Atlantis'.",
        ),
        (lambda: about(""), "Expected a term to look for, found ''."),
        (
            lambda: about("(", regex=True),
            (
                "Expected a regular expression, found '(': missing ), unterminated subpattern at "
                "position 0."
            ),
        ),
        (
            lambda: any_of(during(2012), about("x")),
            (
                "Expected conditions of meetings or of statements, found 1 of meetings and 1 of "
                "statements."
            ),
        ),
        (
            lambda: none_of(),
            (
                "Expected conditions of meetings or of statements, found 0 of meetings and 0 of "
                "statements."
            ),
        ),
        (
            lambda: MADE.where(voice="both"),
            "Expected a voice (joint, unilateral, narration), found 'both'.",
        ),
        (
            lambda: MADE.where(act="thnk"),
            (
                "Expected an act (state, explain, point_out, stress, note, add, respond, recall, "
                "inform, claim, assess, acknowledge, confirm, share_view, agree, decide, sign, "
                "accept, intend, offer, propose, invite, request, ask, urge, instruct, summon, "
                "welcome, support, thank, congratulate, condole, wish, hope, concern, regret, "
                "protest, reject, convey, discuss, refer), found 'thnk' (did you mean 'thank'?)."
            ),
        ),
        (
            lambda: MADE.where(side="Russia"),
            "Expected a country code of two capital letters, found 'Russia' (did you mean 'RU'?).",
        ),
        (
            lambda: MADE.where(side=["JP", "ru"]),
            "Expected a country code of two capital letters, found 'ru' (did you mean 'RU'?).",
        ),
        (
            lambda: MADE.where("Northern Territories"),  # type: ignore[arg-type]
            (
                "Expected conditions such as during(2012) or about('fisheries'), found 'Northern "
                "Territories' (str); about('Northern Territories') asks for words."
            ),
        ),
        (
            lambda: any_of(during(2012), 2013),  # type: ignore[arg-type]
            ("Expected conditions such as during(2012) or about('fisheries'), found 2013 (int)."),
        ),
    ],
)
def test_what_cannot_be_asked_is_one_sentence(made: Callable[[], object], sentence: str) -> None:
    """A misspelt value would silently leave nothing."""
    with pytest.raises(JapanRussiaError) as caught:
        made()
    assert str(caught.value) == sentence


def is_long(meeting: Meeting) -> bool:
    """Tell whether a meeting has an even number of statements: a condition of the caller's own."""
    return sum(1 for _ in meeting.iter_statements()) % 2 == 0


CONDITIONS = st.sampled_from(
    [
        {"conditions": (is_long,)},
        {"conditions": (with_country("JP"),)},
        {"conditions": (about("the"),)},
        {"voice": Voice.UNILATERAL},
        {"role": [Role.STATEMENT, Role.NARRATION]},
        {"attribution": ["explicit", Attribution.CARRIED]},
        {"replies": False},
    ]
)


def where(corpus: Corpus, *asked: dict[str, Any]) -> Corpus:
    """Put conditions one after another."""
    for one in asked:
        rest = dict(one)
        corpus = corpus.where(*rest.pop("conditions", ()), **rest)
    return corpus


@given(testing.readouts(), CONDITIONS, CONDITIONS)
def test_the_order_of_conditions_does_not_matter(
    it: Any, first: dict[str, Any], second: dict[str, Any]
) -> None:
    """One after another in either order they leave the same, and twice the same as once."""
    corpus = Corpus.of([it])
    both = where(corpus, first, second)
    assert where(corpus, second, first) == both
    assert where(both, first) == both


@given(testing.readouts(), CONDITIONS)
def test_what_is_left_belongs_together(it: Any, asked: dict[str, Any]) -> None:
    """Statements are of the readout, in its order; their meetings are among those left."""
    corpus = where(Corpus.of([it]), asked)
    every = list(it.iter_statements())
    found = corpus.statements()
    assert [one for one in every if one in found] == list(found)
    meetings = {meeting.id for meeting in corpus.meetings()}
    assert {one.meeting for one in found} - {None} <= meetings
