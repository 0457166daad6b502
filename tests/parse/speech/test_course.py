"""Role, speakers and replies by the course of the text: whole readouts, one thing at a time."""

from __future__ import annotations

import pytest

import japan_russia as jr
from japan_russia.model import Attribution, Participant, Role, Side, Statement
from tests.parse.made import LEAD

TOP = f"Japan-Russia Foreign Ministers' Meeting\n\nMarch 5, 2011\n\n{LEAD}\n\n1. Talks\n\n"


def statements(body: str) -> list[Statement]:
    """Return the statements of *body*, which stands under a heading."""
    return [it for it in jr.loads(TOP + body).iter_statements() if it.id.startswith("m1.i")]


def name(party: Participant | Side) -> str:
    """Return the surname of a person, or the country of a side."""
    return party.name.family if isinstance(party, Participant) else party.country


def who(it: Statement) -> str:
    """Return the speakers of a statement in alphabetical order."""
    return " ".join(sorted(map(name, it.speakers)))


def why(it: Statement) -> str:
    """Return the row that decided a statement, and what names its speaker."""
    return f"{it.construction} {it.named_by.value}"


def said(body: str) -> list[str]:
    """Return role and speakers of each statement of *body*: "statement Tanabe"."""
    return [f"{it.role.value} {who(it)}".strip() for it in statements(body)]


@pytest.mark.parametrize(
    ("body", "decided", "attribution", "speakers", "cue"),
    [
        (
            "Minister Tanabe agreed.",
            "subject_and_verb person",
            Attribution.EXPLICIT,
            "Tanabe",
            "Minister Tanabe",
        ),
        (
            "Both sides agreed.",
            "subject_and_verb joint",
            Attribution.EXPLICIT,
            "JP RU",
            "Both sides",
        ),
        (
            "The two ministers agreed.",
            "subject_and_verb joint",
            Attribution.EXPLICIT,
            "Sorokin Tanabe",
            "The two ministers",
        ),
        (
            "The Russian side agreed.",
            "subject_and_verb side",
            Attribution.EXPLICIT,
            "RU",
            "The Russian side",
        ),
        ("It was agreed to meet.", "it_was other", Attribution.IMPLIED, "JP RU", "agreed"),
        ("The port is open.", "nobody_before nobody", Attribution.NONE, "", None),
        ("The two ministers did not discuss trade.", "negated nobody", Attribution.NONE, "", None),
        (
            "The meeting was held in a warm mood.",
            "course_of_the_meeting nobody",
            Attribution.NONE,
            "",
            None,
        ),
        ("The outline is as follows.", "announcement nobody", Attribution.NONE, "", None),
    ],
)
def test_what_decides_a_first_sentence(
    body: str, decided: str, attribution: Attribution, speakers: str, cue: str | None
) -> None:
    """How the text says who speaks, which row decided, what names him, and the words."""
    (it,) = statements(body)
    assert (why(it), it.attribution, who(it)) == (decided, attribution, speakers)
    assert (it.cue and jr.loads(TOP + body).quote(it.cue)) == cue


@pytest.mark.parametrize(
    ("body", "decided", "speakers"),
    [
        ("Minister Tanabe agreed. He added a wish.", "subject_and_verb pronoun", "Tanabe"),
        ("Both sides agreed. They added a wish.", "subject_and_verb pronoun", "JP RU"),
        (
            "The two ministers agreed. They added a wish.",
            "subject_and_verb pronoun",
            "Sorokin Tanabe",
        ),
        ("Minister Tanabe agreed. The port is open.", "free_speech other", "Tanabe"),
        (
            "Minister Tanabe said the following: the port is open. The port is big.",
            "free_speech other",
            "Tanabe",
        ),
    ],
)
def test_what_decides_a_second_sentence(body: str, decided: str, speakers: str) -> None:
    """Pronouns and free speech go back to the speaker before."""
    it = statements(body)[-1]
    assert (why(it), it.attribution, who(it)) == (decided, Attribution.CARRIED, speakers)


def test_a_heading_ends_free_speech() -> None:
    """Nobody goes on speaking across a division."""
    found = statements("Minister Tanabe agreed.\n\n2. Ports\n\nThe port is open.")
    assert [it.role for it in found] == [Role.STATEMENT, Role.NARRATION]


def test_a_list_ends_where_somebody_else_takes_over() -> None:
    """Its sentences are those of the lead-in; the next speaker's are his own."""
    found = statements(
        "Minister Tanabe made the following statements:\n(1) The port is open.\n(2) It is big.\n"
        "(3) Minister Sorokin said that he knew.\n(4) He welcomed it.\n"
    )
    assert [(it.role, who(it)) for it in found] == [
        (Role.LEAD_IN, "Tanabe"),
        (Role.LISTED, "Tanabe"),
        (Role.LISTED, "Tanabe"),
        (Role.STATEMENT, "Sorokin"),
        (Role.STATEMENT, "Sorokin"),
    ]
    assert [why(it) for it in found[1:3]] == ["listed other", "listed other"]


def test_a_list_inside_a_point_ends_with_that_point() -> None:
    """The points beside it are no more of the list below it; those below it are."""
    points = (
        "  •  The two ministers agreed on two points:\n    -  a fair in May;\n    -  a visit.\n"
        "  •  The two ministers welcomed the exchange of students.\n"
        "  •  The port is open.\n"
    )
    assert [(it.role, who(it)) for it in statements(points)] == [
        (Role.LEAD_IN, "Sorokin Tanabe"),
        (Role.LISTED, "Sorokin Tanabe"),
        (Role.LISTED, "Sorokin Tanabe"),
        (Role.STATEMENT, "Sorokin Tanabe"),
        (Role.NARRATION, ""),
    ]


def test_the_first_person_is_the_speaker_of_the_lead_in() -> None:
    """ "I" and "we" under a lead-in."""
    found = statements("Minister Tanabe stated as follows:\n(1) I ask for a list.\n(2) We agree.\n")
    assert [(it.role, why(it), who(it)) for it in found[1:]] == [
        (Role.LISTED, "subject_and_verb first_person", "Tanabe"),
        (Role.LISTED, "subject_and_verb first_person", "Tanabe"),
    ]


@pytest.mark.parametrize("end", ["the points of which are these", "which was in essence this"])
def test_a_relative_clause_opens_a_list(end: str) -> None:
    """Of what was handed over, before points."""
    found = statements(f"Minister Tanabe handed over a letter, {end}.\n(1) I ask for a list.\n")
    assert [(it.role, who(it)) for it in found] == [
        (Role.LEAD_IN, "Tanabe"),
        (Role.LISTED, "Tanabe"),
    ]


def test_items_of_a_list_begin_with_their_verb() -> None:
    """Below who did all of it, and nothing more."""
    found = statements("The two ministers:\n(1) welcomed the plan;\n(2) decided to meet.\n")
    assert [(it.role, it.verbs, who(it)) for it in found] == [
        (Role.LEAD_IN, (), "Sorokin Tanabe"),
        (Role.LISTED, ("welcome",), "Sorokin Tanabe"),
        (Role.LISTED, ("decide",), "Sorokin Tanabe"),
    ]


