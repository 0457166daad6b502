"""The examples in docstrings: every public name has one, and all print what they say."""

from __future__ import annotations

import doctest
import inspect
import pkgutil
import re
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import attrs
import pytest

import japan_russia
from japan_russia import model

ROOT = Path(__file__).parents[2]
#: What needs packages that not everybody has installed.
_NEEDS = {
    "japan_russia.sphinxext": "sphinx",
    "japan_russia.formats.tables.arrow": "pyarrow",
    "japan_russia.formats.tables._arrow": "pyarrow",
    "japan_russia.corpus.batches": "pyarrow",
}
_LEFT_OUT = ("japan_russia.__main__", *(it for it, need in _NEEDS.items() if not find_spec(need)))
MODULES = [
    "japan_russia",
    *(
        found.name
        for found in pkgutil.walk_packages(japan_russia.__path__, "japan_russia.")
        if not found.name.startswith(_LEFT_OUT)
    ),
]
#: The modules that the reference is about; what is inside the parser has examples in its rows.
PUBLIC = [
    "japan_russia",
    "japan_russia.corpus",
    "japan_russia.data.countries",
    "japan_russia.data.office_holders",
    "japan_russia.errors",
    "japan_russia.evaluate",
    "japan_russia.formats.citations",
    "japan_russia.formats.graphml",
    "japan_russia.formats.json",
    "japan_russia.formats.tables",
    "japan_russia.formats.tei",
    "japan_russia.testing",
    "japan_russia.wording",
]


@pytest.mark.parametrize("name", PUBLIC)
def test_every_public_name_has_an_example(name: str) -> None:
    """Classes and functions show themselves at work; names of types have no docstring."""
    module = import_module(name)
    described = {
        it: getattr(module, it)
        for it in module.__all__
        if inspect.isclass(getattr(module, it)) or inspect.isfunction(getattr(module, it))
    }
    own = {it: value for it, value in described.items() if "japan_russia" in value.__module__}
    assert own
    assert [it for it, value in own.items() if ">>> " not in (value.__doc__ or "")] == []


@pytest.mark.parametrize("name", MODULES)
def test_examples_print_what_they_say(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run in the folder of the project."""
    monkeypatch.chdir(ROOT)
    runner = doctest.DocTestRunner()
    for test in doctest.DocTestFinder(exclude_empty=True).find(import_module(name)):
        if not test.name.startswith(_LEFT_OUT):
            runner.run(test)
    assert runner.summarize(verbose=False).failed == 0


CLASSES = [it for it in vars(model).values() if inspect.isclass(it) and attrs.has(it)]


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: str(cls.__name__))
def test_help_says_what_a_class_holds(cls: type) -> None:
    """Each field, in the order of the code, right behind the first sentence."""
    doc = inspect.getdoc(cls) or ""
    part = re.search(r"^Attributes:\n(.*?)(?=^\S|\Z)", doc, re.MULTILINE | re.DOTALL)
    assert part is not None
    named = re.findall(r"^    (\w+): ", part[1], re.MULTILINE)
    assert named == [it.name for it in attrs.fields(cls) if not it.name.startswith("_")]
