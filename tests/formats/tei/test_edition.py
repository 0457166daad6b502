"""What an edition says of itself stands in the header, and changes nothing of what is read."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

import japan_russia as jr
from japan_russia import testing
from japan_russia.errors import FormatError, ModelError
from japan_russia.formats import tei
from tests import hand_made
from tests.formats.tei.shared import SEEDS

DAY: Final = jr.PartialDate(year=2026, month=11, day=29)
EDITION: Final = tei.Edition(
    publisher="A & B Press",
    published=DAY,
    editors=("Ada Example", "Ben <Example>"),
    responsibilities=(("proofreading", "Cay Example"),),
    identifiers=(("DOI", "10.1000/1"),),
    licence="Creative Commons Attribution 4.0",
    licence_url="https://creativecommons.org/licenses/by/4.0/",
    status="free",
    project="Readouts of two ministries side by side.",
    revisions=(tei.Revision(date=DAY, who="Ada Example", what="Names tagged."),),
    sources={
        "made": tei.Provenance(
            publisher="A Ministry",
            url="https://example.org/made?a=1&b=2",
            title="A Visit",
            licence="Terms of use, compatible with CC BY 4.0",
            retrieved=DAY,
        )
    },
)


def test_it_stands_in_the_header() -> None:
    """Each part in its place, and none in the text."""
    header = tei.dumps(hand_made.readout(), header=EDITION).decode().partition("<text ")[0]
    for part in (
        "<editor>Ada Example</editor>",
        "<editor>Ben &lt;Example&gt;</editor>",
        "<respStmt><resp>proofreading</resp><name>Cay Example</name></respStmt>",
        '<publisher>A &amp; B Press</publisher>\n        <date when="2026-11-29"/>',
        '<idno type="DOI">10.1000/1</idno>',
        (
            '<availability status="free"><licence target="https://creativecommons.org/licenses/by/'
            '4.0/">Creative Commons Attribution 4.0</licence><p>The printed words: Terms of use, '
            "compatible with CC BY 4.0.</p></availability>"
        ),
        "<title>A Visit</title>",
        '<publisher ref="#org.JP-mofa">A Ministry</publisher>',
        '<date type="retrieved" when="2026-11-29"/>',
        '<ref target="https://example.org/made?a=1&amp;b=2">https://example.org/made?a=1&amp;b=2</ref>',
        "<projectDesc><p>Readouts of two ministries side by side.</p></projectDesc>",
        '<change when="2026-11-29"><name>Ada Example</name>: Names tagged.</change>',
    ):
        assert part in header, part


def test_without_one_the_software_is_no_publisher() -> None:
    """The header says that nobody has published the file, and has what the readout knows."""
    header = tei.dumps(hand_made.readout()).decode()
    assert "<publisher>not published</publisher>" in header
    assert '<availability status="unknown">' in header
    assert "<title>A Visit to Tokyo (Overview)</title>" in header


@given(testing.readouts(), st.sampled_from(["inline", "shared"]))
def test_what_is_read_is_the_same(readout: jr.Readout, taxonomies: tei.Taxonomies) -> None:
    """With or without, and where the vocabularies are in another file."""
    data = tei.dumps(readout, header=EDITION, taxonomies=taxonomies)
    assert tei.loads(data) == readout


def test_file_with_it_is_valid() -> None:
    """The digest is that of what the readout says."""
    assert tei.validate(tei.dumps(hand_made.readout(), header=EDITION)) == ()


def test_corpus_has_it_in_the_root_and_in_each_file(tmp_path: Path) -> None:
    """Each with its own source."""
    readouts = tuple(map(jr.load, SEEDS))
    table = tei.read_provenance(SEEDS[0].with_name("provenance.tsv"))
    edition = tei.Edition(editors=("Ada Example",), sources=table)
    root = tei.dump_corpus(readouts, tmp_path, header=edition)
    assert tei.validate(root) == ()
    assert tei.load_corpus_file(root) == readouts
    assert b"<editor>Ada Example</editor>" in root.read_bytes()
    for readout, path in zip(readouts, sorted(tmp_path.glob("jr-*.xml")), strict=True):
        text = path.read_text(encoding="utf-8")
        assert f'<ref target="{table[readout.id].url}">' in text
        assert "The printed words: Terms of use of www.mofa.go.jp" in text


def test_shared_vocabularies_stand_beside_the_file(tmp_path: Path) -> None:
    """Such a file is valid where the root of the corpus lies."""
    readout = jr.load(SEEDS[1])
    tei.dump_corpus([readout], tmp_path)
    path = tmp_path / "one.xml"
    tei.dump(readout, path, taxonomies="shared")
    assert tei.validate(path) == ()
    assert b"<taxonomy" not in path.read_bytes()
    with pytest.raises(FormatError) as caught:
        tei.dumps(readout, taxonomies="none")  # type: ignore[arg-type]
    assert str(caught.value) == "Expected taxonomies 'inline' or 'shared', found 'none'."


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ("url\n", "Expected a column 'id', found url."),
        ("", "Expected a column 'id', found none."),
        (
            "id\tretrieved\na\tyesterday\n",
            ("Expected a date such as 2012-09-25 or --07-28, found 'yesterday' in line 2."),
        ),
    ],
)
def test_a_table_that_is_none_is_refused(tmp_path: Path, table: str, message: str) -> None:
    """With the line, where it is about one."""
    path = tmp_path / "table.tsv"
    path.write_text(table)
    with pytest.raises(FormatError) as caught:
        tei.read_provenance(path)
    assert str(caught.value) == message


def test_a_table_in_another_encoding_is_refused(tmp_path: Path) -> None:
    """Nothing else escapes."""
    path = tmp_path / "table.tsv"
    path.write_bytes("id\ttitle\na\té\n".encode("latin-1"))
    with pytest.raises(FormatError) as caught:
        tei.read_provenance(path)
    assert str(caught.value) == (
        f"Expected a table in UTF-8 at {str(path)!r}, found: 'utf-8' codec can't decode byte 0xe9 "
        "in position 11: invalid continuation byte."
    )


def test_a_table_is_read() -> None:
    """Its other columns are passed over, an empty cell is None."""
    row = tei.read_provenance(SEEDS[0].with_name("provenance.tsv"))["000_f44f7f14570901ab"]
    assert row == tei.Provenance(
        publisher="Ministry of Foreign Affairs of Japan",
        url="https://www.mofa.go.jp/region/europe/russia/gaiyo1207_fm.html",
        licence="Terms of use of www.mofa.go.jp, compatible with CC BY 4.0",
    )


@pytest.mark.parametrize("type_", ["readout", "sha256", "my type", ""])
def test_types_of_the_package_are_no_ids_of_an_edition(type_: str) -> None:
    """A reader would take them for its own."""
    with pytest.raises(ModelError) as caught:
        tei.Edition(identifiers=((type_, "1"),))
    assert str(caught.value) == f"Expected a type of id such as 'DOI', found {type_!r}."
