"""What is no readout: nobody met, and nobody speaks."""

from __future__ import annotations

import pytest

import japan_russia as jr

SAID = "Minister Sorokin stated that it was late. Minister Tanabe agreed."
MET = (
    "On March 4, Mr. Haruo Tanabe, Minister for Foreign Affairs, met in Omsk with Mr. Oleg "
    "Sorokin, Minister of Foreign Affairs of the Russian Federation."
)


def kinds(title: str, body: str) -> tuple[list[str], list[str], bool]:
    """Return the kinds of meetings, the surnames of who speaks, and whether no meeting is told."""
    readout = jr.loads(f"{title}\n\nMarch 5, 2011\n\n{body}\n")
    speak = {
        it.name.family
        for statement in readout.iter_statements()
        for it in statement.speakers
        if isinstance(it, jr.Participant)
    }
    codes = [it.code.value for it in readout.diagnostics]
    return [it.kind.value for it in readout.meetings], sorted(speak), "no-meeting" in codes


@pytest.mark.parametrize(
    "title",
    [
        "Speech by Foreign Minister Tanabe at the Omsk Forum",
        "Policy Address by Foreign Minister Tanabe",
        "Press Conference by Foreign Minister Tanabe",
        "Interview with Foreign Minister Sorokin",
        "Biography of Foreign Minister Sorokin",
        "Chronology of the Fisheries Question",
    ],
)
def test_other_genres(title: str) -> None:
    """Its title says what it is, whatever it tells of."""
    assert kinds(title, f"{MET} {SAID}") == ([], [], True)


@pytest.mark.parametrize(
    "title",
    [
        "Japan-Russia Foreign Ministers' Meeting",
        "Press Conference after the Japan-Russia Talks",
        "Visit of Foreign Minister Tanabe to Russia",
        "Addressing the Future: Foreign Minister Tanabe in Omsk",
    ],
)
def test_readouts(title: str) -> None:
    """A word of another genre is no title of one."""
    assert kinds(title, f"{MET} {SAID}") == (["foreign_ministers"], ["Sorokin", "Tanabe"], False)


def test_a_meeting_to_come() -> None:
    """It has not been held."""
    body = (
        "Mr. Haruo Tanabe, Minister for Foreign Affairs, will visit Omsk on March 7 and will hold "
        "a meeting with Mr. Oleg Sorokin, Minister of Foreign Affairs of the Russian Federation. "
        "The two ministers are expected to discuss trade."
    )
    assert kinds("Visit to Russia by Foreign Minister Tanabe", body) == ([], [], True)
    assert kinds("Japan-Russia Talks", f"{MET} He will visit Tomsk.") == (
        ["foreign_ministers"],
        [],
        False,
    )


@pytest.mark.parametrize(
    ("title", "body"),
    [
        (
            "Postponement of the Visit to Omsk by Foreign Minister Tanabe",
            "The visit, which had been foreseen for March 9, has been put off.",
        ),
        (
            "Visit to Omsk by Foreign Minister Tanabe",
            "The visit of Mr. Haruo Tanabe, Minister for Foreign Affairs, has been called off.",
        ),
        (
            "Cancellation of the Foreign Ministers' Meeting",
            "The meeting of Foreign Minister Haruo Tanabe in Omsk will not take place.",
        ),
        (
            "Statement by Foreign Minister Tanabe on the Ferry",
            "Minister for Foreign Affairs Haruo Tanabe issued the following statement in Omsk.",
        ),
        (
            "Message of Sympathy from Prime Minister Okabe to President Belov",
            "Prime Minister Taro Okabe sent a message to President Pavel Belov of Russia.",
        ),
        (
            "Condolence Telegram from Foreign Minister Tanabe",
            "Foreign Minister Haruo Tanabe sent a telegram to Foreign Minister Oleg Sorokin.",
        ),
    ],
)
def test_words_of_one_side(title: str, body: str) -> None:
    """A message, a statement and what was put off are no meetings."""
    assert kinds(title, f"{body}\n\n1. Japan hopes for the best.") == ([], [], True)


def test_a_meeting_below_another_title() -> None:
    """What is told to have been held counts, whatever the title is."""
    title = "Postponement of the Visit to Omsk by Foreign Minister Tanabe"
    assert kinds(title, f"{MET} {SAID}")[0] == ["foreign_ministers"]
