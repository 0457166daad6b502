"""What importing costs: the heavy libraries wait until they are needed."""

from __future__ import annotations

import subprocess
import sys

import pytest

import japan_russia

HEAVY = ("lxml", "cattrs", "hypothesis", "pandas", "argparse")


def loaded(code: str) -> set[str]:
    """Return the top-level modules that *code* loads in a new interpreter."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", code],
        capture_output=True,
        text=True,
        check=True,
    )
    lines = (line for line in done.stderr.splitlines() if line.startswith("import time:"))
    return {line.rpartition("|")[2].strip().partition(".")[0] for line in lines}


def test_importing_the_package_loads_nothing_heavy() -> None:
    """Neither lxml nor cattrs, nor what only the command line or the tests need."""
    modules = loaded("import japan_russia")
    assert {"attrs", "japan_russia"} <= modules
    assert not modules & set(HEAVY)


def test_reading_a_text_loads_no_format() -> None:
    """The parser needs neither lxml nor cattrs."""
    modules = loaded("import japan_russia as jr; jr.loads('On May 31, 2005, talks were held.')")
    assert not modules & {"lxml", "cattrs"}


def test_reading_a_page_loads_lxml() -> None:
    """That it is HTML is found without it."""
    modules = loaded("import japan_russia as jr; jr.loads('<p>On May 31, 2005, talks were held.')")
    assert modules & {"lxml", "cattrs"} == {"lxml"}


@pytest.mark.parametrize(("format", "other"), [("json", "lxml"), ("tei", "cattrs")])
def test_a_format_loads_its_own_library_alone(format: str, other: str) -> None:
    """JSON needs no lxml, TEI no cattrs."""
    modules = loaded(f"import japan_russia; japan_russia.{format}.dumps")
    assert modules & {"lxml", "cattrs"} == {"lxml", "cattrs"} - {other}


@pytest.mark.parametrize("name", ["citations", "corrections", "evaluate", "json", "tables", "tei"])
def test_a_module_of_the_package_is_there_without_an_import_of_its_own(name: str) -> None:
    """In a new interpreter, where nothing else has imported it."""
    assert "japan_russia" in loaded(f"import japan_russia as jr; jr.{name}.__all__")


def test_the_command_line_loads_what_it_is_asked_for() -> None:
    """Printing the version reads no readout."""
    modules = loaded("from japan_russia.cli import main\ntry: main(['--version'])\nexcept: pass")
    assert "argparse" in modules
    assert not modules & {"lxml", "cattrs"}


@pytest.mark.parametrize("name", japan_russia.__all__)
def test_every_public_name_is_there(name: str) -> None:
    """Names that load on first use are found like the others, and are listed."""
    assert getattr(japan_russia, name) is not None
    assert name in dir(japan_russia)


def test_an_unknown_name_is_an_attribute_error() -> None:
    """A misspelt name does not load anything."""
    with pytest.raises(AttributeError, match=r"module 'japan_russia' has no attribute 'Redout'"):
        _ = japan_russia.Redout  # type: ignore[attr-defined]
