"""Where rules for pages begin and end: the last that is taken, and the first that is not."""

from __future__ import annotations

import pytest

import japan_russia as jr
from japan_russia.parse.sources import charset, main_part, mhtml, page, style, tree
from japan_russia.parse.sources.address import address_of
from japan_russia.parse.sources.lists import mark_of
from japan_russia.parse.sources.rows import Row
from tests.parse.sources.snippets import shown

A = "Minister A stated that the talks were useful and that they should go on in the spring."


def _row(text: str, *, linked: int = 0) -> Row:
    row = Row(0, 0, 0, False)
    row.text, row.linked, row.links = text, linked, int(linked > 0)
    return row


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("a" * 59 + ".", 60),
        ("a" * 58 + ".", 0),
        ("a" * 60, 0),
        ("a" * 119, 0),
        ("a" * 120, 120),
        ("a" * 60 + ".”)]", 64),
        ("a" * 60 + ".”)]’", 0),
        *(("a" * 60 + stop, 61) for stop in ".;:!?"),
        ("a" * 60 + ",", 0),
        ("© Ministry of Foreign Affairs of Japan, and of all whose words are here.", 0),
    ],
)
def test_the_weight_of_prose(text: str, weight: int) -> None:
    """Sixty characters with a stop, or twice as many without."""
    assert main_part.weight(_row(text)) == weight
    assert main_part.is_prose(_row(text)) is (weight > 0)


@pytest.mark.parametrize(("linked", "is_such"), [(0, False), (1, False), (2, False), (3, True)])
def test_a_line_of_links_has_more_of_them_than_of_words(linked: int, is_such: bool) -> None:
    """Blanks are not counted."""
    assert _row("ab cd", linked=linked).is_linked is is_such


@pytest.mark.parametrize(
    ("text", "is_such"),
    [
        ("", False),
        ("abc", False),
        ("é", False),
        ("日露", True),
        ("ab日露", False),
        ("ab日露日", True),
        ("–…”", False),
        ("１２", False),
        ("Лавров", True),
        ("e\u0301\u0301é", False),
        ("日" * 2_000 + "a" * 2_001, True),
        ("a" * 1_000 + "日" * 2_000, False),
    ],
)
def test_a_line_is_foreign_by_most_of_its_letters(text: str, is_such: bool) -> None:
    """Signs and digits are no letters; its first two thousand characters tell."""
    assert main_part.is_foreign(_row(text)) is is_such


@pytest.mark.parametrize(("deep", "indent"), [(19, 38), (20, 40), (21, 40)])
def test_no_line_is_indented_further_than_forty(deep: int, indent: int) -> None:
    """By quotations or by no-break spaces."""
    quoted = "<blockquote>" * deep + "<p>" + A + "</blockquote>" * deep
    assert shown(f"<p>{A}{quoted}").splitlines()[-1] == " " * indent + "{A}"
    spaces = "&nbsp;" * 2 * deep
    assert shown(f"<p>{A}<p>{spaces}{A}").splitlines()[-1] == " " * indent + "{A}"


def test_as_many_characters_and_lines_as_the_limits_are_read() -> None:
    """One more is refused."""
    page.read("<html><p>" + "a" * 249_999 + ".", "t")
    with pytest.raises(jr.LimitError) as caught:
        page.read("<html><p>" + "a" * 250_000 + ".", "t")
    assert (caught.value.limit, caught.value.found) == (250_000, 250_001)
    lines = f"<html><p>{A}<pre>" + "a\n" * 4_998
    page.read(f"{lines}b.", "t")
    with pytest.raises(jr.LimitError) as caught:
        page.read(f"{lines}b\nc.", "t")
    assert str(caught.value) == "Expected at most 5000 lines in t, found more."
    assert (caught.value.limit, caught.value.found) == (5_000, 5_001)


def test_eight_titles_in_the_head_of_a_page_are_read() -> None:
    """An error that the ninth tells of is not seen."""
    metas = "<meta property=og:title content=Talks>"
    told = "<meta name=title content='404 Not Found'>"
    with pytest.raises(jr.ReadoutError, match="found the page of an error: '404 Not Found'"):
        page.read(f"<html><title>Talks</title>{metas * 6}{told}<p>{A}", "t")
    text = page.read(f"<html><title>Talks</title>{metas * 7}{told}<p>{A}", "t").shown.text
    assert text == f"{A}\n"


