"""What is written is valid by the schema of the TEI Consortium, which takes long to compile."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from lxml import etree

import japan_russia as jr
from japan_russia import testing
from japan_russia.formats import tei
from japan_russia.formats.tei.checking.schema import RNG, named_schema, own_schema
from tests import hand_made
from tests.formats.tei.layers import full
from tests.formats.tei.shared import DATA, SEEDS, edited, outside
from tests.formats.tei.test_edition import EDITION
from tests.formats.tei.test_layers import ADDED
from tests.formats.tei.test_mutants import mutants

pytestmark = pytest.mark.long

_PARTS: Final = ("schema", "tei_all.rng")


def tei_all() -> etree.RelaxNG:
    """The schema; the library keeps what it has compiled last."""
    return named_schema(outside(*_PARTS))


def test_it_is_content() -> None:
    """As a user would name it."""
    assert tei.validate(DATA, schema=outside(*_PARTS)) == ()


def test_the_documentation_of_our_schema_is_tei() -> None:
    """The ODD is a TEI document itself."""
    schema = tei_all()
    assert schema.validate(etree.parse(RNG.with_suffix(".odd"))), schema.error_log


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_seeds_are_valid(path: Path) -> None:
    """It takes them as they are."""
    schema = tei_all()
    assert schema.validate(etree.fromstring(tei.dumps(jr.load(path)))), schema.error_log


def test_header_of_an_edition_is_valid() -> None:
    """With all that it can say."""
    schema = tei_all()
    data = tei.dumps(hand_made.readout(), header=EDITION)
    assert schema.validate(etree.fromstring(data)), schema.error_log


def test_what_an_editor_adds_is_valid() -> None:
    """Nothing that our schema lets in is not TEI."""
    schema = tei_all()
    for element, place in ADDED:
        root = etree.fromstring(edited((place, f"{element}{place}")))
        assert schema.validate(root), (element, schema.error_log)
    assert schema.validate(etree.fromstring(full())), schema.error_log


@given(testing.readouts())
def test_made_readouts_are_valid(readout: jr.Readout) -> None:
    """As it does every readout that the model allows."""
    schema = tei_all()
    assert schema.validate(etree.fromstring(tei.dumps(readout))), schema.error_log


def test_corpus_is_valid(tmp_path: Path) -> None:
    """Joined, as the schema knows no include."""
    schema = tei_all()
    corpus = tei.dump_corpus(map(jr.load, SEEDS), tmp_path / "corpus")
    assert schema.validate(etree.fromstring(tei.joined(corpus))), schema.error_log
    assert tei.validate(corpus, schema=outside(*_PARTS)) == ()


def test_valid_for_us_is_valid_for_tei() -> None:
    """No document changed in one place passes our schema that the Consortium's refuses."""
    ours, theirs = own_schema(), tei_all()
    wrong, passed = [], 0
    for mutant in mutants():
        root = etree.fromstring(mutant.data, etree.XMLParser(collect_ids=False))
        if ours.validate(root):
            passed += 1
            if not theirs.validate(root):
                wrong.append(f"{mutant.name}: {theirs.error_log.last_error}")
    assert wrong == []
    assert passed >= 50
