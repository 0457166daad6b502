"""Documents changed in one place: our schema is stricter than TEI's, and no change goes unseen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from copy import deepcopy
from functools import cache
from typing import Final, NamedTuple

import pytest
from lxml import etree

from japan_russia.errors import JapanRussiaError
from japan_russia.formats import tei
from tests.formats.tei.shared import DATA

pytestmark = pytest.mark.long

XML_ID: Final = "{http://www.w3.org/XML/1998/namespace}id"
ORIGINAL: Final = tei.loads(DATA)


class Mutant(NamedTuple):
    """A changed document and what was changed."""

    name: str
    data: bytes


def _remove(element: etree._Element) -> None:
    parent = element.getparent()
    assert parent is not None
    before = element.getprevious()
    tail = element.tail or ""
    if before is None:
        parent.text = (parent.text or "") + tail
    else:
        before.tail = (before.tail or "") + tail
    parent.remove(element)


def _double(element: etree._Element) -> None:
    element.addnext(deepcopy(element))


def _move(element: etree._Element) -> None:
    following = element.getnext()
    if following is not None:
        following.addnext(element)


def _unwrap(element: etree._Element) -> None:
    for child in reversed(element):
        element.addnext(child)
    _remove(element)


def _rename(element: etree._Element) -> None:
    element.tag = "{http://www.tei-c.org/ns/1.0}ab"


CHANGES: Final[tuple[Callable[[etree._Element], None], ...]] = (
    _remove,
    _double,
    _move,
    _unwrap,
    _rename,
)


def _str(value: str | bytes) -> str:
    return value if isinstance(value, str) else value.decode()


def _values(name: str, value: str, ids: list[str]) -> Iterator[str | None]:
    """What an attribute is changed to: nothing, noise, another pointer, half of it."""
    yield None
    yield value + "x"
    if name == XML_ID:
        yield ids[0]
    elif value.startswith("#"):
        yield "#nobody"
        yield f"#{ids[0]}"
        yield f"{value} {value}"
        if " " in value:
            yield value.split()[0]
            yield " ".join(reversed(value.split()))
    elif value.isdigit():
        yield str(int(value) + 1)


@cache
def mutants() -> tuple[Mutant, ...]:
    """All documents with one change each."""
    return tuple(_changed())


def _changed() -> Iterator[Mutant]:
    """Every element changed in five ways, and every attribute in some more."""
    root = etree.fromstring(DATA)
    elements = list(root.iterdescendants())
    ids = [element.get(XML_ID, "") for element in elements if element.get(XML_ID)]
    for number, element in enumerate(elements):
        line = f"{etree.QName(element).localname} {number}"
        for change in CHANGES:
            copy = deepcopy(root)
            change(list(copy.iterdescendants())[number])
            yield Mutant(f"{line} {change.__name__}", etree.tostring(copy))
        attributes = {_str(name): _str(value) for name, value in element.items()}
        for name, value in attributes.items():
            for new in _values(name, value, ids):
                copy = deepcopy(root)
                changed = list(copy.iterdescendants())[number]
                if new is None:
                    del changed.attrib[name]
                else:
                    changed.set(name, new)
                yield Mutant(f"{line} {name}={new}", etree.tostring(copy))


def test_there_are_enough_mutants() -> None:
    """A number that says something."""
    assert len(mutants()) >= 500


def test_every_change_of_meaning_is_found() -> None:
    """By the schema or by a check; what is found by none is listed."""
    unseen, by_digest_alone, meaningful = [], [], 0
    for mutant in mutants():
        try:
            is_changed = tei.loads(mutant.data) != ORIGINAL
        except JapanRussiaError:
            is_changed = True
        if not is_changed:
            continue
        meaningful += 1
        found = {it.code for it in tei.validate(mutant.data)}
        if not found:
            unseen.append(mutant.name)
        elif found == {"SUM1"}:
            by_digest_alone.append(mutant.name)
    assert unseen == []
    assert meaningful >= 500
    # A grammar cannot know that something optional was there: the digest of the reading does.
    print(f"{len(by_digest_alone)} of {meaningful} by the digest alone: {by_digest_alone}")
