"""What holds of every text, not only of readouts."""

from __future__ import annotations

from typing import Any

from hypothesis import assume, example, given
from hypothesis import strategies as st

import japan_russia as jr
from japan_russia import testing
from japan_russia.errors import JapanRussiaError
from japan_russia.model import Meeting, Readout
from tests.parse.drawn import LEADS
from tests.parse.reading import as_meeting, as_outline, as_statement, placed

TEXTS = testing.readout_texts() | st.text() | LEADS
#: Every codec of the ladder, a few that only a caller can name, and marks without their text.
CODECS = ("utf-8", "utf-8-sig", "utf-16", "utf-32", "iso-2022-jp", "shift_jis", "euc_jp", "cp1251")
ENCODED = st.builds(
    lambda text, codec: text.encode(codec, "replace"), TEXTS, st.sampled_from(CODECS)
)
MARKED = st.builds(
    lambda mark, rest: mark + rest,
    st.sampled_from(
        (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\xff\xfe\0\0", b"\x1b$B", b"%PDF-")
    ),
    st.binary(),
)


def read(text: str) -> Readout:
    """Return the readout of *text*; texts that are refused as none at all are set aside."""
    try:
        return jr.loads(text)
    except JapanRussiaError:
        assume(False)
        raise


@given(TEXTS)
def test_segments_cover_the_text(text: str) -> None:
    """Without gap or overlap, none empty; what is refused is refused by the library's own error."""
    at, readout = 0, read(text)
    for segment in readout.segments():
        assert segment.span.start == at
        assert segment.span.end > at
        at = segment.span.end
    # Of a page the text is what its reader sees.
    assert at == len(readout.source.text)


@given(TEXTS)
def test_statements_quote_the_text(text: str) -> None:
    """The characters of a statement are those of its span, label and heading too."""
    readout = read(text)
    for it in readout.iter_statements():
        assert readout.source.text[it.span.start : it.span.end] == it.text
    for node in readout.walk():
        if node.heading_span is not None:
            assert readout.quote(node.heading_span) == node.heading


@given(TEXTS)
def test_nothing_but_space_is_left_over(text: str) -> None:
    """What is neither statement, label, heading nor furniture is white space."""
    readout = read(text)
    for segment in readout.segments():
        if segment.kind.value == "space":
            assert readout.quote(segment.span).isspace()


@given(TEXTS)
def test_json_gives_the_same_object(text: str) -> None:
    """A readout survives JSON, spans and diagnostics included."""
    readout = read(text)
    assert jr.json.loads(jr.json.dumps(readout)) == readout


@given(TEXTS)
def test_tei_gives_the_same_object(text: str) -> None:
    """A readout survives TEI, whatever characters it holds."""
    readout = read(text)
    assert jr.tei.loads(jr.tei.dumps(readout)) == readout


@given(TEXTS)
def test_ids_are_unique_and_stable(text: str) -> None:
    """Reading again gives the same ids, and each id is given once."""
    readout = read(text)
    names = _ids(readout)
    assert len(set(names)) == len(names)
    assert _ids(read(text)) == names
    assert jr.loads(text) == readout


@given(TEXTS, st.sampled_from(("\n", "\r\n", "\n\n")))
@example("1. Trade\n\n(1) Both sides agreed", "\n")
def test_a_newline_at_the_end_changes_no_statement(text: str, newline: str) -> None:
    """Statements stay as they are, ids and spans included."""
    # A line feed after a carriage return makes one line end of two.
    assume(not text.endswith("\r"))
    assert list(read(text + newline).iter_statements()) == list(read(text).iter_statements())


@given(TEXTS)
@example(
    "Title\n\nI. Courtesy Call on President Belov\n\nHe agreed.\n\n"
    "II. The second\nforeign ministers' meeting\n\nHe left.\n"
)
@example("held talks\"so-called\"'talks' \"so-called\" 'talks'\na\n31, 2005\nForeign")
@example("held talks\n\nthetwo sides agreed he \"so-called\" 'talks'\na\nb May 31, 2005\nMeeting")
def test_line_ends_change_offsets_alone(text: str) -> None:
    """CRLF, CR and LF are read alike."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    unix = _reading(read(text))
    assert _reading(read(text.replace("\n", "\r\n"))) == unix
    assert _reading(read(text.replace("\n", "\r"))) == unix


@given(st.binary() | ENCODED | MARKED, st.none() | st.sampled_from((*CODECS, "utf-7", "no-such")))
def test_any_bytes_are_read_or_refused(data: bytes, encoding: str | None) -> None:
    """Nothing but the library's own error escapes, and a text is what was decoded."""
    try:
        readout = jr.loads(data, encoding=encoding)
    except JapanRussiaError as error:
        message = str(error)
    else:
        message = "."
        assert readout.source.encoding is not None
        # Bytes such as b"<!>!" are a page, of which the text is what a reader sees.
        if readout.source.media_type == "text/plain":
            assert data.decode(readout.source.encoding) == readout.source.text
    assert message.endswith(".")
    assert "\n" not in message


def _ids(readout: Readout) -> list[str]:
    names = [statement.id for statement in readout.iter_statements()]
    names += [participant.id for participant in readout.participants]
    names += [meeting.id for meeting in readout.meetings]
    names += [node.id for node in readout.walk() if not isinstance(node, Meeting)]
    return names


def _reading(readout: Readout) -> list[Any]:
    """Everything that is read, offsets apart; line ends inside it are one blank."""
    found = [
        readout.title,
        str(readout.issued),
        *(as_meeting(meeting) for meeting in readout.meetings),
        *(as_outline(node) for node in readout.walk()),
        *(as_statement(path, it, 10_000) for path, it in placed(readout)),
        *(f"{it.kind.value} {readout.quote(it.span)}" for it in readout.furniture),
        *(it.code.value for it in readout.diagnostics),
    ]
    return [_unix(it) for it in found]


def _unix(it: Any) -> Any:
    return it.replace("\r\n", "\n").replace("\r", "\n") if isinstance(it, str) else it
