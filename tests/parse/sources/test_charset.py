"""The encoding of a page, as browsers tell it."""

from __future__ import annotations

import codecs

import pytest

from japan_russia.errors import ReadoutError
from japan_russia.parse.sources.charset import declared, page_text

META = '<meta http-equiv="Content-Type" content="text/html; charset={}">'
KANJI = "<html>{}<p>日露外相会談 表"


@pytest.mark.parametrize(
    ("label", "codec"),
    [
        ("Shift_JIS", "cp932"),
        ("x-sjis", "cp932"),
        ("EUC-JP", "euc_jp"),
        ("ISO-2022-JP", "iso-2022-jp"),
        ("utf-8", "utf-8"),
        ("utf8", "utf-8"),
    ],
)
def test_japanese_pages(label: str, codec: str) -> None:
    """By META, whatever name for the encoding it has."""
    text = KANJI.format(META.format(label))
    assert page_text(text.encode(codec), header=None, encoding=None, name="t") == (text, codec)


def test_latin_1_is_windows_1252() -> None:
    """Curly quotes and dashes stand where latin-1 has controls; five bytes stay as they are."""
    data = META.format("ISO-8859-1").encode() + b"\x93Minister\x92s\x94 \x96 \x85\x81"
    text, used = page_text(data, header=None, encoding=None, name="t")
    assert (text[-15:], used) == ("“Minister’s” – …\x81"[-15:], "cp1252")


@pytest.mark.parametrize(
    ("markup", "codec"),
    [
        ("<meta charset=utf-8>", "utf-8"),
        ("<META CHARSET='windows-1251'>", "windows-1251"),
        ('<?xml version="1.0" encoding="EUC-JP"?><html>', "euc_jp"),
        ("<!-- <meta charset=utf-8> --><meta charset=shift_jis>", "cp932"),
        ("<script>'<meta charset=utf-8>'</script><meta charset=shift_jis>", "cp932"),
        ("<title>" + " " * 5_000 + "</title><meta charset=shift_jis>", "cp932"),
        ("<meta charset=utf-16>", "utf-8"),
        ("<meta charset=no-such>", None),
        ("<meta charset=hex>", None),
        ("<meta name=charset>", None),
    ],
)
def test_declared(markup: str, codec: str | None) -> None:
    """Comments and scripts declare nothing, nor does a name that is no encoding."""
    assert declared(markup.encode()) == codec


def test_a_mark_comes_first_and_then_the_header() -> None:
    """As in a browser; what came with the page weighs more than what stands in it."""
    text = META.format("shift_jis") + "é"
    for mark, codec in ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16")):
        data = mark + text.encode("utf-8" if codec == "utf-8-sig" else "utf-16-le")
        assert page_text(data, header="euc-jp", encoding=None, name="t") == (text, codec)
    data = text.encode()
    assert page_text(data, header="UTF-8", encoding=None, name="t") == (text, "utf-8")


def test_what_the_caller_names_helps_where_the_page_does_not() -> None:
    """Where nothing is declared, the bytes do not fit, or they fit two."""
    for markup in ("", META.format("utf-8"), META.format("iso-8859-1")):
        data = markup.encode() + "é".encode("utf-8" if "8859" in markup else "cp1252")
        text, used = page_text(data, header=None, encoding="cp1252", name="t")
        assert used == "cp1252"
        assert text.endswith("é" if "8859" not in markup else "Ã©")


@pytest.mark.parametrize(
    "words",
    [
        "caf\xe9",
        "Fran\xe7ois Andr\xe9",
        "na\xefve \x97 caf\xe9 \xa9",
        "a \x97 b",
        "Japan\x92s view of \x93two tracks\x94",
    ],
)
def test_a_page_that_declares_nothing_is_read_as_browsers_do(words: str) -> None:
    """Where no word could be of another alphabet: each would have letters of two."""
    data = words.encode("latin-1")
    assert page_text(data, header=None, encoding=None, name="t") == (
        data.decode("cp1252"),
        "cp1252",
    )
    for word in ("\xf2\xee", "\x93\xfa\x96\x7b"):
        with pytest.raises(ReadoutError):
            page_text(f"{words} {word}".encode("latin-1"), header=None, encoding=None, name="t")


@pytest.mark.parametrize(
    ("words", "codec"),
    [
        ("Śmigły", "cp1250"),
        ("Dvořák", "cp1250"),
        ("Erdoğan", "cp1254"),
        ("Bērziņš", "cp1257"),
        ("“yes”", "mac_roman"),
    ],
)
def test_a_page_that_declares_nothing_is_not_read_as_what_no_language_is(
    words: str, codec: str
) -> None:
    """As windows-1252, which browsers take, a name from elsewhere would be another."""
    with pytest.raises(ReadoutError, match="name the encoding"):
        page_text(f"<p>Minister {words}".encode(codec), header=None, encoding=None, name="t")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (
            b"<p>caf\xe9 \xee",
            (
                "Expected UTF-8 in t, found bytes that are not: "
                "name the encoding (it could be: cp1252, cp1251)."
            ),
        ),
        (
            b"<meta charset=utf-8><p>caf\xe9",
            (
                "Expected utf-8 in t, as the page says, found bytes that are not: "
                "name the encoding (it could be: cp1252, cp1251)."
            ),
        ),
        (
            b"<meta charset=shift_jis><p>caf\xe9<p>",
            (
                "Expected cp932 in t, as the page says, found bytes that are not: "
                "name the encoding (it could be: cp1252, cp1251)."
            ),
        ),
        (
            "<meta charset=iso-8859-1><p>café".encode(),
            (
                "Expected windows-1252 in t, as the page says, found what is UTF-8 as well: "
                "name the encoding (it could be: cp1252, utf-8)."
            ),
        ),
        (
            codecs.BOM_UTF16_LE + b"a",
            (
                "Expected text encoded as utf-16 in t, as its byte order mark says, "
                "found bytes that are not."
            ),
        ),
    ],
)
def test_nothing_is_guessed(data: bytes, message: str) -> None:
    """What is ambiguous is an error that names the candidates."""
    with pytest.raises(ReadoutError) as caught:
        page_text(data, header=None, encoding=None, name="t")
    assert str(caught.value) == message


@pytest.mark.parametrize("codec", ["cp932", "euc_jp"])
def test_a_page_in_japanese_that_declares_nothing_is_read(codec: str) -> None:
    """By the kana on it; neither Cyrillic letters nor a few kanji are enough."""
    page = "<p>日本語のページ | Minister A said that it was late."
    assert page_text(page.encode(codec), header=None, encoding=None, name="t") == (page, codec)
    for words, other in (("Министр Лавров сказал", "cp1251"), ("外務省", codec)):
        with pytest.raises(ReadoutError, match="name the encoding"):
            page_text(f"<p>{words}".encode(other), header=None, encoding=None, name="t")
