"""Reading files that nobody vouches for, and writing files whole."""

from __future__ import annotations

import os
import socket
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from japan_russia.errors import ArgumentError, FormatError, LimitError, ReadoutError
from japan_russia.files import (
    find,
    made_folder,
    new_files,
    plain_stem,
    read_bytes,
    write_atomic,
)
from japan_russia.formats import json, tei
from tests import hand_made, needs

needs_pipes = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason=needs.POSIX)


def _names(folder: Path) -> list[str]:
    return sorted(it.name for it in folder.iterdir())


def test_bytes_are_read_as_they_are(tmp_path: Path) -> None:
    """No newline is translated, nothing decoded."""
    data = bytes(range(256)) + b"\r\n\r\n"
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    assert read_bytes(path, len(data)) == data
    assert read_bytes(str(path), len(data) + 1) == data


def test_symbolic_link_is_followed(tmp_path: Path) -> None:
    """A link to a file is that file."""
    (tmp_path / "a.txt").write_bytes(b"x")
    (tmp_path / "link").symlink_to("a.txt")
    assert read_bytes(tmp_path / "link", 1) == b"x"


def test_file_over_the_limit_is_not_read(tmp_path: Path) -> None:
    """The error says how large it is."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"12345")
    with pytest.raises(LimitError) as caught:
        read_bytes(path, 4)
    assert str(caught.value) == f"Expected at most 4 bytes in {str(path)!r}, found 5."
    assert (caught.value.limit, caught.value.found) == (4, 5)


@pytest.mark.skipif(
    not Path("/proc/self/maps").exists(), reason="run this on Linux, which has /proc"
)
def test_file_that_does_not_say_its_size_is_cut_off() -> None:
    """Some files are larger than their size says; no more than the limit is read."""
    with pytest.raises(LimitError) as caught:
        read_bytes("/proc/self/maps", 10)
    assert str(caught.value) == "Expected at most 10 bytes in '/proc/self/maps', found more."
    assert caught.value.found is None


def test_missing_file_is_refused(tmp_path: Path) -> None:
    """The system's own words say why."""
    path = tmp_path / "none.txt"
    with pytest.raises(ReadoutError) as caught:
        read_bytes(path, 9)
    assert str(caught.value) == (
        f"Expected a readable file at {str(path)!r}, found: No such file or directory."
    )


def test_folder_is_refused(tmp_path: Path) -> None:
    """In the caller's own kind of error."""
    with pytest.raises(FormatError) as caught:
        read_bytes(tmp_path, 9, error=FormatError)
    assert str(caught.value) == f"Expected a file at {str(tmp_path)!r}, found a folder."


@needs_pipes
def test_pipe_is_refused_without_waiting(tmp_path: Path) -> None:
    """Nobody writes to it, and nobody is waited for."""
    path = tmp_path / "pipe"
    os.mkfifo(path)
    with pytest.raises(ReadoutError) as caught:
        read_bytes(path, 9)
    assert str(caught.value) == f"Expected a file at {str(path)!r}, found a pipe."


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason=needs.POSIX)
def test_device_is_refused() -> None:
    """An endless file is none."""
    with pytest.raises(ReadoutError) as caught:
        read_bytes("/dev/zero", 9)
    assert str(caught.value) == "Expected a file at '/dev/zero', found a device."


@pytest.mark.parametrize("name", ["a\0b", "a\ud800b", "a" * 5_000])
def test_name_that_no_file_can_have_is_refused(name: str) -> None:
    """Neither ValueError nor OSError escapes, and the message can be printed."""
    printed = repr(name)[:1_000]
    with pytest.raises(ReadoutError) as caught:
        read_bytes(name, 9)
    assert str(caught.value).startswith(f"Expected a readable file at {printed}")
    assert str(caught.value).encode().endswith(b".")
    with pytest.raises(FormatError) as caught_writing:
        write_atomic(name, b"")
    assert str(caught_writing.value).startswith(f"Expected a writable file at {printed}")


def test_file_is_written_and_replaced(tmp_path: Path) -> None:
    """Nothing else is left in the folder."""
    path = tmp_path / "a.json"
    for data in (b"one\r\n", b"", b"two" * 100_000):
        write_atomic(path, data)
        assert path.read_bytes() == data
    assert _names(tmp_path) == ["a.json"]


