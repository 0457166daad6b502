"""Gold files: what is read, what is refused, and the schema that says so."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from datetime import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from japan_russia import JapanRussiaError, MeetingKind, PartialDate, Role
from japan_russia.errors import FormatError, LimitError, ModelError
from japan_russia.evaluate import GoldParticipant, load_gold, schema
from tests import needs
from tests.evaluate.made import document, gold_of
from tests.schemas import AGAIN, printed, shipped
from tests.spoilt import Change, listed
from tests.spoilt import at as _at
from tests.spoilt import without as _without

SEEDS = sorted((Path(__file__).parents[2] / "seeds" / "gold").glob("*.json"))
assert SEEDS, "no gold files found"
VALIDATOR = Draft202012Validator(schema())
RULES = Path(__file__).parents[2] / "docs" / "reference" / "annotation.md"


@pytest.mark.skipif(not RULES.exists(), reason=needs.PAGES)
@pytest.mark.parametrize("kind", MeetingKind)
def test_the_rules_of_annotation_have_every_kind_of_meeting(kind: MeetingKind) -> None:
    """Annotators take the kind from there."""
    _, _, behind = RULES.read_text(encoding="utf-8").partition("\n## Meetings\n")
    words, _, _ = behind.partition("`date`")
    wanted = f"`{kind.value}`"
    assert wanted in words, f"add {wanted} to the kinds of docs/reference/annotation.md"


def test_values_have_their_types(tmp_path: Path) -> None:
    """Dates, times and vocabularies are those of the model; what may be left out is None."""
    it = gold_of(document(), tmp_path)
    first, second = it.meetings
    assert (first.kind, first.date) == (
        MeetingKind.FOREIGN_MINISTERS,
        PartialDate(month=5, day=31),
    )
    assert (first.true_year, second.true_year) == ("2005", None)
    assert (first.sessions[0].start, first.sessions[0].minutes) == (time(10, 0), 100)
    assert [person.patronymic for person in first.participants] == [None, "Ilyich"]
    assert [row.role for row in it.rows][:2] == [Role.NARRATION, Role.STATEMENT]
    assert (it.rows[2].parties, it.rows[2].to, it.rows[2].reply) == (("Belov",), ("Aoki",), True)


_PERSON = ("meetings", 0, "participants", 1)
_PERSON_PATH = "$.meetings[0].participants[1]"

REFUSED: list[tuple[Change, str, str]] = [
    (_without("title"), "$", "Expected the key 'title' at $, found none."),
    (_at("titel", value="x"), "$",
     "Expected no other key than those of the schema at $, found 'titel'."),
    (_at("id", value=""), "$", "Expected words as 'id', found none (at $)."),
    (_at("id", value=5), "$.id", "Expected a string at $.id, found 5."),
    (_at("issued", value="26 September"), "$.issued",
     "Expected a date such as 2012-09-25 or --07-28, found '26 September' (at $.issued)."),
    (_at("meetings", value={}), "$.meetings", "Expected an array at $.meetings, found an object."),
    (_at("meetings", 0, "kind", value="ministers"), "$.meetings[0].kind",
     f"Expected one of {listed(MeetingKind)} at $.meetings[0].kind, found 'ministers'."),
    (_at("meetings", 0, "true_year", value="12"), "$.meetings[0]",
     "Expected a year of four digits, found '12' (at $.meetings[0])."),
    (_at("meetings", 0, "true_year", value=2005), "$.meetings[0].true_year",
     "Expected a string at $.meetings[0].true_year, found 2005."),
    (_without("meetings", 0, "place"), "$.meetings[0]",
     "Expected the key 'place' at $.meetings[0], found none."),
    (_at("meetings", 0, "sessions", 0, "start", value="9:00"), "$.meetings[0].sessions[0].start",
     "Expected a time such as '10:00' at $.meetings[0].sessions[0].start, found '9:00'."),
    (_at("meetings", 0, "sessions", 0, "minutes", value=0), "$.meetings[0].sessions[0]",
     ("Expected a length of at least one minute, found 0 "
     "(at $.meetings[0].sessions[0]).")),
    (_at("meetings", 0, "sessions", 0, "minutes", value="100"),
     "$.meetings[0].sessions[0].minutes",
     "Expected an integer at $.meetings[0].sessions[0].minutes, found '100'."),
    (_at(*_PERSON, "family", value=""), _PERSON_PATH,
     f"Expected words as 'family', found none (at {_PERSON_PATH})."),
    (_at(*_PERSON, "country", value="Russia"), _PERSON_PATH,
     ("Expected a country code of two capital letters, found 'Russia' "
     f"(at {_PERSON_PATH}).")),
    (_at("outline", 0, "path", value=""), "$.outline[0]",
     "Expected words as 'path', found none (at $.outline[0])."),
    (_at("outline", 0, value="I"), "$.outline[0]",
     "Expected an object at $.outline[0], found 'I'."),
    (_at("rows", 0, "begins", value=""), "$.rows[0]",
     "Expected words as 'begins', found none (at $.rows[0])."),
    (_at("rows", 1, "parties", value="Aoki"), "$.rows[1].parties",
     "Expected an array at $.rows[1].parties, found 'Aoki'."),
    (_at("rows", 1, "parties", value=["Aoki", ""]), "$.rows[1]",
     "Expected words as 'parties', found none (at $.rows[1])."),
    (_at("rows", 1, "verbs", value=[None]), "$.rows[1].verbs[0]",
     "Expected a string at $.rows[1].verbs[0], found null."),
    (_at("rows", 1, "to", value=[""]), "$.rows[1]",
     "Expected words as 'to', found none (at $.rows[1])."),
    (_at("rows", 1, "reply", value="yes"), "$.rows[1].reply",
     "Expected true or false at $.rows[1].reply, found 'yes'."),
    (_at("rows", 1, "role", value="speech"), "$.rows[1].role",
     ("Expected one of 'statement', 'narration', 'lead_in', 'listed', 'continued' "
     "at $.rows[1].role, found 'speech'.")),
]  # fmt: skip


@pytest.mark.parametrize(("spoil", "path", "message"), REFUSED, ids=range(len(REFUSED)))
def test_a_spoilt_file_is_refused_with_its_path(
    spoil: Change, path: str, message: str, tmp_path: Path
) -> None:
    """A key misspelt, a value of another kind; the schema refuses it too."""
    it = document()
    spoil(it)
    with pytest.raises(FormatError) as caught:
        gold_of(it, tmp_path)
    assert (str(caught.value), caught.value.path) == (message, path)
    assert not VALIDATOR.is_valid(it)


def test_a_file_that_is_no_json_is_refused_with_its_line(tmp_path: Path) -> None:
    """Missing, broken, doubled, deep, another encoding: one clear error each."""
    path = tmp_path / "gold.json"
    for data, message in {
        b'{\n "id" "x"}': "Expected JSON at line 2, column 7, found '\"x\"}'.",
        b'{"id": "x", "id": "x"}': "Expected each key once at $, found 'id' twice.",
        b'{"id": "\xff"}': "Expected JSON in UTF-8, found the byte 0xff at offset 8.",
        b"[" * 200_000: "Expected JSON nested less deeply, found too many levels.",
        b"[]": "Expected an object at $, found an array.",
    }.items():
        path.write_bytes(data)
        with pytest.raises(FormatError) as caught:
            load_gold(path)
        assert str(caught.value) == message
    for missing in (tmp_path / "none.json", tmp_path):
        with pytest.raises(FormatError, match="Expected a "):
            load_gold(missing)


def test_a_file_over_the_limit_is_not_read(tmp_path: Path) -> None:
    """The limit is the caller's to set."""
    path = tmp_path / "gold.json"
    path.write_bytes(b"x" * 11)
    with pytest.raises(LimitError) as caught:
        load_gold(path, limit=10)
    assert (caught.value.limit, caught.value.found) == (10, 11)


