"""TEI and JSON with one thing odd: our error, or a readout that is kept whole."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from contextlib import suppress

import pytest

import japan_russia as jr
from japan_russia.formats import json, tei
from tests import hand_made
from tests.directed.share import share
from tests.directed.trees import Odd, of_json, of_tei

MADE = hand_made.readout()
TEI, JSON = tei.dumps(MADE), json.dumps(MADE)


def _is_ours(call: Callable[[], object]) -> object:
    """What *call* gives; None where it raises an error of ours, in one short sentence."""
    try:
        return call()
    except jr.JapanRussiaError as error:
        message = str(error)
        assert message.startswith("Expected ")
        assert message.endswith(".")
        assert len(message) <= 2_000
        return None


def _tei(odd: Odd, *, whole: bool) -> None:
    data = odd.make()
    it = _is_ours(lambda: tei.loads(data))
    if isinstance(it, jr.Readout):
        assert tei.loads(tei.dumps(it)) == it
        assert json.loads(json.dumps(it)) == it
    assert tei.loads(fresh) == it if isinstance(fresh := _fresh(data), bytes) else True
    if whole:
        findings = tei.validate(data)
        # What cannot be loaded is not valid.
        assert it is not None or findings
        assert all(len(found.message) <= 2_000 for found in findings)
        _is_ours(lambda: tei.layers(data))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", tei.LayerDroppedWarning)
            _is_ours(lambda: tei.dumps(MADE, keep=data))


def _fresh(data: bytes) -> object:
    return _is_ours(lambda: tei.refreshed(data))


def _json(odd: Odd) -> None:
    data = odd.make()
    it = _is_ours(lambda: json.loads(data))
    if isinstance(it, jr.Readout):
        assert json.loads(json.dumps(it)) == it
        with suppress(jr.LimitError):
            assert tei.loads(tei.dumps(it)) == it


def _each(check: Callable[[Odd], None], odds: list[Odd]) -> None:
    wrong = []
    for odd in odds:
        try:
            check(odd)
        except Exception as error:
            wrong.append(f"{odd.name}: {type(error).__name__}: {str(error)[:200]}")
    assert odds
    assert wrong == []


def test_some_odd_tei() -> None:
    """Some of those that the long proofs try."""
    _each(lambda odd: _tei(odd, whole=False), list(share(of_tei(TEI), 307)))


def test_some_odd_json() -> None:
    """Some of those that the long proofs try."""
    _each(_json, list(share(of_json(JSON), 151)))


def test_what_once_raised_other_errors() -> None:
    """Code points that are none, numbers of thousands of digits, pointers to no name."""
    once = {
        "/TEI/@id made of no character",
        "/TEI/@id made of a huge number",
        "extent/measure/@quantity 5,000 digits",
        "p/s/@ana with a grave behind",
        "said/w/@ana with a tag behind",
    }
    found = [odd for odd in of_tei(TEI) if odd.name in once]
    assert {odd.name for odd in found} == once
    long = TEI.replace(b"<w ", b'<w n="%s" ' % (b"1" * 5_000))
    assert tei.loads(long) == MADE
    _each(lambda odd: _tei(odd, whole=True), [*found, Odd("w/@n", lambda: long)])


@pytest.mark.long
def test_odd_tei() -> None:
    """Every attribute and element in every way, and whatever reads TEI."""
    _each(lambda odd: _tei(odd, whole=True), list(share(of_tei(TEI), 89)))


@pytest.mark.long
def test_odd_json() -> None:
    """Every value in every way."""
    _each(_json, list(share(of_json(JSON), 7)))
