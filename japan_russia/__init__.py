"""Readouts of Japan-Russia meetings as typed, immutable objects, exact to the character.

>>> import japan_russia as jr
>>> readout = jr.loads("On May 31, 2005, Foreign Minister Machimura held talks.", id="x")
>>> [statement.role.value for statement in readout.iter_statements()]
['narration']

Heavy modules load on first use: ``json`` (cattrs), ``tei`` (lxml), ``tables``, ``evaluate`` and
the parser.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

from japan_russia._version import __version__
from japan_russia.errors import (
    ArgumentError,
    FormatError,
    JapanRussiaError,
    LimitError,
    ModelError,
    ReadoutError,
    UnknownIdError,
)
from japan_russia.model import (
    Act,
    AgendaItem,
    Attribution,
    Correction,
    Diagnostic,
    DiagnosticCode,
    Fact,
    Furniture,
    FurnitureKind,
    Illocution,
    Meeting,
    MeetingKind,
    NamedBy,
    Node,
    PartialDate,
    Participant,
    Party,
    PersonName,
    Placed,
    Plover,
    Readout,
    Reason,
    ReportingVerb,
    Role,
    Segment,
    SegmentKind,
    Session,
    SessionKind,
    Severity,
    Side,
    Source,
    Statement,
    Voice,
)
from japan_russia.span import Position, Span, position

if TYPE_CHECKING:
    from japan_russia import evaluate as evaluate
    from japan_russia._seeds import examples as examples
    from japan_russia.corpus import Corpus as Corpus
    from japan_russia.formats import citations as citations
    from japan_russia.formats import json as json
    from japan_russia.formats import tables as tables
    from japan_russia.formats import tei as tei
    from japan_russia.parse import corrections as corrections
    from japan_russia.parse import load as load
    from japan_russia.parse import loads as loads

__all__ = [
    "Act",
    "AgendaItem",
    "ArgumentError",
    "Attribution",
    "Corpus",
    "Correction",
    "Diagnostic",
    "DiagnosticCode",
    "Fact",
    "FormatError",
    "Furniture",
    "FurnitureKind",
    "Illocution",
    "JapanRussiaError",
    "LimitError",
    "Meeting",
    "MeetingKind",
    "ModelError",
    "NamedBy",
    "Node",
    "PartialDate",
    "Participant",
    "Party",
    "PersonName",
    "Placed",
    "Plover",
    "Position",
    "Readout",
    "ReadoutError",
    "Reason",
    "ReportingVerb",
    "Role",
    "Segment",
    "SegmentKind",
    "Session",
    "SessionKind",
    "Severity",
    "Side",
    "Source",
    "Span",
    "Statement",
    "UnknownIdError",
    "Voice",
    "__version__",
    "citations",
    "corrections",
    "evaluate",
    "examples",
    "json",
    "load",
    "loads",
    "position",
    "tables",
    "tei",
]

#: Public names that load their module on first use, so that importing the package stays cheap.
_LAZY: Final = {
    "Corpus": "japan_russia.corpus",
    "citations": "japan_russia.formats.citations",
    "corrections": "japan_russia.parse.corrections",
    "evaluate": "japan_russia.evaluate",
    "examples": "japan_russia._seeds",
    "json": "japan_russia.formats.json",
    "tables": "japan_russia.formats.tables",
    "tei": "japan_russia.formats.tei",
    "load": "japan_russia.parse",
    "loads": "japan_russia.parse",
}


# Hidden from type checkers, to whom any misspelt name would be one that it gives.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _LAZY:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module = import_module(_LAZY[name])
        value: object = module if _LAZY[name].endswith(f".{name}") else getattr(module, name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
