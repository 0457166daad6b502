"""Which part of a page is the readout, its title, and its address."""

from __future__ import annotations

import pytest

import japan_russia as jr
from japan_russia.parse.sources import page
from japan_russia.parse.sources.rows import Role

A = "Minister A stated that the talks were useful and that they should go on in the spring."
B = "Minister B replied that his country, too, was ready to go on with them in Moscow."
ELSE = "Minister C stated that a text beside this one is about something that is not told here."
LINKS = "<ul><li><a href=a>News about talks and visits</a><li><a href=b>Press Conferences</a></ul>"


def text(markup: str) -> str:
    """The text of a page."""
    return page.read(f"<html>{markup}", "t").shown.text


@pytest.mark.parametrize(
    "markup",
    [
        f"<div id=nav>{LINKS}</div><div id=maincontents><p>{A}<p>{B}</div><div>{ELSE}</div>",
        f"<header><p>{ELSE}</p></header><main><p>{A}<p>{B}</main><footer><p>{ELSE}</footer>",
        f"<div role=main><p>{A}<p>{B}</div><div role=complementary><p>{ELSE}</div>",
        f"<article><p>{A}<p>{B}</article><aside><p>{ELSE}</aside>",
        f"<div id=contents><div class=side-bar><p>{ELSE}</div><div><p>{A}<p>{B}</div></div>",
        f"<table><tr><td>{LINKS}<td><p>{A}<p>{B}<td><p>{ELSE}</table>",
        f"<table><tr><td>{LINKS}</table><p>{A}<p>{B}<hr>Ministry<p>{LINKS}",
        f"<div id=wm-ipp-base><p>{ELSE}</div><p>{A}<p>{B}",
        f"<div lang=fr><p>{ELSE}</div><p>{A}<p>{B}",
        f"<p>日露外相会談が行われました。大臣は次のように述べました。</p><p>{A}<p>{B}",
        f"<p>{A}<p>{B}<div class='link-related'><h2>Related Links</h2>{LINKS}</div>",
        f"<p>{A}<p>{B}<div class=share>{LINKS}</div><p class=back><a href=x>Back</a>",
    ],
)
def test_what_is_around_the_text_is_left_out(markup: str) -> None:
    """By names of the site, landmarks, languages, columns, rules and links."""
    assert text(markup).split("\n\n") == [A, f"{B}\n"]


@pytest.mark.parametrize(
    "markup",
    [
        f"<div><p>{A}</div><div><p>{B}</div>",
        f"<p>{A}<table><tr><td>{B * 30}</table>",
        f"<main><p>{A}</main><main><p>{B}</main>",
        f"<div class=header><p>{A * 3}</div><div class=body><p>{B}</div>",
        f"<nav><p>{A}<p>{B}</nav>",
        f"<div class=no-sidebar><p>{A}</div><p>{B}",
        f"<div class='alert alert-info'><p>{A}</div><p>{B}",
    ],
)
def test_no_prose_is_lost(markup: str) -> None:
    """A page whose names mislead, and a text that no element holds alone."""
    found = text(markup)
    assert A in found
    assert B in found


def test_pictures_of_headings_are_read() -> None:
    """Where the title is a picture, its words and those of the headings below it are text."""
    markup = (
        "<title>MOFA: Japan-Norway Talks</title><body><a href=x><img alt='1. Links'></a>"
        f"<img alt='Japan-Norway Talks'><p>{A}<p><img alt='1. Trade'><img alt='(Photo)'><p>{B}"
    )
    assert text(markup) == f"Japan-Norway Talks\n\n{A}\n\n1. Trade\n\n{B}\n"
    assert "1. Trade" not in text(markup.replace("alt='Japan-Norway", "alt='Japan"))


