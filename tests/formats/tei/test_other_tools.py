"""What another tool has parsed and written again is read back equal."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from hypothesis import given, settings
from lxml import etree

import japan_russia as jr
from japan_russia import testing
from japan_russia.formats import tei
from tests import hand_made
from tests.formats.tei.shared import DATA, SEEDS, outside

ET.register_namespace("", "http://www.tei-c.org/ns/1.0")


@given(testing.readouts())
def test_lxml_may_write_it_again(readout: jr.Readout) -> None:
    """Also pretty-printed, and in other encodings."""
    root = etree.fromstring(tei.dumps(readout))
    assert tei.loads(etree.tostring(root)) == readout
    assert tei.loads(etree.tostring(root, pretty_print=True, encoding="UTF-16")) == readout


@given(testing.readouts())
def test_elementtree_may_write_it_again(readout: jr.Readout) -> None:
    """It writes carriage returns as they are, which the next parser would turn to line feeds."""
    root = ET.fromstring(tei.dumps(readout))
    assert tei.loads(ET.tostring(root, encoding="utf-8")) == readout
    assert tei.loads(ET.tostring(root, encoding="unicode")) == readout


@given(testing.readouts())
def test_canonical_xml_is_read(readout: jr.Readout) -> None:
    """Canonical XML sorts attributes and drops the declaration."""
    out = io.BytesIO()
    etree.fromstring(tei.dumps(readout)).getroottree().write_c14n(out)
    assert tei.loads(out.getvalue()) == readout


@pytest.mark.long
@pytest.mark.skipif(shutil.which("xmllint") is None, reason="install xmllint (libxml2) to run this")
@settings(max_examples=20)
@given(testing.readouts())
def test_xmllint_may_write_it_again(readout: jr.Readout) -> None:
    """``xmllint --c14n`` on the command line."""
    data = tei.dumps(readout)
    run = subprocess.run(["xmllint", "--c14n", "-"], input=data, capture_output=True, check=True)
    assert tei.loads(run.stdout) == readout


def _jing(schema: Path, files: list[Path]) -> str:
    run = subprocess.run(
        ["jing", str(schema), *map(str, files)], capture_output=True, text=True, check=False
    )
    return run.stdout


@pytest.mark.long
@pytest.mark.skipif(shutil.which("jing") is None, reason="install jing to run this")
def test_jing_agrees(tmp_path: Path) -> None:
    """A validator by other hands, on the seeds, with the Consortium's schema and ours."""
    files = []
    for path in SEEDS:
        files.append(tmp_path / f"{path.stem}.xml")
        tei.dump(jr.load(path), files[-1])
    own = Path(tei.__file__).with_name("japan_russia.rng")
    assert _jing(own, files) == ""
    assert _jing(outside("schema", "tei_all.rng"), files) == ""


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_delb_reads_the_source(path: Path) -> None:
    """The full text that delb, a library for TEI, finds in ``text`` is the source.

    Headings that no meeting prints stand in ``supplied``: no words in that are the source's.
    """
    delb = pytest.importorskip("delb", reason="pip install delb to run this")
    readout = jr.load(path)
    data = re.sub("<supplied>.*?</supplied>", "", tei.dumps(readout).decode())
    root = delb.Document(data.split("?>\n", 2)[2]).root
    text = next(it for it in root.iterate_children() if getattr(it, "local_name", "") == "text")
    assert text.full_text == readout.source.text


def test_browsers_need_no_more_than_the_file() -> None:
    """No DOCTYPE, no entity and no outside reference but the schema's name."""
    assert b"<!" not in DATA
    assert DATA.count(b"http://") == 2
    assert tei.loads(DATA) == hand_made.readout()
