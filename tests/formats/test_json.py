"""Readouts as JSON: there and back, and texts that are no such JSON."""

from __future__ import annotations

import copy
import json as plain_json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from japan_russia import parse
from japan_russia.errors import FormatError, LimitError
from japan_russia.formats import json
from japan_russia.model import Readout
from japan_russia.testing import readouts
from tests import hand_made

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
assert SEEDS, "no readouts found"
MADE = json.dumps(hand_made.readout())


def _document() -> Any:
    return plain_json.loads(MADE)


@given(readouts())
def test_round_trip(it: Readout) -> None:
    """An equal object comes back, from text and bytes, with and without indent."""
    text = json.dumps(it)
    assert json.loads(text) == it
    assert json.loads(text.encode()) == it
    assert json.loads(json.dumps(it, indent=1)) == it


@given(readouts())
def test_equal_objects_give_the_same_bytes(it: Readout) -> None:
    """What was read is written as it was."""
    text = json.dumps(it)
    assert json.dumps(json.loads(text)) == text
    assert json.dumps(copy.deepcopy(it)) == text


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_real_readouts_come_back(path: Path) -> None:
    """What the parser makes of the ministry's own pages."""
    it = parse.load(path)
    assert json.loads(json.dumps(it)) == it


def test_document_has_this_shape() -> None:
    """The keys are the model's attributes; participants are described once and named by id."""
    document = _document()
    assert list(document) == [
        "format", "schema_version", "id", "title", "issued", "source", "participants", "lead",
        "body", "furniture", "diagnostics",
    ]  # fmt: skip
    assert (document["format"], document["schema_version"]) == ("japan_russia.readout", "1")
    assert document["participants"][0] == {
        "id": "p1",
        "name": {
            "family": "Aoki",
            "given": "Ichiro",
            "patronymic": None,
            "printed": "Ichiro Aoki",
        },
        "office": "Minister for Foreign Affairs",
        "country": "JP",
        "person": None,
    }
    meeting, call, schedule = document["body"]
    assert (meeting["type"], call["type"], schedule["type"]) == (
        "meeting",
        "meeting",
        "agenda_item",
    )
    assert meeting["participants"] == meeting["principals"] == ["p1", "p2"]
    assert meeting["reasons"][1] == {"fact": "date", "name": "in_the_lead"}
    assert (meeting["given_year"], call["given_year"]) == (None, 2006)
    assert meeting["date"] == "--05-31"
    assert meeting["span"] == [62, 175]
    assert meeting["sessions"][0] == {
        "kind": "talks", "start": "10:00", "duration_minutes": 100, "approximate": True,
    }  # fmt: skip
    assert meeting["agenda"][0]["statements"][1] == {
        "id": "m1.i1.s2",
        "span": [135, 175],
        "text": "In response, Minister Belov thanked him.",
        "role": "statement",
        "speakers": [{"participant": "p2"}],
        "addressees": [{"participant": "p1"}],
        "reporting": [{"lemma": "thank", "act": "thank", "span": [163, 170]}],
        "attribution": "explicit",
        "construction": "subject_and_verb",
        "named_by": "person",
        "cue": [148, 162],
        "is_reply": True,
        "in_reply_to": "m1.i1.s1",
        "repeats": None,
        "corrections": [],
        "meeting": "m1",
    }
    assert call["statements"][0]["speakers"] == [{"side": "JP"}, {"side": "RU"}]
    assert document["furniture"] == [{"kind": "title", "span": [0, 27]}]
    assert document["diagnostics"][0] == {
        "code": "no-date",
        "severity": "warning",
        "span": None,
        "message": "Expected a date of issue, found none.",
    }


def test_characters_are_written_as_they_are() -> None:
    """Kanji can be read in the file; JSON's own marks and control characters are escaped."""
    text = json.dumps(hand_made.readout('日露 "A"\n\x00'))
    assert '"id":"日露 \\"A\\"\\n\\u0000"' in text


def test_one_line_unless_asked_for_more() -> None:
    """Without indent the file is one line, with it one line for each value."""
    assert "\n" not in MADE
    assert json.dumps(hand_made.readout(), indent=2).startswith('{\n  "format": "japan_russia.')


@pytest.mark.parametrize("data", ["\ufeff" + MADE, ("\ufeff" + MADE).encode(), f" {MADE}\r\n"])
def test_mark_and_outer_white_space_are_passed_over(data: str | bytes) -> None:
    """Some editors write a byte order mark."""
    assert json.loads(data) == hand_made.readout()


