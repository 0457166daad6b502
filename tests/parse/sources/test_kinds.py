"""What a file is, told by its content; what is no text is refused by name, with what to do."""

from __future__ import annotations

import gzip
import io
import zipfile

import pytest

import japan_russia as jr
from japan_russia.parse.sources.kinds import Kind, kind_of


def zipped(*names: str) -> bytes:
    """A ZIP archive of empty files with these names."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name in names:
            archive.writestr(name, name)
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"<!DOCTYPE html><title>x</title>", Kind.HTML),
        (b"\n\n  <HTML>", Kind.HTML),
        (b"\xef\xbb\xbf<html>", Kind.HTML),
        ("\ufeff<html>".encode("utf-16-le"), Kind.HTML),
        ("\ufeff<html>".encode("utf-32-le"), Kind.HTML),
        (b"<!-- saved from url=(0020)http://www.mofa.go.jp/ -->\n<html>", Kind.HTML),
        (b'<?xml version="1.0"?><!DOCTYPE html><html>', Kind.XHTML),
        (b"<P ALIGN=RIGHT>May 31", Kind.HTML),
        (b"Talks<br>May 31<br>On May 31", Kind.HTML),
        (b"Talks<br>\nMay 31<br>\nTokyo<br>\nOn May 31", Kind.HTML),
        (b"Talks<br>\n\nMay 31<br>\n\nOn May 31", Kind.HTML),
        (b"Talks<br>\n\nMay 31<br>\n\n\nOn May 31", Kind.TEXT),
        (b"<p>x", Kind.HTML),
        (
            b"From: <Saved by Blink>\r\nContent-Type: multipart/related; boundary=a\r\n\r\n",
            Kind.MHTML,
        ),
        (b"MIME-Version: 1.0\nContent-Type: multipart/related;\n boundary=a\n\n", Kind.MHTML),
        (b"Content-Type: text/html; charset=utf-8\r\n\r\n<html>", Kind.MHTML),
        (b"Subject: talks\n\nOn May 31, Minister A held talks.", Kind.TEXT),
        (b"Date: May 31\nVenue: Tokyo\n\nMinister A said x <br> y", Kind.TEXT),
        (b"<Summary>\n1. Minister A stated that a < b > c.", Kind.TEXT),
        (b"On May 31, talks were held.", Kind.TEXT),
    ],
)
def test_kinds(data: bytes, kind: Kind) -> None:
    """By how a file begins, or by tags that no text has; its name tells nothing."""
    assert kind_of(data) is kind


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"%PDF-1.7\n%", "a PDF: save it as text or HTML, or try `pdftotext -layout`"),
        (b"{\\rtf1\\ansi", "RTF: save it as text or HTML"),
        (
            zipped("[Content_Types].xml", "word/document.xml"),
            "a Word document (DOCX): save it as text or HTML",
        ),
        (
            zipped("application/vnd.oasis.opendocument.text"),
            "an OpenDocument text (ODT): save it as text or HTML",
        ),
        (zipped("application/epub+zip"), "an EPUB: unpack it and name the chapter"),
        (zipped("a.txt"), "a ZIP archive: unpack it first"),
        (gzip.compress(b"x"), "gzip data: unpack it first"),
        (b"BZh91AY", "bzip2 data: unpack it first"),
        (b"\xfd7zXZ\x00", "xz data: unpack it first"),
        (b"\x28\xb5\x2f\xfd", "zstd data: unpack it first"),
        (b"Rar!\x1a\x07\x01", "a RAR archive: unpack it first"),
        (b"\xd0\xcf\x11\xe0\xa1", "an old Office document: save it as text or HTML"),
        (b"\x89PNG\r\n", "a PNG picture: its text has to be typed or recognised"),
        (b"\xff\xd8\xff\xe0", "a JPEG picture: its text has to be typed or recognised"),
        (b"GIF89a", "a GIF picture: its text has to be typed or recognised"),
        (b"RIFF1234WEBP", "a picture: its text has to be typed or recognised"),
        (
            b"\0\0\0\x24ftypheic\0\0\0\0mif1",
            "a HEIC picture: its text has to be typed or recognised",
        ),
        (b"\0\0\0\x1cftypavif", "a picture or film: its text has to be typed or recognised"),
        (b"bplist00", "a web archive of Safari: save the page as page source"),
        (b"WARC/1.0\r\n", "a WARC archive: save the page in it as HTML"),
        (b"\x7fELF\x02", "a program: name the file of the readout"),
        (b'{"format": "japan_russia.readout"', "JSON: read it with japan_russia.json.load"),
        (b'<?xml version="1.0"?>\n<TEI xmlns="x">', "TEI-XML: read it with japan_russia.tei.load"),
        (b'<rss version="2"><channel>', "XML that is no web page: save it as text or HTML"),
    ],
    # The bytes of an archive hold the time, and names have to be the same for all workers.
    ids=lambda value: value.partition(":")[0] if isinstance(value, str) else "",
)
def test_refusals(data: bytes, found: str) -> None:
    """The sentence names what was found and what to do with it."""
    with pytest.raises(jr.ReadoutError) as caught:
        jr.loads(data, id="a")
    assert str(caught.value) == f"Expected the text of a readout in a, found {found}."


@pytest.mark.parametrize(
    ("markup", "found"),
    [
        (
            "<html><frameset><frame src=a></frameset></html>",
            "a set of frames: save the frame that holds the text",
        ),
        ("<html><body> &nbsp; <script>x</script></body></html>", "no text in it"),
        (
            (
                "<html><head><title>404 Not Found</title><body><h1>Not Found</h1>"
                "<p>The requested URL /x was not found on this server."
            ),
            "the page of an error: '404 Not Found'",
        ),
        (
            (
                "<html><h1>Japan-Russia Relations</h1><ul><li>March 4, 2016 <a href=a>"
                "Prime Minister Abe and President Putin hold a Summit Meeting</a><li><a href=b>"
                "Foreign Minister Kishida Visits Russia</a></ul>"
            ),
            "an index of links",
        ),
        (
            "<html><h1>日露外相会談</h1><p>5月31日、外相会談が行われた。両外相は一致した。</p></html>",
            "no text in English",
        ),
        (
            (
                "<html><ul><li><a href=a>ホーム</a><li><a href=b>報道発表・会見・広報</a></ul>"
                "<p>外相会談が行われた。</p></html>"
            ),
            "no text in English",
        ),
        ("<div lang=de><p>Der Minister traf den Botschafter.</p></div>", "no text in English"),
    ],
)
def test_pages_that_are_no_readout(markup: str, found: str) -> None:
    """Nobody in the titles of links has met, or spoken."""
    with pytest.raises(jr.ReadoutError) as caught:
        jr.loads(markup, id="a")
    assert str(caught.value) == f"Expected the page of a readout in a, found {found}."


@pytest.mark.parametrize(
    "text",
    [
        'Mr. Bennet replied that he had not. "But it is," returned she.',
        "On Monday, Mr. Darcy met Mr. Bingley in London. Mr. Darcy said that he would not dance.",
        "# A tool\n\nRun `make`. The two functions agreed on a type.\n\n1. Install it.\n2. Use it.",
        "Prince Andrew said that the Emperor had promised to help.",
        "Tokyo stocks rose. Mr. Tanaka, an analyst, said that investors were hopeful.",
    ],
)
def test_texts_that_are_no_readout(text: str) -> None:
    """They are kept whole; no meeting is found and nobody speaks."""
    readout = jr.loads(text)
    assert [it.code.value for it in readout.diagnostics if it.severity is jr.Severity.ERROR] == [
        "no-meeting"
    ]
    assert not readout.meetings
    assert not any(it.speakers for it in readout.iter_statements())