def test_a_quotation_of_nobody_known_is_nobodys() -> None:
    """Of two sentences, by somebody who is not named."""
    found = statements(
        'The talks ended.\n\n"I was glad to see the port. We talked of fish," a guide said.\n'
    )
    assert [(it.role, who(it)) for it in found] == [(Role.NARRATION, "")] * len(found)
    assert len(found) > 1


def test_replies_point_back() -> None:
    """To the nearest earlier report by somebody else, a list's to its lead-in."""
    found = statements(
        "Minister Tanabe proposed a fair. The port is open. In response, Minister Sorokin agreed. "
        "He also welcomed the date."
    )
    assert [it.is_reply for it in found] == [False, False, True, False]
    assert [it.in_reply_to for it in found] == [None, None, found[0].id, None]
    found = statements(
        "Minister Tanabe made the following statements:\n(1) The port is open.\n(2) It is big.\n\n"
        "2. Reply\n\nIn response, Minister Sorokin agreed."
    )
    assert found[-1].in_reply_to == found[0].id


@pytest.mark.parametrize(
    ("verb", "is_reply"),
    [
        *(("replied", True), ("responded", True), ("answered", True), ("retorted", True)),
        *(("countered", True), ("objected", False), ("agreed", False)),
    ],
)
def test_verbs_that_say_that_they_answer(verb: str, is_reply: bool) -> None:
    """Others tell what somebody does about a point; behind "In response" they answer, too."""
    told = f"Minister Tanabe proposed a fair. {{}}Minister Sorokin {verb} that it was late."
    for opening, wanted in (("", is_reply), ("In response, ", True)):
        assert statements(told.format(opening))[-1].is_reply is wanted


def test_an_answer_to_nothing() -> None:
    """A reply that stands first names no statement."""
    (it,) = statements("In response, Minister Sorokin agreed.")
    assert (it.is_reply, it.in_reply_to) == (True, None)


def test_speakers_stand_in_the_order_of_the_meeting() -> None:
    """Whatever order a sentence names them in; sides by country code."""
    (it,) = statements("Minister Sorokin and Minister Tanabe agreed.")
    assert [str(speaker) for speaker in it.speakers] == ["Haruo Tanabe", "Oleg Sorokin"]
    (it,) = statements("Russia and Japan agreed.")
    assert [speaker.country for speaker in it.speakers] == ["JP", "RU"]


def test_a_stranger_is_given_to_nobody() -> None:
    """What somebody known from nowhere says is not carried on from the speaker before."""
    readout = jr.loads(
        "Meeting\nMay 31, 2005\nOn May 31, Foreign Minister Nobutaka Machimura held a meeting with "
        "Foreign Minister Sergey Lavrov.\n1. Trade\nMinister Lavrov explained the duties. "
        "Minister Tanaka stated that they were high.\n",
        id="x",
    )
    *_, last = readout.iter_statements()
    assert (last.role, last.speakers) == (jr.Role.NARRATION, ())
    assert [d.code for d in readout.diagnostics] == [jr.DiagnosticCode.UNKNOWN_SPEAKER]