def test_name_may_be_as_long_as_the_system_allows(tmp_path: Path) -> None:
    """The temporary file's name is not made of the target's."""
    path = tmp_path / ("a" * 255)
    write_atomic(path, b"x")
    assert path.read_bytes() == b"x"


def test_relative_path_is_one_of_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As for any other program."""
    monkeypatch.chdir(tmp_path)
    write_atomic("a.json", b"x")
    assert read_bytes("a.json", 1) == b"x"


@pytest.mark.skipif(os.name == "nt", reason=needs.POSIX)
def test_permissions_are_those_of_any_new_file(tmp_path: Path) -> None:
    """A new file follows the mask, a replaced one keeps its own."""
    path = tmp_path / "a.json"
    old = os.umask(0o027)
    try:
        write_atomic(path, b"x")
    finally:
        os.umask(old)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    path.chmod(0o604)
    write_atomic(path, b"y")
    assert stat.S_IMODE(path.stat().st_mode) == 0o604


def test_symbolic_link_keeps_pointing(tmp_path: Path) -> None:
    """The file behind the link is replaced, not the link."""
    (tmp_path / "a.json").write_bytes(b"x")
    (tmp_path / "link").symlink_to("a.json")
    write_atomic(tmp_path / "link", b"y")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "a.json").read_bytes() == b"y"


def test_missing_folder_is_refused(tmp_path: Path) -> None:
    """No folder is made."""
    path = tmp_path / "none" / "a.json"
    with pytest.raises(FormatError) as caught:
        write_atomic(path, b"x")
    assert str(caught.value) == (
        f"Expected a writable file at {str(path)!r}, found: No such file or directory."
    )
    assert _names(tmp_path) == []


def test_folder_is_not_replaced(tmp_path: Path) -> None:
    """In the caller's own kind of error."""
    with pytest.raises(ReadoutError) as caught:
        write_atomic(tmp_path, b"x", error=ReadoutError)
    assert str(caught.value) == f"Expected a file at {str(tmp_path)!r}, found a folder."


@needs_pipes
def test_pipe_is_not_replaced(tmp_path: Path) -> None:
    """A pipe stays a pipe."""
    path = tmp_path / "pipe"
    os.mkfifo(path)
    with pytest.raises(FormatError) as caught:
        write_atomic(path, b"x")
    assert str(caught.value) == f"Expected a file at {str(path)!r}, found a pipe."
    assert path.is_fifo()


