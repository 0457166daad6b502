"""Who turns to whom is counted statement by statement, and read back as a network."""

from __future__ import annotations

import datetime as dt
import io
from pathlib import Path
from typing import Any, Final
from xml.etree import ElementTree as ET

import pytest
from attrs import evolve
from hypothesis import given

from japan_russia import testing
from japan_russia.corpus import Corpus, Exchanges
from japan_russia.errors import FormatError, JapanRussiaError, UnknownIdError
from japan_russia.model import Participant, Readout, Side
from japan_russia.parse import loads
from tests import needs
from tests.corpus.texts import TALKS
from tests.hand_made import readout

SEEDS: Final = Path(__file__).parents[2] / "seeds"
MADE: Final = Corpus.of([readout("a")])


def test_an_exchange_says_who_turned_to_whom() -> None:
    """Here the answer names him whom it answers, too."""
    reply, address = MADE.exchanges()
    assert reply.row() == {
        "kind": "reply",
        "speaker": "Pyotr Ilyich Belov",
        "speaker_person": None,
        "speaker_country": "RU",
        "other": "Ichiro Aoki",
        "other_person": None,
        "other_country": "JP",
        "acts": ["thank"],
        "statement": "a#m1.i1.s2",
        "in_reply_to": "a#m1.i1.s1",
        "meeting": "a#m1",
        "date": "--05-31",
        "year": 2005,
        "earliest": dt.date(2005, 5, 31),
        "latest": dt.date(2005, 5, 31),
        "repeats": None,
    }
    assert address == evolve(reply, kind="address", in_reply_to=None)


def test_replies_to_a_statement() -> None:
    """By its id; of what is asked for."""
    corpus = Corpus.read(SEEDS)
    asked = "002_55ff98b947e89565#m1.i2.s1"
    assert [it.id for it in corpus.replies_to(asked)] == ["m1.i2.s2"]
    assert corpus.where(speaker="Machimura").replies_to(asked) == ()
    with pytest.raises(UnknownIdError) as caught:
        corpus.replies_to("002_55ff98b947e89565#m9.s1")
    assert str(caught.value) == (
        "Expected the id of a statement, meeting or agenda item of '002_55ff98b947e89565', "
        "found 'm9.s1'."
    )


def test_replies_to_a_statement_itself() -> None:
    """Of the readout that holds it, though another may have its equal."""
    corpus = Corpus.of([readout("a"), readout("b")])
    asked = corpus["b"].statement("m1.i1.s1")
    (answer,) = corpus.replies_to(asked)
    assert answer is corpus["b"].statement("m1.i1.s2")
    with pytest.raises(UnknownIdError) as caught:
        corpus.replies_to(readout("c").statement("s1"))
    assert str(caught.value) == (
        "Expected a statement of a readout of the corpus, found 's1' of another."
    )


def test_a_pair_is_counted_by_statements() -> None:
    """A statement that answers and addresses is one; persons are one in every spelling."""
    assert MADE.exchanges().edges() == [
        {
            "source": "RU-Pyotr Ilyich Belov",
            "target": "JP-Ichiro Aoki",
            "weight": 1,
            "replies": 1,
            "addresses": 1,
            "act_thank": 1,
        }
    ]
    found = Corpus.read(SEEDS).exchanges()
    spellings = {
        str(it.speaker) for it in found if it.row()["speaker_person"] == "RU-lavrov-sergey"
    }
    assert len(spellings) == 2
    by_side = {
        (edge["source"], edge["target"]): (edge["replies"], edge["addresses"])
        for edge in found.edges(by="side")
    }
    assert by_side == {("RU", "JP"): (18, 1), ("JP", "RU"): (4, 5), ("RU", "IQ"): (0, 2)}


def test_second_printings_are_counted_only_if_asked() -> None:
    """They are among the rows, and marked."""
    item = (
        "1. Trade\nMinister Tanabe requested talks. In response, Minister Sorokin agreed to it.\n"
    )
    found = Corpus.of([loads(TALKS.partition("1.")[0] + item + item, id="a")]).exchanges()
    assert [it.repeats is None for it in found] == [True, False]
    assert [edge["weight"] for edge in found.edges()] == [1]
    assert [edge["weight"] for edge in found.edges(repeats=True)] == [2]


def test_nobody_answers_himself_or_his_own_side() -> None:
    """Where several are answered, the others."""
    corpus = Corpus.read(SEEDS)
    for it in corpus.exchanges():
        assert it.speaker != it.other
        assert not (isinstance(it.other, Side) and it.other.country == it.speaker.country)