@pytest.mark.parametrize(
    ("foreign", "found"), [(10, "an index of links"), (11, "no text in English")]
)
def test_an_index_is_foreign_by_most_of_what_it_shows(foreign: int, found: str) -> None:
    """As many letters of another language as of English are not most."""
    links = f"<p><a href=a>Ministries</a><p><a href=b>{'日' * foreign}</a>"
    with pytest.raises(jr.ReadoutError) as caught:
        page.read(f"<html>{links}", "t")
    assert str(caught.value) == f"Expected the page of a readout in t, found {found}."


@pytest.mark.parametrize(("length", "lines"), [(300, 2), (301, 4)])
def test_a_cell_of_data_has_three_hundred_characters_at_most(length: int, lines: int) -> None:
    """Any longer is of the layout."""
    cells = f"<tr><td>one<td> {'a' * length} <tr><td>two<td>three"
    text = page.read(f"<html><p>{A}<table border=1>{cells}</table>", "t").shown.text
    assert len([line for line in text.splitlines() if line]) == lines + 1


@pytest.mark.parametrize(("length", "mark"), [(250, "caption"), (251, "")])
def test_a_caption_in_a_box_has_so_many_characters_at_most(length: int, mark: str) -> None:
    """What is longer is text beside a picture."""
    box = f"<div class=photo>{'a' * (length - 3)}<img src=a>bcd</div>"
    found = page.read(f"<html>{A}{box}<p>{A}", "t").shown
    assert [it.role for it in found.marks.values()] == ([mark] if mark else [])


