"""TEI P5."""

from japan_russia.formats.tei._read import load, loads, source_text
from japan_russia.formats.tei._write import dump, dumps

__all__ = ["dump", "dumps", "load", "loads", "source_text"]
