"""Persons as they are introduced: names in every order, offices, countries."""

from __future__ import annotations

import pytest

from japan_russia.parse.phrases.people import Person, find, find_surnames, surnames_used


def people(text: str) -> list[Person]:
    """Return the persons whom *text* names."""
    return find(text, 0, len(text), surnames_used(text))


def one(text: str) -> Person:
    """Return the one person whom *text* names."""
    (person,) = people(text)
    return person


FOREIGN = "Minister of Foreign Affairs"


@pytest.mark.parametrize(
    ("printed", "family", "given", "patronymic"),
    [
        ("Mr. Oleg Sorokin", "Sorokin", "Oleg", None),
        ("Oleg Sorokin", "Sorokin", "Oleg", None),
        ("H.E. Mr. Oleg Sorokin", "Sorokin", "Oleg", None),
        ("Oleg Petrovich Sorokin", "Sorokin", "Oleg", "Petrovich"),
        ("Sorokin, Oleg Petrovich", "Sorokin", "Oleg", "Petrovich"),
        ("Sorokin Oleg Petrovich", "Sorokin", "Oleg", "Petrovich"),
        ("SOROKIN Oleg", "Sorokin", "Oleg", None),
        ("Oleg SOROKIN", "Sorokin", "Oleg", None),
        ("Ms. Yelena Sergeyevna Rybina", "Rybina", "Yelena", "Sergeyevna"),
    ],
)
def test_every_order_of_a_name(
    printed: str, family: str, given: str, patronymic: str | None
) -> None:
    """The parts are the same however the name is printed; the country is that of the office."""
    person = one(f"{printed}, {FOREIGN} of the Russian Federation, arrived.")
    assert (person.name.family, person.name.given, person.name.patronymic) == (
        family,
        given,
        patronymic,
    )
    assert (person.office, person.country) == (FOREIGN, "RU")


@pytest.mark.parametrize(
    ("printed", "office", "country"),
    [
        (f"{FOREIGN} Oleg Sorokin of the Russian Federation", FOREIGN, "RU"),
        (f"{FOREIGN} of the Russian Federation Oleg Sorokin", FOREIGN, "RU"),
        ("Russian Foreign Minister Oleg Sorokin", "Foreign Minister", "RU"),
        ("Mr. Haruo Tanabe, Prime Minister of Japan", "Prime Minister", "JP"),
        ("Mr. Haruo Tanabe, Minister for Foreign Affairs", "Minister for Foreign Affairs", None),
        (
            "Mr. Haruo Tanabe, Minister of Economy, Trade and Industry",
            "Minister of Economy, Trade and Industry",
            None,
        ),
        ("First Deputy Prime Minister Oleg Sorokin", "First Deputy Prime Minister", None),
        (
            "Mr. Oleg Sorokin, Chairman of the Government of the Russian Federation",
            "Chairman of the Government",
            "RU",
        ),
        (
            "Director-General of the European Affairs Bureau Haruo Tanabe",
            "Director-General of the European Affairs Bureau",
            None,
        ),
        ("his Russian counterpart, Oleg Sorokin, Minister of Defense", "Minister of Defense", "RU"),
        ("his Russian counterpart Oleg Sorokin", None, "RU"),
        ("Oleg Sorokin, his Russian counterpart,", None, "RU"),
        ("her opposite number, Oleg Sorokin", None, None),
        (
            "Ambassador Extraordinary and Plenipotentiary Oleg Sorokin",
            "Ambassador Extraordinary and Plenipotentiary",
            None,
        ),
        ("Defense Minister Oleg Sorokin from Russia", "Defense Minister", "RU"),
        ("General Oleg Sorokin, Minister of Defense of Russia", "Minister of Defense", "RU"),
        ("Mr. Oleg Sorokin, Aide to the President", "Aide to the President", None),
        (
            "Mr. Haruo Tanabe, Administrative Vice-Minister for Foreign Affairs",
            "Administrative Vice-Minister for Foreign Affairs",
            None,
        ),
        ("the Hon Adam Clark MP, Minister for Defence", "Minister for Defence", None),
        (f"Mr. Omar Aydin, {FOREIGN} of the Republic of Turkey", FOREIGN, "TR"),
        ("Mr. Adam Clark, Secretary of State of the United States", "Secretary of State", "US"),
    ],
)
def test_offices_and_countries(printed: str, office: str | None, country: str | None) -> None:
    """The office before or after the name, as printed but for the country."""
    person = one(f"On Monday, {printed}, arrived.")
    assert (person.office, person.country) == (office, country)


