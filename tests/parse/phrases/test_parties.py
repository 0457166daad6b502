"""Joint phrases, sides, pronouns and groups."""

from __future__ import annotations

import pytest

from japan_russia.parse.phrases.parties import Group, Joint, Pronoun, Side
from japan_russia.wording.phrases import joint
from tests.parse.made import phrases


def first(text: str) -> Joint | Side | Pronoun | Group | None:
    """Return the phrase with which *text* begins, if it names a party without a name."""
    found = [it for it in phrases(text) if it.start == 0]
    return found[0] if found and isinstance(found[0], Joint | Side | Pronoun | Group) else None


@pytest.mark.parametrize(
    ("printed", "noun", "ranks", "count", "lands"),
    [
        ("The two ministers", "ministers", "", 2, ()),
        ("the two Foreign Ministers", "ministers", "Foreign", 2, ()),
        ("Both foreign ministers", "ministers", "foreign", 2, ()),
        ("Both the ministers", "ministers", "", 2, ()),
        ("Both of the ministers", "ministers", "", 2, ()),
        ("the both ministers", "ministers", "", 2, ()),
        ("the two visiting ministers", "ministers", "visiting", 2, ()),
        ("The three ministers", "ministers", "", 3, ()),
        ("All four Leaders", "leaders", "", 4, ()),
        ("Two leaders", "leaders", "", 2, ()),
        ("The ministers", "ministers", "", None, ()),
        ("The Vice-Ministers", "vice-ministers", "", None, ()),
        ("the two Vice Ministers", "ministers", "Vice", 2, ()),
        ("each minister", "minister", "", None, ()),
        ("the two men", "men", "", 2, ()),
        ("Both officials", "officials", "", 2, ()),
        ("the two Heads of Government", "heads", "Government", 2, ()),
        ("the foreign and defense ministers", "ministers", "foreign and defense", None, ()),
        ("Both Japanese ministers", "ministers", "", 2, ("JP",)),
        ("the two Japanese Ministers", "ministers", "", 2, ("JP",)),
        ("the Japanese and Russian foreign ministers", "ministers", "foreign", None, ("JP", "RU")),
        ("the leaders of Japan and Russia", "leaders", "", None, ("JP", "RU")),
        (
            "the Foreign Ministers of Japan and the Russian Federation",
            "ministers",
            "Foreign",
            None,
            ("JP", "RU"),
        ),
        (
            "the Ministers for Foreign Affairs of Japan and Russia",
            "ministers",
            "Foreign Affairs",
            None,
            ("JP", "RU"),
        ),
        ("the leaders of Japan, the U.S. and Australia", "leaders", "", None, ("JP", "US", "AU")),
        ("The two", "", "", 2, ()),
        ("Both", "", "", 2, ()),
        ("All three", "", "", 3, ()),
        ("Each", "", "", None, ()),
        ("Each of them", "", "", None, ()),
    ],
)
def test_several_persons(
    printed: str, noun: str, ranks: str, count: int | None, lands: tuple[str, ...]
) -> None:
    """Counts, ranks and countries with the noun, in every order that is printed."""
    text = f"{printed} agreed that it rained."
    found = first(text)
    assert isinstance(found, Joint)
    assert text[found.start : found.end] == printed
    assert (found.noun, found.ranks, found.count, found.lands) == (noun, ranks, count, lands)
    assert not found.are_sides


@pytest.mark.parametrize(
    ("printed", "noun", "count", "lands"),
    [
        ("Both sides", "sides", 2, ()),
        ("The two sides", "sides", 2, ()),
        ("both of the two sides", "sides", 2, ()),
        ("the two countries", "countries", 2, ()),
        ("Both Governments", "governments", 2, ()),
        ("These countries", "countries", None, ()),
        ("The parties", "parties", None, ()),
        ("the two delegations", "delegations", 2, ()),
        ("the three countries", "countries", 3, ()),
        ("Each side", "side", None, ()),
        ("either party", "party", None, ()),
        ("the Russian and Japanese sides", "sides", None, ("RU", "JP")),
        (
            "the Governments of Japan and of the Russian Federation",
            "governments",
            None,
            ("JP", "RU"),
        ),
    ],
)
def test_several_sides(printed: str, noun: str, count: int | None, lands: tuple[str, ...]) -> None:
    """Countries are meant, and not those who met."""
    text = f"{printed} agreed that it rained."
    found = first(text)
    assert isinstance(found, Joint)
    assert text[found.start : found.end] == printed
    assert (found.noun, found.count, found.lands, found.are_sides) == (noun, count, lands, True)


@pytest.mark.parametrize("noun", sorted(joint.PERSONS | joint.SIDES))
def test_every_noun_of_the_table(noun: str) -> None:
    """Each is a joint phrase after "the two", whatever the letter it begins with."""
    for printed in (f"The two {noun}", f"Both {noun.capitalize()}"):
        found = first(f"{printed} left.")
        assert isinstance(found, Joint)
        assert (found.noun, found.count, found.are_sides) == (noun, 2, noun in joint.SIDES)


