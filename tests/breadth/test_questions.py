"""The harness tells a right reading from a wrong one."""

from __future__ import annotations

from collections import Counter

import pytest

import japan_russia as jr
from japan_russia.model import Role
from tests.breadth import insertions, lists
from tests.breadth.insertions import ADVERBIALS, Edit, compared
from tests.breadth.measures import Share, raised, shares
from tests.breadth.questions import Attends, Case, Result, Says, ask

TEXT = (
    "Japan-Russia Foreign Ministers' Meeting\n\n"
    "March 4, 2011\n\n"
    "On March 4, Mr. Goro Yamada, Minister for Foreign Affairs, held a meeting with Mr. Igor "
    "Petrov, Minister of Foreign Affairs of the Russian Federation, in Moscow.\n\n"
    "1. Ports\n\n"
    "Minister Yamada explained the tariff. In response, Minister Petrov pointed out that it was "
    "high. The two ministers agreed to meet again.\n"
)
READOUT = jr.loads(TEXT, id="x")
YAMADA, PETROV, NOBODY = frozenset(("Yamada",)), frozenset(("Petrov",)), frozenset[str]()
RESPONSE = "In response, Minister Petrov pointed out that it was high."


@pytest.mark.parametrize(
    ("question", "right"),
    [
        (Attends("", "Igor", "Petrov", "Minister of Foreign Affairs", "RU"), True),
        (Attends("", "Igor", "Petrov"), True),
        (Attends("", "Ivan", "Petrov"), False),
        (Attends("", "Igor", "Petrova"), False),
        (Attends("", "Igor", "Petrov", "Minister"), False),
        (Attends("", "Igor", "Petrov", country="JP"), False),
        (Says("", RESPONSE, (PETROV,), "point out", reply=True, role=Role.STATEMENT), True),
        (Says("", RESPONSE, (YAMADA, PETROV)), True),
        (Says("", RESPONSE, (YAMADA,)), False),
        (Says("", RESPONSE, (PETROV | YAMADA,)), False),
        (Says("", RESPONSE, (NOBODY,)), False),
        (Says("", RESPONSE, (PETROV,), "say"), False),
        (Says("", RESPONSE, (PETROV,), reply=False), False),
        (Says("", RESPONSE, (PETROV,), role=Role.LEAD_IN), False),
        (Says("", "The two ministers agreed to meet again.", (PETROV | YAMADA,), "agree"), True),
        (Says("", "Minister Yamada explained the tariff. In response", (YAMADA,)), False),
    ],
)
def test_an_answer_is_right_or_wrong(question: Attends | Says, right: bool) -> None:
    """Every part that is asked for counts, and nothing else."""
    assert question.answer(READOUT).right is right


def test_a_result_says_what_was_wanted_and_found() -> None:
    """Whoever looks at a miss sees both."""
    wrong = Case("a", TEXT, (Says("who", RESPONSE, (YAMADA, NOBODY), "say", reply=True),))
    assert list(ask("list", wrong, READOUT)) == [
        Result(
            measure="list",
            question="who",
            entry="a",
            wanted="Yamada or nobody, say, reply",
            found="Petrov, statement, point out, reply",
            right=False,
        )
    ]


# ------------------------------------------------------------------------------ lists


def test_lists_are_whole() -> None:
    """No entry was lost or doubled."""
    sizes = {name: len(lists.entries(name)) for name in lists.LISTS}
    assert sizes == {
        "offices": 60,
        "joint_nouns": 40,
        "forms_of_address": 20,
        "announcements_and_replies": 40,
        "verbs": 60,
        "names": 40,
    }
    for name in sizes:
        assert len({str(entry) for entry in lists.entries(name)}) == sizes[name]


@pytest.mark.parametrize("name", lists.LISTS)
def test_small_readouts_hold_what_is_asked_about(name: str) -> None:
    """A sentence stands once in its text, a name and an office do somewhere."""
    for case in lists.cases(name):
        for question in case.questions:
            if isinstance(question, Says):
                assert case.text.count(question.sentence) == 1
            else:
                for words in (question.given, question.family, question.office or ""):
                    assert words in case.text


@pytest.mark.parametrize(
    ("name", "entry"),
    [
        ("offices", "Minister for Foreign Affairs"),
        ("joint_nouns", "Both Ministers"),
        ("joint_nouns", "The two sides"),
        ("forms_of_address", "H.E. Mr."),
        ("announcements_and_replies", "In response,"),
        ("announcements_and_replies", "Minister Yamada stated as follows:"),
        ("verbs", "point out"),
    ],
)
def test_what_every_readout_says_is_read(name: str, entry: str) -> None:
    """If one of these is a miss, the harness is wrong rather than the reading."""
    found = [
        result
        for case in lists.cases(name)
        if case.entry == entry
        for result in ask(name, case, jr.loads(case.text, id="x"))
    ]
    assert found
    assert [it for it in found if not it.right] == []


