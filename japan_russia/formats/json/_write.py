"""Objects of the model to plain JSON values."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time, timedelta
from enum import Enum
from functools import cache
from typing import Any, Final, TypeAlias

import attrs
from cattrs import Converter
from cattrs.gen import make_dict_unstructure_fn, override

from japan_russia.formats.json._shape import FORMAT, TAGS, VERSION, Reference, keys_of
from japan_russia.model import PartialDate, Participant, Party, Readout, Side
from japan_russia.span import Span

__all__ = ["plain"]

_Plain: TypeAlias = dict[str, Any]


def plain(readout: Readout) -> _Plain:
    """Return *readout* as dicts, lists, strings, numbers, bools and None."""
    values: _Plain = _converter().unstructure(readout)
    people = [_converter().unstructure(person) for person in readout.participants]
    document: _Plain = {"format": FORMAT, "schema_version": VERSION}
    for key in keys_of(Readout):
        document[key.name] = people if key.attribute is None else values[key.name]
    return document


@cache
def _converter() -> Converter:
    converter = Converter()
    converter.register_unstructure_hook(Enum, lambda member: member.value)
    converter.register_unstructure_hook(Span, lambda span: [span.start, span.end])
    converter.register_unstructure_hook(PartialDate, str)
    converter.register_unstructure_hook(time, lambda it: it.isoformat("minutes"))
    converter.register_unstructure_hook(timedelta, lambda it: it // timedelta(minutes=1))
    converter.register_unstructure_hook_factory(
        lambda cls: attrs.has(cls) and cls not in {Span, PartialDate},
        lambda cls: _class_hook(cls, converter),
    )
    return converter


def _class_hook(cls: type, converter: Converter) -> Callable[[Any], _Plain]:
    changed: dict[str, Any] = {
        key.attribute: override(rename=key.name, unstruct_hook=_REFERRING.get(key.type))
        for key in keys_of(cls)
        if key.attribute is not None
    }
    hook: Callable[[Any], _Plain] = make_dict_unstructure_fn(cls, converter, **changed)
    tag = TAGS.get(cls)
    return hook if tag is None else lambda it: {"type": tag, **hook(it)}


def _ids(people: tuple[Participant, ...]) -> list[str]:
    return [person.id for person in people]


def _parties(parties: tuple[Party, ...]) -> list[dict[str, str]]:
    return [
        {"side": party.country} if isinstance(party, Side) else {"participant": party.id}
        for party in parties
    ]


#: By the type of an attribute: how to write parties who are described elsewhere in the file.
_REFERRING: Final[dict[Any, Callable[[Any], object]]] = {
    tuple[Reference, ...]: _ids,
    tuple[Party, ...]: _parties,
}
