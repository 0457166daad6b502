"""``show`` prints the summaries of files, one after the other."""

from __future__ import annotations

import contextlib
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeAlias

import pytest

from japan_russia import Corpus, examples, json, load
from japan_russia.cli import main
from tests.cli.texts import MEETING, NO_MEETING
from tests.needs import POSIX

Terminal: TypeAlias = Callable[..., str]
HERE: Final = Path(__file__).parent
GOLDEN: Final = {
    "40": ["--width", "40"],
    "80": ["--width", "80"],
    "200": ["--width", "200"],
    "pipe": [],
    "short": ["--short", "--width", "80"],
    "why": ["--why", "--width", "80"],
    "colour": ["--width", "80", "--color", "always"],
}
HEAD: Final = """\
meeting                  date                                   kind                      \
  place             who                          statements
000_f44f7f14570901ab#m1  28 July [2012]                         foreign ministers' meeting\
  Sochi             Gemba (JP), Lavrov (RU)      29
000_f44f7f14570901ab#m2  28 July [2012]                         courtesy call             \
  Sochi             Gemba (JP), Putin (RU)       15
001_19287fb4fa5b8656#m1  25 September 2012                      foreign ministers' meeting\
  New York          Gemba (JP), Lavrov (RU)      11
002_55ff98b947e89565#m1  31 May 2005                            foreign ministers' meeting\
  Iikura House      Machimura (JP), Lavrov (RU)  40
003_7c03cd1392605b4e#m1  2 December [2013, 2014, 2015 or 2016]  courtesy call             \
  Saint Petersburg  Kishida (JP), Putin (RU)     10
003_7c03cd1392605b4e#m2  3 December [2013, 2014, 2015 or 2016]  foreign ministers' meeting\
  Moscow            Kishida (JP), Lavrov (RU)    25, 4 of them second printings
004_a1168fe54a055df2#m1  12 October 2002                        foreign ministers' meeting\
  Moscow            Kawaguchi (JP), Ivanov (RU)  62
5 readouts, 7 meetings, 192 statements, 4 of them second printings.


Foreign Minister Gemba's Visit to Russia (Overview)"""


def golden(name: str) -> str:
    """Return what is recorded for the two readouts, under a width or another name."""
    return (HERE / "golden" / f"show-{name}.txt").read_text(encoding="utf-8")


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Terminal:
    """Return what shows the two readouts on a terminal of 80 columns, in an environment."""

    def show(*options: str, **environment: str) -> str:
        monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
        for name, value in {"COLUMNS": "80", "TERM": "xterm", **environment}.items():
            monkeypatch.setenv(name, value)
        assert main(["show", str(HERE / "golden" / "read"), *options]) == 0
        return capsys.readouterr().out

    return show


