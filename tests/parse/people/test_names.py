"""Which part of a name is the family name."""

from __future__ import annotations

import pytest

from japan_russia.data.office_holders import OfficeHolder, office_holders
from japan_russia.parse.people.names import is_japanese, key_of, name_of, pronoun
from japan_russia.wording.phrases import names
from tests.parse.made import person
from tests.rows import each_of


def parts(text: str) -> tuple[str, str | None, str | None]:
    """Return family name, given name and patronymic of the one person of *text*."""
    name = name_of(person(text))
    return name.family, name.given, name.patronymic


@pytest.mark.parametrize(
    ("printed", "family", "given", "patronymic"),
    [
        ("Mr. Oleg Sorokin", "Sorokin", "Oleg", None),
        ("Mr. Sorokin", "Sorokin", None, None),
        ("Mr. Oleg Petrovich Sorokin", "Sorokin", "Oleg", "Petrovich"),
        ("Mr. Sorokin Oleg Petrovich", "Sorokin", "Oleg", "Petrovich"),
        ("Mr. Sorokin, Oleg Petrovich", "Sorokin", "Oleg", "Petrovich"),
        ("Ms. Yelena Sergeyevna Rybina", "Rybina", "Yelena", "Sergeyevna"),
        ("Mr. SOROKIN Oleg", "Sorokin", "Oleg", None),
        ("Mr. Oleg SOROKIN", "Sorokin", "Oleg", None),
        ("Mr. SOROKIN Oleg Petrovich", "Sorokin", "Oleg", "Petrovich"),
        ("Mr. OLEG SOROKIN", "Sorokin", "Oleg", None),
        ("Mr. D. SOROKIN", "Sorokin", None, None),
        ("Mr. Adam CLARK-ROSSI", "Clark-Rossi", "Adam", None),
        ("Mr. Denis van den BERG", "van den Berg", "Denis", None),
        ("Mr. Joost van der Meer", "van der Meer", "Joost", None),
        ("Ms. Anna Maria de la Cruz", "de la Cruz", "Anna Maria", None),
        ("Ms. Anneke 't Hoen", "'t Hoen", "Anneke", None),
        ("Mr. João d’Orvalho", "d’Orvalho", "João", None),
        ("Mr. Hamad Bin Isa Al Noor", "Al Noor", "Hamad Bin Isa", None),
        ("Mr. George W. Clark", "Clark", "George", None),
        ("Mr. S. M. Krishnan", "Krishnan", None, None),
        ("Mr. Adam Clark III", "Clark", "Adam", None),
    ],
)
def test_by_the_name_itself(
    printed: str, family: str, given: str | None, patronymic: str | None
) -> None:
    """Capitals, a comma, a patronymic, small words; else the last word; initials are left out."""
    assert parts(f"{printed}, Minister of Defense, came.") == (family, given, patronymic)


@pytest.mark.parametrize(
    ("text", "family", "given"),
    [
        ("Mr. Sorokin Oleg came. Minister Sorokin left.", "Sorokin", "Oleg"),
        ("Mr. Wei Lin of China came. Minister Lin left.", "Lin", "Wei"),
        ("Mr. Juan Lopez Ortega came. Minister Lopez Ortega left.", "Lopez Ortega", "Juan"),
        ("Mr. Joost van der Meer came. Minister van der Meer left.", "van der Meer", "Joost"),
        ("King Hamad Bin Isa Al Noor came. King Hamad left.", "Al Noor", "Hamad Bin Isa"),
        ("President Hamad Bin Isa Al Noor came. President Hamad left.", "Al Noor", "Hamad Bin Isa"),
        ("Mr. Lavrov Sergey came.", "Lavrov", "Sergey"),
    ],
)
def test_by_what_the_text_calls_him(text: str, family: str, given: str) -> None:
    """The surname that stands alone, but not the given name of a king; the table of holders."""
    assert parts(text)[:2] == (family, given)


