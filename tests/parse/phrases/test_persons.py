"""Persons as a readout names them: address, name, office before or after, country."""

from __future__ import annotations

import pytest
from hypothesis import given

from japan_russia.parse.phrases import persons
from japan_russia.parse.phrases.mention import Mention
from tests.parse.drawn import TEXTS
from tests.parse.made import mention, mentions, phrases
from tests.wording.test_hints import sentences

FOREIGN = "Minister of Foreign Affairs"


def words_of(it: Mention) -> str:
    """Return name, office and country of a mention, "-" for what these words do not give."""
    office = it.office.words if it.office is not None else "-"
    return f"{' '.join(it.words) or '-'} | {office} | {it.country or '-'}"


@pytest.mark.parametrize(
    ("printed", "words"),
    [
        ("Mr. Oleg Sorokin", "Oleg Sorokin"),
        ("Oleg Sorokin", "Oleg Sorokin"),
        ("H.E. Mr. Oleg Sorokin", "Oleg Sorokin"),
        ("H. E. Mr. Oleg Sorokin", "Oleg Sorokin"),
        ("His Excellency Mr. Oleg Sorokin", "Oleg Sorokin"),
        ("the Right Honourable Oleg Sorokin", "Oleg Sorokin"),
        ("the Hon Oleg Sorokin MP", "Oleg Sorokin"),
        ("Senator the Hon. Oleg Sorokin", "Oleg Sorokin"),
        ("Mr. Oleg Sorokin, Jr.", "Oleg Sorokin"),
        ("Mr. Oleg Sorokin (MP)", "Oleg Sorokin"),
        ("Lt. Gen. (res.) Oleg Sorokin", "Oleg Sorokin"),
        ("General (ret.) Oleg Sorokin", "Oleg Sorokin"),
        ("Dr. O. P. Sorokin", "O. P. Sorokin"),
        ("Oleg P. Sorokin", "Oleg P. Sorokin"),
        ("Yu. Ya. Sorokin", "Yu. Ya. Sorokin"),
        ("A. I. Sorokin", "A. I. Sorokin"),
        ("Mr. TANABE Jun", "TANABE Jun"),
        ("Mr. Gen Tanabe", "Gen Tanabe"),
        ("Mr. Adam Senior", "Adam Senior"),
        ("Mr. Tran Van Le", "Tran Van Le"),
        ("Oleg Petrovich Sorokin", "Oleg Petrovich Sorokin"),
        ("Sorokin Oleg Petrovich", "Sorokin Oleg Petrovich"),
        ("SOROKIN Oleg", "SOROKIN Oleg"),
        ("Joost van der Meer", "Joost van der Meer"),
        ("Hamad Bin Isa Al Noor", "Hamad Bin Isa Al Noor"),
        ("Hamad bin Isa bin Salman Al Noor", "Hamad bin Isa bin Salman Al Noor"),
        ("Jean-Pierre D’Arcy-Lafont", "Jean-Pierre D’Arcy-Lafont"),
        ("Kim Jong-hwan", "Kim Jong-hwan"),
    ],
)
def test_names(printed: str, words: str) -> None:
    """The words of the name are those without form of address, rank and letters after it."""
    it = mention(f"{printed}, {FOREIGN} of the Russian Federation, arrived.")
    assert words_of(it) == f"{words} | {FOREIGN} | RU"
    assert it.printed == words


@pytest.mark.parametrize("printed", ["Sorokin, Oleg Petrovich", "Mr. Sorokin, Oleg"])
def test_a_comma_after_the_family_name(printed: str) -> None:
    """With a patronymic, or a form of address; a list of names has neither."""
    it = mention(f"{printed}, {FOREIGN}, arrived.")
    assert it.surname_first
    assert it.words[:2] == ("Sorokin", "Oleg")
    assert it.printed == printed.removeprefix("Mr. ")