def test_several_files_are_set_apart(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder is taken file by file in the order of names; other files in it are left alone.

    A table of their meetings comes first.
    """
    for name in ("b.txt", "a.txt", ".hidden.txt", "notes.md"):
        (tmp_path / name).write_text(MEETING, encoding="utf-8")
    assert main(["show", str(tmp_path)]) == 0
    printed = capsys.readouterr().out
    assert [line for line in printed.splitlines() if "readout  " in line] == [
        "  readout       a",
        "  readout       b",
    ]
    assert printed.count("\n\n\n") == 2
    assert [line.split()[0] for line in printed.partition("\n\n\n")[0].splitlines()] == [
        *("meeting", "a#m1", "b#m1"),
        "2",
    ]


def test_of_what_is_no_readout_only_the_title_is_shown(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its title, underlined, and the error."""
    path = tmp_path / "library.txt"
    title = "The library of the town and its many books"
    path.write_text(f"{title}\n\n{NO_MEETING}", encoding="utf-8")
    assert main(["show", "--why", str(path)]) == 1
    assert capsys.readouterr() == (
        f"{title}\n{42 * '='}\n",
        f"japan-russia: error: {path}: No meeting was found.\n",
    )


def test_a_text_without_lines_is_not_its_own_title(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A readout that was saved as one paragraph is not printed whole, and is read."""
    path = tmp_path / "one.html"
    path.write_text(f"<p>{' '.join(2 * MEETING.split())}: Lavrov</p>", encoding="utf-8")
    assert main(["show", str(path)]) == 0
    out = capsys.readouterr().out
    assert out.startswith("one\n===\n")
    assert "  place         Tokyo\n" in out


def test_the_rest_is_shown_when_one_file_fails(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The file that cannot be read is named, and the exit code says so."""
    (tmp_path / "good.txt").write_text(MEETING, encoding="utf-8")
    assert main(["show", str(tmp_path / "none.txt"), str(tmp_path / "good.txt")]) == 1
    out, err = capsys.readouterr()
    assert "  readout       good" in out
    assert err.count("\n") == 1
    assert err.startswith(f"japan-russia: error: {tmp_path / 'none.txt'}: Expected ")


@pytest.mark.parametrize(("name", "options"), GOLDEN.items())
def test_prints_as_recorded(
    name: str, options: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """At several widths, whole in a pipe, and cut where that is asked for."""
    assert main(["show", str(HERE / "golden" / "read"), *options]) == 0
    assert capsys.readouterr() == (golden(name), "")


@pytest.mark.parametrize("columns", [40, 80, 200])
def test_a_terminal_has_lines_of_its_width(columns: int, terminal: Terminal) -> None:
    """As if the width had been named."""
    assert terminal(COLUMNS=str(columns), NO_COLOR="1") == golden(str(columns))


def test_the_head_of_many(capsys: pytest.CaptureFixture[str]) -> None:
    """``show seeds | head`` is the table of the meetings, and the first title."""
    assert main(["show", *map(str, examples())]) == 0
    assert "\n".join(capsys.readouterr().out.splitlines()[:12]) == HEAD


@pytest.mark.long
def test_no_sentence_is_cut_in_a_file(tmp_path: Path) -> None:
    """``show seeds > file`` has a line for each sentence, with its id, and no code of a colour."""
    path = tmp_path / "file"
    with path.open("wb") as file:
        command = [sys.executable, "-m", "japan_russia", "show", *map(str, examples())]
        assert subprocess.run(command, stdout=file, check=False).returncode == 0
    printed = path.read_text(encoding="utf-8")
    assert "\x1b" not in printed
    wanted = [(it.id, " ".join(it.text.split())) for it in Corpus.read(examples()).statements()]
    lines = iter(printed.splitlines())
    # Looking for one uses up the lines before it.
    for id, text in wanted:
        assert any(it.split()[:1] == [id] and it.endswith(text) for it in lines), id


@pytest.mark.parametrize("width", ["0", "19", "-80", "wide"])
def test_a_page_has_room_for_words(width: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Before anything is read."""
    with pytest.raises(SystemExit) as stopped:
        main(["show", "x", f"--width={width}"])
    assert stopped.value.code == 2
    assert capsys.readouterr().err.splitlines()[-1] == (
        "japan-russia show: error: argument --width: "
        f"Expected at least 20 columns, found {width!r}."
    )


def test_a_terminal_has_colours_unless_they_are_refused(terminal: Terminal) -> None:
    """By an option, which goes first, by NO_COLOR, or by a terminal that takes none."""
    plain, coloured = golden("80"), golden("colour")
    assert terminal(NO_COLOR="") == coloured
    assert terminal(NO_COLOR="1") == plain
    assert terminal(NO_COLOR="", TERM="dumb") == plain
    assert terminal("--color", "never", NO_COLOR="") == plain
    assert terminal("--color", "always", NO_COLOR="1") == coloured


@pytest.mark.skipif(sys.platform == "win32", reason=POSIX)
def test_a_real_terminal_is_known() -> None:
    """By its width and its colours."""
    printed = on_a_terminal("show", HERE / "golden" / "read", COLUMNS="80", NO_COLOR="")
    assert printed == golden("colour")


@pytest.mark.skipif(sys.platform == "win32", reason=POSIX)
@pytest.mark.parametrize(
    "command", ["show", *(pytest.param(it, marks=pytest.mark.long) for it in ("check", "stats"))]
)
def test_what_is_printed_never_stands_behind_the_progress(command: str) -> None:
    """On a terminal that has both: the line of progress is cleared before."""
    path = HERE / "golden" / "read"
    printed = on_a_terminal(command, path, both=True, COLUMNS="80", NO_COLOR="1")
    assert re.search(r"\[1/2\] [^\r\n]*\.txt\r", printed)
    for line in printed.split("\n"):
        # What a terminal leaves of a line: that which was written after it was cleared.
        assert not line.rpartition("\x1b[K")[2].startswith("["), line


def test_as_json_each_readout_has_a_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One is a document, several are lines of JSON; what is no readout is told of as ever."""
    path = HERE / "golden" / "read" / "fair.txt"
    assert main(["show", "--format", "json", str(path)]) == 0
    assert capsys.readouterr().out == f"{json.dumps(load(path))}\n"
    none = tmp_path / "none.txt"
    none.write_text(NO_MEETING, encoding="utf-8")
    assert main(["show", "--format", "json", str(path), str(none)]) == 1
    out, err = capsys.readouterr()
    assert [json.loads(line).id for line in out.splitlines()] == ["fair", "none"]
    assert err == f"japan-russia: error: {none}: No meeting was found.\n"


@pytest.mark.long
def test_json_is_json_in_any_encoding() -> None:
    """Whatever the output cannot encode is escaped as JSON has it."""
    path = HERE / "golden" / "read" / "fair.txt"
    done = subprocess.run(
        [sys.executable, "-m", "japan_russia", "show", "--format", "json", "-"],
        input=path.read_bytes().replace(b"Niigata", "Niigata 新潟 é".encode()),
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        check=True,
    )
    assert "Niigata 新潟 é" in json.loads(done.stdout.decode("ascii")).source.text


def on_a_terminal(*arguments: str | Path, both: bool = False, **environment: str) -> str:
    """Return what the command prints on a terminal, lines ending with LF.

    Args:
        arguments: Those of the command.
        both: Whether the standard error is that terminal, too.
        environment: What is set beside the environment of this process.
    """
    import pty

    master, terminal = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "japan_russia", *arguments],
        stdout=terminal,
        stderr=terminal if both else None,
        env={**os.environ, "TERM": "xterm"} | environment,
    )
    os.close(terminal)
    printed = b""
    # Linux says so with an error when nobody has the terminal open any more, others with nothing.
    with contextlib.suppress(OSError):
        while data := os.read(master, 65536):
            printed += data
    os.close(master)
    assert process.wait() == 0
    return printed.decode().replace("\r\n", "\n")
