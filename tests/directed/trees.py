"""TEI and JSON in which one attribute, element or value is what nobody would write."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from functools import partial
from itertools import islice
from typing import Any, Final, NamedTuple

from lxml import etree

__all__ = ["JSON_VALUES", "VALUES", "Odd", "of_json", "of_tei"]

#: What an attribute, or the text of an element, can be.
VALUES: Final[Mapping[str, str]] = {
    "empty": "",
    "blank": " ",
    "line feed": "\n",
    "negative": "-1",
    "zero": "0",
    "huge": "9" * 30,
    "4,299 digits": "1" * 4_299,
    "5,000 digits": "1" * 5_000,
    "Arabic digits": "\u0663\u0661",
    "full-width digits": "\uff11\uff12",
    "superscript": "\u00b2",
    "fraction": "1.5",
    "exponent": "1e999",
    "underscore": "1_0",
    "not a number": "NaN",
    "Kanji": "\u65e5\u9732",
    "private use": "\U0010fffd",
    "byte order mark": "\ufeff",
    "backslash": "\\",
    "code points": "\\FFFF\\0000\\D800",
    "hash": "#",
    "nobody": "#nobody",
    "many pointers": "#x " * 3_000,
    "long": "x" * 100_000,
    "range of nothing": "char:0-0",
    "range over the end": "char:0-9999999999",
    "range backwards": "char:50-10",
    "cue over the end": "cue:9999999998-9999999999",
    "day": "0000-00-00",
    "last day": "9999-12-31",
    "no such day": "2005-02-29",
    "time": "24:00:00",
    "time with zone": "10:00:00+99:99",
    "length": "P99999999999999D",
    "length of digits": f"PT{'9' * 5_000}M",
    "made of no character": "jr-.x110000.",
    "made of a surrogate": "jr-.xd800.",
    "made of a huge number": "jr-.xffffffffffffffffffff.",
    "made of 5,000 digits": f"jr-.x{'f' * 5_000}.",
    "hexadecimal": "110000",
    "surrogate": "D800",
    "above": "../../../etc/passwd",
    "device": "CON",
    "address": "file:///etc/passwd",
    "type": "meeting",
    "formula": "=1+1",
}
#: What can stand behind the value of an attribute, that no longer is what it was.
ENDS: Final[Mapping[str, str]] = {
    "grave": "`",
    "quotation mark": '"',
    "tag": '"/><note/>',
    "superscript": "²",
    "stop": ".",
}
#: What a value of JSON can be, beside each of :data:`VALUES`; written as JSON, as not all can be
#: values of Python.
JSON_VALUES: Final[Mapping[str, str]] = {
    "null": "null",
    "true": "true",
    "false": "false",
    "zero": "0",
    "minus zero": "-0",
    "negative": "-1",
    "nine digits": "999999999",
    "ten digits": "9999999999",
    "5,000 digits": "9" * 5_000,
    "negative of 5,000 digits": f"-{'9' * 5_000}",
    "float": "1.0",
    "infinite": "1e999",
    "not a number": "NaN",
    "a float of 5,000 digits": f"1.{'9' * 5_000}",
    "lone surrogate": '"\\ud800"',
    "pair of surrogates": '"\\ud83d\\ude00"',
    "NUL": '"\\u0000"',
    "array": "[]",
    "object": "{}",
    "array of null": "[null]",
    "deep": "[" * 900 + "]" * 900,
    "deeper": "[" * 100_000 + "]" * 100_000,
    "many": "[" + "0," * 20_000 + "0]",
    "no key": '{"": null}',
    "twice": '{"id": "x", "id": "x"}',
    "backwards": "[5, 1]",
}
_OTHER_NAMES: Final = ("ab", "seg", "note", "teiHeader", "TEI", "div", "s", "w")


class Odd(NamedTuple):
    """A document with one thing odd.

    Attributes:
        name: What is odd.
        make: Makes the document: most are made to be passed over.
    """

    name: str
    make: Callable[[], bytes]


def of_tei(document: bytes, *, of_each: int = 1) -> Iterator[Odd]:
    """Yield *document* with each attribute and element changed in every way.

    Args:
        of_each: How many of the elements of one name in parents of one name are changed.
    """
    root = etree.fromstring(document)
    seen: dict[tuple[str, str], int] = {}
    for number, element in enumerate(root.iter("*")):
        parent = element.getparent()
        names = _name(element), "" if parent is None else _name(parent)
        seen[names] = seen.get(names, 0) + 1
        if seen[names] > of_each:
            continue
        where = f"{names[1]}/{names[0]}"
        for name in element.keys():  # noqa: SIM118 - elements iterate over their children
            for what, value in VALUES.items():
                yield _made(
                    f"{where}/@{_local(str(name))} {what}", root, number, _setter(name, value)
                )
            for what, end in ENDS.items():
                value = f"{element.get(name)}{end}"
                where_it_ends = f"{where}/@{_local(str(name))} with a {what} behind"
                yield _made(where_it_ends, root, number, _setter(name, value))
            yield _made(f"{where}/@{_local(str(name))} removed", root, number, _remover(name))
        for what, value in VALUES.items():
            yield _made(f"{where} of {what}", root, number, _texter(value))
        for what, change in _CHANGES.items():
            if parent is not None:
                yield _made(f"{where} {what}", root, number, change)
        for other in _OTHER_NAMES:
            yield _made(f"{where} as {other}", root, number, _namer(other))


def _local(name: str) -> str:
    return name.rpartition("}")[2]


def _name(element: etree._Element) -> str:
    return _local(str(element.tag))


def _made(
    name: str, root: etree._Element, number: int, change: Callable[[etree._Element], object]
) -> Odd:
    def make() -> bytes:
        copy = deepcopy(root)
        change(next(islice(copy.iter("*"), number, None)))
        return etree.tostring(copy, encoding="utf-8")

    return Odd(name, make)


def _setter(name: str | bytes, value: str) -> Callable[[etree._Element], object]:
    return lambda it: it.set(name, value)


def _remover(name: str | bytes) -> Callable[[etree._Element], object]:
    return lambda it: it.attrib.pop(name)


def _texter(value: str) -> Callable[[etree._Element], object]:
    def change(it: etree._Element) -> None:
        it.text = value

    return change


def _namer(name: str) -> Callable[[etree._Element], object]:
    def change(it: etree._Element) -> None:
        it.tag = f"{{http://www.tei-c.org/ns/1.0}}{name}"

    return change


def _emptied(it: etree._Element) -> None:
    for child in list(it):
        it.remove(child)
    it.text = None


def _gone(it: etree._Element) -> None:
    _parent(it).remove(it)


def _parent(it: etree._Element) -> etree._Element:
    parent = it.getparent()
    assert parent is not None
    return parent


def _of_another_namespace(it: etree._Element) -> None:
    it.tag = f"{{http://example.org/}}{_name(it)}"


def _wrapped(it: etree._Element) -> None:
    parent = _parent(it)
    at = parent.index(it)
    around = etree.Element(it.tag)
    parent.insert(at, around)
    around.append(it)


def _hundred(it: etree._Element) -> None:
    for _ in range(100):
        it.addnext(deepcopy(it))


_CHANGES: Final[Mapping[str, Callable[[etree._Element], object]]] = {
    "emptied": _emptied,
    "removed with its tail": _gone,
    "doubled": lambda it: it.addnext(deepcopy(it)),
    "a hundred times": _hundred,
    "in itself": lambda it: it.append(deepcopy(it)),
    "wrapped": _wrapped,
    "first of the parent": lambda it: _parent(it).insert(0, it),
    "last of the parent": lambda it: _parent(it).append(it),
    "last of all": lambda it: it.getroottree().getroot().append(it),
    "before a comment": lambda it: it.addprevious(etree.Comment(" x ")),
    "before an instruction": lambda it: it.addprevious(etree.ProcessingInstruction("x", "y")),
    "of another namespace": _of_another_namespace,
}


def of_json(text: str, *, of_each: int = 1) -> Iterator[Odd]:
    """Yield the JSON *text* with each value changed in every way.

    Args:
        of_each: How many of the values are changed that one path leads to, indices apart.
    """
    document = json.loads(text)
    seen: dict[str, int] = {}
    values = {
        **{what: json.dumps(value) for what, value in VALUES.items()},
        **{f"JSON {what}": value for what, value in JSON_VALUES.items()},
    }
    for steps, path in _places(document, "$"):
        seen[path] = seen.get(path, 0) + 1
        if seen[path] > of_each:
            continue
        for what, value in values.items():
            yield Odd(f"{path} {what}", partial(_replaced, document, steps, value))
        for what, change in _CHANGES_OF_JSON.items():
            yield Odd(f"{path} {what}", partial(_changed, document, steps, change))


#: Stands for a value until it is written, as not all that is tried is a value of Python.
_MARK: Final = "\ue000"


def _reached(document: Any, steps: tuple[Any, ...]) -> Any:
    for step in steps:
        document = document[step]
    return document


def _replaced(document: Any, steps: tuple[Any, ...], value: str) -> bytes:
    copy = deepcopy(document)
    _reached(copy, steps[:-1])[steps[-1]] = _MARK
    return json.dumps(copy).replace(json.dumps(_MARK), value, 1).encode()


def _changed(document: Any, steps: tuple[Any, ...], change: Callable[[Any, Any], str]) -> bytes:
    container = _reached(document, steps[:-1])
    changed = change(container, steps[-1])
    return changed.encode() if len(steps) == 1 else _replaced(document, steps[:-1], changed)


def _less(container: Any, key: Any) -> str:
    if isinstance(container, dict):
        return json.dumps({other: it for other, it in container.items() if other != key})
    return json.dumps([*container[:key], *container[key + 1 :]])


def _more(container: Any, key: Any) -> str:
    if isinstance(container, dict):
        return json.dumps({**container, f"{key}_": container[key]})
    return json.dumps([*container, container[key]])


def _twice(container: Any, key: Any) -> str:
    if isinstance(container, dict):
        return f"{json.dumps(container)[:-1]}, {json.dumps(key)}: {json.dumps(container[key])}}}"
    return json.dumps([*container[: key + 1], *container[key:]])


_CHANGES_OF_JSON: Final[Mapping[str, Callable[[Any, Any], str]]] = {
    "removed": _less,
    "more": _more,
    "twice": _twice,
}


def _places(value: Any, path: str, steps: tuple[Any, ...] = ()) -> Iterator[tuple[Any, str]]:
    """The steps to each value, and its path without indices."""
    keys = value.keys() if isinstance(value, dict) else range(len(value))
    for key in keys:
        there = f"{path}.{key}" if isinstance(value, dict) else f"{path}[]"
        yield (*steps, key), there
        if isinstance(value[key], dict | list):
            yield from _places(value[key], there, (*steps, key))
