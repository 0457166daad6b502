"""Plain JSON values to objects of the model; strictly, with the path of what is wrong.

cattrs finds the hook for each type; the hooks are ours, as its own would read ``"1"``, ``true``
and ``1.7`` as the integer 1 and a string as a tuple of strings.
"""

from __future__ import annotations

import json as _json
import re
from collections.abc import Callable, Container, Iterable
from contextvars import ContextVar
from datetime import time, timedelta
from enum import Enum
from functools import cache
from itertools import zip_longest
from types import NoneType
from typing import Any, Final, TypeAlias, TypeVar, get_args

import attrs
from cattrs import Converter

from japan_russia.errors import FormatError, ModelError
from japan_russia.formats.json._shape import FORMAT, TAGS, VERSION, Key, Reference, keys_of
from japan_russia.formats.json._text import Digits, Repeated
from japan_russia.model import Node, PartialDate, Participant, Party, Readout, Side
from japan_russia.span import Span

__all__ = ["reader_of", "readout_of"]

_Hook: TypeAlias = Callable[[Any, Any], Any]
_Class = TypeVar("_Class")

_TIME: Final = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]")
_WIDTH: Final = 60
#: What has rows and no format.
_GOLD: Final = "an annotation: read it with japan_russia.evaluate.load_gold"
#: So few values of a vocabulary are listed when another is found.
_LISTED: Final = 7
#: The participants of the readout that is being read, by id.
_people: Final[ContextVar[dict[str, Participant]]] = ContextVar("_people")


class _FaultError(Exception):
    """What is wrong at a place; the steps that lead there are added on the way out.

    Attributes:
        expected: What the value should be; a whole sentence where *found* is None.
        found: The value, described.
        steps: Keys and indices from the innermost out.
    """

    def __init__(self, expected: str, found: str | None, *steps: str | int) -> None:
        super().__init__(expected, found, *steps)
        self.expected, self.found, self.steps = expected, found, [*steps]

    def error(self) -> FormatError:
        path = "$" + "".join(map(_step, reversed(self.steps)))
        if self.found is None:
            return FormatError(f"{self.expected.removesuffix('.')} (at {path}).", path)
        return FormatError(f"Expected {self.expected} at {path}, found {self.found}.", path)


def readout_of(document: object) -> Readout:
    """Return the readout that *document*, a parsed JSON text, describes.

    Raises:
        FormatError: It describes none, with the path of the fault.
    """
    token = _people.set({})
    try:
        return _document(document)
    except _FaultError as fault:
        raise fault.error() from fault.__cause__
    finally:
        _people.reset(token)


def reader_of(cls: type[_Class]) -> Callable[[object], _Class]:
    """Return a function from a parsed JSON text to the *cls*, any attrs class, that it describes.

    Its keys are those that the JSON Schema of *cls* names.  What it describes otherwise is a
    FormatError with the path of the fault.
    """

    def read(document: object) -> _Class:
        try:
            made: _Class = _converter().get_structure_hook(cls)(document, cls)
        except _FaultError as fault:
            raise fault.error() from fault.__cause__
        return made

    return read


def _document(document: object) -> Readout:
    values = _object(document)
    for name, wanted in (("format", FORMAT), ("schema_version", VERSION)):
        if name not in values:
            is_gold = "rows" in values and name == "format"
            raise _FaultError(f"the key {name!r}", _GOLD if is_gold else "none")
        if values[name] != wanted:
            raise _FaultError(repr(wanted), _shown(values[name]), name)
    keys = keys_of(Readout)
    names = dict.fromkeys(("format", "schema_version", *(key.name for key in keys)))
    _only(values, names)
    _missing(values, names)
    converter = _converter()
    people = _people.get()
    listed = _field(values, next(key for key in keys if key.attribute is None), converter)
    for index, person in enumerate(listed):
        if people.setdefault(person.id, person) is not person:
            expected = "another id than those before"
            raise _FaultError(expected, repr(person.id), "id", index, "participants")
    found = {
        key.attribute: _field(values, key, converter) for key in keys if key.attribute is not None
    }
    readout: Readout = _made(Readout, found)
    for index, (person, first) in enumerate(zip_longest(listed, readout.participants)):
        if person is not first:
            # Everybody who took part was found in the list: it is the longer one, if any is.
            expected = "nobody else" if first is None else f"{first.id!r}, who is named before,"
            raise _FaultError(expected, repr(person.id), "id", index, "participants")
    return readout