@pytest.mark.parametrize(
    ("printed", "pronoun", "forms"),
    [
        ("Mr. Sorokin", "he", ("Mr",)),
        ("Ms. Rybina", "she", ("Ms",)),
        ("Mrs. Rybina", "she", ("Mrs",)),
        ("Her Excellency Ms. Rybina", "she", ("Her", "Excellency", "Ms")),
        ("His Majesty King Hamad", "he", ("His", "Majesty")),
        ("Sir Adam Clark", "he", ("Sir",)),
        ("Dame Anna Clark", "she", ("Dame",)),
        ("Dr. Sorokin", None, ("Dr",)),
        ("H.E. Oleg Sorokin", None, ("H.E",)),
        ("Minister Sorokin", None, ()),
    ],
)
def test_forms_of_address(printed: str, pronoun: str | None, forms: tuple[str, ...]) -> None:
    """Some tell whether it is he or she."""
    it = mention(f"{printed} arrived.")
    assert (it.pronoun, it.address) == (pronoun, forms)


@pytest.mark.parametrize(
    ("printed", "found"),
    [
        ("Foreign Minister Sorokin", "Sorokin | Foreign Minister | -"),
        ("Foreign Minister TANABE Jun", "TANABE Jun | Foreign Minister | -"),
        ("Foreign Minister May", "May | Foreign Minister | -"),
        ("Russian Foreign Minister Oleg Sorokin", "Oleg Sorokin | Foreign Minister | RU"),
        (f"{FOREIGN} Oleg Sorokin of Russia", f"Oleg Sorokin | {FOREIGN} | RU"),
        (f"{FOREIGN} of Russia Oleg Sorokin", f"Oleg Sorokin | {FOREIGN} | RU"),
        (f"{FOREIGN} of Russia H.E. Mr. Oleg Sorokin", f"Oleg Sorokin | {FOREIGN} | RU"),
        ("Defense Minister Oleg Sorokin from Russia", "Oleg Sorokin | Defense Minister | RU"),
        ("President Viktor Belov (Russia)", "Viktor Belov | President | RU"),
        ("Federal Minister Anna Rossi, Norway,", "Anna Rossi | Federal Minister | NO"),
        (
            "Minister for Foreign Affairs, Mr. Haruo Tanabe,",
            "Haruo Tanabe | Minister for Foreign Affairs | -",
        ),
        (
            "the Minister for Foreign Affairs of Japan, Haruo Tanabe,",
            "Haruo Tanabe | Minister for Foreign Affairs | JP",
        ),
        ("the Russian President, Mr. Viktor Belov,", "Viktor Belov | President | RU"),
        ("Mr. Oleg Sorokin, the Russian Foreign Minister,", "Oleg Sorokin | Foreign Minister | RU"),
        (
            "Mr. Oleg Sorokin, Russian Minister of Foreign Affairs,",
            f"Oleg Sorokin | {FOREIGN} | RU",
        ),
        (
            "Mr. Haruo Tanabe (Minister for Foreign Affairs)",
            "Haruo Tanabe | Minister for Foreign Affairs | -",
        ),
        (
            "Mr. Haruo Tanabe, who took up the post of Minister for Foreign Affairs in May,",
            "Haruo Tanabe | Minister for Foreign Affairs | -",
        ),
        (
            "General Oleg Sorokin, Minister of Defense of Russia,",
            "Oleg Sorokin | Minister of Defense | RU",
        ),
        (
            "General of the Army Oleg Sorokin, Minister of Defense of Russia,",
            "Oleg Sorokin | Minister of Defense | RU",
        ),
        ("H.E. President Viktor Belov", "Viktor Belov | President | -"),
        ("King Hamad Bin Isa Al Noor", "Hamad Bin Isa Al Noor | King | -"),
        (
            "Sheikh Sabah Al-Noor, Deputy Prime Minister of the State of Kuwait,",
            "Sabah Al-Noor | Deputy Prime Minister | KW",
        ),
        (
            "Minister for Economic Development and Trade German Gromov",
            "German Gromov | Minister for Economic Development and Trade | -",
        ),
        (
            "Mr. Adam Clark, Secretary of State of the United States,",
            "Adam Clark | Secretary of State | US",
        ),
        ("deputy foreign minister Oleg Sorokin", "Oleg Sorokin | deputy foreign minister | -"),
        ("Deputy minister Oleg Sorokin", "Oleg Sorokin | Deputy minister | -"),
        (
            "Head of the Russia Delegation Oleg Sorokin",
            "Oleg Sorokin | Head of the Russia Delegation | RU",
        ),
        (
            "Minister for Roads and Canals Amani Wekesa",
            "Amani Wekesa | Minister for Roads and Canals | -",
        ),
        (
            "Minister for Relations with Norway Ivan Gromov",
            "Ivan Gromov | Minister for Relations with Norway | -",
        ),
        (
            "Mr. Ivan Gromov, Minister for Relations with States,",
            "Ivan Gromov | Minister for Relations with States | -",
        ),
        (
            "Mr. Haruo Tanabe, Deputy Prime Minister and Japanese Minister of Defense,",
            "Haruo Tanabe | Deputy Prime Minister and Minister of Defense | JP",
        ),
        (
            "Baroness Clark of Upholland, High Representative,",
            "Clark | High Representative | -",
        ),
        ("PM Morita", "Morita | PM | -"),
        ("Mr. Land", "Land | - | -"),
        ("Ms. June Marsh", "June Marsh | - | -"),
    ],
)
def test_offices_and_countries(printed: str, found: str) -> None:
    """The office before the name or after it, the country beside office or name."""
    assert words_of(mention(f"In Oslo, {printed} arrived.")) == found


