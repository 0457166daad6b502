"""Many readouts, asked as one.

>>> from japan_russia.corpus import Corpus, attended_by, during
>>> Corpus().where(during(2012), attended_by("Lavrov")).meetings()
()
"""

from japan_russia._warnings import CorpusWarning
from japan_russia.corpus._conditions import (
    Condition,
    OfStatements,
    about,
    any_of,
    attended_by,
    between,
    during,
    none_of,
    of_kind,
    with_country,
)
from japan_russia.corpus._corpus import Corpus
from japan_russia.corpus._exchanges import By, Exchange, Exchanges
from japan_russia.corpus._found import SUFFIXES
from japan_russia.corpus._kwic import Concordance, Hit
from japan_russia.corpus._manifest import Manifest, Recorded, Version, load_manifest
from japan_russia.corpus._pairs import Pair
from japan_russia.corpus._read import Failure, FailureKind, Reader, iter_readouts
from japan_russia.corpus._selection import Selection
from japan_russia.corpus._stats import GROUPS, Count
from japan_russia.corpus._told import Known, load_told

__all__ = [
    "GROUPS",
    "SUFFIXES",
    "By",
    "Concordance",
    "Condition",
    "Corpus",
    "CorpusWarning",
    "Count",
    "Exchange",
    "Exchanges",
    "Failure",
    "FailureKind",
    "Hit",
    "Known",
    "Manifest",
    "OfStatements",
    "Pair",
    "Reader",
    "Recorded",
    "Selection",
    "Version",
    "about",
    "any_of",
    "attended_by",
    "between",
    "during",
    "iter_readouts",
    "load_manifest",
    "load_told",
    "none_of",
    "of_kind",
    "with_country",
]
