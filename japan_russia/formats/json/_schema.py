"""JSON Schema made from classes, that of readouts above all."""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Mapping
from datetime import time, timedelta
from enum import Enum
from types import NoneType
from typing import Any, Final, TypeAlias, get_args

from japan_russia.formats.json._shape import FORMAT, TAGS, VERSION, Reference, keys_of
from japan_russia.model import (
    AgendaItem,
    Correction,
    Diagnostic,
    Furniture,
    Meeting,
    PartialDate,
    Participant,
    Party,
    PersonName,
    Readout,
    Reason,
    ReportingVerb,
    Session,
    Source,
    Statement,
)
from japan_russia.model._fields import NAME
from japan_russia.model.source import MEDIA_TYPE
from japan_russia.model.statement import CORRECTABLE
from japan_russia.span import Span

__all__ = ["date_schema", "document_schema", "object_schema", "schema"]

_Schema: TypeAlias = dict[str, Any]

_NODE: Final = r"(?:[mi][1-9][0-9]*\.)*"
_PARTICIPANT: Final = r"^p[1-9][0-9]*$"
_COUNTRY: Final = "^[A-Z]{2}$"
_TWO_DAYS: Final = 2 * 24 * 60

#: What an attribute may hold beyond what its type says, as the model checks it.
_NARROWER: Final[dict[tuple[type, str], _Schema]] = {
    (AgendaItem, "id"): {"pattern": rf"^{_NODE}i[1-9][0-9]*$"},
    (AgendaItem, "label"): {"pattern": "^[^/'#][^/']*$"},
    (AgendaItem, "path"): {"minLength": 1},
    (Correction, "field"): {"enum": list(CORRECTABLE)},
    (Correction, "who"): {"minLength": 1},
    (Correction, "why"): {"minLength": 1},
    (Diagnostic, "message"): {"minLength": 1},
    (Meeting, "id"): {"pattern": "^m[1-9][0-9]*$"},
    (Meeting, "label"): {"pattern": "^[^/'#][^/']*$"},
    (Meeting, "place"): {"minLength": 1},
    (Participant, "country"): {"pattern": _COUNTRY},
    (Participant, "id"): {"pattern": _PARTICIPANT},
    (Participant, "office"): {"minLength": 1},
    (Participant, "person"): {"minLength": 1},
    (PersonName, "family"): {"minLength": 1},
    (PersonName, "given"): {"minLength": 1},
    (PersonName, "patronymic"): {"minLength": 1},
    (PersonName, "printed"): {"minLength": 1},
    (Readout, "id"): {"minLength": 1},
    (Readout, "title"): {"minLength": 1},
    (Reason, "name"): {"pattern": f"^{NAME}$"},
    (ReportingVerb, "lemma"): {"minLength": 1},
    (Source, "encoding"): {"minLength": 1},
    (Source, "media_type"): {"pattern": f"^{MEDIA_TYPE}$"},
    (Source, "name"): {"minLength": 1},
    (Source, "sha256"): {"pattern": "^[0-9a-f]{64}$"},
    (Source, "url"): {"minLength": 1},
    (Statement, "construction"): {"pattern": f"^{NAME}$"},
    (Statement, "id"): {"pattern": rf"^{_NODE}s[1-9][0-9]*$"},
    (Statement, "in_reply_to"): {"pattern": rf"^{_NODE}s[1-9][0-9]*$"},
    (Statement, "meeting"): {"pattern": "^m[1-9][0-9]*$"},
    (Statement, "repeats"): {"pattern": rf"^{_NODE}s[1-9][0-9]*$"},
    (Statement, "text"): {"minLength": 1},
}
_SIMPLE: Final[dict[Any, _Schema]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    bool: {"type": "boolean"},
    timedelta: {"type": "integer", "exclusiveMinimum": 0, "exclusiveMaximum": _TWO_DAYS},
    time: {"type": "string", "pattern": "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$"},
    Reference: {"type": "string", "pattern": _PARTICIPANT},
}
_OBJECTS: Final = (
    Source,
    Participant,
    PersonName,
    Meeting,
    AgendaItem,
    Session,
    Reason,
    Statement,
    ReportingVerb,
    Correction,
    Furniture,
    Diagnostic,
)


def schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of the files that :func:`dump` writes.

    It says all that can be said of each value by itself; what has to hold between values (spans
    that do not overlap, replies to earlier statements) only :func:`loads` checks.

    >>> import japan_russia as jr
    >>> jr.json.schema()["title"]
    'Readout'
    """
    definitions = {
        "Span": {
            "description": _summary(Span),
            "type": "array",
            "prefixItems": [{"type": "integer", "minimum": 0}] * 2,
            "items": False,
            "minItems": 2,
        },
        "PartialDate": date_schema(),
        "Party": {
            "description": "Who speaks or is addressed: a participant by id, or a side.",
            "oneOf": [
                _closed({"participant": _SIMPLE[Reference]}),
                _closed({"side": {"type": "string", "pattern": _COUNTRY}}),
            ],
        },
        **{cls.__name__: object_schema(cls) for cls in _OBJECTS},
    }
    found = document_schema(Readout, definitions)
    found["properties"] = {
        "format": {"const": FORMAT},
        "schema_version": {"const": VERSION},
        **found["properties"],
    }
    found["required"] = ["format", "schema_version", *found["required"]]
    return found


def document_schema(cls: type, definitions: _Schema) -> _Schema:
    """Return the JSON Schema (2020-12) of files that hold a *cls*, with *definitions* by name."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"https://japan-russia.readthedocs.io/{cls.__name__.lower()}.schema.json",
        "title": cls.__name__,
        **object_schema(cls),
        "$defs": definitions,
    }


def date_schema() -> _Schema:
    """Return the JSON Schema of dates."""
    return {
        "description": _summary(PartialDate),
        "type": "string",
        "pattern": "^(?:[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?|--[0-9]{2}(?:-[0-9]{2})?)$",
    }


def object_schema(cls: type) -> _Schema:
    """Return the JSON Schema of the objects that stand for a *cls*."""
    properties: _Schema = {"type": {"const": TAGS[cls]}} if cls in TAGS else {}
    keys = keys_of(cls)
    for key in keys:
        narrower = _NARROWER.get((cls, key.attribute or ""), key.narrower)
        described = {"description": key.description} if key.description else {}
        properties[key.name] = {**described, **_value(key.type, narrower)}
    found = _closed(properties)
    left_out = {key.name for key in keys if not key.required}
    found["required"] = [name for name in properties if name not in left_out]
    return {"description": _summary(cls), **found}


def _closed(properties: _Schema) -> _Schema:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _value(type_: Any, narrower: Mapping[str, Any]) -> _Schema:
    if type_ in _SIMPLE:
        return {**_SIMPLE[type_], **narrower}
    if type_ == Party:
        return {"$ref": "#/$defs/Party"}
    inner = [arg for arg in get_args(type_) if arg is not NoneType and arg is not ...]
    if getattr(type_, "__origin__", None) is tuple:
        return {"type": "array", "items": _value(inner[0], narrower)}
    if NoneType in get_args(type_):
        return {"anyOf": [_value(inner[0], narrower), {"type": "null"}]}
    if inner:
        return {"oneOf": [_value(arg, {}) for arg in inner]}
    if issubclass(type_, Enum):
        return {"enum": [member.value for member in type_]}
    return {"$ref": f"#/$defs/{type_.__name__}"}


def _summary(cls: type) -> str:
    words = inspect.getdoc(cls) or _printed(cls)
    return words.partition("\n\n")[0].replace("\n", " ")


def _printed(cls: type) -> str:
    """The docstring as it stands in the source: with ``python -OO`` classes have none."""
    (definition,) = ast.parse(textwrap.dedent(inspect.getsource(cls))).body
    return ast.get_docstring(definition) or "" if isinstance(definition, ast.ClassDef) else ""
