"""No network, no file but those named, no other program, no code made of text."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.promises.audit import fill

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.long
def test_reading_does_nothing_else(tmp_path: Path) -> None:
    """Whatever is read: the interpreter is asked for nothing but the files named."""
    fill(tmp_path)
    run = subprocess.run(
        [sys.executable, "-m", "tests.promises.audit", str(tmp_path)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert (run.returncode, run.stdout, run.stderr) == (0, "", "")


@pytest.mark.long
@pytest.mark.parametrize("act", ["open('/etc/hostname')", "__import__('socket').socket()"])
def test_what_is_done_is_noted(act: str, tmp_path: Path) -> None:
    """The test before this one could fail."""
    code = (
        "import sys; sys.argv = ['x', sys.argv[1]]\n"
        "import socket\n"
        "from tests.promises import audit\n"
        f"audit._all = lambda paths: {act} and None\n"
        "audit.main()\n"
    )
    run = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code, str(tmp_path)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=True,
    )
    assert run.stdout.startswith(("open /etc/hostname", "socket."))