@pytest.mark.parametrize("word", sorted(joint.COUNTS))
def test_every_count_of_the_table(word: str) -> None:
    """A number before the noun."""
    found = first(f"{word.capitalize()} ministers agreed.")
    assert isinstance(found, Joint)
    assert found.count == joint.COUNTS[word]


@pytest.mark.parametrize(
    ("text", "is_joint"),
    [
        ("Ministers agreed that it rained.", True),
        ("Ministers also agreed that it rained.", True),
        ("Leaders agreed that it rained.", True),
        ("Ministers of other countries came.", False),
        ("Officials agreed that it rained.", False),
        ("Sides of the house were painted.", False),
        ("In Oslo ministers agreed that it rained.", False),
    ],
)
def test_a_plural_alone(text: str, is_joint: bool) -> None:
    """It opens the sentence, and a verb of saying follows."""
    assert any(isinstance(it, Joint) for it in phrases(text)) is is_joint


@pytest.mark.parametrize(
    ("noun", "are_sides"),
    [("Ministers", False), ("Leaders", False), ("Sides", True), ("Governments", True)],
)
def test_a_plural_alone_is_of_persons_or_of_countries(noun: str, are_sides: bool) -> None:
    """It is the noun and no more; whom it speaks to is read, too."""
    found, other, *_ = phrases(f"{noun} told Minister Tanabe that all was well.")
    assert isinstance(found, Joint)
    assert (found.start, found.end, found.noun) == (0, len(noun), noun.lower())
    assert (found.are_sides, found.count) == (are_sides, None)
    assert other.start == len(f"{noun} told ")


@pytest.mark.parametrize(
    ("printed", "noun"),
    [
        ("The heads of both ministries", "heads"),
        ("The heads of the two delegations", "heads"),
        ("The chiefs of the two ministries", "chiefs"),
    ],
)
def test_heads_of_several(printed: str, noun: str) -> None:
    """What they head is part of the phrase, and its number is not theirs."""
    found, *others = phrases(f"{printed} agreed to go on.")
    assert others == []
    assert isinstance(found, Joint)
    assert (found.start, found.end, found.noun, found.count) == (0, len(printed), noun, None)


@pytest.mark.parametrize(
    ("printed", "noun", "are_sides"),
    [("Both side", "side", True), ("Both Minister", "minister", False)],
)
def test_a_misprinted_number(printed: str, noun: str, are_sides: bool) -> None:
    """ "Both side" means both."""
    found = first(f"{printed} agreed that all was well.")
    assert isinstance(found, Joint)
    assert (found.end, found.noun, found.count) == (len(printed), noun, 2)
    assert found.are_sides is are_sides


@pytest.mark.parametrize(
    ("text", "is_vague"),
    [
        ("The two Baltic Ministers agreed.", True),
        ("The Japan-Russia foreign ministers agreed.", True),
        ("The two Foreign Ministers agreed.", False),
    ],
)
def test_which_of_them_only_the_world_knows(text: str, is_vague: bool) -> None:
    """Where a word stands before the noun that is neither a rank nor one of their countries."""
    found = first(text)
    assert isinstance(found, Joint)
    assert found.is_vague is is_vague


@pytest.mark.parametrize(
    ("printed", "noun"),
    [
        ("His two colleagues", "colleagues"),
        ("Her two guests", "guests"),
        ("both of her counterparts", "counterparts"),
    ],
)
def test_several_others_of_somebody(printed: str, noun: str) -> None:
    """He whose they are is none of them."""
    found = first(f"{printed} agreed that all was well.")
    assert isinstance(found, Joint)
    assert (found.end, found.noun, found.count) == (len(printed), noun, 2)
    assert (found.are_others, found.are_sides) == (True, False)


@pytest.mark.parametrize(
    "text",
    [
        "The theatre was full.",
        "Two ships left.",
        "The two ships left.",
        "Both of them left.",
        "The two ships' crews left.",
        "The Japan-Russia relations grew.",
    ],
)
def test_what_is_no_joint_phrase(text: str) -> None:
    """Other nouns are nobody's."""
    assert not any(isinstance(it, Joint) for it in phrases(text))


@pytest.mark.parametrize(
    ("printed", "codes", "is_mere"),
    [
        ("The Japanese side", ("JP",), False),
        ("the Russian Government", ("RU",), False),
        ("The Norwegian delegation", ("NO",), False),
        ("the Russian authorities", ("RU",), False),
        ("Japanese and Russian sides", ("JP", "RU"), False),
        ("the Government of Japan", ("JP",), False),
        ("The Ministry of Foreign Affairs of Japan", ("JP",), False),
        ("The Ministry of Economy and Trade of Japan", ("JP",), False),
        ("the Russian Ministry of Foreign Affairs", ("RU",), False),
        ("the Russian Foreign Ministry", ("RU",), False),
        ("The Norwegian Ministry of Fisheries", ("NO",), False),
        ("the Embassy of Japan", ("JP",), False),
        ("The government of Japan", ("JP",), False),
        ("The Government Delegation of Japan", ("JP",), False),
        ("the Embassy of the Russian Federation", ("RU",), False),
        ("Japan", ("JP",), True),
        ("the Russian Federation", ("RU",), True),
        ("Japan and the Russian Federation", ("JP", "RU"), True),
        ("The U.S.", ("US",), True),
    ],
)
def test_sides(printed: str, codes: tuple[str, ...], is_mere: bool) -> None:
    """A country, its side of the table, an organ of its state."""
    text = f"{printed} agreed that it rained."
    found = first(text)
    assert isinstance(found, Side)
    assert text[found.start : found.end] == printed
    assert (found.codes, found.is_mere, found.is_genitive) == (codes, is_mere, False)


