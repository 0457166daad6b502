"""TEI P5: ``dump``, ``dumps``."""

from japan_russia.formats.tei._write import dump, dumps

__all__ = ["dump", "dumps"]
