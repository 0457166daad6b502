"""Who reports what in one sentence, without what stands around it."""

from __future__ import annotations

import pytest

import japan_russia as jr
from japan_russia.parse.document import REACH
from tests.parse.made import reports


def clauses(text: str) -> list[str]:
    """Return the reports of the sentence *text*: subject, verbs, "to", "reply", "not"."""
    found = []
    for it in reports(text):
        cells = [it.subject.words if it.subject else "-", ", ".join(v.lemma for v in it.verbs)]
        cells += [f"to {mention.words}" for mention in it.addressees]
        cells += ["reply"] * it.is_reply + ["not"] * it.negated
        found.append(" | ".join(cells))
    return found


_APPOSED = "Mr. Oleg Sorokin, the Minister | say"


@pytest.mark.parametrize(
    ("sentence", "report"),
    [
        ("Minister Tanabe stated that it rained.", "Minister Tanabe | state"),
        ("Minister Tanabe also once again stated a wish.", "Minister Tanabe | state"),
        ("At the outset, Minister Tanabe stated a wish.", "Minister Tanabe | state"),
        ("Minister Tanabe, for his part, stated a wish.", "Minister Tanabe | state"),
        (
            "Minister Tanabe, who came from Nara, stated a wish.",
            "Minister Tanabe | state",
        ),
        ("Minister Tanabe (aged 60) stated a wish.", "Minister Tanabe | state"),
        ("Minister Sorokin's answer was that it rained.", "Minister Sorokin's | answer | reply"),
        ("There was agreement between the two ministers on it.", "- | reach agreement"),
        ("Minister Sorokin saw no obstacle to it.", "Minister Sorokin | see"),
        ("It was Minister Sorokin who proposed a fair.", "Minister Sorokin | propose"),
        ("The two did agree, however, on a fair.", "The two | agree"),
        ("On the Russian side, it was noted that it rained.", "the Russian side | note"),
        ("Minister Tanabe let it be known that it rained.", "Minister Tanabe | let it be known"),
        (
            "Mr. Haruo Tanabe, Minister for Foreign Affairs, stated a wish.",
            "Mr. Haruo Tanabe, Minister for Foreign Affairs | state",
        ),
        (
            "The Minister for Foreign Affairs, Mr. Tanabe, stated a wish.",
            "The Minister for Foreign Affairs, Mr. Tanabe | state",
        ),
        (
            "The Minister for Foreign Affairs of Japan stated a wish.",
            "The Minister for Foreign Affairs of Japan | state",
        ),
        ("The Russian Minister stated a wish.", "The Russian Minister | state"),
        (
            "Minister Tanabe was moved by the gift from Osaka and thanked the hosts.",
            "Minister Tanabe | thank",
        ),
        ("Minister Tanabe hosted a dinner, and stressed his wish.", "Minister Tanabe | stress"),
        ("Minister Tanabe, for his part, went on to say so.", "Minister Tanabe | say"),
        ("Minister Tanabe said in reply that it rained.", "Minister Tanabe | say | reply"),
        ("Minister Tanabe, in response, stated a wish.", "Minister Tanabe | state | reply"),
        (
            "Minister Tanabe thanked him and replied that it rained.",
            "Minister Tanabe | thank, reply | to him | reply",
        ),
        ("Minister Tanabe was thankful for it.", "Minister Tanabe | be thankful"),
        ("It also pointed out the cost.", "It | point out"),
        ("Japan’s Foreign Minister stated a wish.", "Japan’s Foreign Minister | state"),
        ("His Russian counterpart stated a wish.", "His Russian counterpart | state"),
        ("The two ministers then agreed to meet.", "The two ministers | agree"),
        ("The two sides have agreed to meet.", "The two sides | agree"),
        ("Minister Tanabe states a wish.", "Minister Tanabe | state"),
        ('"We have never been closer," he said.', "he | say"),
        ("The letter, so Minister Tanabe explained, was late.", "Minister Tanabe | explain"),
        (
            "A long talk followed, in the course of which Minister Tanabe recalled May.",
            "Minister Tanabe | recall",
        ),
        (
            "Minister Tanabe paid a visit to Minister Sorokin, who promised more.",
            "Minister Sorokin | promise",
        ),
        (
            "Minister Tanabe, while in agreement, drew a map and informed the Russian side.",
            "Minister Tanabe | inform | to the Russian side",
        ),
        ("Minister Tanabe limited himself to saying so.", "Minister Tanabe | say"),
        ("Mr. Oleg Sorokin, the Minister in charge of trade, said so.", _APPOSED),
        ("Minister Tanabe lent this his support.", "Minister Tanabe | lend support"),
        ("Minister Tanabe supplied the dates.", "Minister Tanabe | supply"),
        ("Minister Tanabe used it to describe the tide.", "Minister Tanabe | describe"),
        ("Minister Tanabe agreed, yet asked for more.", "Minister Tanabe | agree, ask"),
        ("Summing up the day, Minister Tanabe agreed.", "Minister Tanabe | agree, sum up"),
        ("To that Minister Tanabe said no more.", "Minister Tanabe | say | reply"),
        ("The two ministers with one voice condemned it.", "The two ministers | condemn"),
        ("Minister Tanabe in reply gave a figure.", "Minister Tanabe | give figures | reply"),
        ("Minister Tanabe in response unrolled a map.", "Minister Tanabe | unroll | reply"),
        ("The sea, so he said, was rough, and Minister Tanabe agreed.", "Minister Tanabe | agree"),
        ("I must thank Minister Sorokin.", "I | thank | to Minister Sorokin"),
        ("I would wish Minister Sorokin to come.", "I | wish"),
        ("Minister Tanabe pointed out the cost.", "Minister Tanabe | point out"),
        ("Both sides shared the view that it rained.", "Both sides | share the view"),
        ("Both sides held frank discussions.", "Both sides | hold discussions"),
        ("Minister Tanabe made the statements below.", "Minister Tanabe | make statements"),
        (
            "While expressing regret, Minister Tanabe welcomed the plan.",
            "Minister Tanabe | welcome, express",
        ),
        (
            "When Russia closed the port, Minister Tanabe expressed regret.",
            "Minister Tanabe | express",
        ),
        (
            "With regard to what Russia stated, Minister Tanabe expressed regret.",
            "Minister Tanabe | express",
        ),
        (
            "Minister Tanabe welcomed the plan and proposed a fair.",
            "Minister Tanabe | welcome, propose",
        ),
        (
            "Minister Tanabe welcomed the plan, adding that it rained.",
            "Minister Tanabe | welcome, add",
        ),
        (
            "Minister Tanabe asked Minister Sorokin to wait.",
            "Minister Tanabe | ask | to Minister Sorokin",
        ),
        (
            "Minister Tanabe gave Minister Sorokin an account of the talks.",
            "Minister Tanabe | give an explanation | to Minister Sorokin",
        ),
        (
            "Minister Tanabe gave him his assurance.",
            "Minister Tanabe | give assurance | to him",
        ),
        (
            "Minister Tanabe made three requests to Minister Sorokin.",
            "Minister Tanabe | make a request | to Minister Sorokin",
        ),
        ("Minister Tanabe made reference to Minister Sorokin.", "Minister Tanabe | make reference"),
        (
            "To Minister Sorokin, Minister Tanabe conveyed that it was late.",
            "Minister Tanabe | convey | to Minister Sorokin",
        ),
        ("Minister Tanabe invited Russian firms to come.", "Minister Tanabe | invite"),
        ("Minister Tanabe thanked the people of Russia.", "Minister Tanabe | thank | to Russia"),
        ("Minister Tanabe thanked the people of Otaru.", "Minister Tanabe | thank"),
        (
            "Minister Tanabe pressed Minister Sorokin not to wait.",
            "Minister Tanabe | press | to Minister Sorokin",
        ),
        (
            "Minister Tanabe conveyed his thanks to Minister Sorokin.",
            "Minister Tanabe | convey | to Minister Sorokin",
        ),
        ("Minister Tanabe requested Russia's patience.", "Minister Tanabe | request"),
        ("In response, Minister Sorokin stated a wish.", "Minister Sorokin | state | reply"),
        ("To this, Minister Sorokin stated a wish.", "Minister Sorokin | state | reply"),
        ("Minister Sorokin replied that it rained.", "Minister Sorokin | reply | reply"),
        ("He stated a wish.", "He | state"),
        ("It was agreed to meet.", "- | agree"),
        ("It was also confirmed by both sides that it rained.", "both sides | confirm"),
        ("Views were exchanged on trade.", "- | exchange views"),
        ("The rain, he said, was heavy.", "he | say"),
        ("The rain was heavy, Minister Tanabe said.", "Minister Tanabe | say"),
        ("Minister Tanabe recalled that Minister Sorokin had agreed.", "Minister Tanabe | recall"),
        ("The two ministers did not discuss trade.", "The two ministers | discuss | not"),
    ],
)
def test_one_report(sentence: str, report: str) -> None:
    """Subject and verbs past whatever stands between; the outer speaker of nested reports."""
    assert clauses(sentence) == [report]


