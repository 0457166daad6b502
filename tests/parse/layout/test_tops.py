"""However the top of a page is laid out, title and date of issue are the same."""

from __future__ import annotations

from typing import Final

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import japan_russia as jr

_BODY: Final = (
    "On March 4, Mr. Haruo Tanabe, Minister for Foreign Affairs, held a meeting in Moscow with Mr. "
    "Oleg Sorokin, Minister of Foreign Affairs of the Russian Federation. The overview is as "
    "follows.\n\n1. Trade\n\nMinister Tanabe stated that it rained.\n"
)
BREADCRUMBS: Final = (
    "Press Releases", "Japan-Russia Relations", "Northern Territories Issue", "News", None,
)  # fmt: skip
TITLES: Final = (
    "Japan-Russia Foreign Ministers' Meeting",
    "Telephone Talks between Foreign Minister Tanabe and Foreign Minister Sorokin",
    "Foreign Minister Tanabe's Visit to Russia",
    "Outline of the Japan-Russia Foreign Ministers' Meeting",
    "Minister Tanabe Telephone Talks with Minister Sorokin of the Russian Federation",
    "Visit to Japan of H.E. Mr. Oleg Sorokin, Minister of Foreign Affairs of Russia",
)
SECOND_LINES: Final = (
    None, "On the Occasion of the G8 Foreign Ministers' Meeting in Lyon", "(Moscow)",
    "held on the margins of the APEC Meeting",
)  # fmt: skip
TAGS: Final = (None, "(Overview)", "Overview", "(Summary)", "Overview of Results", "(Outline)")
DATES: Final = {
    "March 5, 2011": "2011-03-05", "5 March 2011": "2011-03-05", "March 2011": "2011-03",
    "March 5, 2011 (Fri)": "2011-03-05", "(March 5, 2011)": "2011-03-05", None: None,
}  # fmt: skip
#: Captions; ``{}`` is the first line of the title.
CAPTIONS: Final = (
    (), ("photo",), ("photo(Minister Tanabe and Minister Sorokin)   photo(Talks)",),
    ("photo: Handshake", "photo: Talks"), ("photo1: Handshake",), ("(Photo 1) Handshake",),
    ("  • (Photo)Handshake-1", "  • (Photo)Handshake-2"), ("photo", "    (Photo: Public Office)"),
    ("{}1", "{}2"), ("{}(handshake)",), ("{} (handshake)      (Photo: Public Office)",),
    ("{}", "{}"),
)  # fmt: skip


@given(
    mark=st.sampled_from((None, "(Provisional Translation)")),
    breadcrumb=st.sampled_from(BREADCRUMBS), title=st.sampled_from(TITLES),
    second=st.sampled_from(SECOND_LINES), tag=st.sampled_from(TAGS),
    date=st.sampled_from(tuple(DATES)), captions=st.sampled_from(CAPTIONS),
    captions_first=st.booleans(), untitled=st.booleans(), gap=st.sampled_from(("\n", "\n\n")),
)  # fmt: skip
def test_every_top_gives_its_title(
    mark: str | None,
    breadcrumb: str | None,
    title: str,
    second: str | None,
    tag: str | None,
    date: str | None,
    captions: tuple[str, ...],
    captions_first: bool,
    untitled: bool,
    gap: str,
) -> None:
    """With or without breadcrumb, title, tag, date and captions, in either order."""
    untitled = untitled and breadcrumb is not None
    titles = [] if untitled else [line for line in (title, second, tag) if line]
    below = [caption.format(title) for caption in captions]
    # A page without title whose captions are bare titles cannot be told from one with a title.
    assume(not (untitled and (title in below or date is None)))
    dated = [date] if date else []
    lines = [line for line in (mark, breadcrumb) if line]
    lines += [*titles, *below, *dated] if captions_first and date else [*titles, *dated, *below]
    readout = jr.loads(f"{gap.join(lines)}\n\n{_BODY}")
    assert readout.title == (" ".join(titles) or None)
    assert (str(readout.issued) if readout.issued else None) == DATES[date]
    assert [node.path for node in readout.walk() if node.path] == ["1"]
    assert len(readout.lead) == 2


