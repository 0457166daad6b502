"""The site builds without a word, documents every public name, and leads nowhere wrong."""

from __future__ import annotations

import pkgutil
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from html import unescape
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import NamedTuple
from urllib.parse import unquote, urldefrag

import pytest

import japan_russia
from japan_russia import DiagnosticCode
from japan_russia.cli._arguments import parser
from tests import needs
from tests.docs.conftest import BUILT, DOCS, Site

pytestmark = [
    pytest.mark.skipif(not DOCS.is_dir(), reason=needs.PAGES),
    # The pages take longer to build than all quick tests together.
    pytest.mark.long,
]


#: Of a page; the one on the model has some 320,000.
_MOST_BYTES = 500_000


@pytest.mark.skipif(BUILT is not None, reason="unset JAPAN_RUSSIA_SITE to run this")
def test_builds_without_a_word(site: Site) -> None:
    """Sphinx finds no name without a target, no page without a place, no broken reference."""
    assert site.complaints == ""
    assert site.exit_code == 0


#: What is public of the packages inside is given on by the package itself.
_OWN = "japan_russia.formats.tei."


def _public_modules() -> Iterator[ModuleType]:
    pytest.importorskip("sphinx", reason=needs.DOCS)
    yield japan_russia
    for found in pkgutil.walk_packages(japan_russia.__path__, "japan_russia."):
        parts = found.name.split(".")
        # __main__ runs when it is imported, and so is only run.
        is_own = found.name.startswith(_OWN) or any(part.startswith("_") for part in parts)
        if not is_own:
            yield import_module(found.name)


def _inventory(site: Site) -> dict[str, str]:
    from sphinx.util.inventory import InventoryFile

    with (site.folder / "objects.inv").open("rb") as file:
        found = InventoryFile.load(file, "", lambda _base, target: target)
    return {name: kind for kind, names in found.items() if kind.startswith("py:") for name in names}


def test_every_public_name_is_documented(site: Site) -> None:
    """A name of a module's ``__all__`` is in the inventory where it is made or given on."""
    known = _inventory(site)
    missing = []
    for module in _public_modules():
        for name in getattr(module, "__all__", ()):
            value = getattr(module, name)
            home = getattr(value, "__module__", module.__name__)
            made = f"{home}.{getattr(value, '__qualname__', name)}"
            given = (f"{module.__name__}.{name}", made, f"japan_russia.{name}")
            is_module = isinstance(value, ModuleType) and value.__name__ in known
            if name != "__version__" and not is_module and not known.keys() & set(given):
                missing.append(f"{module.__name__}.{name}")
    assert missing == []


def test_every_module_says_what_it_gives() -> None:
    """Each public module has ``__all__``, so that the test above looks at it."""
    without = [it.__name__ for it in _public_modules() if not hasattr(it, "__all__")]
    assert [name for name in without if not _is_plain_package(name)] == []


def _is_plain_package(name: str) -> bool:
    """Whether a module is a package that holds its docstring and other modules alone."""
    module = import_module(name)
    own = [it for it in vars(module).values() if getattr(it, "__module__", None) == name]
    return hasattr(module, "__path__") and own == []


#: What is printed of a type that nobody has made into words, and how built-in types describe
#: themselves.
_NOT_MEANT = (
    "ForwardRef(",
    "Build an immutable unordered collection",
    "Build an unordered collection",
    "Built-in immutable sequence",
    "Built-in mutable sequence",
    "Convert a number or string to an integer",
    "Create a new string object",
    "new empty dictionary",
    "Compiled regular expression",
)


def test_no_page_has_what_was_not_meant_for_readers(site: Site) -> None:
    """Neither the code of a type nor the docstring of the built-in type of a value."""
    found = [
        (path.relative_to(site.folder).as_posix(), words)
        for path in sorted(site.folder.rglob("*.html"))
        for text in [_text(path)]
        for words in _NOT_MEANT
        if words in text
    ]
    assert found == []


def test_names_and_dates_are_printed_as_they_are_written(site: Site) -> None:
    """A date without its year begins with no dash; a parameter's name ends as it ends."""
    pages = {path: _text(path) for path in sorted(site.folder.rglob("*.html"))}
    dashed = [path.name for path, text in pages.items() if re.search(r"[–—]\d\d-\d\d", text)]
    assert dashed == []
    assert any("in_ – Where to look" in text for text in pages.values())


def _text(path: Path) -> str:
    """What a reader of the page sees: without its tags, its spaces made one."""
    return " ".join(unescape(re.sub(r"<[^<>]*>", "", path.read_text(encoding="utf-8"))).split())


class _Page(NamedTuple):
    """The anchors and the links of a page."""

    anchors: frozenset[str]
    links: tuple[str, ...]
    doubled: frozenset[str]


#: Sphinx and the pictures write attributes in double quotes, and words with none.
_ATTRIBUTE = re.compile(r"<[a-zA-Z][^<>]*>")
_NAMED = re.compile(r'\s(id|href|src)="([^"]+)"')