@cache
def _converter() -> Converter:
    converter = Converter()
    converter.register_structure_hook_factory(attrs.has, lambda cls: _class_hook(cls, converter))
    converter.register_structure_hook_factory(
        lambda type_: getattr(type_, "__origin__", None) is tuple,
        lambda type_: _tuple_hook(get_args(type_)[0], converter),
    )
    converter.register_structure_hook_factory(
        _is_optional, lambda type_: _optional_hook(type_, converter)
    )
    # No factory is asked for these by cattrs before 26.1, which has a hook of its own for Enum.
    converter.register_structure_hook(Enum, lambda value, type_: _enum_hook(type_)(value, type_))
    for type_, hook in _HOOKS.items():
        converter.register_structure_hook(type_, hook)
    converter.register_structure_hook(Node, lambda value, _: _node(value, converter))
    return converter


def _class_hook(cls: type, converter: Converter) -> _Hook:
    keys = keys_of(cls)
    tag = TAGS.get(cls)
    names = dict.fromkeys((*(["type"] if tag else []), *(key.name for key in keys)))
    required = [name for name in names if name not in {it.name for it in keys if not it.required}]

    # A class may hold its own kind: ask for the hooks only when one is needed.
    @cache
    def fields() -> tuple[tuple[str, str | None, Any, _Hook], ...]:
        return tuple(
            (key.name, key.attribute, key.type, converter.get_structure_hook(key.type))
            for key in keys
        )

    def structure(value: Any, _: Any) -> Any:
        values = _object(value)
        if values.keys() != names.keys():
            _only(values, names)
            _missing(values, required)
        if tag is not None and values["type"] != tag:
            raise _FaultError(repr(tag), _shown(values["type"]), "type")
        found = {}
        for name, attribute, type_, hook in fields():
            if name not in values:
                continue
            try:
                found[attribute] = hook(values[name], type_)
            except _FaultError as fault:
                fault.steps.append(name)
                raise
        return _made(cls, found)

    return structure


def _made(cls: type, values: dict[Any, Any]) -> Any:
    try:
        return cls(**values)
    except ModelError as error:
        raise _FaultError(error.message, None) from error


def _field(values: dict[str, Any], key: Key, converter: Converter) -> Any:
    try:
        return converter.get_structure_hook(key.type)(values[key.name], key.type)
    except _FaultError as fault:
        fault.steps.append(key.name)
        raise


def _step(step: str | int) -> str:
    return f"[{step}]" if isinstance(step, int) else f".{step}"


def _object(value: Any) -> dict[str, Any]:
    if type(value) is dict:
        return value
    if isinstance(value, Repeated):
        raise _FaultError("each key once", f"{value.key!r} twice")
    raise _FaultError("an object", _shown(value))


def _only(values: dict[str, Any], names: Container[str]) -> None:
    unknown = [name for name in values if name not in names]
    if unknown:
        raise _FaultError("no other key than those of the schema", _shown(unknown[0]))


def _missing(values: dict[str, Any], names: Iterable[str]) -> None:
    for name in names:
        if name not in values:
            raise _FaultError(f"the key {name!r}", "none")


def _tuple_hook(type_: Any, converter: Converter) -> _Hook:
    @cache
    def item_hook() -> _Hook:
        return converter.get_structure_hook(type_)

    def structure(value: Any, _: Any) -> tuple[Any, ...]:
        if type(value) is not list:
            raise _FaultError("an array", _shown(value))
        hook = item_hook()
        found: list[Any] = []
        try:
            found.extend(hook(item, type_) for item in value)
        except _FaultError as fault:
            # What came before the fault is in *found* by now.
            fault.steps.append(len(found))
            raise
        return tuple(found)

    return structure


