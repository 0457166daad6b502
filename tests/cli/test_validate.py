"""``validate`` prints what is not as it should be in TEI files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import japan_russia as jr
from japan_russia.cli import main
from tests.hand_made import readout

#: A schema that allows nothing but an element of its own.
FOREIGN = """\
<grammar xmlns="http://relaxng.org/ns/structure/1.0">
  <start><element name="other"><empty/></element></start>
</grammar>
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with a valid file, an invalid one and one that is no TEI file."""
    jr.tei.dump(readout("valid"), tmp_path / "valid.xml")
    changed = jr.tei.dumps(readout("changed")).replace(b"new talks", b"no talks")
    (tmp_path / "changed.xml").write_bytes(changed)
    (tmp_path / "notes.txt").write_text("no TEI", encoding="utf-8")
    return tmp_path


def test_a_valid_file_is_said_to_be(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No finding, exit 0."""
    assert main(["validate", str(folder / "valid.xml")]) == 0
    assert capsys.readouterr() == ("1 file checked: all valid.\n", "")


def test_findings_are_printed_with_file_and_line(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line for each, those of the library, then the count; an error among them is exit 1."""
    assert main(["validate", str(folder)]) == 1
    findings = jr.tei.validate(folder / "changed.xml")
    assert findings
    *printed, last = capsys.readouterr().out.splitlines()
    assert printed == [
        f"{folder / 'changed.xml'}{'' if it.line is None else f':{it.line}'}: "
        f"{it.severity.value} {it.code}: {it.message}"
        for it in findings
    ]
    errors = sum(it.severity is jr.Severity.ERROR for it in findings)
    assert last.startswith(f"2 files checked: {errors} error")


def test_findings_as_json_are_for_programs(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each file is named, one without findings too."""
    assert main(["validate", str(folder), "--format", "json"]) == 1
    changed, valid = json.loads(capsys.readouterr().out)
    assert valid == {"file": str(folder / "valid.xml"), "findings": []}
    assert changed["file"] == str(folder / "changed.xml")
    assert changed["findings"] == [
        {
            "code": it.code,
            "severity": it.severity.value,
            "line": it.line,
            "message": it.message,
        }
        for it in jr.tei.validate(folder / "changed.xml")
    ]


def test_a_schema_that_is_named_is_asked_too(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What the library allows may be too much for a project's own schema."""
    schema = folder / "schema.rng"
    schema.write_text(FOREIGN, encoding="utf-8")
    assert main(["validate", str(folder / "valid.xml"), "--schema", str(schema)]) == 1
    assert f"{folder / 'valid.xml'}:" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["none.xml", "notes.txt"])
def test_a_file_that_is_no_tei_is_an_error(
    name: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is named, whether it is missing or holds something else."""
    assert main(["validate", str(folder / name)]) == 1
    out, err = capsys.readouterr()
    assert str(folder / name) in out + err
    assert "Traceback" not in err


@pytest.mark.parametrize(
    ("held", "message"),
    [
        (None, "Expected a readable file at {!r}, found: No such file or directory."),
        (b"%PDF-1.7", "Expected well-formed XML at line 1, column 1, found: "),
        (b"<other/>", "Expected a RELAX NG schema in {!r}, found: "),
    ],
)
def test_what_is_wrong_with_a_schema_is_told_once(
    held: bytes | None, message: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The schema is named, before any file, and no file is called valid or blamed."""
    schema = folder / "schema.rng"
    if held is not None:
        schema.write_bytes(held)
    assert main(["validate", str(folder), "--schema", str(schema)]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"japan-russia: error: {message.format(str(schema))}")
    assert err.count("\n") == 1
    assert repr(str(schema)) in err
