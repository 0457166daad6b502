"""Who speaks where more than two sat at the table: leaders with ministers, and three of a kind."""

from __future__ import annotations

import pytest

import japan_russia as jr
from tests.parse.speech.test_course import who

SUMMIT = """Japan-Russia Summit Meeting

May 9, 2013

On May 8, Prime Minister Haruo Tanabe held a summit meeting in Omsk with President Lev Belov of \
the Russian Federation. Foreign Minister Ken Morita and Foreign Minister Oleg Sorokin were also \
present.

1. Economy

"""
THREE = """Japan-China-ROK Foreign Ministers' Meeting

May 9, 2013

On May 8, Foreign Minister Haruo Tanabe held a meeting in Otaru with Foreign Minister Li Wei of \
China and Foreign Minister Kim Min-su of the Republic of Korea.

1. Economy

"""
CRITICIZED = "Ministers Tanabe and Kim criticized the dam. Minister Li replied that it was needed."


def speakers(page: str) -> list[str]:
    """Return the speakers of each statement below the heading, in alphabetical order."""
    return [who(it) for it in jr.loads(page).iter_statements() if it.id.startswith("m1.i")]


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ("The ministers reported on April.", ["Morita Sorokin"]),
        ("The leaders welcomed it.", ["Belov Tanabe"]),
        ("The leaders and the ministers agreed.", ["Belov Morita Sorokin Tanabe"]),
        ("Foreign Minister Morita proposed a fair. His counterpart agreed.", ["Morita", "Sorokin"]),
        ("Prime Minister Tanabe proposed a fair. His counterpart agreed.", ["Tanabe", "Belov"]),
        ("President Belov and the Foreign Minister explained the law.", ["Belov Sorokin"]),
        ("Prime Minister Tanabe and the Foreign Minister explained it.", ["Morita Tanabe"]),
        (
            "President Belov asked Foreign Minister Sorokin to report. The Minister said so.",
            ["Belov", "Sorokin"],
        ),
        (
            "President Belov asked Foreign Minister Sorokin to report. He said that it was so.",
            ["Belov", "Sorokin"],
        ),
        (
            "President Belov gave the floor to Foreign Minister Sorokin. Taxes, he said, were low.",
            ["", "Sorokin"],
        ),
        (
            "The President replied that it was so. His Foreign Minister added that it was late.",
            ["Belov", "Sorokin"],
        ),
        (
            "The President asked his Foreign Minister when. The Foreign Minister answered.",
            ["Belov", "Sorokin"],
        ),
        (
            "Foreign Minister Morita proposed a fair. His Russian counterpart agreed.",
            ["Morita", "Sorokin"],
        ),
        (
            "Foreign Minister Sorokin noted it. The Prime Minister asked him when. He answered.",
            ["Sorokin", "Tanabe", "Sorokin"],
        ),
        (
            "The two leaders instructed their foreign ministers to act. They would report in May.",
            ["Belov Tanabe", ""],
        ),
    ],
)
def test_leaders_with_their_ministers(body: str, wanted: list[str]) -> None:
    """Ministers are no leaders, and who sits opposite one holds the same office."""
    assert speakers(SUMMIT + body) == wanted


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        (
            "Minister Tanabe proposed a fair. His Chinese and Korean counterparts agreed.",
            ["Tanabe", "Kim Li"],
        ),
        ("Minister Li spoke of nets. The Korean side had no preference.", ["Li", ""]),
        (
            f"{CRITICIZED} They were not satisfied with this.",
            ["Kim Tanabe", "Li", "Kim Tanabe"],
        ),
        (
            # All three, or the two?
            f"{CRITICIZED} They agreed to meet again.",
            ["Kim Tanabe", "Li", ""],
        ),
        ("First Minister Li and then Minister Kim spoke of buoys.", ["Kim Li"]),
    ],
)
def test_three_at_a_table(body: str, wanted: list[str]) -> None:
    """Of three it is told which are meant; where nothing tells it, nobody is."""
    assert speakers(THREE + body) == wanted


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ("Prime Minister Tanabe thanked his Russian counterpart.", "Lev Belov"),
        ("President Belov thanked his Japanese counterpart.", "Haruo Tanabe"),
        ("Foreign Minister Morita told his Russian counterpart that it was late.", "Oleg Sorokin"),
        ("President Belov told his Foreign Minister that it was late.", "Oleg Sorokin"),
    ],
)
def test_whom_his_counterpart_is(body: str, wanted: str) -> None:
    """Who is told something as somebody's counterpart has the same office as who speaks."""
    (it,) = (it for it in jr.loads(SUMMIT + body).iter_statements() if it.id.startswith("m1.i"))
    assert [str(who) for who in it.addressees] == [wanted]