_TWO = ["statement JP RU", "narration"]


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        # The words of a stranger are nobody's, nor is what goes on in his voice.
        (
            "Minister Tanabe agreed. Envoy Kestrel said so. He added that it snowed. It was late.",
            ["statement Tanabe", "narration", "narration", "narration"],
        ),
        # Nor are they a part of what a participant says.
        (
            "Minister Tanabe proposed a fair, and Envoy Kestrel said that it would rain.",
            ["statement Tanabe", "narration"],
        ),
        # What those who met did is told by the writer; what they did before, by the speaker.
        (
            "Minister Tanabe asked for a list. Minister Sorokin smiled. The port was small.",
            ["statement Tanabe", "narration", "narration"],
        ),
        (
            "Minister Tanabe recalled the rules. In 1994 both sides confirmed them.",
            ["statement Tanabe", "continued Tanabe"],
        ),
        (
            "Both sides agreed. In 1994 both sides confirmed the rules.",
            ["statement JP RU", "narration"],
        ),
        (
            "Minister Tanabe spoke of trade. (laughter) The port would open in May.",
            ["statement Tanabe", "narration", "continued Tanabe"],
        ),
        (
            "Minister Tanabe spoke of trade. A dinner was given by the mayor.",
            ["statement Tanabe", "narration"],
        ),
        # What a third had done before is told by who spoke.
        (
            "Minister Tanabe agreed. Envoy Kestrel had made an appeal before. She was late.",
            ["statement Tanabe", "continued Tanabe", "continued Tanabe"],
        ),
        (
            "Minister Tanabe agreed. Minister Sorokin had brought Mr. Ivan Gromov with him.",
            ["statement Tanabe", "narration"],
        ),
        # "She" is not the minister who spoke before the stranger did.
        (
            "Minister Tanabe agreed. Ms. Anna Rossi, who lives there, spoke to all. She said so.",
            ["statement Tanabe", "narration", "narration"],
        ),
        (
            "Minister Tanabe agreed. The Director of the port, who was reached later, said so.",
            ["statement Tanabe", "narration"],
        ),
        (
            # What had been is the writer's, after what both said.
            "Both sides agreed. It was roads they asked for, and roads they had got.",
            _TWO,
        ),
        ("Both sides agreed. They lasted an hour, and were taken up again.", _TWO),
        ("Both sides agreed. A note was signed by the two ministers.", _TWO),
        ("Both sides agreed. The table was shared by Minister Tanabe and others.", _TWO),
        # The former and the latter, as the words have them.
        (
            "Minister Sorokin and Minister Tanabe agreed. The former asked. The latter promised.",
            ["statement Sorokin Tanabe", "statement Sorokin", "statement Tanabe"],
        ),
        (
            "Minister Tanabe agreed. The former and the latter asked for more.",
            ["statement Tanabe", "statement Sorokin Tanabe"],
        ),
        (
            "Half an hour was given to trade, on which both sides exchanged views.",
            ["statement JP RU"],
        ),
        (
            (
                "In reply the head of Russian diplomacy gave a figure. Concern was voiced by the "
                "Japanese diplomat."
            ),
            ["statement Sorokin", "statement Tanabe"],
        ),
        (
            (
                "Both sides agreed on the following points:\n(1) To set up a group;\n"
                "(2) To keep the press informed."
            ),
            ["lead_in JP RU", "listed JP RU", "listed JP RU"],
        ),
        (
            (
                "(1) Minister Tanabe stated the following:\n(a) Trade should grow.\n"
                "(b) Visits are useful.\n(2) It rained."
            ),
            ["lead_in Tanabe", "listed Tanabe", "listed Tanabe", "narration"],
        ),
        # The colon of an hour is none before a list.
        (
            (
                "At 5:40 p.m. Minister Tanabe explained the following to his guest.\n"
                "- Trade should grow.\n- It is late."
            ),
            ["lead_in Tanabe", "listed Tanabe", "listed Tanabe"],
        ),
        # "They" are those of whom the writer tells, and so is "he".
        (
            (
                "Minister Tanabe agreed. Minister Sorokin asked.\n\nAt noon members of the local "
                "community came. They asked him for help."
            ),
            ["statement Tanabe", "statement Sorokin", "narration", "narration"],
        ),
        (
            "Minister Tanabe agreed.\n\nMinister Sorokin was in the chair. He described the tide.",
            ["statement Tanabe", "narration", "statement Sorokin"],
        ),
        (
            (
                "Minister Tanabe: We have met. The talks were long.\n\nI asked for trees.\n\n"
                "The ministers then left."
            ),
            ["lead_in Tanabe", "listed Tanabe", "listed Tanabe", "listed Tanabe", "narration"],
        ),
        (
            "Minister Tanabe opened the meeting by thanking all. Neither changed his position.",
            ["statement Tanabe", "narration"],
        ),
        (
            "Both sides agreed. The conversation was held in a businesslike and warm mood.",
            ["statement JP RU", "narration"],
        ),
        # Somebody whom nothing tells says it.
        (
            "Minister Tanabe agreed. The capital replied that it was late. The list was long.",
            ["statement Tanabe", "narration", "narration"],
        ),
        (
            "Minister Tanabe agreed. In reply the mayor of the town asked Tokyo to wait.",
            ["statement Tanabe", "narration"],
        ),
        (
            "Minister Tanabe agreed. The firms that had asked to come were many.",
            ["statement Tanabe", "continued Tanabe"],
        ),
        # Nobody's voice goes on in a new paragraph without a mark of it.
        (
            "Minister Tanabe proposed a fair.\n\nThe harbour is small. The sea is big.",
            ["statement Tanabe", "narration", "narration"],
        ),
        (
            "Minister Tanabe proposed a fair.\n\nThe harbour would be big enough. It is deep.",
            ["statement Tanabe", "continued Tanabe", "continued Tanabe"],
        ),
        # A quotation of several sentences is all his.
        (
            '"Larches are rare. Pines are dear," Minister Sorokin noted.',
            ["continued Sorokin", "statement Sorokin"],
        ),
        (
            'Minister Sorokin said, "Larches are rare. Minister Tanabe said so. We ask for more."',
            ["statement Sorokin", "continued Sorokin", "statement Sorokin"],
        ),
        # The speaker before a colon, in a line or in a transcript.
        (
            "Minister Tanabe: Pines are dear. Larches are dearer.\n\nMinister Sorokin: We see.",
            [
                "lead_in Tanabe",
                "listed Tanabe",
                "listed Tanabe",
                "lead_in Sorokin",
                "listed Sorokin",
            ],
        ),
        (
            (
                "HARUO TANABE: I like pines.\n\nOLEG SOROKIN (as translated): We like larches.\n\n"
                "The conversation went on in private.\n\nMinister Tanabe spoke of trade."
            ),
            [
                "lead_in Tanabe",
                "listed Tanabe",
                "lead_in Sorokin",
                "listed Sorokin",
                "narration",
                "statement Tanabe",
            ],
        ),
        (
            (
                "Haruo Tanabe: I like pines.\n\nOleg Sorokin: We like larches.\n\n"
                "As regards firs, Minister Tanabe asked for a list."
            ),
            [
                "lead_in Tanabe",
                "listed Tanabe",
                "lead_in Sorokin",
                "listed Sorokin",
                "statement Tanabe",
            ],
        ),
        (
            'Minister Tanabe stated,\n\n"Pines are dear. We need more."\n\nBoth sides agreed.',
            ["lead_in Tanabe", "listed Tanabe", "listed Tanabe", "statement JP RU"],
        ),
        # "The former", "the latter", "the other side", "he and Minister B".
        (
            "Minister Tanabe and Minister Sorokin agreed. The former asked. The latter promised.",
            ["statement Sorokin Tanabe", "statement Tanabe", "statement Sorokin"],
        ),
        (
            "The Russian side explained the plan. The other side asked for a list.",
            ["statement RU", "statement JP"],
        ),
        (
            "Minister Tanabe explained the plan. He and Minister Sorokin agreed on it.",
            ["statement Tanabe", "statement Sorokin Tanabe"],
        ),
        # Who accepts what another has proposed.
        (
            "Minister Sorokin invited Minister Tanabe, and the invitation was accepted.",
            ["statement Sorokin", "statement Tanabe"],
        ),
    ],
)
def test_whose_words_they_are(body: str, wanted: list[str]) -> None:
    """Strangers, deeds, other times, quotations, lines with a speaker, pronouns."""
    assert said(body) == wanted


def test_i_is_who_writes_the_page() -> None:
    """ "I" on a page whose title names its author, even after another has spoken."""
    readout = jr.loads(
        "Remarks by Foreign Minister Haruo Tanabe\n\nMarch 5, 2011\n\n"
        "I held talks with Foreign Minister Oleg Sorokin of Russia in Oslo. Minister Sorokin spoke "
        "of trees. In response, I explained the plan."
    )
    assert [who(it) for it in readout.iter_statements()] == ["", "Sorokin", "Tanabe"]


def test_who_is_we_and_he_on_a_page_in_the_first_person() -> None:
    """ "We" are the two who met, "he" is never who writes."""
    readout = jr.loads(
        "Remarks by Foreign Minister Haruo Tanabe\n\nMarch 5, 2011\n\n"
        "I held talks with Foreign Minister Oleg Sorokin of Russia in Oslo. I handed him a map. He "
        "thanked me. I asked for more, to which he replied that it was late. We agreed to meet."
    )
    assert [who(it) for it in readout.iter_statements()] == [
        "",
        "Tanabe",
        "Sorokin",
        "Tanabe",
        "Sorokin",
        "Sorokin Tanabe",
    ]


def test_a_heading_that_names_whose_words_stand_below() -> None:
    """His own words, in the first person."""
    readout = jr.loads(
        f"{TOP[: -len('1. Talks') - 2]}1. Minister Sorokin's statement\n\nOur talks were long. We "
        "spoke of trees. Minister Tanabe asked for more.\n\n2. Talks\n\nBoth sides agreed."
    )
    assert [(it.role.value, who(it)) for it in readout.iter_statements()][1:] == [
        ("listed", "Sorokin"),
        ("listed", "Sorokin"),
        ("listed", "Sorokin"),
        ("statement", "JP RU"),
    ]


def test_somebody_met_in_the_same_breath() -> None:
    """Who was met in another of the meetings that one paragraph tells of."""
    readout = jr.loads(
        "Visit to Norway\n\nMarch 5, 2011\n\nOn March 4, Mr. Haruo Tanabe, Minister for Foreign "
        "Affairs of Japan, held talks in Oslo with Mr. Lars Berg, Minister of Foreign Affairs of "
        "Norway, and was then received by Prime Minister Anna Rossi of Norway. Minister Berg asked "
        "for more. Prime Minister Rossi spoke of trees."
    )
    assert [who(it) for it in readout.iter_statements()] == ["", "Berg", "Rossi"]