def _is_optional(type_: Any) -> bool:
    return NoneType in get_args(type_)


def _optional_hook(type_: Any, converter: Converter) -> _Hook:
    inner = next(arg for arg in get_args(type_) if arg is not NoneType)
    hook = converter.get_structure_hook(inner)
    return lambda value, _: None if value is None else hook(value, inner)


@cache
def _enum_hook(type_: Any) -> _Hook:
    members = {member.value: member for member in type_}
    some = [repr(value) for value in members]
    listed = ", ".join(some if len(some) <= _LISTED else [*some[:3], "…"])

    def structure(value: Any, _: Any) -> Any:
        if type(value) is not str or value not in members:
            raise _FaultError(f"one of {listed}", _shown(value))
        return members[value]

    return structure


def _bool(value: Any, _: Any) -> bool:
    if type(value) is not bool:
        raise _FaultError("true or false", _shown(value))
    return value


def _int(value: Any, _: Any) -> int:
    if type(value) is not int:
        raise _FaultError("an integer", _shown(value))
    return value


def _str(value: Any, _: Any) -> str:
    if type(value) is not str:
        raise _FaultError("a string", _shown(value))
    if not value.isascii():
        try:
            value.encode("utf-8")
        except UnicodeEncodeError as error:
            found = f"a lone surrogate at character {error.start}"
            raise _FaultError("Unicode text", found) from None
    return value


def _span(value: Any, _: Any) -> Span:
    if type(value) is not list or len(value) != 2:
        raise _FaultError("an array of start and end", _shown(value))
    start, end = value
    if type(start) is not int or type(end) is not int:
        index = int(type(start) is int)
        raise _FaultError("an integer", _shown(value[index]), index)
    try:
        return Span(start, end)
    except ModelError as error:
        raise _FaultError(error.message, None) from error


def _date(value: Any, _: Any) -> PartialDate:
    try:
        return PartialDate.parse(_str(value, str))
    except ModelError as error:
        raise _FaultError(error.message, None) from error


def _time(value: Any, _: Any) -> time:
    if not _TIME.fullmatch(_str(value, str)):
        raise _FaultError("a time such as '10:00'", _shown(value))
    return time.fromisoformat(value)


def _minutes(value: Any, _: Any) -> timedelta:
    return timedelta(minutes=_int(value, int))


def _reference(value: Any, _: Any) -> Participant:
    person = _people.get().get(_str(value, str))
    if person is None:
        raise _FaultError("the id of a participant listed under $.participants", _shown(value))
    return person


def _party(value: Any, _: Any) -> Party:
    values = _object(value)
    if len(values) == 1:
        [(name, id)] = values.items()
        try:
            if name == "participant":
                return _reference(id, Reference)
            if name == "side":
                side: Side = _made(Side, {"country": _str(id, str)})
                return side
        except _FaultError as fault:
            fault.steps.append(name)
            raise
    found = ", ".join(map(_shown, values)) or "none"
    raise _FaultError("one key, 'participant' or 'side',", found)


def _node(value: Any, converter: Converter) -> Node:
    tag = _object(value).get("type")
    for cls, own in TAGS.items():
        if tag == own:
            node: Node = converter.get_structure_hook(cls)(value, cls)
            return node
    if "type" not in value:
        raise _FaultError("the key 'type'", "none")
    tags = " or ".join(map(repr, TAGS.values()))
    raise _FaultError(tags, _shown(tag), "type")


_HOOKS: Final[dict[Any, _Hook]] = {
    bool: _bool,
    int: _int,
    str: _str,
    Span: _span,
    PartialDate: _date,
    time: _time,
    timedelta: _minutes,
    Reference: _reference,
    Party: _party,
}


def _shown(value: object) -> str:
    """Describe a parsed JSON value in a few words."""
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list):
        return "an array"
    if isinstance(value, Digits):
        return f"a number of {len(value.lstrip('-'))} digits"
    if isinstance(value, str):
        return repr(value if len(value) <= _WIDTH else f"{value[:_WIDTH]}…")
    return _json.dumps(value)
