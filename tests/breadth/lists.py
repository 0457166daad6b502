"""Small readouts about invented people, some for each entry of the lists in ``lists/``."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

import japan_russia as jr
from japan_russia.model import Role
from tests.breadth.questions import Attends, Case, Result, Says, ask

__all__ = ["LISTS", "cases", "entries", "results"]

_HERE: Final = Path(__file__).parent / "lists"
_RUSSIA: Final = "the Russian Federation"

#: Who holds the offices of a land.
_PEOPLE: Final = {
    _RUSSIA: ("Igor", "Petrov"),
    "Japan": ("Goro", "Yamada"),
    "the United States of America": ("Paul", "Harding"),
    "the United Kingdom": ("Alan", "Whitmore"),
    "the Federal Republic of Germany": ("Karl", "Brandauer"),
    "the French Republic": ("Luc", "Marchand"),
    "the Republic of India": ("Arun", "Deshmane"),
    "the People's Republic of China": ("Baozhong", "Lin"),
    "the Republic of Costa Rica": ("Diego", "Salvatierra"),
    "Ireland": ("Colm", "Hanratty"),
    "Australia": ("Owen", "Pickering"),
    "the European Union": ("Marc", "Lenaerts"),
    "Viet Nam": ("Tuan", "Hoang"),
    "the Kingdom of Saudi Arabia": ("Khalid", "Almarri"),
}
#: Where the surname is printed first.
_SURNAME_FIRST: Final = frozenset(("the People's Republic of China",))
#: For an office that says itself where it belongs.
_ANYBODY: Final = ("Pavel", "Belkin")


class Meeting(NamedTuple):
    """Who meets, for the joint nouns.

    Attributes:
        title: The title of the readout.
        lead: Its lead.
        families: Those who met.
        office: By what both Yamada and Petrov are called before their surname.
    """

    title: str
    lead: str
    families: tuple[str, ...] = ("Yamada", "Petrov")
    office: tuple[str, str] = ("Minister", "Minister")


def _two(japanese: str, russian: str, event: str = "held a meeting", end: str = "in Moscow") -> str:
    return (
        f"On March 4, Mr. Goro Yamada, {japanese}, {event} with Mr. Igor Petrov, {russian} "
        f"of {_RUSSIA}, {end}."
    )


_MINISTERS: Final = ("Minister for Foreign Affairs", "Minister of Foreign Affairs")
_MEETINGS: Final = {
    "foreign ministers": Meeting("Japan-Russia Foreign Ministers' Meeting", _two(*_MINISTERS)),
    "three foreign ministers": Meeting(
        "Japan-Russia-Canada Foreign Ministers' Meeting",
        "On March 4, Mr. Goro Yamada, Minister for Foreign Affairs, held a trilateral meeting with "
        f"Mr. Igor Petrov, Minister of Foreign Affairs of {_RUSSIA}, and Mr. Paul Harding, "
        "Minister of Foreign Affairs of Canada, in Moscow.",
        ("Yamada", "Petrov", "Harding"),
    ),
    "beside a larger meeting": Meeting(
        "Japan-Russia Foreign Ministers' Meeting",
        _two(*_MINISTERS, end="in Potsdam on the margins of the G8 Foreign Ministers' Meeting"),
    ),
    "summit": Meeting(
        "Japan-Russia Summit Meeting",
        _two("Prime Minister", "President"),
        office=("Prime Minister", "President"),
    ),
    "prime ministers": Meeting(
        "Meeting of the Prime Ministers of Japan and Russia",
        _two("Prime Minister", "Prime Minister"),
        office=("Prime Minister", "Prime Minister"),
    ),
    "presidents": Meeting(
        "Meeting with the President of Russia",
        _two("President of the House of Councillors", "President"),
        office=("President", "President"),
    ),
    "vice-ministers": Meeting(
        "Japan-Russia Vice-Ministerial Consultations",
        _two("Vice-Minister for Foreign Affairs", "Vice-Minister of Foreign Affairs"),
        office=("Vice-Minister", "Vice-Minister"),
    ),
    "deputy ministers": Meeting(
        "Japan-Russia Consultations",
        _two("Deputy Minister for Foreign Affairs", "Deputy Minister of Foreign Affairs"),
        office=("Deputy Minister", "Deputy Minister"),
    ),
    "two plus two": Meeting(
        'Japan-Russia Foreign and Defense Ministerial Consultation ("2+2" Ministerial Meeting)',
        "On March 4, Mr. Goro Yamada, Minister for Foreign Affairs, and Mr. Ken Okuda, Minister of "
        "Defense, held a meeting with Mr. Igor Petrov, Minister of Foreign Affairs, and Mr. Oleg "
        f"Zorin, Minister of Defense of {_RUSSIA}, in Moscow.",
        ("Yamada", "Okuda", "Petrov", "Zorin"),
        ("Foreign Minister", "Foreign Minister"),
    ),
    "defense ministers": Meeting(
        "Japan-Russia Defense Ministers' Meeting",
        _two("Minister of Defense", "Minister of Defense"),
    ),
    "telephone": Meeting(
        "Japan-Russia Foreign Ministers' Telephone Talk",
        _two(*_MINISTERS, event="held a telephone talk", end="for about 20 minutes"),
    ),
    "officials": Meeting(
        "Japan-Russia Consultations on Consular Affairs",
        _two(
            "Director-General of the Consular Affairs Bureau",
            "Director of the Consular Department",
            event="held consultations",
        ),
        office=("Mr.", "Mr."),
    ),
    "co-chairs": Meeting(
        "Ninth Session of the Japan-Russia Intergovernmental Commission",
        "On March 4, Mr. Goro Yamada, Minister for Foreign Affairs, and Mr. Igor Petrov, Minister "
        f"of Industry of {_RUSSIA}, co-chairs of the Japan-Russia Intergovernmental Commission on "
        "Trade and Economic Issues, held its ninth session in Moscow.",
    ),
    "ambassadors": Meeting(
        "Meeting of the Ambassadors",
        "On March 4, Mr. Goro Yamada, Ambassador of Japan to Russia, held a meeting with "
        "Mr. Igor Petrov, Ambassador of Russia to Japan, in Moscow.",
        office=("Ambassador", "Ambassador"),
    ),
}


def entries(name: str) -> list[dict[str, Any]]:
    """Return the entries of the list *name*."""
    found: list[dict[str, Any]] = json.loads((_HERE / f"{name}.json").read_text(encoding="utf-8"))
    return found


def _page(title: str, lead: str, *paragraphs: str) -> str:
    return "\n\n".join((title, "March 4, 2011", lead, "1. Ports", *paragraphs)) + "\n"


def _of(land: str | None) -> str:
    return f" of {land}" if land and land != "Japan" else ""


def _by(*families: str) -> tuple[frozenset[str]]:
    return (frozenset(families),)


def offices(entry: dict[str, Any]) -> Iterator[Case]:
    """The office after the name, the title before it, and words by title and surname."""
    office, title, land = entry["office"], entry["title"], entry["land"]
    given, family = _PEOPLE.get(land, _ANYBODY)
    name = f"{family} {given}" if land in _SURNAME_FIRST else f"{given} {family}"
    for words, where, person in (
        (office, "office after the name", f"Mr. {name}, {office}{_of(land)},"),
        (title, "title before the name", f"{title} {name}{_of(land)}"),
    ):
        if land == "Japan":
            other = "Petrov"
            with_whom = f"Mr. Igor Petrov, Minister of Foreign Affairs of {_RUSSIA}"
            lead = f"On March 4, {person} held a meeting with {with_whom}, in Moscow."
        else:
            other = "Yamada"
            host = "Mr. Goro Yamada, Minister for Foreign Affairs"
            lead = f"On March 4, {host}, held a meeting with {person} in Moscow."
        sentence = f"{title} {family} explained the plan for a new port."
        yield Case(
            office,
            _page("Talks on Ports", lead, f"Minister {other} raised the tariff. {sentence}"),
            (
                Attends(f"found, {where}", given, family, words),
                Says(f"speaks, {where}", sentence, _by(family)),
            ),
        )


def joint_nouns(entry: dict[str, Any]) -> Iterator[Case]:
    """The phrase as subject, at the beginning of a sentence and after an adverbial."""
    phrase: str = entry["phrase"]
    meeting = _MEETINGS[entry["meeting"]]
    answers = {"persons": meeting.families, "sides": ("JP", "RU"), "nobody": ()}
    right = tuple(frozenset(answers[it]) for it in entry["speakers"])
    inside = phrase[0].lower() + phrase[1:] if phrase.startswith(("The ", "Both")) else phrase
    begins = f"{phrase} agreed to hold a seminar in June."
    later = f"With regard to ferries, {inside} confirmed that the talks should go on."
    first, second = meeting.office
    text = _page(
        meeting.title,
        meeting.lead,
        f"{first} Yamada explained the tariff. {begins}",
        f"{second} Petrov explained the plan for a new port. {later}",
    )
    yield Case(
        phrase,
        text,
        (
            Says("speak, at the beginning", begins, right),
            Says("speak, after an adverbial", later, right),
        ),
    )


def forms_of_address(entry: dict[str, Any]) -> Iterator[Case]:
    """The form before the full name, as partner and as subject, and words by surname."""
    form, given, family = entry["form"], entry["given"], entry["family"]
    office = f"Minister of Foreign Affairs of {entry['land']}"
    host = "Mr. Goro Yamada, Minister for Foreign Affairs"
    inside = form[0].lower() + form[1:] if form.startswith("The ") else form
    sentence = f"Minister {family} explained the plan for a new port."
    for where, lead in (
        (
            "as partner",
            f"On March 4, {host}, met with {inside} {given} {family}, {office}, in Oslo.",
        ),
        (
            "as subject",
            f"{form} {given} {family}, {office}, paid a courtesy call on {host}, on March 4.",
        ),
    ):
        yield Case(
            form,
            _page("Talks on Ports", lead, f"Minister Yamada raised the tariff. {sentence}"),
            (
                Attends(f"found, {where}", given, family),
                Says(f"speaks, {where}", sentence, _by(family)),
            ),
        )


def announcements_and_replies(entry: dict[str, Any]) -> Iterator[Case]:
    """An opening of a reply before a sentence, or an announcement before a list."""
    make = _reply if entry["kind"] == "reply" else _announcement
    yield from make(entry["opening"], entry)


def _reply(opening: str, entry: dict[str, Any]) -> Iterator[Case]:
    sentence = f"{opening} Minister Petrov said that the port would open in June."
    said = "Minister Yamada explained the tariff."
    questions = [Says("speaker after an opening", sentence, _by("Petrov"))]
    if not entry["open"]:
        questions.append(Says("that it is a reply", sentence, _by("Petrov"), reply=True))
    yield Case(opening, _page(*_ministers(), f"{said} {sentence}"), tuple(questions))


_ITEMS: Final = {
    "sentences": (
        "The fisheries agreement should be concluded at an early date.",
        "Flights to Sakhalin would be useful to both peoples.",
    ),
    "nouns": (
        "Early conclusion of the fisheries agreement.",
        "Promotion of direct flights to Sakhalin.",
    ),
}


def _announcement(opening: str, entry: dict[str, Any]) -> Iterator[Case]:
    family, other = ("Yamada", "Petrov") if "Yamada" in opening else ("Petrov", "Yamada")
    items = _ITEMS[entry["items"]]
    right = (*_by(family), frozenset[str]()) if entry["open"] else _by(family)
    for mark, marks in (("(1), (2)", ("(1) ", "(2) ")), ("dashes", ("- ", "- "))):
        listed = "\n\n".join(map("".join, zip(marks, items, strict=True)))
        yield Case(
            opening,
            _page(*_ministers(), f"Minister {other} explained the tariff.\n\n{opening}", listed),
            (
                Says(f"announcement before {mark}", opening, right, role=Role.LEAD_IN),
                *(Says(f"words listed with {mark}", item, _by(family)) for item in items),
            ),
        )


def _ministers() -> tuple[str, str]:
    meeting = _MEETINGS["foreign ministers"]
    return meeting.title, meeting.lead


def verbs(entry: dict[str, Any]) -> Iterator[Case]:
    """The verb in the past, after "also", as a second verb in -ing, and in the passive."""
    lemma, past, rest = entry["lemma"], entry["past"], entry["rest"]
    sentences = {
        "in the past": f"Minister Petrov {past} {rest}",
        'after "also"': f"Minister Petrov also {past} {rest}",
        "in -ing": f"Minister Petrov thanked Minister Yamada for the idea, {entry['ing']} {rest}",
        "in the passive": entry["passive"],
    }
    before = ("the tariff", "the plan for a new port", "the new law", "the results of the poll")
    asked = [(question, sentence) for question, sentence in sentences.items() if sentence]
    yield Case(
        lemma,
        _page(
            *_ministers(),
            *(
                f"Minister Yamada explained {topic}. {sentence}"
                for topic, (_, sentence) in zip(before, asked, strict=False)
            ),
        ),
        tuple(Says(question, it, _by("Petrov"), lemma=lemma) for question, it in asked),
    )


def names(entry: dict[str, Any]) -> Iterator[Case]:
    """The name with the office after it and before it, and words by surname."""
    given, family, land = entry["given"], entry["family"], entry["land"]
    name = f"{given} {family}"
    sentence = f"Minister {family} explained the plan for a new port."
    for where, person in (
        (
            "office after the name",
            f"{entry['address']} {name}, Minister of Foreign Affairs of {land},",
        ),
        ("office before the name", f"Foreign Minister {name} of {land}"),
    ):
        lead = (
            "On March 4, Mr. Goro Yamada, Minister for Foreign Affairs, held a meeting with "
            f"{person} in Tokyo."
        )
        yield Case(
            name,
            _page("Talks on Ports", lead, f"Minister Yamada raised the tariff. {sentence}"),
            (
                Attends(f"found, {where}", given, family, country=entry["country"]),
                Says(f"speaks, {where}", sentence, _by(family)),
            ),
        )


#: Each list, and what makes the small readouts for one entry.
LISTS: Final[dict[str, Callable[[dict[str, Any]], Iterator[Case]]]] = {
    "offices": offices,
    "joint_nouns": joint_nouns,
    "forms_of_address": forms_of_address,
    "announcements_and_replies": announcements_and_replies,
    "verbs": verbs,
    "names": names,
}


def cases(name: str) -> Iterator[Case]:
    """Yield the small readouts for every entry of the list *name*."""
    for entry in entries(name):
        yield from LISTS[name](entry)


def results(name: str) -> Iterator[Result]:
    """Read the small readouts of the list *name* and ask everything about them."""
    for case in cases(name):
        yield from ask(name, case, jr.loads(case.text, id="breadth"))
