"""The time of reading grows with the text, and not with its square."""

from __future__ import annotations

from typing import Final

import pytest

from tests.benchmarks.growth import FAR, LIMIT, TEXTS, growths

#: A third of what the benchmark reads: a square still shows.
_SIZE: Final = 6_000


@pytest.mark.long
@pytest.mark.parametrize("name", TEXTS)
def test_ten_times_the_text_takes_about_ten_times_as_long(name: str) -> None:
    """Whatever is repeated; a busy machine is given some rounds to show it."""
    found = []
    for size, step in ((_SIZE, 10), (FAR, 3)):
        for growth in growths(TEXTS[name], patience=60, size=size, step=step):
            found.append(growth.times)
            if growth.times <= LIMIT:
                return
    assert min(found) <= LIMIT
