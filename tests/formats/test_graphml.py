"""GraphML is what its schema says, whatever the words."""

from __future__ import annotations

from japan_russia.formats.graphml import Edge, Node, dumps

GOLDEN = """\
<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="n0" for="node" attr.name="label" attr.type="string"/>
  <key id="e0" for="edge" attr.name="weight" attr.type="int"/>
  <key id="e1" for="edge" attr.name="act_ask" attr.type="int"/>
  <graph edgedefault="directed">
    <node id='"a"'>
      <data key="n0">A &amp; B \ufffd</data>
    </node>
    <node id="日露">
    </node>
    <edge source='"a"' target="日露">
      <data key="e0">2</data>
    </edge>
    <edge source="日露" target='"a"'>
      <data key="e0">1</data>
      <data key="e1">1</data>
    </edge>
  </graph>
</graphml>
"""


def test_nodes_and_edges_are_written_as_recorded() -> None:
    """What XML cannot hold is replaced, what is missing is absent."""
    nodes = [Node('"a"', {"label": "A & B \x00"}), Node("日露", {})]
    edges = [
        Edge('"a"', "日露", {"weight": 2}),
        Edge("日露", '"a"', {"weight": 1, "act_ask": 1}),
    ]
    assert dumps(nodes, edges) == GOLDEN


def test_a_network_of_nobody_is_one() -> None:
    """Without nodes and edges."""
    assert dumps([], []).splitlines()[2:] == [
        '  <graph edgedefault="directed">',
        "  </graph>",
        "</graphml>",
    ]