@cache
def _page(path: Path) -> _Page:
    text = path.read_text(encoding="utf-8")
    found = [it for tag in _ATTRIBUTE.findall(text) for it in _NAMED.findall(tag)]
    anchors = [unescape(value) for name, value in found if name == "id"]
    return _Page(
        frozenset(anchors),
        tuple(unescape(value) for name, value in found if name != "id"),
        frozenset(anchor for anchor, number in Counter(anchors).items() if number > 1),
    )


@cache
def _exists(path: Path) -> bool:
    return path.exists()


def test_every_link_inside_the_site_leads_somewhere(site: Site) -> None:
    """Pages, files and anchors are there."""
    wrong = []
    for path in sorted(site.folder.rglob("*.html")):
        for link in _page(path).links:
            address, anchor = urldefrag(link)
            if re.match(r"[a-z]+:|//", address):
                continue
            target = (path.parent / unquote(address.partition("?")[0])) if address else path
            # "#" alone, and "#top", are the top of any page.
            known = _page(target).anchors if target.suffix == ".html" else {anchor}
            if not _exists(target) or (anchor not in {"", "top"} and unquote(anchor) not in known):
                wrong.append(f"{path.name}: {link}")
    assert wrong == []


def test_no_page_is_a_heap(site: Site) -> None:
    """A page can be loaded and looked through: none shows the values of whole tables."""
    sizes = {path.name: path.stat().st_size for path in site.folder.rglob("*.html")}
    assert {name: size for name, size in sizes.items() if size > _MOST_BYTES} == {}
    for path in sorted(site.folder.rglob("*.html")):
        assert "attr_dict[" not in path.read_text(encoding="utf-8"), path.name


def test_no_anchor_stands_twice(site: Site) -> None:
    """A link to a statement or a name leads to that one."""
    doubled = {
        path.name: _page(path).doubled
        for path in site.folder.rglob("*.html")
        if _page(path).doubled
    }
    assert doubled == {}


def _commands() -> list[str]:
    actions = parser()._actions
    choices = next(it.choices for it in actions if it.dest == "command")
    assert choices is not None
    return list(choices)


@pytest.mark.parametrize("command", _commands())
def test_every_command_is_on_its_page(command: str) -> None:
    """Each has a page, its help, and a run with real output."""
    page = (DOCS / "reference" / "cli" / f"{command}.md").read_text(encoding="utf-8")
    assert page.startswith(f"# {command}\n")
    runs = re.findall(rf"^\$ japan-russia {command} (.*)$", page, re.MULTILINE)
    assert runs[0] == "--help"
    assert len(runs) >= 2


def test_every_diagnostic_is_on_its_page() -> None:
    """Each code has a row of the table, in the order of the code."""
    page = (DOCS / "reference" / "diagnostics.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| `([a-z-]+)` \|", page, re.MULTILINE) == [
        code.value for code in DiagnosticCode
    ]


def test_every_code_of_a_tei_finding_is_on_its_page(site: Site) -> None:
    """Whatever code the checks of TEI write is explained."""
    from japan_russia.formats import tei

    sources = Path(tei.__path__[0]).rglob("*.py")
    written = {
        code
        for path in sources
        for code in re.findall(r"\"([A-Z]+[0-9])\"", path.read_text(encoding="utf-8"))
    }
    page = (site.folder / "reference" / "tei" / "findings.html").read_text(encoding="utf-8")
    assert {code for code in written if f">{code}<" not in page} == set()
    assert len(written) > 30


#: Ways to write a term of the glossary that are not its way.
_MISSPELT = {
    "lead-in": r"\bleadins?\b",
    "agenda item": r"\bagendaitems?\b|\bagenda-items?\b",
    "stand-off": r"\bstandoff\b(?! /)|\bstand off\b",
    "reporting verb": r"\breporting-verbs?\b|\bspeech verbs?\b",
    "readout": r"\bread-outs?\b",
    "continued speech": r"\bcontinuing speech\b",
    "furniture": r"\bboilerplate\b",
}


@pytest.mark.parametrize("term", _MISSPELT)
def test_terms_are_written_one_way(term: str) -> None:
    """Prose spells each term as the glossary does."""
    glossary = (DOCS / "glossary.md").read_text(encoding="utf-8")
    assert f"\n{term}\n" in glossary
    for page in sorted(DOCS.rglob("*.md")):
        prose = re.sub(
            r"^```.*?^```$|`[^`]*`", "", page.read_text(encoding="utf-8"), flags=re.M | re.S
        )
        assert re.findall(_MISSPELT[term], prose, re.IGNORECASE) == [], page.name


def test_examples_are_many() -> None:
    """The pages show the library at work; their examples are run by ``docs/conftest.py``."""
    pages = [page.read_text(encoding="utf-8") for page in DOCS.rglob("*.md")]
    assert sum(len(re.findall(r"^>>> ", page, re.MULTILINE)) for page in pages) >= 60
