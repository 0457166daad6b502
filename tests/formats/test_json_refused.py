"""What JSON of a readout may not hold, each message whole, with its path."""

from __future__ import annotations

import json as plain_json
import sys
from typing import Any

import pytest

from japan_russia.errors import FormatError
from japan_russia.formats import json
from japan_russia.model import MeetingKind
from tests import hand_made
from tests.spoilt import Change, listed
from tests.spoilt import at as _at
from tests.spoilt import without as _without

MADE = json.dumps(hand_made.readout())


def _document() -> Any:
    return plain_json.loads(MADE)


_SAID = ("body", 0, "agenda", 0, "statements", 1)
_SAID_PATH = "$.body[0].agenda[0].statements[1]"
_PEOPLE = "$.participants"
_SESSION = ("body", 0, "sessions", 0)

REFUSED: list[tuple[Change, str, str]] = [
    (_at("format", value="x"), "$.format",
     "Expected 'japan_russia.readout' at $.format, found 'x'."),
    (_without("format"), "$", "Expected the key 'format' at $, found none."),
    (_at("schema_version", value="2"), "$.schema_version",
     "Expected '1' at $.schema_version, found '2'."),
    (_at("schema_version", value=1), "$.schema_version",
     "Expected '1' at $.schema_version, found 1."),
    (_without("schema_version"), "$", "Expected the key 'schema_version' at $, found none."),
    (_without("lead"), "$", "Expected the key 'lead' at $, found none."),
    (_at("more", value=1), "$",
     "Expected no other key than those of the schema at $, found 'more'."),
    (_without(*_SAID, "cue"), _SAID_PATH, f"Expected the key 'cue' at {_SAID_PATH}, found none."),
    (_at(*_SAID, "verbs", value=[]), _SAID_PATH,
     f"Expected no other key than those of the schema at {_SAID_PATH}, found 'verbs'."),
    (_at("id", value=1), "$.id", "Expected a string at $.id, found 1."),
    (_at("id", value=None), "$.id", "Expected a string at $.id, found null."),
    (_at("id", value="a\ud800"), "$.id",
     "Expected Unicode text at $.id, found a lone surrogate at character 1."),
    (_at("id", value=""), "$", "Expected an id of at least one character, found none (at $)."),
    (_at("title", value=True), "$.title", "Expected a string at $.title, found true."),
    (_at("source", value=None), "$.source", "Expected an object at $.source, found null."),
    (_at("source", value="x"), "$.source", "Expected an object at $.source, found 'x'."),
    (_at("source", value=[]), "$.source", "Expected an object at $.source, found an array."),
    (_at("source", "sha256", value="ab"), "$.source",
     "Expected 64 hexadecimal digits of SHA-256, found 'ab' (at $.source)."),
    (_at("lead", value="s"), "$.lead", "Expected an array at $.lead, found 's'."),
    (_at("lead", value={}), "$.lead", "Expected an array at $.lead, found an object."),
    (_at("lead", 0, value=None), "$.lead[0]", "Expected an object at $.lead[0], found null."),
    (_at("lead", value=[]), "$",
     ("Expected every character to belong somewhere, found 'On May 31 two meetings were held.' "
     "at 27-62 in no piece (at $).")),
    (_at("issued", value="2012-9-1"), "$.issued",
     "Expected a date such as 2012-09-25 or --07-28, found '2012-9-1' (at $.issued)."),
    (_at("issued", value="2012-02-30"), "$.issued",
     "Expected a day from 1 to 29 for month 2, found 30 (at $.issued)."),
    (_at("issued", value=2012), "$.issued", "Expected a string at $.issued, found 2012."),
    (_at("body", 0, "kind", value="summits"), "$.body[0].kind",
     f"Expected one of {listed(MeetingKind)} at $.body[0].kind, found 'summits'."),
    (_at("body", 0, "kind", value="k" * 60), "$.body[0].kind",
     f"Expected one of {listed(MeetingKind)} at $.body[0].kind, found '{'k' * 60}'."),
    (_at("body", 0, "kind", value="k" * 61), "$.body[0].kind",
     f"Expected one of {listed(MeetingKind)} at $.body[0].kind, found '{'k' * 60}…'."),
    (_at(*_SAID, "named_by", value="NAME"), f"{_SAID_PATH}.named_by",
     f"Expected one of 'person', 'office', 'side', … at {_SAID_PATH}.named_by, found 'NAME'."),
    (_at(*_SAID, "construction", value="Subject"), _SAID_PATH,
     ("Expected a construction such as 'subject_and_verb', found 'Subject' "
      f"(at {_SAID_PATH}).")),
    (_at(*_SAID, "role", value=["statement"]), f"{_SAID_PATH}.role",
     ("Expected one of 'statement', 'narration', 'lead_in', 'listed', 'continued' "
     f"at {_SAID_PATH}.role, found an array.")),
    (_at("body", 0, "type", value="agenda_item"), "$.body[0]",
     "Expected no other key than those of the schema at $.body[0], found 'kind'."),
    (_at("body", 0, "type", value="visit"), "$.body[0].type",
     "Expected 'meeting' or 'agenda_item' at $.body[0].type, found 'visit'."),
    (_without("body", 0, "type"), "$.body[0]", "Expected the key 'type' at $.body[0], found none."),
    (_at("body", 0, "agenda", 0, "type", value="meeting"), "$.body[0].agenda[0].type",
     "Expected 'agenda_item' at $.body[0].agenda[0].type, found 'meeting'."),
    (_at("body", 0, "year_candidates", value=["2004", "2005"]), "$.body[0].year_candidates[0]",
     "Expected an integer at $.body[0].year_candidates[0], found '2004'."),
    (_at("body", 0, "inferred_year", value=2005.0), "$.body[0].inferred_year",
     "Expected an integer at $.body[0].inferred_year, found 2005.0."),
    (_at("body", 0, "inferred_year", value=2004), "$.body[0]",
     ("Expected an inferred year exactly where one candidate is left, "
     "found 2004 of (2005,) (at $.body[0]).")),
    (_at("body", 0, "principals", value=["p2", "p1"]), "$.body[0]",
     ("Expected the principals of m1 in the order of its participants, each once, "
      "found Ichiro Aoki (p1) (at $.body[0]).")),
    (_at("body", 0, "principals", 1, value="p3"), "$.body[0].principals[1]",
     ("Expected the id of a participant listed under $.participants "
      "at $.body[0].principals[1], found 'p3'.")),
    (_at("body", 0, "reasons", 0, "fact", value="heading"), "$.body[0].reasons[0].fact",
     ("Expected one of 'kind', 'date', 'place', 'principals' at $.body[0].reasons[0].fact, "
      "found 'heading'.")),
    (_at(*_SAID, "span", value=[137]), f"{_SAID_PATH}.span",
     f"Expected an array of start and end at {_SAID_PATH}.span, found an array."),
    (_at(*_SAID, "span", value="137-177"), f"{_SAID_PATH}.span",
     f"Expected an array of start and end at {_SAID_PATH}.span, found '137-177'."),
    (_at(*_SAID, "span", value=[137, 177.0]), f"{_SAID_PATH}.span[1]",
     f"Expected an integer at {_SAID_PATH}.span[1], found 177.0."),
    (_at(*_SAID, "span", value=[True, 177]), f"{_SAID_PATH}.span[0]",
     f"Expected an integer at {_SAID_PATH}.span[0], found true."),
    (_at(*_SAID, "span", value=[177, 137]), f"{_SAID_PATH}.span",
     ("Expected a span that ends at or after its start 177, found 137 "
     f"(at {_SAID_PATH}.span).")),
    (_at(*_SAID, "span", value=[10**30, 177]), f"{_SAID_PATH}.span[0]",
     f"Expected an integer at {_SAID_PATH}.span[0], found a number of 31 digits."),
    (_at(*_SAID, "span", value=[0, -(10**5000 - 1)]), f"{_SAID_PATH}.span[1]",
     f"Expected an integer at {_SAID_PATH}.span[1], found a number of 5000 digits."),
    (_at(*_SAID, "is_reply", value=1), f"{_SAID_PATH}.is_reply",
     f"Expected true or false at {_SAID_PATH}.is_reply, found 1."),
    (_at(*_SAID, "is_reply", value="true"), f"{_SAID_PATH}.is_reply",
     f"Expected true or false at {_SAID_PATH}.is_reply, found 'true'."),
    (_at(*_SAID, "speakers", value=[{"participant": "p9"}]),
     f"{_SAID_PATH}.speakers[0].participant",
     ("Expected the id of a participant listed under $.participants "
     f"at {_SAID_PATH}.speakers[0].participant, found 'p9'.")),
    (_at(*_SAID, "speakers", value=[{"side": "Russia"}]), f"{_SAID_PATH}.speakers[0].side",
     ("Expected a country code of two capital letters, found 'Russia' "
     f"(at {_SAID_PATH}.speakers[0].side).")),
    (_at(*_SAID, "speakers", value=[{"side": "RU", "participant": "p2"}]),
     f"{_SAID_PATH}.speakers[0]",
     (f"Expected one key, 'participant' or 'side', at {_SAID_PATH}.speakers[0], "
     "found 'side', 'participant'.")),
    (_at(*_SAID, "speakers", value=[{}]), f"{_SAID_PATH}.speakers[0]",
     f"Expected one key, 'participant' or 'side', at {_SAID_PATH}.speakers[0], found none."),
    (_at(*_SAID, "speakers", value=[{"person": "p2"}]), f"{_SAID_PATH}.speakers[0]",
     f"Expected one key, 'participant' or 'side', at {_SAID_PATH}.speakers[0], found 'person'."),
    (_at(*_SAID, "speakers", value=["p2"]), f"{_SAID_PATH}.speakers[0]",
     f"Expected an object at {_SAID_PATH}.speakers[0], found 'p2'."),
    (_at(*_SAID, "in_reply_to", value="m1.i1.s9"), "$",
     "Expected m1.i1.s2 to answer an earlier statement, found 'm1.i1.s9' (at $)."),
    (_at(*_SESSION, "start", value="10:00:00"), "$.body[0].sessions[0].start",
     "Expected a time such as '10:00' at $.body[0].sessions[0].start, found '10:00:00'."),
    (_at(*_SESSION, "start", value="24:00"), "$.body[0].sessions[0].start",
     "Expected a time such as '10:00' at $.body[0].sessions[0].start, found '24:00'."),
    (_at(*_SESSION, "duration_minutes", value="PT100M"), "$.body[0].sessions[0].duration_minutes",
     "Expected an integer at $.body[0].sessions[0].duration_minutes, found 'PT100M'."),
    (_at(*_SESSION, "duration_minutes", value=999_999_999), "$.body[0].sessions[0]",
     ("Expected a length in whole minutes and under two days, found 694444 days, 10:39:00 "
     "(at $.body[0].sessions[0]).")),
    (_at("body", 0, "participants", 1, value="p3"), "$.body[0].participants[1]",
     ("Expected the id of a participant listed under $.participants "
     "at $.body[0].participants[1], found 'p3'.")),
    (_at("participants", 1, "id", value="p1"), "$.participants[1].id",
     "Expected another id than those before at $.participants[1].id, found 'p1'."),
    (_at("participants", 0, "name", "family", value=""), "$.participants[0].name",
     ("Expected a family name of at least one character, found none "
     "(at $.participants[0].name).")),
]  # fmt: skip