@pytest.mark.parametrize(
    ("printed", "found"),
    [
        ("his Russian counterpart, Oleg Sorokin,", "Oleg Sorokin | - | RU"),
        ("his Russian counterpart Oleg Sorokin", "Oleg Sorokin | - | RU"),
        ("his counterpart Oleg Sorokin of Russia", "Oleg Sorokin | - | RU"),
        ("his counterpart of Russia, Oleg Sorokin,", "Oleg Sorokin | - | RU"),
        ("Oleg Sorokin, his Russian counterpart,", "Oleg Sorokin | - | RU"),
        ("her opposite number, Oleg Sorokin,", "Oleg Sorokin | - | -"),
        (
            "his Russian counterpart, Oleg Sorokin, Minister of Defense,",
            "Oleg Sorokin | Minister of Defense | RU",
        ),
        ("his Russian counterpart", "- | - | RU"),
        ("her opposite number", "- | - | -"),
        ("the Russian opposite number", "- | - | RU"),
    ],
)
def test_counterparts(printed: str, found: str) -> None:
    """With or without a name; the office is that of the other side."""
    it = mention(f"In Oslo, {printed} arrived.")
    assert it.is_counterpart
    assert words_of(it) == found
    assert f"In Oslo, {printed} arrived."[it.start : it.end] == printed.rstrip(",")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Foreign Ministers Haruo Tanabe of Japan and Oleg Sorokin of Russia met.",
            ["Haruo Tanabe | Foreign Minister | JP", "Oleg Sorokin | Foreign Minister | RU"],
        ),
        (
            "Foreign Ministers Tanabe and Sorokin met.",
            ["Tanabe | Foreign Minister | -", "Sorokin | Foreign Minister | -"],
        ),
        (
            "Foreign Ministers Tanabe of Japan, Sorokin of Russia and Clark of the U.S. met.",
            [
                "Tanabe | Foreign Minister | JP",
                "Sorokin | Foreign Minister | RU",
                "Clark | Foreign Minister | US",
            ],
        ),
        (
            "He met Assistants to the President Oleg Sorokin and Ivan Gromov.",
            [
                "Oleg Sorokin | Assistant to the President | -",
                "Ivan Gromov | Assistant to the President | -",
            ],
        ),
        (
            "Ministers A. Petrov, B. Ivanov and C. Gromov came.",
            ["A. Petrov | Minister | -", "B. Ivanov | Minister | -", "C. Gromov | Minister | -"],
        ),
        (
            "Vice-Premiers Petrov and Ivanov came.",
            ["Petrov | Vice-Premier | -", "Ivanov | Vice-Premier | -"],
        ),
        ("Messrs. Petrov and Ivanov came.", ["Petrov | - | -", "Ivanov | - | -"]),
        (
            "Mr. Kask, Ms. Ozola and Mr. Rimkus, Governors of Estonia, Latvia and Lithuania.",
            ["Kask | Governor | EE", "Ozola | Governor | LV", "Rimkus | Governor | LT"],
        ),
        (
            "Mr. Petrov and Mr. Gromov, Deputy Ministers of Energy of Russia, came.",
            ["Petrov | Deputy Minister of Energy | RU", "Gromov | Deputy Minister of Energy | RU"],
        ),
        (
            "Mr. Kask and Ms. Ozola, Ministers of Estonia, Latvia and Lithuania.",
            ["Kask | - | -", "Ozola | - | -"],
        ),
        (
            "Mr. Kask and Mr. Rimkus, the Foreign Ministers of Estonia and Latvia, came.",
            ["Kask | Foreign Minister | EE", "Rimkus | Foreign Minister | LV"],
        ),
        (
            "With Mr. Kask and Ms. Ozola, the Foreign Ministers of Estonia and Latvia agreed.",
            ["Kask | - | -", "Ozola | - | -"],
        ),
        (
            "With Mr. Kask and Ms. Ozola, the Foreign Ministers of Japan and Norway agreed.",
            ["Kask | - | -", "Ozola | - | -"],
        ),
        (
            "Ministers Kask and Ozola of Estonia and Latvia came.",
            ["Kask | Minister | EE", "Ozola | Minister | LV"],
        ),
        (
            "Ministers Tanabe and Kask of Japan and Estonia came.",
            ["Tanabe | Minister | -", "Kask | Minister | -"],
        ),
        (
            "Ministers Kask, Ozola and Rimkus of Estonia and Latvia came.",
            ["Kask | Minister | -", "Ozola | Minister | -", "Rimkus | Minister | -"],
        ),
        (
            "Ministers Petrov and Gromov of Russia, and Norway's Minister Dahl came.",
            ["Petrov | Minister | -", "Gromov | Minister | RU", "Dahl | Minister | NO"],
        ),
        (
            "The Minister of Foreign Affairs\nMr. Oleg Sorokin arrived.",
            ["Oleg Sorokin | Minister of Foreign Affairs | -"],
        ),
        (
            "Mr. Haruo Tanabe, Minister of Defense, and General Oleg Sorokin came.",
            ["Haruo Tanabe | Minister of Defense | -", "Oleg Sorokin | General | -"],
        ),
        (
            "Transport Minister Ivan Gromov, Governor of Tver Territory Oleg Sorokin and others.",
            [
                "Ivan Gromov | Transport Minister | -",
                "Oleg Sorokin | Governor of Tver Territory | -",
            ],
        ),
        ("Director-General Togo came.", ["Togo | Director-General | -"]),
        (
            "Governor of St. Petersburg Ivan Gromov and Mayor of Nizhny Tagil Oleg Sorokin came.",
            [
                "Ivan Gromov | Governor of St. Petersburg | -",
                "Oleg Sorokin | Mayor of Nizhny Tagil | -",
            ],
        ),
        (
            "Ms. Rybina, Governor, and Mr. Sorokin, Mayor of Moscow, came.",
            ["Rybina | Governor | -", "Sorokin | Mayor of Moscow | -"],
        ),
        (
            "Minister Tanabe of Japan, Minister Sorokin of Russia and Minister Rossi met.",
            ["Tanabe | Minister | JP", "Sorokin | Minister | RU", "Rossi | Minister | -"],
        ),
        (
            "Yesterday Lifestyle Minister Oleg Sorokin came.",
            ["Oleg Sorokin | Lifestyle Minister | -"],
        ),
        (
            "Foreign Minister Tanabe Meets Foreign Minister Sorokin",
            ["Tanabe | Foreign Minister | -", "Sorokin | Foreign Minister | -"],
        ),
        (
            "Russian President and Prime Minister Oleg Sorokin came.",
            ["- | President | RU", "Oleg Sorokin | Prime Minister | -"],
        ),
        (
            "Mr. Oleg Sorokin, former Minister, the prime minister and others came.",
            ["Oleg Sorokin | former Minister | -", "- | prime minister | -"],
        ),
        (
            "Mr. Oleg Sorokin, MP Ivan Gromov and others came.",
            ["Oleg Sorokin | - | -", "Ivan Gromov | MP | -"],
        ),
        (
            "It rained, as Chair Minister Tanabe stated.",
            ["Tanabe | Minister | -"],
        ),
        ("He met Mr. Sorokin Friday in Oslo.", ["Sorokin | - | -"]),
        ("In general Mr. Oleg Sorokin agreed.", ["Oleg Sorokin | - | -"]),
        (
            "He had a friend in Mr. Oleg Sorokin, Minister of Defense.",
            ["Oleg Sorokin | Minister of Defense | -"],
        ),
        (
            "With Mr. Haruo Tanabe in the chair, Mr. Oleg Sorokin agreed.",
            ["Haruo Tanabe | - | -", "Oleg Sorokin | - | -"],
        ),
        (
            "Assistant to the President and his Sherpa Ivan Gromov came.",
            ["Ivan Gromov | Assistant to the President | -"],
        ),
        ("He met Mr. SOROKIN May 5 in Oslo.", ["SOROKIN | - | -"]),
        ("He met Foreign Minister Sorokin May in Oslo.", ["Sorokin | Foreign Minister | -"]),
        ("President Belov’s Aide, Mr. Zimin, came.", ["Belov | President | -", "Zimin | Aide | -"]),
    ],
)
def test_several(text: str, found: list[str]) -> None:
    """A plural goes with each of the names; another office is somebody else's."""
    assert [words_of(it) for it in mentions(text)] == found


