"""Pages made of a text in the markup of three eras of the ministry's site, for tests.

A text is read first, and its title, date, headings and paragraphs are put into elements as the
site did it then; *choose* decides where the markup may be one thing or another.
"""

from __future__ import annotations

import html
import textwrap
from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple

import japan_russia as jr
from japan_russia.model import FurnitureKind

__all__ = ["ERAS", "Choose", "Seen", "page", "seen"]

#: Of some things, one.
Choose = Callable[[Sequence[str]], str]

ERAS: Final = ("A", "B", "C")


class Seen(NamedTuple):
    """What has to be the same of a page and of the text it shows."""

    meetings: list[tuple[str, str, str | None, list[str]]]
    outline: list[tuple[str, str | None]]
    statements: list[tuple[str, list[str], str]]


class _Block(NamedTuple):
    kind: str
    depth: int
    text: str


def seen(readout: jr.Readout) -> Seen:
    """Meetings with participants, the outline, and statements with speakers, in order."""
    return Seen(
        [
            (it.kind.value, str(it.date), it.place, [str(p.name) for p in it.participants])
            for it in readout.meetings
        ],
        [(node.path, _words(node.heading)) for node in readout.walk() if node.path],
        [
            (it.role.value, sorted(map(str, it.speakers)), _words(it.text) or "")
            for it in readout.iter_statements()
        ],
    )


def _words(text: str | None) -> str | None:
    return None if text is None else " ".join(text.split())


def page(text: str, era: str, choose: Choose = lambda options: options[0]) -> bytes:
    """The page of *era* that shows *text*."""
    return {"A": _era_a, "B": _era_b, "C": _era_c}[era](list(_blocks(jr.loads(text))), choose)


def _blocks(readout: jr.Readout) -> Iterator[_Block]:
    text = readout.source.text
    kinds = {it.span.start: it.kind for it in readout.furniture}
    nodes = {node.span.start: node for node in readout.walk()}
    depth = 0
    at = 0
    for line in text.split("\n"):
        start = at + len(line) - len(line.lstrip())
        words = line.strip()
        at += len(line) + 1
        if not words:
            continue
        node = nodes.get(start)
        kind = kinds.get(start)
        if kind is FurnitureKind.TITLE:
            yield _Block("title", 0, words)
        elif kind is FurnitureKind.DATE_LINE:
            yield _Block("date", 0, words)
        elif kind is FurnitureKind.CAPTION:
            yield _Block("caption", 0, words)
        elif kind in (FurnitureKind.BREADCRUMB, FurnitureKind.NAVIGATION):
            yield _Block("category", 0, words)
        elif node is not None and node.path:
            depth = node.path.count("/") + 1
            heading = node.heading_span
            is_heading = heading is not None and heading.end >= start + len(words) - 1
            yield _Block("heading" if is_heading else "item", depth, words)
        else:
            yield _Block("text", depth, words)


def _titles(blocks: Sequence[_Block]) -> list[str]:
    return [block.text for block in blocks if block.kind == "title"]


def _era_a(blocks: Sequence[_Block], choose: Choose) -> bytes:
    """Tables and fonts, nothing closed, lines hard-wrapped, latin-1 that is windows-1252."""
    out = [
        "<HTML><HEAD>",
        '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-1">',
        f"<TITLE>MOFA: {_escaped(', '.join(_titles(blocks)))}</TITLE></HEAD>",
        "<BODY BGCOLOR=#FFFFFF><TABLE WIDTH=100%><TR><TD><A HREF=/index.html><IMG SRC=logo.gif",
        'ALT="Ministry of Foreign Affairs"></A><TD><FONT SIZE=-1><A HREF=/about.html>About Us</A>',
        "| <A HREF=/new.html>What's New</A></FONT></TABLE>",
        "<FONT SIZE=-1><A HREF=/>Home</A> &gt; <A HREF=/region/>Regional Affairs</A></FONT><HR>",
        "<CENTER><FONT SIZE=+2><B>",
        "<BR>".join(map(_escaped, _titles(blocks))),
        "</B></FONT></CENTER>",
    ]
    depth = 0
    for block in blocks:
        if block.kind in ("title", "category"):
            continue
        deep = max(block.depth - (block.kind != "text"), 0)
        out += ["<BLOCKQUOTE>"] * (deep - depth) + ["</BLOCKQUOTE>"] * (depth - deep)
        depth = deep
        words = "\n".join(textwrap.wrap(_escaped(block.text), 84, break_on_hyphens=False))
        words = words.replace(" ", choose([" ", "  ", "\n"]), 1)
        end = choose(["", "</P>", "<!-- end -->"])
        if block.kind == "date":
            out.append(f"<P ALIGN=RIGHT>{words}{end}")
        elif block.kind == "heading":
            bold = choose(["B", "STRONG", "FONT SIZE=+1><B"])
            close = "</".join(reversed(bold.replace(" SIZE=+1", "").split("><")))
            out.append(f"<P><{bold}>{words}</{close.replace('<', '></')}>{end}")
        elif block.kind == "caption":
            out.append(
                "<TABLE ALIGN=CENTER><TR><TD><IMG SRC=photo.jpg ALT=photo><TR><TD>"
                f"<FONT SIZE=-1>{words}</FONT></TABLE>"
            )
        else:
            start = choose(["<P>", "<P>&nbsp;&nbsp;", "<BR><BR>", "<DIV>"])
            out.append(f"{start}{words}{end if 'P' in start else ''}")
            if start == "<DIV>":
                out.append("</DIV>")
    out += ["</BLOCKQUOTE>"] * depth
    out.append(
        "<P><BR><CENTER><A HREF=index.html>Back to Index</A></CENTER><HR><FONT SIZE=-2><A HREF=/l>"
        "Legal Matters</A><BR>Copyright &copy; 2005 The Ministry of Foreign Affairs of Japan</FONT>"
    )
    return "\r\n".join(out).encode("cp1252", "xmlcharrefreplace")


