"""The JSON Schema: shipped as generated, valid, and as strict as it can be."""

from __future__ import annotations

import json as plain_json
from typing import Any

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from japan_russia.errors import FormatError
from japan_russia.formats import json
from japan_russia.formats.json._schema import _NARROWER
from japan_russia.formats.json._shape import keys_of
from japan_russia.model import Readout
from japan_russia.testing import readouts
from tests import hand_made
from tests.rows import Some
from tests.schemas import AGAIN, printed, shipped
from tests.spoilt import Change
from tests.spoilt import at as _at

MADE = json.dumps(hand_made.readout())
VALIDATOR = Draft202012Validator(json.schema())


def test_shipped_schema_is_the_generated_one() -> None:
    """The file beside the package says what the classes say."""
    assert shipped("japan_russia.formats", "readout.schema.json") == printed(json.schema()), AGAIN


def test_schema_is_valid() -> None:
    """It is JSON Schema of 2020-12."""
    Draft202012Validator.check_schema(json.schema())
    assert json.schema()["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_every_reference_leads_somewhere() -> None:
    """No definition is missing and none is left over."""
    text = plain_json.dumps(json.schema())
    for name in json.schema()["$defs"]:
        assert f'"$ref": "#/$defs/{name}"' in text
    assert text.count('"$ref": "#/$defs/') == sum(
        text.count(f'"$ref": "#/$defs/{name}"') for name in json.schema()["$defs"]
    )


def test_every_object_is_closed_and_described() -> None:
    """Each key is required, no other allowed; each class says what it is."""
    schema = json.schema()
    for definition in (schema, *schema["$defs"].values()):
        assert definition["description"].endswith(".")
        for it in definition.get("oneOf", [definition]):
            if it["type"] == "object":
                assert it["required"] == list(it["properties"])
                assert it["additionalProperties"] is False


@pytest.mark.parametrize(("cls", "name"), _NARROWER, ids=lambda it: str(it))
def test_narrower_values_are_those_of_attributes(cls: type, name: str) -> None:
    """No rule is for an attribute that is no longer there."""
    assert name in {key.attribute for key in keys_of(cls)}


@given(readouts())
def test_what_is_written_is_valid(it: Readout) -> None:
    """Every readout gives a document that the schema allows."""
    VALIDATOR.validate(plain_json.loads(json.dumps(it)))


_SAID = ("body", 0, "agenda", 0, "statements", 1)
_SESSION = ("body", 0, "sessions", 0)

BAD = [
    _at("format", value="other"),
    _at("schema_version", value="2"),
    _at("more", value=None),
    _at("id", value=""),
    _at("id", value=None),
    _at("title", value=""),
    _at("title", value=5),
    _at("issued", value="25 September"),
    _at("source", "sha256", value="0"),
    _at("source", "text", value=None),
    _at("source", "media_type", value="html"),
    _at("lead", value={}),
    _at("lead", 0, value="x"),
    _at("participants", 0, "id", value="x1"),
    _at("participants", 0, "country", value="Japan"),
    _at("participants", 0, "name", "family", value=""),
    _at("participants", 0, "name", value="Aoki"),
    _at("body", 0, "type", value="visit"),
    _at("body", 0, "kind", value="party"),
    _at("body", 0, "id", value="i1"),
    _at("body", 0, "label", value="1/2"),
    _at("body", 0, "place", value=""),
    _at("body", 0, "year_candidates", value="2005"),
    _at("body", 0, "year_candidates", value=["2005"]),
    _at("body", 0, "participants", value=["Aoki"]),
    _at("body", 0, "principals", value=["Aoki"]),
    _at("body", 0, "given_year", value="2005"),
    _at("body", 0, "reasons", 0, "fact", value="heading"),
    _at("body", 0, "reasons", 0, "name", value="in the lead"),
    _at("body", 0, "span", value=[-1, 5]),
    _at("body", 0, "span", value=[1]),
    _at("body", 0, "span", value=[1, 2, 3]),
    _at("body", 0, "span", value=["1", 2]),
    _at(*_SESSION, "start", value="25:00"),
    _at(*_SESSION, "start", value="9:00"),
    _at(*_SESSION, "duration_minutes", value=0),
    _at(*_SESSION, "duration_minutes", value=2880),
    _at(*_SESSION, "duration_minutes", value=1.5),
    _at(*_SESSION, "approximate", value=None),
    _at(*_SAID, "id", value="s"),
    _at(*_SAID, "text", value=""),
    _at(*_SAID, "role", value="speech"),
    _at(*_SAID, "named_by", value="name"),
    _at(*_SAID, "construction", value=""),
    _at(*_SAID, "construction", value="subject and verb"),
    _at(*_SAID, "speakers", value=[{"side": "RU", "participant": "p2"}]),
    _at(*_SAID, "speakers", value=[{"side": "Russia"}]),
    _at(*_SAID, "speakers", value=["p2"]),
    _at(*_SAID, "reporting", 0, "act", value="sing"),
    _at(*_SAID, "reporting", 0, "lemma", value=""),
    _at(*_SAID, "is_reply", value=1),
    _at(*_SAID, "in_reply_to", value="p1"),
    _at(*_SAID, "repeats", value="m1"),
    _at(*_SAID, "meeting", value="i1"),
    _at("body", 0, "agenda", 0, "type", value="meeting"),
    _at("body", 0, "agenda", 0, "path", value=""),
    _at("furniture", 0, "kind", value="statement"),
    _at("diagnostics", 0, "code", value="odd"),
    _at("diagnostics", 0, "message", value=""),
]


@pytest.mark.parametrize("spoil", BAD, ids=range(len(BAD)))
def test_schema_and_reader_refuse_alike(spoil: Change) -> None:
    """What the schema forbids, the reader refuses."""
    document = plain_json.loads(MADE)
    VALIDATOR.validate(document)
    spoil(document)
    assert not VALIDATOR.is_valid(document)
    with pytest.raises(FormatError):
        json.loads(plain_json.dumps(document))


def _objects(value: Any) -> list[Any]:
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    own = [value] if isinstance(value, dict) else []
    return own + [it for part in parts for it in _objects(part)]


def test_no_key_may_be_missing(some: Some) -> None:
    """Schema and reader alike refuse every object of the file that lacks any of its keys."""
    count = len(_objects(plain_json.loads(MADE)))
    for index in some(range(count)):
        for name in list(_objects(plain_json.loads(MADE))[index]):
            document = plain_json.loads(MADE)
            del _objects(document)[index][name]
            assert not VALIDATOR.is_valid(document), name
            with pytest.raises(FormatError):
                json.loads(plain_json.dumps(document))
