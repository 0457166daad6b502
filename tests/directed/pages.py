"""Pages from the states of a reader of HTML: each entered, left open, repeated, and nested."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

__all__ = ["STATES", "Page", "pages"]

#: What enters a state, what it may hold, and what leaves it.
STATES: Final[Mapping[str, tuple[str, str, str]]] = {
    "text": ("", "a talk ", ""),
    "tag open": ("<", "", ""),
    "end tag open": ("</", "", ">"),
    "tag name": ("<b", "b", ">"),
    "void": ("<br", "", ">"),
    "self-closing": ("<p", "/", ">"),
    "attribute": ("<p ", "a", ">"),
    "attribute without a name": ("<p ", "=", ">"),
    "double-quoted value": ('<p a="', "b ", '">'),
    "single-quoted value": ("<p a='", "b ", "'>"),
    "unquoted value": ("<p a=", "b", ">"),
    "comment": ("<!--", "x ", "-->"),
    "comment with dashes": ("<!--", "--", "-->"),
    "comment end": ("<!--", "--!", "--!>"),
    "nested comment": ("<!--", "<!--", "-->"),
    "bogus comment": ("<?", "x ", ">"),
    "declaration": ("<!", "x ", ">"),
    "DOCTYPE": ("<!DOCTYPE html ", "PUBLIC ", ">"),
    "CDATA": ("<![CDATA[", "x ]", "]]>"),
    "conditional comment": ("<!--[if mso]>", "<p>x", "<![endif]-->"),
    "title": ("<title>", "x <b>", "</title>"),
    "text area": ("<textarea>", "x <b>", "</textarea>"),
    "script": ("<script>", "a<b ", "</script>"),
    "escaped script": ("<script><!--", "<script>", "--></script>"),
    "style": ("<style>", "p{display:none}", "</style>"),
    "style of many parts": ("<style>", "div p i,", "b{display:none}</style>"),
    "plain text": ("<plaintext>", "x <b>", ""),
    "hidden": ("<div hidden>", "x ", "</div>"),
    "hidden by style": ("<div style='display:none'>", "x ", "</div>"),
    "named entity": ("&", "amp", ";"),
    "long entity": ("&", "x", ";"),
    "decimal entity": ("&#", "9", ";"),
    "hexadecimal entity": ("&#x", "f", ";"),
    "surrogate entity": ("&#xd800;", "&#xdfff;", ""),
    "NUL entity": ("&#0;", "&#0;", ""),
    "list": ("<ol><li>", "x ", "</li></ol>"),
    "list with numbers": ("<ol start=99999999999><li value=-5>", "x ", "</li></ol>"),
    "list of letters": ("<ol type=a reversed><li>", "x<li>", "</ol>"),
    "definitions": ("<dl><dt>", "x<dd>", "</dl>"),
    "table": ("<table><tr><td>", "x<td>", "</table>"),
    "span of cells": ("<table><tr><td colspan=65535 rowspan=65535>", "x ", "</table>"),
    "table in a table": ("<table><tr><td>", "<table><tr><td>", "</table>"),
    "misnested": ("<b><i>", "x</b></i><b><i>", "</b>"),
    "headings": ("<h1>", "x<h2>", "</h2>"),
    "anchor": ("<a href='http://x/'>", "<a>", "</a>"),
    "base": ("<base href='", "http://x/", "'>"),
    "canonical": ("<link rel=canonical href='", "http://x/", "'>"),
    "charset": ("<meta charset='", "utf-8", "'>"),
    "charset again": ("<meta http-equiv=content-type content='text/html; charset=", "x", "'>"),
    "SVG": ("<svg>", "<text>x", "</svg>"),
    "MathML": ("<math>", "<mi>x", "</math>"),
    "template": ("<template>", "<p>x", "</template>"),
    "frame": ("<iframe srcdoc='", "<p>x", "'></iframe>"),
    "option": ("<select><option>", "x<option>", "</select>"),
    "ruby": ("<ruby>", "x<rt>y", "</ruby>"),
    "pre": ("<pre>", "\n x", "</pre>"),
    "soft hyphens": ("", "\u00ad\u200b", ""),
    "directions": ("<bdo dir=rtl>", "\u202e", "</bdo>"),
    "NUL": ("", "\0", ""),
    "form feed": ("<p\f", "\f", ">"),
    "archive": ("<!-- saved from url=(0014)about:internet -->", "<div id=wm-ipp>", "</div>"),
    "MHTML": ("Content-Type: multipart/related; boundary=B\r\n\r\n", "--B\r\n", "--B--"),
}
_HEAD: Final = "<!DOCTYPE html><html><head><meta charset=utf-8><title>Talks</title></head><body>"
_PROSE: Final = (
    "<p>On May 31, 2005, Foreign Minister Machimura held a meeting with Foreign Minister Lavrov "
    "of the Russian Federation in Tokyo.</p><p>They agreed.</p>"
)


class Page(NamedTuple):
    """A page.

    Attributes:
        name: Which state, and how it is met.
        text: The page.
    """

    name: str
    text: str


def pages(size: int) -> Iterator[Page]:
    """Yield for each state pages that hold it, all of about *size* characters."""
    for name, (enter, inside, leave) in STATES.items():
        whole = f"{enter}{inside}{leave}"
        yield Page(f"{name} held long", _page(enter + _run(inside, size) + leave))
        yield Page(f"{name} left open", _page(enter + _run(inside, size)))
        yield Page(f"{name} repeated", _page(_run(whole, size)))
        yield Page(f"{name} in itself", _page(_run(enter, size) + _run(leave, size)))
        yield Page(f"{name} before all", _run(whole, size) + _page(""))
        yield Page(f"{name} alone", _run(whole, size))
    for outer, (enter, _, leave) in STATES.items():
        within = "".join(f"{enter}{it[0]}{it[1]}{it[2]}{leave}" for it in STATES.values())
        yield Page(f"all in {outer}", _page(_run(within, size)))


def _run(words: str, size: int) -> str:
    return (words * (size // len(words) + 1))[:size] if words else ""


def _page(inside: str) -> str:
    return f"{_HEAD}{inside}{_PROSE}"
