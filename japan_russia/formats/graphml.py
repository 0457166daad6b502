"""GraphML: a network of nodes and edges as Gephi, networkx and others read it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple, TypeAlias
from xml.sax.saxutils import escape, quoteattr

__all__ = ["Edge", "Facts", "Node", "dumps"]

Facts: TypeAlias = Mapping[str, str | int]
"""What is said of a node or an edge, by name."""

_BEGIN: Final = """\
<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
"""


class Node(NamedTuple):
    """A node.

    Attributes:
        id: Unique among the nodes.
        facts: What is said of it.

    >>> from japan_russia.formats.graphml import Node
    >>> Node("a", {"label": "A"}).id
    'a'
    """

    id: str
    facts: Facts


class Edge(NamedTuple):
    """A directed edge.

    Attributes:
        source: Id of the node that it leads from.
        target: Id of the node that it leads to.
        facts: What is said of it.

    >>> from japan_russia.formats.graphml import Edge
    >>> Edge("a", "b", {"weight": 2}).target
    'b'
    """

    source: str
    target: str
    facts: Facts


def dumps(nodes: Sequence[Node], edges: Sequence[Edge]) -> str:
    """Return the directed graph of *nodes* and *edges*, in their order.

    A fact is a number or a text all through; one that is missing from a node or edge is absent
    there.  Characters that XML cannot hold become U+FFFD.

    >>> from japan_russia.formats.graphml import Edge, Node, dumps
    >>> text = dumps([Node("a", {}), Node("b", {})], [Edge("a", "b", {"weight": 2})])
    >>> '<node id="a"' in text
    True
    """
    return "".join(_parts(nodes, edges))


def _parts(nodes: Sequence[Node], edges: Sequence[Edge]) -> Iterator[str]:
    yield _BEGIN
    of_nodes = _declared([node.facts for node in nodes], "n")
    of_edges = _declared([edge.facts for edge in edges], "e")
    for domain, declared in (("node", of_nodes), ("edge", of_edges)):
        for name, (key, type) in declared.items():
            yield (
                f'  <key id="{key}" for="{domain}" attr.name={_quoted(name)} attr.type="{type}"/>\n'
            )
    yield '  <graph edgedefault="directed">\n'
    for node in nodes:
        yield f"    <node id={_quoted(node.id)}>\n{_data(node.facts, of_nodes)}    </node>\n"
    for edge in edges:
        ends = f"source={_quoted(edge.source)} target={_quoted(edge.target)}"
        yield f"    <edge {ends}>\n{_data(edge.facts, of_edges)}    </edge>\n"
    yield "  </graph>\n</graphml>\n"


def _declared(facts: Sequence[Facts], letter: str) -> dict[str, tuple[str, str]]:
    """The key and type of each fact, in order of first use."""
    types: dict[str, str] = {}
    for some in facts:
        for name, value in some.items():
            types.setdefault(name, "int" if isinstance(value, int) else "string")
    return {name: (f"{letter}{number}", types[name]) for number, name in enumerate(types)}


def _data(facts: Facts, declared: Mapping[str, tuple[str, str]]) -> str:
    return "".join(
        f'      <data key="{declared[name][0]}">{escape(_printable(str(value)))}</data>\n'
        for name, value in facts.items()
    )


def _quoted(text: str) -> str:
    return quoteattr(_printable(text))


def _printable(text: str) -> str:
    """*text* with U+FFFD for each character that XML 1.0 cannot hold, CR among them."""
    return "".join(
        c
        if c in "\t\n" or "\x20" <= c <= "\ud7ff" or "\ue000" <= c <= "\ufffd" or c > "\uffff"
        else "\ufffd"
        for c in text
    )
