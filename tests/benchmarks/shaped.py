"""Pydantic's models of the same shape as ours, made from ours, for the table of benchmarks."""

from __future__ import annotations

from functools import cache, reduce
from operator import or_
from typing import Any, Final, ForwardRef, get_args, get_origin, get_type_hints

import attrs
from pydantic import BaseModel, ConfigDict, create_model

import japan_russia as jr

__all__ = ["alike"]


#: As ours: frozen, and nothing that it does not know.
_STRICT: Final = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)


def alike(readout: jr.Readout) -> BaseModel:
    """Return the model that holds what *readout* holds."""
    return _models()[jr.Readout.__name__].model_validate(attrs.asdict(readout))


@cache
def _models() -> dict[str, type[BaseModel]]:
    made: dict[str, type[BaseModel]] = {}
    todo: list[type[Any]] = [jr.Readout]
    for kind in todo:
        hints = get_type_hints(kind)
        fields: dict[str, Any] = {}
        for it in attrs.fields(kind):
            if it.init:
                fields[it.name] = (_shape(hints[it.name], todo), ...)
        made[kind.__name__] = create_model(kind.__name__, __config__=_STRICT, **fields)
    for model in made.values():
        model.model_rebuild(_types_namespace=made)
    return made


def _shape(kind: Any, todo: list[type[Any]]) -> Any:
    """The type with our classes, all of which are to be made, by their names."""
    if attrs.has(kind):
        if kind not in todo:
            todo.append(kind)
        return ForwardRef(kind.__name__)
    inner = tuple(it if it is Ellipsis else _shape(it, todo) for it in get_args(kind))
    if not inner:
        return kind
    if get_origin(kind) is tuple:
        return tuple.__class_getitem__(inner)
    return reduce(or_, inner)
