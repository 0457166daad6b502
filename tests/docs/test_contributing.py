"""Each worked change of CONTRIBUTING.md fits the code as it is, and does what it says.

A change is a diff that adds lines.  It goes where the lines before it stand, or those behind it:
a row that somebody adds there does it no harm.
"""

from __future__ import annotations

import ast
import doctest
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

import pytest

import japan_russia
from tests import needs
from tests.docs.conftest import ROOT

PAGE: Final = ROOT / "CONTRIBUTING.md"
#: What a copy of the project has beside the package.
_BESIDE: Final = ("docs", "seeds", "tests", "CHANGELOG.md", "CONTRIBUTING.md", "pyproject.toml")
#: Reads small texts with all the changes together; prints what is read.
TRIED: Final = """
import japan_russia as jr
from japan_russia.data.office_holders import terms_of
from japan_russia.formats import outline

fair = jr.loads(
    "On March 4, 2011, Foreign Minister Haruo Tanabe held a meeting in Omsk with Hetman Oleg "
    "Sorokin of the Russian Federation.\\n\\n"
    "§ 1 Fairs\\nMinister Tanabe propounded a visit. The two envoys-in-chief agreed on it.\\n"
    "§ 2 Weather\\nWord went out from Hetman Sorokin that it was late.\\n"
    "§ 3. Law\\nThe two Hetmans agreed on § 2.5 of it.\\n"
)
for it in list(fair.iter_statements())[1:]:
    print(*it.speakers, *it.verbs, it.construction, sep=" | ")
councils = jr.loads(
    "On March 4, 2011, the meeting of the Security Councils of Japan and Russia was held in Omsk "
    "between Mr. Haruo Tanabe, Secretary of the Council of Japan, and Mr. Oleg Sorokin, "
    "Secretary of the Council of the Russian Federation."
)
print(councils.meetings[0].kind.value, jr.tei.loads(jr.tei.dumps(councils)) == councils)
gates = jr.loads(
    "On March 4, 2011, Foreign Minister Haruo Tanabe met Foreign Minister Oleg Sorokin of Russia "
    "behind the gates of the Old Arsenal. Later he paid a courtesy call on President Viktor Belov."
    "\\n\\n1. Foreign Ministers' Meeting\\n\\nTrade grew.\\n\\n"
    "2. Courtesy Call on President Belov\\n\\nGas was dear.\\n"
)
print(*(it.place for it in gates.meetings), sep=" | ")
print(*(it["divisions"] for it in jr.tables.rows([gates], "readouts")))
print(*outline.dumps(fair).splitlines(), sep=" | ")
print(terms_of("Baerbock")[0].key)
"""
READ: Final = """\
Haruo Tanabe | propound | subject_and_verb
Haruo Tanabe | Oleg Sorokin | agree | subject_and_verb
Oleg Sorokin | send word | word_went_out
Haruo Tanabe | Oleg Sorokin | agree | subject_and_verb
security_councils True
Old Arsenal | None
2
§ 1 Fairs | § 2 Weather | § 3 Law
DE-baerbock-annalena
"""

pytestmark = [
    pytest.mark.skipif(not PAGE.exists(), reason=needs.PAGES),
    pytest.mark.skipif(not (ROOT / "japan_russia").is_dir(), reason=needs.CLONE),
]


class Addition(NamedTuple):
    """Lines that are new in a file, and those that stand before and behind them."""

    path: str
    before: list[str]
    new: list[str]
    behind: list[str]

    def made(self, text: str, question: str) -> str:
        """Return *text*, of the file, with the new lines."""
        lines = text.splitlines(keepends=True)
        for at in range(len(lines) + 1):
            if self.fits(lines, at):
                return "".join([*lines[:at], *self.new, *lines[at:]])
        around = "".join([*self.before, *self.behind])
        raise AssertionError(
            f"CONTRIBUTING.md, '{question}': neither the lines before its place nor those behind "
            f"it stand in {self.path} any more.  Write in the diff what stands there now, instead "
            f"of:\n{around}"
        )

    def fits(self, lines: list[str], at: int) -> bool:
        """Whether the new lines can stand at *at*: what is known of one side of it is there."""
        before = lines[max(0, at - len(self.before)) : at]
        behind = lines[at : at + len(self.behind)]
        if not (self.before or self.behind):
            return not lines
        return before == self.before != [] or behind == self.behind != []


class Change(NamedTuple):
    """A question, its additions, and the commands that the page gives to try them."""

    question: str
    additions: list[Addition]
    commands: list[str]

    def make(self, folder: Path) -> None:
        """Write the new lines into the copy in *folder*."""
        for it in self.additions:
            path = folder / it.path
            text = path.read_text(encoding="utf-8") if path.exists() else ""
            path.write_text(it.made(text, self.question), encoding="utf-8")


def _additions(diff: str) -> Iterator[Addition]:
    for of_file in re.split(r"^--- .*\n", diff, flags=re.MULTILINE)[1:]:
        head, *hunks = re.split(r"^@@ .*\n", of_file, flags=re.MULTILINE)
        path = head.removeprefix("+++ b/").strip()
        for hunk in hunks:
            lines = hunk.splitlines(keepends=True)
            signs = "".join(line[0] for line in lines)
            assert re.fullmatch(r" *\++ *", signs), f"{path}: a diff that only adds, in one place"
            first, last = signs.index("+"), signs.rindex("+") + 1
            words = [line[1:] for line in lines]
            yield Addition(path, words[:first], words[first:last], words[last:])


