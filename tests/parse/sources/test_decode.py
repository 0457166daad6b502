"""Bytes to text: every step of the ladder, and every refusal in its whole words."""

from __future__ import annotations

import codecs
import hashlib
from pathlib import Path

import pytest

import japan_russia as jr
from japan_russia.errors import LimitError, ReadoutError
from japan_russia.parse.sources.decode import check_text, decode

MIXED = "日露外相会談 «Курилы» ê"
JAPANESE = "日露外相会談を行った。"


@pytest.mark.parametrize(
    ("data", "text", "encoding"),
    [
        (b"Talks", "Talks", "utf-8"),
        (MIXED.encode(), MIXED, "utf-8"),
        (codecs.BOM_UTF8 + MIXED.encode(), MIXED, "utf-8-sig"),
        (codecs.BOM_UTF16_LE + MIXED.encode("utf-16-le"), MIXED, "utf-16"),
        (codecs.BOM_UTF16_BE + MIXED.encode("utf-16-be"), MIXED, "utf-16"),
        (codecs.BOM_UTF32_LE + MIXED.encode("utf-32-le"), MIXED, "utf-32"),
        (codecs.BOM_UTF32_BE + MIXED.encode("utf-32-be"), MIXED, "utf-32"),
        (JAPANESE.encode("iso-2022-jp"), JAPANESE, "iso-2022-jp"),
    ],
)
def test_the_ladder(data: bytes, text: str, encoding: str) -> None:
    """Mark, escape sequence, UTF-8: the first that holds decides; a mark is no part of the text."""
    assert decode(data) == (text, encoding)


def test_what_the_caller_names_comes_last() -> None:
    """It is used where the bytes are not UTF-8, and only there."""
    data = JAPANESE.encode("shift_jis")
    assert decode(data, encoding="shift_jis") == (JAPANESE, "shift_jis")
    assert decode(MIXED.encode(), encoding="shift_jis") == (MIXED, "utf-8")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le"])
@pytest.mark.parametrize(
    ("text", "shown", "media_type"),
    [
        ("On May 31 talks were held.", "On May 31 talks were held.", "text/plain"),
        ("<p>On May 31 talks were held.</p>", "On May 31 talks were held.\n", "text/html"),
    ],
)
def test_bytes_without_a_mark_are_what_the_caller_names(
    text: str, shown: str, media_type: str, encoding: str
) -> None:
    """Every second byte of UTF-16 may be NUL: a page in it is told from text once it is decoded."""
    source = jr.loads(text.encode(encoding), encoding=encoding).source
    assert (source.text, source.encoding, source.media_type) == (shown, encoding, media_type)


def test_what_the_caller_names_makes_no_text_of_binary_data() -> None:
    """An encoding that takes every byte does not hide what is no text, nor another kind of file."""
    for data, found in (
        (b"Talks\x00", "binary data: NUL at character 5"),
        (b"%PDF-1.7\x00", "a PDF: save it as text or HTML, or try `pdftotext -layout`"),
        ('{"format": "a"}'.encode("utf-16-le"), "JSON: read it with japan_russia.json.load"),
    ):
        encoding = "utf-16-le" if b"f\0" in data else "cp1252"
        with pytest.raises(ReadoutError) as caught:
            jr.loads(data, id="a", encoding=encoding)
        assert str(caught.value) == f"Expected the text of a readout in a, found {found}."


def test_a_mark_inside_the_text_is_a_character() -> None:
    """Only the mark at the very start is taken off, and only once."""
    assert decode(codecs.BOM_UTF8 * 2 + b"a") == ("\ufeffa", "utf-8-sig")


def test_nul_is_refused() -> None:
    """The message says where, and in which file."""
    with pytest.raises(ReadoutError) as caught:
        decode(b"Talks\x00", name="a.txt")
    assert str(caught.value) == (
        "Expected the text of a readout in a.txt, found binary data: NUL at byte 5."
    )
    assert caught.value.name == "a.txt"


