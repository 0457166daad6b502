"""HTML for notebooks: what it shows, and that printed words are never markup."""

from __future__ import annotations

from attrs import evolve
from hypothesis import given

from japan_russia.model import Attribution, Meeting, PersonName
from japan_russia.span import Span
from japan_russia.testing import meetings
from tests import hand_made
from tests.model.made import BELOV, correction, heading, meeting, narration, readout, statement

HOSTILE = "<script>alert('&')</script>"


def test_html_escapes_every_printed_word() -> None:
    """Title, heading, place, names and statements cannot break out of the page."""
    name = PersonName(family=HOSTILE, printed=HOSTILE)
    person = evolve(BELOV, name=name)
    hall = meeting(
        path="#1", **{**heading(0, HOSTILE), "span": Span(0, 55)}, place=HOSTILE,
        participants=(person,), statements=(statement("m1.s1", 28, HOSTILE, speakers=(person,)),),
    )  # fmt: skip
    it = readout(f"{HOSTILE}\n{HOSTILE}", id=HOSTILE, title=HOSTILE, body=(hall,))
    for page in (it._repr_html_(), hall._repr_html_(), evolve(it, title=None)._repr_html_()):
        assert "<script" not in page
        assert "&lt;script&gt;alert(&#x27;&amp;&#x27;)&lt;/script&gt;" in page
    assert it._repr_html_().count("&lt;script&gt;") == 6


def test_html_shows_who_said_what() -> None:
    """Title, the facts of each meeting and every statement with its speakers."""
    page = hand_made.readout()._repr_html_()
    assert page.startswith("<section><h3>A Visit to Tokyo (Overview)</h3><table><caption>")
    assert "<tr><th scope='row'>date</th><td>31 May, year not printed: only 2005 fits those" in page
    assert "<tr><th scope='row'>met</th><td>Ichiro Aoki (JP), Minister" in page
    assert (
        "<tr><td>m2.s1</td><td>JP side + RU side</td><td>statement</td>"
        "<td>The two sides agreed to meet again.</td></tr>"
    ) in page


def test_html_marks_corrections() -> None:
    """Beside who speaks, or where nobody does any more."""
    marks = (correction("speakers"),)
    said = (
        statement(attribution=Attribution.CORRECTED, corrections=marks),
        narration("s2", 2, attribution=Attribution.CORRECTED, corrections=marks),
    )
    page = readout("x x", lead=said)._repr_html_()
    assert "<td>s1</td><td>RU side, corrected</td><td>statement</td>" in page
    assert "<td>s2</td><td>corrected</td><td>narration</td>" in page


def test_html_says_what_is_not_printed() -> None:
    """A meeting of which little is known is still a table."""
    page = meeting()._repr_html_()
    assert page == (
        "<table><caption>m1</caption>"
        "<tr><th scope='row'>kind</th><td>summit meeting</td></tr>"
        "<tr><th scope='row'>date</th><td>not printed</td></tr>"
        "<tr><th scope='row'>place</th><td>not printed</td></tr>"
        "<tr><th scope='row'>participants</th><td>Ichiro Aoki (JP)</td></tr>"
        "<tr><th scope='row'>agenda</th><td>0 items</td></tr></table>"
    )


@given(meetings())
def test_html_of_a_meeting_has_no_markup_of_its_own(it: Meeting) -> None:
    """Whatever is printed, the page has the tags of the table alone."""
    page = it._repr_html_()
    rows = 5 + (0 < len(it.principals) < len(it.participants))
    assert page.count("<") == 2 * (1 + 1 + rows * 3)
