"""However the top of a page is laid out, title and date of issue are the same."""

from __future__ import annotations

from typing import Final

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
