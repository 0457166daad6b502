"""What a file need not say, as it is what one would expect: read and left out by one rule."""

from __future__ import annotations

from typing import Final

from japan_russia.model import Attribution, Diagnostic, NamedBy, Role, Severity, Statement

__all__ = ["PLAIN_TEXT", "SEVERITY", "attribution_of", "decided_by", "diagnosed_by", "role_of"]

PLAIN_TEXT: Final = "text/plain"
"""The media type of a source that has no note of it."""

SEVERITY: Final = Severity.REMARK
"""How much a diagnostic matters whose note does not say it."""


def role_of(*, is_said: bool) -> Role:
    """Return what a sentence does that has a ``said``, or none, and does not say its role."""
    return Role.STATEMENT if is_said else Role.NARRATION


def attribution_of(role: Role) -> Attribution:
    """Return how the text says who speaks in a sentence of *role* whose ``said`` has no ``ana``."""
    if role is Role.NARRATION:
        return Attribution.NONE
    is_carried = role in (Role.LISTED, Role.CONTINUED)
    return Attribution.CARRIED if is_carried else Attribution.EXPLICIT


def decided_by(it: Statement) -> list[str]:
    """Return the ids of the categories for ``ana`` of the sentence of *it*.

    They are its role, unless that is the usual one, what names the speaker, if anything does, and
    the construction.
    """
    found = [f"construction.{it.construction}"]
    if it.named_by is not NamedBy.NOBODY:
        found.insert(0, f"named_by.{it.named_by.value}")
    if it.role is not role_of(is_said=bool(it.speakers)):
        found.insert(0, f"role.{it.role.value}")
    return found


def diagnosed_by(it: Diagnostic) -> list[str]:
    """Return the ids of the categories for ``ana`` of the note of *it*.

    They are its code, and its severity unless that is the usual one.
    """
    severity = [] if it.severity is SEVERITY else [f"severity.{it.severity.value}"]
    return [f"diagnostic.{it.code.value}", *severity]
