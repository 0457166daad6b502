"""A readout before anything is decided: its sentences, with place, block and phrases."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given

from japan_russia.parse.document import REACH, Block
from tests.parse.drawn import LEADS, TEXTS
from tests.parse.made import document, page_of

PAGE = (
    "Japan-Russia Talks\n\nMarch 5, 2011\n\n(Photo) Minister Tanabe\n\n"
    "Talks were held in Oslo in the morning. It rained.\n\n"
    "1. Trade\n\n(10:00, 30 minutes)\n\nTrade grew.\n\n(1) Fish was dear.\n\n"
    "2. Energy\n\nGas fell.\n"
)


def test_sentences_in_the_order_of_the_page() -> None:
    """With the part of the page in which they stand, and the division, -1 for none."""
    found = document(PAGE)
    assert [
        (it.block.value, it.division, found.words(it.start, it.end)) for it in found.sentences
    ] == [
        ("title", -1, "Japan-Russia Talks"),
        ("caption", -1, "(Photo) Minister Tanabe"),
        ("lead", -1, "Talks were held in Oslo in the morning."),
        ("lead", -1, "It rained."),
        ("heading", 0, "Trade"),
        ("timing", 0, "(10:00, 30 minutes)"),
        ("body", 0, "Trade grew."),
        ("body", 1, "Fish was dear."),
        ("heading", 2, "Energy"),
        ("body", 2, "Gas fell."),
    ]
    assert [it.number for it in found.sentences] == list(range(10))


def test_a_signature_stands_behind_what_it_signs() -> None:
    """It names who writes, as a line below the title does."""
    signed = "With warm regards,\n\nHaruo Tanabe\nAmbassador of Japan to Norway\n"
    found = document(
        f"Letter from Oslo\n\nMarch 5, 2011\n\nIt rained in all of the town.\n\n{signed}"
    )
    assert [it.block.value for it in found.sentences] == ["title", "lead", "lead", "byline"]
    assert [(it.number, found.words(*it.place).split("\n")[0]) for it in found.bylines] == [
        (3, "Haruo Tanabe")
    ]


def test_parts_of_the_page() -> None:
    """Titles, captions, lead and running text are parts of the same sentences."""
    found = document(PAGE)
    assert [it.number for it in found.titles] == [0]
    assert [it.number for it in found.captions] == [1]
    assert [it.number for it in found.lead] == [2, 3]
    assert [it.number for it in found.running] == [2, 3, 6, 7, 9]
    assert sorted(found.headings) == [0, 2]
    assert [it.number for it in found.divisions] == [0, 1, 2]


def test_sentences_of_paragraphs() -> None:
    """Those of one paragraph stand together."""
    found = document(PAGE)
    (paragraph,) = found.outline.lead
    assert [it.number for it in found.of_paragraphs([paragraph])] == [2, 3]
    assert {it.paragraph for it in found.lead} == {paragraph.start}


def test_a_full_stop_that_is_missing() -> None:
    """The sentence before it tells so."""
    found = document(page_of("The two met in Oslo They agreed to meet again."))
    assert [it.unstopped for it in found.lead] == [True, False]


def test_only_so_much_of_a_sentence_is_read() -> None:
    """Phrases further on are not looked for."""
    found = document(page_of(f"Minister Tanabe {'very ' * REACH}thanked Minister Sorokin."))
    (sentence,) = found.lead
    assert len(sentence.mentions) == 1
    assert sentence.end - sentence.start > REACH


def test_what_a_block_is() -> None:
    """Titles and captions are the top of the page."""
    assert [it.block for it in document(PAGE).sentences if it.is_top] == [
        Block.TITLE,
        Block.CAPTION,
    ]


@given(TEXTS | LEADS)
def test_sentences_do_not_overlap(text: str) -> None:
    """None is empty; those of a part are in order, and each has its phrases inside it."""
    found = document(text)
    places = sorted(it.place for it in found.sentences)
    assert all(start < end for start, end in places)
    assert all(first[1] <= second[0] for first, second in pairwise(places))
    for it in found.sentences:
        assert all(it.start <= phrase.start < phrase.end <= it.end for phrase in it.phrases)
        assert found.words(*it.place) == found.words(*it.place).strip()
