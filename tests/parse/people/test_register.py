"""Everybody whom the text names, each once."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import japan_russia as jr
from japan_russia.parse.people.register import Register
from japan_russia.parse.phrases.mention import Mention
from tests.parse.drawn import LEADS, TEXTS
from tests.parse.made import document, person, persons


def printed(text: str) -> list[list[str]]:
    """Return the words of all mentions of each person."""
    return [[text[m.start : m.end] for _, m in it.seen] for it in persons(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Oleg Sorokin, Minister of Defense, came. Minister Sorokin left.",
        "Minister Sorokin left. Mr. Oleg Sorokin, Minister of Defense, came.",
        "Mr. Oleg Petrovich Sorokin came. Mr. Oleg Sorokin stayed. Mr. Sorokin left.",
        "Mr. Oleg Sorokin came. Sorokin, Oleg Petrovich, stayed.",
        "Mr. SOROKIN Oleg came. Mr. Oleg Sorokin left.",
        "Mr. Sergey Sorokin came. Mr. Sergei Sorokin left.",
        "Mr. Oleg Sorokin came. Mr. Oleg Sorokjin left.",
        "Mr. O. Sorokin came. Mr. Oleg Sorokin left.",
        "Mr. Oleg Sorokin, Minister of Defense, came. Minister Soroknin left.",
        "Mr. Oleg Sorokin came. Mr. Sorokin's plan was clear.",
        "Mr. Óleg Sorokín came. Mr. Oleg Sorokin left.",
        "Mr. Hamad Bin Isa Al Noor came. Mr. Al Noor left.",
        "Mr. Oleg Sorokin, Aide for Foreign Policy, came. Presidential Aide Sorokin left.",
        "Mr. Oleg Sorokin, Minister of Defense, came. Mr. Oleg Sorokin, Governor, left.",
        "Mr. Yun Baek-su, Minister of Defense, came. Minister Yun left.",
        "Mr. Yu. Sorokin, Minister of Defense, came. Minister Sorokin left.",
    ],
)
def test_one_person(text: str) -> None:
    """Short and full forms in any order, spellings, misprints, genitives, two offices."""
    assert len(persons(text)) == 1


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            (
                "Mr. Oleg Petrov, Minister of Defense, and Mr. Ivan Petrov, Minister of Finance, "
                "came. Defense Minister Petrov left. Finance Minister Petrov stayed."
            ),
            [
                ["Mr. Oleg Petrov, Minister of Defense", "Defense Minister Petrov"],
                ["Mr. Ivan Petrov, Minister of Finance", "Finance Minister Petrov"],
            ],
        ),
        (
            (
                "Mr. Oleg Petrov of Russia and Mr. Ivan Petrov of Bulgaria came. Minister Petrov "
                "of Bulgaria left."
            ),
            [
                ["Mr. Oleg Petrov of Russia"],
                ["Mr. Ivan Petrov of Bulgaria", "Minister Petrov of Bulgaria"],
            ],
        ),
        (
            "Ms. Anna Clark and Mr. Adam Clark came. Ms. Clark left. Mr. Clark stayed.",
            [["Ms. Anna Clark", "Ms. Clark"], ["Mr. Adam Clark", "Mr. Clark"]],
        ),
        (
            "Mr. Clark came. Ms. Clark left.",
            [["Mr. Clark"], ["Ms. Clark"]],
        ),
        (
            "Minister Ivanov came. Minister Ivanova left.",
            [["Minister Ivanov"], ["Minister Ivanova"]],
        ),
        (
            "Minister Morita came. Minister Moriya left. Minister Moriya had stayed.",
            [["Minister Morita"], ["Minister Moriya", "Minister Moriya"]],
        ),
        (
            "Mr. Oleg Sorokin came. Mr. Ivan Sorokin left.",
            [["Mr. Oleg Sorokin"], ["Mr. Ivan Sorokin"]],
        ),
        ("Mr. Adam Clark came. Mr. Adam Rossi left.", [["Mr. Adam Clark"], ["Mr. Adam Rossi"]]),
        (
            "Foreign Minister Petrov came. Defense Minister Petrov left.",
            [["Foreign Minister Petrov"], ["Defense Minister Petrov"]],
        ),
    ],
)
def test_two_persons(text: str, found: list[list[str]]) -> None:
    """Told apart by given name, office, country, form of address, and by what is no misprint."""
    assert printed(text) == found


def test_the_first_of_two_whom_nothing_tells_apart() -> None:
    """A surname alone means who is named first."""
    text = "Mr. Oleg Petrov and Mr. Ivan Petrov came. Mr. Petrov left."
    assert printed(text) == [["Mr. Oleg Petrov", "Mr. Petrov"], ["Mr. Ivan Petrov"]]


def test_in_the_order_of_the_text() -> None:
    """Also where the full name comes later; the numbers count them."""
    text = "Minister Tanabe met Minister Sorokin. Mr. Oleg Sorokin and Mr. Haruo Tanabe left."
    found = persons(text)
    assert [it.fullest.words[-1] for it in found] == ["Tanabe", "Sorokin"]
    assert [it.number for it in found] == [0, 1]


def test_what_the_mentions_of_a_person_tell() -> None:
    """The fullest name, all offices, the pronoun, the country that is printed, short names."""
    it = person(
        "Minister Sorokin came. Mr. Oleg Sorokin, Governor of Tver, stayed. Mr. Sorokin of "
        "Russia left."
    )
    assert it.fullest.words == ("Oleg", "Sorokin")
    assert [office.words for office in it.offices] == ["Minister", "Governor of Tver"]
    assert (it.pronoun, it.printed_country, it.called) == ("he", "RU", ["sorokin", "sorokin"])
    assert it.start == 0


def test_a_title_may_print_more_than_the_name() -> None:
    """The name is that of the text below it."""
    (it,) = persons(
        "Visit by Foreign Minister Oleg Petrovich Sorokin\n\nMarch 5, 2011\n\n"
        "On March 4, Mr. Oleg Sorokin, Minister of Foreign Affairs, came to Tokyo.\n"
    )
    assert it.fullest.words == ("Oleg", "Sorokin")
    assert not it.is_of_title


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        (
            "Prime Minister Kenji Morita and President Viktor Belov met. The President left.",
            "Belov",
        ),
        ("Prime Minister Kenji Morita and President Viktor Belov met. PM left.", "Morita"),
        (
            "Mr. Oleg Sorokin, Governor, and Mr. Ivan Gromov, Governor, met. The Governor left.",
            None,
        ),
        ("Mr. Oleg Sorokin, Minister of Defense, came. The President left.", None),
        (
            (
                "Prime Minister Kenji Morita of Japan and Prime Minister Ivan Gromov of Russia "
                "met. The Russian Prime Minister left."
            ),
            "Gromov",
        ),
        (
            (
                "Prime Minister Kenji Morita of Japan and Prime Minister Ivan Gromov of Russia "
                "met. The Prime Minister left."
            ),
            "Morita",
        ),
    ],
)
def test_whom_an_office_alone_means(text: str, holder: str | None) -> None:
    """The one who holds it; of several him of Japan, whose ministry writes."""
    found = document(text)
    register = Register(found)
    for it in register.persons:
        it.country = it.printed_country
    alone = found.sentences[-1].mentions[0]
    meant = register.holding(alone)
    assert (meant.fullest.words[-1] if meant else None) == holder
    assert register.of(alone) is None


@given(TEXTS | LEADS)
def test_each_named_mention_is_one_persons(text: str) -> None:
    """No mention is left out, and none is two persons'."""
    found = document(text)
    register = Register(found)
    named = [m for sentence in found.sentences for m in sentence.mentions if m.words]
    seen = [m for it in register.persons for _, m in it.seen]
    assert sorted(map(_place, seen)) == sorted(map(_place, named))
    for it in register.persons:
        assert it.seen
        assert all(register.of(m) is it for _, m in it.seen)