def test_each_of_several_has_a_form_of_address_of_his_own() -> None:
    """Which tells whether it is he or she."""
    found = mentions("Ministers Mr. Haruo Tanabe, Ms. Anna Rybina and Dr. Ole Dahl came.")
    assert [it.pronoun for it in found] == ["he", "she", None]


@pytest.mark.parametrize(
    "text", ["Foreign Ministers met in Oslo.", "Foreign Ministers Tanabe met."]
)
def test_a_plural_needs_two_names(text: str) -> None:
    """Else it is a joint phrase, or nothing."""
    assert mentions(text) == []


@pytest.mark.parametrize(
    ("printed", "name", "is_untitled"),
    [
        ("Minister Sorokin's", ("Sorokin",), False),
        ("Minister Sorokin’s", ("Sorokin",), False),
        ("Mr. Sorokin's", ("Sorokin",), False),
        ("Oleg Sorokin's", ("Oleg", "Sorokin"), True),
        ("the President's", (), False),
    ],
)
def test_genitives(printed: str, name: tuple[str, ...], is_untitled: bool) -> None:
    """Something is said to be the person's; the ending is part of the mention."""
    text = f"In Oslo, {printed} visit was long."
    it = mention(text)
    assert it.is_genitive
    assert (it.words, it.is_untitled) == (name, is_untitled)
    assert text[it.start : it.end] == printed


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Oleg Sorokin stated that he agreed.", [("Oleg", "Sorokin")]),
        ("Oleg Sorokin also stated that he agreed.", [("Oleg", "Sorokin")]),
        ("Oleg Sorokin firmly stated that he agreed.", [("Oleg", "Sorokin")]),
        ("Oleg Sorokin met with them.", [("Oleg", "Sorokin")]),
        ("Oleg Petrovich Sorokin met with them.", [("Oleg", "Petrovich", "Sorokin")]),
        ("Haruo Tanabe and Oleg Sorokin agreed.", [("Haruo", "Tanabe"), ("Oleg", "Sorokin")]),
        ("Sorokin stated that he agreed.", []),
        ("Haruo Tanabe and Sorokin agreed.", []),
        ("The Oleg Sorokin was launched.", []),
        ("Northern Lights were seen.", []),
        ("Northern Lights mostly of a green hue were seen.", []),
        ("Nordic Shipping papers stated that it was late.", []),
        ("The visit of Oleg Sorokin was long.", []),
    ],
)
def test_subjects_without_title(text: str, names: list[tuple[str, ...]]) -> None:
    """A full name is a person's where it is the subject of a verb of saying or meeting."""
    found = mentions(text)
    assert [it.words for it in found] == names
    assert all(it.is_untitled for it in found)


