"""How classes look in JSON: keys, tags and kinds of values.

Reading, writing and the JSON Schema all take it from here.  An object of the model is a JSON
object with a key for each of its attributes, named alike, none left out; the exceptions are the
tables below.  Classes of other files can describe their keys themselves: :func:`described`.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, Final, NamedTuple, NewType

import attrs

from japan_russia.model import AgendaItem, Meeting, Participant, Readout, Session

__all__ = ["FORMAT", "TAGS", "VERSION", "Key", "Reference", "described", "keys_of"]

#: What the key ``format`` of every file holds.
FORMAT: Final = "japan_russia.readout"
#: What the key ``schema_version`` of every file holds.
VERSION: Final = "1"

#: The key ``type`` of the classes that stand in the same places as another.
TAGS: Final[dict[type, str]] = {Meeting: "meeting", AgendaItem: "agenda_item"}

Reference = NewType("Reference", Participant)
"""A participant who is described elsewhere in the file: written as the id alone."""


class Key(NamedTuple):
    """A key of a JSON object.

    Attributes:
        name: The key itself.
        attribute: The attribute of the class; None where the class has none.
        type: The type of the attribute, :data:`Reference` where an id stands for a participant.
        description: What it holds, in a sentence; empty where the class says it.
        narrower: What JSON Schema says of its values beyond their type.
        required: Whether it is always there.
    """

    name: str
    attribute: str | None
    type: Any
    description: str = ""
    narrower: Mapping[str, Any] = MappingProxyType({})
    required: bool = True


def described(description: str, *, required: bool = True, **narrower: Any) -> dict[str, Any]:
    """Return the metadata that tell an attribute's key: see :class:`Key`.

    An attribute whose key is not required has a default.
    """
    return {"description": description, "required": required, "narrower": narrower}


#: JSON has no lengths of time: the key says the unit.
_RENAMED: Final[dict[tuple[type, str], str]] = {(Session, "duration"): "duration_minutes"}
_RETYPED: Final[dict[tuple[type, str], Any]] = dict.fromkeys(
    ((Meeting, "participants"), (Meeting, "principals")), tuple[Reference, ...]
)
#: Those who took part in several meetings are described once.
_PEOPLE: Final = Key("participants", None, tuple[Participant, ...])


@cache
def keys_of(cls: type) -> tuple[Key, ...]:
    """Return the keys of the JSON object for *cls*, in the order of writing."""
    attrs.resolve_types(cls)
    keys = [
        Key(
            name=_RENAMED.get((cls, it.name), it.name),
            attribute=it.name,
            type=_RETYPED.get((cls, it.name), it.type),
            **it.metadata,
        )
        for it in attrs.fields(cls)
    ]
    if cls is Readout:
        names = [key.name for key in keys]
        keys.insert(names.index("lead"), _PEOPLE)
    return tuple(keys)