@pytest.mark.parametrize(
    ("text", "line", "column", "found"),
    [
        ("", 1, 1, "the end"),
        ("\ufeff", 1, 1, "the end"),
        ('{"id":', 1, 7, "the end"),
        ("{}\r\n{}", 2, 1, "'{}'"),
        ("[1,\r2,\n\r\n日本]", 4, 1, "'日本]'"),
        ("{'id': 1}", 1, 2, "\"'id': 1}\""),
        ('"a\nb"', 1, 3, "'\\nb\"'"),
        ("PK\x03\x04", 1, 1, "'PK\\x03\\x04'"),
        ("\ufeff\ufeff{}", 1, 1, "'\\ufeff{}'"),
        ("\ud800", 1, 1, "'\\ud800'"),
        ("twenty characters of it, and more", 1, 1, "'twenty characters of'"),
    ],
)
def test_broken_json_is_refused_with_its_place(
    text: str, line: int, column: int, found: str
) -> None:
    """Line and column count from 1; lines end at LF, CRLF and CR."""
    with pytest.raises(FormatError) as caught:
        json.loads(text)
    assert str(caught.value) == f"Expected JSON at line {line}, column {column}, found {found}."
    assert (caught.value.path, caught.value.line, caught.value.column) == (None, line, column)


@pytest.mark.parametrize(
    ("text", "found"), [("[]", "an array"), ("null", "null"), ("1", "1"), ('"x"', "'x'")]
)
def test_document_is_an_object(text: str, found: str) -> None:
    """Other JSON is no readout."""
    with pytest.raises(FormatError) as caught:
        json.loads(text)
    assert str(caught.value) == f"Expected an object at $, found {found}."


def test_bytes_are_utf_8() -> None:
    """The first byte that is not is named."""
    with pytest.raises(FormatError) as caught:
        json.loads(b'{"id": "\xff"}')
    assert str(caught.value) == "Expected JSON in UTF-8, found the byte 0xff at offset 8."


@pytest.mark.parametrize("text", ["[" * 200_000, '{"a":' * 200_000])
def test_deep_nesting_is_refused(text: str) -> None:
    """The stack does not overflow."""
    with pytest.raises(FormatError) as caught:
        json.loads(text)
    assert str(caught.value) == "Expected JSON nested less deeply, found too many levels."


def test_deep_outline_is_refused() -> None:
    """Items inside items beyond the levels of the model, or of the stack."""
    document = _document()
    inner = copy.deepcopy(document["body"][2])
    inner["items"] = document["body"][2]["items"] = ["@"]
    text, level = plain_json.dumps(document), plain_json.dumps(inner)
    for levels in (65, 300, 5_000):
        # From the inside out, as the standard writer has a limit of its own.
        below = ""
        for _ in range(levels):
            below = level.replace('"@"', below)
        with pytest.raises(FormatError):
            json.loads(text.replace('"@"', below))


@pytest.mark.parametrize("data", [MADE, MADE.encode(), "é" * 100, "🗾" * 100, b"\xff" * 200])
def test_limit_counts_bytes(data: str | bytes) -> None:
    """Data over the limit is not looked at; at the limit it is."""
    size = len(data.encode() if isinstance(data, str) else data)
    with pytest.raises(LimitError) as caught:
        json.loads(data, limit=size - 1)
    assert str(caught.value) == f"Expected at most {size - 1} bytes of JSON, found {size}."
    assert (caught.value.limit, caught.value.found) == (size - 1, size)
    if data in (MADE, MADE.encode()):
        assert json.loads(data, limit=size) == hand_made.readout()


def test_64_mebibytes_are_read() -> None:
    """Unless the caller says otherwise, one more is refused; here, of blanks."""
    blanks = " " * 67_108_864
    with pytest.raises(FormatError, match=r"found the end\."):
        json.loads(blanks)
    with pytest.raises(LimitError) as caught:
        json.loads(f"{blanks} ")
    assert str(caught.value) == "Expected at most 67108864 bytes of JSON, found 67108865."


@pytest.mark.parametrize("id", ["made", "日露"])
def test_what_is_written_can_be_read(id: str, tmp_path: Path) -> None:
    """At the limit a readout is written and read; one byte over, neither."""
    it = hand_made.readout(id)
    data = json.dumps(it).encode()
    limit, path = len(data), tmp_path / "a.json"
    assert json.loads(json.dumps(it, limit=limit), limit=limit) == it
    json.dump(it, path, limit=limit + 1)
    assert json.load(path, limit=limit + 1) == it
    message = f"Expected at most {limit - 1} bytes of JSON, found {limit}."
    for call in (
        lambda: json.dumps(it, limit=limit - 1),
        lambda: json.dump(it, path, limit=limit),
        lambda: json.loads(data, limit=limit - 1),
        lambda: json.loads(data.decode(), limit=limit - 1),
    ):
        with pytest.raises(LimitError) as caught:
            call()
        assert str(caught.value) == message
