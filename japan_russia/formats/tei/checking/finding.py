"""What a check finds."""

from __future__ import annotations

from attrs import field, frozen

from japan_russia.errors import shortened
from japan_russia.model import Severity

__all__ = ["Finding"]


@frozen(kw_only=True)
class Finding:
    """One thing that is not as it should be in a TEI file.

    Attributes:
        code: Fixed, for programs: ``RNG1``, ``ID1``, ``SPAN3`` …
        severity: ``error`` where the file says something false or cannot be read.
        line: In the file, counted from 1; None where it is about the whole.
        message: One sentence for people, cut in its middle if it has more than 2,000 characters.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> found = jr.tei.validate(jr.tei.dumps(readout).replace(b"Gemba", b"Gamba", 1))
    >>> found[0].severity.value
    'warning'
    """

    code: str = field()
    severity: Severity = field()
    line: int | None = field(default=None)
    message: str = field(converter=shortened)
