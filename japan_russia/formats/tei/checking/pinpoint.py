"""Which element of a document breaks the schema, and how.

libxml2 tells where it gave up, which is often far from the fault.  So each element is asked for
itself, the innermost first: one that does not fit anywhere in the schema while all in it do is the
one to name.  What has to be taken out of it to make it fit is the fault.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from itertools import islice
from typing import Final

from lxml import etree

from japan_russia.formats.tei.checking.document import local_name
from japan_russia.formats.tei.checking.finding import Finding
from japan_russia.formats.tei.checking.schema import (
    ASKS,
    LOCK,
    RNG,
    against,
    own_schema,
    schema_tree,
)
from japan_russia.formats.tei.xml.names import XML
from japan_russia.formats.tei.xml.safe import line_of
from japan_russia.model import Severity

__all__ = ["own_findings"]

_RNG: Final = "{http://relaxng.org/ns/structure/1.0}"
#: A file with more elements, or more of them at fault, is told of in libxml2's words alone.
_MOST_ELEMENTS: Final = 5_000
_MOST_FAULTS: Final = 20
_MOST_CHILDREN: Final = 100


def own_findings(root: etree._Element, code: str = "RNG1") -> list[Finding]:
    """Return what the schema of this package finds in the document of *root*."""
    found = list(against(own_schema(), root, code))
    if not found:
        return found
    elements = list(root.iter(etree.Element))
    if len(elements) > _MOST_ELEMENTS:
        return found
    faults: list[Finding] = []
    with LOCK:
        for element in islice(_culprits(elements), _MOST_FAULTS):
            line, message = _fault(element)
            faults.append(Finding(code=code, severity=Severity.ERROR, line=line, message=message))
    return faults or found


def _culprits(elements: list[etree._Element]) -> Iterator[etree._Element]:
    """Those that fit nowhere, while all in them do; the innermost of each branch."""
    anywhere = _anywhere()
    broken: set[etree._Element] = set()
    for element in reversed(elements):
        if element in broken:
            # Something in it is at fault; whether it is itself, that hides.
            parent = element.getparent()
            if parent is not None:
                broken.add(parent)
        elif not anywhere.validate(element):
            yield element
            parent = element.getparent()
            if parent is not None:
                broken.add(parent)


def _fault(element: etree._Element) -> tuple[int | None, str]:
    name = local_name(element)
    schema = _of_name(name)
    if schema is None:
        return line_of(element), f"Expected no {name} at this place, found one."
    for child in islice(element.iterchildren(etree.Element), _MOST_CHILDREN):
        if schema.validate(_without(element, child)):
            found = local_name(child)
            return line_of(child), f"Expected no {found} at this place in {name}, found one."
    for attribute, value in element.attrib.items():
        spelled = str(attribute).replace(XML, "xml:")
        known = _attributes(name).get(spelled)
        if known is None:
            found = f"found {spelled}"
            return line_of(element), f"Expected no such attribute in {name}, {found}."
        bare = etree.Element("x")
        bare.set(attribute, value)
        if not any(it.validate(bare) for it in known):
            words = f"that the schema allows in {name}, found {str(value)!r}"
            return line_of(element), f"Expected a value of {spelled} {words}."
    schema.validate(element)
    entries = [entry.message for entry in schema.error_log]
    if any("failed to validate attributes" in it for it in entries):
        there = ", ".join(str(it).replace(XML, "xml:") for it in element.attrib) or "none"
        words = f"{ASKS} {name}, found {there}"
        return line_of(element), f"Expected the attributes {words}."
    return line_of(element), f"Expected the content {ASKS} {name}, found another."


@cache
def _attributes(name: str) -> dict[str, list[etree.RelaxNG]]:
    """What values the schema allows the attributes of the elements of this name."""
    defined = {it.get("name"): it for it in schema_tree().iter(f"{_RNG}define")}
    found: dict[str, list[etree.RelaxNG]] = {}

    def collect(pattern: etree._Element) -> None:
        for it in pattern:
            if it.tag == f"{_RNG}attribute":
                found.setdefault(it.get("name", ""), []).append(_alone(it))
            elif it.tag == f"{_RNG}ref":
                collect(defined[it.get("name")])
            elif it.tag != f"{_RNG}element":
                collect(it)

    for element in schema_tree().iter(f"{_RNG}element"):
        if name in _names(element):
            collect(element)
    return found


def _alone(attribute: etree._Element) -> etree.RelaxNG:
    """The schema of an element that has nothing but *attribute*."""
    grammar = deepcopy(schema_tree())
    start = grammar.find(f"{_RNG}start")
    assert start is not None, RNG
    for child in list(start):
        start.remove(child)
    element = etree.SubElement(start, f"{_RNG}element", name="x", ns="")
    element.append(deepcopy(attribute))
    return etree.RelaxNG(grammar)


def _names(element: etree._Element) -> set[str | None]:
    """The names of the elements that a pattern of the schema is of."""
    several = element.iterfind(f"{_RNG}choice/{_RNG}name")
    return {element.get("name"), *(it.text for it in several)}


def _without(element: etree._Element, child: etree._Element) -> etree._Element:
    """A copy of *element* without *child*, of which the words stay."""
    copy = deepcopy(element)
    gone = copy[element.index(child)]
    before, tail = gone.getprevious(), gone.tail or ""
    if before is not None:
        before.tail = (before.tail or "") + tail
    else:
        copy.text = (copy.text or "") + tail
    copy.remove(gone)
    return copy


@cache
def _anywhere() -> etree.RelaxNG:
    """The schema of a document whose root may be any element of ours."""
    return _starting_with(None)


@cache
def _of_name(name: str) -> etree.RelaxNG | None:
    """The schema of a document whose root has this name; None if there is no such element."""
    elements = schema_tree().iter(f"{_RNG}element")
    return _starting_with(name) if any(name in _names(it) for it in elements) else None


def _starting_with(name: str | None) -> etree.RelaxNG:
    grammar = deepcopy(schema_tree())
    elements = [deepcopy(it) for it in grammar.iter(f"{_RNG}element")]
    start = grammar.find(f"{_RNG}start")
    assert start is not None, RNG
    for child in list(start):
        start.remove(child)
    choice = etree.SubElement(start, f"{_RNG}choice")
    for element in elements:
        if name is None or name in _names(element):
            choice.append(element)
    return etree.RelaxNG(grammar)
