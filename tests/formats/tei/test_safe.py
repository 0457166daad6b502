"""Hostile and broken documents: one error each, quickly and in little memory."""

from __future__ import annotations

import contextlib
import gzip
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from japan_russia.errors import FormatError, JapanRussiaError, LimitError
from japan_russia.formats import tei
from japan_russia.model import Furniture, FurnitureKind, Readout, Source
from japan_russia.span import Span
from tests import hand_made
from tests.formats.tei.shared import DATA

NS = b'xmlns="http://www.tei-c.org/ns/1.0"'
LAUGHS = (
    b'<?xml version="1.0"?>\n<!-- ha --><!DOCTYPE TEI [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">'
    b"]><TEI " + NS + b">&b;</TEI>"
)

CASES = {
    "laughs": (LAUGHS, "Expected no DOCTYPE at line 2, column 12, found one."),
    "external entity": (
        b'<!DOCTYPE TEI [<!ENTITY x SYSTEM "file:///etc/hostname">]><TEI ' + NS + b">&x;</TEI>",
        "Expected no DOCTYPE at line 1, column 1, found one.",
    ),
    "doctype without subset": (
        b"<!DOCTYPE TEI><TEI/>",
        "Expected no DOCTYPE at line 1, column 1, found one.",
    ),
    "doctype elsewhere": (
        b'<!DOCTYPE TEI SYSTEM "http://example.org/tei.dtd"><TEI/>',
        "Expected no DOCTYPE at line 1, column 1, found one.",
    ),
    "undeclared entity": (
        b"<TEI " + NS + b">&x;</TEI>",
        "Expected well-formed XML at line 1, column 44, found: Entity 'x' not defined.",
    ),
    "empty elements": (
        b"<TEI " + NS + b">" + b"<a/>" * 5_000_000 + b"</TEI>",
        "Expected at most 800000 tags, found 5000002.",
    ),
    "depth": (
        b"<a>" * 100_000 + b"</a>" * 100_000,
        "Expected elements at most 100 deep, found deeper ones.",
    ),
    "depth within the parser's": (
        b'<TEI xml:id="a" '
        + NS
        + b"><teiHeader/><text>"
        + b"<p>" * 150
        + b"</p>" * 150
        + b"</text></TEI>",
        "Expected elements at most 100 deep, found deeper ones.",
    ),
    "depth of choices": (
        b'<TEI xml:id="a" '
        + NS
        + b"><teiHeader/><text>"
        + b"<choice><sic>" * 60
        + b"</sic></choice>" * 60
        + b"</text></TEI>",
        "Expected elements at most 100 deep, found deeper ones.",
    ),
    "long attribute": (
        b"<TEI " + NS + b' n="' + b"x" * 12_000_000 + b'"/>',
        "Expected no text or attribute over 10000000 bytes, found one.",
    ),
    "too many bytes": (
        b" " * (32 * 1024 * 1024 + 1),
        "Expected at most 33554432 bytes of XML, found 33554433.",
    ),
    "crowded element": (
        b"<TEI " + NS + b"><p " + b" ".join(b'a%d=""' % n for n in range(200_000)) + b"/></TEI>",
        "Expected at most 100 attributes of an element, found 200000.",
    ),
    "nul": (
        b"<\0",
        (
            "Expected well-formed XML at line 1, column 1, found: "
            "Invalid character: Char 0x0 out of allowed range."
        ),
    ),
    "gzip": (gzip.compress(DATA), "Expected a TEI document, found gzip; unpack it first."),
    "utf-7": (
        b'<?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-DOCTYPE x+AD4-<TEI/>',
        "Expected UTF-8, found a document in 'UTF-7'.",
    ),
    "NUL in the name of the encoding": (
        b'<?xml version="1.0" encoding="a\0b"?><TEI/>',
        "Expected UTF-8, found a document in 'a\\x00b'.",
    ),
    "a mark before a DOCTYPE": (
        b"\xef\xbb\xbf" + LAUGHS.partition(b"\n")[2],
        "Expected no DOCTYPE at line 1, column 12, found one.",
    ),
    "two marks before a DOCTYPE": (
        b"\xef\xbb\xbf" * 2 + LAUGHS.partition(b"\n")[2],
        ("Expected well-formed XML at line 1, column 1, found: Start tag expected, '<' not found."),
    ),
    "a mark of UTF-16 and another before a DOCTYPE": (
        ("\ufeff\ufeff" + LAUGHS.decode().partition("\n")[2]).encode("utf-16-le"),
        ("Expected well-formed XML at line 1, column 1, found: Start tag expected, '<' not found."),
    ),
    "wrong namespace": (
        b'<TEI xmlns="http://example.org/"/>',
        (
            "Expected a root in the namespace 'http://www.tei-c.org/ns/1.0', "
            "found TEI in the namespace 'http://example.org/'."
        ),
    ),
    "no namespace": (
        b"<TEI/>",
        (
            "Expected a root in the namespace 'http://www.tei-c.org/ns/1.0', "
            "found TEI in no namespace."
        ),
    ),
    "P4": (b"<TEI.2/>", "Expected TEI P5, found a root of TEI P4, TEI.2."),
    "other root": (b"<text " + NS + b"/>", "Expected the root TEI, found text."),
    "empty": (b"", "Expected a TEI document, found an empty file."),
    "blank": (b" \n", "Expected a TEI document, found an empty file."),
    "no XML": (
        b"hello",
        "Expected well-formed XML at line 1, column 1, found: Start tag expected, '<' not found.",
    ),
    "wrong end tag": (
        b"<TEI " + NS + b">\n<p></TEI>",
        (
            "Expected well-formed XML at line 2, column 9, found: "
            "an end tag of TEI where p of line 2 is open."
        ),
    ),
    "no id": (b"<TEI " + NS + b"/>", "Expected an xml:id of TEI, found none."),
    "no header": (
        b'<TEI xml:id="a" ' + NS + b"/>",
        "Expected a teiHeader in TEI, found none.",
    ),
    "no text": (
        b'<TEI xml:id="a" ' + NS + b"><teiHeader/></TEI>",
        "Expected a text, found none in TEI at line 1.",
    ),
}


