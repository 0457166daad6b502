"""The other tables of the house style: every row is of use, and says what it should."""

from __future__ import annotations

import pytest

from japan_russia.errors import ModelError
from japan_russia.model import AgendaItem, MeetingKind, SessionKind
from japan_russia.parse.meetings.sessions import read as sessions
from japan_russia.parse.phrases.parties import Joint
from japan_russia.span import Span
from japan_russia.wording.layout import abbreviations, labels, page
from japan_russia.wording.meetings import occasions, times
from japan_russia.wording.phrases import address, joint, titles
from japan_russia.wording.speech import clauses
from tests.parse.made import phrases
from tests.rows import each_of

TENS = {
    20: "twenty", 30: "thirty", 40: "forty", 50: "fifty", 60: "sixty", 70: "seventy",
    80: "eighty", 90: "ninety",
}  # fmt: skip
ONES = "one two three four five six seven eight nine".split()


@each_of(sorted(joint.PERSONS | joint.SIDES))
def test_joint_nouns(noun: str) -> None:
    """Each is a joint phrase after "the two", whatever the letter it begins with."""
    for words in (f"The two {noun}", f"Both {noun.capitalize()}"):
        (found,) = phrases(f"{words} left.")
        assert isinstance(found, Joint)
        assert (found.count, found.are_sides) == (2, noun in joint.SIDES)


def test_joint_nouns_mean_one_thing() -> None:
    """Persons or sides, not both."""
    assert not joint.PERSONS & joint.SIDES


@each_of(sorted(titles.HEADS))
def test_plurals_of_offices_are_joint_nouns(head: str) -> None:
    """ "The two Ambassadors", for every head of the table."""
    (found,) = phrases(f"The two {titles.plural_of(head)} left.")
    assert isinstance(found, Joint)
    assert not found.are_sides


def test_words_of_offices() -> None:
    """Heads have plurals; what leads on, and what is no subject, is in small letters."""
    assert titles.TAKES_TO & titles.HEADS
    assert titles.TITLES_WITH_GIVEN_NAME <= titles.HEADS | address.BEFORE
    assert {noun.capitalize() for noun in titles.PLAIN_NOUNS} <= titles.HEADS
    assert titles.ABBREVIATED.keys().isdisjoint(titles.HEADS)
    assert all(word == word.lower() for word in clauses.PREPOSITIONS)


@each_of(times.MONTHS)
def test_months(word: str) -> None:
    """Every form of every month is read in a date."""
    match = times.DATE.match(f"{word.capitalize()} 4")
    assert match is not None
    assert times.MONTHS[match["month"].lower()] == times.MONTHS[word]


def test_months_and_weekdays_are_whole() -> None:
    """Twelve and seven."""
    assert sorted(set(times.MONTHS.values())) == list(range(1, 13))
    assert sorted(set(times.WEEKDAYS.values())) == list(range(7))


@pytest.mark.parametrize(
    ("words", "minutes"),
    [
        *((word, number) for number, word in enumerate(ONES, start=1)),
        *((f"{ten}-five", number + 5) for number, ten in TENS.items()),
        *((f"{ten} five", number + 5) for number, ten in TENS.items()),
        *((ten, number) for number, ten in TENS.items()),
        ("ten", 10), ("eleven", 11), ("twelve", 12), ("fifteen", 15),
    ],
)  # fmt: skip
def test_numbers_in_words(words: str, minutes: int) -> None:
    """Lengths in words, with and without hyphen."""
    text = f"a meeting for {words} minutes"
    (found,) = sessions(text, [(0, len(text))], SessionKind.TALKS, None)
    assert found.duration is not None
    assert found.duration.total_seconds() == minutes * 60


