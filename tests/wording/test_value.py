"""A wording with more rows: for one call, and for nothing else."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

import japan_russia as jr
from japan_russia.wording import DEFAULT, Construction, Example, Mark, Phrase, Verb, Wording

TEXT = (
    "Japan-Russia Talks\n\nMarch 5, 2011\n\nOn March 4, Foreign Minister Haruo Tanabe held a "
    "meeting in Omsk with Ataman Oleg Sorokin of the Russian Federation.\n\n1. Trade\n\n"
    "Minister Tanabe trumbled to Ataman Sorokin a visit. The two atamans agreed. Word went out "
    "from Ataman Sorokin that it was late. He waved a flag of hope.\n"
)
WORD = Construction(
    name="word_went_out",
    says="Word went out from the speaker.",
    before=r"\AWord went out from ",
    after=r" that\b",
    reads=(
        Example("Word went out from Minister Sorokin that it was late.", "Sorokin | send word"),
    ),
    passes_over=("Word came from the sea.",),
    lemma="send word",
    act=jr.Act.CONVEY,
)
RICHER = DEFAULT.adding(
    verbs=[
        Verb("trumble", jr.Act.PROPOSE, marks=frozenset({Mark.TO})),
        Verb("wave", None),
    ],
    phrases=[("wave", Phrase("wave a flag", jr.Act.HOPE, frozenset({"flag"}), adjacent=False))],
    offices=["Ataman"],
    persons=["atamans"],
    constructions=[WORD],
)


def said(wording: Wording | None) -> list[str]:
    """Return construction, verbs, speakers and addressees of each statement of the body."""
    found = []
    for it in jr.loads(TEXT, wording=wording).iter_statements():
        parties = [
            " ".join(p.name.family for p in some if isinstance(p, jr.Participant))
            for some in (it.speakers, it.addressees)
        ]
        found.append(" | ".join([it.construction, ", ".join(it.verbs), *parties]))
    return found[1:]


def test_rows_of_every_kind_for_one_call() -> None:
    """A verb with its recipient, a phrase, an office, a joint noun and a construction."""
    assert said(RICHER) == [
        "subject_and_verb | trumble | Tanabe | Sorokin",
        "subject_and_verb | agree | Tanabe Sorokin | ",
        "word_went_out | send word | Sorokin | ",
        "subject_and_verb | wave a flag | Sorokin | ",
    ]


def test_nothing_else_is_changed() -> None:
    """The library reads as before, in the same process, before and after."""
    before = said(None)
    said(RICHER)
    assert said(None) == before == said(DEFAULT)
    assert not {"trumble", "trumbled"} & DEFAULT.saying.forms.keys()


def test_a_wording_is_a_value() -> None:
    """Equal where its rows are; it pickles; a verb that is there already is replaced."""
    assert pickle.loads(pickle.dumps(RICHER)) == RICHER != DEFAULT
    assert hash(DEFAULT.adding()) == hash(DEFAULT)
    louder = DEFAULT.adding(verbs=[Verb("say", jr.Act.PROTEST, ("said",))])
    assert [verb.act for verb in louder.verbs if verb.lemma == "say"] == [jr.Act.PROTEST]


def test_a_further_clause_needs_no_verb_of_its_own() -> None:
    """Nor words without which the row is not tried: what a row leaves out is no error."""
    further = WORD._replace(name="word_too", before="", after=r" and so it was\b", further=True)
    assert said(RICHER.adding(constructions=[further])) == said(RICHER)


def test_a_pattern_that_is_none_is_named() -> None:
    """With the row, the pattern and what is wrong with it."""
    with pytest.raises(jr.JapanRussiaError) as caught:
        said(DEFAULT.adding(constructions=[WORD._replace(after="(")]))
    assert str(caught.value) == (
        "Expected regular expressions before and after in construction 'word_went_out', found "
        "'(': missing ), unterminated subpattern at position 0."
    )


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        (
            {"verbs": [Verb("propound", "propose")]},  # type: ignore[arg-type]
            (
                "Expected an Act or None as act of Verb 'propound', found 'propose' (str): "
                "Act('propose') is one."
            ),
        ),
        (
            {"verbs": [Verb("moot", None, marks={Mark.TO})]},  # type: ignore[arg-type]
            "Expected a frozenset of Mark as marks of Verb 'moot', found an object of set.",
        ),
        (
            {"verbs": [Verb("moot", None, past="mooted")]},  # type: ignore[arg-type]
            "Expected a tuple of str as past of Verb 'moot', found 'mooted' (str).",
        ),
        (
            {"verbs": [Verb("Propound", None)]},
            (
                "Expected a verb or its past form in small letters, found 'Propound' "
                "(did you mean 'propound'?)."
            ),
        ),
        (
            {"verbs": [Verb("put up", None)]},
            (
                "Expected one word as the verb or its past form, found 'put up': a verb with what "
                "follows it is one of phrases, ('put', Phrase(...))."
            ),
        ),
        (
            {"phrases": [("scry", Phrase("scry out", None, frozenset({"out"}), adjacent=True))]},
            (
                "Expected a verb that has a row for the phrase 'scry out', found 'scry': add it to "
                "verbs, with the act None if it reports in the phrase alone."
            ),
        ),
        (
            {"phrases": [("put", Phrase("put up", None, ("up",), adjacent=True))]},  # type: ignore[arg-type]
            "Expected a frozenset of str as near of Phrase 'put up', found an object of tuple.",
        ),
        (
            {"phrases": [("put", "put up")]},
            "Expected a verb and its Phrase as each of phrases, found an object of tuple.",
        ),
        (
            {"offices": ["hetman"]},
            (
                "Expected one word with a capital as each of offices, found 'hetman' "
                "(did you mean 'Hetman'?)."
            ),
        ),
        (
            {"offices": ["Grand Hetman"]},
            (
                "Expected one word with a capital as each of offices, found 'Grand Hetman' "
                "(did you mean 'Hetman'?)."
            ),
        ),
        ({"fields": [""]}, "Expected one word with a capital as each of fields, found ''."),
        (
            {"persons": ["Atamans"]},
            (
                "Expected one word in small letters as each of persons, found 'Atamans' "
                "(did you mean 'atamans'?)."
            ),
        ),
        (
            {"sides": ["two lands"]},
            "Expected one word in small letters as each of sides, found 'two lands'.",
        ),
        (
            {"constructions": [WORD._replace(hints=["Word"])]},  # type: ignore[arg-type]
            (
                "Expected a tuple of str as hints of Construction 'word_went_out', found an object "
                "of list."
            ),
        ),
    ],
)
def test_rows_that_would_do_nothing_are_refused(rows: Any, message: str) -> None:
    """Or would fail later, in a place that names no row."""
    with pytest.raises(jr.JapanRussiaError) as caught:
        DEFAULT.adding(**rows)
    assert str(caught.value) == message


def test_the_rows_of_the_library_are_such_as_can_be_added() -> None:
    """What is refused of a user is nowhere in the tables."""
    names = "verbs phrases offices fields persons sides constructions".split()
    assert DEFAULT.adding(**{name: getattr(DEFAULT, name) for name in names}).offices
