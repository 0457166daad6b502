"""What an editor has added to the text of a file, and the model has no word for."""

from __future__ import annotations

from attrs import field, frozen
from lxml import etree

from japan_russia.arguments import takes
from japan_russia.formats.tei.reading.header import string
from japan_russia.formats.tei.reading.read import builder
from japan_russia.formats.tei.xml.layers import is_added
from japan_russia.formats.tei.xml.safe import DEFAULT_LIMITS, Limits, line_of, parse
from japan_russia.span import Span

__all__ = ["Layer", "LayerDroppedWarning", "layers"]


class LayerDroppedWarning(UserWarning):
    """What an editor had added could not be put back.

    >>> import japan_russia as jr
    >>> issubclass(jr.tei.LayerDroppedWarning, UserWarning)
    True
    """


@frozen(kw_only=True)
class Layer:
    """An element that the model has no word for.

    Attributes:
        name: Of the element: "persName", "note".
        span: The words of the source that it stands round; of what an editor has added, the place
            before which it stands, of no length.
        words: Those of the source in *span*, or those that the editor has added.
        line: In the file, counted from 1; None if it is not known.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> data = jr.tei.dumps(readout).replace(b"gratitude", b"<hi>gratitude</hi>")
    >>> [(it.name, it.words) for it in jr.tei.layers(data)]
    [('hi', 'gratitude')]
    """

    name: str = field()
    span: Span = field()
    words: str = field()
    line: int | None = field(default=None)


@takes(data=(bytes, bytearray, str), limits=Limits)
def layers(data: bytes | str, *, limits: Limits = DEFAULT_LIMITS) -> tuple[Layer, ...]:
    """Return what an editor has added to the text of the TEI document *data*, in text order.

    Raises:
        FormatError: It cannot be read.
        LimitError: It is larger or deeper than *limits* allow.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> jr.tei.layers(jr.tei.dumps(readout))
    ()
    """
    it = builder(parse(data, limits), limits)
    return tuple(
        layer_of(unread.element, unread.start, unread.end, it.text) for unread in it.reader.unread
    )


def layer_of(element: etree._Element, start: int, end: int, text: str) -> Layer:
    """What there is to say of *element*, which stands round ``text[start:end]``."""
    if isinstance(element, etree._Comment | etree._ProcessingInstruction):
        name = "a comment" if isinstance(element, etree._Comment) else "an instruction"
        words = str(element.text or "")
        return Layer(name=name, span=Span(start, end), words=words, line=line_of(element))
    words = string(element) if is_added(element) else text[start:end]
    return Layer(
        name=etree.QName(element).localname,
        span=Span(start, end),
        words=words,
        line=line_of(element),
    )
