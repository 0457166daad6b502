"""Arguments of a wrong type: one ``TypeError`` with a sentence, by every public function alike."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, Final

import pytest

import japan_russia as jr
from japan_russia import corpus, evaluate
from japan_russia.arguments import each, takes
from japan_russia.data import countries, office_holders
from japan_russia.formats import citations, json, tables, tei
from japan_russia.parse import corrections
from japan_russia.wording import Wording
from tests import hand_made

MADE: Final = hand_made.readout()
MANY: Final = jr.Corpus.of([MADE])
TEXT: Final = "On May 31, 2005, Foreign Minister Machimura held talks."
DATA: Final = tei.dumps(MADE)
ROW: Final = corrections.Row(
    statement="made#m1.i1.s1", words="trade", field="speakers", value="JP", who="A. B.", why="So."
)
#: What is of no type that any argument has but that of any object.
NOTHING: Final = object()
#: What people give by mistake, by the types that it is of.
MISTAKES: Final[Mapping[str, object]] = {
    "object": NOTHING,
    "None": None,
    "int": 5,
    "bool": True,
    "float": 1.5,
    "str": "x",
    "bytes": b"x",
    "Path": Path("x"),
    "list": [5],
    "dict": {5: 5},
    "function": len,
    "type": int,
    "date": date(2005, 5, 31),
    "Readout": MADE,
}
_PATHS: Final = frozenset({"str", "Path"})
_SEVERAL: Final = frozenset({"list", "dict", "str", "bytes", "Readout"})


def _files(folder: Path) -> dict[str, Path]:
    json.dump(MADE, folder / "a.json")
    tei.dump(MADE, folder / "a.xml")
    tei.dump_corpus([MADE], folder / "tei")
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    corrections.dump([ROW], folder / "right.tsv")
    MANY.manifest().dump(folder / "manifest.json")
    seed = Path(__file__).parents[1] / "seeds"
    return {
        "json": folder / "a.json",
        "tei": folder / "a.xml",
        "corpus": folder / "tei" / "corpus.xml",
        "text": folder / "a.txt",
        "right": folder / "right.tsv",
        "manifest": folder / "manifest.json",
        "told": seed / "provenance.tsv",
        "gold": seed / "gold" / "000_f44f7f14570901ab.json",
        "new": folder / "new",
    }


Calls = list[tuple[Callable[..., Any], dict[str, Any], dict[str, frozenset[str]]]]


def _calls(files: Mapping[str, Path]) -> Calls:
    """Each function, a call of it that works, and which mistakes are none for its parameters."""
    some = frozenset
    none = some({"None"})
    a_str, a_path = some({"str"}), _PATHS
    text = some({"str", "bytes"})
    whole = some({"int"})
    loading: dict[str, frozenset[str]] = {
        "url": a_str | none,
        "encoding": a_str | none,
        "year": whole | none,
        "countries": none,
        "wording": none,
        "corrections": a_path | none,
        "limit": whole,
    }
    given: dict[str, Any] = dict.fromkeys(loading) | {"limit": 10**6}
    limits: dict[str, frozenset[str]] = {"limits": some()}
    lim = {"limits": tei.Limits()}
    headed = {"header": none, "taxonomies": a_str, "keep": a_path | text | none}
    headless: dict[str, Any] = {"header": None, "taxonomies": "inline", "keep": None}
    readout = some({"Readout"})
    flag = some({"bool"})
    maybe = flag | none
    reading: dict[str, frozenset[str]] = {
        "paths": _SEVERAL | a_path,
        "recursive": flag,
        "reader": some({"function", "type"}) | none,
        "encoding": a_str | none,
        "wording": none,
        "told": a_path | some({"dict"}) | none,
        "corrections": a_path | none,
        "workers": whole,
        "progress": some({"function", "type"}) | none,
    }
    read: dict[str, Any] = {
        "paths": [files["text"]],
        "recursive": False,
        "workers": 1,
        **dict.fromkeys(["reader", "encoding", "wording", "told", "corrections", "progress"]),
    }
    return [
        (
            jr.load,
            {"path": files["text"], "id": None, **given},
            {"path": a_path, "id": a_str | none, **loading},
        ),
        (jr.loads, {"text": TEXT, "id": "x", **given}, {"text": text, "id": a_str, **loading}),
        (
            json.dumps,
            {"readout": MADE, "indent": None},
            {"readout": readout, "indent": whole | none},
        ),
        (json.loads, {"data": json.dumps(MADE), "limit": 10**6}, {"data": text, "limit": whole}),
        (
            json.dump,
            {"readout": MADE, "path": files["new"], "indent": None},
            {"readout": readout, "path": a_path, "indent": whole | none},
        ),
        (json.load, {"path": files["json"], "limit": 10**6}, {"path": a_path, "limit": whole}),
        (tei.dumps, {"readout": MADE, **headless}, {"readout": readout, **headed}),
        (
            tei.dump,
            {"readout": MADE, "path": files["new"], **headless},
            {"readout": readout, "path": a_path, **headed},
        ),
        (
            tei.dump_corpus,
            {
                "readouts": [MADE],
                "folder": files["new"].with_name("tei2"),
                "header": None,
                "overwrite": True,
            },
            {"readouts": some(), "folder": a_path, "header": none, "overwrite": flag},
        ),
        (tei.joined, {"path": files["corpus"], **lim}, {"path": a_path, **limits}),
        (tei.load_corpus_file, {"path": files["corpus"], **lim}, {"path": a_path, **limits}),
        (tei.layers, {"data": DATA, **lim}, {"data": text, **limits}),
        (tei.load, {"path": files["tei"], **lim}, {"path": a_path, **limits}),
        (tei.loads, {"data": DATA, **lim}, {"data": text, **limits}),
        (tei.read_provenance, {"path": files["told"]}, {"path": a_path}),
        (tei.refresh, {"path": files["tei"], **lim}, {"path": a_path, **limits}),
        (tei.refreshed, {"data": DATA, **lim}, {"data": text, **limits}),
        (tei.source_text, {"data": DATA, **lim}, {"data": text, **limits}),
        (
            tei.validate,
            {"file": files["tei"], "schema": None, "source": None, **lim},
            {"file": a_path | text, "schema": a_path | none, "source": a_str | none, **limits},
        ),
        (
            lambda **it: list(tables.rows(**it)),
            {"readouts": MADE, "table": "statements"},
            {"readouts": readout, "table": a_str},
        ),
        (tables.file_names, {"format": "csv"}, {"format": a_str}),
        (
            tables.write,
            {
                "readouts": MADE,
                "folder": files["new"].with_name("csv"),
                "format": "csv",
                "overwrite": True,
                "excel_safe": False,
            },
            {
                "readouts": readout,
                "folder": a_path,
                "format": a_str,
                "overwrite": flag,
                "excel_safe": flag,
            },
        ),
        (
            citations.cite,
            {"readout": MADE, "part": None, "style": "chicago", "accessed": None},
            {
                "readout": readout,
                "part": a_str | none,
                "style": a_str,
                "accessed": some({"date"}) | a_str | none,
            },
        ),
        (corrections.load, {"path": files["right"]}, {"path": a_path}),
        (corrections.dump, {"rows": [ROW], "path": files["new"]}, {"rows": some(), "path": a_path}),
        (corrections.of, {"readout": MADE}, {"readout": readout}),
        (corrections.rows, {"given": None}, {"given": a_path | none}),
        (
            corrections.named_otherwise,
            {"readout": MADE, "rows": []},
            {"readout": readout, "rows": some()},
        ),
        (corrections.applied, {"readout": MADE, "rows": []}, {"readout": readout, "rows": some()}),
        (
            lambda **it: list(corpus.iter_readouts(**it)),
            {**read, "on_failure": None},
            {**reading, "on_failure": some({"function", "type"}) | none},
        ),
        (jr.Corpus.read, {**read, "errors": "raise"}, {**reading, "errors": a_str}),
        (jr.Corpus.of, {"readouts": [MADE]}, {"readouts": some()}),
        (jr.Corpus, {"selections": [MADE]}, {"selections": some()}),
        (MANY.find, {"id": "made#m1"}, {"id": a_str}),
        (MANY.statement, {"id": "made#m1.i1.s1"}, {"id": a_str}),
        (MANY.replies_to, {"statement": "made#m1.i1.s1"}, {"statement": a_str}),
        (
            MANY.where,
            dict.fromkeys(
                ["speaker", "side", "act", "voice", "role", "attribution", "replies", "repeats"]
            ),
            {
                **dict.fromkeys(
                    ["speaker", "side", "act", "voice", "role", "attribution"], a_str | none
                ),
                "replies": maybe,
                "repeats": maybe,
            },
        ),
        (
            MANY.kwic,
            {"term": "trade", "width": 9, "regex": False, "in_": "text"},
            {"term": a_str, "width": whole, "regex": flag, "in_": a_str},
        ),
        (MANY.counts, {"repeats": False}, {"repeats": flag}),
        (MANY.manifest().dump, {"path": files["new"]}, {"path": a_path}),
        (MANY.manifest().differences, {"corpus": MANY}, {"corpus": some()}),
        (
            MANY.exchanges().edges,
            {"by": "person", "repeats": False},
            {"by": a_str, "repeats": flag},
        ),
        (
            MANY.exchanges().picture,
            {"by": "person", "repeats": False},
            {"by": a_str, "repeats": flag},
        ),
        (
            MANY.exchanges().graphml,
            {"by": "person", "repeats": False},
            {"by": a_str, "repeats": flag},
        ),
        (
            MANY.kwic("trade").write_csv,
            {"path": files["new"], "overwrite": True},
            {"path": a_path, "overwrite": flag},
        ),
        (
            MANY.exchanges().write_csv,
            {"path": files["new"], "overwrite": True},
            {"path": a_path, "overwrite": flag},
        ),
        (
            MANY.exchanges().write_graphml,
            {"path": files["new"], "by": "person", "repeats": False, "overwrite": True},
            {"path": a_path, "by": a_str, "repeats": flag, "overwrite": flag},
        ),
        (corpus.load_manifest, {"path": files["manifest"]}, {"path": a_path}),
        (corpus.load_told, {"path": files["told"]}, {"path": a_path}),
        (corpus.during, {"year": 2012}, {"year": whole}),
        (
            corpus.between,
            {"first": "2012", "last": "2013"},
            dict.fromkeys(["first", "last"], a_str | some({"date"})),
        ),
        (corpus.attended_by, {"name": "Aoki"}, {"name": a_str}),
        (corpus.of_kind, {"kind": "summit"}, {"kind": a_str}),
        (corpus.with_country, {"country": "RU"}, {"country": a_str}),
        (corpus.about, {"term": "trade", "regex": False}, {"term": a_str, "regex": flag}),
        (evaluate.compare, {"readouts": [MADE], "gold": []}, {"readouts": some(), "gold": some()}),
        (
            evaluate.load_gold,
            {"path": files["gold"], "limit": 10**6},
            {"path": a_path, "limit": whole},
        ),
        (jr.position, {"text": TEXT, "offset": 3}, {"text": a_str, "offset": whole}),
        (countries.country, {"code": "JP"}, {"code": a_str}),
        (countries.country_named, {"name": "Japan"}, {"name": a_str}),
        (office_holders.pronoun_of, {"key": "x"}, {"key": a_str}),
        (MADE.statement, {"id": "s1"}, {"id": a_str}),
        (MADE.quote, {"span": jr.Span(0, 3)}, {"span": some()}),
        (Wording().adding, {"verbs": (), "offices": ()}, {"verbs": some(), "offices": some()}),
    ]


@pytest.fixture
def calls(tmp_path: Path) -> Calls:
    """Each function with a call that works; files are there."""
    return _calls(_files(tmp_path))


def _name(function: Callable[..., Any]) -> str:
    return str(getattr(function, "__qualname__", function))


def test_what_is_right_is_taken(calls: Calls) -> None:
    """Each call works before a mistake is made in it."""
    for function, arguments, _ in calls:
        function(**arguments)


_SENTENCE: Final = re.compile(r"Expected (?:an? |each of |several as )[^\n]* found [^\n]+\.")


def test_what_is_wrong_is_one_type_error(calls: Calls) -> None:
    """Whatever the function, the parameter, and what is given."""
    wrong = []
    for function, arguments, right in calls:
        for name, of_these in right.items():
            for what, value in MISTAKES.items():
                if what in of_these:
                    continue
                found = "no error"
                try:
                    function(**{**arguments, name: value})
                except jr.ArgumentError as error:
                    found = "" if _SENTENCE.fullmatch(str(error)) else str(error)
                except Exception as error:
                    found = f"{type(error).__name__}: {error}"
                if found:
                    wrong.append(f"{_name(function)} {name}={what}: {found[:200]}")
    assert wrong == []


@pytest.mark.parametrize(
    ("value", "found"),
    [
        (5, "5 (int)"),
        (1 << 100, "an object of int"),
        ("x" * 40, f"{'x' * 40!r} (str)"),
        ("x" * 41, "an object of str"),
        (NOTHING, "an object of object"),
        (None, "None"),
    ],
)
def test_what_was_given_is_named(value: object, found: str) -> None:
    """The words themselves, where they are short."""

    @takes(it=(bytes, list))
    def function(it: object) -> object:
        return it

    assert function(it=b"x") == b"x"
    with pytest.raises(jr.ArgumentError) as caught:
        function(value)
    assert str(caught.value) == f"Expected a bytes or list as it of function(), found {found}."
    assert caught.value.name == "it"


def test_each_of_several_is_looked_at_when_its_turn_comes() -> None:
    """An endless iterable is not read to its end."""
    found = each(iter([1, "x"]), int, "them")
    assert next(found) == 1
    with pytest.raises(jr.ArgumentError) as caught:
        next(found)
    assert str(caught.value) == "Expected each of them to be an int, found 'x' (str)."


def test_every_public_function_is_tried() -> None:
    """None of the modules that users import has one that is missing above."""
    tried = {getattr(it, "__name__", "") for it, _, _ in _calls(_nowhere())}
    public = {
        name
        for module in (jr, json, tei, tables, citations, corpus, evaluate, corrections)
        for name in module.__all__
        if inspect.isfunction(getattr(module, name))
    }
    # They take no argument, only conditions, or need an extra.
    others = {"any_of", "arrow", "by_readout", "examples", "none_of", "schema", "unused"}
    # Wrapped above, as they yield.
    yielding = {"iter_readouts", "rows"}
    assert public - tried - others - yielding == set()


def _nowhere() -> Mapping[str, Path]:
    return dict.fromkeys(
        ["json", "tei", "corpus", "text", "right", "manifest", "told", "gold", "new"], Path("x")
    )
