"""Pictures drawn from the code itself when the documentation is built.

``.. drawn:: model`` draws the classes of the model with their fields, ``.. drawn:: stages`` the
stages of the parser in the order that the layers in ``pyproject.toml`` keep.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator
from html import escape
from importlib import import_module
from pathlib import Path
from typing import Final, NamedTuple

import attrs
from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective
from sphinx.util.typing import ExtensionMetadata

from japan_russia import model

__all__ = ["model_svg", "setup", "stages", "stages_svg"]

_ROOT: Final = Path(__file__).parents[2]
_LINE: Final = 19
_HEAD: Final = 26
_GAP: Final = 18

#: What the text is divided into, on the left; what these hold, on the right.
_LEFT: Final = (model.Readout, model.Meeting, model.AgendaItem, model.Statement)
_RIGHT: Final = (
    model.Source,
    model.Furniture,
    model.Diagnostic,
    model.PartialDate,
    model.Session,
    model.Reason,
    model.Participant,
    model.PersonName,
    model.Side,
    model.ReportingVerb,
)
#: Names of unions, and what they are unions of.
_UNIONS: Final = {"Party": ("Participant", "Side"), "Node": ("Meeting", "AgendaItem")}
_LETTER: Final = 7.0


class _Plan(NamedTuple):
    """Where the two columns of classes stand, and whether fields have their types."""

    lane: int
    left_end: int
    right_start: int
    width: int
    apart: int
    with_types: bool


_AT_DESK: Final = _Plan(70, 330, 440, 680, 9, with_types=True)
#: As wide as a phone shows at full size: the arrows tell the types that matter.
_AT_HAND: Final = _Plan(43, 173, 238, 360, 6, with_types=False)


class _Box(NamedTuple):
    name: str
    fields: tuple[tuple[str, str], ...]
    x: int
    y: int
    width: int

    @property
    def height(self) -> int:
        return _HEAD + _LINE * len(self.fields) + 6


def _column(classes: tuple[type, ...], x: int, end: int) -> list[_Box]:
    boxes: list[_Box] = []
    y = 2
    for cls in classes:
        fields = tuple((it.name, _type(str(it.type))) for it in attrs.fields(cls))
        boxes.append(_Box(cls.__name__, fields, x, y, end - x))
        y += boxes[-1].height + _GAP
    return boxes


def _type(words: str) -> str:
    return re.sub(r"tuple\[(\w+), \.\.\.\]", r"tuple of \1", words)


def model_svg() -> str:
    """The classes of the model: what holds what, for a desk and, narrower, for a phone."""
    return _model(_AT_DESK, "jr-at-desk") + _model(_AT_HAND, "jr-at-hand")


def _model(plan: _Plan, kind: str) -> str:
    left = _column(_LEFT, plan.lane, plan.left_end)
    right = _column(_RIGHT, plan.right_start, plan.width - 2)
    boxes = {box.name: box for box in (*left, *right)}
    found = [found for box in boxes.values() for found in _held(box, boxes)]
    # The longest way takes the outermost lane, so that lanes do not cross.
    beside = [it for it in found if it[1].x == it[2].x == plan.lane]
    beside.sort(key=lambda it: it[0] - it[2].y)
    arrows = [_beside(y, end, plan, lane) for lane, (y, _, end) in enumerate(beside)]
    arrows += [_across(*it) for it in found if it not in beside]
    height = max(box.y + box.height for box in boxes.values()) + 4
    drawn = [_drawn(box, with_types=plan.with_types) for box in boxes.values()]
    return _svg("The classes of the model", plan.width, height, [*arrows, *drawn], kind)


def _drawn(box: _Box, *, with_types: bool) -> str:
    x, y, end = box.x, box.y + _HEAD, box.x + box.width
    size = f'width="{box.width}" height="{box.height}"'
    out = [
        f'<rect class="jr-class" x="{x}" y="{box.y}" {size} rx="4"/>',
        f'<text class="jr-strong" x="{x + 8}" y="{box.y + 18}">{box.name}</text>',
        f'<line class="jr-axis" x1="{x}" x2="{end}" y1="{y}" y2="{y}"/>',
    ]
    for number, (name, kind) in enumerate(box.fields, start=1):
        y = box.y + _HEAD + _LINE * number - 4
        room = int((box.width - 20) / _LETTER) - len(name) - 2
        words = kind if len(kind) <= room else f"{kind[: room - 1]}…"
        told = f'<tspan class="jr-type">: {escape(words)}</tspan>' * with_types
        out.append(f'<text class="jr-field" x="{box.x + 8}" y="{y}">{name}{told}</text>')
    return "".join(out)


def _held(box: _Box, boxes: dict[str, _Box]) -> Iterator[tuple[int, _Box, _Box]]:
    """The height of each field that holds another class, the box it is in, and that class's."""
    for number, (_, kind) in enumerate(box.fields, start=1):
        y = box.y + _HEAD + _LINE * number - 9
        for word in re.findall(r"[A-Z]\w+", kind):
            for name in _UNIONS.get(word, (word,)):
                target = boxes.get(name)
                if target is not None and target is not box:
                    yield y, box, target