def test_the_former_and_the_latter_of_three() -> None:
    """Those who are named together, each in a clause of his own."""
    readout = jr.loads(
        "Japan-Norway-Russia Foreign Ministers' Meeting\n\nMarch 5, 2011\n\nOn March 4, Mr. Haruo "
        "Tanabe, Minister for Foreign Affairs, Mr. Lars Berg, Minister of Foreign Affairs of "
        "Norway, and Mr. Oleg Sorokin, Minister of Foreign Affairs of Russia, met in Oslo.\n\n"
        "1. Trade\n\nMinister Berg and Minister Tanabe agreed, but whereas the former stressed "
        "trade, the latter asked about trees."
    )
    assert [who(it) for it in readout.iter_statements()][1:] == ["Berg Tanabe", "Berg", "Tanabe"]


@pytest.mark.parametrize(
    ("lead", "speakers"),
    [
        ("Minister Sorokin received Minister Tanabe.", ["", "Sorokin", "Tanabe", "", ""]),
        (
            "Minister Tanabe paid a courtesy call on Minister Sorokin.",
            ["", "Sorokin", "Tanabe", "", ""],
        ),
        (
            "Minister Tanabe paid a courtesy call on Minister Sorokin, who was visiting Oslo.",
            ["", "", "", "", ""],
        ),
    ],
    ids=["received", "called on", "both are guests"],
)
def test_who_is_the_host_and_who_the_guest(lead: str, speakers: list[str]) -> None:
    """One of two, unless the words contradict each other; companions of either are nobody."""
    lead = lead.replace("Minister Tanabe", "Mr. Haruo Tanabe, Minister for Foreign Affairs,")
    readout = jr.loads(
        "Foreign Minister Tanabe in Oslo\n\nOn March 5, 2011, "
        + lead.replace(
            "Minister Sorokin", "Mr. Oleg Sorokin, Minister of Foreign Affairs of Russia"
        )
        + "\n\n1. The host explained the menu. The guest thanked him.\n\n"
        "2. The guest workers explained their lot.\n\n"
        "3. The host of the fair, Governor Belov, explained the halls."
    )
    assert [who(it) for it in readout.iter_statements()] == speakers


def test_questions_of_others_are_nobodys() -> None:
    """A line that names no person ends the words of who spoke."""
    assert said(
        "Minister Tanabe: We met.\n\nQuestion: Was it long?\n\nMinister Sorokin: It was."
    ) == [
        "lead_in Tanabe",
        "listed Tanabe",
        "narration",
        "lead_in Sorokin",
        "listed Sorokin",
    ]


def test_what_a_side_had_done_is_no_report() -> None:
    """It goes on in the voice of who tells it."""
    assert said("Minister Sorokin agreed. Russia had for its part advised patience.") == [
        "statement Sorokin",
        "continued Sorokin",
    ]


def test_one_is_not_them() -> None:
    """Things, or others, are meant."""
    (it,) = statements("Minister Sorokin welcomed the firms and invited them to Moscow.")
    assert it.addressees == ()


def test_they_are_of_this_meeting() -> None:
    """Not those of the meeting before."""
    readout = jr.loads(
        "Meetings in Oslo\n\nMarch 5, 2011\n\nMr. Haruo Tanabe, Minister for Foreign Affairs of "
        "Japan, held two meetings.\n\nA. Meeting with Mr. Lars Berg, Minister of Foreign Affairs "
        "of Norway\n\nMinister Tanabe agreed. Minister Berg asked for more.\n\n"
        "B. Meeting with Mr. Oleg Sorokin, Minister of Foreign Affairs of Russia\n\n"
        "They agreed to meet."
    )
    *_, last = readout.iter_statements()
    assert who(last) == "Sorokin Tanabe"


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("Minister Tanabe asked for more. The other two Ministers agreed.", "Berg Sorokin"),
        ("Minister Tanabe asked for more. The two other ministers agreed.", "Berg Sorokin"),
        ("Minister Tanabe spoke. The two other ministers thanked Minister Berg.", "Sorokin Tanabe"),
        ("Minister Tanabe spoke. The three other ministers agreed.", ""),
        ("Minister Berg asked for more, and his counterparts agreed.", "Sorokin Tanabe"),
        ("Minister Berg asked for more, and his two colleagues agreed.", "Sorokin Tanabe"),
        ("Minister Berg asked for more, and his three counterparts agreed.", ""),
        ("Minister Tanabe asked for more. The two other countries agreed.", ""),
    ],
)
def test_the_other_ministers_are_all_but_who_spoke(words: str, meant: str) -> None:
    """Or all but whom they speak to; so many as the phrase counts."""
    readout = jr.loads(
        "Japan-Norway-Russia Foreign Ministers' Meeting\n\nMarch 5, 2011\n\nOn March 4, Mr. Haruo "
        "Tanabe, Minister for Foreign Affairs, Mr. Lars Berg, Minister of Foreign Affairs of "
        f"Norway, and Mr. Oleg Sorokin, Minister of Foreign Affairs of Russia, met in Oslo.\n\n"
        f"1. Trade\n\n{words}"
    )
    *_, last = readout.iter_statements()
    assert who(last) == meant


def test_an_office_without_a_name_is_its_country() -> None:
    """Where nobody else of that country is there."""
    readout = jr.loads(
        "Telephone Talk with the Foreign Minister of Iceland\n\nMarch 5, 2011\n\n"
        "On March 4, Foreign Minister Haruo Tanabe held a telephone talk with the Foreign Minister "
        "of Iceland.\n\n"
        "1. The Foreign Minister of Iceland asked for help. The Foreign Minister of Oman agreed."
    )
    *_, asked, agreed = readout.iter_statements()
    assert (who(asked), who(agreed)) == ("IS", "")
    assert [str(it) for it in readout.meetings[0].participants] == ["Haruo Tanabe"]


def test_a_verb_in_the_title_is_no_name() -> None:
    """ "Foreign Minister Tanabe Lodges Protest" names nobody of three names."""
    readout = jr.loads(
        "Foreign Minister Tanabe Lodges Protest with the Russian Ambassador\n\nMarch 5, 2011\n\n"
        "On March 4, Foreign Minister Haruo Tanabe summoned Mr. Stepan Golovin, Ambassador of the "
        "Russian Federation.\n\n1. Foreign Minister Tanabe demanded the release of the crew."
    )
    *_, last = readout.iter_statements()
    assert who(last) == "Tanabe"


def test_the_lead_in_of_a_list_inside_the_sentence_is_a_statement() -> None:
    """The points stand in the sentence itself."""
    assert said(
        "Both sides confirmed the following points: first, pines grow; second, firs do not.\n"
        "Minister Tanabe asked for help."
    ) == ["statement JP RU", "statement Tanabe"]


def test_i_did_is_the_writer() -> None:
    """Who writes "I thanked them" is not known, and it is not who spoke last."""
    assert said("Minister Tanabe asked for fish. I thanked them both.") == [
        "statement Tanabe",
        "narration",
    ]


def test_what_is_expected_is_nobodys() -> None:
    """A plan in the passive is the writer's where nobody has spoken."""
    assert said("It is expected that the next session will be in Oslo.") == ["narration"]


