"""The files that describe the project say the same."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from japan_russia import __version__

ROOT = Path(__file__).parent.parent
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_citation_names_the_version_and_the_licence() -> None:
    """Whoever cites the software cites this version of it."""
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    fields = dict(re.findall(r"^([a-z-]+): (.+)$", citation, re.MULTILINE))
    assert fields["cff-version"] == "1.2.0"
    assert fields["version"] == __version__
    assert fields["license"] == PYPROJECT["project"]["license"]


def test_changelog_has_a_place_for_this_version() -> None:
    """A release has its section, and what comes next is collected under Unreleased."""
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    sections = re.findall(r"^## \[([^\]]+)\]", changelog, re.MULTILINE)
    assert sections[0] == "Unreleased"
    assert __version__ in sections or len(sections) == 1


def test_a_release_has_its_day() -> None:
    """What stands in the changelog under a version is dated, the latest first."""
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    headings = re.findall(r"^## \[([0-9.]+)\](.*)$", changelog, re.MULTILINE)
    assert headings[0][0] == __version__
    assert all(re.fullmatch(r" - \d{4}-\d{2}-\d{2}", day) for _, day in headings)


def test_no_link_of_the_description_goes_nowhere() -> None:
    """What an index shows of the project has no way to its folders, nor to a site that is none."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)]*)\)", readme)
    assert [link for link in links if not link.startswith("https://")] == []
    assert PYPROJECT["project"].get("urls", {}) == {}


def test_only_three_packages_are_needed() -> None:
    """Everything else is an extra."""
    needed = [re.match(r"\w+", it) for it in PYPROJECT["project"]["dependencies"]]
    assert [it and it[0] for it in needed] == ["attrs", "cattrs", "lxml"]
