"""Who is the subject: in every way that English names a party, or two of them in one sentence."""

from __future__ import annotations

import pytest

from japan_russia.model import Participant
from tests.parse.made import reports


def subjects(sentence: str) -> str:
    """Return who reports in each clause: names or codes, "~" for a pronoun, "both" for nobody."""
    found = []
    for it in reports(sentence):
        if it.negated:
            found.append("not")
        elif it.subject is None:
            found.append("both")
        else:
            names = [
                p.name.family if isinstance(p, Participant) else p.country
                for p in it.subject.parties
            ]
            found.append(" ".join(names) or "~")
    return " | ".join(found)


@pytest.mark.parametrize(
    ("party", "meant"),
    [
        ("The leaders of the two countries", "~"),
        ("The two Foreign Ministers", "Tanabe Sorokin"),
        ("Both heads of delegation", "Tanabe Sorokin"),
        ("The Ministers of both sides", "Tanabe Sorokin"),
        ("The Ministers of both countries", "Tanabe Sorokin"),
        ("The two delegations", "JP RU"),
        ("The two Governments", "JP RU"),
        ("Both nations", "JP RU"),
        ("The Japanese and Russian sides", "JP RU"),
        ("The Japanese and Russian foreign ministers", "Tanabe Sorokin"),
        ("The foreign ministers of the two countries", "Tanabe Sorokin"),
        ("The Foreign Ministers of Japan and Russia", "Tanabe Sorokin"),
        ("Foreign Ministers Tanabe and Sorokin", "Tanabe Sorokin"),
        ("Ministers Tanabe and Sorokin", "Tanabe Sorokin"),
        ("Mr. Tanabe and Mr. Sorokin", "Tanabe Sorokin"),
        ("Minister Tanabe and his Russian counterpart", "Tanabe Sorokin"),
        ("Foreign Minister Tanabe, together with Foreign Minister Sorokin,", "Tanabe Sorokin"),
        ("Foreign Minister Tanabe, as well as Foreign Minister Sorokin,", "Tanabe Sorokin"),
        ("Both Minister Tanabe and Minister Sorokin", "Tanabe Sorokin"),
        ("Each side", "JP RU"),
        ("Each of the two ministers", "Tanabe Sorokin"),
        ("Both of the ministers", "Tanabe Sorokin"),
        ("The sides", "JP RU"),
        ("The parties", "JP RU"),
        ("The leaders", "Tanabe Sorokin"),
        ("The two men", "Tanabe Sorokin"),
        ("All four ministers", "~"),
        ("The four ministers", "~"),
        ("The Governments of Japan and Russia", "JP RU"),
        ("The Governments of both countries", "JP RU"),
        ("Japan and the Russian Federation", "JP RU"),
        ("The Russian Government", "RU"),
        ("The Government of the Russian Federation", "RU"),
        ("The Russian delegation", "RU"),
        ("The Russian Foreign Ministry", "RU"),
        ("The Ministry of Foreign Affairs of Russia", "RU"),
        ("The Ministry of Foreign Affairs of Japan", "JP"),
        ("FM Tanabe", "Tanabe"),
        ("Mr. Oleg Sorokin, Minister of Foreign Affairs,", "Sorokin"),
        ("Mr. Sorokin, for his part,", "Sorokin"),
        ("Minister Tanabe in turn", "Tanabe"),
        ("Minister Tanabe himself", "Tanabe"),
        ("Minister Tanabe (Japan)", "Tanabe"),
        ("Sorokin", "Sorokin"),
        ("Mr Sorokin", "Sorokin"),
        ("The Russian Minister of Foreign Affairs", "Sorokin"),
        ("The Japanese Foreign Minister", "Tanabe"),
        ("Both the Ministers", "Tanabe Sorokin"),
        ("The Two Ministers", "Tanabe Sorokin"),
        ("Both Sides", "JP RU"),
        ("Both foreign ministers of Japan and Russia", "Tanabe Sorokin"),
        ("The ministers from both sides", "Tanabe Sorokin"),
        ("The heads of the two delegations", "Tanabe Sorokin"),
        ("The two ministers, in this connection,", "Tanabe Sorokin"),
        ("The Russian side, however,", "RU"),
        ("Minister Sorokin, on the other hand,", "Sorokin"),
        ("Minister Sorokin, who had just come from Beijing,", "Sorokin"),
        ("Minister Sorokin, having thanked his host,", "Sorokin"),
        ("Minister Sorokin, while welcoming the plan,", "Sorokin"),
        ("Minister Sorokin, in reply to this question,", "Sorokin"),
        ("Minister Sorokin, as host,", "Sorokin"),
        ("Minister Sorokin, quoting a proverb,", "Sorokin"),
        ("Minister Sorokin – who had come late –", "Sorokin"),
        ("Minister Sorokin - who had come late -", "Sorokin"),
    ],
)
def test_one_party(party: str, meant: str) -> None:
    """Before "stated", whatever stands between."""
    assert subjects(f"{party} stated that trade had grown.") == meant


