"""Hostile pages: one error of ours or a reading, soon and in little room."""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Callable
from contextlib import suppress

import pytest

import japan_russia as jr

PROSE = (
    "<p>On July 14, Mr. Taro Aso, Minister for Foreign Affairs, held a telephone talk with "
    "Mr. Sergey Lavrov, Minister of Foreign Affairs of Russia.</p>"
)
HEAD = "<!DOCTYPE html><html><head><meta charset=utf-8><title>x</title></head><body>"
PART = f"Content-Type: text/html\r\n\r\n{HEAD}{PROSE}\r\n"


def mhtml(*parts: str) -> str:
    """An MHTML file of these parts."""
    head = 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="B"\r\n\r\n'
    return "".join([head, *(f"--B\r\n{part}" for part in parts), "--B--\r\n"])


READ: dict[str, Callable[[], str | bytes]] = {
    "as many elements as may be": lambda: f"{HEAD}{PROSE}{'<b>a</b> ' * 20_000}",
    "deep elements": lambda: f"{HEAD}{'<div>' * 2_000}{PROSE}",
    "lists in lists": lambda: f"{HEAD}{PROSE}{'<ol><li>a talk' * 240}",
    "plaintext": lambda: f"{HEAD}{PROSE}<plaintext>{'foo <b>' * 1_000}",
    "NUL": lambda: f"{HEAD}{PROSE}a\0b<p>c\0".encode(),
    "META after spaces": lambda: (
        f"<html><head>{' ' * 5_000}<meta charset=shift_jis>{PROSE}".encode()
    ),
    "META against the mark": lambda: f"\ufeff<html><meta charset=shift_jis>é{PROSE}".encode(),
    "CDATA": lambda: f"{HEAD}{'<![CDATA[ x ]]>' * 10_000}{PROSE}",
    "conditional comments": lambda: f"{HEAD}{'<!--[if mso]><p>x<![endif]-->' * 9_000}{PROSE}",
    "SVG and MathML": lambda: f"{HEAD}<svg><text>x</text></svg><math><mi>y</mi></math>{PROSE}",
    "a data URI": lambda: f"{HEAD}<img src='data:image/png;base64,{'A' * 9_900_000}'>{PROSE}",
    "MHTML of 1,000 parts": lambda: mhtml(PART, *["Content-Type: text/css\r\n\r\np{}\r\n"] * 1_000),
    "MHTML with a large picture": lambda: mhtml(
        PART, "Content-Type: image/png\r\n\r\n" + ("A" * 76 + "\r\n") * 100_000
    ),
    "a large style sheet": lambda: f"{HEAD}<style>{'div div p,' * 20_000}i{{}}</style>{PROSE}",
    "style on all": lambda: (
        f"{HEAD}<style>{'div i b{display:none}' * 300}</style>{'<div><i>' * 1_000}{PROSE}"
    ),
    "many attributes": lambda: f"{HEAD}<p {'a=1 ' * 1_000_000}>x</p>{PROSE}",
    "an entity that grows": lambda: (
        '<!DOCTYPE html [<!ENTITY a "bbbb"><!ENTITY b "&a;&a;&a;&a;">]>' + "&b;" * 1_000 + PROSE
    ),
    "a file asked for": lambda: (
        '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
        f"<html><body>&x;{PROSE}"
    ),
}
REFUSED: dict[str, tuple[Callable[[], str | bytes], str]] = {
    "depth": (
        lambda: f"{HEAD}{'<div>' * 100_000}{PROSE}",
        "Expected at most 50000 tags and entities in readout, found 100010.",
    ),
    "nodes": (
        lambda: f"{HEAD}{'<p>' * 3_000_000}",
        "Expected at most 50000 tags and entities in readout, found 3000008.",
    ),
    "never closed": (
        lambda: f"{HEAD}{'<b>' * 40_000}",
        "Expected at most 3000 elements that are not closed in readout, found more.",
    ),
    "characters": (
        lambda: f"{HEAD}{'word ' * 1_900_000}",
        "Expected at most 250000 characters in readout, found more.",
    ),
    "lines": (
        lambda: HEAD + "<pre>" + "a\n" * 4_000_000,
        "Expected at most 5000 lines in readout, found more.",
    ),
    "a broken boundary": (
        lambda: mhtml(PART).replace("--B", "--C"),
        "Expected a page in the MHTML of readout, found no part of it.",
    ),
    "parts in parts": (
        lambda: "Content-Type: multipart/related; boundary=a\r\n\r\n--a\r\n" * 50_000,
        "Expected a page in the MHTML of readout, found no part of it.",
    ),
    "a comment without end": (
        lambda: f"<html><!--{'a' * 9_000_000}",
        "Expected the page of a readout in readout, found no text in it.",
    ),
    "NUL in UTF-16 without a mark": (
        lambda: f"{HEAD}{PROSE}".encode("utf-16-le"),
        "Expected the text of a readout in readout, found binary data: NUL at byte 1.",
    ),
}
#: Seconds; a page takes less than one on a machine with nothing else to do.
SOON = 5.0
ROOM = 200_000


def held(data: str | bytes) -> jr.Readout:
    """Read *data* and look at the clock and at the room it took."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.process_time()
    try:
        return jr.loads(data)
    finally:
        assert time.process_time() - began < SOON
        if sys.platform == "linux":
            assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < ROOM


@pytest.mark.parametrize("make", READ.values(), ids=READ)
def test_it_is_read(make: Callable[[], str | bytes]) -> None:
    """The talk that the page tells of is found, and nothing is made up."""
    readout = held(make())
    (meeting,) = readout.meetings
    assert [str(it.name) for it in meeting.participants] == ["Taro Aso", "Sergey Lavrov"]
    assert not any(it.speakers for it in readout.iter_statements())
    assert "root:" not in readout.source.text


@pytest.mark.parametrize(("make", "message"), REFUSED.values(), ids=REFUSED)
def test_it_is_refused(make: Callable[[], str | bytes], message: str) -> None:
    """In one sentence that says which limit was passed."""
    with pytest.raises(jr.JapanRussiaError) as caught:
        held(make())
    assert str(caught.value) == message


@pytest.mark.parametrize(
    "text",
    [
        f"<?I{'-C?><?s' * 500}",
        f"<?A{'-?><?-0' * 500}",
        f"<?xml{' ?><?xml ' * 500}",
        "<!--" + "--><!--" * 500,
    ],
)
def test_instructions_without_end(text: str) -> None:
    """What begins in many ways and goes on in none: told soon, as each way is tried once."""
    with suppress(jr.ReadoutError):
        held(text)