def test_a_view_in_the_genitive_ends_another_voice() -> None:
    """What is so in somebody's estimation is his, whoever spoke before."""
    body = "Minister Tanabe asked for fish. In Minister Sorokin's estimation it was late."
    assert said(body) == ["statement Tanabe", "statement Sorokin"]


def test_the_two_of_them_are_both() -> None:
    """ "The two of them" goes back like "both of them"."""
    body = "Minister Tanabe asked for fish. On this the two of them agreed."
    assert said(body) == ["statement Tanabe", "statement Sorokin Tanabe"]


def test_somebody_called_in_speaks_for_himself() -> None:
    """A relative clause between him and his verb does not lend him another's voice."""
    body = (
        "Minister Tanabe asked for fish. A colonel of the Ministry of Internal Affairs who had "
        "been called to the table responded that it was late. It would be late."
    )
    assert said(body) == ["statement Tanabe", "narration", "narration"]


def test_being_told_is_a_report_of_the_other() -> None:
    """What goes on after it is his who told."""
    body = "The Japanese side spoke of coal and was told by the Russian side that it was late."
    assert said(f"{body} It would be sent soon.") == [
        "statement JP",
        "statement RU",
        "continued RU",
    ]


def test_a_question_is_put_and_answered_in_one_sentence() -> None:
    """Both are in the passive: each with his own agent."""
    body = "A question was put by Minister Tanabe at noon, and was answered by Minister Sorokin."
    assert said(body) == ["statement Tanabe", "statement Sorokin"]


def test_a_new_paragraph_that_is_not_read_says_so() -> None:
    """It names somebody who took part, and goes on in nobody's voice."""
    body = "Minister Tanabe asked for fish.\n\nA word on Minister Sorokin."
    readout = jr.loads(TOP + body)
    assert [it.construction for it in readout.iter_statements()][-1] == "new_paragraph"
    assert [it.message for it in readout.diagnostics] == [
        "No rule tells whether 'A word on Minister Sorokin.' is what somebody said."
    ]


def test_an_agent_speaks_before_who_answers_him() -> None:
    """The first clause is in the passive, the second has a subject of its own."""
    body = "The quota was explained by Minister Sorokin, and Minister Tanabe agreed to it."
    assert said(body) == ["statement Sorokin", "statement Tanabe"]


@pytest.mark.parametrize(
    ("body", "read"),
    [
        (
            (
                "Minister Sorokin began with the floods that had come in spring, and said that the "
                "boats had helped. The river had been cleared by now."
            ),
            ["statement Sorokin", "continued Sorokin"],
        ),
        ("Minister Sorokin rose and said that it was late.", ["statement Sorokin"]),
        (
            "Minister Sorokin asked for a map. It appeared that the old one could not be read.",
            ["statement Sorokin", "continued Sorokin"],
        ),
        (
            "A discussion was held on the plan proposed by Minister Sorokin.",
            ["statement JP RU"],
        ),
        (
            "Both sides exchanged opinions, during which Minister Sorokin recounted his journey.",
            ["statement JP RU", "statement Sorokin"],
        ),
        (
            "The two ministers talked for the most part about schools.",
            ["statement Sorokin Tanabe"],
        ),
        (
            "Minister Sorokin said that he would give instructions to this effect. It was late.",
            ["statement Sorokin", "continued Sorokin"],
        ),
        ("The two ministers pressed the button.", ["narration"]),
        (
            "Both sides agreed on it, with Haruo Tanabe underlining the need for maps.",
            ["statement JP RU", "statement Tanabe"],
        ),
    ],
)
def test_what_goes_on_beside_a_verb(body: str, read: list[str]) -> None:
    """A verb that is none of saying, words between verb and particle, a second subject."""
    assert said(body) == read


@pytest.mark.parametrize(
    "subject",
    [
        "An aide to Minister Sorokin",
        "Those around Minister Sorokin",
        "A deputy of Minister Sorokin",
        "A paper drawn up by Minister Sorokin",
        "A friend of Minister Sorokin",
    ],
)
def test_who_is_called_by_another_is_not_he(subject: str) -> None:
    """Nobody of the cast speaks: neither he whom the words name nor who spoke before."""
    body = f"Minister Tanabe asked for maps. {subject} stated that it was late."
    assert said(body) == ["statement Tanabe", "narration"]


@pytest.mark.parametrize(
    "subject",
    ["He and his counterpart", "Minister Sorokin and he", "He and Minister Sorokin"],
)
def test_he_and_another(subject: str) -> None:
    """Both speak."""
    body = f"Minister Tanabe asked for maps. {subject} agreed that it was late."
    assert said(body) == ["statement Tanabe", "statement Sorokin Tanabe"]


@pytest.mark.parametrize("words", ["Asked by Minister Sorokin", "When Minister Sorokin asked"])
def test_he_who_was_asked_is_not_who_asked(words: str) -> None:
    """The other answers, also where the one who asks is named last."""
    body = f"Minister Tanabe spoke of maps. {words} about boats, he stated that it was late."
    assert said(body) == ["statement Tanabe", "statement Sorokin", "statement Tanabe"]


def test_what_one_does_not_rule_out() -> None:
    """To deny it says something; to deny that one spoke of it says nothing."""
    body = "Minister Tanabe did not rule out a visit. Minister Sorokin did not discuss it."
    assert said(body) == ["statement Tanabe", "narration"]


@pytest.mark.parametrize(
    ("body", "read"),
    [
        (
            "The reply of Minister Sorokin was that it was late, and he questioned the maps.",
            ["statement Sorokin"],
        ),
        (
            "Minister Tanabe asked him to send home the boats, and he explained their use.",
            ["statement Tanabe", "statement Sorokin"],
        ),
        (
            "The Japanese side asked for maps. It was responded that they were old.",
            ["statement JP", "statement RU"],
        ),
        (
            "Minister Sorokin spoke of boats, of which Minister Tanabe took note.",
            ["statement Sorokin", "statement Tanabe"],
        ),
        (
            "Minister Tanabe was seen off by Minister Sorokin. He asked for maps.",
            ["narration", "statement Tanabe"],
        ),
        (
            "Minister Tanabe set out three points.\n- The boats are old.\n- The maps are few.",
            ["lead_in Tanabe", "listed Tanabe", "listed Tanabe"],
        ),
        (
            "Both ministers asked for boats and maps on May 1 and 2. Minister Sorokin agreed.",
            ["statement Sorokin Tanabe", "statement Sorokin"],
        ),
        (
            "Minister Tanabe asked for maps. The talks on this point lasted to the end.",
            ["statement Tanabe", "narration"],
        ),
        (
            "Minister Tanabe, who travels, met with an envoy, by whom Norway, admitted now, sat.",
            ["narration"],
        ),
        (
            "Minister Tanabe asked for a visit, which was accepted with pleasure.",
            ["statement Tanabe", "statement Sorokin"],
        ),
        (
            "Both sides agreed on it. There remained a distance between them.",
            ["statement JP RU", "narration"],
        ),
        (
            "Both sides agreed on it. It will be done by the two ministries in May.",
            ["statement JP RU", "continued JP RU"],
        ),
        (
            "Minister Tanabe asked for maps. Minister Sorokin was to leave on the next day.",
            ["statement Tanabe", "narration"],
        ),
        ("Minister Tanabe came by sea, and was welcomed by a guard of honor.", ["narration"]),
        (
            "Minister Tanabe asked for maps, to which end Minister Sorokin promised his help.",
            ["statement Tanabe", "statement Sorokin"],
        ),
        (
            "Minister Tanabe smiled. Minister Sorokin left for Omsk, where, he said, it rained.",
            ["narration", "statement Sorokin"],
        ),
        (
            "Minister Tanabe recalled a hill. One could see, or so he maintained, the sea.",
            ["statement Tanabe", "narration"],
        ),
    ],
)
def test_who_answers_and_who_is_told_of(body: str, read: list[str]) -> None:
    """Replies by a noun, by "he" after a request, in the passive; what the writer tells."""
    assert said(body) == read