def test_rules_are_tried_as_often_as_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each element that a rule is held against counts, those around it too."""
    monkeypatch.setattr(style, "_MOST_TRIALS", 4)
    hidden = "<p class=x>one<p class=x>two<p class=x>three<p class=x>four<p class=x>five"
    assert shown(f"<style>.x{{display:none}}</style><p>{A}{hidden}") == "{A}\n\nfive"
    rule = "<style>div .x{display:none}</style>"
    inside = "<div><b class=x>one</b><b class=x>two</b><b class=x>three</b></div>"
    assert shown(f"{rule}<p>{A}</p>{inside}") == "{A}\n\nthree  {bold}"


def test_so_many_rules_and_so_long_a_sheet_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """What comes after them is not."""
    monkeypatch.setattr(style, "_MOST_RULES", 2)
    lines = "<p class=x>one<p class=y>two<p class=z>three"
    sheet = "<style>.x,p:hover,.y,.z{display:none}</style>"
    assert shown(f"{sheet}<p>{A}{lines}") == "{A}\n\nthree"
    monkeypatch.setattr(style, "_LONGEST", 20)
    sheet = "<style>.x{display:none}.y{display:none}.z{}</style>"
    assert shown(f"{sheet}<p>{A}{lines}") == "{A}\n\ntwo\n\nthree"


@pytest.mark.parametrize(
    ("label", "codec"),
    [
        *((f"windows-125{n}", "cp1252" if n == 2 else f"windows-125{n}") for n in range(9)),
        *((f"iso-8859-{n}", f"iso-8859-{n}") for n in (*range(2, 9), 10, 13, 14, 15, 16)),
        ("iso-8859-1", "cp1252"),
        ("iso-8859-9", "cp1254"),
        ("iso-8859-11", "cp874"),
        ("iso-8859-12", None),
        ("windows-1259", None),
        ("utf-16", "utf-8"),
        ("utf-32", None),
        (" 'Shift_JIS' \n", "cp932"),
        ("x-sjis", "cp932"),
        ("gb2312", "gbk"),
        ("gb18030", "gb18030"),
        ("euc-kr", "cp949"),
        ("koi8-r", "koi8-r"),
        ("ibm866", "ibm866"),
        ("ibm437", None),
        ("macintosh", "macintosh"),
        ("", None),
        ("\0", None),
    ],
)
def test_the_encodings_of_the_web(label: str, codec: str | None) -> None:
    """As the standard lists them, by names that Python knows."""
    assert charset.known(label) == codec


@pytest.mark.parametrize(
    ("text", "is_such"),
    [
        ("外務省のページ", True),
        ("外務省の日", False),
        ("外務省のペ", False),
        ("外務省のペー", False),
        ("外務省のページ and words of ours", True),
        ("外務省のページ и другие", False),
    ],
)
def test_japanese_is_told_by_three_kana(text: str, is_such: bool) -> None:
    """Words that are in neither kana nor kanji tell that it is something else."""
    assert charset._is_japanese(text) is is_such


@pytest.mark.parametrize(("around", "is_found"), [(0, True), (1, True), (2, True), (3, False)])
def test_parts_stand_three_deep_at_most(around: int, is_found: bool) -> None:
    """A page in parts of parts of parts is found."""
    head, body = "Content-Type: text/html", "<p>Talks"
    for depth in range(around + 1):
        body = f"--b{depth}\r\n{head}\r\n\r\n{body}\r\n--b{depth}--\r\n"
        head = f"Content-Type: multipart/related; boundary=b{depth}"
    data = f"{head}\r\n\r\n{body}".encode()
    if is_found:
        assert mhtml.page_of(data, "t").data.strip().startswith(b"<p>Talks")
    else:
        with pytest.raises(jr.ReadoutError, match="found no part of it"):
            mhtml.page_of(data, "t")


@pytest.mark.parametrize(
    ("markup", "address"),
    [
        ("<link rel='next CANONICAL' href=' https://a.jp/1 '>", "https://a.jp/1"),
        ("<link rel=canonicals href=https://a.jp/1>", None),
        ("<link rel=next href=https://a.jp/1>", None),
        ("<a rel=canonical href=https://a.jp/1>x</a>", None),
        ("<section rel=canonical href=https://a.jp/1></section>", None),
        ("<meta property=OG:url content=https://a.jp/1>", "https://a.jp/1"),
        ("<meta property=og:image content=https://a.jp/1>", None),
        ("<meta property=og:video content=https://a.jp/1>", None),
        ("<div property=og:url content=https://a.jp/1></div>", None),
        ("<span property=og:url content=https://a.jp/1></span>", None),
        ("<input id=wmtbURL value=https://a.jp/1>", "https://a.jp/1"),
        ("<input id=search value=https://a.jp/1>", None),
        ("<input id=zip value=https://a.jp/1>", None),
        ("<button id=wmtbURL value=https://a.jp/1>", None),
        ("<option id=wmtbURL value=https://a.jp/1>", None),
        (
            "<link rel=canonical href=https://b.jp/20121005/https://c.jp/20121005/https://a.jp/1>",
            "https://c.jp/20121005/https://a.jp/1",
        ),
    ],
)
def test_elements_that_tell_the_address(markup: str, address: str | None) -> None:
    """By their name and what they say; of an archive's address, the first part is left out."""
    assert address_of(tree.parse(f"<html>{markup}", "t"), "", None) == address


def test_an_address_is_looked_for_near_the_top() -> None:
    """And that which came with the page, where the page has none."""
    root = tree.parse("<html><p>x", "t")
    saved = "<!-- saved from url=(0014)http://a.jp/3 -->"
    assert address_of(root, saved.rjust(20_000), None) == "http://a.jp/3"
    assert address_of(root, saved.rjust(20_001), None) is None
    assert address_of(root, saved, "https://a.jp/h") == "https://a.jp/h"
    assert address_of(root, saved, "mhtml:x") == "http://a.jp/3"


@pytest.mark.parametrize(
    ("attributes", "styled", "mark"),
    [
        ({"type": "a"}, "", "lower-alpha"),
        ({"type": "Disc"}, "", "disc"),
        ({"type": "x"}, "", ""),
        ({"type": "a"}, "upper-latin", "upper-alpha"),
        ({"type": "a"}, "circle", "circle"),
        ({"type": "a", "class": "nomark"}, "", "none"),
        ({"class": "x nomark"}, "", "none"),
    ],
)
def test_the_mark_of_a_list(attributes: dict[str, str], styled: str, mark: str) -> None:
    """By its style, its names, and its type, in this order."""
    assert mark_of(tree.Element("ol", attributes), styled) == mark
