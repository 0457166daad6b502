"""Family names by which somebody is told to be of Japan."""

from __future__ import annotations

import pytest

from japan_russia.data.surnames import is_frequent_in_japan


@pytest.mark.parametrize("name", ["Suzuki", "TANAKA", "Saitō", "Ohno", "Motegi"])
def test_frequent_names(name: str) -> None:
    """In any case, with long vowels in either spelling."""
    assert is_frequent_in_japan(name)


@pytest.mark.parametrize("name", ["Haugen", "Sorokin", "Berg", "Rahana", ""])
def test_other_names(name: str) -> None:
    """Also such as Japanese syllables could spell."""
    assert not is_frequent_in_japan(name)