def _beside(y: int, target: _Box, plan: _Plan, lane: int) -> str:
    """Along a lane of its own from a box of the left column to one below it."""
    x, end, edge = 6 + plan.apart * lane, target.y + 13, plan.lane
    path = f"M{edge} {y}H{x + 6}Q{x} {y} {x} {y + 6}V{end - 6}Q{x} {end} {x + 6} {end}H{edge - 8}"
    return f'<path class="jr-holds" d="{path}"/>{_tip(edge, end)}'


def _across(y: int, box: _Box, target: _Box) -> str:
    """To a box of the right column, from the left one or from within it."""
    end = target.y + 13
    if box.x == target.x:
        bend = box.x - 30
        path = f"M{box.x} {y}C{bend} {y} {bend} {end} {box.x - 8} {end}"
    else:
        start = box.x + box.width
        bend = (start + target.x) // 2
        path = f"M{start} {y}C{bend} {y} {bend} {end} {target.x - 8} {end}"
    return f'<path class="jr-holds" d="{path}"/>{_tip(target.x, end)}'


def _tip(x: int, y: int) -> str:
    return f'<path class="jr-head" d="M{x - 9} {y - 5}L{x} {y}L{x - 9} {y + 5}z"/>'


def stages() -> tuple[tuple[str, str], ...]:
    """The stages of the parser in their order, each with what its module says of itself."""
    settings = tomllib.loads((_ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    layers = next(it["layers"] for it in contracts if it["id"] == "stages")
    names = [name.strip() for layer in reversed(layers) for name in layer.split("|")]
    found = []
    for name in names:
        words = (import_module(f"japan_russia.parse.{name}").__doc__ or "").partition("\n")[0]
        found.append((name, words.rpartition("stage: ")[2].rstrip(".")))
    return tuple(found)


def stages_svg() -> str:
    """The stages of the parser, from bytes to a readout."""
    width, pitch = 400, 58
    out = []
    parts = [("bytes", ""), *stages(), ("Readout", "")]
    y = 2
    for name, words in parts:
        if y > 2:
            out.append(f'<path class="jr-holds" d="M24 {y - 14}L24 {y - 7}"/>')
            out.append(f'<path class="jr-head" d="M19 {y - 9}L24 {y}L29 {y - 9}z"/>')
        kind = "jr-class" if words else "jr-class jr-end"
        lines = _wrapped(words, 60)
        height = 28 + 16 * len(lines)
        out.append(
            f'<rect class="{kind}" x="1" y="{y}" width="{width - 2}" height="{height}" rx="4"/>'
            f'<text class="jr-strong" x="10" y="{y + 19}">{name}</text>'
        )
        for number, line in enumerate(lines, start=1):
            out.append(
                f'<text class="jr-small jr-type" x="10" y="{y + 19 + 16 * number}">'
                f"{escape(line)}</text>"
            )
        y += height + 14
    return _svg("The stages of the parser", width, max(y - 10, pitch), out)


def _wrapped(words: str, width: int) -> list[str]:
    lines: list[str] = []
    for word in words.split():
        if lines and len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def _svg(label: str, width: int, height: int, parts: list[str], kind: str = "") -> str:
    return (
        f'<div class="jr-wide {kind}" tabindex="0" role="group" aria-label="{label}">'
        f'<svg class="jr-picture jr-drawn jr-{width}" role="img" aria-label="{label}" '
        f'viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg">'
        f"<title>{label}</title>{''.join(parts)}</svg></div>\n"
    )


_DRAWN: Final[dict[str, Callable[[], str]]] = {"model": model_svg, "stages": stages_svg}


class Drawn(SphinxDirective):
    """``.. drawn:: NAME``: one of the pictures of this module."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the picture as it stands in HTML."""
        draw = _DRAWN.get(self.arguments[0])
        if draw is None:
            raise self.error(f"Expected one of {', '.join(_DRAWN)}, found {self.arguments[0]!r}.")
        return [nodes.raw("", draw(), format="html")]


def setup(app: Sphinx) -> ExtensionMetadata:
    """Make the directive known to Sphinx."""
    app.add_directive("drawn", Drawn)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
