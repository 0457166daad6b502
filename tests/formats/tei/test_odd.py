"""The ODD and the schema beside it say the same, as far as can be told without a compiler of ODD.

The Consortium's Stylesheets, which make a schema of an ODD, are in no registry of packages.  So
this compares what both say: the elements (``test_schema.py``), the attributes of each, and what the
ODD changes of TEI.  That the ODD is valid TEI stands in ``test_consortium.py``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Final

import pytest
from lxml import etree

from japan_russia.formats.tei.checking.schema import RNG
from tests.formats.tei.shared import outside

_RELAX_NG: Final = "{http://relaxng.org/ns/structure/1.0}"
_TEI: Final = "{http://www.tei-c.org/ns/1.0}"


class Grammar:
    """A RELAX NG schema in one file, asked for the attributes of its elements."""

    def __init__(self, path: Path) -> None:
        self.root = etree.parse(path, etree.XMLParser(remove_comments=True)).getroot()
        self.defined = defaultdict[str | None, list[etree._Element]](list)
        for it in self.root.iter(f"{_RELAX_NG}define"):
            self.defined[it.get("name")].append(it)

    @cached_property
    def patterns(self) -> dict[str, list[etree._Element]]:
        """The patterns of each element."""
        found = defaultdict[str, list[etree._Element]](list)
        for it in self.root.iter(f"{_RELAX_NG}element"):
            for name in _names(it):
                found[name].append(it)
        return found

    def allowed(self, element: str) -> dict[str, list[etree._Element]]:
        """The attributes that *element* may have in some place, each with its patterns."""
        found = defaultdict[str, list[etree._Element]](list)
        for pattern in self.patterns.get(element, ()):
            for it in self._attributes(pattern, set()):
                for name in _names(it):
                    found[name].append(it)
        return found

    def _attributes(self, node: etree._Element, seen: set[str]) -> Iterator[etree._Element]:
        for child in node:
            if child.tag == f"{_RELAX_NG}attribute":
                yield child
            elif child.tag == f"{_RELAX_NG}ref":
                name = child.get("name", "")
                if name not in seen:
                    seen.add(name)
                    for it in self.defined[name]:
                        yield from self._attributes(it, seen)
            elif child.tag != f"{_RELAX_NG}element":
                yield from self._attributes(child, seen)

    def asked(self, node: etree._Element) -> set[str]:
        """The attributes without which nothing matches *node*, the pattern of an element."""
        parts = [self._asked(child) for child in node]
        return set().union(*parts)

    def _asked(self, node: etree._Element) -> set[str]:
        match etree.QName(node).localname:
            case "attribute":
                return set(_names(node))
            case "element" | "optional" | "zeroOrMore":
                return set()
            case "choice":
                return set.intersection(*(self._asked(child) for child in node))
            case "ref":
                return set().union(*map(self.asked, self.defined[node.get("name")]))
            case _:
                return self.asked(node)


def _names(node: etree._Element) -> list[str]:
    """The names that the pattern of an element or attribute has, in ``name`` or as children."""
    given = node.get("name")
    if given is not None:
        return [given]
    chosen = [child for child in node if etree.QName(child).localname in {"name", "choice"}][:1]
    return [str(it.text) for child in chosen for it in child.iter(f"{_RELAX_NG}name")]


OURS: Final = Grammar(RNG)
CHANGES: Final = [
    pytest.param(element.get("ident"), change, id=f"{element.get('ident')}-{change.get('ident')}")
    for element in etree.parse(RNG.with_suffix(".odd")).iter(f"{_TEI}elementSpec")
    for change in element.iter(f"{_TEI}attDef")
]


def test_each_attribute_is_one_of_tei() -> None:
    """The ODD deletes none of them: its modules bring each attribute that the schema knows."""
    theirs = Grammar(outside("schema", "tei_all.rng"))
    unknown = {
        element: names
        for element in OURS.patterns
        if element != "xi:include"
        and (names := OURS.allowed(element).keys() - theirs.allowed(element).keys())
    }
    assert unknown == {}
    assert len(OURS.patterns) > 100


@pytest.mark.parametrize(("element", "change"), CHANGES)
def test_a_change_of_the_odd_is_in_the_schema(element: str, change: etree._Element) -> None:
    """An attribute that it deletes is unknown; one that it asks for or closes is so here."""
    name = change.get("ident", "")
    allowed = OURS.allowed(element)
    if change.get("mode") == "delete":
        assert name not in allowed
        return
    assert name in allowed
    if change.get("usage") == "req":
        assert all(name in OURS.asked(pattern) for pattern in OURS.patterns[element])
    values = [it.get("ident") for it in change.iter(f"{_TEI}valItem")]
    found = {it.text for pattern in allowed[name] for it in pattern.iter(f"{_RELAX_NG}value")}
    assert found >= set(values)
    if change.find(f"{_TEI}valList[@type='closed']") is not None:
        assert found == set(values)
