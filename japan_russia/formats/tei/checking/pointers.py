"""Checks on ids and pointers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from lxml import etree

from japan_russia.formats.tei.checking.document import ID, Document, local_name
from japan_russia.formats.tei.checking.finding import Finding
from japan_russia.formats.tei.reading.header import ANA, names
from japan_russia.formats.tei.xml.names import tei
from japan_russia.formats.tei.xml.taxonomies import NAMES
from japan_russia.model import NamedBy, Role

__all__ = ["CHECKS"]

#: The elements of this package that are of one readout; an editor's ids are his own.
_OF_READOUT: Final = frozenset({"div", "person", "personGrp", "s", "said", "setting"})
#: What a pointer may point to, by attribute.
_KINDS: Final[dict[str, frozenset[str]]] = {
    "who": frozenset({"person", "personGrp", "org"}),
    "toWhom": frozenset({"person", "personGrp", "org"}),
    "active": frozenset({"s"}),
    "mutual": frozenset({"person"}),
    "passive": frozenset({"s"}),
    "ref": frozenset({"org", "person", "place"}),
    "sameAs": frozenset({"person", "s"}),
}
_CORRESP: Final = {
    "meeting": frozenset({"div"}),
    "setting": frozenset({"div"}),
    "personGrp": frozenset({"org"}),
    "relation": frozenset({"div"}),
    "s": frozenset({"div"}),
}
_SCHEME: Final = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*):")
_KNOWN: Final = frozenset({"http", "https", "urn", "mailto", "doi"})
_LAST: Final = re.compile(r"(?:[mis][1-9][0-9]*|tail[1-9][0-9]*)")


def doubled_ids(document: Document) -> Iterator[Finding]:
    """ID1: each id stands once."""
    for element in document.doubled:
        id = element.get(ID)
        yield document.finding("ID1", element, f"Expected the id {id!r} once, found it again.")


def foreign_ids(document: Document) -> Iterator[Finding]:
    """ID2: ids that belong to the readout begin with its own."""
    prefix = f"{document.prefix}."
    for element in document.root.iterdescendants():
        id = element.get(ID)
        if id is None or local_name(element) not in _OF_READOUT:
            continue
        if not id.startswith(prefix):
            yield document.finding(
                "ID2", element, f"Expected an id that begins with {prefix!r}, found {id!r}."
            )


def ids_of_parts(document: Document) -> Iterator[Finding]:
    """ID3: the id of a division or statement is that of its parent, a dot and one step more."""
    for element in document.all("div", "s"):
        id = element.get(ID)
        if id is None:
            continue
        parent = element.getparent()
        while parent is not None and not (
            parent.tag == tei("div") and parent.get("type") != "lead"
        ):
            parent = parent.getparent()
        above = document.prefix if parent is None else parent.get(ID, "")
        if parent is not None and parent.get("prev") is not None:
            above = parent.get("prev", "")[1:]
        if element.tag == tei("div") and element.get("prev") is not None:
            above = element.get("prev", "")[1:]
        step = id[len(above) + 1 :] if id.startswith(f"{above}.") else ""
        if not _LAST.fullmatch(step):
            yield document.finding(
                "ID3", element, f"Expected an id that extends {above!r} by a step, found {id!r}."
            )


def dangling(document: Document) -> Iterator[Finding]:
    """PTR1: what is pointed to exists; the person file of a corpus may be elsewhere."""
    lost: dict[str, list[tuple[etree._Element, str]]] = {}
    for element, name, pointer in document.pointers:
        if name != "ana" and pointer.startswith("#") and document.target(pointer) is None:
            lost.setdefault(pointer, []).append((element, name))
    for pointer, places in lost.items():
        element, name = places[0]
        others = len(places) - 1
        more = f" {others} more pointer{'s go' if others > 1 else ' goes'} there." if others else ""
        yield document.finding(
            "PTR1",
            element,
            f"Expected an element with the id of {pointer!r} in {name}, found none.{more}",
        )


def prefixes(document: Document) -> Iterator[Finding]:
    """PTR2: the prefix of a pointer is declared in a prefixDef."""
    declared = {element.get("ident") for element in document.all("prefixDef")}
    for element, name, pointer in document.pointers:
        match = _SCHEME.match(pointer)
        if match and match[1] not in declared and match[1] not in _KNOWN:
            yield document.finding(
                "PTR2", element, f"Expected a prefixDef of {match[1]!r} in {name}, found none."
            )


def kinds_of_target(document: Document) -> Iterator[Finding]:
    """PTR3: who and toWhom name persons and sides, replies statements, facts their meeting."""
    for element, name, pointer in document.pointers:
        allowed = _CORRESP.get(local_name(element)) if name == "corresp" else _KINDS.get(name)
        target = document.target(pointer)
        if allowed is not None and target is not None and local_name(target) not in allowed:
            wanted = " or ".join(sorted(allowed))
            yield document.finding(
                "PTR3",
                element,
                f"Expected {name} to point to {wanted}, found {pointer!r}, "
                f"which is {local_name(target)}.",
            )


def categories(document: Document) -> Iterator[Finding]:
    """PTR4: ana points to categories that the file or its corpus declares."""
    for element, name, pointer in document.pointers:
        if name != "ana":
            continue
        target = document.target(pointer)
        if target is None or target.tag != tei("category"):
            yield document.finding(
                "PTR4", element, f"Expected a category in ana, found {pointer!r}, which is none."
            )


def kinds_of_category(document: Document) -> Iterator[Finding]:
    """PTR7: a sentence has a construction and, with said, what names the speaker, each once."""
    for element in document.statements:
        ana = element.get("ana", "")
        closed = Counter(type(ANA[pointer]) for pointer in ana.split() if pointer in ANA)
        is_said = element.find(f".//{tei('said')}") is not None
        if (
            closed.keys() - {Role, NamedBy}
            or closed[Role] > 1
            or not is_said <= closed[NamedBy] <= 1
            or len(names(element, "construction")) != 1
        ):
            wanted = "what names the speaker, and a construction" if is_said else "a construction"
            yield document.finding(
                "PTR7", element, f"Expected {wanted} in ana of s, each once, found {ana!r}."
            )


def chains(document: Document) -> Iterator[Finding]:
    """PTR5: prev and next join like elements; PTR6: each points back to the other."""
    back = {"prev": "next", "next": "prev"}
    for element, name, pointer in document.pointers:
        target = document.target(pointer)
        if name not in back or target is None:
            continue
        if target.tag != element.tag:
            yield document.finding(
                "PTR5",
                element,
                f"Expected {name} to join {local_name(element)} to its like, "
                f"found {local_name(target)}.",
            )
        elif element.tag == tei("said") and target.get(back[name]) != f"#{element.get(ID)}":
            yield document.finding(
                "PTR6",
                element,
                f"Expected {back[name]} of {pointer!r} to point back to {element.get(ID)!r}, "
                f"found {target.get(back[name])!r}.",
            )


def unused(document: Document) -> Iterator[Finding]:
    """VOC1: each category that the file declares is used in it."""
    if document.has_shared:
        return
    used = {pointer for _, name, pointer in document.pointers if name == "ana"}
    for element in document.all("category"):
        # An editor's own taxonomy may have more than is used.
        is_own = element.get(ID, "").partition(".")[0] in NAMES
        if is_own and f"#{element.get(ID)}" not in used:
            yield document.finding(
                "VOC1",
                element,
                f"Expected a use of the category {element.get(ID)!r}, found none.",
                "warning",
            )


CHECKS: Final = (
    doubled_ids,
    foreign_ids,
    ids_of_parts,
    dangling,
    prefixes,
    kinds_of_target,
    categories,
    kinds_of_category,
    chains,
    unused,
)
"""Each check with its codes in its docstring."""
