"""Whatever is read as JSON: our error, or a readout that is written as it was read."""

from __future__ import annotations

import copy
import json as plain_json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from japan_russia.errors import FormatError
from japan_russia.formats import json
from tests import hand_made

MADE = json.dumps(hand_made.readout())


def _document() -> Any:
    return plain_json.loads(MADE)


def _check(text: str | bytes) -> None:
    """Reading gives our error, or a readout that is written as it was read."""
    message = ""
    try:
        it = json.loads(text)
    except FormatError as error:
        message = str(error)
    if message:
        assert message.encode().startswith(b"Expected ")
        assert message.endswith(".")
        return
    written, found = plain_json.loads(json.dumps(it)), plain_json.loads(text)
    assert plain_json.dumps(written) == plain_json.dumps({key: found[key] for key in written})
    assert len(found) == len(written)


_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(st.characters())
    | st.sampled_from(["m1", "i1", "s1", "p1", "RU", "--05-31", "10:00", "statement", "meeting"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["id", "span", "type", "side"]) | st.text(), inner, max_size=3
        )
    ),
    max_leaves=5,
)


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every container in *value* with each of its keys or indices."""
    if isinstance(value, dict | list):
        for key in value if isinstance(value, dict) else range(len(value)):
            yield value, key
            yield from _places(value[key])


@given(st.data())
def test_a_spoilt_document_is_refused_or_kept_whole(data: st.DataObject) -> None:
    """Whatever one value is replaced by, moved to or stripped of, nothing else escapes."""
    document = _document()
    for _ in range(data.draw(st.integers(1, 2))):
        places = [*_places(document)]
        container, key = data.draw(st.sampled_from(places))
        change = data.draw(st.sampled_from(["replace", "take", "remove", "double"]))
        if change == "replace":
            container[key] = data.draw(_VALUES)
        elif change == "take":
            other, there = data.draw(st.sampled_from(places))
            container[key] = copy.deepcopy(other[there])
        elif change == "remove":
            del container[key]
        elif isinstance(container, list):
            container.insert(key, copy.deepcopy(container[key]))
        else:
            container[f"{key}_"] = container[key]
    _check(plain_json.dumps(document))


@given(_VALUES)
@example({"format": "japan_russia.readout", "schema_version": "1"})
def test_any_json_is_refused(value: Any) -> None:
    """JSON of other programs."""
    _check(plain_json.dumps(value))


@given(st.binary() | st.text(st.characters()) | st.text('[]{}",:0123456789.eE-+ \\u\n'))
def test_any_data_is_refused(data: str | bytes) -> None:
    """Bytes and text of any kind."""
    _check(data)


@given(st.integers(0, len(MADE) - 1), st.sampled_from('"{}[],:0x\\ \ud800'))
def test_one_other_character_is_refused_or_kept_whole(at: int, character: str) -> None:
    """One slip of the finger anywhere in a file."""
    _check(MADE[:at] + character + MADE[at + 1 :])


@given(st.integers(0, len(MADE) - 1))
def test_a_file_cut_short_is_refused(at: int) -> None:
    """Half a file is none."""
    with pytest.raises(FormatError):
        json.loads(MADE[:at])
