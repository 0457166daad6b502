"""Readouts as bytes, to be read by another process of the same program at once.

A readout is some hundred and forty objects, nearly all of a few classes.  By itself, pickle writes
and reads the name of every attribute of each; here those classes are sent as bare values, which
takes three quarters of the time.  What is read back has been checked when it was made.
"""

from __future__ import annotations

import copyreg
import io
import pickle
from collections.abc import Callable
from operator import attrgetter
from typing import Any, Final

import attrs

from japan_russia.model import AgendaItem, Furniture, Reason, ReportingVerb, Statement
from japan_russia.span import Span

__all__ = ["packed"]

#: What there is most of in a readout.  A class that keeps its hash is not among them: the hash of
#: a word differs from process to process.
_MOST: Final[tuple[type[Any], ...]] = (
    Span,
    Statement,
    ReportingVerb,
    AgendaItem,
    Furniture,
    Reason,
)
_FIELDS: Final = {kind: tuple(it.name for it in attrs.fields(kind)) for kind in _MOST}
#: What sets each field of a frozen object that is being made.
_SET: Final = {
    kind: tuple(getattr(kind, name).__set__ for name in names) for kind, names in _FIELDS.items()
}


def packed(found: object) -> bytes:
    """Return the pickle of *found*, which any :func:`pickle.loads` reads.

    Raises:
        Exception: Whatever pickle raises for what it cannot write.
    """
    file = io.BytesIO()
    pickler = pickle.Pickler(file, pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = _TABLE
    pickler.dump(found)
    return file.getvalue()


def _by_values(kind: type[Any]) -> Callable[[Any], tuple[Any, ...]]:
    """Return what tells pickle how an object of *kind* is made anew."""
    values = attrgetter(*_FIELDS[kind])

    def reduced(it: Any) -> tuple[Any, ...]:
        return _made, (kind, *values(it))

    return reduced


def _made(kind: type[Any], *values: object) -> object:
    it: object = object.__new__(kind)
    for put, value in zip(_SET[kind], values, strict=True):
        put(it, value)
    return it


_TABLE: Final = copyreg.dispatch_table | {kind: _by_values(kind) for kind in _MOST}
