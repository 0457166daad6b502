"""Names of persons, short where that is enough to tell them apart."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from japan_russia.model import Participant, Party
from japan_russia.view.words import party

__all__ = ["apart", "person_id"]


def person_id(it: Participant) -> str:
    """Return what is the same for one person in all spellings: the key, else country and name."""
    return it.person or f"{it.country or 'unknown'}-{it}"


def apart(them: Iterable[Party]) -> Callable[[Party], str]:
    """Return what names each of *them*: a person by the family name, a side by its country.

    Where several persons of one country have a family name, the given name goes before it.
    """
    seen: dict[tuple[str | None, str], set[str]] = {}
    for it in them:
        if isinstance(it, Participant):
            seen.setdefault((it.country, it.name.family), set()).add(person_id(it))
    shared = {name for name, persons in seen.items() if len(persons) > 1}

    def named(it: Party) -> str:
        if not isinstance(it, Participant) or (it.country, it.name.family) not in shared:
            return party(it)
        return " ".join(part for part in (it.name.given, it.name.family) if part)

    return named
