"""Changes of parsed JSON, to be made on a copy, and what messages list of a vocabulary."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Any, TypeAlias

__all__ = ["Change", "at", "listed", "without"]

Change: TypeAlias = Callable[[Any], object]
"""Changes a document in place."""


def at(*steps: str | int, value: Any) -> Change:
    """Return what puts *value* where *steps* lead, from the outermost key in."""

    def spoil(document: Any) -> None:
        _reached(document, steps[:-1])[steps[-1]] = value

    return spoil


def without(*steps: str | int) -> Change:
    """Return what takes away the key to which *steps* lead."""

    def spoil(document: Any) -> None:
        del _reached(document, steps[:-1])[steps[-1]]

    return spoil


def listed(vocabulary: type[Enum]) -> str:
    """Return what a message lists of *vocabulary*: all members, or the first of many."""
    members = [repr(it.value) for it in vocabulary]
    return ", ".join(members if len(members) <= 7 else [*members[:3], "…"])


def _reached(document: Any, steps: tuple[str | int, ...]) -> Any:
    for step in steps:
        document = document[step]
    return document