def test_the_contents_of_a_page_are_no_text() -> None:
    """Links whose words stand again below as headings lead there."""
    shown = page.read(
        f"<html><title>Talks</title><h1>Talks</h1><ol><li><a href=#a>Trade</a></ol><p>{A}"
        f"<h2>Trade</h2><p>{B}",
        "t",
    ).shown
    roles = {shown.text[at:].partition("\n")[0]: mark.role for at, mark in shown.marks.items()}
    assert roles["1. Trade"] == Role.NAVIGATION
    assert roles["Trade"] == ""


def test_short_items_are_kept() -> None:
    """What the site says holds the text is kept whole, not only the one part that has prose."""
    found = text(f"<div id=main><h1>Talks</h1><p>{A}<ul><li>Minister B asked for maps.</ul></div>")
    assert "Minister B asked for maps." in found


@pytest.mark.parametrize(
    ("markup", "title"),
    [
        (
            (
                "<title>Talks in Tokyo | Ministry of Foreign Affairs of Japan</title>"
                f"<h1>Press Releases</h1><h2>Talks in Tokyo</h2><p>{A}"
            ),
            "Talks in Tokyo",
        ),
        (
            (
                "<title>MOFA: Talks in Tokyo, Overview</title><p>Talks</p><font size=5><b>"
                f"Talks in Tokyo<br>Overview</b></font><p>{A}"
            ),
            "Talks in Tokyo Overview",
        ),
        (
            f"<h2 class=category>Press Releases</h2><h1>Talks in<br>Tokyo</h1><p>{A}",
            "Talks in Tokyo",
        ),
        (f"<div id=top><h1>Talks in Tokyo</h1></div><div id=main><p>{A}</div>", "Talks in Tokyo"),
        (f"<h1>Talks</h1><h2>held in Tokyo</h2><p>March 4, 2016<p>{A}", "Talks held in Tokyo"),
        (
            (
                "<title>Talks in Tokyo (Feb. 1999)</title><table><tr><td><a href=a>Home</a>"
                f"<td><b>Talks in Tokyo</b><br>(Summary)<tr><td><td><p>{A}</table>"
            ),
            "Talks in Tokyo (Summary)",
        ),
        (
            (f"<title>1187-11-06-2002</title><b>Talks in Tokyo</b><p><b>1187-11-06-2002</b><p>{A}"),
            "Talks in Tokyo",
        ),
    ],
)
def test_the_title(markup: str, title: str) -> None:
    """The heading that the title of the window repeats, else the highest."""
    readout = jr.loads(f"<html>{markup}")
    assert readout.title == title


@pytest.mark.parametrize(
    ("head", "address"),
    [
        (
            "<link rel=canonical href=https://a.jp/1><meta property=og:url content=https://a.jp/2>",
            "https://a.jp/1",
        ),
        ("<meta property=og:url content=https://a.jp/2>", "https://a.jp/2"),
        ("<!-- saved from url=(0014)http://a.jp/3 -->", "http://a.jp/3"),
        ("<!-- saved from url=(0013)about:internet -->", None),
        ("<!--\n Page saved with SingleFile \n url: http://a.jp/6 \n-->", "http://a.jp/6"),
        (
            "<link rel=canonical href=https://web.archive.org/web/20121005083912/http://a.jp/4>",
            "http://a.jp/4",
        ),
        ('<script>__wm.wombat("http://a.jp/5","20121005083912");</script>', "http://a.jp/5"),
        ("<link rel=canonical href=/relative>", None),
        ("<link rel=canonical href='javascript:alert(1)'>", None),
    ],
)
def test_the_address(head: str, address: str | None) -> None:
    """That which the page gives itself, not that of an archive; the caller's comes first."""
    markup = f"<html><head>{head}</head><body><h1>Talks</h1><p>{A}"
    assert jr.loads(markup).source.url == address
    assert jr.loads(markup, url="https://b.jp/").source.url == "https://b.jp/"


