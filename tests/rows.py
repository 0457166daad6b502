"""One test for all rows of a table, where each row takes next to no time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Protocol, TypeAlias, TypeVar

__all__ = ["Some", "each_of", "some_of"]

Rows: TypeAlias = Iterable[Any]
T = TypeVar("T")


class Some(Protocol):
    """Takes every fifth of many rows in a quick run, all of them in a long one."""

    def __call__(self, rows: Sequence[T]) -> Sequence[T]:
        """Return them in order."""


def each_of(rows: Rows) -> Callable[[Callable[..., None]], Callable[[], None]]:
    """Make of a test with arguments one that runs it with each of *rows*.

    A tuple gives several arguments.  The rows that fail are named together, with what failed.
    """
    given = _arguments(rows)

    def decorator(test: Callable[..., None]) -> Callable[[], None]:
        def for_each() -> None:
            _run(test, given)

        return _as(test, for_each)

    return decorator


def some_of(rows: Rows) -> Callable[[Callable[..., None]], Callable[[Some], None]]:
    """Make of a test one that runs it with each of *rows*, in a quick run with every fifth."""
    given = _arguments(rows)

    def decorator(test: Callable[..., None]) -> Callable[[Some], None]:
        def for_some(some: Some) -> None:
            _run(test, some(given))

        return _as(test, for_some)

    return decorator


def _arguments(rows: Rows) -> list[tuple[Any, ...]]:
    given = [row if type(row) is tuple else (row,) for row in rows]
    assert given, "no rows"
    return given


def _run(test: Callable[..., None], rows: Sequence[tuple[Any, ...]]) -> None:
    failed: list[tuple[object, str]] = []
    for row in rows:
        try:
            test(*row)
        except Exception as error:
            failed.append((row, repr(error)))
    assert failed == [], failed


def _as(test: Callable[..., None], made: T) -> T:
    """Give what was *made* of a test its names."""
    for name in ("__name__", "__doc__", "__module__"):
        setattr(made, name, getattr(test, name))
    return made
