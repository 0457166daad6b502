"""What tables are made of: readouts, and of each what was asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol, TypeAlias, runtime_checkable

from attrs import field, frozen

from japan_russia.arguments import each
from japan_russia.errors import FormatError
from japan_russia.model import Meeting, Placed, Readout

__all__ = ["Part", "Readouts", "Selected", "parts"]


class Part(Protocol):
    """A readout, and what of it was asked for."""

    @property
    def readout(self) -> Readout:
        """The whole readout."""

    @property
    def is_whole(self) -> bool:
        """Whether all of the readout was asked for."""

    @property
    def meetings(self) -> Sequence[Meeting]:
        """The meetings asked for, in text order."""

    def placed(self) -> Sequence[Placed]:
        """Return the statements asked for, in text order."""


@runtime_checkable
class Selected(Protocol):
    """Readouts of which only parts may be asked for, as a corpus is."""

    @property
    def selections(self) -> Sequence[Part]:
        """The parts, in order of the readouts."""


Readouts: TypeAlias = Readout | Iterable[Readout] | Selected
"""A readout, or several; of a corpus, what of it was asked for."""


@frozen
class _Whole:
    readout: Readout = field()
    is_whole: bool = field(default=True, init=False)

    @property
    def meetings(self) -> tuple[Meeting, ...]:
        return self.readout.meetings

    def placed(self) -> tuple[Placed, ...]:
        return self.readout.placed()


def parts(readouts: Readouts) -> Iterator[Part]:
    """Yield what *readouts* asks for of each readout.

    Raises:
        FormatError: Two readouts have one id: their rows could not be told apart.
    """
    found: Iterable[Part]
    if isinstance(readouts, Readout):
        found = [_Whole(readouts)]
    elif isinstance(readouts, Selected):
        found = readouts.selections
    else:
        found = map(_Whole, each(readouts, Readout, "readouts"))
    seen: set[str] = set()
    for part in found:
        id = part.readout.id
        if id in seen:
            raise FormatError(f"Expected each id of a readout once, found {id!r} twice.")
        seen.add(id)
        yield part