@pytest.mark.parametrize(("spoil", "path", "message"), REFUSED, ids=range(len(REFUSED)))
def test_document_is_refused_with_its_path(spoil: Change, path: str, message: str) -> None:
    """A value of another kind, a key too many or too few, a contradiction."""
    document = _document()
    spoil(document)
    limit = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(0)
    try:
        text = plain_json.dumps(document)
    finally:
        sys.set_int_max_str_digits(limit)
    with pytest.raises(FormatError) as caught:
        json.loads(text)
    assert str(caught.value) == message
    assert (caught.value.path, caught.value.line, caught.value.column) == (path, None, None)


def test_an_annotation_is_told_as_such() -> None:
    """What has rows and no format was made for another part of the library."""
    with pytest.raises(FormatError) as caught:
        json.loads('{"id": "a", "rows": []}')
    assert str(caught.value) == (
        "Expected the key 'format' at $, found an annotation: "
        "read it with japan_russia.evaluate.load_gold."
    )


@pytest.mark.parametrize(
    ("order", "path", "message"),
    [
        ((0, 1, 2), "$.participants[2].id",
         "Expected nobody else at $.participants[2].id, found 'p3'."),
        ((0, 2, 1), "$.participants[1].id",
         "Expected 'p2', who is named before, at $.participants[1].id, found 'p3'."),
        ((1, 0), "$.participants[0].id",
         "Expected 'p1', who is named before, at $.participants[0].id, found 'p2'."),
    ],
)  # fmt: skip
def test_participants_come_in_order_of_first_naming(
    order: tuple[int, ...], path: str, message: str
) -> None:
    """The order, or somebody of no meeting, would be lost on the way back."""
    document = _document()
    people = [*document["participants"], {**document["participants"][0], "id": "p3"}]
    document["participants"] = [people[index] for index in order]
    with pytest.raises(FormatError) as caught:
        json.loads(plain_json.dumps(document))
    assert str(caught.value) == message
    assert caught.value.path == path


