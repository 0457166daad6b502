"""The command as a process: exit codes, encodings, pipes, and never a traceback."""

from __future__ import annotations

import argparse
import os
import re
import shlex
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from japan_russia import __version__
from japan_russia.cli import _main, _show, main
from japan_russia.cli._arguments import parser
from tests import needs
from tests.cli.texts import MEETING

FULL = Path("/dev/full")


def run(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run the command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "japan_russia", *arguments],
        capture_output=True,
        env={**os.environ, **environment},
        check=False,
    )


@pytest.fixture
def meeting(tmp_path: Path) -> Path:
    """Return the path of a readout."""
    path = tmp_path / "meeting.txt"
    path.write_text(MEETING, encoding="utf-8")
    return path


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    """The version printed is that of the package."""
    with pytest.raises(SystemExit) as stopped:
        main(["--version"])
    assert stopped.value.code == 0
    assert capsys.readouterr().out == f"japan-russia {__version__}\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            [],
            (
                "japan-russia: error: Expected COMMAND (show, convert, search, stats, check, cite, "
                "validate, tei, evaluate, completion), found none."
            ),
        ),
        (["tei"], "japan-russia tei: error: Expected ACTION (refresh), found none."),
        (
            ["--verbose"],
            "japan-russia: error: Expected an option of japan-russia, found '--verbose'.",
        ),
        (["show"], "japan-russia show: error: the following arguments are required: PATH"),
        (
            ["convert", "x"],
            "japan-russia convert: error: the following arguments are required: --to, --output",
        ),
        (
            ["show", "--encoding", "hex", "x"],
            (
                "japan-russia show: error: argument --encoding: "
                "Expected the name of a text encoding, found 'hex'."
            ),
        ),
        (
            ["convert", "x", "--to", "json", "--output", ""],
            ("japan-russia convert: error: argument --output: Expected a path, found nothing."),
        ),
        (
            ["show", ""],
            "japan-russia show: error: argument PATH: Expected a path, found nothing.",
        ),
        (
            ["check", "--wh", "x"],
            ("japan-russia check: error: Expected an option of japan-russia check, found '--wh'."),
        ),
        (
            ["show", "--sort=3", "x"],
            (
                "japan-russia show: error: Expected an option of japan-russia show, "
                "found '--sort' (did you mean '--short' or '--format'?)."
            ),
        ),
        (
            ["--color", "never", "show", "x"],
            (
                "japan-russia: error: argument COMMAND: Expected one of 'show', 'convert', "
                "'search', 'stats', 'check', 'cite', 'validate', 'tei', 'evaluate', 'completion', "
                "found 'never'."
            ),
        ),
        (
            ["serach", "crab", "x"],
            (
                "japan-russia: error: argument COMMAND: Expected one of 'show', 'convert', "
                "'search', 'stats', 'check', 'cite', 'validate', 'tei', 'evaluate', 'completion', "
                "found 'serach' (did you mean 'search'?)."
            ),
        ),
        (
            ["cite", "--style", "Chicago", "a", "x"],
            (
                "japan-russia cite: error: argument --style: Expected one of 'chicago', 'bibtex', "
                "'csl-json', found 'Chicago' (did you mean 'chicago'?)."
            ),
        ),
        (
            ["convert", "--to", "Excel", "x"],
            (
                "japan-russia convert: error: argument --to: Expected one of 'json', 'tei', "
                "'csv', 'parquet', 'sqlite', 'graphml', found 'Excel' (did you mean 'csv' with "
                "--excel?)."
            ),
        ),
        (
            ["--versoin", "show", "x"],
            (
                "japan-russia: error: Expected an option of japan-russia, found '--versoin' "
                "(did you mean '--version'?)."
            ),
        ),
        (
            ["tei", "refresh", "x", "--force"],
            (
                "japan-russia tei refresh: error: "
                "Expected an option of japan-russia tei refresh, found '--force'."
            ),
        ),
        (
            ["completion", "bash", "zsh"],
            "japan-russia completion: error: Expected nothing more, found 'zsh'.",
        ),
    ],
)
def test_misuse_is_told_and_exits_with_2(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """The last line says what is wrong, after the usage of the command that it is about."""
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    first, *_, last = capsys.readouterr().err.splitlines()
    assert last == message
    assert first.startswith(f"usage: {message.partition(':')[0]} [-h] ")


COMMANDS = (
    *("show", "convert", "search", "stats", "check", "cite", "validate", "tei", "tei refresh"),
    "evaluate",
    "completion",
)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_a_help_text(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Help goes to the standard output and is no error."""
    with pytest.raises(SystemExit) as stopped:
        main([*command.split(), "--help"])
    assert stopped.value.code == 0
    assert capsys.readouterr().out.startswith(f"usage: japan-russia {command} ")


@pytest.mark.parametrize("command", COMMANDS)
def test_the_examples_of_a_help_text_are_commands(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each is of this command and has arguments that it takes."""
    with pytest.raises(SystemExit):
        main([*command.split(), "--help"])
    examples = re.findall(r"^  japan-russia (.+)$", capsys.readouterr().out, re.MULTILINE)
    assert examples
    for example in examples:
        line = re.split(" [|>] ", example)[0]
        assert line.startswith(f"{command} ")
        parser().parse_args(shlex.split(line))


def test_an_interrupt_has_its_exit_code(monkeypatch: pytest.MonkeyPatch) -> None:
    """A user who presses Ctrl-C sees no traceback."""

    def interrupted(_: argparse.Namespace) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(_show, "run", interrupted)
    assert main(["show", "x"]) == 130


@pytest.fixture
def without_nohup() -> Iterator[None]:
    """Nobody has said what the signals shall do, as nohup does of SIGHUP."""
    before = {it: signal.signal(it, signal.SIG_DFL) for it in _main._ENDING}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.mark.skipif(os.name == "nt", reason=needs.POSIX)
@pytest.mark.usefixtures("without_nohup")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_a_command_that_is_told_to_end_leaves_nothing(
    name: str, meeting: Path, tmp_path: Path
) -> None:
    """It tidies up, says nothing, and its exit code is 128 and the number of the signal."""
    output = tmp_path / "out"
    # It waits for the standard input, the tables begun.
    command = ["convert", str(meeting), "-", "--to", "csv", "--output", str(output)]
    with subprocess.Popen(
        [sys.executable, "-m", "japan_russia", *command],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        while process.poll() is None and len(list(output.glob(".*/*"))) < 10:
            time.sleep(0.01)
        number = getattr(signal, name)
        process.send_signal(number)
        said = process.communicate()
    assert (process.returncode, *said) == (128 + number, b"", b"")
    assert [path.name for path in tmp_path.iterdir()] == [meeting.name]


def _handlers() -> list[object]:
    return [signal.getsignal(it) for it in _main._ENDING]


@pytest.mark.usefixtures("without_nohup")
def test_signals_are_taken_for_the_time_of_a_command_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """By the main thread, and unless somebody else has said what they shall do."""
    seen: list[list[object]] = []

    def run(_: argparse.Namespace) -> int:
        seen.append(_handlers())
        return 0

    monkeypatch.setattr(_show, "run", run)
    before = _handlers()
    assert set(before) == {signal.SIG_DFL}
    assert main(["show", "x"]) == 0
    thread = threading.Thread(target=main, args=(["show", "x"],))
    thread.start()
    thread.join()
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    try:
        assert main(["show", "x"]) == 0
        assert signal.getsignal(signal.SIGTERM) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
    assert signal.SIG_DFL not in seen[0]
    assert seen[1] == before
    assert seen[2][0] is signal.SIG_IGN
    assert _handlers() == before


@pytest.mark.long
def test_output_that_cannot_be_encoded_is_escaped(tmp_path: Path) -> None:
    """A terminal that knows only ASCII gets escapes instead of a crash."""
    path = tmp_path / "meeting.txt"
    path.write_text(MEETING.replace("'", "’"), encoding="utf-8")
    done = run("show", path, PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b"Japan-Russia Foreign Ministers\\u2019 Meeting\n")


def test_a_closed_pipe_ends_the_command_silently(meeting: Path) -> None:
    """Like any command whose reader has seen enough: 128 and the number of SIGPIPE."""
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [sys.executable, "-m", "japan_russia", "show", meeting],
        stdout=writer,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writer)
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.long
@pytest.mark.skipif(not FULL.exists(), reason="run this on Linux, which has /dev/full")
def test_a_full_disk_is_one_line(meeting: Path) -> None:
    """What cannot be printed is an error, not a silence."""
    with FULL.open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "japan_russia", "show", meeting],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr == (
        b"japan-russia: error: Expected an output that can be written, "
        b"found: No space left on device.\n"
    )


@pytest.mark.long
def test_without_standard_streams_nothing_fails(meeting: Path) -> None:
    """A program started without any terminal still tells by its exit code."""
    script = f"{sys.executable} -m japan_russia show {meeting} none.txt >&- 2>&-"
    assert subprocess.call(["bash", "-c", script]) == 1