def test_lines_of_the_site_and_the_press() -> None:
    """A path that ends in a stroke, the issuer's press service, whose a picture is."""
    title = "Press release on the talks of Foreign Minister Tanabe in Moscow"
    for above in ("Main page / News /", "PRESS SERVICE", "Unofficial translation from Russian"):
        assert jr.loads(f"{above}\n\n{title}\n\nMarch 5, 2011\n\n{_BODY}").title == title
    owed = jr.loads(f"{title}\n\nMarch 5, 2011\n\nPhoto: Talks\n(c) Office\n\n{_BODY}")
    assert [node.path for node in owed.walk() if node.path] == ["1"]


def test_running_text_begins_in_a_line_broken_behind_an_office() -> None:
    """The first line of the lead is no caption, although nothing in it tells."""
    readout = jr.loads(
        "Telephone Talks\n\nMarch 5, 2011\n\n"
        "Minister for Foreign Affairs Haruo Tanabe and Minister of Energy\n"
        "Oleg Sorokin of the Russian Federation spoke by telephone for about\n"
        "25 minutes on March 4.\n\nMinister Tanabe stated that it rained.\n"
    )
    (meeting,) = readout.meetings
    assert [it.name.family for it in meeting.participants] == ["Tanabe", "Sorokin"]


@pytest.mark.parametrize(
    ("above", "title", "below"),
    [
        ("Note to the Press no. 287", "Visit of Minister Tanabe to Norway", ""),
        ("PRESS OFFICE\nA 172/11", "Minister Tanabe meets Minister Lund", "Oslo\n"),
        ("Foreign Affairs News and Policy", "Norway and Russia to Boost Trade", ""),
        ("", "Deputy Minister Tanabe's Trilateral Meeting", "READOUT\n\n"),
        ("32/34 Lesnaya pl., 119200, Moscow G-200;\ntel.: (095) 244 0000", "Talks in Moscow", ""),
    ],
)
def test_what_stands_apart_from_the_title_is_none_of_it(above: str, title: str, below: str) -> None:
    """The kicker above it, what the page is below it, the city of the issue, an address."""
    top = f"{above}\n\n{title}\n\n{below}March 5, 2011\n\n"
    readout = jr.loads(top.lstrip("\n") + _BODY)
    assert readout.title == title
    assert str(readout.issued) == "2011-03-05"


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (("Special Announcement", "(Minister Tanabe's meeting with Minister Lund)"), None),
        (("Minister Tanabe's Visit to Norway", "Overview of Results"), None),
        (("Minister Tanabe in Oslo", "Two busy days"), None),
    ],
)
def test_lines_that_are_the_title(lines: tuple[str, ...], title: str | None) -> None:
    """A bracket explains the line above; what stands below a headline, or without any, is kept."""
    readout = jr.loads("\n\n".join((*lines, "March 5, 2011", _BODY)))
    assert readout.title == (title or " ".join(lines))


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("March 5, 2011, 18:30, Oslo", "Oslo"),
        ("March 5, 2011 18:30 Oslo", "Oslo"),
        ("March 5, 2011 | Oslo", "Oslo"),
        ("March 5, 2011 – Oslo, Norway – Foreign Office", "Oslo, Norway"),
        ("March 5, 2011 - Press Release", None),
        ("March 5, 2011 14:00 JST", None),
        ("Published: 05.03.2011", None),
    ],
)
def test_lines_with_the_date(line: str, place: str | None) -> None:
    """An hour or the city of the issue may stand beside it; a zone of time is no city."""
    text = (
        f"Foreign Ministers' Meeting\n\n{line}\n\nMr. Haruo Tanabe, Minister for Foreign Affairs, "
        "met Mr. Oleg Sorokin, Minister of Foreign Affairs of the Russian Federation.\n\n"
        "Minister Tanabe stated that it rained.\n"
    )
    readout = jr.loads(text)
    assert str(readout.issued) == "2011-03-05"
    assert [it.place for it in readout.meetings] == [place]