def _changes() -> list[Change]:
    page = PAGE.read_text(encoding="utf-8").partition("\n## Where do I put")[2]
    page = page.partition("\n## ")[0]
    found = []
    for part in page.split("\n### ... ")[1:]:
        question, _, body = part.partition("\n")
        (diff,) = re.findall(r"^```diff\n(.*?)^```$", body, re.MULTILINE | re.DOTALL)
        (commands,) = re.findall(r"^```sh\n(.*?)^```$", body, re.MULTILINE | re.DOTALL)
        found.append(Change(question, list(_additions(diff)), commands.splitlines()))
    return found


CHANGES: Final = _changes() if PAGE.exists() else []
each_change = pytest.mark.parametrize("change", CHANGES, ids=lambda it: it.question)


def _copy(folder: Path) -> None:
    """Put a copy of the project into *folder*."""
    no_bytecode = shutil.ignore_patterns("__pycache__")
    package = Path(japan_russia.__path__[0])
    shutil.copytree(package, folder / "japan_russia", ignore=no_bytecode)
    for name in _BESIDE:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=no_bytecode)
        else:
            shutil.copy(ROOT / name, folder / name)


def _run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python on the copy in *folder*, its laws on few examples."""
    environment = {it: value for it, value in os.environ.items() if not it.startswith("PYTEST_")}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env={**environment, "PYTHONPATH": str(folder), "HYPOTHESIS_PROFILE": "few"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_there_is_a_change_for_each_question() -> None:
    """Verb, office, noun, construction, label, kind, place, format, column, office holders."""
    assert len(CHANGES) == 10
    assert all(it.additions and it.commands for it in CHANGES)


def test_the_house_has_every_room() -> None:
    """The folders and modules of the package, and the folders of the parser."""
    _, _, behind = PAGE.read_text(encoding="utf-8").partition("\n## The house\n")
    house, _, _ = behind.partition("\n## ")
    package = Path(japan_russia.__path__[0])
    rooms = [it for it in package.iterdir() if not it.name.startswith("_")]
    wanted = [it.name for it in rooms if it.suffix == ".py"]
    wanted += [f"{it.name}/" for it in rooms if it.is_dir()]
    wanted += [f" {it.parent.name} " for it in (package / "parse").glob("*/__init__.py")]
    assert [it for it in wanted if it not in house] == [], "add them to CONTRIBUTING.md, The house"


@each_change
def test_a_row_beside_its_place_does_no_harm(change: Change) -> None:
    """Made twice, as if somebody had added a row of the kind there before."""
    for it in change.additions:
        path = ROOT / it.path
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        once = it.made(text, change.question)
        if text:
            new = "".join(it.new)
            assert it.made(once, change.question).count(new) == text.count(new) + 2
        if path.suffix == ".py":
            ast.parse(once)


def test_a_change_without_a_place_says_what_to_do() -> None:
    """The question, the file and the lines that are looked for are named."""
    change = CHANGES[0]
    it = change.additions[0]
    with pytest.raises(AssertionError) as caught:
        it.made("nothing of the kind\n", change.question)
    assert str(caught.value) == (
        "CONTRIBUTING.md, 'a verb of saying': neither the lines before its place nor those behind "
        "it stand in japan_russia/wording/speech/verbs.py any more.  Write in the diff what "
        "stands there now, instead of:\n" + "".join([*it.before, *it.behind])
    )


def test_the_session_prints_what_it_says() -> None:
    """When an office with a hyphen needs a row."""
    session = doctest.DocTestParser().get_doctest(
        "".join(re.findall(r"^```pycon\n(.*?)^```$", PAGE.read_text("utf-8"), re.M | re.S)),
        {}, PAGE.name, str(PAGE), 0,
    )  # fmt: skip
    assert session.examples
    assert doctest.DocTestRunner().run(session).failed == 0


@pytest.mark.long
def test_the_changes_do_what_they_say(tmp_path: Path) -> None:
    """All of them on one copy of the project."""
    _copy(tmp_path)
    for change in CHANGES:
        change.make(tmp_path)
    done = _run(tmp_path, "-c", TRIED)
    assert (done.stdout, done.stderr) == (READ, "")


@pytest.mark.long
@pytest.mark.skipif(os.environ.get("HYPOTHESIS_PROFILE") != "nightly", reason=needs.NIGHT)
@each_change
def test_the_commands_below_a_change_pass(change: Change, tmp_path: Path) -> None:
    """Whoever makes it and does what stands there has green tests of its table."""
    _copy(tmp_path)
    change.make(tmp_path)
    for command in change.commands:
        program, *arguments = shlex.split(command)
        assert program == "python"
        if arguments[:2] == ["-m", "pytest"]:
            arguments += ["-q", "-n", "0", "-p", "no:cacheprovider"]
        done = _run(tmp_path, *arguments)
        assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
