"""Files that hold something else than a readout, for other parts of the library.

The form of such a file is an attrs class whose attributes say what their keys hold, by
:func:`described`; the file is read as strictly as a readout.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

from japan_russia.errors import FormatError
from japan_russia.files import AnyPath, read_bytes
from japan_russia.formats.json._read import reader_of
from japan_russia.formats.json._schema import date_schema, document_schema, object_schema
from japan_russia.formats.json._shape import described
from japan_russia.formats.json._text import made_of

__all__ = ["described", "load_as", "schema_of"]

_Form = TypeVar("_Form")


def load_as(form: type[_Form], path: AnyPath, *, limit: int) -> _Form:
    """Return the *form* in the file at *path*, which may have *limit* bytes.

    Raises:
        FormatError: There is no such regular file, or it holds something else.
        LimitError: It is longer than *limit*, in which case it is not read.
    """
    return made_of(read_bytes(path, limit, error=FormatError), limit, reader_of(form))


def schema_of(form: type, parts: Iterable[type]) -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of files of *form*, which is made of *parts* and dates."""
    definitions = {part.__name__: object_schema(part) for part in parts}
    return document_schema(form, {"PartialDate": date_schema(), **definitions})
