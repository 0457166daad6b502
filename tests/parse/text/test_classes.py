"""Classes of words, as the tables give them."""

from __future__ import annotations

import pytest

from japan_russia.parse.text.classes import lands, lexicon_of
from japan_russia.wording import lexicon
from japan_russia.wording.phrases import address, joint, titles
from japan_russia.wording.value import DEFAULT
from tests.rows import each_of

kind_of = lexicon_of().kind_of


@each_of(sorted(titles.HEADS))
def test_heads_and_their_plurals(head: str) -> None:
    """In capitals and small letters too; a plural is also a noun of joint phrases."""
    for word in (head, head.lower(), head.upper()):
        assert kind_of(word) & lexicon.HEAD
    plural = titles.plural_of(head)
    for word in (plural, plural.lower()):
        assert kind_of(word) & lexicon.HEADS
        assert kind_of(word) & lexicon.JOINT
    assert titles.SINGULAR[plural] == head


@pytest.mark.parametrize(
    ("singular", "plural"),
    [
        ("Minister", "Ministers"),
        ("Secretary", "Secretaries"),
        ("Chairman", "Chairmen"),
        ("Director-General", "Directors-General"),
        ("Vice-Minister", "Vice-Ministers"),
        ("Attaché", "Attachés"),
        ("Chief", "Chiefs"),
        ("Duchess", "Duchesses"),
        ("FM", "FMs"),
        ("MP", "MPs"),
    ],
)
def test_plurals(singular: str, plural: str) -> None:
    """By the rules of English spelling, and the compounds that go by their first part."""
    assert titles.plural_of(singular) == plural


def test_no_joint_noun_is_of_two_kinds() -> None:
    """Persons or sides; a group is neither."""
    assert not joint.PERSONS & joint.SIDES
    assert not (joint.PERSONS | joint.SIDES) & joint.PERSON_NOUNS
    assert not joint.SIDES & joint.GROUPS


def test_forms_of_address_tell_he_or_she() -> None:
    """Each of these stands in a table of forms."""
    first = {form.split(" ")[0] for form in address.SEVERAL}
    assert set(address.MALE_FEMALE) <= address.BEFORE | first


def test_countries_are_tried_the_longest_first() -> None:
    """So that "Guinea" is not read in "Guinea-Bissau", nor "Korea" in "the Republic of Korea"."""
    for forms in (some for by_second in lands.values() for some in by_second.values()):
        lengths = [len(form.words) for form in forms]
        assert lengths == sorted(lengths, reverse=True)


def test_shape_is_a_class() -> None:
    """A word has a capital or has none."""
    assert kind_of("Zvezda") == lexicon.CAPITAL
    assert kind_of("zvezda") == lexicon.LOWER


def test_words_that_are_added() -> None:
    """A wording of one's own has its own classes; the default one stays as it is."""
    own = lexicon_of(DEFAULT.adding(offices=["Zvezda"], fields=["Lunar"], persons=["poets"]))
    assert own.kind_of("Zvezda") & lexicon.HEAD
    assert own.kind_of("Zvezdas") & lexicon.HEADS
    assert own.kind_of("Lunar") & lexicon.FIELD
    assert own.kind_of("poets") & lexicon.JOINT
    assert kind_of("Zvezda") == lexicon.CAPITAL
    assert kind_of("poets") == lexicon.LOWER
