"""The errors: one root, each a ValueError, each with its facts, through a pickle too."""

from __future__ import annotations

import copy
import pickle
from itertools import product

import pytest

from japan_russia import errors
from japan_russia.errors import (
    ArgumentError,
    FormatError,
    JapanRussiaError,
    LimitError,
    ModelError,
    ReadoutError,
    UnknownIdError,
    meant,
)
from tests.rows import each_of

ERRORS = [
    ArgumentError("Expected a str as path of load(), found int.", "path"),
    JapanRussiaError("Expected one, found two."),
    ModelError("Expected one, found two."),
    ReadoutError("Expected a text, found none.", "a.txt"),
    ReadoutError("Expected a text, found none."),
    FormatError("Expected an integer, found null.", "$.id", 3, 7),
    FormatError("Expected JSON, found 'x'."),
    LimitError("Expected at most 3 bytes, found 4.", 3, 4),
    LimitError("Expected at most 3 bytes, found more.", 3),
    UnknownIdError("Expected an id of the corpus, found 'a'.", "a"),
]


def test_every_kind_is_tested() -> None:
    """No class of error is missing below."""
    kinds = {name for name in errors.__all__ if isinstance(getattr(errors, name), type)}
    assert {type(error).__name__ for error in ERRORS} == kinds


@each_of(product(ERRORS, range(pickle.HIGHEST_PROTOCOL + 1)))
def test_error_survives_a_pickle(error: JapanRussiaError, protocol: int) -> None:
    """A pickled error comes back with its class, message and facts."""
    again = pickle.loads(pickle.dumps(error, protocol))
    assert type(again) is type(error)
    assert (str(again), vars(again)) == (str(error), vars(error))


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_error_survives_a_copy(error: JapanRussiaError) -> None:
    """A copied error has the same message and facts."""
    assert vars(copy.copy(error)) == vars(error)


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_error_is_a_value_error_of_the_root(error: JapanRussiaError) -> None:
    """Callers may catch the root or ValueError."""
    assert isinstance(error, JapanRussiaError)
    assert isinstance(error, ValueError)


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_error_prints_its_sentence_alone(error: JapanRussiaError) -> None:
    """What is printed is the message, whatever else the error knows."""
    assert str(error) == error.message


def test_facts_are_attributes() -> None:
    """Programs read the facts without taking the sentence apart."""
    fault = FormatError("Expected an integer, found null.", "$.id", 3, 7)
    assert (fault.path, fault.line, fault.column) == ("$.id", 3, 7)
    limit = LimitError("Expected at most 3 bytes, found 4.", 3, 4)
    assert (limit.limit, limit.found) == (3, 4)
    assert ReadoutError("Expected a text, found none.", "a.txt").name == "a.txt"
    assert UnknownIdError("Expected an id of the corpus, found 'a'.", "a").id == "a"


def test_an_unknown_id_is_a_key_error() -> None:
    """As of any mapping; it prints its sentence all the same."""
    error = UnknownIdError("Expected an id of the corpus, found 'a'.", "a")
    assert isinstance(error, KeyError)
    assert str(error) == "Expected an id of the corpus, found 'a'."


@pytest.mark.parametrize("size", [1_989, 1_990, 100_000])
def test_long_words_are_cut_in_a_message(size: int) -> None:
    """Two thousand characters are printed as they are; of more, the beginning and the end."""
    error = ReadoutError(f"Found {'x' * size} here.", "a.txt")
    again = pickle.loads(pickle.dumps(error))
    assert str(again) == str(error) == errors.shortened(str(error))
    assert len(str(error)) == min(size + 12, 2_000)
    assert str(error).endswith("x here.")
    assert (" … " in str(error)) == (size > 1_988)
    assert error.name == "a.txt"


def test_a_wrong_type_is_a_type_error() -> None:
    """As of any function; catching the root catches it, too."""
    error = ArgumentError("Expected a str as path of load(), found int.", "path")
    assert isinstance(error, TypeError)
    assert error.name == "path"


@pytest.mark.parametrize(
    ("word", "end"),
    [
        ("yaer", " (did you mean 'year'?)"),
        ("YEAR", " (did you mean 'year'?)"),
        ("coun", " (did you mean 'countries'?)"),
        ("country", " (did you mean 'countries'?)"),
        ("003", " (did you mean '003_a', '003_b' or '003_c'?)"),
        ("m9", " (did you mean 'm1'?)"),
        ("title", ""),
        ("x", ""),
        ("", ""),
        ("year" * 26, ""),
    ],
)
def test_what_may_be_meant_ends_a_sentence(word: str, end: str) -> None:
    """What begins so, else what is spelt nearly so; at most three."""
    names = ("file", "year", "countries", "m1", "003_a", "003_b", "003_c", "003_d")
    assert meant(word, iter(names)) == end