@pytest.fixture
def short_folder() -> Iterator[Path]:
    """A folder with a short path: a socket's name has to be short."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason=needs.POSIX)
def test_socket_is_not_replaced(short_folder: Path) -> None:
    """A socket stays a socket."""
    path = short_folder / "s"
    with socket.socket(socket.AF_UNIX) as it:
        it.bind(str(path))
        with pytest.raises(FormatError) as caught:
            write_atomic(path, b"x")
    assert str(caught.value) == f"Expected a file at {str(path)!r}, found a socket."


@pytest.mark.parametrize("fault", [OSError(28, "No space left on device"), KeyboardInterrupt()])
@pytest.mark.parametrize("step", ["write", "replace"])
def test_failure_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, fault: BaseException
) -> None:
    """Whether the disk is full or the user stops it: the old file, and no other."""
    path = tmp_path / "a.json"
    path.write_bytes(b"old")

    def write(file: Path, data: bytes) -> None:
        with file.open("wb") as opened:
            opened.write(data[: len(data) // 2])
        raise fault

    def replace(*_: Any) -> None:
        raise fault

    if step == "write":
        monkeypatch.setattr(Path, "write_bytes", write)
    else:
        monkeypatch.setattr(Path, "replace", replace)
    kind = FormatError if isinstance(fault, OSError) else KeyboardInterrupt
    with pytest.raises(kind) as caught:
        write_atomic(path, b"new")
    monkeypatch.undo()
    if isinstance(fault, OSError):
        assert str(caught.value) == (
            f"Expected a writable file at {str(path)!r}, found: No space left on device."
        )
    assert path.read_bytes() == b"old"
    assert _names(tmp_path) == ["a.json"]


def test_several_files_take_their_names_together(tmp_path: Path) -> None:
    """None has its name before all are written."""
    paths = [tmp_path / "a", tmp_path / "b"]
    with new_files(paths) as temporary:
        for number, path in enumerate(temporary):
            path.write_text(str(number), encoding="utf-8")
        assert not any(path.exists() for path in paths)
    assert [path.read_text(encoding="utf-8") for path in paths] == ["0", "1"]
    assert _names(tmp_path) == ["a", "b"]


@pytest.mark.parametrize("fault", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_several_files_are_all_there_or_none(tmp_path: Path, fault: BaseException) -> None:
    """What went wrong at the last takes the first away, too."""
    kind = FormatError if isinstance(fault, OSError) else KeyboardInterrupt

    def write() -> None:
        with new_files([tmp_path / "a", tmp_path / "b"]) as them:
            them[0].write_bytes(b"x")
            raise fault

    with pytest.raises(kind) as caught:
        write()
    if isinstance(fault, OSError):
        assert str(caught.value) == (
            f"Expected a writable file at {str(tmp_path)!r}, found: No space left on device."
        )
    assert _names(tmp_path) == []


def test_new_files_replace_none_unless_told(tmp_path: Path) -> None:
    """A link that leads nowhere counts as a file."""
    (tmp_path / "b").symlink_to("nowhere")
    with pytest.raises(FormatError) as caught, new_files([tmp_path / "a", tmp_path / "b"]):
        pass
    assert str(caught.value) == (
        f"Expected no file at {str(tmp_path / 'b')!r} without overwrite=True, found one."
    )
    assert _names(tmp_path) == ["b"]


def _fails_at(number: int, fault: BaseException, *, late: bool) -> Callable[..., None]:
    """Return what stands for ``os.replace``, and fails at one call: before or after its work."""
    seen = 0
    own = os.replace

    def replace(source: Path, target: Path) -> None:
        nonlocal seen
        seen += 1
        if seen == number and not late:
            raise fault
        own(source, target)
        if seen == number:
            raise fault

    return replace


@pytest.mark.parametrize("late", [False, True])
@pytest.mark.parametrize("has_links", [True, False])
@pytest.mark.parametrize("fault", [OSError(16, "Device or resource busy"), KeyboardInterrupt()])
@pytest.mark.parametrize("number", [1, 2, 4])
def test_several_files_have_their_names_all_or_none(
    number: int,
    fault: BaseException,
    has_links: bool,
    late: bool,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whichever cannot take it is named, and what was there before is there again."""
    paths = [tmp_path / name for name in "abcd"]
    for path in paths[::2]:
        path.write_text(f"old {path.name}", encoding="utf-8")
        path.chmod(0o640)
    before = {path: (path.read_bytes(), path.stat().st_mode) for path in paths[::2]}
    monkeypatch.setattr(os, "replace", _fails_at(number, fault, late=late))
    if not has_links:

        def no_link(*_: Any) -> None:
            raise OSError(1, "Operation not permitted")

        monkeypatch.setattr(os, "link", no_link)

    def write() -> None:
        with new_files(paths, replace=True) as files:
            for file in files:
                file.write_bytes(b"new")

    kind = FormatError if isinstance(fault, OSError) else KeyboardInterrupt
    with pytest.raises(kind) as caught:
        write()
    monkeypatch.undo()
    if isinstance(fault, OSError):
        assert str(caught.value) == (
            f"Expected a writable file at {str(paths[number - 1])!r}, "
            "found: Device or resource busy."
        )
    found = {path: (path.read_bytes(), path.stat().st_mode) for path in tmp_path.iterdir()}
    assert found == before
    write()
    assert {path.read_bytes() for path in paths} == {b"new"}
    assert _names(tmp_path) == list("abcd")


def test_a_folder_is_made_with_those_above(tmp_path: Path) -> None:
    """Unless it is there; a file in its way is an error."""
    folder = tmp_path / "a" / "b"
    for name in ("x", "y"):
        with made_folder(folder) as made:
            assert made == folder
            (made / name).write_bytes(b"")
    assert _names(folder) == ["x", "y"]
    (tmp_path / "c").write_bytes(b"")
    with pytest.raises(FormatError) as caught, made_folder(tmp_path / "c"):
        pass
    assert str(caught.value) == (f"Expected a folder at {str(tmp_path / 'c')!r}, found a file.")


