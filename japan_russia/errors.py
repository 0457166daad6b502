"""The errors of the library: one root, few kinds, each also a ``ValueError``.

Every message is one sentence: what was expected, where, and the words found.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

__all__ = [
    "ArgumentError",
    "FormatError",
    "JapanRussiaError",
    "LimitError",
    "ModelError",
    "ReadoutError",
    "UnknownIdError",
    "meant",
    "shortened",
]


#: The most characters of a message, and how many of them are its end where it would have more:
#: the words found can be all of a file.
_LONGEST: Final = 2_000
_END: Final = 500
#: A longer word is nobody's slip of the pen, and takes long to compare.
_WORD: Final = 100
#: So many names are helpful; so alike, from 0 to 1, are two of which one is misspelt.
_NAMES: Final = 3
_ALIKE: Final = 0.7


def shortened(message: str) -> str:
    """Return *message*, cut in its middle if it has more than 2,000 characters.

    >>> from japan_russia.errors import shortened
    >>> len(shortened("a" * 9_000))
    2000
    """
    if len(message) <= _LONGEST:
        return message
    return f"{message[: _LONGEST - _END - 3]} … {message[-_END:]}"


def meant(word: str, names: Iterable[str]) -> str:
    """Return which of *names* may be meant by *word*, at most three, for the end of a sentence.

    Those that begin with it come first, else those that are spelt nearly so.

    >>> from japan_russia.errors import meant
    >>> meant("yaer", ["file", "year"])
    " (did you mean 'year'?)"
    >>> meant("003", ["003_7c03", "004_a116"])
    " (did you mean '003_7c03'?)"
    >>> meant("colour", ["file", "year"])
    ''
    """
    if not 0 < len(word) <= _WORD:
        return ""
    # Only who has made a mistake waits for it.
    from difflib import get_close_matches

    wanted = word.casefold()
    by_name = {name.casefold(): name for name in names}
    near = [name for name in by_name if name.startswith(wanted)][:_NAMES]
    # Of two or three letters, one may be wrong; of a single one nothing would be left.
    alike = min(_ALIKE, 1 - 1 / len(wanted)) or 1
    near = near or get_close_matches(wanted, by_name, _NAMES, alike)
    *most, last = (repr(by_name[name]) for name in near) if near else ("",)
    those = f"{', '.join(most)} or {last}" if most else last
    return f" (did you mean {those}?)" if those else ""


class JapanRussiaError(ValueError):
    """The root: catching it catches everything that a public loader raises.

    A message of more than 2,000 characters, as it quotes long words, is cut in its middle.

    >>> import japan_russia as jr
    >>> issubclass(jr.JapanRussiaError, ValueError)
    True
    """

    def __init__(self, message: str) -> None:
        message = shortened(message)
        super().__init__(message)
        self.message = message

    def __str__(self) -> str:
        return self.message


class ArgumentError(JapanRussiaError, TypeError):
    """An argument of a type that the function does not take; also a ``TypeError``.

    Attributes:
        name: Of the argument.

    >>> import japan_russia as jr
    >>> try:
    ...     jr.json.loads(1)
    ... except jr.ArgumentError as error:
    ...     print(error.name)
    data
    """

    def __init__(self, message: str, name: str) -> None:
        super().__init__(message)
        self.args: tuple[object, ...] = (self.message, name)
        self.name = name


class ModelError(JapanRussiaError):
    """An object of the model was asked to hold what contradicts itself.

    >>> import japan_russia as jr
    >>> try:
    ...     jr.Span(2, 1)
    ... except jr.ModelError as error:
    ...     print(error)
    Expected a span that ends at or after its start 2, found 1.
    """


class ReadoutError(JapanRussiaError):
    """Bytes or text that cannot be a readout: empty, binary or undecodable.

    Attributes:
        name: The file or id that was read, or None.

    >>> import japan_russia as jr
    >>> try:
    ...     jr.loads("")
    ... except jr.ReadoutError as error:
    ...     print(error)
    Expected the text of a readout in readout, found nothing.
    """

    def __init__(self, message: str, name: str | None = None) -> None:
        super().__init__(message)
        # Every argument goes into ``args``, so that the error survives pickling.
        self.args: tuple[object, ...] = (self.message, name)
        self.name = name


class FormatError(JapanRussiaError):
    """JSON or TEI-XML that is not what this library writes.

    Attributes:
        path: Where in the JSON (``$.meetings[0].date``), or None.
        line: Line in the XML or JSON counted from 1, or None.
        column: Column in that line counted from 1, or None.

    >>> import japan_russia as jr
    >>> try:
    ...     jr.json.loads("{}")
    ... except jr.FormatError as error:
    ...     print(error.path)
    $
    """

    def __init__(
        self,
        message: str,
        path: str | None = None,
        line: int | None = None,
        column: int | None = None,
    ) -> None:
        super().__init__(message)
        self.args: tuple[object, ...] = (self.message, path, line, column)
        self.path: str | None = path
        self.line: int | None = line
        self.column: int | None = column


class LimitError(JapanRussiaError):
    """Input larger or deeper than a limit that the caller can set.

    Attributes:
        limit: The limit that was passed.
        found: What was found, where it is known, else None.

    >>> import japan_russia as jr
    >>> try:
    ...     jr.loads("a" * 9, limit=8)
    ... except jr.LimitError as error:
    ...     print(error.limit, error.found)
    8 9
    """

    def __init__(self, message: str, limit: int, found: int | None = None) -> None:
        super().__init__(message)
        self.args: tuple[object, ...] = (self.message, limit, found)
        self.limit: int = limit
        self.found: int | None = found


class UnknownIdError(JapanRussiaError, KeyError):
    """An id that nothing has; also a ``KeyError``.

    Attributes:
        id: The id that was asked for.

    >>> import japan_russia as jr
    >>> try:
    ...     jr.Corpus.read(jr.examples()[1])["999"]
    ... except jr.UnknownIdError as error:
    ...     print(error.id)
    999
    """

    def __init__(self, message: str, id: str) -> None:
        super().__init__(message)
        self.args: tuple[object, ...] = (self.message, id)
        self.id = id
