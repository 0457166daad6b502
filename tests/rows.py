"""One test for all rows of a table, where each row takes next to no time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

__all__ = ["each_of"]


def each_of(rows: Iterable[Any]) -> Callable[[Callable[..., None]], Callable[[], None]]:
    """Make of a test with arguments one that runs it with each of *rows*.

    A tuple gives several arguments.  The rows that fail are named together, with what failed.
    """
    given = [row if type(row) is tuple else (row,) for row in rows]

    def decorator(test: Callable[..., None]) -> Callable[[], None]:
        def for_each() -> None:
            failed: list[tuple[object, str]] = []
            for row in given:
                try:
                    test(*row)
                except Exception as error:
                    failed.append((row, repr(error)))
            assert failed == []

        for_each.__name__, for_each.__doc__ = test.__name__, test.__doc__
        for_each.__module__ = test.__module__
        assert given, "no rows"
        return for_each

    return decorator
