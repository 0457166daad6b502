"""The body as a tree of divisions."""

from __future__ import annotations

import pytest

from japan_russia.model import DiagnosticCode, FurnitureKind
from japan_russia.parse.layout.divisions import Division, Outline, read
from japan_russia.parse.text.lines import split
from japan_russia.wording.layout.labels import Style


def outline(text: str) -> Outline:
    """Return the outline of a *text* that is all body."""
    return read(text, split(text))


def tree(text: str) -> list[str]:
    """Return one line for each division of *text*: depth in dots, label, heading."""
    lines: list[str] = []

    def walk(divisions: list[Division] | tuple[Division, ...], depth: int) -> None:
        for it in divisions:
            heading = text[slice(*it.heading_at)] if it.heading_at else "-"
            lines.append(f"{'.' * depth}{it.printed or '#'} {heading}")
            walk(tuple(it.children), depth + 1)

    walk(outline(text).divisions, 0)
    return lines


TALK = "Both sides agreed."


def labels_of(style: Style) -> tuple[str, str]:
    """Return the first two labels of a style."""
    first = style.value
    last = [at for at, sign in enumerate(first) if sign.isalnum()][-1]
    second = first[last] * 2 if first[last] in "iI" else chr(ord(first[last]) + 1)
    return first, first[:last] + second + first[last + 1 :]


@pytest.mark.parametrize("style", [it for it in Style if it not in (Style.TITLE, Style.BULLET)])
def test_every_label_style(style: Style) -> None:
    """Two divisions beside each other, counted in one style."""
    found = outline("".join(f"{label} {TALK}\n" for label in labels_of(style))).divisions
    assert [(it.label.style, it.label.number) for it in found] == [(style, 1), (style, 2)]


def test_three_levels() -> None:
    """Each style opens a level, and a count that goes on closes those below it."""
    text = f"I. Talks\n1. Trade\n(1) {TALK}\n(2) {TALK}\n2. Visas\n{TALK}\nII. Visit\n1. {TALK}\n"
    assert tree(text) == [
        "I Talks",
        ".1 Trade",
        "..(1) -",
        "..(2) -",
        ".2 Visas",
        "II Visit",
        ".1 -",
    ]


def test_a_bracket_below_a_heading_is_a_line_of_its_own() -> None:
    """With a blank line after it, or without; what goes on in small letters belongs to it."""
    time = "(Dec. 3, from 11:15 a.m. (local time) for approximately 1 hour and 40 minutes)"
    for gap in "\n", "\n\n":
        found = outline(f"1. Working Lunch\n{time}{gap}In Omsk {TALK}\n")
        assert [it[0] for it in found.furniture] == [FurnitureKind.TIMING]
        assert len(found.divisions[0].paragraphs) == 1
    for goes_on in (
        f"{time}\nwas long, and then {TALK}",
        f"{time} was long (two hours)\nIn Omsk {TALK}",
    ):
        found = outline(f"1. Working Lunch\n{goes_on}\n")
        assert not found.furniture


def test_headings_in_brackets_of_two_kinds() -> None:
    """One of another kind stands below one that has no text of its own."""
    text = (
        f"[Outline]\n\n{TALK}\n\n[By field]\n\n<Energy>\n\n{TALK}\n\n<Health>\n\n{TALK}\n\n"
        f"[Results]\n\n{TALK}\n"
    )
    assert tree(text) == [
        "# [Outline]",
        "# [By field]",
        ".# <Energy>",
        ".# <Health>",
        "# [Results]",
    ]


def test_a_count_that_begins_again_below_headings() -> None:
    """It stands below each, whatever text comes first."""
    part = f"{TALK}\n\n1 Trade\n\n{TALK}\n\n2 Visas\n\n{TALK}\n\n"
    assert tree(f"[Morning]\n\n{part}[Evening]\n\n{part}") == [
        "# [Morning]",
        ".1 Trade",
        ".2 Visas",
        "# [Evening]",
        ".1 Trade",
        ".2 Visas",
    ]


def test_numeral_or_letter() -> None:
    """ "(i)" goes on with letters after "(h)", and begins a count of numerals elsewhere."""
    letters = outline("".join(f"({c}) {TALK}\n" for c in "abcdefghij")).divisions
    assert [it.label.number for it in letters] == list(range(1, 11))
    numerals = outline("".join(f"({c}) {TALK}\n" for c in ("i", "ii", "iii", "iv", "v"))).divisions
    assert [it.label.style for it in numerals] == [Style.ROMAN_PAREN] * 5


@pytest.mark.parametrize(
    "line",
    [
        "2011 was a year of change.",
        "12:30 was agreed upon.",
        "3.5 percent was the rate.",
        "100. That was the quota.",
        "A new plan was agreed.",
        "I would like to come.",
        "(that is, the ports) were closed.",
    ],
)
def test_what_looks_like_a_label_but_is_none(line: str) -> None:
    """Years, times, decimals, articles and pronouns begin a paragraph."""
    found = outline(f"{line}\n")
    assert found.divisions == ()
    assert len(found.lead) == 1


