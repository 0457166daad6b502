"""Characters that XML forbids or changes, written so that every XML tool keeps them.

XML has no place for most control characters, and a reader of XML turns a carriage return into a
line feed.  So they are elements: ``<g type="codepoint" n="000C"/>``, and for the carriage return
in the source text ``<lb type="codepoint" n="000D"/>``, which may stand between blocks, too.  In
attribute values they are ``\\000C``, and a backslash is ``\\\\``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

__all__ = ["attribute", "blank", "content", "decoded", "text", "writers_of"]

_FORBIDDEN: Final = "\x00-\x08\x0b\x0c\x0d\x0e-\x1f\ufffe\uffff"
_IN_TEXT: Final = re.compile(f"[&<>{_FORBIDDEN}]")
_IN_ATTRIBUTE: Final = re.compile(f'[&<>"\t\n\\\\{_FORBIDDEN}]')
_CODE: Final = re.compile(r"\\(\\|00[01][0-9A-F]|FFF[EF])")
_ENTITIES: Final = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
#: What RELAX NG ignores between elements, and the carriage return, which becomes an element.
_IGNORABLE: Final = re.compile("[ \t\r\n]*")
#: White space that is not written as it is between blocks.
_UNUSUAL: Final = re.compile(r"[^\S \t\n]")


def _element(match: re.Match[str]) -> str:
    found = match[0]
    return _ENTITIES.get(found) or f'<g type="codepoint" n="{ord(found):04X}"/>'


def _element_of_text(match: re.Match[str]) -> str:
    return '<lb type="codepoint" n="000D"/>' if match[0] == "\r" else _element(match)


def _escape(match: re.Match[str]) -> str:
    found = match[0]
    if found in "\t\n\r":
        # XML turns them into blanks unless they are character references.
        return f"&#{ord(found)};"
    if found == "\\":
        return "\\\\"
    return _ENTITIES.get(found) or f"\\{ord(found):04X}"


def writers_of(raw: str) -> tuple[Callable[[str], str], Callable[[str], str]]:
    """Return :func:`text` and :func:`blank` for the parts of *raw*, quicker where these are plain.

    Most readouts have no character that XML writes otherwise, and no white space but the usual.
    """
    return (
        str if _IN_TEXT.search(raw) is None else text,
        str if _UNUSUAL.search(raw) is None else blank,
    )


def text(raw: str) -> str:
    """Return *raw* as mixed content inside ``text``."""
    return _IN_TEXT.sub(_element_of_text, raw)


def content(raw: str) -> str:
    """Return *raw* as the content of an element of the header."""
    return _IN_TEXT.sub(_element, raw)


def blank(raw: str) -> str:
    """Return the white space *raw* as it may stand between blocks.

    White space that RELAX NG does not ignore (U+00A0, U+3000, form feed …) goes into
    ``fw[@type="space"]``.
    """
    if _IGNORABLE.fullmatch(raw):
        return text(raw) if "\r" in raw else raw
    return f'<fw type="space">{text(raw)}</fw>'


def attribute(raw: str) -> str:
    """Return *raw* as the value of an attribute of free text."""
    return _IN_ATTRIBUTE.sub(_escape, raw)


def decoded(value: str) -> str:
    """Return what :func:`attribute` was given, from the value that an XML parser reads."""
    if "\\" not in value:
        return value
    return _CODE.sub(lambda m: "\\" if m[1] == "\\" else chr(int(m[1], 16)), value)
