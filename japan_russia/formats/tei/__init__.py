"""TEI P5: readouts as XML that an editor of a corpus can use, and back.

The mapping is described in ``japan_russia.odd`` beside this file; ``japan_russia.rng`` is its
schema.
"""

from japan_russia.formats.tei._corpus import dump_corpus, joined, load_corpus_file
from japan_russia.formats.tei._finding import Finding
from japan_russia.formats.tei._read import load, loads, source_text
from japan_russia.formats.tei._safe import Limits
from japan_russia.formats.tei._validate import validate
from japan_russia.formats.tei._write import dump, dumps

__all__ = [
    "Finding",
    "Limits",
    "dump",
    "dump_corpus",
    "dumps",
    "joined",
    "load",
    "load_corpus_file",
    "loads",
    "source_text",
    "validate",
]
