"""The text as its sentences flow: a line end inside a sentence is a blank."""

from __future__ import annotations

from collections.abc import Iterator

from japan_russia.parse.layout.divisions import Division, Outline

__all__ = ["flowing"]


def flowing(text: str, outline: Outline) -> str:
    """Return *text* with a blank for every line end inside headings and paragraphs."""
    pieces: list[str] = []
    at = 0
    for start, end in sorted(_running(outline)):
        if text.find("\n", start, end) < 0:
            continue
        pieces += text[at:start], text[start:end].replace("\n", " ")
        at = end
    if not pieces:
        return text
    pieces.append(text[at:])
    return "".join(pieces)


def _running(outline: Outline) -> Iterator[tuple[int, int]]:
    """Where headings and paragraphs stand."""
    for paragraph in outline.lead:
        yield paragraph.start, paragraph.end
    divisions: list[Division] = list(outline.divisions)
    while divisions:
        division = divisions.pop()
        if division.heading_at is not None:
            yield division.heading_at
        yield from division.timings
        yield from ((paragraph.start, paragraph.end) for paragraph in division.paragraphs)
        divisions += division.children