@pytest.mark.parametrize(
    "printed", ["Japan's", "The ROK's", "The Japanese side’s", "the Government of Japan's"]
)
def test_what_is_a_sides(printed: str) -> None:
    """The ending is no part of the phrase."""
    text = f"{printed} plan was clear."
    (found,) = phrases(text)
    assert isinstance(found, Side)
    assert found.is_genitive
    assert text[found.start : found.end] == printed[:-2]


@pytest.mark.parametrize(
    "text",
    [
        "Japan-Russia relations grew.",
        "Russian gas was dear.",
        "The Japan Center was opened.",
        "The East China Sea was rough.",
        "The Government fell.",
        "Government officials left.",
    ],
)
def test_what_is_no_side(text: str) -> None:
    """Adjectives, compounds, names that begin with a country, governments of nobody."""
    assert not any(isinstance(it, Side) for it in phrases(text))


@pytest.mark.parametrize(
    ("printed", "word"),
    [
        ("He", "he"),
        ("she", "she"),
        ("They", "they"),
        ("It", "it"),
        ("I", "i"),
        ("we", "we"),
        ("The latter", "the latter"),
        ("the former", "the former"),
        ("The other side", "the other side"),
        ("the other party", "the other side"),
        ("The other", "the other"),
        ("both of them", "they"),
        ("the two of us", "we"),
        ("both of us", "we"),
        ("The two of them", "they"),
        ("The same speaker", "the same"),
    ],
)
def test_pronouns(printed: str, word: str) -> None:
    """Words that go back to somebody named before; whom they speak to is read, too."""
    text = f"{printed} told Minister Tanabe that all was well."
    found, other, *_ = phrases(text)
    assert isinstance(found, Pronoun)
    assert (text[found.start : found.end], found.word) == (printed, word)
    assert other.start == len(f"{printed} told ")


@pytest.mark.parametrize(
    "printed",
    [
        "the two of us",
        "the two of them",
        "both of us",
        "both of them",
        "the latter",
        "the former",
        "the other side",
        "the same speaker",
    ],
)
def test_who_is_named_behind_a_pronoun(printed: str) -> None:
    """A pronoun of several words inside a sentence takes these and no more."""
    text = f"In Oslo he told {printed} that Minister Sorokin agreed."
    found = [text[it.start : it.end] for it in phrases(text)]
    assert found == ["he", printed, "Minister Sorokin"]


def test_a_pronoun_right_behind_another() -> None:
    """Is one of its own."""
    found = phrases("To the latter he replied.")
    assert [it.word for it in found if isinstance(it, Pronoun)] == ["the latter", "he"]


@pytest.mark.parametrize("before", ["In Oslo", "On Monday", "In May", "Yesterday", "Then"])
def test_i_behind_a_capital(before: str) -> None:
    """It is a number only behind a word of what is numbered."""
    text = f"{before} I told Minister Tanabe that all was well."
    assert [it.start for it in phrases(text) if isinstance(it, Pronoun)] == [len(before) + 1]


@pytest.mark.parametrize("printed", ["He", "She", "The other side", "The same speaker"])
def test_a_name_may_stand_right_behind_a_pronoun(printed: str) -> None:
    """ "He Minister Tanabe named": neither is part of the other."""
    found, other, *_ = phrases(f"{printed} Minister Tanabe told that all was well.")
    assert (found.start, found.end) == (0, len(printed))
    assert other.start == len(f"{printed} ")


@pytest.mark.parametrize(
    "text",
    [
        "The former Prime Minister agreed.",
        "Other ministers came.",
        "Part I was read.",
        "START I was renewed after World War I was over.",
        "One thing led to the other, and time was short.",
        "The two dossiers were linked.",
    ],
)
def test_what_is_no_pronoun(text: str) -> None:
    """An office that somebody held, others, a numeral."""
    assert not any(isinstance(it, Pronoun) for it in phrases(text))


@pytest.mark.parametrize(
    "printed",
    [
        "the participants",
        "Participants",
        "The local residents",
        "The Russian experts",
        "the Japanese participants",
        "The interpreter",
        "An expert",
        "A Russian expert",
        "the officials",
        "The men",
        "The islanders",
    ],
)
def test_groups(printed: str) -> None:
    """Somebody outside the cast, with what stands before the noun."""
    found = first(f"{printed} agreed that all was well.")
    assert isinstance(found, Group)
    assert found.words == printed
