"""Family names by which somebody is told to be of Japan."""

from __future__ import annotations

import pytest

from japan_russia.data.surnames import is_frequent_in_japan, may_be_russian


@pytest.mark.parametrize("name", ["Suzuki", "TANAKA", "Saitō", "Ohno", "Motegi"])
def test_frequent_names(name: str) -> None:
    """In any case, with long vowels in either spelling."""
    assert is_frequent_in_japan(name)


@pytest.mark.parametrize("name", ["Haugen", "Sorokin", "Berg", "Rahana", ""])
def test_other_names(name: str) -> None:
    """Also such as Japanese syllables could spell."""
    assert not is_frequent_in_japan(name)


@pytest.mark.parametrize(
    "name",
    [
        *("Lavrov", "Matviyenko", "Naryshkin", "Yastrzhembsky", "Tolstoy", "Kovalchuk", "Chizhov"),
        *("Aleksey Miller", "Sergei Shoigu", "German Gref", "Nabiullina", "Kiriyenko", "Bely"),
        *("Galushka Aleksandr", "Mutko", "Mironov", "Kozak", "Shuvalov", "Ulyukayev", "Trutnev"),
    ],
)
def test_names_of_russia(name: str) -> None:
    assert may_be_russian(name.split(" "))


@pytest.mark.parametrize(
    "name",
    [
        *("Wang Yi", "Sung Kim", "Yun Byung-se", "Hua Chunying", "John Kerry", "Laurent Fabius"),
        *("Frank-Walter Steinmeier", "Jean-Marc Ayrault", "Ban Ki-moon", "Catherine Ashton"),
    ],
)
def test_names_that_show_nothing_of_russia(name: str) -> None:
    assert not may_be_russian(name.split(" "))