def test_a_talk_in_a_division_is_told_not_said() -> None:
    """What tells that a meeting was held is no report, also below a heading."""
    text = (
        "Talks with Russia\n\nMarch 5, 2011\n\n1. Telephone Talk between Foreign Ministers\n\n"
        "(1) Minister for Foreign Affairs Haruo Tanabe had a telephone conversation with Minister "
        "of Foreign Affairs Oleg Sorokin of Russia on March 4. The conversation took place at the "
        "request of Minister Sorokin.\n\n(2) Minister Sorokin stated that it was late.\n"
    )
    roles = [it.role.value for it in jr.loads(text).iter_statements()]
    assert roles == ["narration", "narration", "statement"]


def test_who_goes_on_behind_a_passive() -> None:
    """ "Who" is the agent again, and "in answer" may stand behind a further verb."""
    first, second = statements(
        "The plan was rejected by Minister Sorokin, who reminded Minister Tanabe of his words. "
        "Minister Tanabe agreed with him but said in answer that it was late."
    )
    assert (who(first), first.verbs) == ("Sorokin", ("reject", "remind"))
    assert (who(second), second.is_reply) == ("Tanabe", True)


def test_the_minister_is_he_of_the_ministry() -> None:
    """Of several who hold the office; but who was named last, where he goes on."""
    body = "Minister Tanabe smiled. Minister Sorokin asked for maps. The Minister agreed."
    assert said(body) == ["narration", "statement Sorokin", "statement Tanabe"]
    assert said("The Minister agreed.") == ["statement Tanabe"]
    more = "Minister Sorokin asked for maps. The Minister added that it was late."
    assert said(more) == ["statement Sorokin", "statement Sorokin"]


def test_two_who_came_along_speak_together() -> None:
    """By an office that none of those who met holds, and as the two who were named last."""
    lead = f"{LEAD} Director Minoru Hayase and Director Igor Zimin attended the meeting."
    text = (
        f"Japan-Russia Foreign Ministers' Meeting\n\nMarch 5, 2011\n\n{lead}\n\n1. Talks\n\n"
        "The two Directors reported on fish. The two stated that it was late."
    )
    names = [who(it) for it in jr.loads(text).iter_statements() if it.id.startswith("m1.i")]
    assert names == ["Hayase Zimin", "Hayase Zimin"]


@pytest.mark.parametrize(
    ("body", "read"),
    [
        (
            "Minister Sorokin spoke of a law. The Russian side was requested to explain it.",
            ["statement Sorokin", "statement JP"],
        ),
        (
            "Minister Sorokin spoke of a law. He was told in reply that it was late.",
            ["statement Sorokin", "statement Tanabe"],
        ),
        (
            "Thanks were expressed to Mr. Sorokin by Minister Tanabe.",
            ["statement Tanabe"],
        ),
        (
            "Minister Sorokin agreed. They had not said no, but neither had they named a day.",
            ["statement Sorokin", "continued Sorokin"],
        ),
    ],
)
def test_who_is_spoken_to(body: str, read: list[str]) -> None:
    """The subject of a passive is not who speaks, and an inverted clause is no report."""
    assert said(body) == read


def test_lines_with_names_in_capitals() -> None:
    """With office and country; somebody else's line ends the words of the one before."""
    top = "Japan-Russia Talks\n\nMarch 5, 2011\n\n"
    lead = "Viktor Belov received former Prime Minister of Japan Kenji Morita in Omsk on March 4."
    lines = (
        "PRESIDENT OF RUSSIA VIKTOR BELOV: Mr Morita, I am glad.",
        "FORMER PRIME MINISTER OF JAPAN KENJI MORITA (retranslated): Thank you.",
        "ANNA LIND: And I am late.",
        "VIKTOR BELOV: We shall wait.",
        "Later on Mr Morita spoke of fish.",
    )
    text = top + lead + "\n\n" + "\n\n".join(lines) + "\n"
    read = [f"{it.role.value} {who(it)}".strip() for it in jr.loads(text).iter_statements()]
    assert read[1:] == [
        "lead_in Belov",
        "listed Belov",
        "lead_in Morita",
        "listed Morita",
        "narration",
        "lead_in Belov",
        "listed Belov",
        "statement Morita",
    ]


def test_the_latter_of_two_who_spoke_in_turn() -> None:
    """He who answered, and "the former" he who asked."""
    body = (
        "Minister Tanabe asked about fish, to which Minister Sorokin answered that they were few."
    )
    asked = ["statement Tanabe", "statement Sorokin"]
    assert said(f"{body} They were late, the latter added.") == [*asked, "statement Sorokin"]
    assert said(f"{body} They were late, the former added.") == [*asked, "statement Tanabe"]


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("Minister Tanabe invited her to Otaru. She promised to come.", "Lindt"),
        ("Minister Tanabe assured her of it. She stressed that it was late.", "Lindt"),
        ("Minister Tanabe asked him for nets. She asked for time.", "Tanabe"),
        ("Minister Tanabe spoke of nets. She asked for time.", "Tanabe"),
    ],
)
def test_he_and_she_are_learned_from_the_text(words: str, meant: str) -> None:
    """Who was "her" to whom the other spoke is "she"."""
    readout = jr.loads(
        "Courtesy Call\n\nMarch 5, 2011\n\nOn March 4, Foreign Minister Jun Tanabe paid a courtesy "
        f"call on President Kim Lindt of Norway in Oslo.\n\n1. Trade\n\n{words}"
    )
    *_, last = readout.iter_statements()
    assert who(last) == meant


@pytest.mark.parametrize(
    ("given", "meant"),
    [("Noriko", "Tanabe"), ("Kazuhiko", "Lindt"), ("Jun", "Lindt")],
)
def test_a_name_tells_who_is_she(given: str, meant: str) -> None:
    """Of Japan, names in "-ko" but not in "-hiko"; else she of whom it is known."""
    readout = jr.loads(
        f"Courtesy Call\n\nMarch 5, 2011\n\nOn March 4, Foreign Minister {given} Tanabe paid a "
        "courtesy call on Ms. Eva Lindt, President of Norway, in Oslo.\n\n1. Trade\n\n"
        "Minister Tanabe spoke of nets. She asked for time."
    )
    *_, last = readout.iter_statements()
    assert who(last) == meant


