"""The schema of the package and those that users name; errors of libxml2 as sentences."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from lxml import etree

import japan_russia as jr
from japan_russia import testing
from japan_russia.errors import FormatError
from japan_russia.formats import tei
from japan_russia.formats.tei.checking.pinpoint import own_findings
from japan_russia.formats.tei.checking.schema import RNG
from japan_russia.model import Severity
from tests import hand_made
from tests.formats.tei.shared import DATA, edited, line_of

RELAX_NG = "{http://relaxng.org/ns/structure/1.0}"
TEI = "{http://www.tei-c.org/ns/1.0}"


@given(testing.readouts())
def test_made_readouts_are_valid(readout: jr.Readout) -> None:
    """Everything that is written follows the schema, and no check finds an error."""
    found = tei.validate(tei.dumps(readout), source=readout.source.text)
    assert [it for it in found if it.severity is Severity.ERROR] == []


def test_schema_compiles_in_milliseconds() -> None:
    """So that nobody has reason to go without."""
    data = RNG.read_bytes()
    begin = time.process_time()
    etree.RelaxNG(etree.fromstring(data))
    assert time.process_time() - begin < 0.5


def test_schema_and_its_documentation_name_the_same_elements() -> None:
    """The ODD includes each element of the schema, and no other."""
    schema = etree.parse(RNG)
    in_schema = {element.get("name") for element in schema.iter(f"{RELAX_NG}element")}
    in_schema |= {name.text for name in schema.iter(f"{RELAX_NG}name")}
    in_schema -= {None, "xi:include"}
    odd = etree.parse(RNG.with_suffix(".odd"))
    named = {
        name
        for reference in odd.iter(f"{TEI}moduleRef")
        for name in (reference.get("include") or "").split()
    }
    assert named == in_schema


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (' direct="false"', "",
         "Expected the attributes that the schema asks of said, found who."),
        ("<publisher>not published</publisher>", "",
         "Expected the content that the schema asks of publicationStmt, found another."),
        (' xml:id="made.m1.i1"', '',
         "Expected the attributes that the schema asks of div, found type, n."),
        ("<head><label>I.</label>", "<note rendition=''/><head><label>I.</label>",
         "Expected no such attribute in note, found rendition."),
        ("<p><s xml:id=\"made.s1\"", "<ab/><p><s xml:id=\"made.s1\"",
         "Expected no ab at this place, found one."),
        ('role="country"', 'role="party"',
         "Expected a value of role that the schema allows in org, found 'party'."),
        ("</bibl>", "<idno type='readout'>x</idno></bibl>",
         "Expected no idno at this place in bibl, found one."),
        ("new talks", "new <lg>talks</lg>",
         "Expected no lg at this place, found one."),
        ("new talks", "new <p>talks</p>",
         "Expected no p at this place in said, found one."),
    ],
)  # fmt: skip
def test_errors_are_sentences(old: str, new: str, message: str) -> None:
    """Each with a line, none in the words of libxml2."""
    data = edited((old, new))
    [found] = own_findings(etree.fromstring(data))
    assert found.message == message
    assert found.line == line_of(old) or old in {"</bibl>", "<publisher>not published</publisher>"}


def test_named_schema_is_level_three(tmp_path: Path) -> None:
    """Its findings have a code of their own."""
    schema = tmp_path / "other.rng"
    schema.write_text(
        '<element name="TEI" ns="http://www.tei-c.org/ns/1.0" '
        'xmlns="http://relaxng.org/ns/structure/1.0"><empty/></element>'
    )
    found = tei.validate(DATA, schema=schema)
    assert {it.code for it in found} == {"RNG2"}


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("<grammar/>", "Expected a RELAX NG schema in {name!r}, found: "),
        (
            '<grammar xmlns="http://relaxng.org/ns/structure/1.0"><include href="x"/></grammar>',
            "Expected a schema in one file, found a reference in {name!r}.",
        ),
        ("nothing", "Expected well-formed XML at line 1, column 1, found: "),
    ],
)
def test_what_is_no_schema_is_refused(tmp_path: Path, content: str, message: str) -> None:
    """And a schema that would fetch other files."""
    schema = tmp_path / "other.rng"
    schema.write_text(content)
    with pytest.raises(FormatError) as caught:
        tei.validate(DATA, schema=schema)
    assert str(caught.value).startswith(message.format(name=str(schema)))


@pytest.mark.long
def test_threads_do_not_mix_findings() -> None:
    """One compiled schema serves all threads, each finds what is in its own document."""
    good = tei.dumps(hand_made.readout())
    bad = good.replace(b"<said", b"<sayd").replace(b"</said", b"</sayd")
    documents = [good, bad] * 100
    expected = {data: tei.validate(data) for data in (good, bad)}
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(tei.validate, documents))
    assert found == [expected[data] for data in documents]