def test_two_reports() -> None:
    """A new subject makes a new report; the same subject does not."""
    assert clauses("Minister Tanabe proposed a fair, and Minister Sorokin agreed to it.") == [
        "Minister Tanabe | propose",
        "Minister Sorokin | agree",
    ]
    assert clauses("Minister Tanabe asked for a list, to which Minister Sorokin agreed.") == [
        "Minister Tanabe | ask",
        "Minister Sorokin | agree | reply",
    ]
    assert clauses("Minister Tanabe proposed a study, which Minister Sorokin welcomed.") == [
        "Minister Tanabe | propose",
        "Minister Sorokin | welcome",
    ]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "Minister Sorokin invited Minister Tanabe, an offer that Minister Tanabe accepted.",
            ["Minister Sorokin | invite | to Minister Tanabe", "Minister Tanabe | accept"],
        ),
        (
            "Views were exchanged on the port, and Minister Sorokin offered his condolences.",
            ["- | exchange views", "Minister Sorokin | offer"],
        ),
        (
            "As to the port, views were exchanged on prices, and both ministers concurred in it.",
            ["- | exchange views", "both ministers | concur"],
        ),
        (
            "The two ministers welcomed the works, which, as Minister Sorokin noted, were new.",
            ["The two ministers | welcome", "Minister Sorokin | note"],
        ),
        (
            (
                "Minister Tanabe picked out the fair, the loss of waste and the port, and directed "
                "his aide to go."
            ),
            ["Minister Tanabe | direct"],
        ),
    ],
)
def test_what_stands_beside(sentence: str, found: list[str]) -> None:
    """A joint act before a speaker, a quotation inside, a second verb far from its subject."""
    assert clauses(sentence) == found


