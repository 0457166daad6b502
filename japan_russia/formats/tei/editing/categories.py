"""The categories that a file declares, settled to those that it uses."""

from __future__ import annotations

import re
from typing import Final

from lxml import etree

from japan_russia.formats.tei.xml.names import NAMESPACE, XML, tei
from japan_russia.formats.tei.xml.taxonomies import ENUMS, NAMES, OPEN, taxonomies

__all__ = ["settle_categories"]

_ID: Final = f"{XML}id"
_TAXONOMY: Final = tei("taxonomy")
#: What can be the id of a category: a file that somebody else has written may point to anything.
_CATEGORY: Final = re.compile(rf"#((?:{'|'.join((*ENUMS, *OPEN))})\.[A-Za-z0-9_.-]+)")


def settle_categories(root: etree._Element) -> int:
    """Declare in *root* the categories of this package that it uses, and no others.

    Returns:
        How many were added or taken away.
    """
    declarations = next(root.iter(tei("classDecl")), None)
    if declarations is None:
        return 0
    used = {
        found[1]
        for element in root.iter(etree.Element)
        for pointer in element.get("ana", "").split()
        if (found := _CATEGORY.fullmatch(pointer)) is not None
    }
    declared = {
        it.get(_ID, "")
        for taxonomy in _own(declarations)
        for it in taxonomy.iterchildren(tei("category"))
    }
    known = {it.get(_ID) for it in root.iter(tei("category"))} - declared
    used -= {id for id in used if id in known}
    if used == declared:
        return 0
    own = _own(declarations)
    place = declarations.index(own[0]) if own else 0
    for taxonomy in own:
        declarations.remove(taxonomy)
    wrapped = f'<classDecl xmlns="{NAMESPACE}">{taxonomies(used)}</classDecl>'
    made = list(etree.fromstring(wrapped))
    for number, taxonomy in enumerate(made):
        taxonomy.tail = "\n        "
        declarations.insert(place + number, taxonomy)
    if made:
        made[-1].tail = "\n      " if made[-1].getnext() is None else "\n        "
    return len(used ^ declared)


def _own(declarations: etree._Element) -> list[etree._Element]:
    """The taxonomies of this package among *declarations*; "rule" was one of earlier files."""
    return [
        it
        for it in declarations.iterchildren(_TAXONOMY)
        if it.get(_ID, "").removeprefix("taxonomy.") in (*NAMES, "rule")
    ]
