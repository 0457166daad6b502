"""The page inside an MHTML file, as the browsers write them."""

from __future__ import annotations

import base64
import quopri
from pathlib import Path

import pytest

import japan_russia as jr
from japan_russia.parse.sources.mhtml import page_of

PAGE = "<html><p>日露外相会談 é"


def part(content: bytes, *headers: str) -> bytes:
    """A part with these headers."""
    return "\r\n".join(headers).encode() + b"\r\n\r\n" + content + b"\r\n"


def parcel(*parts: bytes, more: str = "") -> bytes:
    """A file of parts as Chrome makes them."""
    head = (
        f'From: <x>\r\nContent-Type: multipart/related; boundary="b=_1"{more}\r\n\r\nSeen by none.'
    )
    return head.encode() + b"".join(b"\r\n--b=_1\r\n" + it for it in parts) + b"\r\n--b=_1--\r\n"


@pytest.mark.parametrize("name", ["page.MHTML", "page.html"])
def test_a_file_full_of_pictures_can_be_saved_without(name: str, tmp_path: Path) -> None:
    """Over the limit it is not read, and the message says what to do."""
    path = tmp_path / name
    path.write_bytes(b"x" * 101)
    with pytest.raises(jr.LimitError) as caught:
        jr.load(path, limit=100)
    assert str(caught.value) == (
        f"Expected at most 100 bytes in {str(path)!r}, found 101: "
        "save the page as HTML only, without pictures."
    )
    assert (caught.value.limit, caught.value.found) == (100, 101)


@pytest.mark.parametrize(
    ("how", "encoded"),
    [
        ("quoted-printable", quopri.encodestring(PAGE.encode("utf-8"))),
        ("Base64", base64.encodebytes(PAGE.encode("utf-8"))),
        ("8bit", PAGE.encode("utf-8")),
    ],
)
def test_transfer_encodings(how: str, encoded: bytes) -> None:
    """The bytes of the page come out as they were."""
    data = parcel(
        part(b"p{}", "Content-Type: text/css"),
        part(
            encoded, 'Content-Type: text/html; charset="UTF-8"', f"Content-Transfer-Encoding: {how}"
        ),
    )
    found = page_of(data, "t")
    assert found.data.decode().strip() == PAGE
    assert (found.charset, found.url) == ("utf-8", None)


def test_the_address_and_the_first_page() -> None:
    """That of the part, else that of the whole; a frame comes later."""
    inner = part(b"<p>1", "Content-Type: text/html", "Content-Location: http://a.example/1")
    frame = part(b"<p>2", "Content-Type: text/html", "Content-Location: cid:frame")
    assert page_of(parcel(inner, frame), "t").url == "http://a.example/1"
    whole = parcel(frame).replace(
        b"From:", b"Snapshot-Content-Location: http://a.example/3\r\nFrom:"
    )
    assert page_of(whole, "t")[::2] == (b"<p>2\r\n\r\n", "http://a.example/3")


def test_the_part_that_the_head_names() -> None:
    """By its Content-ID."""
    first = part(b"<p>1", "Content-Type: text/html", "Content-ID: <a>")
    second = part(b"<p>2", "Content-Type: text/html", "Content-ID: <b>")
    assert page_of(parcel(first, second, more='; start="<b>"'), "t").data.strip() == b"<p>2"
    assert page_of(parcel(first, second, more='; start="<c>"'), "t").data.strip() == b"<p>1"


def test_parts_in_a_part_and_an_end_that_is_missing() -> None:
    """A page in alternatives is found; a file that was cut off gives what there is."""
    inner = (
        b"--i\r\n"
        + part(b"t", "Content-Type: text/plain")
        + b"--i\r\n"
        + part(b"<p>1", "Content-Type: text/html")
    )
    data = parcel(part(inner, "Content-Type: multipart/alternative; boundary=i"))
    assert page_of(data.removesuffix(b"--b=_1--\r\n"), "t").data.strip() == b"<p>1"


def test_no_page() -> None:
    """One sentence says so."""
    with pytest.raises(jr.ReadoutError) as caught:
        page_of(parcel(part(b"x", "Content-Type: image/png")), "t")
    assert str(caught.value) == "Expected a page in the MHTML of t, found no part of it."


def test_a_readout_from_mhtml() -> None:
    """Encoding by the header of the part, address and media type are kept; a str is read, too."""
    page = (
        "<meta charset=iso-8859-1><h1>日露 Talks</h1><p>On March 4, Mr. Taro Aso, Minister for "
        "Foreign Affairs, met Mr. Sergey Lavrov, Minister of Foreign Affairs of Russia, in Tokyo."
    )
    data = parcel(
        part(
            page.encode("utf-8"),
            "Content-Type: text/html; charset=utf-8",
            "Content-Location: https://www.mofa.go.jp/a.html",
        )
    )
    source = jr.loads(data).source
    assert (source.encoding, source.media_type) == ("utf-8", "multipart/related")
    assert source.url == "https://www.mofa.go.jp/a.html"
    assert jr.loads(data.decode()).source.text == source.text
    assert source.text.startswith("日露 Talks\n")
