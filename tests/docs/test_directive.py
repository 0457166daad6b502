"""The directive in a project: what it reads, and what it says when it cannot."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from japan_russia import json, load, tei
from tests import needs

pytest.importorskip("sphinx", reason=needs.DOCS)

from sphinx.testing.util import SphinxTestApp
from sphinx.util.console import strip_colors

# What Sphinx and docutils warn of each other is theirs.
pytestmark = [pytest.mark.extra, pytest.mark.filterwarnings("ignore")]

VISIT = Path(__file__).parent / "outside" / "docs" / "visit.txt"


def _build(folder: Path, directive: str, more: str = "") -> tuple[int, str, str]:
    """Build a page that holds *directive*; return exit code, page and complaints."""
    settings = f"extensions = ['japan_russia.sphinxext']\n{more}"
    (folder / "conf.py").write_text(settings, encoding="utf-8")
    text = f"Page\n====\n\n{directive}\n"
    (folder / "index.rst").write_text(text, encoding="utf-8")
    app = SphinxTestApp("html", folder, warningiserror=True)
    try:
        app.build()
    finally:
        app.cleanup()
    page = Path(app.outdir) / "index.html"
    shown = page.read_text(encoding="utf-8") if page.exists() else ""
    return app.statuscode, shown, strip_colors(app.warning.getvalue())


@pytest.mark.parametrize("suffix", ["json", "xml"])
def test_reads_what_the_library_writes(tmp_path: Path, suffix: str) -> None:
    """JSON and TEI give the same page as the text."""
    readout = load(VISIT)
    (json if suffix == "json" else tei).dump(readout, tmp_path / f"visit.{suffix}")
    code, page, complaints = _build(tmp_path, f".. readout:: visit.{suffix}")
    assert (code, complaints) == (0, "")
    assert page.count('class="jr-statement') == 3


def test_path_from_the_source_folder_and_options(tmp_path: Path) -> None:
    """A path that begins with a slash counts from the source folder; the id makes the anchors."""
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "a b.txt").write_bytes(VISIT.read_bytes())
    directive = ".. readout:: /texts/a b.txt\n   :id: tokyo\n   :parts: text"
    code, page, complaints = _build(tmp_path, directive)
    assert (code, complaints) == (0, "")
    assert 'id="readout-tokyo"' in page
    assert "<svg" not in page


def test_a_text_without_a_meeting_is_a_warning(tmp_path: Path) -> None:
    """It is shown, and somebody who did not mean it is told; who did can say so."""
    (tmp_path / "library.txt").write_text(
        "The library is open from nine to five.", encoding="utf-8"
    )
    code, page, complaints = _build(tmp_path, ".. readout:: library.txt")
    assert code == 1
    assert "index.rst:4: WARNING: library.txt: No meeting was found." in complaints
    assert "The library is open" in page
    more = "suppress_warnings = ['japan_russia.no-meeting']\n"
    code, page, complaints = _build(tmp_path, ".. readout:: library.txt", more)
    assert (code, complaints) == (0, "")
    assert "The library is open" in page


def test_a_saved_page_is_read_too(tmp_path: Path) -> None:
    """What the file is, its content says."""
    text = VISIT.read_text(encoding="utf-8").strip().replace("\n\n", "<p>")
    (tmp_path / "visit.html").write_text(f"<html><p>{text}</html>", encoding="utf-8")
    code, page, complaints = _build(tmp_path, ".. readout:: visit.html")
    assert (code, complaints) == (0, "")
    assert page.count('class="jr-statement') == 3


def test_missing_file_is_an_error_of_the_build(tmp_path: Path) -> None:
    """The sentence of the library, with file and line of the page."""
    code, _, complaints = _build(tmp_path, ".. readout:: gone.txt")
    assert code == 1
    path = tmp_path / "gone.txt"
    sentence = f"Expected a readable file at '{path}', found: No such file or directory."
    assert f"index.rst:4: ERROR: {sentence}" in complaints


def test_unknown_part_is_an_error_of_the_build(tmp_path: Path) -> None:
    """The sentence names the parts that there are."""
    (tmp_path / "visit.txt").write_bytes(VISIT.read_bytes())
    code, _, complaints = _build(tmp_path, ".. readout:: visit.txt\n   :parts: all")
    assert code == 1
    wanted = "Expected some of the parts meetings, replies, text, facts, found 'all'."
    assert wanted in complaints


def test_several_readouts_lead_to_their_pages(tmp_path: Path) -> None:
    """A link to each statement that a page of the project shows; words where none does."""
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_bytes(VISIT.read_bytes())
    (tmp_path / "a.rst").write_text("A\n=\n\n.. readout:: a.txt\n", encoding="utf-8")
    directive = ".. toctree::\n\n   a\n\n.. readouts::\n\n   a.txt\n   b.txt"
    code, page, complaints = _build(tmp_path, directive)
    assert (code, complaints) == (0, "")
    # In the table of meetings, and before the statements of who turns to whom.
    shown = re.findall(r'href="a.html#readout-a">(?:<[^>]*>)*([^<]+)', page)
    assert shown[-2:] == ["foreign ministers' meeting, Tokyo", "a"]
    assert re.search(r'href="a.html#readout-a-m1-\S+s2"', page)
    assert "#readout-b" not in page


def test_statements_are_labels_of_the_project(tmp_path: Path) -> None:
    """A reference leads to one from any page; one that is not there is warned of."""
    (tmp_path / "a.txt").write_bytes(VISIT.read_bytes())
    (tmp_path / "a.rst").write_text("A\n=\n\n.. readout:: a.txt\n", encoding="utf-8")
    first = next(it.id for it in load(VISIT).iter_statements()).replace(".", "-")
    directive = f".. toctree::\n\n   a\n\n:ref:`His words <readout-a-{first}>`."
    code, page, complaints = _build(tmp_path, directive)
    assert (code, complaints) == (0, "")
    assert re.search(rf'href="a.html#readout-a-{first}"><span [^>]*>His words</span></a>', page)
    code, _, complaints = _build(tmp_path, directive.replace(first, "m9-s9"))
    assert code == 1
    assert "index.rst:8: WARNING: undefined label: 'readout-a-m9-s9'" in complaints


def test_readouts_that_are_none_are_errors(tmp_path: Path) -> None:
    """No path, no file, the same file twice."""
    code, _, complaints = _build(tmp_path, ".. readouts::")
    assert code == 1
    assert "Expected the paths of readouts below the directive, found none." in complaints
    code, _, complaints = _build(tmp_path, ".. readouts::\n\n   nowhere.txt")
    assert code == 1
    assert "nowhere.txt" in complaints