@pytest.mark.parametrize(
    ("markup", "outline"),
    [
        (
            f"<h2>Trade</h2><p>{A}<h3>Fish is on the table</h3><p>{B}<h2>Travel</h2><p>{A}",
            ["#1", "#1/#1", "#2"],
        ),
        (
            f"<ol type=i><li>{A}<ul style=list-style:none><li>(1) {A}<li>(2) {B}</ul><li>{B}</ol>",
            ["i", "i/(1)", "i/(2)", "ii"],
        ),
        (
            f"<ol><li>{A}<p>(a) {A}<p>(b) {B}<li>{B}</ol><p>(1) {A}",
            ["1", "1/(a)", "1/(b)", "2", "2/(1)"],
        ),
        (f"<ul><li>Trade<ul><li>{A}<li>{B}</ul><li>Fish<ul><li>{A}</ul></ul>", ["#1", "#2"]),
        (f"<p><b>Trade</b></p><p>{A}<p><b>{A}</b></p><p><b>Travel</b></p><p>{B}", ["#1", "#2"]),
        (f"<ol type=a><li>{A.lower()}<li>2016 was told of: {B}</ol>", ["a", "b"]),
        (f"<table border=1><tr><th>Date<td>May 3<tr><th>Place<td>Tokyo</table><p>{B}", []),
    ],
)
def test_markup_is_evidence_for_the_outline(markup: str, outline: list[str]) -> None:
    """Headings, bold lines, lists in lists; a row of data heads nothing."""
    head = "<html><h1>Japan-Russia Talks</h1><p>March 4, 2016</p>"
    lead = (
        "<p>On March 4, Mr. Taro Aso, Minister for Foreign Affairs, met Mr. Sergey Lavrov, "
        "Minister of Foreign Affairs of Russia, in Tokyo.</p>"
    )
    readout = jr.loads(head + lead + markup)
    assert [node.path for node in readout.walk() if node.path] == outline


@pytest.mark.parametrize(
    ("markup", "is_caption"),
    [
        ("<figure><img src=a><figcaption>{}</figcaption></figure>", True),
        ("<table><tr><td><img src=a width=280><tr><td>{}</table>", True),
        ("<div class=photo-box><img src=a><p>{}</div>", True),
        ("<img src=a><p class=caption>{}</p>", True),
        ("<table><tr><td><img src=dot.gif width=8><td>{}</table>", False),
        ("<table><tr><td><img src=a><tr><td>{} " + A * 4 + "</table>", False),
        ("<div class=photo-box><p>{}</div>", False),
    ],
)
def test_captions(markup: str, is_caption: bool) -> None:
    """Words that stand in one box with a picture are a caption, and no paragraph."""
    words = "Minister A and Minister B before the talks"
    shown = page.read(f"<html><p>{A}{markup.format(words)}<p>{B}", "t").shown
    mark = shown.marks.get(shown.text.index(words))
    assert (mark is not None and mark.role == Role.CAPTION) is is_caption


def test_the_title_of_the_head_may_stand_below_notices() -> None:
    """What stands above it is furniture, prose too."""
    notice = (
        "In order to use all the functions of this website, please set JavaScript to effective."
    )
    head = "<head><title>Minister A Meets Minister B of Chile / METI</title></head>"
    flash = f"<marquee>News flash: {ELSE}</marquee>"
    body = f"<div>{notice}</div>{flash}<div>Minister A Meets Minister B of Chile</div>"
    shown = page.read(f"<html>{head}<body>{body}<div>{A}</div><div>{B}</div>", "t").shown
    assert "News flash" not in shown.text
    roles = [mark.role for mark in shown.marks.values()]
    assert roles == [Role.NAVIGATION, Role.TITLE]


def test_a_bullet_in_a_cell_of_its_own_goes_with_the_text_beside_it() -> None:
    """As pages are saved that laid out their lists by style."""
    cells = "<div><div>●</div><div>{}</div></div>"
    found = jr.loads(text(f"<body>{cells.format(A)}{cells.format(B)}"))
    assert not any("●" in it.text for it in found.iter_statements())
