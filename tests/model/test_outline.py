"""Paths tell siblings apart, however their labels are printed."""

from __future__ import annotations

from japan_russia.model.outline import Paths


def test_labels_join_and_missing_ones_are_counted() -> None:
    """A child without a printed label is counted among those without one."""
    paths = Paths("I")
    assert [paths.next(it) for it in ("1", None, "2", None)] == ["I/1", "I/#1", "I/2", "I/#2"]


def test_a_repeated_label_takes_a_mark_for_each_time() -> None:
    """The second and third of the same label differ from the first."""
    paths = Paths()
    assert [paths.next("(ii)") for _ in range(3)] == ["(ii)", "(ii)'", "(ii)''"]


def test_a_label_repeated_very_often_keeps_its_paths_short() -> None:
    """From the tenth repetition on the times are written as a number, and all stay different."""
    paths = Paths()
    made = [paths.next("(1)") for _ in range(10_000)]
    assert made[9:12] == ["(1)'''''''''", "(1)'10", "(1)'11"]
    assert len(set(made)) == len(made)
    assert max(map(len, made)) == len("(1)'''''''''")
