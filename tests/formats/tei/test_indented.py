"""What a tool that indents has put into the text is taken out: a case for each rule."""

from __future__ import annotations

import re
from typing import Final

import pytest
from lxml import etree

from japan_russia.formats.tei.reading.indented import is_indented, unindent

TEI: Final = "http://www.tei-c.org/ns/1.0"


def _text(content: str) -> etree._Element:
    return etree.fromstring(f'<text xmlns="{TEI}">{content}</text>')


def unindented(content: str) -> str:
    """The content of ``text`` without the line breaks of a tool."""
    element = _text(content)
    unindent(element)
    written = etree.tostring(element, encoding="unicode")
    return re.sub(r"\A<text[^>]*>|</text>\Z|<text[^>]*/>\Z", "", written)


@pytest.mark.parametrize(
    ("content", "is_such"),
    [
        ("<body>\n<p>\n<s>One.</s></p></body>", True),
        ("<body>\n<p>\n<s>\nOne.</s></p></body>", True),
        ("<body>\n<p><s>One.</s><s>\nTwo.</s></p></body>", True),
        ("<body>\r\n <p> \t\n<s>One.</s></p></body>", True),
        ("<body>\n<p><s>One.</s></p></body>", False),
        ("<body><p><s>One.</s></p></body>", False),
        ("<body><p> <s>One.\n</s></p></body>", False),
        ("<fw>\n</fw>", False),
        ("", False),
    ],
)
def test_a_file_is_indented_if_half_of_its_elements_are(content: str, is_such: bool) -> None:
    """By the line breaks right after start tags; those of other elements tell nothing."""
    assert is_indented(_text(content)) is is_such


@pytest.mark.parametrize(
    ("content", "blocks"),
    [
        # Between blocks: two lines, between items one, at the ends none.
        ("\n <body>\n  <p>1</p>\n  <p>2</p>\n </body>\n", "<body><p>1</p>\n\n<p>2</p></body>"),
        ("<body><p>1</p><p>2</p></body>", "<body><p>1</p>\n\n<p>2</p></body>"),
        (
            "<body><list>\n<item>1</item>\n<item>2</item>\n</list>\n<p>3</p></body>",
            "<body><list><item>1</item>\n<item>2</item></list>\n\n<p>3</p></body>",
        ),
        (
            "<body>\n<div>\n<head>1</head>\n<p>2</p>\n</div>\n<div><p>3</p></div>\n</body>",
            "<body><div><head>1</head>\n\n<p>2</p></div>\n\n<div><p>3</p></div></body>",
        ),
        (
            "<body><figure>\n<head>1</head>\n</figure></body>",
            "<body><figure><head>1</head></figure></body>",
        ),
        # Words that somebody has put between blocks are left.
        (
            "<body>\nOne\n<p>1</p> two <p>2</p>\nthree</body>",
            "<body>\nOne\n<p>1</p> two <p>2</p>\nthree</body>",
        ),
        # A choice has no words of its own.
        (
            "<body><p>a <choice>\n <sic>b</sic>\n <corr>c</corr>\n</choice> d</p></body>",
            "<body><p>a <choice><sic>b</sic><corr>c</corr></choice> d</p></body>",
        ),
        (
            "<body><p><choice>\n<sic>b</sic>\n<corr>c</corr>\n</choice>\nd</p></body>",
            "<body><p><choice><sic>b</sic><corr>c</corr></choice> d</p></body>",
        ),
        # Comments and what an editor says are left as they are.
        (
            "<body>\n<!-- 1\n2 -->\n<p>\n3<!--\n4\n-->\n</p>\n</body>",
            "<body><!-- 1\n2 -->\n\n<p>3<!--\n4\n--></p></body>",
        ),
        (
            "<body><p>\nOne\n<note>\ntwo\n</note>\nthree\n</p></body>",
            "<body><p>One <note>\ntwo\n</note>three</p></body>",
        ),
        (
            "<body><p>\nOne\n<note type='timing'>\ntwo\n</note>\nthree\n</p></body>",
            '<body><p>One <note type="timing">two</note> three</p></body>',
        ),
    ],
)
def test_blocks(content: str, blocks: str) -> None:
    """What stands between blocks, and what is left."""
    assert unindented(content) == blocks


@pytest.mark.parametrize(
    ("running", "words"),
    [
        ("\n  One\n  two \n  three.\n", "One two three."),
        ("One.", "One."),
        (" One. ", " One. "),
        ("One  two.", "One  two."),
        ("\r\nOne\r\ntwo.\r\n", "One two."),
        # A break between two elements is a blank in the smaller one that holds both.
        ("One\n<b>two</b>", "One <b>two</b>"),
        ("One<b>\ntwo</b>", "One <b>two</b>"),
        ("<b>One\n</b>two", "<b>One</b> two"),
        ("<b>One</b>\ntwo", "<b>One</b> two"),
        ("\n<b>\nOne\n</b>\n<i>\ntwo\n</i>\n", "<b>One</b> <i>two</i>"),
        ("<b>One<i>\ntwo\n</i></b>\n<u>three</u>", "<b>One <i>two</i></b> <u>three</u>"),
        ("<b><i>One</i>\n<u>two</u></b>", "<b><i>One</i> <u>two</u></b>"),
        ("<b><i>One\n</i>two</b>", "<b><i>One</i> two</b>"),
        ("One\n<b/>\n<i/>two", "One <b/><i/>two"),
        # One break is one blank.
        ("One\n<b>two</b>three<i>four</i>", "One <b>two</b>three<i>four</i>"),
        ("One<b>two</b>\nthree<i>four</i>", "One<b>two</b> three<i>four</i>"),
        # Where a blank stands already, none is put.
        ("One <b>\ntwo</b>", "One <b>two</b>"),
        ("<b>One\n</b> two", "<b>One</b> two"),
        ("One\n<b> two</b>", "One<b> two</b>"),
        # Nor before what closes, or after what opens.
        *((f"<b>One</b>\n{sign}", f"<b>One</b>{sign}") for sign in ".,;:!?)]’”"),
        *((f"One {sign}\n<b>two</b>", f"One {sign}<b>two</b>") for sign in "([“‘"),
        ("<b>One</b>\n(two)", "<b>One</b> (two)"),
        ("One)\n<b>two</b>", "One) <b>two</b>"),
    ],
)
def test_words(running: str, words: str) -> None:
    """What stands in a paragraph."""
    assert unindented(f"<body><p>{running}</p></body>") == f"<body><p>{words}</p></body>"


@pytest.mark.parametrize(
    ("sentence", "place", "words"),
    [
        ("un\n<w>\nsaid\n</w>\n.", "char:0-7", "un<w>said</w>."),
        ("un\n<w>\nsaid\n</w>\n.", "char:10-18", "un <w>said</w>."),
        ("un\n<w>\nsaid\n</w>\n.", "char:0-9", "un <w>said</w>."),
        ("un\n<w>\nsaid\n</w>\n.", "cue:0-7", "un <w>said</w>."),
        ("a\n<w>b</w>\n<w>c</w>\nd\ne", "char:5-11", "a<w>b</w><w>c</w>d e"),
    ],
)
def test_a_sentence_keeps_its_length(sentence: str, place: str, words: str) -> None:
    """Where it is as long as it was without the blanks that words would need, none is put."""
    content = '<body><p>{}<s source="{}">{}</s>{}</p></body>'
    found = unindented(content.format("\nOne\n", place, sentence, "\nTwo\n<b>three</b>"))
    assert found == content.format("One ", place, words, " Two <b>three</b>")