@pytest.mark.parametrize(("data", "message"), CASES.values(), ids=CASES.keys())
def test_hostile_documents_are_refused(data: bytes, message: str) -> None:
    """With one sentence, in less than a second of processor time."""
    begin = time.process_time()
    with pytest.raises((FormatError, LimitError)) as caught:
        tei.loads(data)
    assert time.process_time() - begin < 1
    assert str(caught.value) == message


def _kept(data: bytes) -> bytes:
    return tei.dumps(hand_made.readout(), keep=data)


@pytest.mark.parametrize(
    "read", [tei.refreshed, tei.layers, _kept], ids=["refresh", "layers", "keep"]
)
@pytest.mark.parametrize(("data", "message"), CASES.values(), ids=CASES.keys())
def test_whatever_reads_a_file_refuses_them(
    read: Callable[[bytes], object], data: bytes, message: str
) -> None:
    """The same sentence, as soon."""
    begin = time.process_time()
    with pytest.raises((FormatError, LimitError)) as caught:
        read(data)
    assert time.process_time() - begin < 1
    assert str(caught.value) == message


def test_a_file_of_layers_alone_takes_not_long() -> None:
    """Each has to find its place among the others."""
    many = DATA.replace(b"new talks", b"new talks" + b"<hi>x</hi>" * 20_000)
    with pytest.raises(LimitError) as caught:
        _kept(many)
    assert str(caught.value) == "Expected at most 2000 layers to keep, found 20000."
    begin = time.process_time()
    tei.refreshed(many)
    with pytest.warns(tei.LayerDroppedWarning):
        _kept(DATA.replace(b"new talks", b"new talks" + b"<hi>x</hi>" * 2_000))
    assert time.process_time() - begin < 20


_MEASURE = """
from pathlib import Path
from japan_russia.errors import FormatError, LimitError
from japan_russia.formats import tei

ns = b'<TEI xmlns="http://www.tei-c.org/ns/1.0">'
makers = (
    lambda: ns + b"<a/>" * 5_000_000 + b"</TEI>",
    lambda: b"<a>" * 100_000 + b"</a>" * 100_000,
    lambda: ns + b"x" * 20_000_000 + b"</TEI>",
    lambda: b"<!--" + b"-" * 20_000_000,
)
for make in makers:
    for call in (tei.loads, tei.validate):
        try:
            assert call(make())
        except (FormatError, LimitError):
            pass
for line in Path("/proc/self/status").read_text().splitlines():
    if line.startswith("VmHWM:"):
        print(int(line.split()[1]) * 1024)
"""


@pytest.mark.skipif(
    not Path("/proc/self/status").exists(), reason="run this on Linux, which has /proc"
)
@pytest.mark.long
def test_hostile_documents_take_little_memory() -> None:
    """A process that refuses the largest, libxml2 counted in, stays below 200 MB."""
    run = subprocess.run(
        [sys.executable, "-c", _MEASURE], capture_output=True, check=True, text=True
    )
    assert int(run.stdout) < 200_000_000


@pytest.mark.parametrize(("data", "message"), CASES.values(), ids=CASES.keys())
def test_hostile_documents_are_findings(data: bytes, message: str) -> None:
    """``validate`` reports what ``loads`` raises, and goes no further."""
    found = tei.validate(data)
    assert message in {it.message for it in found}
    assert {it.severity.value for it in found} == {"error"}


def test_errors_have_line_and_column() -> None:
    """For programs, as attributes."""
    with pytest.raises(FormatError) as caught:
        tei.loads(b"<TEI " + NS + b">\n<p></TEI>")
    assert (caught.value.line, caught.value.column) == (2, 9)
    with pytest.raises(FormatError) as caught:
        tei.loads(b'<?xml version="1.0" encoding="UTF-7"?><TEI/>')
    assert (caught.value.line, caught.value.column) == (1, 1)


