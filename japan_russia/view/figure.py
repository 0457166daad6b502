"""A picture that brings its own colours: what a notebook shows, or a file holds."""

from __future__ import annotations

from typing import Final

from attrs import field, frozen

__all__ = ["Figure"]

#: A page has a style sheet with more; lines and words take the colour that words have there.
_STYLE: Final = """<style>
svg.jr-picture { display: block; height: auto; max-width: 30rem; width: 100%; }
svg.jr-picture text { fill: currentColor; font-family: sans-serif; font-size: 13px; }
svg.jr-picture text.jr-strong { font-weight: 600; }
svg.jr-picture text.jr-small { font-size: 12px; }
svg.jr-picture .jr-bar, svg.jr-picture .jr-head { fill: currentColor; }
svg.jr-picture .jr-axis, svg.jr-picture .jr-answer { fill: none; stroke: currentColor; }
svg.jr-picture .jr-answer, svg.jr-picture .jr-head { opacity: 0.55; }
svg.jr-picture .jr-unknown { stroke: currentColor; stroke-dasharray: 2 5; stroke-width: 2; }
svg.jr-picture .jr-count { fill: #ffffff; stroke: #5c6066; }
svg.jr-picture .jr-count + text { fill: #000000; }
svg.jr-picture .jr-box { fill: none; stroke: currentColor; stroke-width: 2; }
svg.jr-picture .jr-side-2 .jr-box { stroke-dasharray: 7 4; }
svg.jr-picture .jr-side-3 .jr-box { stroke-dasharray: 12 3; }
svg.jr-picture .jr-side-4 .jr-box { stroke-dasharray: 12 3 3 3; }
</style>"""


@frozen(repr=False)
class Figure:
    """A picture; a notebook shows it.

    Attributes:
        svg: The picture as SVG, with its colours.
    """

    svg: str = field()

    @classmethod
    def of(cls, picture: str) -> Figure:
        """Return *picture*, as :mod:`japan_russia.view.pictures` draws it, with its colours."""
        begin, mark, rest = picture.partition("</title>")
        return cls(begin + mark + _STYLE + rest)

    @property
    def plain(self) -> str:
        """The picture without its colours, for a page whose style sheet has them."""
        return self.svg.replace(_STYLE, "")

    def __repr__(self) -> str:
        return f"Figure(<{len(self.svg)} characters of SVG>)"

    def _repr_html_(self) -> str:
        # Inside the page, so that it takes the colour of the words around it.
        return self.svg
