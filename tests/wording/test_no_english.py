"""The stages of the parser know no English: every word that is matched stands in the wording."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator
from enum import Enum
from functools import cache
from pathlib import Path

import pytest

import japan_russia.parse
import japan_russia.wording
from japan_russia import arguments, model
from japan_russia.data.countries import countries
from japan_russia.parse.document import Block
from japan_russia.parse.ways import WAYS
from japan_russia.wording.hinted import Hinted, Short
from japan_russia.wording.meetings.events import EVENTS
from japan_russia.wording.speech.constructions import CONSTRUCTIONS
from japan_russia.wording.speech.impersonal import IMPERSONAL
from japan_russia.wording.speech.narration import ANNOUNCEMENTS, NARRATION
from tests.wording.literals import PARSE

#: What is no word of a pattern: a class of characters, an escape, the name of a group, a flag.
_SYNTAX = re.compile(r"\[(?:\\.|[^\]\\])+\]|\\.|\(\?P<\w+>|\(\?[a-z]+:")
_WORD = re.compile(r"[A-Za-z][A-Za-z'’-]+")
#: What is said about a text.  The sources know bytes and markup, whose names are English, too.
_OTHER = {"assemble.py", "corrections.py", "pipeline.py", "ways.py", "told.py"}
#: Names of reasons that no table holds, and of kinds of tokens.
_NAMES = set("opposite beside surname issuer timing letters number genitive mark".split())
#: A name of two words and more, as no text has it.
_NAME = re.compile(r"[a-z]+(?:_[a-z]+)+")


def _name(path: Path) -> str:
    """Return the name of a module of the parser, with its folder where it stands in one."""
    return path.relative_to(Path(japan_russia.parse.__file__).parent).as_posix()


def _rows() -> Iterator[str]:
    for row in (*EVENTS, *CONSTRUCTIONS, *IMPERSONAL, *NARRATION, *ANNOUNCEMENTS):
        yield row.name
    yield from WAYS


def _members() -> Iterator[str]:
    for _, value in inspect.getmembers(model, inspect.isclass):
        if issubclass(value, Enum):
            yield from (str(member.value) for member in value)
    yield from (block.value for block in Block)


def _groups() -> Iterator[str]:
    for package in (japan_russia.parse, japan_russia.wording):
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            for value in vars(importlib.import_module(found.name)).values():
                pattern = value.pattern if isinstance(value, Hinted | Short) else value
                if isinstance(pattern, re.Pattern):
                    yield from pattern.groupindex


@cache
def _allowed() -> frozenset[str]:
    codes = (country.code for country in countries())
    return frozenset((*_rows(), *_members(), *_groups(), *_NAMES, *codes))


def _literals(tree: ast.AST) -> Iterator[str]:
    """Find the strings of a module that are no docstrings, exported names, slots or messages."""
    left_out: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            left_out.add(id(node.value))
        elif _is_no_pattern(node):
            left_out |= {id(inner) for inner in ast.walk(node)}
    for node in ast.walk(tree):
        if id(node) in left_out:
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def _is_no_pattern(node: ast.AST) -> bool:
    """Whether *node* is an error, a check of an argument, what is shown, or a list of names."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        return node.func.id in arguments.__all__
    if isinstance(node, ast.Assign):
        targets = [it.id for it in node.targets if isinstance(it, ast.Name)]
        return not {"__all__", "__slots__"}.isdisjoint(targets)
    return isinstance(node, ast.Raise) or (
        isinstance(node, ast.FunctionDef) and node.name == "__repr__"
    )


@pytest.mark.parametrize(
    "path",
    [path for path in PARSE if _name(path) not in _OTHER and path.parent.name != "sources"],
    ids=lambda path: f"{path.parent.name}.{path.stem}",
)
def test_no_english_is_matched(path: Path) -> None:
    """Whatever letters a literal has are the name of a row, a group or a member."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = {
        word
        for literal in _literals(tree)
        if not _NAME.fullmatch(literal)
        for word in _WORD.findall(_SYNTAX.sub(" ", literal))
    }
    assert found - _allowed() == set()
