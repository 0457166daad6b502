"""A complaint names its file once and gives advice that helps on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from japan_russia.cli import main

XHTML = b'<html xmlns="http://www.w3.org/1999/xhtml"><body><p>On May 31</p></body></html>'


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        (
            "a.txt",
            b'{"format": "japan_russia.readout"}',
            "Expected the text of a readout, found JSON: give its file the suffix .json.",
        ),
        (
            "a.txt",
            b'<?xml version="1.0"?>\n<TEI xmlns="x"></TEI>',
            "Expected the text of a readout, found TEI-XML: give its file the suffix .xml.",
        ),
        (
            "a.json",
            b'{"id": "a", "rows": []}',
            (
                "Expected the key 'format' at $, found an annotation: "
                "name it as GOLD of the command evaluate."
            ),
        ),
        (
            "a.xml",
            b"<!DOCTYPE html>\n" + XHTML,
            (
                "Expected no DOCTYPE at line 1, column 1, found one: "
                "give a saved page the suffix .html."
            ),
        ),
        (
            "a.xml",
            XHTML,
            (
                "Expected a root in the namespace 'http://www.tei-c.org/ns/1.0', found html in the "
                "namespace 'http://www.w3.org/1999/xhtml': give a saved page the suffix .html."
            ),
        ),
        (
            "a.xml",
            b'<teiCorpus xmlns="http://www.tei-c.org/ns/1.0"/>',
            (
                "Expected the root TEI, found teiCorpus: "
                "name the files of its readouts, or their folder."
            ),
        ),
        (
            "a",
            b"%PDF-1.7",
            (
                "Expected the text of a readout, found a PDF: "
                "save it as text or HTML, or try `pdftotext -layout`."
            ),
        ),
        (
            "in it, found.mht",
            b"Content-Type: multipart/related; boundary=b\n\n--b--\n",
            "Expected a page in the MHTML, found no part of it.",
        ),
        (
            "old.html",
            b"<meta charset=iso-8859-1><p>Talks \xe2\x80\x93 held",
            (
                "Expected windows-1252, as the page says, found what is UTF-8 as well: "
                "name the encoding with --encoding (it could be: cp1252, utf-8)."
            ),
        ),
    ],
)
def test_a_message_advises_what_can_be_done_here(
    name: str, data: bytes, message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever the file is called."""
    path = tmp_path / name
    path.write_bytes(data)
    assert main(["show", str(path)]) == 1
    assert capsys.readouterr() == ("", f"japan-russia: error: {path}: {message}\n")