def test_a_surname_used_alone_tells_which_part_it_is() -> None:
    """ "Minister Sorokin" further on makes Sorokin the family name of "Sorokin Oleg"."""
    text = "Mr. Sorokin Oleg, Minister of Defense, arrived. Minister Sorokin left."
    person = one(text)
    assert (person.name.family, person.name.given) == ("Sorokin", "Oleg")
    assert surnames_used(text) == {"Sorokin"}


@pytest.mark.parametrize(
    ("one_spelling", "another"),
    [("Sergey Lavrov", "Sergei Lavrov"), ("Mikhail Kasyanov", "Mikhail Kasjyanov")],
)
def test_spellings_of_one_person(one_spelling: str, another: str) -> None:
    """Names of the table of office holders lead to one key; the name stays as printed."""
    first = one(f"Mr. {one_spelling}, Prime Minister of the Russian Federation, arrived.")
    second = one(f"Mr. {another}, Prime Minister of the Russian Federation, arrived.")
    assert first.key is not None
    assert first.key == second.key
    assert second.name.printed == another


@pytest.mark.parametrize(
    "text",
    [
        "The European Affairs Bureau held a meeting.",
        "On Monday, March 5, talks were held in New York.",
        "The Japan-Russia Peace Treaty was discussed.",
        "Minister Sorokin's visit was welcomed.",
        "The Sea of Okhotsk and Kunashiri Island were mentioned.",
    ],
)
def test_what_is_no_introduction(text: str) -> None:
    """Offices, places, treaties and short forms introduce nobody."""
    assert people(text) == []


def test_a_list_of_persons() -> None:
    """In text order, each with an office of his own."""
    text = (
        "Mr. Haruo Tanabe, Minister for Foreign Affairs, and Mr. Kenji Morita, Minister of "
        "Defense, met Mr. Oleg Sorokin, Minister of Foreign Affairs of the Russian Federation."
    )
    assert [(it.name.family, it.office, it.country) for it in people(text)] == [
        ("Tanabe", "Minister for Foreign Affairs", None),
        ("Morita", "Minister of Defense", None),
        ("Sorokin", "Minister of Foreign Affairs", "RU"),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Foreign Ministers Haruo Tanabe of Japan and Oleg Sorokin of Russia met.",
            ["Tanabe | Foreign Minister | JP", "Sorokin | Foreign Minister | RU"],
        ),
        (
            "He met Assistants to the President Oleg Sorokin and Ivan Gromov.",
            ["Sorokin | Assistant to the President | -", "Gromov | Assistant to the President | -"],
        ),
        (
            "He was joined by Mr. Haruo Tanabe, Minister of Defense, and General Oleg Sorokin.",
            ["Tanabe | Minister of Defense | -", "Sorokin | General | -"],
        ),
        (
            "Minister for Economic Development and Trade German Gromov spoke.",
            ["Gromov | Minister for Economic Development and Trade | -"],
        ),
    ],
)
def test_offices_that_several_hold(text: str, found: list[str]) -> None:
    """A plural goes with each of the names; the next office is somebody else's."""
    assert [f"{it.name.family} | {it.office} | {it.country or '-'}" for it in people(text)] == found


def test_surnames_of_several() -> None:
    """After an office in the plural."""
    text = "A call between Foreign Ministers Tanabe and Sorokin took place."
    assert [(it.name.family, it.office) for it in find_surnames(text, 0, len(text))] == [
        ("Tanabe", "Foreign Minister"),
        ("Sorokin", "Foreign Minister"),
    ]


def test_no_name_before_an_office_in_the_plural() -> None:
    """The office after a name is that of one."""
    assert people("He attended the Ninth Japan-India Trilateral Foreign Ministers’ Meeting.") == []
