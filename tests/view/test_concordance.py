"""Keywords stand below each other, whatever the text around them is made of."""

from __future__ import annotations

from japan_russia.view.concordance import Line, concordance_html, lines
from japan_russia.view.terminal import columns


def line(left: str, hit: str, right: str, who: str = "Aoki", *, is_repeat: bool = False) -> Line:
    """Return a line of the first meeting."""
    return Line("a, 4 March 2011", "m1.s1", who, left, hit, right, is_repeat)


def test_keywords_are_aligned() -> None:
    """The end of what stands before, the beginning of what stands after."""
    found = [
        line("x" * 90 + " on the ", "treaty", " of " + "y" * 90),
        line("", "Treaties", ""),
    ]
    assert list(lines(found, 60)) == [
        "a, 4 March 2011",
        "  m1.s1  Aoki  xxxxxxxxx on the  treaty    of yyyyyyyyyy...",
        "  m1.s1  Aoki                    Treaties",
    ]


def test_a_keyword_is_whole_in_a_narrow_line() -> None:
    """As long as it has no more than twenty columns; it has a line of its own."""
    found = [line("x" * 90, "northern territories", "y" * 90, "A name of many letters")]
    assert list(lines(found, 40))[1:] == [
        "  m1.s1  A name of many le...",
        "    xxxxxx  northern territories  yyyyyyy...",
    ]


def test_little_context_has_a_line_of_its_own() -> None:
    """On a terminal of the usual width, beside an id as it is cited."""
    found = [
        line("x" * 90, "treaty", "y" * 90, "JP side + RU side", is_repeat=True),
        line("", "Treaties", ""),
    ]
    cited = [it._replace(place=f"003_7c03cd1392605b4e#{it.place}") for it in found]
    _, *shown = lines(cited, 80)
    assert shown == [
        "  003_7c03cd1392605b4e#m1.s1  JP side + RU side (second printing)",
        f"    {'x' * 32}  treaty    {'y' * 29}...",
        "  003_7c03cd1392605b4e#m1.s1  Aoki",
        f"    {' ' * 32}  Treaties",
    ]
    assert max(map(columns, shown)) <= 80


def test_without_a_width_nothing_is_cut() -> None:
    """Keywords are aligned all the same."""
    found = [
        line("x" * 70, "treaty", "y" * 50, "A name of more than twenty letters"),
        line("", "Treaties", ""),
    ]
    assert list(lines(found, None)) == [
        "a, 4 March 2011",
        f"  m1.s1  A name of more than twenty letters  {'x' * 70}  treaty    {'y' * 50}",
        f"  m1.s1  Aoki{' ' * 30}  {' ' * 70}  Treaties",
    ]


def test_what_belongs_together_has_one_heading() -> None:
    """It is said again where another stands between."""
    first, second = line("", "a", ""), line("", "b", "")._replace(heading="b")
    assert list(lines([first, first, second, first], 60)) == [
        "a, 4 March 2011",
        "  m1.s1  Aoki                        a",
        "  m1.s1  Aoki                        a",
        "b",
        "  m1.s1  Aoki                        b",
        "a, 4 March 2011",
        "  m1.s1  Aoki                        a",
    ]


def test_second_printings_are_marked() -> None:
    """At the end, where there is room for it."""
    found = [line("x" * 90, "treaty", "y" * 90, is_repeat=True)]
    *_, last = lines(found, 80)
    assert last.endswith("... (second printing)")
    assert columns(last) <= 80


def test_kanji_take_two_columns() -> None:
    """And no control character reaches the terminal."""
    found = [line("日露" * 40, "条約", "\x1b[31m" * 40, "森川"), line("a", "treaty", "b")]
    _, first, second = lines(found, 70)
    assert "\x1b" not in first
    assert columns(first.partition("条約")[0]) == columns(second.partition("treaty")[0])
    assert columns(first) <= 70


def test_nothing_is_no_line() -> None:
    """Not even a heading."""
    assert list(lines([], 60)) == []


def test_html_is_escaped() -> None:
    """The keyword in the middle of its row."""
    html = concordance_html([line("<a>", "&", "c", is_repeat=True)])
    assert html.endswith(
        "<table class='jrn-rows'><caption>1 hit</caption><thead><tr><th scope='col'>where</th>"
        "<th scope='col'>who</th><th scope='col'>before</th><th scope='col'>keyword</th>"
        "<th scope='col'>after</th></tr></thead><tbody><tr><td>a, 4 March 2011 m1.s1</td>"
        "<td>Aoki (second printing)</td><td class='jrn-before'>&lt;a&gt;</td>"
        "<td><mark>&amp;</mark></td><td>c</td></tr></tbody>"
        "</table></div>"
    )
