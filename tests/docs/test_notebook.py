"""The notebook of the documentation runs in a kernel, and is kept without output."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests import needs
from tests.docs.conftest import DOCS, Site

NOTEBOOK = DOCS / "notebook.ipynb"

pytestmark = pytest.mark.skipif(not NOTEBOOK.exists(), reason=needs.PAGES)


def _cells() -> list[dict[str, Any]]:
    return list(json.loads(NOTEBOOK.read_text(encoding="utf-8"))["cells"])


def test_it_holds_no_output() -> None:
    """What comes out is made anew each time; a difference shows the change of a cell alone."""
    code = [cell for cell in _cells() if cell["cell_type"] == "code"]
    assert len(code) >= 5
    assert all(cell["outputs"] == [] and cell["execution_count"] is None for cell in code)


@pytest.mark.long
def test_it_runs_in_a_kernel() -> None:
    """Every cell shows HTML or prints, without an error, in Jupyter's own machinery."""
    nbformat = pytest.importorskip("nbformat", reason=needs.NOTEBOOK)
    nbclient = pytest.importorskip("nbclient", reason=needs.NOTEBOOK)
    pytest.importorskip("ipykernel", reason=needs.NOTEBOOK)
    book = nbformat.read(NOTEBOOK, as_version=4)
    nbformat.validate(book)
    nbclient.NotebookClient(book, timeout=60, kernel_name="python3").execute(
        cwd=str(Path(NOTEBOOK).parent)
    )
    for cell in book.cells:
        if cell.cell_type == "code":
            assert cell.outputs, cell.source
            shown = cell.outputs[-1]
            assert shown.output_type == "stream" or "text/html" in shown.data, cell.source


@pytest.mark.long
def test_its_page_shows_what_comes_out(site: Site) -> None:
    """The built page has the view of each cell's last value."""
    page = (site.folder / "notebook.html").read_text(encoding="utf-8")
    shown = [cell for cell in _cells() if cell["cell_type"] == "code"]
    assert page.count("jr-output") == len(shown) - 1
    assert "Sergey Viktorovich Lavrov" in page or "Lavrov (RU)" in page
