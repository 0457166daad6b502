"""What a run of the tests is: the quick tests, or with ``-m long`` the long proofs.

The long proofs are the tests that carry the marker ``long`` and, once more, every law that
Hypothesis tries out, on many more examples, and every test that takes ``some`` rows of a table,
with all of them.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Final, TypeVar

import pytest
from hypothesis import HealthCheck, settings

from tests.rows import Some

T = TypeVar("T")

_QUICK: Final = "not long"
# Drawing whole readouts takes its time on a busy machine, which says nothing about the library.
_SLOW: Final = [HealthCheck.too_slow]

# "few" is for what has been tried out already, such as a wheel of sources that were tested.
for name, examples in (("few", 3), ("quick", 5), ("long", 30)):
    settings.register_profile(
        name,
        max_examples=examples,
        deadline=None,
        derandomize=True,
        suppress_health_check=_SLOW,
    )
# Other examples in each run.
settings.register_profile(
    "nightly", max_examples=10_000, deadline=None, suppress_health_check=_SLOW, print_blob=True
)


def _is_quick(config: pytest.Config) -> bool:
    return bool(config.option.markexpr == _QUICK)


def pytest_configure(config: pytest.Config) -> None:
    """Choose the number of examples; HYPOTHESIS_PROFILE names another profile."""
    chosen = "quick" if _is_quick(config) else "long"
    settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", chosen))


def pytest_report_header(config: pytest.Config) -> str:
    """Say what is run, how long it takes, and how to run the rest."""
    if _is_quick(config):
        return (
            "quick tests: about 75 seconds on two cores when all are run; "
            "the long proofs, about six minutes: python -m pytest -m long"
        )
    return "long proofs: about six minutes on two cores when all are run"


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Count laws and tests of many rows among the long proofs, where these are asked for."""
    if not _is_quick(config):
        for item in items:
            is_law = getattr(getattr(item, "obj", None), "is_hypothesis_test", False)
            if is_law or "some" in getattr(item, "fixturenames", ()):
                item.add_marker("long")


@pytest.fixture(scope="session")
def some(pytestconfig: pytest.Config) -> Some:
    """Return what takes every fifth of many rows in a quick run, and all of them in a long one."""
    step = 5 if _is_quick(pytestconfig) else 1

    def taken(rows: Sequence[T]) -> Sequence[T]:
        return rows[::step]

    return taken


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers(config: pytest.Config) -> int | None:
    """Return 0 where files or tests are named: workers take longer to start than these to run."""
    named = [Path(argument.partition("::")[0]) for argument in config.args]
    return 0 if all(path.is_file() for path in named) else None


def pytest_collection() -> None:
    """Collect thousands of tests without looking for garbage among them."""
    gc.disable()


def pytest_collection_finish() -> None:
    """Look for garbage again once all the tests are there."""
    gc.enable()