@pytest.mark.parametrize(
    ("sentence", "meant"),
    [
        (
            "Mr. Tanabe asked whether it rained, and Mr. Sorokin answered that it did.",
            "Tanabe | Sorokin",
        ),
        ("Mr. Tanabe proposed a study and Mr. Sorokin agreed.", "Tanabe | Sorokin"),
        (
            "Mr. Tanabe proposed a study; Mr. Sorokin replied that he would look into it.",
            "Tanabe | Sorokin",
        ),
        (
            "Mr. Tanabe asked for a list, whereupon Mr. Sorokin said that it was ready.",
            "Tanabe | Sorokin",
        ),
        (
            "Mr. Tanabe stated that it rained, while Mr. Sorokin said that it snowed.",
            "Tanabe | Sorokin",
        ),
        (
            "Mr. Tanabe stated that it rained, whereas Mr. Sorokin said that it snowed.",
            "Tanabe | Sorokin",
        ),
        (
            "Mr. Tanabe expressed concern, to which Mr. Sorokin responded that it was noted.",
            "Tanabe | Sorokin",
        ),
        (
            "Mr. Tanabe expressed concern, in response to which Mr. Sorokin said it was noted.",
            "Tanabe | Sorokin",
        ),
        (
            "Mr. Tanabe expressed concern, and in response Mr. Sorokin said that it was noted.",
            "Tanabe | Sorokin",
        ),
        (
            "Mr. Tanabe expressed concern and, in response, Mr. Sorokin said that it was noted.",
            "Tanabe | Sorokin",
        ),
        (
            "Mr. Tanabe expressed concern, a view that was shared by Mr. Sorokin.",
            "Tanabe",
        ),
        ("Mr. Tanabe's proposal was accepted by Mr. Sorokin.", "Sorokin"),
        ("Mr. Tanabe was told by Mr. Sorokin that it rained.", "Sorokin"),
        ("It was explained by Mr. Tanabe that it rained.", "Tanabe"),
        ("At Mr. Tanabe's request, Mr. Sorokin explained the plan.", "Sorokin"),
        (
            "Mr. Tanabe and Mr. Sorokin respectively explained their plans.",
            "Tanabe Sorokin",
        ),
        (
            "Asked by Mr. Tanabe about the plan, Mr. Sorokin said that it was ready.",
            "Tanabe | Sorokin",
        ),
        ("As requested by Mr. Tanabe, Mr. Sorokin explained the plan.", "Sorokin"),
        ("In reply to Mr. Tanabe's question, Mr. Sorokin explained the plan.", "Sorokin"),
        ("Hope was expressed by Mr. Tanabe that it would rain.", "Tanabe"),
        ("A message from the President was handed over by Mr. Sorokin.", "Sorokin"),
        ("There was an explanation from Mr. Tanabe on the plan.", "Tanabe"),
        ("An explanation was given by the Russian side about the plan.", "RU"),
        ("From the Japanese side, it was stated that it rained.", "JP"),
        ("Gratitude was expressed by Mr. Sorokin.", "Sorokin"),
        ("Agreement was reached on the plan.", "both"),
        ("Consensus was obtained on the plan.", "both"),
        ("A common understanding was reached on the plan.", "both"),
        ("It was confirmed between the two ministers that it rained.", "Tanabe Sorokin"),
        ("It was agreed by both ministers that it rained.", "Tanabe Sorokin"),
        ("The importance of trust was confirmed.", "both"),
        ("The view was shared that it rained.", "both"),
        ("Emphasis was placed on trust.", "both"),
        ("Reference was made to the plan.", "both"),
        ("The issue of fish was raised by Mr. Tanabe.", "Tanabe"),
        ("Concern was expressed over the plan.", "both"),
        (
            "The two ministers agreed to meet, and Mr. Tanabe invited Mr. Sorokin to Tokyo.",
            "Tanabe Sorokin | Tanabe",
        ),
        (
            "Mr. Tanabe invited Mr. Sorokin to Tokyo, and Mr. Sorokin accepted the invitation.",
            "Tanabe | Sorokin",
        ),
        (
            "Mr. Tanabe invited Mr. Sorokin to Tokyo, and the latter accepted.",
            "Tanabe | ~",
        ),
        ("Mr. Tanabe thanked Mr. Sorokin, and they agreed to meet again.", "Tanabe | ~"),
        (
            "Mr. Tanabe raised the issue, and the two sides agreed to study it.",
            "Tanabe | JP RU",
        ),
        ("Mr. Tanabe explained the plan and it was agreed to study it.", "Tanabe | both"),
        (
            "Mr. Tanabe explained the plan, and an exchange of views took place.",
            "Tanabe | both",
        ),
        ("Mr. Tanabe said that Russia had stated that it rained.", "Tanabe"),
        ("Mr. Tanabe said he hoped that Mr. Sorokin agreed.", "Tanabe"),
        (
            "Mr. Tanabe noted that Mr. Sorokin had said it would rain, and that it did.",
            "Tanabe",
        ),
        (
            "Mr. Tanabe recalled that when Mr. Sorokin visited Tokyo he proposed a plan.",
            "Tanabe",
        ),
        (
            "Mr. Tanabe, who was asked by Mr. Sorokin about the plan, said it was ready.",
            "Tanabe",
        ),
        (
            "After Mr. Tanabe explained the plan, Mr. Sorokin said that it was good.",
            "Tanabe | Sorokin",
        ),
        (
            "After an explanation by Mr. Tanabe, Mr. Sorokin said that it was good.",
            "Sorokin",
        ),
        ("When Mr. Tanabe asked about it, Mr. Sorokin said that it was good.", "Tanabe | Sorokin"),
        ("While Mr. Tanabe stressed trust, Mr. Sorokin stressed speed.", "Tanabe | Sorokin"),
        ("Mr. Sorokin said that, as Mr. Tanabe had mentioned, it rained.", "Sorokin"),
        ('"It rains," Mr. Tanabe said.', "Tanabe"),
        ('"It rains", said Mr. Tanabe.', "Tanabe"),
        ("It rains, Mr. Tanabe stated, and it will snow.", "Tanabe"),
        ("This, Mr. Tanabe added, was the reason.", "Tanabe"),
        ("Japan, Mr. Tanabe said, would wait.", "Tanabe"),
        (
            "Mr. Tanabe expressed the view that it rained and Mr. Sorokin the view that it snowed.",
            "Tanabe",
        ),
        ("Mr. Tanabe and Mr. Sorokin both stressed trust.", "Tanabe Sorokin"),
        ("Mr. Tanabe (in reply to Mr. Sorokin) said that it rained.", "Tanabe"),
        ("Mr. Tanabe said to Mr. Sorokin that it rained.", "Tanabe"),
        ("Mr. Tanabe told Mr. Sorokin that it rained, adding that it snowed.", "Tanabe"),
        (
            "Regarding the plan proposed by Mr. Tanabe, Mr. Sorokin stated his support.",
            "Sorokin",
        ),
        (
            "With regard to the point that Mr. Tanabe raised, Mr. Sorokin stated his support.",
            "Sorokin",
        ),
        (
            "In response to Mr. Tanabe, who asked about the plan, Mr. Sorokin stated his support.",
            "Sorokin",
        ),
        ("Together with Mr. Tanabe, Mr. Sorokin welcomed the plan.", "Sorokin"),
        ("The Ministers welcomed the plan presented by Mr. Tanabe.", "Tanabe Sorokin"),
        ("Also present was Mr. Tanabe, who explained the plan.", "Tanabe"),
        ("What is needed, Mr. Tanabe emphasized, is trust.", "Tanabe"),
        ("Prices, said Mr. Tanabe, had risen.", "Tanabe"),
        ("Both sides explained their positions, and agreed to continue the talks.", "JP RU"),
        (
            "The two ministers discussed the plan, with Mr. Tanabe stressing trust.",
            "Tanabe Sorokin | Tanabe",
        ),
        ("In this connection, mention was made of the plan by Mr. Tanabe.", "Tanabe"),
        ("Further, satisfaction was expressed with the plan.", "both"),
        ("The Russian side said it rained, and the Japanese side said it snowed.", "RU | JP"),
        ("Mr. Tanabe requested Russia's support, and Russia agreed.", "Tanabe | RU"),
        ("Mr. Tanabe said it was regrettable.", "Tanabe"),
        ("Mr. Tanabe felt that it rained.", "Tanabe"),
        (
            "Mr. Tanabe asked Mr. Sorokin for a view; Mr. Sorokin's reply was that it rained.",
            "Tanabe | Sorokin",
        ),
        ("For his part, Mr. Tanabe said that it rained.", "Tanabe"),
        ("On this, Mr. Tanabe was of the same opinion.", "Tanabe"),
        ("Mr. Sorokin was positive about the plan.", "Sorokin"),
        ("Mr. Sorokin was in favor of the plan.", "Sorokin"),
        ("Mr. Sorokin was willing to help.", "Sorokin"),
        ("Mr. Sorokin was hopeful that it would rain.", "Sorokin"),
        ("Mr. Sorokin was critical of the plan.", "Sorokin"),
        ("Mr. Sorokin was appreciative of the plan.", "Sorokin"),
        ("Mr. Sorokin was satisfied with the plan.", "Sorokin"),
        ("Mr. Sorokin had no objection to the plan.", "Sorokin"),
        ("Mr. Sorokin had the same view.", "Sorokin"),
        ("Mr. Sorokin had doubts about the plan.", "Sorokin"),
        ("Mr. Sorokin had a question about the plan.", "Sorokin"),
        ("Mr. Sorokin had high hopes for the plan.", "Sorokin"),
        ("Mr. Sorokin gave his support to the plan.", "Sorokin"),
        ("Mr. Sorokin gave a positive reply.", "Sorokin"),
        ("Mr. Sorokin gave a brief account of the plan.", "Sorokin"),
        ("Mr. Sorokin took a positive view of the plan.", "Sorokin"),
        ("Mr. Sorokin took the opportunity to thank him.", "Sorokin"),
        ("Mr. Sorokin wished to know about the plan.", "Sorokin"),
        ("Mr. Sorokin did not agree with this.", "Sorokin"),
        ("Mr. Sorokin did not rule out a visit.", "Sorokin"),
        ("Mr. Sorokin declined to comment.", "Sorokin"),
        ("Mr. Sorokin fully agreed.", "Sorokin"),
        ("Mr. Sorokin also agreed.", "Sorokin"),
        ("Mr. Sorokin too agreed.", "Sorokin"),
        ("Mr. Sorokin, too, agreed.", "Sorokin"),
        ("Mr. Sorokin likewise agreed.", "Sorokin"),
        ("Mr. Sorokin once more strongly urged restraint.", "Sorokin"),
        ("Mr. Sorokin then briefly touched on Iran.", "Sorokin"),
        ("Mr. Sorokin first of all thanked the hosts.", "Sorokin"),
        ("Mr. Sorokin at first thanked the hosts.", "Sorokin"),
        ("Mr. Sorokin at this point thanked the hosts.", "Sorokin"),
        ("Mr. Sorokin on this occasion thanked the hosts.", "Sorokin"),
        ("Mr. Sorokin in this connection thanked the hosts.", "Sorokin"),
        ("Mr. Sorokin again and again thanked the hosts.", "Sorokin"),
        ("Mr. Sorokin frankly and openly stated his view.", "Sorokin"),
        ("Mr. Sorokin clearly, and with emphasis, stated his view.", "Sorokin"),
        ("Mr. Tanabe made it plain that it rained.", "Tanabe"),
        ("Mr. Tanabe put several questions on fish.", "Tanabe"),
        ("Mr. Sorokin found the idea a good one, but cautioned that it rained.", "Sorokin"),
        ("From the Japanese side, concern was conveyed about the flights.", "JP"),
        ("The two sides saw eye to eye on this.", "JP RU"),
        ("It was nevertheless agreed to wait.", "both"),
        ("The Russian side held that it rained.", "RU"),
        ("The two ministers fixed the date of the visit.", "Tanabe Sorokin"),
        ("I want to see all leaders agree.", ""),
        ("Mr. Tanabe made no comment on this.", "not"),
        ("Neither Mr. Tanabe nor Mr. Sorokin mentioned it.", ""),
        ("Mr. Tanabe started a new topic.", ""),
        ("Mr. Tanabe was opposed by many.", ""),
        ("Mr. Tanabe came to Japan in 2001 and signed the treaty.", ""),
        ("Mr. Tanabe hosted a lunch for Mr. Sorokin, who thanked him.", "Sorokin"),
    ],
)
def test_one_sentence(sentence: str, meant: str) -> None:
    """Two clauses, passives, agents, inversions, adverbs and adjectives that report."""
    assert subjects(sentence) == meant


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        ("Minister Tanabe over lunch emphasized the quota.", "emphasize"),
        ("Minister Tanabe was able, in what time remained, to explain the quota.", "explain"),
        ("Minister Tanabe laughed and went on to ask for a fair.", "ask"),
        ("Minister Tanabe gave it to be understood that it was late.", "give to understand"),
        ("Minister Tanabe held it likely that it was late.", "hold"),
        ("It was arranged that the next round would be in Oslo.", "arrange"),
        ("It was settled that the next round would be in Oslo.", "settle"),
    ],
)
def test_more_ways_to_the_verb(sentence: str, verb: str) -> None:
    """An adverbial, an interruption, another verb or an "it" may stand before it."""
    assert [it.verbs[0].lemma for it in reports(sentence)] == [verb]


def test_what_was_arranged_is_no_speech() -> None:
    """Only what is arranged between those who met is: no dinner."""
    assert reports("Minister Tanabe arranged a dinner.") == []
