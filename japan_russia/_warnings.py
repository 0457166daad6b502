"""What whoever reads files is told that is no error: what is left out or cannot be told apart."""

from __future__ import annotations

import sys
import warnings

__all__ = ["CorpusWarning", "warn"]

_PACKAGE = __name__.partition(".")[0]


class CorpusWarning(UserWarning):
    """A corpus leaves out a document, holds a readout twice, or knows nobody or several by a name.

    :func:`japan_russia.load` and :func:`japan_russia.loads` warn by it of corrections that seem to
    be of the readout, but name it otherwise.

    >>> from japan_russia.corpus import CorpusWarning
    >>> issubclass(CorpusWarning, UserWarning)
    True
    """


def warn(message: str) -> None:
    """Warn by a :class:`CorpusWarning` of the line outside the library that has asked."""
    depth, frame = 1, sys._getframe(0)
    while frame.f_back is not None and frame.f_globals["__name__"].startswith(f"{_PACKAGE}."):
        depth, frame = depth + 1, frame.f_back
    warnings.warn(message, CorpusWarning, stacklevel=depth)
