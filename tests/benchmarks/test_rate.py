"""What the comparison of rates works out, and what it reads with; nothing here is timed."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.benchmarks import rate

#: A package that has nothing but ``loads``, and refuses one text.
PACKAGE = "def loads(text):\n    if text == {refused!r}:\n        raise ValueError(text)\n"


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository of two commits, and of a package that refuses "old", then "new"."""
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    # A hook that runs the tests would have them commit to its own repository.
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    folder = tmp_path / "repository"
    (folder / "japan_russia").mkdir(parents=True)
    person = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
    subprocess.run(["git", "init", "-q", folder], check=True)
    for refused in ("old", "new"):
        module = folder / "japan_russia" / "__init__.py"
        module.write_text(PACKAGE.format(refused=refused), encoding="utf-8")
        subprocess.run(["git", "-C", folder, "add", "."], check=True)
        subprocess.run(["git", "-C", folder, *person, "commit", "-qm", refused], check=True)
    return folder


def test_each_reader_reads_with_its_own_code(repository: Path, tmp_path: Path) -> None:
    """The earlier commit is read with as it was; what one of the readers refuses is left out."""
    name = rate.package_at("HEAD~1", repository, tmp_path / "earlier")
    assert len(name) >= 7
    with (
        rate.started("now", repository) as now,
        rate.started(name, tmp_path / "earlier") as earlier,
        rate.started("markdown-it-py", None) as markdown,
    ):
        assert [read(["old", "new"])[1] for read in (now, earlier, markdown)] == [[1], [0], []]
        texts = {"a": "old", "b": "both", "c": "new"}
        seconds, left_out = rate.in_turn({"now": now, name: earlier}, texts, 2)
    assert left_out == ["a", "c"]
    assert {name: len(times) for name, times in seconds.items()} == {"now": 2, name: 2}


def test_a_package_that_cannot_be_imported_is_told(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """With the words of Python."""
    (tmp_path / "japan_russia.py").write_text("import no_such_module\n", encoding="utf-8")
    message = "Expected 1234567 to read, but it ended: its words are above"
    with pytest.raises(rate.RateError, match=message), rate.started("1234567", tmp_path):
        pass
    assert "No module named 'no_such_module'" in capfd.readouterr().err


def test_readers_take_turns() -> None:
    """In parts, and nobody always goes first; a round is the sum of its parts."""
    asked: list[tuple[str, int]] = []

    def reader(name: str, seconds: float) -> rate.Reader:
        def read(texts: Sequence[str]) -> tuple[float, list[int]]:
            asked.append((name, len(texts)))
            return seconds, []

        return read

    texts = {"a": "x" * 3_000, "b": "x" * 2_999, "c": "x", "d": "x"}
    seconds, _ = rate.in_turn({"A": reader("A", 1.0), "B": reader("B", 2.0)}, texts, 2)
    assert seconds == {"A": [3.0, 3.0], "B": [6.0, 6.0]}
    first = [("A", 1), ("B", 1), ("B", 2), ("A", 2), ("A", 1), ("B", 1)]
    then = [("B", 1), ("A", 1), ("A", 2), ("B", 2), ("B", 1), ("A", 1)]
    assert asked == [("A", 4), ("B", 4), *first, *then]


def test_texts_that_nobody_reads_are_an_error() -> None:
    """There is no rate of nothing."""
    with pytest.raises(rate.RateError, match="Expected a text that every reader reads"):
        rate.in_turn({"A": lambda _: (0.0, [0])}, {"a": "x"}, 2)


def test_the_ratio_is_taken_round_by_round() -> None:
    """A round in which the machine was slow for both changes nothing."""
    assert rate.ratio([2.0, 30.0, 4.0, 5.0, 60.0], [1.0, 10.0, 1.0, 1.0, 10.0]) == (3.0, 4.0, 5.0)


def test_there_are_texts_of_both_kinds() -> None:
    """The short ones are short: some hundred bytes against some thousand."""
    kinds = rate.kinds_of_texts()
    assert len(kinds["seeds"]) == 5
    assert len(kinds["short"]) > 100
    assert max(len(text.encode()) for text in kinds["short"].values()) < 1_000


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--beside", "no-such"], "Expected the package at commit 'no-such' in "),
        (["--rounds", "1"], "argument --rounds: expected two or more, found '1'"),
        (["--rounds", "x"], "argument --rounds: expected two or more, found 'x'"),
    ],
)
def test_what_cannot_be_done_is_said(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """As for any other misuse of a command: one sentence, and exit code 2."""
    if shutil.which("git") is None:
        message = message.replace("the package at", "git")
    with pytest.raises(SystemExit) as ended:
        rate.main(arguments)
    assert ended.value.code == 2
    assert f"error: {message}" in capsys.readouterr().err


def test_git_is_needed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Its absence is told, and not taken for that of the commit."""
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(rate.RateError, match="Expected git, to take the earlier code from"):
        rate.package_at("HEAD", tmp_path, tmp_path)
