"""Counts what agrees, figure by figure, and keeps what does not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from attrs import field, frozen

from japan_russia.evaluate._figures import FIGURES, Difference, Figure
from japan_russia.span import Span

__all__ = ["Entry", "Item", "Ledger"]


@frozen
class Item:
    """Something that is compared by its key and told in words."""

    key: tuple[str, ...] = field()
    words: str = field(eq=False)

    @classmethod
    def of(cls, words: str) -> Item:
        """Return what is compared by its words."""
        return cls((words,), words)


class Ledger:
    """What was counted so far."""

    def __init__(self) -> None:
        self.right: Counter[str] = Counter()
        self.missed: Counter[str] = Counter()
        self.extra: Counter[str] = Counter()
        self.differences: list[Difference] = []

    def figures(self) -> tuple[Figure, ...]:
        """Return the figures that had anything to compare."""
        return tuple(
            Figure(
                name=name,
                right=self.right[name],
                missed=self.missed[name],
                extra=self.extra[name],
            )
            for name in FIGURES
            if self.right[name] or self.missed[name] or self.extra[name]
        )


@frozen(kw_only=True)
class Entry:
    """Puts into a ledger what is compared at one place; see :class:`Difference`."""

    ledger: Ledger = field()
    document: str = field()
    place: str = field(default="")
    span: Span | None = field(default=None)
    lost: bool = field(default=False)

    def items(self, figure: str, wanted: Iterable[Item], found: Iterable[Item]) -> None:
        """Count each item by itself: right, missed or extra."""
        wanted, found = Counter(wanted), Counter(found)
        missed, extra = wanted - found, found - wanted
        self.ledger.right[figure] += (wanted & found).total()
        self.ledger.missed[figure] += missed.total()
        self.ledger.extra[figure] += extra.total()
        if missed or extra:
            self.differ(figure, missed.elements(), extra.elements())

    def whole(
        self, figure: str, right: bool, wanted: Iterable[Item], found: Iterable[Item]
    ) -> None:
        """Count all together as one item: right, or else missed and extra."""
        if right:
            self.ledger.right[figure] += 1
            return
        self.ledger.missed[figure] += 1
        self.ledger.extra[figure] += 1
        wanted, found = Counter(wanted), Counter(found)
        self.differ(figure, (wanted - found).elements(), (found - wanted).elements())

    def value(self, figure: str, right: bool, wanted: str | None, found: str | None) -> None:
        """Count one value, which may be absent: right, or else missed and extra."""
        self.whole(figure, right, _one(wanted), _one(found))

    def missing(self, figure: str, wanted: Iterable[Item]) -> None:
        """Count one item as missed."""
        self.ledger.missed[figure] += 1
        self.differ(figure, wanted, ())

    def differ(self, figure: str, wanted: Iterable[Item], found: Iterable[Item]) -> None:
        """Keep a difference."""
        self.ledger.differences.append(
            Difference(
                document=self.document,
                figure=figure,
                place=self.place,
                span=self.span,
                wanted=tuple(sorted(it.words for it in wanted)),
                found=tuple(sorted(it.words for it in found)),
                lost=self.lost,
            )
        )


def _one(value: str | None) -> list[Item]:
    return [] if value is None else [Item.of(value)]
