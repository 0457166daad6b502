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
    ("top", "titles", "body"),
    [
        (("Title", "x" * 300), 0, 2),
        (("Title", "x" * 301), 1, 1),
        (("Title", "x " * 200 + "x", "Another"), 1, 2),
        (tuple(f"user{n}:x:{n}" for n in range(40)), 0, 40),
        (("Title", "x" * 295), 2, 0),
    ],
)
def test_what_is_too_long_is_no_title(top: tuple[str, ...], titles: int, body: int) -> None:
    """It belongs to the body, in its place; the date below it is still one."""
    _, found = page(*top, "", "March 5, 2011", "", LEAD)
    assert [line.text for line in found.titles] == list(top[:titles])
    assert [line.text for line in found.body] == [*top[len(top) - body :], LEAD]
    assert found.date is not None
    places = sorted(
        [*((line.start, line.end) for line in found.body), *(it[1:] for it in found.furniture)]
    )
    assert len(set(places)) == len(places) == len(top) + 2


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


TITLE = "Telephone Conversation between Foreign Minister Tanabe and"


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (
            (TITLE, "Minister of Foreign Affairs Sorokin of the Russian Federation", "May 4, 2031"),
            f"{TITLE} Minister of Foreign Affairs Sorokin of the Russian Federation",
        ),
        (
            ("May 4, 2031", "Minister Tanabe's Meetings in Oslo", "(Saturday, May 3)"),
            "Minister Tanabe's Meetings in Oslo (Saturday, May 3)",
        ),
        (
            ("Home / Foreign policy / News", "4 May 2031 16:05", "On Minister Sorokin's talks"),
            "On Minister Sorokin's talks",
        ),
        (
            ("Home > Government > News", "Press release", "PM call with the Prime Minister"),
            "PM call with the Prime Minister",
        ),
        (("Readout of Talks", "Press Statement", "Bergen, May 4, 2031"), "Readout of Talks"),
        (("TOKYO (May 4, 2031)", "Consultations with Norway"), "Consultations with Norway"),
        (
            ("Ministry of Foreign Affairs", "of the Russian Federation", "On the talks in Oslo"),
            "On the talks in Oslo",
        ),
        (
            ("Latin America and the Caribbean", "Talks with Minister Sorokin", "May 4, 2031"),
            "Talks with Minister Sorokin",
        ),
        (
            (
                "harbour.govt.nz",
                "The official website of the Government",
                "Hon Haruo Tanabe",
                "Minister of Trade",
                "17 June 2016",
                "Tanabe and Sorokin put salmon first",
            ),
            "Tanabe and Sorokin put salmon first",
        ),
        (
            (
                "EUROPEAN EXTERNAL ACTION SERVICE",
                "The Diplomatic Service of the European Union",
                "Indo-Pacific: talks with Minister Sorokin",
                "Brussels, 09.05.2024 - 18:40",
            ),
            "Indo-Pacific: talks with Minister Sorokin",
        ),
    ],
)
def test_lines_of_the_title(lines: tuple[str, ...], title: str) -> None:
    """A title that goes on, its bracket, and what stands around it: paths, kinds of text, sites."""
    _, found = page(*lines, "", LEAD)
    assert " ".join(line.text for line in found.titles) == title


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("See also", "Meeting with Minister Sorokin"), ["navigation"] * 2),
        (("###", "PRN: 2031/1127"), ["separator", "navigation"]),
        (("Share this page", "Share on a board (opens in new tab)"), ["navigation"] * 2),
        (("New Delhi", "October 30, 2031"), ["issuer", "date_line"]),
    ],
)
def test_what_ends_a_page(lines: tuple[str, ...], expected: list[str]) -> None:
    """Headed links, the mark of the end, and the place and date under the text are furniture."""
    text = (LEAD,) * 5
    assert kinds("Title of a Meeting", "May 3, 2031", "", *text, "", *lines)[2:] == expected


def test_the_date_under_the_text_is_that_of_issue() -> None:
    """Where the top prints none."""
    _, found = page("Title of a Meeting", "", *(LEAD,) * 5, "", "Oslo", "October 30, 2031")
    assert found.date is not None
    assert found.date.text == "October 30, 2031"


def test_footnotes() -> None:
    """A line is one where its mark stands behind a word above; a list of points has none."""
    end = "The pier* was old."
    assert kinds("Title", "", LEAD, "", end, "", "* It was built", "by a firm.") == [
        "title",
        "note",
        "note",
    ]
    assert kinds("Title", "", LEAD, "", "The pier was old.", "", "* It was built by a firm.") == [
        "title"
    ]


def test_languages_side_by_side_are_no_path() -> None:
    """They stand below the date, and what is above them is no menu."""
    found = kinds("Relations", "", "Talks", "", "March 5, 2011", "", "Japanese / English", "", LEAD)
    assert found == ["title", "title", "date_line", "navigation"]


@pytest.mark.parametrize(
    "head",
    [
        ("Government of the Russian Federation", "Home / Events / Working day"),
        ("The Kremlin", "Events / Meetings"),
    ],
)
def test_what_a_government_s_site_has_above_the_title(head: tuple[str, str]) -> None:
    """Its name and the path to the page are no title."""
    _, found = page(*head, "", "March 5, 2011", "", "Talks in Oslo", "", LEAD)
    assert [line.text for line in found.titles] == ["Talks in Oslo"]


@pytest.mark.parametrize(
    ("line", "titles"),
    [
        ("Japan-Norway Foreign Ministers' Working Breakfast", 1),
        ("Japan-Norway Summit Meeting", 1),
        ("The ministers beside a ship", 0),
    ],
)
def test_a_title_below_section_and_date(line: str, titles: int) -> None:
    """Only the name of a meeting is one; a picture may stand there, too."""
    _, found = page("Japan-Norway Relations", "", "March 5, 2011", "", line, "", LEAD)
    assert [it.text for it in found.titles] == [line][:titles]


@pytest.mark.parametrize(
    "line",
    [
        "THE MINISTRY OF FOREIGN AFFAIRS OF THE RUSSIAN FEDERATION",
        "Ministry of Land, Infrastructure, Transport and Tourism",
        "Department of Foreign Affairs",
    ],
)
def test_a_ministry_issues(line: str) -> None:
    """Its name stands above the title, and is none."""
    _, found = page(line, "", "Talks with Minister Lund", "", "March 5, 2011", "", LEAD)
    assert [it.text for it in found.titles] == ["Talks with Minister Lund"]


def test_a_title_may_begin_with_a_ministry() -> None:
    """What it does is no part of a name."""
    title = "Ministry of Defense Donates Boats to the Harbour"
    _, found = page(title, "", "March 5, 2011", "", LEAD)
    assert [it.text for it in found.titles] == [title]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("series", ["Minister Tanabe's Diary", "Notebook"])
@pytest.mark.parametrize(
    "byline",
    [
        "Minister of Justice Haruo Tanabe",
        "Haruo Tanabe, Minister of Justice",
        "Haruo Tanabe\nMinister of Justice",
    ],
)
def test_who_writes_is_no_title_of_a_series(series: str, byline: str, gap: str) -> None:
    """A line of a title below the name of a series is one, a byline is none; it is told once."""
    text, found = page(f"{series}{gap}{byline}", "", "March 5, 2011", "", LEAD)
    assert [it.text for it in found.titles] == [series]
    assert [text[start:end] for start, end in found.bylines] == [byline]
