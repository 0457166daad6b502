"""What the library says of a file, as it is said on the command line."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

__all__ = ["said"]

#: Advice for those who program, and what to do on the command line instead.
_ADVICE: Final = (
    (
        "read it with japan_russia.json.load",
        "give its file the suffix .json",
    ),
    (
        "read it with japan_russia.tei.load_corpus_file",
        "name the files of its readouts, or their folder",
    ),
    (
        "read it with japan_russia.tei.load",
        "give its file the suffix .xml",
    ),
    (
        "read it with japan_russia.evaluate.load_gold",
        "name it as GOLD of the command evaluate",
    ),
    (
        "name the encoding (it could be:",
        "name the encoding with --encoding (it could be:",
    ),
)
#: How the library refuses a page as TEI-XML.
_PAGE: Final = re.compile(r"Expected no DOCTYPE |.*, found html in ")


def said(message: str, path: Path) -> str:
    """Return *message* without the name of the file at *path*, with advice for this place.

    The line that it stands on begins with the path.
    """
    name = "stdin" if str(path) == "-" else path.name
    for words in (f" at {str(path)!r}", f" in {str(path)!r}", f" in {name}", f" of {name}"):
        before, found, after = message.partition(f"{words},")
        if found:
            message = f"{before},{after}"
            break
    for advice, instead in _ADVICE:
        message = message.replace(advice, instead)
    if _PAGE.match(message):
        message = f"{message.removesuffix('.')}: give a saved page the suffix .html."
    return message