def test_bullets_are_no_divisions() -> None:
    """Their marks are furniture, their text is the division's; one above numbers is a title."""
    found = outline(f"1. Trade\n• {TALK}\n- {TALK}\n")
    (division,) = found.divisions
    assert [paragraph.bullet for paragraph in division.paragraphs] == [True, True]
    assert [kind for kind, _, _ in found.furniture] == [FurnitureKind.BULLET] * 2
    assert tree(f"- Trade\n(1) {TALK}\n- Visas\n(1) {TALK}\n") == [
        "# Trade",
        ".(1) -",
        "# Visas",
        ".(1) -",
    ]


def test_a_bullet_above_others_is_a_title() -> None:
    """Where the points below it have another mark, and are sentences."""
    assert tree(f"○ Trade\n・ {TALK}\n・ {TALK}\n○ Visas\n・ {TALK}\n") == ["# Trade", "# Visas"]
    assert tree(f"1. Trade\n○ Fish\n○ {TALK}\n") == ["1 Trade"]


def test_timing_under_a_heading() -> None:
    """A bracket with time and length below a heading is neither heading nor statement."""
    found = outline(f"I. Talks\n(from 10:00 for 40 minutes)\n{TALK}\n")
    (division,) = found.divisions
    assert len(division.timings) == 1
    assert len(division.paragraphs) == 1
    assert [kind for kind, _, _ in found.furniture] == [FurnitureKind.TIMING]


def test_lines_broken_inside_a_sentence_are_one_paragraph() -> None:
    """They are joined before anything is taken for a heading."""
    text = "1. Trade\nBoth sides agreed on\nlower duties for timber.\n\nVisas\n" + TALK
    division = outline(text).divisions[0]
    assert text[division.paragraphs[0].start : division.paragraphs[0].end] == (
        "Both sides agreed on\nlower duties for timber."
    )


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        (f"1. Trade\n{TALK}\n1. Visas\n{TALK}", DiagnosticCode.LABEL_REPEATED, "1."),
        (f"1. Trade\n{TALK}\n3. Visas\n{TALK}", DiagnosticCode.LABEL_SKIPPED, "3."),
        (f"1. 1. Trade\n{TALK}", DiagnosticCode.LABEL_DOUBLED, "1."),
    ],
)
def test_findings(text: str, code: DiagnosticCode, words: str) -> None:
    """Odd counting is kept as it stands, and reported with its place."""
    (finding,) = (it for it in outline(text).findings if it.code is code)
    assert finding.words == words
    assert text[finding.start : finding.end] == words


def test_a_kind_of_finding_is_listed_a_hundred_times() -> None:
    """The last one says how many more there are."""
    findings = outline(f"1. {TALK}\n" * 205).findings
    for code in {finding.code for finding in findings}:
        more = [finding.more for finding in findings if finding.code is code]
        assert more == [0] * 99 + [104]


def test_small_letters_with_a_full_stop() -> None:
    """ "a." and "i." are labels before a sentence, and stand below a heading."""
    text = f"A. Talks with Minister Berg (May 4)\n\na. {TALK}\nb. {TALK}\n\nB. Fish\n\ni. {TALK}\n"
    assert tree(text) == [
        "A Talks with Minister Berg (May 4)",
        ".a -",
        ".b -",
        "B Fish",
        ".i -",
    ]


def test_a_line_with_one_fact_is_no_heading() -> None:
    """ "Venue: Harbour Hotel, Bergen" is text below its heading."""
    facts = "Time: 18:00-19:00, 11 May\nVenue: Harbour Hotel, Bergen"
    text = f"I. Date and Venue\n\n{facts}\n\nII. Talks\n"
    assert tree(text) == ["I Date and Venue", "II Talks"]


def test_what_a_count_of_sentences_stands_below_is_a_heading() -> None:
    """Below a lead-in, too, where a line with a label may be a point of a list."""
    text = f"1. The points were as follows:\n(1) Trade\n(a) {TALK}\n(b) {TALK}\n(2) Visas\n{TALK}\n"
    assert tree(text) == ["1 -", ".(1) Trade", "..(a) -", "..(b) -", ".(2) Visas"]
    points = "1. The points were as follows:\n(1) Trade\n(2) Visas\n2. Talks\n"
    assert tree(f"{points}{TALK}\n") == ["1 -", ".(1) -", ".(2) -", "2 Talks"]


def test_the_last_point_of_a_list_heads_no_sentence_that_stands_further_out() -> None:
    """A point of another mark, and less indented, goes on with the list outside."""
    text = f"1. Trade\n  • The steps were:\n    - Visas\n    - Ships\n  • {TALK}\n"
    assert tree(text) == ["1 Trade"]
    assert tree(f"1. Trade\n- Visas\n  • {TALK}\n  • {TALK}\n") == ["1 Trade", ".# Visas"]