@pytest.mark.parametrize("fault", [FormatError("Expected"), KeyboardInterrupt()])
def test_a_folder_that_was_made_for_nothing_is_taken_away(
    fault: BaseException, tmp_path: Path
) -> None:
    """With those above that were made; one that was there before stays, empty or not."""
    (tmp_path / "there").mkdir()
    with pytest.raises(type(fault)), made_folder(tmp_path / "there" / "a" / "b"):
        raise fault
    assert _names(tmp_path / "there") == []
    with pytest.raises(type(fault)), made_folder(tmp_path / "there"):
        raise fault
    assert _names(tmp_path) == ["there"]


def test_a_folder_made_on_the_way_to_one_that_cannot_be_is_taken_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where the disk is full between the two."""
    own = os.mkdir

    def mkdir(path: Any, mode: int = 0o777) -> None:
        if Path(path).name == "b" and Path(path).parent.exists():
            raise OSError(28, "No space left on device")
        own(path, mode)

    monkeypatch.setattr(os, "mkdir", mkdir)
    with pytest.raises(FormatError) as caught, made_folder(tmp_path / "a" / "b"):
        pass
    assert str(caught.value) == (
        f"Expected a folder that can be made at {str(tmp_path / 'a' / 'b')!r}, "
        "found: No space left on device."
    )
    assert _names(tmp_path) == []


def test_files_are_found_in_a_folder(tmp_path: Path) -> None:
    """By suffix in any case, sorted; a path that is no folder stands for itself."""
    for name in ("b.txt", "a.TXT", "notes.md", ".hidden.txt", "in/c.txt", "a_files/d.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"")
    seen: list[tuple[Path, list[str]]] = []

    def skipped(folder: Path, others: Sequence[Path]) -> None:
        seen.append((folder, [path.name for path in others]))

    suffixes = frozenset({".txt"})
    assert find(tmp_path / "none.pdf", suffixes) == [tmp_path / "none.pdf"]
    found = find(tmp_path, suffixes, skipped=skipped)
    assert [path.name for path in found] == ["a.TXT", "b.txt"]
    assert seen == [(tmp_path, ["notes.md"])]
    deep = find(tmp_path, suffixes, recursive=True)
    assert [path.name for path in deep] == ["a.TXT", "b.txt", "c.txt"]


def test_json_is_dumped_and_loaded(tmp_path: Path) -> None:
    """The file is UTF-8 and ends with a newline."""
    path = tmp_path / "a.json"
    it = hand_made.readout("日露")
    json.dump(it, path)
    assert path.read_bytes() == f"{json.dumps(it)}\n".encode()
    assert json.load(path) == it
    json.dump(it, str(path), indent=2)
    assert path.read_bytes() == f"{json.dumps(it, indent=2)}\n".encode()
    assert json.load(str(path)) == it


def test_json_is_loaded_from_files_only(tmp_path: Path) -> None:
    """A folder or a large file is refused before it is read."""
    with pytest.raises(FormatError) as caught:
        json.load(tmp_path)
    assert str(caught.value) == f"Expected a file at {str(tmp_path)!r}, found a folder."
    path = tmp_path / "a.json"
    json.dump(hand_made.readout(), path)
    size = path.stat().st_size
    with pytest.raises(LimitError) as over:
        json.load(path, limit=size - 1)
    assert str(over.value) == f"Expected at most {size - 1} bytes in {str(path)!r}, found {size}."
    assert json.load(path, limit=size) == hand_made.readout()


def test_json_that_cannot_be_written_leaves_the_old_file(tmp_path: Path) -> None:
    """What is no readout is refused before the file is touched."""
    path = tmp_path / "a.json"
    path.write_bytes(b"old")
    with pytest.raises(ArgumentError):
        json.dump(None, path)  # type: ignore[arg-type]
    assert path.read_bytes() == b"old"
    assert _names(tmp_path) == ["a.json"]


@pytest.mark.skipif(os.name == "nt", reason=needs.POSIX)
def test_links_that_lead_to_each_other_are_refused(tmp_path: Path) -> None:
    """With our error, reading and writing alike."""
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    name = str(tmp_path / "a")
    with pytest.raises(FormatError) as caught:
        write_atomic(name, b"x")
    assert str(caught.value) == (
        f"Expected a writable file at {name!r}, found: Too many levels of symbolic links."
    )
    with pytest.raises(ReadoutError) as caught_reading:
        read_bytes(name, 9)
    assert str(caught_reading.value) == (
        f"Expected a readable file at {name!r}, found: Too many levels of symbolic links."
    )


@pytest.mark.skipif(os.name == "nt", reason=needs.POSIX)
def test_what_is_being_written_is_as_closed_as_what_it_replaces(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From its first byte on, not only when it takes the name."""
    path = tmp_path / "a.json"
    path.write_bytes(b"old")
    path.chmod(0o600)
    modes: list[int] = []
    opened = os.open

    def spied(name: Any, flags: int, mode: int = 0o777, **more: Any) -> int:
        descriptor = opened(name, flags, mode, **more)
        if flags & os.O_CREAT:
            modes.append(stat.S_IMODE(os.fstat(descriptor).st_mode))
        return descriptor

    monkeypatch.setattr(os, "open", spied)
    write_atomic(path, b"new")
    assert modes == [0o600]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.skipif(os.name == "nt", reason=needs.POSIX)
