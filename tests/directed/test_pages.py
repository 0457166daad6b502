"""Pages from the states of a reader of HTML: read or refused, soon."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from time import process_time

import pytest

import japan_russia as jr
from tests.directed.pages import Page, pages
from tests.directed.share import share

#: Seconds for a character, many times what the slowest takes.
SLOW = 400e-6


def _each(some: Iterable[Page]) -> None:
    # What is made once for all readings is made before.
    jr.loads("They met.")
    slow = []
    for page in some:
        begin = process_time()
        for data in (page.text, page.text.encode()):
            with suppress(jr.JapanRussiaError):
                readout = jr.loads(data)
                assert "".join(readout.quote(it.span) for it in readout.segments()) == (
                    readout.source.text
                )
        if process_time() - begin > 0.1 + 2 * SLOW * len(page.text):
            slow.append(page.name)
    assert slow == []


def test_some_pages() -> None:
    """Some of those that the long proofs try."""
    _each(share(pages(500), 23))


@pytest.mark.long
def test_pages() -> None:
    """Each state held long, left open, repeated, in itself, before all, and alone."""
    _each(share(pages(4_000), 5))