def test_objects_made_in_python_are_checked_too() -> None:
    """A class proves itself, whoever makes it."""
    with pytest.raises(ModelError, match="Expected a country code of two capital letters"):
        GoldParticipant(family="Aoki", given=None, country="japan", office=None)
    assert GoldParticipant(family="Aoki", given=None, country=None, office=None).country is None


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    if isinstance(value, dict | list):
        for key in value if isinstance(value, dict) else range(len(value)):
            yield value, key
            yield from _places(value[key])


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters()),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(), inner, max_size=2),
    max_leaves=4,
)


@given(st.data())
def test_whatever_is_in_a_file_only_our_error_escapes(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    """One value replaced by another of any kind: refused by an error with a sentence, or read."""
    it = copy.deepcopy(document())
    container, key = data.draw(st.sampled_from([*_places(it)]))
    container[key] = data.draw(_VALUES)
    try:
        gold_of(it, tmp_path_factory.getbasetemp())
    except JapanRussiaError as error:
        refusal = str(error)
        assert refusal.startswith("Expected ")
        assert refusal.endswith(".")
    else:
        assert VALIDATOR.is_valid(it)


def test_shipped_schema_is_the_generated_one() -> None:
    """The file in the package says what the classes say."""
    assert shipped("japan_russia.evaluate", "gold.schema.json") == printed(schema()), AGAIN


def test_schema_describes_every_key() -> None:
    """It is valid, closed, and says of each key what it holds, in a sentence."""
    Draft202012Validator.check_schema(schema())
    objects = [schema(), *(it for it in schema()["$defs"].values() if it["type"] == "object")]
    assert len(objects) == 6
    for it in objects:
        assert it["additionalProperties"] is False
        assert it["description"].endswith(".")
        for described in it["properties"].values():
            assert described["description"].endswith(".")
    left_out = {name for it in objects for name in it["properties"].keys() - set(it["required"])}
    assert left_out == {"patronymic", "true_year"}


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_shipped_annotations_are_valid(path: Path) -> None:
    """The annotations of the seeds follow the schema."""
    VALIDATOR.validate(json.loads(path.read_text(encoding="utf-8")))