def _era_b(blocks: Sequence[_Block], choose: Choose) -> bytes:
    """Named DIVs, headings as such, labels typed in lists without marks."""
    out = [
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "xhtml1-transitional.dtd">',
        '<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head>',
        '<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />',
        f"<title>MOFA: {_escaped(' '.join(_titles(blocks)))}</title>",
        "<style><!-- ol.nomark { list-style: none; } --></style></head><body>",
        '<div id="header"><ul id="gnav"><li><a href="/n">News</a></li></ul></div>',
        '<div id="breadcrumb"><ol><li><a href="/">Home</a></li><li>',
        f"{_escaped(' '.join(_titles(blocks)))}</li></ol></div>",
        '<div id="contents"><div id="main">',
        f"<h1>{'<br />'.join(map(_escaped, _titles(blocks)))}</h1>" if _titles(blocks) else "",
    ]
    is_open = False
    for block in blocks:
        is_item = block.kind == "item"
        if is_open and not is_item:
            out.append("</ol>")
            is_open = False
        words = _spiced(_escaped(block.text), choose)
        if block.kind == "date":
            out.append(f'<p align="right">{words}</p>')
        elif block.kind == "caption":
            out.append(
                f'<div class="photo"><img src="p.jpg" alt="" /><p class="caption">{words}</p></div>'
            )
        elif block.kind == "heading":
            level = min(block.depth + 1, 6)
            out.append(f"<h{level}>{words}</h{level}>")
        elif is_item:
            if not is_open:
                out.append('<ol class="nomark">')
                is_open = True
            out.append(choose([f"<li>{words}</li>", f"<li><p>{words}</p></li>", f"<li>{words}"]))
        elif block.kind == "text":
            out.append(f"<p>{words}</p>")
    if is_open:
        out.append("</ol>")
    out.append(
        '<p class="back"><a href="/i">Back to Index</a></p></div><div id="side"><h2>Related '
        'Information</h2><ul><li><a href="/r">Japan-Russia Relations</a></li></ul></div></div>'
        '<div id="footer"><p>Copyright &copy; 2012 Ministry of Foreign Affairs of Japan</p></div>'
        "</body></html>"
    )
    return "\n".join(out).encode()


def _era_c(blocks: Sequence[_Block], choose: Choose) -> bytes:
    """HTML5 with landmarks, lists in lists, figures, scripts, and much around the text."""
    title = _escaped(" ".join(_titles(blocks)))
    out = [
        '<!DOCTYPE html><html lang="en"><head><meta charset="UTF-8">',
        f"<title>{title} | Ministry of Foreign Affairs of Japan</title>",
        f'<meta property="og:title" content="{title}">',
        '<script>if (1 < 2 && 3 > 2) document.write("<p>Minister A stated that he agreed.</p>")',
        "</script></head><body><header><nav><ul><li><a href=/>Home</a></ul></nav></header>",
        f'<div id="breadcrumbs"><ul><li><a href="/">Home</a></li><li>{title}</li></ul></div>',
        "<main>",
        *(
            f'<h2 class="category">{_escaped(it.text)}</h2>'
            for it in blocks
            if it.kind == "category"
        ),
        f"<h1>{'<br>'.join(map(_escaped, _titles(blocks)))}</h1>" if title else "",
    ]
    stack: list[int] = []
    for block in blocks:
        words = _spiced(_escaped(block.text), choose)
        depth = block.depth if block.kind == "item" else 0
        while stack and (block.kind in ("heading", "date", "caption") or stack[-1] > depth > 0):
            out.append("</li></ul>")
            stack.pop()
        if block.kind == "date":
            out.append(f"<p class=rightalign>{words}</p>")
        elif block.kind == "caption":
            out.append(f"<figure><img src=p.jpg alt=''><figcaption>{words}</figcaption></figure>")
        elif block.kind == "heading":
            level = min(block.depth + 1, 6)
            out.append(
                choose([f"<h{level}>{words}</h{level}>", f"<p><strong>{words}</strong></p>"])
                if level > 2
                else f"<h2>{words}</h2>"
            )
        elif block.kind == "item":
            if stack and stack[-1] == depth:
                out.append("</li>")
            else:
                out.append('<ul style="list-style-type:none">')
                stack.append(depth)
            out.append(f"<li>{words}")
        elif block.kind == "text":
            out.append(f"<p>{words}</p>")
    out += ["</li></ul>"] * len(stack)
    out.append(
        '<div class="share"><ul><li><a href=#>Tweet</a></ul></div></main><aside><h2>Related Links'
        "</h2><ul><li><a href=/r>Japan-Russia Relations</a></ul></aside><footer><p>Copyright "
        "&copy; 2016 Ministry of Foreign Affairs of Japan</p></footer></body></html>"
    )
    return "\n".join(out).encode()


def _escaped(text: str) -> str:
    return html.escape(text, quote=False)


def _spiced(text: str, choose: Choose) -> str:
    """The same words with markup in them that nobody sees."""
    head, blank, tail = text.partition(" ")
    between = choose([" ", "&nbsp;", "\n", " <!-- draft -->", "<span> </span>", "<wbr> "])
    return f"{head}{between}{tail}" if blank else text