@pytest.mark.parametrize(
    ("printed", "family", "given"),
    [
        ("Wei Lin, Minister of Foreign Affairs of China", "Wei", "Lin"),
        ("Kim Jong-hwan, Minister of Foreign Affairs of the Republic of Korea", "Kim", "Jong-hwan"),
        ("Nguyen Van Khiem, Minister of Foreign Affairs of Viet Nam", "Nguyen", "Van Khiem"),
        ("Aung Thein, Minister of Foreign Affairs of Myanmar", "Aung Thein", None),
        ("Dorji Wangdi, Minister of Foreign Affairs of Bhutan", "Dorji Wangdi", None),
        ("Haruo Tanabe, Minister for Foreign Affairs of Japan", "Tanabe", "Haruo"),
        ("Sakurai Kentaro, Minister for Foreign Affairs of Japan", "Sakurai", "Kentaro"),
        ("Miki Wakatsuki, Minister for Foreign Affairs of Japan", "Wakatsuki", "Miki"),
        ("Andrés VALDERA Rojas, Minister of Foreign Affairs of Chile", "Valdera", "Andrés"),
        ("VALDERA Andrés, Minister of Foreign Affairs of Chile", "Valdera", "Andrés"),
        ("Maria SILVA Lopes, Minister of Foreign Affairs of Brazil", "Silva", "Maria Lopes"),
        ("Andrés VALDERA Rojas, Minister of Foreign Affairs", "Valdera", "Andrés Rojas"),
    ],
)
def test_by_the_country(printed: str, family: str, given: str | None) -> None:
    """In some the surname comes first, in some a mother's name last, in some there is none."""
    assert parts(f"Mr. {printed}, came.")[:2] == (family, given)


def test_the_name_stays_as_printed() -> None:
    """Also where its parts are told by another place."""
    text = "Minister Sorokin left. Mr. SOROKIN Oleg, Minister of Defense, came."
    assert name_of(person(text)).printed == "SOROKIN Oleg"


@each_of(office_holders())
def test_names_in_the_syllables_of_japanese(holder: OfficeHolder) -> None:
    """Those of all Japanese holders of an office, and of nobody else."""
    assert is_japanese((holder.given, holder.family)) is (holder.country == "JP")


@pytest.mark.parametrize(
    ("name", "is_one"),
    [
        ("Jun'ichiro Ohno", True),
        ("Shōzō Fujita", True),
        ("Kouichirou Gemba", True),
        ("TANEMURA Aiko", True),
        ("Anna Rossi", False),
        ("Tina Mori", False),
        ("Oleg Tanabe", False),
        ("Tanabe", False),
        ("H. Tanabe", False),
    ],
)
def test_syllables(name: str, is_one: bool) -> None:
    """In Hepburn's spelling; one word alone tells nothing."""
    assert is_japanese(tuple(name.split(" "))) is is_one


@pytest.mark.parametrize(
    ("word", "is_one"),
    [
        ("Petrovich", True),
        ("Sergeyevna", True),
        ("Ilyich", True),
        ("Ilyinichna", True),
        ("Sorokin", False),
        ("Anna", False),
        ("Rich", False),
    ],
)
def test_patronymics(word: str, is_one: bool) -> None:
    """By their endings."""
    assert bool(names.PATRONYMIC.match(word)) is is_one


def test_keys_of_office_holders() -> None:
    """Two spellings of one person have one key; whom the table does not know has none."""
    first, second = (
        name_of(person(f"Mr. {name}, Minister of Foreign Affairs, came."))
        for name in ("Sergey Lavrov", "Sergei Lavrov")
    )
    assert key_of(first, None) == key_of(second, "RU")
    assert key_of(first, None) is not None
    assert key_of(first, "JP") is None
    assert key_of(name_of(person("Mr. Oleg Sorokin came.")), None) is None


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Mr. Oleg Sorokin came.", "he"),
        ("Foreign Minister Rybina came. Ms. Rybina left.", "she"),
        ("Foreign Minister Sorokin came.", None),
    ],
)
def test_he_or_she(text: str, word: str | None) -> None:
    """By a form of address anywhere; else the table or the name may tell."""
    it = person(text)
    assert pronoun(it, name_of(it), None) == word


def test_he_or_she_by_the_table() -> None:
    """Where no form of address does."""
    it = person("Foreign Minister Sergey Lavrov came.")
    name = name_of(it)
    key = key_of(name, "RU")
    assert key is not None
    assert pronoun(it, name, key[0]) == "he"
