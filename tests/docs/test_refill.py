"""The command that writes the output of examples anew spoils no page."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import needs
from tests.docs.conftest import DOCS

if not DOCS.is_dir():
    pytest.skip(needs.PAGES, allow_module_level=True)

from docs import conftest
from tests.docs.refill import refill_all

PAGE = """\
```pycon
>>> 1 + 1
{sum}
>>> 1 / 0
{error}
```
"""
TRACEBACK = "Traceback (most recent call last):\n    ...\nZeroDivisionError: division by zero"


@pytest.fixture(name="page")
def _page(tmp_path: Path) -> Path:
    return tmp_path / "page.md"


def test_what_an_example_prints_is_written(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A traceback, too, where one stood."""
    page.write_text(PAGE.format(sum=3, error=TRACEBACK), encoding="utf-8")
    assert refill_all([page]) == 0
    assert page.read_text(encoding="utf-8") == PAGE.format(sum=2, error=TRACEBACK)
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("stood", ["7", "..."])
def test_no_traceback_comes_where_none_stood(
    stood: str, page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The page stays as it is, and the screen names the example."""
    text = PAGE.format(sum=3, error=stood)
    page.write_text(text, encoding="utf-8")
    assert refill_all([page]) == 1
    assert page.read_text(encoding="utf-8") == text
    assert capsys.readouterr().out == (
        f"{page}: left as it is, an example raises: 1 / 0: ZeroDivisionError: division by zero\n"
    )


def test_a_page_without_its_packages_is_left_out(
    page: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it needs is named."""
    monkeypatch.setitem(conftest.NEEDS, page.name, ("sys", "no_such_package"))
    text = PAGE.format(sum=3, error=TRACEBACK)
    page.write_text(text, encoding="utf-8")
    assert refill_all([page]) == 0
    assert page.read_text(encoding="utf-8") == text
    assert capsys.readouterr().out == f"{page}: left as it is, needs no_such_package\n"