def _place(mention: Mention) -> tuple[int, int]:
    return mention.start, mention.end


SENTENCES = (
    "Mr. Haruo Tanabe, Minister for Foreign Affairs, came.",
    "Minister Tanabe left.",
    "Mr. Oleg Sorokin, Minister of Foreign Affairs of the Russian Federation, came.",
    "Mr. Sorokin's plan was clear.",
    "Ms. Anna Rossi, Ambassador of Italy, stayed.",
    "Foreign Ministers Tanabe and Sorokin agreed.",
    "President Belov spoke.",
    "Mr. Viktor Belov had been to Oslo.",
)


@given(st.permutations(SENTENCES))
def test_the_order_of_sentences_changes_nobody(sentences: list[str]) -> None:
    """Who is who does not depend on whom the text names first, nor how."""
    assert _who_is_who(sentences) == _who_is_who(SENTENCES)


def test_every_order_of_three() -> None:
    """Short before full, and full before short, with a third between them."""
    some = ("Minister Sorokin left.", "Mr. Oleg Sorokin of Russia came.", "Minister Tanabe spoke.")
    assert len({frozenset(_who_is_who(order)) for order in permutations(some)}) == 1


def _who_is_who(sentences: tuple[str, ...] | list[str]) -> set[tuple[frozenset[str], str | None]]:
    text = " ".join(sentences)
    return {
        (frozenset(text[m.start : m.end] for _, m in it.seen), it.country) for it in persons(text)
    }


@pytest.mark.parametrize(
    ("written", "called", "name"),
    [
        ("Sayyid Said bin Badr Al-Harthy", "Sayyid Said", "Said bin Badr Al-Harthy"),
        ("Tan Sri Razali Ismail", "Tan Sri Razali", "Razali Ismail"),
        ("Dato’ Seri Najib Razak", "Dato’ Seri Najib", "Najib Razak"),
    ],
)
def test_titles_that_go_with_the_given_name(written: str, called: str, name: str) -> None:
    """They are no part of it, and who is called by it is one."""
    page = (
        "Japan-Oman Foreign Ministers' Meeting\n\nMay 12, 2015\n\nOn May 12, Mr. Haruo Tanabe, "
        f"Minister for Foreign Affairs, held talks in Muscat with {written}, Minister of Foreign "
        f"Affairs.\n\n{called} stated that it was late.\n"
    )
    *_, last = jr.loads(page).iter_statements()
    assert [str(it) for it in last.speakers] == [name]


@pytest.mark.parametrize(
    "office",
    [
        "Minister of External Relations of Brazil",
        "Minister of External Affairs of India",
        "Minister for European and International Affairs of Austria",
        "Minister of International Relations and Cooperation of South Africa",
    ],
)
def test_foreign_ministers_by_another_name(office: str) -> None:
    """They are called "Foreign Minister" all the same, alone and before the name."""
    page = (
        "Foreign Ministers' Meeting\n\nMay 12, 2015\n\nOn May 12, Mr. Haruo Tanabe, Minister for "
        f"Foreign Affairs, held a meeting with Ms. Ana Kern, {office}.\n\nForeign Minister Kern "
        "stated that it was late. The Foreign Minister added that it was cold.\n"
    )
    said = [it for it in jr.loads(page).iter_statements() if it.role is jr.Role.STATEMENT]
    assert [str(who) for it in said for who in it.speakers] == ["Ana Kern", "Ana Kern"]
