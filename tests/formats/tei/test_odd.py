"""The ODD and the schema beside it say the same.

The Consortium's Stylesheets, which make a schema of an ODD, are in no registry of packages.  So
this compares what both say: the elements (``test_schema.py``), the attributes of each, and what the
ODD changes of TEI; and a small compiler, ``compiled.py``, makes of the ODD a schema that is asked
about the same documents as ours.  That the ODD is valid TEI stands in ``test_consortium.py``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cache, cached_property
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from lxml import etree

import japan_russia as jr
from japan_russia import testing
from japan_russia.formats import tei
from japan_russia.formats.tei.checking.schema import RNG, own_schema
from tests import hand_made
from tests.formats.tei.compiled import compiled
from tests.formats.tei.layers import full
from tests.formats.tei.shared import SEEDS, edited, outside
from tests.formats.tei.test_edition import EDITION
from tests.formats.tei.test_mutants import mutants

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


@cache
def of_odd() -> etree.RelaxNG:
    """The schema that the ODD makes of TEI's."""
    grammar = compiled(RNG.with_suffix(".odd"), outside("schema", "tei_all.rng"))
    return etree.RelaxNG(etree.fromstring(etree.tostring(grammar)))


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_the_compiled_odd_takes_the_seeds(path: Path) -> None:
    """By themselves and beside a corpus."""
    for data in (tei.dumps(jr.load(path)), tei.dumps(jr.load(path), taxonomies="shared")):
        assert of_odd().validate(etree.fromstring(data)), of_odd().error_log


def test_the_compiled_odd_takes_what_an_edition_and_an_editor_say(tmp_path: Path) -> None:
    """In the header, in the text, and in the root of a corpus."""
    corpus = tei.dump_corpus(map(jr.load, SEEDS), tmp_path / "corpus", header=EDITION)
    for data in (full(), tei.dumps(hand_made.readout(), header=EDITION), tei.joined(corpus)):
        assert of_odd().validate(etree.fromstring(data)), of_odd().error_log


@pytest.mark.long
@given(testing.readouts())
def test_the_compiled_odd_takes_made_readouts(readout: jr.Readout) -> None:
    """Every readout that the model allows."""
    assert of_odd().validate(etree.fromstring(tei.dumps(readout))), of_odd().error_log


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("new talks", "new <lg><l>talks</l></lg>"),
        ("new talks", "new <c>talks</c>"),
        ("<said", '<said aloud="true"'),
        (' direct="false"', ""),
        ('type="agendaItem"', 'type="item"'),
        ('name="met"', 'name="saw"'),
        ('<category xml:id="kind.courtesy_call">', "<category>"),
    ],
)
def test_the_compiled_odd_refuses_what_it_leaves_out(old: str, new: str) -> None:
    """An element that no module includes, an attribute that it deletes, asks for, or closes."""
    assert not of_odd().validate(etree.fromstring(edited((old, new))))


@pytest.mark.long
def test_the_compiled_odd_agrees_with_the_schema() -> None:
    """About four of five changed documents; the schema is stricter about the others, never laxer.

    That is where it says what stands where in a readout, for which the ODD would have to write out
    the content of each element.
    """
    parser = etree.XMLParser(collect_ids=False)
    roots = [etree.fromstring(mutant.data, parser) for mutant in mutants()]
    verdicts = [(own_schema().validate(root), of_odd().validate(root)) for root in roots]
    assert (True, False) not in verdicts
    assert verdicts.count((True, True)) >= 500
    assert verdicts.count((False, False)) >= 500
    assert verdicts.count((False, True)) <= len(verdicts) / 4