@pytest.mark.parametrize("row", labels.LABELS, ids=lambda row: row.name)
def test_a_way_to_print_labels_reads_its_examples(row: labels.Printed) -> None:
    """With their numbers; what it passes over may be read by another."""
    for line, number in row.reads:
        match = labels.LABEL.match(line)
        assert match is not None
        assert match.lastgroup == row.name
        assert number in {label.number for label in labels.readings(match)}
        _division_with(match[0].strip())
    for line in row.passes_over:
        match = labels.LABEL.match(line)
        assert match is None or match.lastgroup != row.name or not labels.readings(match)


def _division_with(label: str) -> AgendaItem:
    """A division of that label: a row whose labels make no path is refused by the model."""
    place = Span(0, len(label))
    return AgendaItem(id="i1", label=label, label_span=place, path=label, span=place)


@pytest.mark.parametrize("label", ["A/1.", "'2'", "#3"])
def test_a_label_that_makes_no_path_is_refused(label: str) -> None:
    """By the same check that the examples of each row go through."""
    with pytest.raises(ModelError) as caught:
        _division_with(label)
    assert str(caught.value) == (
        f"Expected a label without '/', apostrophe and initial '#', found {label!r}."
    )


@pytest.mark.parametrize("style", labels.Style)
def test_a_style_is_named_by_its_first_label(style: labels.Style) -> None:
    """The value of a style is a label of that style."""
    match = labels.LABEL.match(f"{style.value} Trade")
    if style in (labels.Style.BULLET, labels.Style.TITLE):
        assert match is None
        assert bool(labels.BULLET.match(f"{style.value} Trade")) is (style is labels.Style.BULLET)
    else:
        assert match is not None
        assert style in {label.style for label in labels.readings(match)}


@pytest.mark.parametrize(
    ("numeral", "value"), [("i", 1), ("IV", 4), ("ix", 9), ("XX", 20), ("iix", None), ("", None)]
)
def test_numerals(numeral: str, value: int | None) -> None:
    """Roman numerals in either case, up to twenty."""
    assert labels.ordinal(numeral) == value


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Japan-Russia Foreign Ministers' Telephone Talk", MeetingKind.TELEPHONE),
        ("Phone Call with the President", MeetingKind.TELEPHONE),
        ("Courtesy Call on the Prime Minister", MeetingKind.COURTESY_CALL),
        ("Foreign and Defense Ministerial Consultation", MeetingKind.TWO_PLUS_TWO),
        ("2+2 Meeting", MeetingKind.TWO_PLUS_TWO),
        ("Vice-Ministerial Consultation", MeetingKind.VICE_MINISTERS),
        ("Vice Ministers' Talks", MeetingKind.VICE_MINISTERS),
        ("Japan-Russia Summit Meeting", MeetingKind.SUMMIT),
        ("Japan-Russia Foreign Ministers' Meeting", MeetingKind.FOREIGN_MINISTERS),
        ("Foreign Ministers Meeting", MeetingKind.FOREIGN_MINISTERS),
    ],
)
def test_kinds_of_meetings(words: str, kind: MeetingKind) -> None:
    """The first row whose words occur decides."""
    found = next(row[0] for row in occasions.KINDS if row[1].search(words))
    assert found is kind


def test_every_kind_but_other_has_a_row() -> None:
    """A kind without words could never be found by them."""
    assert {row[0] for row in occasions.KINDS} == set(MeetingKind) - {MeetingKind.OTHER}


def test_abbreviations_are_written_as_they_are_looked_up() -> None:
    """In small letters, without the last full stop; what begins a sentence is capitalised."""
    assert all(it == it.lower() and not it.endswith(".") for it in abbreviations.ABBREVIATIONS)
    assert all(it[0].isupper() for it in abbreviations.STARTERS)


@pytest.mark.parametrize("tag", page.TAGS)
def test_tags(tag: str) -> None:
    """Each alone, and in either bracket."""
    for line in (tag, f"({tag})", f"[{tag}]"):
        assert page.TAG.match(line)
    assert not page.TAG.match(f"{tag} of the Talks")
