"""What is written is read back equal, and its text is the source."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given

import japan_russia as jr
from japan_russia import testing
from japan_russia.formats import tei
from tests import hand_made
from tests.formats.tei.shared import DATA, SEEDS


@given(testing.readouts())
def test_made_readouts_come_back_equal(readout: jr.Readout) -> None:
    """Every readout that the model allows survives, spans, replies and diagnostics included."""
    data = tei.dumps(readout)
    assert tei.loads(data) == readout
    assert tei.source_text(data) == readout.source.text


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_seeds_come_back_equal(path: Path) -> None:
    """So do the readouts that the parser makes."""
    readout = jr.load(path)
    data = tei.dumps(readout)
    assert tei.loads(data) == readout
    assert tei.source_text(data) == readout.source.text


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_seeds_leave_no_finding(path: Path) -> None:
    """All levels of validation are content with them."""
    readout = jr.load(path)
    assert tei.validate(tei.dumps(readout), source=readout.source.text) == ()


def test_files_come_back_equal(tmp_path: Path) -> None:
    """``dump`` and ``load`` do the same with a file."""
    path = tmp_path / "made.xml"
    tei.dump(hand_made.readout(), path)
    assert path.read_bytes() == DATA
    assert tei.load(path) == hand_made.readout()


def test_str_is_read_as_bytes_are() -> None:
    """A document may be given as ``str``, whatever encoding its declaration names."""
    text = DATA.decode().replace("UTF-8", "UTF-16")
    assert tei.loads(text) == hand_made.readout()


def test_same_object_gives_same_bytes() -> None:
    """Another process, with other hashes, writes the same bytes."""
    code = (
        "import sys; from tests import hand_made; from japan_russia.formats import tei; "
        "sys.stdout.buffer.write(tei.dumps(hand_made.readout()))"
    )
    root = Path(__file__).parents[3]
    for seed in ("1", "2"):
        made = subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            check=True,
            cwd=root,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(root)},
        )
        assert made.stdout == DATA


@pytest.mark.parametrize("text", ["", " ", "\n\u3000\x0c", "\r\n\r"])
def test_text_of_white_space_alone_comes_back(text: str) -> None:
    """A readout without a word is a valid document, too."""
    readout = jr.Readout(id="blank", source=jr.Source.of(text))
    data = tei.dumps(readout)
    assert tei.loads(data) == readout
    assert tei.validate(data, source=text) == ()


@pytest.mark.parametrize(
    "text",
    ["a\r\nb", "a\rb\x0bc", "a\x00\x1f\ufffe\uffffb", "]]> & <b> \"'", "\ufeffa\u2028\x85b"],
)
def test_characters_that_xml_forbids_or_changes_come_back(text: str) -> None:
    """In the text and in every string of the header."""
    readout = jr.Readout(
        id=f" {text} ",
        title=text,
        source=jr.Source.of(text, name=text, url=f"\t{text}\n"),
        furniture=(jr.Furniture(kind=jr.FurnitureKind.NOTE, span=jr.Span(0, len(text))),),
    )
    assert tei.loads(tei.dumps(readout)) == readout


@pytest.mark.parametrize(
    ("id", "root"),
    [
        ("plain_1-a", "plain_1-a"),
        ("000_f4", "jr-000_f4"),
        ("a.m1", "jr-a.x2e.m1"),
        ("jr-a", "jr-jr-a"),
        ("日", "jr-.x65e5."),
    ],
)
def test_ids_become_names(id: str, root: str) -> None:
    """The ``xml:id`` is the id itself or is made of it; the raw id comes back."""
    data = tei.dumps(jr.Readout(id=id, source=jr.Source.of("")))
    assert f'xml:id="{root}"'.encode() in data
    assert tei.loads(data).id == id