@pytest.mark.parametrize(
    ("forms", "order", "word", "meant"),
    [
        (("Mr.", "Mr.", "Ms."), "Tanabe Belov Rybin", "He", "Belov"),
        (("Mr.", "Mr.", "Ms."), "Belov Tanabe Rybin", "He", "Tanabe"),
        (("Ms.", "Ms.", "Mr."), "Belov Tanabe Rybin", "She", "Tanabe"),
        (("Mr.", "Mr.", "Mr."), "Tanabe Belov Rybin", "He", "Rybin"),
        (("Mr.", "Ms.", "Ms."), "Tanabe Belov Rybin", "He", "Tanabe"),
    ],
)
def test_of_three_he_or_she_is_who_can_be(
    forms: tuple[str, str, str], order: str, word: str, meant: str
) -> None:
    """Who spoke last, or, where that is a woman, the man named last before her."""
    tanabe, belov, rybin = forms
    asked = " ".join(f"Minister {name} asked for nets." for name in order.split())
    readout = jr.loads(
        f"Talks\n\nMarch 5, 2011\n\nOn March 4, Foreign Minister {tanabe} Jun Tanabe met Foreign "
        f"Minister {belov} Kim Belov and Defense Minister {rybin} Li Rybin of Russia in Oslo.\n\n"
        f"1. Trade\n\n{asked} {word} agreed."
    )
    *_, last = readout.iter_statements()
    assert who(last) == meant


@pytest.mark.parametrize(("between", "role"), [(3, "listed"), (4, "narration")])
def test_a_point_that_counts_has_three_more_paragraphs_at_most(between: int, role: str) -> None:
    """Behind more of them, the next is none of the list, and they are none of the point."""
    rest = "It rains.\n\n" * between
    readout = jr.loads(
        TOP.removesuffix("1. Talks\n\n")
        + "Minister Sorokin raised two points:\n\nFirst, trade should grow.\n\n"
        + f"{rest}Second, it is late."
    )
    _, lead_in, first, *others = readout.iter_statements()
    assert (lead_in.role, first.role) == (Role.LEAD_IN, Role.LISTED)
    assert {it.role.value for it in others} == {role}


def test_a_heading_names_somebody_of_its_own_meeting() -> None:
    """Not of the first of several."""
    readout = jr.loads(
        "Visit to Oslo\n\nMarch 5, 2011\n\n1. Meeting with Foreign Minister Sorokin\n\n"
        "On March 4, 2011, Foreign Minister Haruo Tanabe met Foreign Minister Oleg Sorokin of "
        "Russia.\n\n2. Meeting with the Minister of Defense\n\n"
        "On March 5, 2011, Foreign Minister Haruo Tanabe met Minister of Defense Ole Lund of "
        "Norway.\n\n(1) Minister Lund\n\nTrade should grow.\n\n(2) Japanese side\n\nIt is late."
    )
    *_, first, second = readout.iter_statements()
    assert (first.role, who(first)) == (Role.LISTED, "Lund")
    assert (second.role, who(second)) == (Role.LISTED, "JP")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("We both thanked him.", ["Tanabe to Beridze"]),
        ("Together we agreed that it was late.", ["Beridze Tanabe"]),
        ("We agreed to meet again.", ["Beridze Tanabe"]),
        ("I thanked them for it.", ["Tanabe"]),
        ("I told him that it was late, and he agreed.", ["Tanabe to Beridze", "Beridze"]),
        (
            "He asked me about maps. I explained them. He thanked me.",
            ["Beridze to Tanabe", "Tanabe", "Beridze to Tanabe"],
        ),
        (
            "He told me of the vines. In reply I asked for time.",
            ["Beridze to Tanabe", "Tanabe"],
        ),
        ("I asked for more, to which he replied that it was late.", ["Tanabe", "Beridze"]),
        ("The Minister and I agreed.", ["Beridze Tanabe"]),
        ("I said so to my host. He agreed.", ["Tanabe", "Beridze"]),
        ("My counterpart asked for maps. I agreed.", ["Beridze", "Tanabe"]),
        ("Our two countries agreed on it.", ["GE JP"]),
        ("I was told that it was late.", [""]),
    ],
)
def test_who_speaks_in_a_diary(words: str, said: list[str]) -> None:
    """He who writes, his guest or host, or both."""
    readout = jr.loads(
        "A Deputy Minister's Diary (3)\n\nMarch 2, 2031\n\nBy Haruo Tanabe, Parliamentary "
        "Vice-Minister for Foreign Affairs\n\nOn February 20 I flew to Tbilisi, where I met the "
        f"Foreign Minister of Georgia, Mr. Irakli Beridze. {words}"
    )
    _, *found = readout.iter_statements()
    told = [" to ".join(filter(None, (who(it), *map(name, it.addressees)))) for it in found]
    assert told == said


def test_a_patronymic_tells_who_is_she() -> None:
    """ "Ivanovna"."""
    readout = jr.loads(
        "Courtesy Call\n\nMarch 5, 2011\n\nOn March 4, Foreign Minister Jun Tanabe paid a courtesy "
        "call on Valentina Ivanovna Sorokina, Chairperson of the Federation Council of Russia, in "
        "Moscow.\n\n1. Trade\n\nMinister Tanabe spoke of nets. She asked for time."
    )
    *_, last = readout.iter_statements()
    assert who(last) == "Sorokina"


def test_a_counterpart_of_several_is_of_the_same_rank() -> None:
    """ "Minister A and her Japanese counterpart", at a table of four."""
    readout = jr.loads(
        "Japan-Norway Foreign and Defense Ministers' Meeting\n\nMarch 5, 2011\n\nOn March 4, "
        "Mr. Haruo Tanabe, Minister for Foreign Affairs, and Mr. Ken Morita, Minister of Defense, "
        "held a meeting in Oslo with Ms. Kari Lund, Minister of Foreign Affairs of Norway, and "
        "Mr. Lars Berg, Minister of Defence of Norway.\n\n1. Trade\n\n"
        "Minister Lund and her Japanese counterpart agreed."
    )
    *_, last = readout.iter_statements()
    assert who(last) == "Lund Tanabe"


def test_a_protest_is_lodged_with_somebody() -> None:
    """No other verb has to whom it is said behind "with"."""
    (it,) = statements("Minister Sorokin lodged a strong protest with Minister Tanabe.")
    assert [str(who) for who in it.addressees] == ["Haruo Tanabe"]
    (it,) = statements("Minister Sorokin discussed the catch with Minister Tanabe.")
    assert it.addressees == ()


def test_what_an_overview_tells_of_talks_is_narration() -> None:
    """A noun of a meeting is no verb: "had talks with"."""
    page = (
        "Visit by Foreign Minister Haruo Tanabe to Norway\n\n19 May 1997\n\nI. General\n\n"
        "Foreign Minister Haruo Tanabe visited Oslo from 14 to 17 May. He had talks with Minister "
        "of Foreign Affairs Ole Dahl, and was received by First Deputy Prime Minister Nils Berg."
        "\n\nII. Meeting with Foreign Minister Dahl (15 May, 15:00 to 17:20)\n\n"
        "Foreign Minister Tanabe stressed that it was late.\n"
    )
    roles = [it.role for it in jr.loads(page).iter_statements()]
    assert roles == [Role.NARRATION, Role.NARRATION, Role.STATEMENT]


