"""TEI P5: readouts as XML that an editor of a corpus can use, and back.

The mapping is described in ``japan_russia.odd`` beside this file; ``japan_russia.rng`` is its
schema.
"""

from japan_russia.formats.tei.checking.finding import Finding
from japan_russia.formats.tei.checking.validate import validate
from japan_russia.formats.tei.corpus import dump_corpus, joined, load_corpus_file
from japan_russia.formats.tei.editing.refresh import refresh, refreshed
from japan_russia.formats.tei.reading.read import load, loads, source_text
from japan_russia.formats.tei.writing.write import dump, dumps
from japan_russia.formats.tei.xml.safe import Limits

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
    "refresh",
    "refreshed",
    "source_text",
    "validate",
]
