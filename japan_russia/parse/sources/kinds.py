"""What a file is, told by its content: text, a page, or something that has to be saved anew."""

from __future__ import annotations

import re
from enum import Enum
from itertools import islice
from typing import Final

from japan_russia.errors import ReadoutError

__all__ = ["NEAR", "Kind", "kind_of", "refuse"]

_AS_TEXT: Final = "save it as text or HTML"
_UNPACK: Final = "unpack it first"
_TYPE: Final = "its text has to be typed or recognised"
#: How files begin that are no text: what they are, and what to do with them.
_MAGIC: Final = (
    (b"%PDF-", "a PDF", f"{_AS_TEXT}, or try `pdftotext -layout`"),
    (b"{\\rtf", "RTF", _AS_TEXT),
    (b"\x1f\x8b", "gzip data", _UNPACK),
    (b"BZh", "bzip2 data", _UNPACK),
    (b"\xfd7zXZ", "xz data", _UNPACK),
    (b"\x28\xb5\x2f\xfd", "zstd data", _UNPACK),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive", _UNPACK),
    (b"Rar!\x1a\x07", "a RAR archive", _UNPACK),
    (b"\xd0\xcf\x11\xe0", "an old Office document", _AS_TEXT),
    (b"\x89PNG", "a PNG picture", _TYPE),
    (b"\xff\xd8\xff", "a JPEG picture", _TYPE),
    (b"GIF87a", "a GIF picture", _TYPE),
    (b"GIF89a", "a GIF picture", _TYPE),
    (b"II*\0", "a TIFF picture", _TYPE),
    (b"MM\0*", "a TIFF picture", _TYPE),
    (b"\x7fELF", "a program", "name the file of the readout"),
    (b"MZ\x90\0", "a program", "name the file of the readout"),
    (b"bplist00", "a web archive of Safari", "save the page as page source"),
    (b"WARC/", "a WARC archive", "save the page in it as HTML"),
    (b"ITSF", "compiled HTML help", _AS_TEXT),
)
#: What a ZIP archive is, by names that stand near its beginning or its end.
_ZIPPED: Final = (
    (b"word/", "a Word document (DOCX)", _AS_TEXT),
    (b"application/vnd.oasis.opendocument.text", "an OpenDocument text (ODT)", _AS_TEXT),
    (b"application/epub+zip", "an EPUB", "unpack it and name the chapter"),
    (b"xl/", "an Excel workbook (XLSX)", _AS_TEXT),
    (b"ppt/", "a PowerPoint presentation (PPTX)", _AS_TEXT),
)
_HEIC: Final = frozenset({b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis"})
_NEAR: Final = 4_000
NEAR: Final = 40_000
#: Blanks, comments and instructions.  What is passed over is not given back: where something else
#: follows, each could be read in several ways, and all of them in two to the power of their number.
_AHEAD: Final = r"(?:\s|<!--[^>]{0,2000}?-->|<\?[\w-]++[^>]{0,300}\?>)*+"
#: What a page begins with (WHATWG, MIME Sniffing), blanks and comments apart.
_PAGE: Final = re.compile(
    r"(?:\s|<!--[^>]{0,2000}?-->|<\?xml\b[^>]{0,300}\?>)*+"
    r"<(?:!doctype\s+html|html|head|body|title|meta|base|link|script|style|h[1-6]|div|p|table|font"
    r"|center|span|main|article|section|header|nav|ul|ol|dl|li|blockquote|pre|br|hr|b|i|strong|em|a"
    r"|iframe|frameset|noscript|svg|img)(?=[\s>/])",
    re.IGNORECASE,
)
#: No text begins so.
_MARKUP: Final = re.compile(r"\s*<[!?]")
#: Tags that no text has, but a piece of a page.
_TAGS: Final = re.compile(
    r"</(?:p|div|td|tr|li|ul|ol|h[1-6]|html|body|font|dl)\s*>|<br\s*/?>", re.I
)
_FEWEST_TAGS: Final = 2
_TEI: Final = re.compile(_AHEAD + r"<(TEI|teiCorpus)[\s>]")
_XML: Final = re.compile(_AHEAD + r"<([A-Za-z_][\w.:-]{0,60})[^<]{0,2000}>\s*<")
_JSON: Final = re.compile(r"\s*\{\s*\"[^\"\n]{1,80}\"\s*:|\s*\[\s*[{\[]")
_HEADER: Final = re.compile(
    rb"(?:[A-Za-z][\w-]{1,60}:[^\n]{0,500}\n(?:[ \t][^\n]{0,500}\n){0,20}){1,60}"
)
_MULTIPART: Final = re.compile(
    rb"^content-type:\s*(?:multipart/(?:related|mixed|alternative)|text/html)", re.I | re.M
)


class Kind(Enum):
    """What a file is, by its media type."""

    TEXT = "text/plain"
    HTML = "text/html"
    XHTML = "application/xhtml+xml"
    MHTML = "multipart/related"


def kind_of(data: bytes) -> Kind:
    """What *data* is that :func:`refuse` has not refused; its first :data:`NEAR` bytes tell."""
    start = data.removeprefix(b"\xef\xbb\xbf")
    header = _HEADER.match(start.lstrip()[:_NEAR])
    if header is not None and _MULTIPART.search(header[0]):
        return Kind.MHTML
    return _kind_of_text(_readable(data))


def _kind_of_text(text: str) -> Kind:
    """What *text* is: a page if it begins like markup, or has tags like a page."""
    near = text[:_NEAR].lstrip("\ufeff")
    if _PAGE.match(near) or _MARKUP.match(near):
        return Kind.XHTML if near.lstrip().startswith("<?xml") else Kind.HTML
    return Kind.HTML if _is_parted_by_tags(text[:NEAR]) else Kind.TEXT


def _is_parted_by_tags(near: str) -> bool:
    """Whether tags, and not the ends of lines, part the text."""
    tags = list(islice(_TAGS.finditer(near), near.count("\n") // 2 + _FEWEST_TAGS))
    if sum(tag[0].startswith("</") for tag in tags) >= _FEWEST_TAGS:
        return True
    return len(tags) >= _FEWEST_TAGS and 2 * len(tags) >= near.count("\n")


def refuse(data: bytes | str, name: str) -> None:
    """Refuse what is another kind of file, by name and with what to do.

    Raises:
        ReadoutError: *data* is neither text nor a page.
    """
    if isinstance(data, bytes):
        found = next((it[1:] for it in _MAGIC if data.startswith(it[0])), None)
        if data.startswith(b"PK\x03\x04"):
            ends = data[:_NEAR] + data[-_NEAR:]
            found = next((it[1:] for it in _ZIPPED if it[0] in ends), ("a ZIP archive", _UNPACK))
        elif data[:4] == b"RIFF" and data[8:12] == b"WEBP":
            found = "a picture", _TYPE
        elif data.startswith(b"\0\0\0") and data[4:8] == b"ftyp":
            # ISO/IEC 14496-12: pictures of telephones, and films.
            what = "a HEIC picture" if data[8:12] in _HEIC else "a picture or film"
            found = what, _TYPE
        if found is not None:
            raise ReadoutError(
                f"Expected the text of a readout in {name}, found {found[0]}: {found[1]}.", name
            )
    near = (_readable(data) if isinstance(data, bytes) else data)[:_NEAR].lstrip("\ufeff")
    if near.startswith("{\\rtf"):
        found = "RTF", _AS_TEXT
    elif _TEI.match(near):
        found = "TEI-XML", "read it with japan_russia.tei.load"
    elif _JSON.match(near):
        found = "JSON", "read it with japan_russia.json.load"
    elif not _PAGE.match(near) and _XML.match(near):
        found = "XML that is no web page", _AS_TEXT
    else:
        return
    raise ReadoutError(
        f"Expected the text of a readout in {name}, found {found[0]}: {found[1]}.", name
    )


def _readable(data: bytes) -> str:
    """As much of *data* as tells what it is."""
    near = data[:NEAR]
    if near.startswith((b"\xff\xfe", b"\xfe\xff")):
        width = 4 if near[2:4] == b"\0\0" else 2
        return near[: len(near) // width * width].decode(f"utf-{8 * width}", "replace")
    return near.decode("latin-1").removeprefix("ï»¿")
