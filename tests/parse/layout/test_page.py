"""The page around the body: title, date line, furniture."""

from __future__ import annotations

import pytest

from japan_russia.model import FurnitureKind
from japan_russia.parse.layout.page import Page, read
from japan_russia.parse.text.lines import is_finite, split

LEAD = "On March 4, the two ministers held talks in Moscow for 50 minutes."


def page(*lines: str) -> tuple[str, Page]:
    """Return the text made of *lines*, and its page."""
    text = "\n".join(lines)
    return text, read(split(text))


def kinds(*lines: str) -> list[str]:
    """Return the kinds of the furniture of *lines*, in text order."""
    _, found = page(*lines)
    return [kind.value for kind, _, _ in sorted(found.furniture, key=lambda it: it[1])]


def test_top_and_body() -> None:
    """Title lines and date line are parted from the body; all of the top is furniture."""
    _, found = page("Japan-Russia Summit Meeting", "(Summary)", "March 5, 2011", "", LEAD)
    assert [line.text for line in found.titles] == ["Japan-Russia Summit Meeting", "(Summary)"]
    assert found.date is not None
    assert found.date.text == "March 5, 2011"
    assert [line.text for line in found.body] == [LEAD]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Back to Index", "navigation"),
        ("Related Information (Japan-Russia Relations)", "navigation"),
        ("(END)", "navigation"),
        ("(* This is a provisional translation.)", "note"),
        ("- - - - - -", "separator"),
    ],
)
def test_bottom(line: str, kind: str) -> None:
    """Links, notes and lines of dashes below the body are none of it."""
    assert kinds("Title of a Meeting", LEAD, "", line) == ["title", kind]


def test_a_date_in_the_body_is_no_date_line() -> None:
    """The first line of running text ends the top."""
    _, found = page("Title of a Meeting", LEAD, "March 5, 2011")
    assert found.date is None
    assert [line.text for line in found.body] == [LEAD, "March 5, 2011"]


def test_a_caption_inside_the_body_is_furniture() -> None:
    """A photo between paragraphs is no statement; a sentence that begins like one is."""
    _, found = page("Title of a Meeting", LEAD, "(Photo 3) Lunch", "Photos were shown to both.")
    assert [line.text for line in found.body] == [LEAD, "Photos were shown to both."]
    assert found.furniture[-1][0] is FurnitureKind.CAPTION


def test_a_page_of_titles_has_no_body() -> None:
    """Nothing is taken for running text that is none."""
    _, found = page("Japan-Russia Summit Meeting", "March 5, 2011")
    assert found.body == ()


@pytest.mark.parametrize(
    ("line", "running"),
    [
        ("Economic cooperation", False),
        ("Japan-Russia relations", False),
        ("Visit to Japan by Foreign Minister Sorokin", False),
        ("The two ministers discussed trade.", True),
        ("The quota will be lower", True),
        ("Minister Sorokin stated a wish to come", True),
        ("Issues raised by Japan", False),
    ],
)
def test_running_text(line: str, running: bool) -> None:
    """A finite verb makes a sentence; participles do not."""
    assert is_finite(line) is running
