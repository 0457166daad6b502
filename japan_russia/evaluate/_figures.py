"""What a comparison gives: figures, differences, and what had no partner."""

from __future__ import annotations

from typing import Final

from attrs import field, frozen

from japan_russia.span import Span

__all__ = ["FIGURES", "Comparison", "Difference", "Figure"]

#: Every figure in the order of a comparison, the one that matters most first, and what it counts.
FIGURES: Final = {
    "nobody misquoted": (
        "Sentences in which somebody is read to speak: right if nobody does who is not annotated."
    ),
    "title": "Titles.",
    "issued": "Dates of issue.",
    "meetings": "Kinds of meetings, the first compared with the first and so on.",
    "date": "Days of meetings.",
    "year": "Years that are not printed: worked out rightly, or among those that fit.",
    "place": "Places of meetings, where one may be part of the other.",
    "sessions": "Sittings with kind, start and length, if start or length is printed.",
    "participants": "Participants with family name and country.",
    "given names": "Given names of the participants who were found.",
    "offices": "Offices of the participants who were found.",
    "outline": "Divisions with path and heading.",
    "speakers": "Groups of parties that speak together in a sentence.",
    "speakers (listed, continued)": "The same in sentences whose speaker stands in another one.",
    "speakers (lead-in)": "The same in lead-ins.",
    "sides": "Groups of countries that speak together in a sentence that is no lead-in.",
    "exact sentence": "Sentences, but for lead-ins, in which the sides are exactly right.",
    "role": "Sentences whose role is right.",
    "first verb": "Sentences in which the first reporting verb is found, if the sides are right.",
    "all verbs": "Reporting verbs of such sentences, each by its first word.",
    "reply": "Sentences rightly read as an answer or as none, if the sides are right.",
    "addressees": "Recipients, in sentences whose speakers are right.",
}


@frozen(kw_only=True)
class Figure:
    """How far readouts agree with their annotations in one respect, over all of them together.

    Attributes:
        name: One of :data:`FIGURES`.
        right: How many items were read as they are annotated.
        missed: How many are annotated and were not read.
        extra: How many were read and are not annotated.  What was read wrongly is missed and
            extra.

    >>> from japan_russia.evaluate import Figure
    >>> Figure(name="speakers", right=9, missed=1, extra=1).value
    0.9
    """

    name: str = field()
    right: int = field()
    missed: int = field()
    extra: int = field()

    @property
    def value(self) -> float:
        """From 0 to 1: the harmonic mean of precision and recall (F1); 1 if nothing was asked."""
        wrong = self.missed + self.extra
        return 2 * self.right / (2 * self.right + wrong) if self.right or wrong else 1.0

    @property
    def cases(self) -> int:
        """How many items there were to get right."""
        return self.right + self.missed


@frozen(kw_only=True)
class Difference:
    """Something that was read otherwise than it is annotated.

    Attributes:
        document: Id of the readout.
        figure: One of :data:`FIGURES`.
        place: What it is about: the first words of a sentence, the path of a division,
            "meeting 1"; empty where it is about the whole.
        span: Where in the readout's text; None where it is about the whole or a meeting, or
            where the text does not have it.
        wanted: What is annotated and was not read, in words.
        found: What was read and is not annotated, in words.
        lost: Whether the text does not have the sentence at all.

    >>> from japan_russia.evaluate import Difference
    >>> it = Difference(document="a", figure="title", wanted=("A",), found=("B",))
    >>> it.wanted, it.found
    (('A',), ('B',))
    """

    document: str = field()
    figure: str = field()
    place: str = field(default="")
    span: Span | None = field(default=None)
    wanted: tuple[str, ...] = field()
    found: tuple[str, ...] = field()
    lost: bool = field(default=False)


@frozen(kw_only=True)
class Comparison:
    """How far readouts agree with their annotations.

    Attributes:
        documents: Ids of the readouts that were compared, in their order.
        figures: In the order of :data:`FIGURES`, those that had anything to compare.
        differences: Every one, readout by readout.
        without_gold: Ids of the readouts that have no annotations, in their order.
        without_readout: Ids of the annotations that have no readout, in their order.

    >>> import japan_russia as jr
    >>> from japan_russia.evaluate import compare, load_gold
    >>> name = "001_19287fb4fa5b8656"
    >>> found = compare([jr.load(f"seeds/{name}.txt")], [load_gold(f"seeds/gold/{name}.json")])
    >>> found.documents, len(found.differences)
    (('001_19287fb4fa5b8656',), 0)
    """

    documents: tuple[str, ...] = field()
    figures: tuple[Figure, ...] = field()
    differences: tuple[Difference, ...] = field()
    without_gold: tuple[str, ...] = field(default=())
    without_readout: tuple[str, ...] = field(default=())

    @property
    def values(self) -> dict[str, float]:
        """The values of the figures by name."""
        return {it.name: it.value for it in self.figures}
