"""The text as it was found, the page round the readout, and what is odd about it."""

from __future__ import annotations

import hashlib
import re
from typing import Final

from attrs import field, frozen

from japan_russia.errors import ModelError
from japan_russia.model._fields import encodable, shortened, words
from japan_russia.model.kinds import DiagnosticCode, FurnitureKind, Severity
from japan_russia.span import Span

__all__ = ["Diagnostic", "Furniture", "Source"]

_SHA256: Final = re.compile(r"[0-9a-f]{64}")
#: The form of a media type (RFC 6838).
MEDIA_TYPE: Final = "[a-z0-9][a-z0-9!#$&^_.+-]*/[a-z0-9][a-z0-9!#$&^_.+-]*"
_MEDIA_TYPE: Final = re.compile(MEDIA_TYPE)


@frozen(kw_only=True)
class Source:
    """The text as it was found.

    Attributes:
        text: Exactly as decoded: no newline, Unicode or white-space folding; holds no lone
            surrogate, so that it can be written as UTF-8.
        sha256: Digest of the bytes read, 64 hexadecimal digits; of the text in UTF-8 where a
            ``str`` was given.
        encoding: What the bytes were decoded as ("utf-8", "utf-8-sig", "iso-2022-jp", …); None
            where a ``str`` was given.
        name: File name without its folder, or None.
        url: Address of the page, or None.
        media_type: What the text was taken from ("text/plain", "text/html", …), in lower-case
            letters and without parameters.  Of a web page, the text is what a reader of it sees.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> readout.source.media_type, readout.source.encoding, readout.source.sha256[:12]
    ('text/plain', 'utf-8', 'eb7262d13c49')
    """

    text: str = field(repr=shortened)
    sha256: str = field(repr=lambda digest: f"'{digest[:12]}…'")
    encoding: str | None = field(default=None)
    name: str | None = field(default=None)
    url: str | None = field(default=None)
    media_type: str = field(default="text/plain")

    def __attrs_post_init__(self) -> None:
        encodable(self.text)
        words("an encoding", self.encoding)
        words("a file name", self.name)
        words("an address", self.url)
        if not _SHA256.fullmatch(self.sha256):
            raise ModelError(f"Expected 64 hexadecimal digits of SHA-256, found {self.sha256!r}.")
        if not _MEDIA_TYPE.fullmatch(self.media_type):
            raise ModelError(
                f"Expected a media type such as 'text/plain', found {self.media_type!r}."
            )

    @classmethod
    def of(cls, text: str, *, name: str | None = None, url: str | None = None) -> Source:
        """Return the source made of *text* alone.

        Raises:
            ModelError: *text* holds a lone surrogate.
        """
        encodable(text)
        digest = hashlib.sha256(text.encode("utf-8")).hexdigest()
        return cls(text=text, sha256=digest, name=name, url=url)


@frozen(kw_only=True)
class Furniture:
    """A named piece of the page that is no part of what the readout reports.

    Attributes:
        kind: What the piece is.
        span: Where it stands.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> [it.kind.value for it in readout.furniture[:2]]
    ['title', 'date_line']
    >>> readout.quote(readout.furniture[0].span)
    'Japan-Russia Foreign Ministers’ Meeting (Overview)'
    """

    kind: FurnitureKind = field()
    span: Span = field()


@frozen(kw_only=True)
class Diagnostic:
    """Something odd about the text or its reading.

    Attributes:
        code: Fixed, for programs.
        severity: ``error`` where the text cannot be used as a readout.
        span: Where in the text; None where it is about the whole.
        message: One sentence for people.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> readout.diagnostics[0].message
    "The label '1.' is printed twice for one division."
    """

    code: DiagnosticCode = field()
    severity: Severity = field()
    span: Span | None = field(default=None)
    message: str = field()

    def __attrs_post_init__(self) -> None:
        words("a message", self.message)

    def _repr_html_(self) -> str:
        # An import from above: what shows the model knows it, not the reverse.
        from japan_russia.view.html import diagnostic_html

        return diagnostic_html(self)