# ------------------------------------------------------------------------------ insertions


def test_adverbials_are_twenty_and_none_names_a_party() -> None:
    """A name or an office in an adverbial could rightly change who speaks."""
    assert len(set(ADVERBIALS)) == 20
    assert [words for words in ADVERBIALS if not words[1:].islower()] == []


def test_an_adverbial_goes_before_the_subject() -> None:
    """What begins otherwise stays as it is, and "The" loses its capital."""
    edits = insertions.before_subjects(",")(READOUT, 0)
    changed = insertions.edited(TEXT, edits)
    assert "\n\nAt this point, Minister Yamada explained the tariff. In response, Min" in changed
    assert " After the break, the two ministers agreed to meet again.\n" in changed
    assert [it.label for it in edits] == ["At this point,", "After the break,"]


def test_a_synonym_takes_the_place_of_a_verb() -> None:
    """Only the verb changes."""
    changed = insertions.edited(TEXT, insertions.synonyms(READOUT, 0))
    assert changed == (
        TEXT.replace("explained the", "described the")
        .replace("pointed out that", "observed that")
        .replace("agreed to", "consented to")
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("The ministers were joined by {}Mr. Ken Okuda, Ambassador.", "{} and "),
        ("(Other attendees from the Japanese side: {}Ambassador Ken Okuda.)", "{} and "),
        ("(Mr. Ken Okuda, Ambassador, {}and others attended.)", "{} "),
        ("They met. {}Mr. Ken Okuda, Ambassador, also attended.", "{} and "),
    ],
)
def test_an_attendee_goes_into_the_list(before: str, after: str) -> None:
    """Another person with an office stands in the list of those present."""
    text = before.format("")
    changed = insertions.edited(text, insertions.one_more_attendee(jr.loads(text, id="x"), 0))
    guest = "Mr. Marin Alder, Director of the Archives Division,"
    assert changed == before.format(after.format(guest))


def test_another_speaker_is_a_miss() -> None:
    """A change that gives words to somebody else does not pass."""
    start = TEXT.index("Minister Yamada explained")
    edit = Edit(start, start + len("Minister Yamada"), "Minister Petrov", "other", "swapped")
    found = list(compared("m", "x", "around", READOUT, [edit]))
    assert [(it.question, it.found, it.wanted, it.right) for it in found] == [
        ("other", "Petrov", "Yamada", False),
        ("around", "Petrov", "Petrov", True),
        ("around", "Petrov + Yamada", "Petrov + Yamada", True),
    ]


def test_a_statement_that_is_lost_is_a_miss() -> None:
    """A sentence that became part of another has no speakers to compare."""
    start = TEXT.index(". The two ministers")
    edit = Edit(start, start + len(". The two ministers agreed"), " enough", "other", "joined")
    found = list(compared("m", "x", "around", READOUT, [edit]))
    assert (found[-1].found, found[-1].right) == ("no statement", False)


# ------------------------------------------------------------------------------ shares


def test_an_entry_is_right_if_all_of_it_is() -> None:
    """Questions are counted one by one, entries as a whole."""
    rows = [("found", "a", True), ("speaks", "a", False), ("found", "b", True)]
    results = [Result("names", question, entry, "", "", right) for question, entry, right in rows]
    assert shares(results) == {
        "entries with everything right": Share(1, 2),
        "found": Share(2, 2),
        "speaks": Share(0, 1),
    }


def test_floors_are_only_raised() -> None:
    """A share is rounded down; what fell short keeps its floor."""
    before = {"names": {"found": 0.5, "speaks": 0.9}, "other": {"it": 0.1}}
    reached = {"names": {"found": Share(2, 3), "speaks": Share(1, 3), "new": Share(1, 1)}}
    assert raised(before, reached) == {
        "names": {"found": 0.66, "speaks": 0.9, "new": 1.0},
        "other": {"it": 0.1},
    }


def test_every_readout_gets_another_adverbial_each_round() -> None:
    """After all rounds each sentence had each adverbial once."""
    found = Counter(
        (it.start, it.label)
        for turn in range(insertions.ROUNDS)
        for it in insertions.before_subjects("")(READOUT, turn)
    )
    assert set(found.values()) == {1}
    assert len(found) == 2 * len(ADVERBIALS)