def test_what_a_killed_process_has_left_is_taken_away(tmp_path: Path) -> None:
    """By the next that writes there; what another is still writing stays, and all other files."""
    left = tmp_path / f".japan_russia-{'0' * 16}.tmp"
    left.mkdir(0o700)
    (left / "0").write_bytes(b"x")
    others = [tmp_path / name for name in (".x.tmp", f".japan_russia-{'0' * 15}.tmp", "a.tmp")]
    for other in others:
        other.mkdir()
    link = tmp_path / f".japan_russia-{'1' * 16}.tmp"
    link.symlink_to("a.tmp")
    with new_files([tmp_path / "held"]) as (held,):
        tidy = "from japan_russia.files import write_atomic; write_atomic('a', b'x')"
        subprocess.run([sys.executable, "-c", tidy], cwd=tmp_path, check=True)
        assert held.exists()
    assert not left.exists()
    assert link.is_symlink()
    assert all(other.exists() for other in others)
    assert (tmp_path / "held").exists()


@pytest.mark.skipif(os.name == "nt", reason=needs.POSIX)
@pytest.mark.parametrize("is_again_there", [False, True])
def test_a_hidden_folder_that_was_taken_for_left_is_made_again(
    is_again_there: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another process may find it before it is locked."""
    made, opened = os.mkdir, os.open
    names = list[Path]()

    def raced(path: Any, mode: int = 0o777) -> None:
        made(path, mode)
        names.append(Path(path))
        if len(names) == 1 and not is_again_there:
            Path(path).rmdir()

    def raced_later(path: Any, *more: Any) -> int:
        descriptor = opened(path, *more)
        if len(names) == 1 and is_again_there and Path(path) == names[0]:
            Path(path).rmdir()
            # A folder of this name is not yet the one that was opened.
            made(path)
        return descriptor

    monkeypatch.setattr(os, "mkdir", raced)
    monkeypatch.setattr(os, "open", raced_later)
    write_atomic(tmp_path / "a", b"x")
    monkeypatch.undo()
    assert len(names) == 2
    assert [name for name in _names(tmp_path) if not name.startswith(".")] == ["a"]


@pytest.mark.parametrize(
    ("stem", "plain"),
    [
        ("CON", "CON_"),
        ("con.2005", "con_.2005"),
        ("Lpt1", "Lpt1_"),
        ("com", "com"),
        ("com10", "com10"),
        ("console", "console"),
        ("a.con", "a.con"),
        ("", ""),
    ],
)
def test_names_of_devices_are_avoided(stem: str, plain: str) -> None:
    """Windows takes CON.json for the console."""
    assert plain_stem(stem) == plain


def test_a_corpus_in_files_that_every_system_can_have(tmp_path: Path) -> None:
    """The root names the file that there is."""
    it = hand_made.readout("CON")
    root = tei.dump_corpus([it], tmp_path)
    assert _names(tmp_path) == ["CON_.xml", "corpus.xml"]
    assert tei.load_corpus_file(root) == (it,)