def test_they_are_those_addressed() -> None:
    """One speaker is not "they"."""
    assert clauses("Minister Sorokin invited both sides to Moscow, and they accepted.") == [
        "Minister Sorokin | invite | to both sides",
        "they | accept",
    ]


def test_what_was_done_before_is_no_report() -> None:
    """A relative clause that tells where the thing comes from."""
    assert clauses(
        "Minister Tanabe welcomed the study, which Minister Sorokin proposed in May."
    ) == ["Minister Tanabe | welcome"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The port is open.",
        "The visit of Minister Sorokin was a success.",
        "According to Minister Sorokin's plan, the port will open.",
        "Minister Tanabe arrived in Moscow.",
        "As was agreed by the two ministers last year, the port is open.",
    ],
)
def test_no_report(sentence: str) -> None:
    """A party that is no subject of a reporting verb reports nothing."""
    assert clauses(sentence) == []


def test_only_so_much_of_a_sentence_is_read() -> None:
    """What lies beyond the reach of a sentence cannot slow the reading of its beginning."""
    padding = "the rain and " * (REACH // 10)
    assert clauses(f"Minister Tanabe mentioned {padding} the snow.") == [
        "Minister Tanabe | mention"
    ]
    assert clauses(f"On {padding} the snow, Minister Tanabe agreed.") == []


def test_a_name_across_the_end_of_what_is_read() -> None:
    """A given name behind the family name, of which only the first is within reach."""
    lead = "On May 18, Foreign Minister Haruo Tanabe met Mr. Wang Yi, Minister of China, in Tokyo."
    for length in range(REACH - 40, REACH):
        padding = ("over the sea and the land " * REACH)[:length]
        readout = jr.loads(
            f"Talks\n\nMay 20, 2018\n\n{lead}\n\n1. {padding} Minister Wang Yi said so.\n"
        )
        assert list(readout.iter_statements())[-1].text.endswith("Minister Wang Yi said so.")
