"""What the style of a page says of it: what is hidden, and which marks its lists have.

The style sheets inside the page and the elements' own ``style`` are read; sheets that lie beside
the page are not, as they are seldom saved with it.  Of selectors, names of elements, ids and
classes are known, one after the other for what stands inside; a rule with any other is passed
over, and so are rules for paper or for a width of the window.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import Final, NamedTuple

from japan_russia.parse.sources.tree import Element
from japan_russia.wording import pages

__all__ = ["Sheet", "Style"]

#: Safety limits: later rules and longer sheets are ignored.
_MOST_RULES: Final = 300
_LONGEST: Final = 500_000
#: How often a rule is held against an element; pages of the ministry come to a few hundred.
_MOST_TRIALS: Final = 200_000
_COMMENT: Final = re.compile(r"/\*[^*]*(?:\*(?!/)[^*]*)*(?:\*/|\Z)|<!--|-->")
#: At-rules whose rules hold for a screen of any width.
_AT_ALL: Final = re.compile(
    r"@media(?:[\w\s]*,)*\s*(?:only\s+)?(?:all|screen)\s*(?:,[\w\s]*)*\Z|@(?:layer|supports)\b",
    re.IGNORECASE,
)
_COMPOUND: Final = re.compile(r"(?:[A-Za-z][\w-]*|\*)?(?:[.#][A-Za-z_-][\w-]*)*\Z")
_PART: Final = re.compile(r"[.#]?[\w-]+")
_MARK: Final = re.compile(
    r"\b(none|disc|circle|square|decimal-leading-zero|decimal|(?:lower|upper)-(?:roman|alpha|latin)"
    r")\b",
    re.IGNORECASE,
)
_FAR: Final = re.compile(r"-\d{3,}(?:\.\d+)?(?:px|em|rem|%)")
#: Its own style weighs more than any rule.
_INLINE: Final = (1_000_000, 0, 0, 0)
#: A box of no size.
_CLIPPED: Final = re.compile(r"rect\(\s*0|rect\(\s*1px|inset\(\s*(?:50|100)%")


class Style(NamedTuple):
    """What style says of one element: whether it is hidden, and the mark of its items, or ''."""

    hidden: bool
    mark: str


class _Rule(NamedTuple):
    weight: tuple[int, int, int, int]
    compounds: tuple[frozenset[str], ...]
    declared: dict[str, tuple[bool, str]]


class Sheet:
    """The rules of a page that hide elements or mark lists."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.by_key: defaultdict[str, list[_Rule]] = defaultdict(list)
        self.trials: int = 0
        count = 0
        for selectors, declared in _rules("\n".join(texts)[:_LONGEST]):
            for selector in selectors.split(","):
                compounds = _compounds(selector)
                if not compounds or count >= _MOST_RULES:
                    continue
                count += 1
                parts = [part for compound in compounds for part in compound]
                ids = sum(part.startswith("#") for part in parts)
                classes = sum(part.startswith(".") for part in parts)
                weight = (ids, classes, len(parts) - ids - classes, count)
                key = max(compounds[-1], key=lambda part: (part[0] in "#.", part), default="")
                self.by_key[key].append(_Rule(weight, compounds, declared))

    def style(self, element: Element, around: Sequence[Element]) -> Style:
        """What is said of *element*, which stands in *around*, the outermost first."""
        own = element.parts
        found: list[tuple[bool, tuple[int, ...], str, str]] = []
        if self.by_key:
            for part in ("", *own):
                for rule in self.by_key.get(part, ()):
                    if self.trials < _MOST_TRIALS and self._fits(rule, own, around):
                        found += [
                            (important, rule.weight, name, value)
                            for name, (important, value) in rule.declared.items()
                        ]
        inline = element.get("style")
        if inline:
            found += [
                (important, _INLINE, name, value)
                for name, (important, value) in _declarations(inline).items()
            ]
        values = {name: value for _, _, name, value in sorted(found, key=lambda it: it[:2])}
        return Style(_hides(values) or _is_hidden(element), values.get("list-style", ""))

    def _fits(self, rule: _Rule, own: frozenset[str], around: Sequence[Element]) -> bool:
        self.trials += 1
        if not rule.compounds[-1] <= own:
            return False
        wanted = list(rule.compounds[:-1])
        for outer in reversed(around):
            if not wanted:
                break
            self.trials += 1
            if wanted[-1] <= outer.parts:
                wanted.pop()
        return not wanted


def _is_hidden(element: Element) -> bool:
    if "hidden" in element.attributes and element.get("hidden") != "until-found":
        return True
    return any(pages.HIDDEN.match(name) for name in element.names)


def _hides(values: dict[str, str]) -> bool:
    if values.get("display") == "none" or values.get("visibility") in ("hidden", "collapse"):
        return True
    if "absolute" not in values.get("position", "") and "fixed" not in values.get("position", ""):
        return False
    clip = values.get("clip", "") + values.get("clip-path", "")
    aside = " ".join(values.get(it, "") for it in ("left", "top", "text-indent"))
    return _CLIPPED.search(clip) is not None or _FAR.search(aside) is not None


def _rules(sheet: str) -> list[tuple[str, dict[str, tuple[bool, str]]]]:
    """The selectors and declarations of the rules that say something here, in order."""
    found: list[tuple[str, dict[str, tuple[bool, str]]]] = []
    at, text = 0, _COMMENT.sub(" ", sheet)
    depth, skip = 0, 0
    while True:
        opened = text.find("{", at)
        closed = text.find("}", at)
        if opened < 0 and closed < 0:
            return found
        if closed >= 0 and (opened < 0 or closed < opened):
            # The end of an at-rule.
            depth = max(0, depth - 1)
            skip = min(skip, depth)
            at = closed + 1
            continue
        head = text[at:opened].rpartition(";")[2].strip()
        at = opened + 1
        if head.startswith("@"):
            depth += 1
            if _AT_ALL.match(head) is None and not skip:
                skip = depth
            continue
        end = text.find("}", at)
        body = text[at : end if end >= 0 else len(text)]
        at = end + 1 if end >= 0 else len(text)
        declared = {} if skip else _declarations(body)
        if declared:
            found.append((head, declared))


def _declarations(body: str) -> dict[str, tuple[bool, str]]:
    """The declarations that count here, each with whether it is important."""
    found: dict[str, tuple[bool, str]] = {}
    for declaration in body.split(";"):
        name, colon, value = declaration.partition(":")
        name, value = name.strip().lower(), value.strip().lower()
        if not colon or name not in _KNOWN:
            continue
        important = value.endswith("!important")
        value = value.removesuffix("!important").strip()
        if name.startswith("list-style"):
            mark = _MARK.search(value)
            if mark is None:
                continue
            name, value = "list-style", mark[1].lower()
        if name not in found or important or not found[name][0]:
            found[name] = (important, value)
    return found


_KNOWN: Final = frozenset(
    "clip clip-path display left list-style list-style-type position text-indent top"
    " visibility".split()
)


def _compounds(selector: str) -> tuple[frozenset[str], ...]:
    """The parts of a selector from the outermost, empty if there is one that is not known."""
    compounds = [it for it in re.split(r"[\s>]+", selector.strip()) if it]
    if not all(_COMPOUND.match(it) for it in compounds) or len(compounds) > 6:
        return ()
    return tuple(
        frozenset(
            part if part[0] in ".#" else part.lower() for part in _PART.findall(it) if part != "*"
        )
        for it in compounds
    )
