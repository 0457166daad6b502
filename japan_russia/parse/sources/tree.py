"""The markup of a page as a tree of plain values, under limits.

lxml parses as a stream of events, from which the tree is built here: only what a reader can see
is kept, no depth of elements can exhaust anything, and what a page has too much of is an error
as soon as it is met.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any, Final

from japan_russia.errors import LimitError

__all__ = ["MAX_NODES", "MAX_OPEN", "Element", "parse"]

#: Most tags, comments and entities of a page; those of the ministry have some two thousand.
MAX_NODES: Final = 50_000
#: Elements deeper than this are put beside those they stand in, as browsers do.
MAX_DEPTH: Final = 250
#: What is never closed, as often as this, is no markup.
MAX_OPEN: Final = 3_000
_CHUNK: Final = 65_536
#: What is known of an element; a longer value tells no more.
_KEPT: Final = frozenset(
    "alt aria-hidden border class content hidden href http-equiv id lang media name property rel"
    " reversed role start style summary type value width xml:lang".split()
)
_LONGEST: Final = 2_000
_LONGEST_OF: Final = {"class": 300, "id": 100, "style": 600}
_MOST_NAMES: Final = 20
#: An end tag closes nothing outside of these.
_SCOPES: Final = {
    "dd": frozenset({"dl"}),
    "dt": frozenset({"dl"}),
    "li": frozenset({"ul", "ol", "menu", "dir"}),
    "td": frozenset({"table"}),
    "th": frozenset({"table"}),
    "tr": frozenset({"table"}),
}
#: An item ends where the next one begins.
_ITEMS: Final = {
    "dd": frozenset({"dd", "dt"}),
    "dt": frozenset({"dd", "dt"}),
    "li": frozenset({"li"}),
}


class Element:
    """An element: its name in small letters, attributes, and elements and texts in order."""

    __slots__ = ("attributes", "children", "name", "names", "parts")

    def __init__(self, name: str, attributes: dict[str, str]) -> None:
        self.name: str = name
        self.attributes: dict[str, str] = attributes
        self.children: list[Element | str] = []
        ids, classes = self.get("id").split(), self.get("class").split()
        #: Its id and classes, and what selectors call it by.
        self.names: list[str] = [*ids, *classes][:_MOST_NAMES]
        self.parts: frozenset[str] = frozenset(
            [name, *(f"#{it}" for it in ids), *(f".{it}" for it in classes)]
        )

    def get(self, name: str) -> str:
        """The value of an attribute, empty where it is missing."""
        return self.attributes.get(name, "")

    def elements(self) -> Iterator[Element]:
        """It and all that are in it, in text order."""
        pending = [self]
        while pending:
            element = pending.pop()
            yield element
            pending += [it for it in reversed(element.children) if isinstance(it, Element)]

    def text(self) -> str:
        """All its text, white space and all."""
        pieces: list[str] = []
        pending: list[Element | str] = [self]
        while pending:
            node = pending.pop()
            if isinstance(node, str):
                pieces.append(node)
            else:
                pending += reversed(node.children)
        return "".join(pieces)


def parse(markup: str, name: str) -> Element:
    """Return the root of *markup*; *name* is that of the page, for errors.

    Raises:
        LimitError: There are more tags and entities than :data:`MAX_NODES`, or more elements that
            are not closed than :data:`MAX_OPEN`.
    """
    count = markup.count("<") + markup.count("&")
    if count > MAX_NODES:
        raise LimitError(
            f"Expected at most {MAX_NODES} tags and entities in {name}, found {count}.",
            MAX_NODES,
            count,
        )
    # Loaded where a page is met: text is read without it.
    from lxml import etree

    # What lxml takes as a target has its own class there; ours has the methods that it calls.
    target: Any = _Target()
    parser: Any = etree.HTMLParser(
        target=target, encoding="utf-8", no_network=True, huge_tree=False
    )
    try:
        for at in range(0, len(markup), _CHUNK):
            parser.feed(markup[at : at + _CHUNK].encode("utf-8", "replace"))
        parser.close()
    except _TooDeep:
        raise LimitError(
            f"Expected at most {MAX_OPEN} elements that are not closed in {name}, found more.",
            MAX_OPEN,
        ) from None
    except etree.LxmlError:
        # What comes before a fault that the parser cannot pass is read.
        pass
    root: Element = target.root
    return root


class _TooDeep(Exception):  # noqa: N818 -- it ends the parsing, and nobody else sees it
    """Too many elements are open."""


class _Target:
    """Builds the tree from the events of the parser."""

    def __init__(self) -> None:
        self.root = Element("#page", {})
        self.open = [self.root]
        #: Elements that stand too deep to be opened, by name.
        self.flat: Counter[str] = Counter()
        self.deeper = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        kept = {k: v[: _LONGEST_OF.get(k, _LONGEST)] for k, v in attributes.items() if k in _KEPT}
        element = Element(name, kept)
        ends = _ITEMS.get(name)
        if ends is not None:
            self._close(ends, _SCOPES[name])
        self.open[-1].children.append(element)
        if len(self.open) > MAX_DEPTH:
            self.flat[name] += 1
            self.deeper += 1
            if self.deeper > MAX_OPEN:
                raise _TooDeep
        else:
            self.open.append(element)

    def end(self, name: str) -> None:
        if self.flat[name]:
            self.flat[name] -= 1
            self.deeper -= 1
            return
        self._close(frozenset({name}), _SCOPES.get(name, frozenset()))

    def data(self, text: str) -> None:
        children = self.open[-1].children
        if children and isinstance(children[-1], str) and len(children[-1]) < _LONGEST:
            children[-1] += text
        else:
            children.append(text)

    def comment(self, _: str) -> None:
        """A comment is not seen."""

    def pi(self, *_: str) -> None:
        """Nor is an instruction."""

    def close(self) -> None:
        """The end of the page."""

    def _close(self, names: frozenset[str], scope: frozenset[str]) -> None:
        for at in range(len(self.open) - 1, 0, -1):
            name = self.open[at].name
            if name in names:
                del self.open[at:]
                return
            if name in scope:
                return
