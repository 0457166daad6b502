"""The domain: what a readout is made of.  It knows no format and no parser."""

from japan_russia.model._places import Placed
from japan_russia.model.acts import Act, Illocution, Plover
from japan_russia.model.coverage import Segment
from japan_russia.model.dates import PartialDate
from japan_russia.model.kinds import (
    Attribution,
    DiagnosticCode,
    Fact,
    FurnitureKind,
    MeetingKind,
    NamedBy,
    Role,
    SegmentKind,
    SessionKind,
    Severity,
    Voice,
)
from japan_russia.model.meeting import AgendaItem, Meeting, Node, Reason, Session
from japan_russia.model.people import Participant, Party, PersonName, Side
from japan_russia.model.readout import Readout
from japan_russia.model.source import Diagnostic, Furniture, Source
from japan_russia.model.statement import Correction, ReportingVerb, Statement

__all__ = [
    "Act",
    "AgendaItem",
    "Attribution",
    "Correction",
    "Diagnostic",
    "DiagnosticCode",
    "Fact",
    "Furniture",
    "FurnitureKind",
    "Illocution",
    "Meeting",
    "MeetingKind",
    "NamedBy",
    "Node",
    "PartialDate",
    "Participant",
    "Party",
    "PersonName",
    "Placed",
    "Plover",
    "Readout",
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
    "Statement",
    "Voice",
]