@pytest.mark.parametrize(
    ("data", "encoding", "message"),
    [
        (
            "Tōkyō".encode("utf-16-le"),
            None,
            "Expected the text of a readout, found binary data: NUL at byte 1.",
        ),
        (
            JAPANESE.encode("shift_jis"),
            None,
            "Expected UTF-8, found byte 0x93 at 0: name the encoding (it could be: shift_jis).",
        ),
        (
            b"a\x98\xff",
            None,
            "Expected UTF-8, found byte 0x98 at 1: name the encoding (it could be: cp1252).",
        ),
        (
            b"a\x81\x98\xff",
            None,
            "Expected UTF-8, found byte 0x81 at 1: name the encoding (it could be: none known).",
        ),
        (
            b"a\xff",
            "shift_jis",
            "Expected text encoded as shift_jis, found bytes that are not at 1.",
        ),
        (b"a\xff", "no-such", "Expected the name of an encoding, found 'no-such'."),
        (
            codecs.BOM_UTF8 + b"a\xff",
            None,
            "Expected text encoded as utf-8-sig, found bytes that are not at 1.",
        ),
        (
            codecs.BOM_UTF16_LE + b"a",
            None,
            "Expected text encoded as utf-16, found bytes that are not at 2.",
        ),
        (
            b"\x1b$B!",
            None,
            "Expected text encoded as iso-2022-jp, found bytes that are not at 3.",
        ),
    ],
)
def test_nothing_is_guessed(data: bytes, encoding: str | None, message: str) -> None:
    """What the ladder does not decide is refused; encodings that would fit are named."""
    with pytest.raises(ReadoutError) as caught:
        decode(data, encoding=encoding)
    assert str(caught.value) == message
    assert caught.value.name is None


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "Expected the text of a readout in t, found nothing."),
        (" \n\u3000\x85", "Expected the text of a readout in t, found only white space."),
        ("Talks\0", "Expected the text of a readout in t, found binary data: NUL at character 5."),
        ("Talks\ud800", "Expected Unicode text in t, found a lone surrogate at character 5."),
    ],
)
def test_texts_that_are_no_readout(text: str, message: str) -> None:
    """Nothing, white space, NUL and lone surrogates are refused in a ``str``, too."""
    with pytest.raises(ReadoutError) as caught:
        check_text(text, "t")
    assert str(caught.value) == message


def test_empty_bytes_are_refused(tmp_path: Path) -> None:
    """An empty file is no readout; nor is one that is a mark alone."""
    file = tmp_path / "a.txt"
    for data in (b"", codecs.BOM_UTF8):
        file.write_bytes(data)
        with pytest.raises(ReadoutError) as caught:
            jr.load(file)
        assert str(caught.value) == "Expected the text of a readout in a.txt, found nothing."


def test_the_limit_is_the_callers() -> None:
    """Bytes and characters are counted before anything is read."""
    with pytest.raises(LimitError) as caught:
        jr.loads("Talks were held.", limit=15)
    assert str(caught.value) == "Expected at most 15 bytes in readout, found 16."
    assert (caught.value.limit, caught.value.found) == (15, 16)
    assert jr.loads("Talks were held.", limit=16).source.text == "Talks were held."


def test_the_source_says_how_it_was_read(tmp_path: Path) -> None:
    """Encoding, name and digest of the bytes; a ``str`` has no encoding."""
    file = tmp_path / "talks.txt"
    file.write_bytes(JAPANESE.encode("iso-2022-jp"))
    source = jr.load(file, url="https://www.mofa.go.jp/").source
    assert (source.encoding, source.name, source.url) == (
        "iso-2022-jp",
        "talks.txt",
        "https://www.mofa.go.jp/",
    )
    assert source.sha256 == hashlib.sha256(file.read_bytes()).hexdigest()
    assert jr.loads(JAPANESE).source.encoding is None
    assert jr.load(file).id == "talks"