@pytest.mark.parametrize(
    ("old", "new", "path", "message"),
    [
        ('"id":"made"', '"id":"made","id":"other"', "$",
         "Expected each key once at $, found 'id' twice."),
        ('"act":"propose"', '"act":"propose","act":"propose"',
         "$.body[0].agenda[0].statements[0].reporting[0]",
         ("Expected each key once at $.body[0].agenda[0].statements[0].reporting[0], "
         "found 'act' twice.")),
        ('"duration_minutes":100', '"duration_minutes":NaN',
         "$.body[0].sessions[0].duration_minutes",
         "Expected an integer at $.body[0].sessions[0].duration_minutes, found NaN."),
        ('"duration_minutes":100', '"duration_minutes":-Infinity',
         "$.body[0].sessions[0].duration_minutes",
         "Expected an integer at $.body[0].sessions[0].duration_minutes, found -Infinity."),
        ('"duration_minutes":100', '"duration_minutes":1e2',
         "$.body[0].sessions[0].duration_minutes",
         "Expected an integer at $.body[0].sessions[0].duration_minutes, found 100.0."),
        ('"duration_minutes":100', '"duration_minutes":1e999',
         "$.body[0].sessions[0].duration_minutes",
         "Expected an integer at $.body[0].sessions[0].duration_minutes, found Infinity."),
        ('"id":"made"', '"id":"made\\ud83d"', "$.id",
         "Expected Unicode text at $.id, found a lone surrogate at character 4."),
    ],
)  # fmt: skip
def test_json_beyond_the_standard_is_refused(old: str, new: str, path: str, message: str) -> None:
    """What Python's reader lets pass: keys twice, NaN, floats for integers, half characters."""
    assert MADE.count(old) == 1
    with pytest.raises(FormatError) as caught:
        json.loads(MADE.replace(old, new))
    assert str(caught.value) == message
    assert caught.value.path == path