def test_limits_can_be_set() -> None:
    """Whoever trusts a document may raise them, whoever does not may lower them."""
    with pytest.raises(LimitError) as caught:
        tei.loads(DATA, limits=tei.Limits(tags=10))
    assert caught.value.limit == 10
    assert tei.loads(DATA, limits=tei.Limits(depth=20)) == tei.loads(DATA)
    with pytest.raises(
        LimitError, match=r"Expected elements at most 4 deep, found deeper ones\."
    ) as caught:
        tei.loads(DATA, limits=tei.Limits(depth=4))
    assert caught.value.limit == 4


@pytest.mark.parametrize("words", ["<p>{}x{}</p>", "<choice><sic>{}x{}</sic></choice>"])
def test_elements_as_deep_as_the_limit_are_read(words: str) -> None:
    """And checked; one deeper is refused.  In the document are its text, the body, and these."""
    limits = tei.Limits(depth=10)
    inner = 7 - words.count("</")
    at, over = (
        DATA.replace(b"</body>", words.format("<hi>" * n, "</hi>" * n).encode() + b"</body>")
        for n in (inner, inner + 1)
    )
    assert tei.loads(at, limits=limits).meetings == hand_made.readout().meetings
    found = [{it.message for it in tei.validate(data, limits=limits)} for data in (at, over)]
    message = "Expected elements at most 10 deep, found deeper ones."
    assert [message in messages for messages in found] == [False, True]
    for call in (tei.loads, tei.refreshed):
        call(at, limits=limits)
        with pytest.raises(LimitError) as caught:
            call(over, limits=limits)
        assert str(caught.value) == message


def test_doctype_in_a_comment_is_none() -> None:
    """Only what XML takes for a DOCTYPE is refused."""
    data = DATA.replace(b"<TEI ", b"<!-- <!DOCTYPE x> --><TEI ", 1)
    assert tei.loads(data) == tei.loads(DATA)


def test_comments_and_instructions_are_passed_over() -> None:
    """Wherever an editor leaves one."""
    data = DATA.replace(b"new talks", b"new<!-- which? --> <?mark?>talks", 1)
    assert tei.loads(data) == tei.loads(DATA)


def test_missing_file_is_an_error(tmp_path: Path) -> None:
    """Of ``load`` and of ``validate`` alike."""
    path = tmp_path / "none.xml"
    for call in (tei.load, tei.validate, tei.load_corpus_file):
        with pytest.raises(FormatError) as caught:
            call(path)
        assert str(caught.value) == (
            f"Expected a readable file at {str(path)!r}, found: No such file or directory."
        )


@given(st.binary(max_size=200) | st.text(max_size=100))
def test_noise_is_refused(data: bytes | str) -> None:
    """Whatever is no TEI raises our error and nothing else."""
    with pytest.raises(JapanRussiaError):
        tei.loads(data)


@given(st.data())
def test_damaged_documents_are_read_or_refused(data: st.DataObject) -> None:
    """A document with some bytes cut out or doubled raises our error or is read."""
    start = data.draw(st.integers(0, len(DATA)))
    end = data.draw(st.integers(start, min(len(DATA), start + 200)))
    extra = data.draw(st.sampled_from([b"", DATA[start:end], b"<s>", b'"', b"<div>", b"</p>"]))
    damaged = DATA[:start] + extra + extra + DATA[end:]
    with contextlib.suppress(JapanRussiaError):
        read = tei.loads(damaged)
        assert tei.loads(tei.refreshed(damaged)) == read
    assert isinstance(tei.validate(damaged), tuple)


def test_what_is_written_can_be_read() -> None:
    """At the limit a document is written and read; one over, neither."""
    it = hand_made.readout()
    tags, size = DATA.count(b"<"), len(DATA)
    for at, over in (
        (tei.Limits(tags=tags), tei.Limits(tags=tags - 1)),
        (tei.Limits(bytes=size), tei.Limits(bytes=size - 1)),
    ):
        assert tei.loads(tei.dumps(it, limits=at), limits=at) == it
        messages = set()
        for call in (lambda o: tei.dumps(it, limits=o), lambda o: tei.loads(DATA, limits=o)):
            with pytest.raises(LimitError) as caught:
                call(over)
            messages.add(str(caught.value))
        assert len(messages) == 1


def test_a_text_that_no_parser_reads_is_not_written() -> None:
    """Of ten million bytes without a tag."""
    text = "\u65e5" * 3_400_000
    it = Readout(
        id="x",
        title=None,
        issued=None,
        source=Source.of(text),
        furniture=(Furniture(kind=FurnitureKind.UNPARSED, span=Span(0, len(text))),),
    )
    with pytest.raises(LimitError) as caught:
        tei.dumps(it)
    assert str(caught.value) == "Expected no text or attribute over 10000000 bytes, found one."


def test_blanks_without_a_line_end_take_not_long() -> None:
    """Where a tool has indented the file, line ends are looked for among them."""
    indented = re.sub(rb"(<(?:body|div|p|item|s)(?: [^>]*)?>)", rb"\1\n  ", DATA)
    many = indented.replace(b"new talks", b"new" + b"\t" * 200_000 + b"talks", 1)
    begin = time.process_time()
    with contextlib.suppress(JapanRussiaError):
        tei.loads(many)
    assert isinstance(tei.validate(many), tuple)
    assert time.process_time() - begin < 20
