"""Text of a readout to :class:`japan_russia.Readout`; the stages stand in :mod:`.pipeline`."""

from __future__ import annotations

from japan_russia.parse.pipeline import MAX_BYTES, load, loads

__all__ = ["MAX_BYTES", "load", "loads"]
