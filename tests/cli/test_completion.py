"""``completion`` prints what a shell needs to complete words."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from japan_russia.cli import main
from tests import needs


@pytest.mark.extra
@pytest.mark.parametrize("shell", ["bash", "zsh"])
def test_prints_a_script_for_a_shell(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    """It names the commands and their options."""
    pytest.importorskip("shtab", reason=needs.COMPLETION)
    assert main(["completion", shell]) == 0
    script = capsys.readouterr().out
    assert "evaluate" in script
    assert "--why" in script


@pytest.mark.extra
@pytest.mark.skipif(shutil.which("bash") is None, reason="install bash to run this")
def test_bash_completes_commands_options_and_files(tmp_path: Path) -> None:
    """As it stands, in a real shell."""
    pytest.importorskip("shtab", reason=needs.COMPLETION)
    (tmp_path / "readout.txt").touch()
    ask = """
        source <(PYTHON -m japan_russia completion bash)
        complete_word() {
          COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=()
          $(complete -p japan-russia | sed "s/.*-F \\([^ ]*\\).*/\\1/")
          echo "${COMPREPLY[@]}"
        }
        complete_word japan-russia val
        complete_word japan-russia show --sh
        complete_word japan-russia show read
    """
    done = subprocess.run(
        ["bash", "-c", ask.replace("PYTHON", sys.executable)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.splitlines() == ["validate", "--short", "readout.txt"]


def test_without_shtab_it_says_what_to_install(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """One sentence, and the exit code of a failure."""
    monkeypatch.setitem(sys.modules, "shtab", None)
    assert main(["completion", "bash"]) == 1
    assert capsys.readouterr().err == (
        "japan-russia: error: Expected the package shtab, found none: "
        "pip install 'japan_russia[completion]'.\n"
    )