@pytest.mark.parametrize(
    ("line", "issued"),
    [
        ("24/06/2011", "2011-06-24"),
        ("24-06-2011", "2011-06-24"),
        ("06/24/2011", "2011-06-24"),
        ("24/06/2011 - 14:30", "2011-06-24"),
        ("05/06/2011", None),
        ("31/02/2011", None),
    ],
)
def test_dates_in_numbers(line: str, issued: str | None) -> None:
    """With strokes a date is one only where nothing but the day can be over 12."""
    readout = jr.loads(f"Talks in Moscow\n\n{line}\n\n{_BODY}")
    assert (str(readout.issued) if readout.issued else None) == issued


def test_a_paragraph_of_broken_lines_is_no_caption() -> None:
    """Below the date; a caption of two lines is one."""
    readout = jr.loads(
        "Visit to Japan by Minister of Defence Zimin\n\nMarch 5, 2011\n\n"
        "Marshal Igor Dmitriyevich Zimin, Minister of Defence of the Russian\n"
        "Federation, was in Japan from March 2 to 4 as the guest of Mr. Kazuo\n"
        "Torashima, Minister of State for Defense, and saw much of the land.\n\n"
        "Mr. Torashima recalled that the memorandum had been signed.\n"
    )
    first = next(readout.iter_statements())
    assert first.text.startswith("Marshal Igor Dmitriyevich Zimin,")
    readout = jr.loads(
        "Talks in Moscow\n\nMarch 5, 2011\n\n"
        "Foreign Minister Tanabe Welcomes Foreign Minister Sorokin at the Guesthouse in Tokyo\n"
        f"Photo: Courtesy of the Office, Tokyo.\n\n{_BODY}"
    )
    assert readout.lead[0].text.startswith("On March 4")


@pytest.mark.parametrize("line", ["- Summary of the Results -", "– Overview –", "~Two Shores~"])
def test_a_line_in_dashes_goes_on_with_the_title(line: str) -> None:
    """Below a date that stands above the title, too; a point of a list does not."""
    title = "Third Talks between Japan and Norway"
    assert jr.loads(f"Friday, May 6, 2011\n\n{title}\n{line}\n\n{_BODY}").title == f"{title} {line}"
    assert jr.loads(f"{title}\n{line}\nMay 6, 2011\n\n{_BODY}").title == f"{title} {line}"
    point = jr.loads(f"Friday, May 6, 2011\n\n{title}\n\n- The ministers agreed.\n")
    assert point.title == title


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("Embassy in Oslo Reopened", "Foreign Ministers' Meeting between Japan and Norway"),
        ("Youth Exchanges to Double", "Foreign Ministers meet in Oslo"),
        ("Opening of the Consular Office in Sapporo", "Remarks by Minister Tanabe"),
        ("Press Release: Fisheries Accord Reached", "New quotas from June"),
        ("Joint Press Release", "on the Meeting between Japan and Norway"),
    ],
)
def test_what_tells_that_something_was_done_is_no_kicker(above: str, below: str) -> None:
    """It has words of kickers, such as "Press Release", and is the first line of the title."""
    assert jr.loads(f"{above}\n\n{below}\n\nMay 6, 2011\n\n{_BODY}").title == f"{above} {below}"


def test_telephone_in_a_title_is_no_address() -> None:
    """An address has the number behind it."""
    title = "Telephone 2+2 Consultations between Japan and Norway"
    assert jr.loads(f"{title}\n\nMay 6, 2011\n\n{_BODY}").title == title
    assert jr.loads(f"Tel. (03) 3580-3311\n\n{title}\n\nMay 6, 2011\n\n{_BODY}").title == title


def test_the_day_of_a_change_is_that_of_issue_only_where_there_is_no_other() -> None:
    """ "Last updated" beside a date."""
    both = jr.loads(f"Talks in Moscow\n\nLast updated: May 20, 2011\n\nMay 6, 2011\n\n{_BODY}")
    assert (both.title, str(both.issued)) == ("Talks in Moscow", "2011-05-06")
    alone = jr.loads(f"Talks in Moscow\n\nLast updated: May 20, 2011\n\n{_BODY}")
    assert str(alone.issued) == "2011-05-20"