@pytest.mark.parametrize(
    ("text", "office", "is_owned"),
    [
        ("The Prime Minister stated that he agreed.", "Prime Minister", True),
        ("the prime minister stated that he agreed.", "prime minister", True),
        ("The Russian President stated that he agreed.", "President", True),
        ("Prime Minister stated that he agreed.", "Prime Minister", False),
        ("FM stated that he agreed.", "Foreign Minister", True),
    ],
)
def test_offices_alone(text: str, office: str, is_owned: bool) -> None:
    """An office stands for its holder; an article, a country or its short form own it."""
    (it,) = mentions(text)
    assert it.office is not None
    assert (it.words, it.office.words, it.is_owned) == ((), office, is_owned)


def test_a_head_in_small_letters_is_that_with_a_capital() -> None:
    """By which "the Minister" goes back to "the prime minister"."""
    it = mention("The prime minister stated that he agreed.")
    assert it.office is not None
    assert it.office.heads == ("Minister",)


@pytest.mark.parametrize(
    "text",
    [
        "The European Affairs Bureau held a meeting.",
        "On Monday, March 5, talks were held in New York.",
        "The Japan-Russia Peace Treaty was discussed.",
        "The Sea of Okhotsk and Kunashiri Island were mentioned.",
        "The two ministers left.",
        "Leader of the pack.",
        "a minister stated that he agreed.",
        "The head of the delegation left.",
        "The attorney of the firm left.",
        "Both leaders left.",
        "Ninth Japan-India Trilateral Foreign Ministers’ Meeting",
    ],
)
def test_what_names_nobody(text: str) -> None:
    """Bureaus, places, treaties, joint phrases, plain nouns in small letters."""
    assert [it for it in mentions(text) if it.words or it.is_owned] == []


