"""TEI P5: readouts as XML that an editor of a corpus can use, and back.

The mapping is described in ``japan_russia.odd`` beside this file; ``japan_russia.rng`` is its
schema.
"""

from japan_russia.formats.tei.checking.finding import Finding
from japan_russia.formats.tei.checking.validate import validate
from japan_russia.formats.tei.corpus import dump_corpus, joined, load_corpus_file
from japan_russia.formats.tei.dump import Taxonomies, dump, dumps
from japan_russia.formats.tei.editing.layers import Layer, LayerDroppedWarning, layers
from japan_russia.formats.tei.editing.refresh import refresh, refreshed
from japan_russia.formats.tei.reading.read import load, loads, source_text
from japan_russia.formats.tei.writing.edition import (
    Edition,
    Provenance,
    Revision,
    read_provenance,
)
from japan_russia.formats.tei.xml.safe import Limits

__all__ = [
    "Edition",
    "Finding",
    "Layer",
    "LayerDroppedWarning",
    "Limits",
    "Provenance",
    "Revision",
    "Taxonomies",
    "dump",
    "dump_corpus",
    "dumps",
    "joined",
    "layers",
    "load",
    "load_corpus_file",
    "loads",
    "read_provenance",
    "refresh",
    "refreshed",
    "source_text",
    "validate",
]
