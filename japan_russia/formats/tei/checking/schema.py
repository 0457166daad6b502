"""RELAX NG: the schema of this package, or one that the user names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path
from threading import Lock
from typing import Final

from lxml import etree

from japan_russia.errors import FormatError
from japan_russia.files import AnyPath, read_bytes
from japan_russia.formats.tei.checking.finding import Finding
from japan_russia.formats.tei.xml.safe import Limits, wellformed
from japan_russia.model import Severity

__all__ = ["ASKS", "LOCK", "RNG", "against", "named_schema", "own_schema", "schema_tree"]

RNG: Final = Path(__file__).parents[1] / "japan_russia.rng"
"""The schema of this package."""

ASKS: Final = "that the schema asks of"
"""What is said of an element that lacks something, before its name."""

# tei_all has some 30,000 tags; other customisations of TEI are smaller.
_LIMITS: Final = Limits(bytes=16 * 1024 * 1024, tags=400_000, depth=200)

#: What libxml2 says of an invalid document, and the same as a sentence; the first that fits counts.
_SENTENCES: Final = tuple(
    # Words of the document have line feeds, too: what stops at one is tried again from each quote.
    (re.compile(pattern, re.DOTALL), sentence)
    for pattern, sentence in (
        (r"Expecting element (\S+), got (\S+)", "Expected the element {0}, found {1}."),
        (r"Expecting an element (\S+), got nothing", "Expected the element {0}, found nothing."),
        (r"Expecting an element got text", "Expected an element, found text."),
        (r"Expecting an element, got nothing", "Expected another element, found nothing."),
        (r"Expecting element (\S+), got text", "Expected the element {0}, found text."),
        (r"Did not expect element (\S+) there", "Expected no {0} at this place, found one."),
        (r"Did not expect text in element (\S+) content", "Expected no text in {0}, found some."),
        (r"Element (\S+) has extra content: (\S+)",
         "Expected {0} to hold what the schema allows, found {1} that does not fit."),
        (r"Invalid attribute (\S+) for element (\S+)",
         "Expected an attribute that the schema allows in {1}, found {0} or its value."),
        (r"Element (\S+) failed to validate attributes",
         f"Expected the attributes {ASKS} {{0}}, found others."),
        (r"Element (\S+) failed to validate content",
         f"Expected the content {ASKS} {{0}}, found another."),
        (r"Expecting no namespace for element (\S+)", "Expected {0} in no namespace, found one."),
        (r"Expecting a namespace for element (\S+)", "Expected {0} in a namespace, found none."),
        (r"Element (\S+) has wrong namespace: expecting (\S+)",
         "Expected {0} in the namespace {1}, found another."),
        (r"Extra element (\S+) in interleave", "Expected no {0} at this place, found one."),
        (r"Invalid sequence in interleave", "Expected the elements in another order."),
        (r"Type (\S+) doesn't allow value '(.*)'", "Expected a value of type {0}, found {1!r}."),
        (r"Error validating datatype (\S+)", "Expected a value of type {0}, found another."),
        (r"Error validating value (.*)", "Expected a value that the schema lists, found {0!r}."),
        (r"Value '(.*)' .*", "Expected a value that the schema lists, found {0!r}."),
        (r"xml:id : attribute value (\S+) is not an NCName", "Expected a name as id, found {0!r}."),
    )
)  # fmt: skip


@cache
def schema_tree() -> etree._Element:
    """The schema of this package, as it is written."""
    return wellformed(RNG.read_bytes(), _LIMITS)


@cache
def own_schema() -> etree.RelaxNG:
    """The schema of this package, compiled once."""
    return etree.RelaxNG(schema_tree())


def named_schema(path: AnyPath) -> etree.RelaxNG:
    """Compile the RELAX NG schema in the file at *path*; it may not refer to other files.

    Raises:
        FormatError: There is no such file, or it is no RELAX NG in XML syntax.
        LimitError: It is too large.
    """
    return _compiled(read_bytes(path, _LIMITS.bytes, error=FormatError), repr(str(path)))


# tei_all takes libxml2 seconds to compile: the files of a folder are checked with one schema.
@lru_cache(maxsize=1)
def _compiled(data: bytes, name: str) -> etree.RelaxNG:
    try:
        root = wellformed(data, _LIMITS)
    except FormatError as error:
        raise FormatError(f"{error.message.removesuffix('.')} (in the schema {name}).") from error
    grammar = "{http://relaxng.org/ns/structure/1.0}"
    if any(next(root.iter(grammar + outside), None) is not None for outside in _OUTSIDE):
        raise FormatError(f"Expected a schema in one file, found a reference in {name}.")
    try:
        return etree.RelaxNG(root)
    except etree.RelaxNGError as error:
        raise FormatError(
            f"Expected a RELAX NG schema in {name}, found: {str(error).rstrip('.')}."
        ) from error


_OUTSIDE: Final = ("include", "externalRef")


LOCK: Final = Lock()
"""Held while a schema is asked: it has one log for all, and two threads would mix findings."""


def against(schema: etree.RelaxNG, root: etree._Element, code: str) -> Iterator[Finding]:
    """Yield what *schema* finds in the document of *root*, once for each line and sentence."""
    with LOCK:
        if schema.validate(root):
            return
        entries = list(schema.error_log)
    seen: set[tuple[int, str]] = set()
    for entry in entries:
        sentence = _sentence(entry.message)
        if (entry.line, sentence) not in seen:
            seen.add((entry.line, sentence))
            yield Finding(code=code, severity=Severity.ERROR, line=entry.line, message=sentence)


def _sentence(message: str) -> str:
    for pattern, sentence in _SENTENCES:
        match = pattern.fullmatch(message)
        if match:
            return sentence.format(*match.groups())
    return f"Expected what the schema allows, found: {message.rstrip('.')}."