def test_an_ambassador_has_a_host() -> None:
    """Which is not his country."""
    it = mention("Mr. Oleg Sorokin, Ambassador of the Russian Federation to Japan, arrived.")
    assert it.office is not None
    assert (it.office.words, it.office.host, it.country) == ("Ambassador to Japan", "JP", "RU")


@given(TEXTS)
def test_a_mention_says_what_is_printed(text: str) -> None:
    """A name stands inside its mention, its words in order, and is printed so."""
    for it in phrases(text):
        if not isinstance(it, Mention):
            continue
        assert 0 <= it.start < it.end <= len(text)
        at = it.start
        for word in it.words:
            at = text.index(word, at, it.end) + len(word)
        if it.named_at is not None:
            start, end = it.named_at
            assert it.start <= start < end <= it.end
            assert text[start:end] == it.printed
        assert (it.named_at is None) is (not it.words)
        assert it.words or it.office is not None or it.is_counterpart


def test_a_plain_name_is_read_as_any_other(monkeypatch: pytest.MonkeyPatch) -> None:
    """The short way that most names take leads where the long one does."""
    read = {sentence: phrases(sentence) for sentence, _ in sentences()}
    monkeypatch.setattr(persons, "plain_head", lambda *_: None)
    assert read == {sentence: phrases(sentence) for sentence in read}


def test_an_office_behind_a_plain_verb_is_whole() -> None:
    """ "The meeting were Deputy Chief" is no group."""
    found = mentions("Present at the meeting were Deputy Chief Cabinet Secretary Jun Tanabe.")
    assert list(map(words_of, found)) == ["Jun Tanabe | Deputy Chief Cabinet Secretary | -"]
