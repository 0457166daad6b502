"""An outside project can show a readout in its docs, and test itself with our strategies."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests import needs

OUTSIDE = Path(__file__).parent / "outside"

pytestmark = pytest.mark.long


def _run(arguments: list[str], cwd: Path) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "PYTHONWARNINGS": "", "PYTEST_ADDOPTS": ""}
    return subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=cwd,
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project in a folder of its own."""
    folder = tmp_path_factory.mktemp("outside") / "project"
    shutil.copytree(OUTSIDE, folder)
    (folder / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    return folder


def test_its_tests_pass(project: Path) -> None:
    """The strategies serve a package that knows the public names alone."""
    done = _run(["pytest", "-q", "-p", "no:cacheprovider"], project)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "2 passed" in done.stdout


@pytest.fixture(scope="module")
def page(project: Path) -> str:
    """The page that Sphinx makes, in its default theme and without MyST."""
    pytest.importorskip("sphinx", reason=needs.DOCS)
    done = _run(["sphinx", "-q", "-n", "-W", "-b", "html", "docs", "html"], project)
    assert (done.returncode, done.stderr) == (0, "")
    return (project / "html" / "index.html").read_text(encoding="utf-8")


def test_page_shows_every_statement(page: str) -> None:
    """The lead, a point and its answer, each with its speaker in words."""
    assert re.findall(r'class="jr-statement ([\w-]+) ', page) == [
        "jr-narration",
        "jr-side-1",
        "jr-side-2",
    ]
    assert 'class="jr-tag jr-side-2">Lavrov</span>' in page


def test_text_is_no_markup(page: str) -> None:
    """What looks like HTML or reStructuredText stands there as it was printed."""
    assert "Trade &lt;b&gt;and&lt;/b&gt; *markup*" in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "<script>alert" not in page


def test_characters_are_those_of_the_text(page: str) -> None:
    """Typographer's quotes and dashes are not put in."""
    assert "a &quot;quiet&quot; visit -- in June &amp; July" in page


def test_reply_links_to_what_it_answers(page: str) -> None:
    """The anchor is made of the readout's id and the statement's."""
    assert 'id="readout-visit-m1-i1-s1"' in page
    assert 'href="#readout-visit-m1-i1-s1">m1.i1.s1</a>' in page


def test_pictures_and_style_are_there(page: str, project: Path) -> None:
    """The timeline, who answers whom, and the style sheet that both follow."""
    assert page.count('<svg class="jr-picture"') == 2
    assert "japan_russia.css" in page
    assert (project / "html" / "_static" / "japan_russia.css").is_file()


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("builder", ["text", "latex", "xml"])
def test_other_builders_take_it(project: Path, builder: str) -> None:
    """Without the pictures, and without a warning."""
    pytest.importorskip("sphinx", reason=needs.DOCS)
    from sphinx.testing.util import SphinxTestApp

    app = SphinxTestApp(builder, project / "docs", warningiserror=True)
    try:
        app.build()
    finally:
        app.cleanup()
    assert (app.statuscode, app.warning.getvalue()) == (0, "")
