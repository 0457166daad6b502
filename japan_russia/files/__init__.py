"""Reading files that nobody vouches for, and writing files that are whole or not there."""

from __future__ import annotations

from japan_russia.files._find import find, plain_stem
from japan_russia.files._read import read_bytes, read_table
from japan_russia.files._words import AnyPath
from japan_russia.files._write import made_folder, new_files, write_atomic

__all__ = [
    "AnyPath",
    "find",
    "made_folder",
    "new_files",
    "plain_stem",
    "read_bytes",
    "read_table",
    "write_atomic",
]
