"""Checks on the characters of the text and on the places of its parts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lxml import etree

from japan_russia.formats.tei.checking.document import ID, Document, local_name
from japan_russia.formats.tei.checking.finding import Finding
from japan_russia.formats.tei.xml.chars import decoded
from japan_russia.formats.tei.xml.names import XML, tei
from japan_russia.formats.tei.xml.numbers import whole

__all__ = ["CHECKS"]

_SPAN: Final = re.compile(r"(char|cue):([0-9]{1,10})-([0-9]{1,10})", re.ASCII)
_TRIMMED: Final = frozenset(
    map(tei, ("s", "label", "w", "head", "fw", "docDate", "surplus", "note", "figure"))
)


def _spans(element: etree._Element, attribute: str = "source") -> Iterator[tuple[str, int, int]]:
    for pointer in element.get(attribute, "").split():
        match = _SPAN.fullmatch(pointer)
        if match:
            yield match[1], int(match[2]), int(match[3])


def _measure(document: Document, unit: str) -> tuple[etree._Element | None, int | None]:
    for element in document.all("measure"):
        if element.get("unit") == unit:
            return element, whole(element.get("quantity"))
    return None, None


def length(document: Document) -> Iterator[Finding]:
    """TXT1: the text has as many characters as extent says; EXT1: and statements."""
    for code, unit, found in (
        ("TXT1", "characters", len(document.text)),
        ("EXT1", "statements", len(document.statements)),
    ):
        element, said = _measure(document, unit)
        if said != found:
            what = f"the number of {unit} in extent" if said is None else f"{said} {unit}"
            words = "none" if said is None else f"{found}"
            says = "" if said is None else " as extent says"
            yield document.finding(code, element, f"Expected {what}{says}, found {words}.")


def digest(document: Document) -> Iterator[Finding]:
    """TXT2: the text has the digest that the file was written with."""
    for element in document.all("idno"):
        is_of_text = element.get("type") == "sha256" and element.get("subtype") in (None, "text")
        if is_of_text and element.text != document.digest():
            yield document.finding(
                "TXT2", element, "Expected the text of the digest in idno, found another text."
            )


def source(document: Document) -> Iterator[Finding]:
    """TXT3: the text is the source that the caller has."""
    if document.source is None or document.source == document.text:
        return
    same = 0
    for ours, theirs in zip(document.text, document.source, strict=False):
        if ours != theirs:
            break
        same += 1
    yield document.finding(
        "TXT3",
        document.root.find(tei("text")),
        f"Expected the source from its first character to its last, found another text from "
        f"character {same} on.",
    )


def space(document: Document) -> Iterator[Finding]:
    """TXT4: text asks every tool to preserve its white space."""
    for element in document.root.iterchildren(tei("text")):
        if element.get(f"{XML}space") != "preserve":
            yield document.finding(
                "TXT4", element, "Expected xml:space='preserve' of text, found it without."
            )


def spans(document: Document) -> Iterator[Finding]:
    """SPAN1: pointers to characters are well-formed; SPAN2: and lie inside the text."""
    for element in document.root.iter():
        for name in ("source", "target"):
            for pointer in element.get(name, "").split():
                if not pointer.startswith(("char:", "cue:")):
                    continue
                match = _SPAN.fullmatch(pointer)
                if match is None or int(match[2]) > int(match[3]):
                    yield document.finding(
                        "SPAN1", element, f"Expected a range such as 'char:0-9', found {pointer!r}."
                    )
                elif int(match[3]) > len(document.text):
                    yield document.finding(
                        "SPAN2",
                        element,
                        f"Expected {pointer!r} inside the {len(document.text)} characters of the "
                        "text, found it outside.",
                    )


def places(document: Document) -> Iterator[Finding]:
    """SPAN3: a statement or division stands where its source says."""
    tails: dict[str, int] = {}
    for element in document.all("div"):
        if element.get("prev") is not None and element in document.places:
            tails[element.get("prev", "")] = document.places[element].end
    for element in document.all("s", "div"):
        place = document.places.get(element)
        if place is None:
            continue
        for scheme, start, end in _spans(element):
            if scheme != "char" or (start, end) == (place.start, place.end):
                continue
            if element.tag == tei("div"):
                tail = tails.get(f"#{element.get(ID)}", 0)
                is_division = _is_division(document, element)
                # A meeting that is no division may reach over lead and furniture.
                if not is_division and start <= place.start and max(place.end, tail) <= end:
                    continue
                if not is_division and place.start == place.end:
                    continue
            yield document.finding(
                "SPAN3",
                element,
                f"Expected {local_name(element)} at {start}-{end} as its source says, "
                f"found it at {place.start}-{place.end}.",
            )


def _is_division(document: Document, element: etree._Element) -> bool:
    """Whether *element* prints a label or a heading; that of a head may be made up."""
    if element.get("type") != "meeting":
        return True
    parts = [*element.iterchildren(tei("head")), *element.iterfind(f"{tei('p')}/{tei('label')}")]
    places = [document.places[it] for it in parts if it in document.places]
    return any(place.start < place.end for place in places)


def order(document: Document) -> Iterator[Finding]:
    """SPAN4: the sources of the statements ascend and do not overlap."""
    at = 0
    for element in document.statements:
        for scheme, start, end in _spans(element):
            if scheme == "char":
                if start < at:
                    yield document.finding(
                        "SPAN4",
                        element,
                        f"Expected a statement that begins at {at} or later, found {start}.",
                    )
                at = end


def outer_space(document: Document) -> Iterator[Finding]:
    """SPAN5: no piece of the text begins or ends with white space."""
    for element, place in document.places.items():
        if element.tag not in _TRIMMED or element.get("type") == "space":
            continue
        words = document.text[place.start : place.end]
        if words != words.strip():
            yield document.finding(
                "SPAN5",
                element,
                f"Expected {local_name(element)} without white space at its ends, found some.",
            )


def _labels(division: etree._Element) -> Iterator[etree._Element]:
    """The labels in the division's own head and paragraphs; those in a list are bullets."""
    for child in division.iterchildren(tei("head"), tei("p"), tei("list")):
        for label in child.iter(tei("label")):
            parent = label.getparent()
            if parent is not None and parent.tag != tei("list"):
                yield label


def labels(document: Document) -> Iterator[Finding]:
    """N1: the n of a division is the printed label, but for its final dots."""
    for element in document.all("div"):
        n = element.get("n")
        if n is None:
            continue
        label = next(_labels(element), None)
        place = None if label is None else document.places.get(label)
        printed = "" if place is None else document.text[place.start : place.end]
        if not n or not printed.startswith(decoded(n)):
            yield document.finding(
                "N1", element, f"Expected the printed label {printed!r} to begin with {n!r}."
            )


CHECKS: Final = (length, digest, source, space, spans, places, order, outer_space, labels)
"""Each check with its codes in its docstring."""