@given(testing.readouts())
def test_every_answer_and_address_is_there(it: Readout) -> None:
    """Once for each pair; the weights of the network are those of the statements."""
    found = Corpus.of([it]).exchanges()
    said = {one.id: one for one in it.iter_statements()}
    for one in found:
        statement = said[one.statement.rpartition("#")[2]]
        assert one.speaker in statement.speakers
        if one.kind == "reply":
            assert statement.in_reply_to is not None
            assert one.other in said[statement.in_reply_to].speakers
        else:
            assert one.other in statement.addressees
    edges = found.edges(repeats=True)
    assert all(
        edge["weight"] <= edge["replies"] + edge["addresses"]  # type: ignore[operator]
        for edge in edges
    )
    assert len({(edge["source"], edge["target"]) for edge in edges}) == len(edges)


@given(testing.readouts())
def test_graphml_is_xml_whatever_the_names(it: Readout) -> None:
    """With a node for each end of an edge, each once."""
    root = ET.fromstring(Corpus.of([it]).exchanges().graphml(repeats=True))
    space = "{http://graphml.graphdrawing.org/xmlns}"
    nodes = [node.get("id") for node in root.iter(f"{space}node")]
    ends = {edge.get(end) for edge in root.iter(f"{space}edge") for end in ("source", "target")}
    assert sorted(nodes, key=str) == sorted(ends, key=str)


@pytest.mark.extra
def test_networkx_reads_the_network(tmp_path: Path) -> None:
    """Directed, with all that is said of nodes and edges."""
    networkx = pytest.importorskip("networkx", reason=needs.FRAMES)
    found = Corpus.read(SEEDS).exchanges()
    path = found.write_graphml(tmp_path / "network.graphml")
    graph = networkx.read_graphml(path)
    assert graph.is_directed()
    assert graph.nodes["RU-lavrov-sergey"] == {
        "label": "Lavrov",
        "country": "RU",
        "party": "person",
    }
    assert graph.nodes["IQ"] == {"label": "IQ side", "country": "IQ", "party": "side"}
    edges: list[dict[str, Any]] = [
        {"source": source, "target": target, **facts}
        for source, target, facts in graph.edges(data=True)
    ]
    assert sorted(edges, key=str) == sorted(found.edges(), key=str)
    by_side = networkx.read_graphml(io.BytesIO(found.graphml(by="side").encode()))
    assert by_side["RU"]["JP"]["weight"] == 19
    assert by_side.nodes["RU"] == {"label": "RU", "country": "RU", "party": "side"}


def test_a_network_is_written_whole_or_not(tmp_path: Path) -> None:
    """And replaces nothing unless told."""
    path = tmp_path / "a.graphml"
    found = MADE.exchanges()
    found.write_graphml(path)
    with pytest.raises(FormatError) as caught:
        found.write_graphml(path, by="side")
    assert str(caught.value) == (
        f"Expected no file at {str(path)!r} without overwrite=True, found one."
    )
    assert path.read_text(encoding="utf-8") == found.graphml()
    found.write_graphml(path, by="side", overwrite=True)
    assert path.read_text(encoding="utf-8") == found.graphml(by="side")


def test_rows_are_written_as_csv(tmp_path: Path) -> None:
    """With a heading, also where there is none."""
    path = MADE.exchanges().write_csv(tmp_path / "a.csv")
    heading, reply, _ = path.read_text(encoding="utf-8").splitlines()
    assert heading.split(",") == list(MADE.exchanges()[0].row())
    assert reply.startswith("reply,Pyotr Ilyich Belov,,RU,Ichiro Aoki,,JP,thank,a#m1.i1.s2,")
    MADE.exchanges()[:0].write_csv(path, overwrite=True)
    assert path.read_text(encoding="utf-8").splitlines() == [heading]


def test_an_unknown_kind_of_node_is_refused() -> None:
    """The sentence names those that there are."""
    with pytest.raises(JapanRussiaError) as caught:
        MADE.exchanges().edges(by="country")  # type: ignore[arg-type]
    assert str(caught.value) == "Expected a network by 'person' or 'side', found 'country'."


def test_exchanges_are_a_sequence() -> None:
    """A part of them is one, too; a person without country is known by name."""
    found = MADE.exchanges()
    assert isinstance(found[:1], Exchanges)
    assert found[:1][0] == found[0]
    assert found.rows() == [it.row() for it in found]
    assert repr(found) == "Exchanges(<2>)"
    speaker = found[0].speaker
    assert isinstance(speaker, Participant)
    stranger = Exchanges((evolve(found[0], speaker=evolve(speaker, country=None)),))
    assert [edge["source"] for edge in stranger.edges()] == ["unknown-Pyotr Ilyich Belov"]