def test_he_is_to_whom_two_spoke() -> None:
    """Of two who spoke together neither is "he" alone."""
    page = (
        "Minister Solberg meets Foreign Minister Tanabe\n\n21 August 2018\n\n"
        "Minister of Foreign Affairs Kari Solberg met with the Minister for Foreign Affairs of "
        "Japan, Haruo Tanabe, in Oslo on 20 August. Minister of Fisheries Ole Dahl was at the "
        "table.\n\nMinister Solberg and Minister Dahl both congratulated Minister Tanabe on the "
        "fair. He said that he would be there.\n"
    )
    *_, last = jr.loads(page).iter_statements()
    assert who(last) == "Tanabe"


@pytest.mark.parametrize("letters", range(90, 120))
def test_whom_him_means_is_looked_for_so_far_back(letters: int) -> None:
    """A clause may begin right where the search does."""
    words = f"Minister Tanabe asked Minister Sorokin, who {'x' * letters} y, and asked him to come."
    assert said(words)[0].startswith("statement")


def test_a_lead_that_tells_of_a_call_reports_nothing() -> None:
    """A telephone conversation held between two people is the meeting, and nobody's words."""
    lead = (
        "At the request of the Russian side, a telephone conversation was held between Foreign "
        "Minister Anna Lund of Japan and Foreign Minister Igor Berg of Russia on May 2."
    )
    readout = jr.loads(
        f"Telephone Talks\n\nMay 2, 2003\n\n{lead}\n\n1. Ice\n\nMinister Berg agreed."
    )
    first, second = readout.iter_statements()
    assert (first.text, first.role) == (lead, Role.NARRATION)
    assert why(second) == "subject_and_verb person"


def test_what_is_said_to_you_in_a_list_is_his_who_opened_it() -> None:
    """A "you" in the list of what somebody said is no speaker."""
    body = "The reply of Minister Sorokin was the following:\n   - Thank you for the kind thought."
    assert said(body) == ["lead_in Sorokin", "listed Sorokin"]


@pytest.mark.parametrize(
    ("subject", "speakers"),
    [
        ("The Secretary and her counterparts", "Lund Nam Ogata"),
        ("Secretary Lund and her colleagues", "Lund Nam Ogata"),
        ("Secretary Lund and her two colleagues", "Lund Nam Ogata"),
        ("Secretary Lund and her colleagues at the ministry", "Lund"),
        ("Her two colleagues", "Nam Ogata"),
        ("Secretary Lund and her counterparts from Sweden and Finland", "Lund"),
        (
            "Secretary Lund and her colleagues from Japan and Korea",
            "Lund Nam Ogata",
        ),
    ],
)
def test_one_of_three_and_her_colleagues(subject: str, speakers: str) -> None:
    """Her colleagues at a table of three are the other two, and not those of her own house."""
    lead = (
        "Secretary of State Anna Lund of the United States met in Omsk with Foreign Minister "
        "Shiori Ogata of Japan and Republic of Korea (ROK) Foreign Minister Nam Gi-tae on May 2."
    )
    body = f"Secretary Lund opened the talks and stated that time was short. {subject} agreed."
    readout = jr.loads(f"Trilateral Meeting\n\nMay 3, 2023\n\n{lead}\n\n1. Ice\n\n{body}")
    assert who(list(readout.iter_statements())[-1]) == speakers


_COUNTED = (
    "Minister Tanabe made the following proposals:\n\n"
    "First, a dialogue once a year. It could begin in May.\n\n"
    "Second, a hotline.\n\n"
    "The ministers also discussed rice.\n\n"
    "First, Minister Sorokin explained the prices."
)


def test_paragraphs_that_count_are_a_list_up_to_one_that_does_not() -> None:
    expected = [
        "lead_in Tanabe",
        "listed Tanabe",
        "listed Tanabe",
        "listed Tanabe",
        "statement Sorokin Tanabe",
        "statement Sorokin",
    ]
    assert said(_COUNTED) == expected
    # The same on a page without divisions.
    readout = jr.loads(TOP.replace("1. Talks\n\n", "") + _COUNTED)
    found = [f"{it.role.value} {who(it)}" for it in readout.iter_statements() if it.speakers]
    assert found == expected


def test_a_line_of_stars_ends_the_words_that_a_transcript_quotes() -> None:
    body = (
        "MINISTER TANABE: I am glad.\n\nMINISTER SOROKIN: I promise you this.\n\n* * *\n\n"
        "After the talks, an accord was signed.\n\nMinister Tanabe said that it was late."
    )
    expected = ["lead_in Tanabe", "listed Tanabe", "lead_in Sorokin", "listed Sorokin"]
    assert said(body) == [*expected, "narration", "statement Tanabe"]
    # Words that go on in his voice are his behind it, too.
    assert said(body.replace("After the talks, an accord was", "What I want is"))[4] == (
        "listed Sorokin"
    )


def test_below_a_heading_with_his_name_what_he_reports_is_no_list() -> None:
    heading = "2. Response of Minister Sorokin\n\n"
    body = heading + "Minister Sorokin replied that it was late. He added that it rained.\n\nFish."
    assert said(body) == ["statement Sorokin", "statement Sorokin", "listed Sorokin"]
    assert said(heading + "It was late.\n\nFish.") == ["listed Sorokin", "listed Sorokin"]


@pytest.mark.parametrize(
    ("who", "speaks"),
    [
        ("Foreign Minister Wang Yi", None),
        ("Minister of Foreign Affairs Igor Gromov", None),
        ("Special Representative Sung Kim", None),
        ("Deputy Minister Igor Gromov", "RU"),
        ("Ambassador Haruo Morita", "JP"),
    ],
)
def test_an_official_of_nobody_knows_where(who: str, speaks: str | None) -> None:
    """No second Foreign Minister came along, nor one of Russia whose name shows nothing of it."""
    readout = jr.loads(
        "Meeting\nMay 31, 2005\nOn May 31, Foreign Minister Nobutaka Machimura held a meeting with "
        f"Foreign Minister Sergey Lavrov of Russia.\n1. Trade\n{who} stated that it was late.\n"
    )
    *_, last = readout.iter_statements()
    assert [it.country for it in last.speakers] == ([] if speaks is None else [speaks])


def test_the_former_is_nobody_of_another_meeting() -> None:
    """Where one of two who are named is not known, "the former" is no third either."""
    readout = jr.loads(
        "Japan-Russia Summit Meeting\n\nJune 29, 2019\n\nOn June 29, Prime Minister Ken Tanabe met "
        "President Ivan Belov of Russia in Osaka.\n\n1. Summit meeting\n\nPrime Minister Tanabe "
        "explained it. President Belov concurred.\n\n2. Talks between the Foreign Ministers\n\n"
        "Mr. Kono and Mr. Lavrov compared notes. The former proposed to meet again.\n"
    )
    *_, last = readout.iter_statements()
    assert last.speakers == ()
