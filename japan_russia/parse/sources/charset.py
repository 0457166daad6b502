"""The encoding that a page declares, and its bytes as text, as browsers do it."""

from __future__ import annotations

import codecs
import re
from typing import Final

from japan_russia.errors import ReadoutError

__all__ = ["CANDIDATES", "ISO_2022", "MARKS", "declared", "fits", "page_text"]

#: Byte order marks; UTF-32 before UTF-16: the mark of the one begins with that of the other.
MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
#: What bytes may be that are not UTF-8 and say nothing of themselves.
CANDIDATES: Final = ("cp1252", "shift_jis", "euc_jp", "cp1251")
#: Of these, the two of pages in Japanese, by their names in Python.
_JAPANESE: Final = ("cp932", "euc_jp")
_KANA: Final = re.compile("[ぁ-んァ-ヶ]")
#: So many of them tell that a page has Japanese on it: the link to the page in Japanese has more.
_LEAST: Final = 3
#: A word in kana and kanji, with letters and digits of full width, too.
_JAPANESE_WORD: Final = re.compile(r"[A-Za-z\u3005-\u3007ぁ-んァ-ヶー一-龥Ａ-Ｚａ-ｚ０-９]+\Z")
#: What browsers take where a page declares nothing.
_OF_BROWSERS: Final = "cp1252"
_WORD: Final = re.compile(r"[^\W\d_]+")
_LATIN: Final = re.compile(r"[A-Za-z]")
#: What "×" and "÷" are as windows-1251.
_SIGNS: Final = frozenset("Чч")
#: A word as it is in one of the languages that windows-1252 is for: no "Erdoðan", no "ÒyesÓ".
_WESTERN: Final = re.compile(
    r"(?:[a-zàâäáãçéèêëíîïñóôöõúûüß]+|[A-ZÄÁÂÇÉÈÊÍÎÓÔÖÕÚÜÑ][a-zàâäáãçéèêëíîïñóôöõúûüß]*"
    r"|[A-Z]?[a-z]*œu[a-z]*|[A-ZŠŽ]?[a-zšž]+|[A-ZÅÆØ][a-zåæøäöéü]*|[a-zåæøäöéü]+"
    r"|[A-ZÀÂÄÁÃÇÉÈÊËÍÎÏÑÓÔÖÕÚÛÜ]+|[A-ZÅÆØÄÖÉ]+)\Z"
)
#: An escape sequence of ISO-2022-JP for kanji.
ISO_2022: Final = re.compile(rb"\x1b\$[@B]")
#: Names that mean another encoding than they say, or that Python does not know (WHATWG, Encoding).
_LABELS: Final = {
    **dict.fromkeys(
        "ansi_x3.4-1968 ascii us-ascii cp819 ibm819 iso-8859-1 iso8859-1 iso88591 iso_8859-1"
        " iso_8859-1:1987 l1 latin1 windows-1252 x-cp1252 x-user-defined iso-ir-100"
        " csisolatin1".split(),
        "cp1252",
    ),
    **dict.fromkeys(
        "shift_jis shift-jis sjis x-sjis ms_kanji ms932 windows-31j csshiftjis".split(), "cp932"
    ),
    **dict.fromkeys("euc-jp x-euc-jp cseucpkdfmtjapanese".split(), "euc_jp"),
    **dict.fromkeys("iso-2022-jp csiso2022jp".split(), "iso-2022-jp"),
    # What declares UTF-16 in bytes that can be read before they are decoded is not UTF-16.
    **dict.fromkeys(
        "utf8 utf-8 unicode-1-1-utf-8 utf-16 utf-16le utf-16be unicode".split(), "utf-8"
    ),
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gbk",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "x-x-big5": "big5",
    "x-mac-roman": "mac_roman",
    "x-mac-cyrillic": "mac_cyrillic",
}
#: The encodings that browsers know, by their names in Python.  Python knows more, for other ends.
_OF_THE_WEB: Final = frozenset(
    codecs.lookup(name).name
    for name in (
        *(f"cp125{n}" for n in range(9)),
        *(f"iso8859-{n}" for n in (*range(2, 9), 10, 13, 14, 15, 16)),
        *"cp1252 cp866 cp874 cp932 cp949 koi8-r koi8-u mac-roman mac-cyrillic".split(),
        *"utf-8 euc-jp iso-2022-jp gbk gb18030 big5 big5hkscs".split(),
    )
)
#: A declaration stands near the top; browsers look at the first kilobyte, and then as far as this.
_NEAR: Final = 100_000
_PASSED_OVER: Final = re.compile(
    rb"<!--.*?(?:-->|\Z)|<(script|style|noscript|title)\b.*?(?:</\1|\Z)", re.DOTALL | re.IGNORECASE
)
_META: Final = re.compile(rb"<meta\b[^>]{0,1000}>", re.IGNORECASE)
_CHARSET: Final = re.compile(rb"charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE)
_XML: Final = re.compile(rb"\s*<\?xml\b[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{1,40})[\"']")


def declared(data: bytes) -> str | None:
    """The encoding that the markup of a page declares, by its name in Python; None for none."""
    near = data[:_NEAR]
    xml = _XML.match(near)
    names = [xml[1]] if xml is not None else []
    for meta in _META.finditer(_PASSED_OVER.sub(b" ", near)):
        charset = _CHARSET.search(meta[0])
        if charset is not None:
            names.append(charset[1])
            break
    for name in names:
        codec = known(name.decode("ascii"))
        if codec is not None:
            return codec
    return None


def known(label: str) -> str | None:
    """The name in Python of the encoding that *label* means on the web, None for no encoding."""
    label = label.strip(" \t\r\n\"'").lower()
    codec = _LABELS.get(label, label)
    try:
        name = codecs.lookup(codec).name
    except (LookupError, ValueError):
        return None
    return codec if name in _OF_THE_WEB else None


def fits(data: bytes, codec: str) -> bool:
    """Whether *data* can be text in *codec*, each byte with its meaning there."""
    try:
        data.decode(codec)
    except (UnicodeError, ValueError):
        return False
    return True


def page_text(
    data: bytes, *, header: str | None, encoding: str | None, name: str
) -> tuple[str, str]:
    """Return the text of a page and the name of its encoding.

    A byte order mark decides, then *header*, the name in the header that came with the page, then
    what the markup declares, then UTF-8, then *encoding*, which the caller names, then what
    browsers take, if the words show that it is nothing else.  Where the bytes do not fit what is
    declared, or are UTF-8 as well, it is for the caller to say.

    Raises:
        ReadoutError: That is not so, or the bytes fit nothing; the message names what they fit.
    """
    for mark, codec in MARKS:
        if data.startswith(mark):
            return _strict(data, codec, name, "as its byte order mark says"), codec
    said = (known(header) if header else None) or declared(data)
    is_utf8 = fits(data, "utf-8")
    if said is None:
        if data.isascii() and ISO_2022.search(data):
            return _strict(data, "iso-2022-jp", name, "as its escape sequences say"), "iso-2022-jp"
        if is_utf8:
            return data.decode("utf-8"), "utf-8"
    elif said == "cp1252" and is_utf8 and not data.isascii():
        if encoding is None:
            raise ReadoutError(
                f"Expected windows-1252 in {name}, as the page says, found what is UTF-8 as well: "
                f"name the encoding (it could be: cp1252, utf-8).",
                name,
            )
    elif said == "cp1252" or fits(data, said):
        return _decoded(data, said), said
    if encoding is not None:
        return _strict(data, encoding, name, "as named"), encoding
    could = [it for it in ("utf-8", *CANDIDATES) if it != said and fits(data, it)]
    if said is None and _OF_BROWSERS in could and all(_is_none(data, it) for it in could):
        return _decoded(data, _OF_BROWSERS), _OF_BROWSERS
    for codec in _JAPANESE if said is None else ():
        if fits(data, codec) and _is_japanese(data.decode(codec)):
            return _decoded(data, codec), codec
    raise ReadoutError(
        f"Expected {said or 'UTF-8'} in {name}{', as the page says' if said else ''}, found bytes "
        f"that are not: name the encoding (it could be: {', '.join(could) or 'none known'}).",
        name,
    )


def _is_japanese(text: str) -> bool:
    """Whether each word that is not of our letters is in kana or kanji, with kana among them.

    No other text is: as Shift_JIS, that in Cyrillic letters has half-width kana.
    """
    words = [word for word in _WORD.findall(text) if not word.isascii()]
    kana = sum(map(len, map(_KANA.findall, words)))
    return kana >= _LEAST and all(map(_JAPANESE_WORD.match, words))


def _is_none(data: bytes, codec: str) -> bool:
    """Whether *data* is no text in *codec*, or the same as in windows-1252.

    No word is of two alphabets; as windows-1251 or Shift_JIS, "François" and "Japan’s" are.  In
    windows-1252, each is one of its languages: as "Bçrziòð", "Bērziņš" is none.
    """
    text = data.decode(codec)
    words = [word for word in _WORD.findall(text) if not word.isascii()]
    if codec == _OF_BROWSERS:
        return all(map(_WESTERN.match, words))
    if not words:
        return text == data.decode(_OF_BROWSERS)
    return all(_LATIN.search(word) for word in words if word not in _SIGNS)


def _strict(data: bytes, codec: str, name: str, why: str) -> str:
    try:
        return _decoded(data, codec)
    except (LookupError, ValueError):
        raise ReadoutError(
            f"Expected text encoded as {codec} in {name}, {why}, found bytes that are not.", name
        ) from None


def _decoded(data: bytes, codec: str) -> str:
    if codec == "cp1252":
        # Browsers give the five bytes that windows-1252 leaves free a meaning of their own.
        return data.decode("cp1252", _FREE)
    return data.decode(codec)


def _free(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeDecodeError)
    return "".join(map(chr, error.object[error.start : error.end])), error.end


_FREE: Final = "japan_russia.free"
codecs.register_error(_FREE, _free)
