"""How much of a large set a run of the tests takes."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

__all__ = ["share"]

_T = TypeVar("_T")


def share(of: Iterable[_T], every: int) -> Iterator[_T]:
    """Yield one in *every*, and in the nightly run all."""
    return islice(of, 0, None, 1 if os.environ.get("HYPOTHESIS_PROFILE") == "nightly" else every)
