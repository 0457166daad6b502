"""The time of reading grows with the text, and not with its square."""

from __future__ import annotations

import pytest

from tests.benchmarks.growth import LIMIT, TEXTS, growths


@pytest.mark.long
@pytest.mark.parametrize("name", TEXTS)
def test_ten_times_the_text_takes_about_ten_times_as_long(name: str) -> None:
    """Whatever is repeated; a busy machine is given some rounds to show it."""
    found = []
    for growth in growths(TEXTS[name], patience=60):
        found.append(growth.times)
        if growth.times <= LIMIT:
            break
    assert min(found) <= LIMIT
