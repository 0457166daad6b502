"""Who can be meant in one meeting."""

from __future__ import annotations

import pytest

import japan_russia as jr
from japan_russia.model import Participant
from japan_russia.model.people import short
from japan_russia.parse.cast.cast import Cast, Parties
from japan_russia.parse.cast.casts import casts
from japan_russia.parse.meetings import facts
from japan_russia.parse.phrases.parties import Joint
from tests.parse.made import document, mentions, page_of, phrases

TWO = (
    "On March 4, Foreign Minister Haruo Tanabe held talks with Russian Foreign Minister Oleg "
    "Sorokin. The meeting was also attended by Mr. Minoru Hayase, Governor, and Mr. Ivan Gromov, "
    "Governor."
)
FOUR = (
    "On March 4, Mr. Haruo Tanabe, Minister for Foreign Affairs, and Mr. Minoru Hayase, Minister "
    "of Defense, held a 2+2 meeting with Mr. Oleg Sorokin, Minister of Foreign Affairs, and Mr. "
    "Ivan Gromov, Minister of Defense of the Russian Federation."
)
THREE = (
    "On March 4, Foreign Minister Haruo Tanabe, U.S. Secretary of State Adam Clark and Australian "
    "Foreign Minister Anna Rossi met in Oslo."
)
PRESIDENTS = (
    "On March 4, Prime Minister Haruo Tanabe, Mr. Lars Berg, President of the European Council, "
    "and Ms. Anna Rossi, President of the European Commission, met in Oslo."
)
AFRICAN = (
    "On March 4, Mr. Haruo Tanabe, Minister for Foreign Affairs, Mr. Paul Obi, Minister of Foreign "
    "Affairs of Rwanda, and Mr. Ali Sow, Minister of Foreign Affairs of Tanzania, met in Tokyo."
)
SUMMIT = (
    "On March 4, Prime Minister Haruo Tanabe met President Oleg Sorokin in Oslo. The meeting was "
    "also attended by Mr. Minoru Hayase, Minister for Foreign Affairs, and Mr. Ivan Gromov, "
    "Minister of Foreign Affairs."
)
DIRECTORS = (
    "On March 4, Foreign Minister Haruo Tanabe met Russian Foreign Minister Oleg Sorokin in Oslo. "
    "The meeting was also attended by Mr. Minoru Hayase, Director-General of the Fishery Bureau of "
    "Japan, and Mr. Ivan Gromov, Director-General of the Fishery Agency of Russia."
)
UNKNOWN = "On March 4, Foreign Minister Haruo Tanabe met Foreign Minister Berg."


def cast(lead: str, title: str = "Japan-Russia Talks") -> Cast:
    """Return the cast of the one meeting of a readout."""
    (found,) = casts(facts.read(document(page_of(lead, title=title))))
    return found


def names(parties: Parties) -> str:
    """Return surnames and codes."""
    return " ".join(it.name.family if isinstance(it, Participant) else it.country for it in parties)


@pytest.mark.parametrize(
    ("lead", "words", "meant"),
    [
        (TWO, "The two ministers", "Tanabe Sorokin"),
        (TWO, "The ministers", "Tanabe Sorokin"),
        (TWO, "Both leaders", "Tanabe Sorokin"),
        (TWO, "The two", "Tanabe Sorokin"),
        (TWO, "The four ministers", "Tanabe Sorokin Hayase Gromov"),
        (TWO, "The three ministers", ""),
        (TWO, "The governors", "Hayase Gromov"),
        (TWO, "The mayors", ""),
        (DIRECTORS, "The two Directors-General", "Hayase Gromov"),
        (DIRECTORS, "The Vice-Ministers", ""),
        (DIRECTORS, "The Presidents", ""),
        (SUMMIT, "The two leaders", "Tanabe Sorokin"),
        (SUMMIT, "The foreign ministers", "Hayase Gromov"),
        (SUMMIT, "The two foreign ministers", "Hayase Gromov"),
        (SUMMIT, "The two defense ministers", ""),
        (TWO, "The leaders of Japan and Russia", "Tanabe Sorokin"),
        (TWO, "Both sides", "JP RU"),
        (TWO, "The two countries", "JP RU"),
        (TWO, "The three countries", ""),
        (TWO, "The Japanese and Russian sides", "JP RU"),
        (FOUR, "The four ministers", "Tanabe Hayase Sorokin Gromov"),
        (FOUR, "The two Foreign Ministers", "Tanabe Sorokin"),
        (FOUR, "The Defense Ministers", "Hayase Gromov"),
        (FOUR, "Both Japanese ministers", "Tanabe Hayase"),
        (FOUR, "Both Russian ministers", "Sorokin Gromov"),
        (FOUR, "Both sides", "JP RU"),
        (FOUR, "The two ministers", ""),
        (PRESIDENTS, "The two Presidents", "Berg Rossi"),
        (AFRICAN, "The two African Ministers", "Obi Sow"),
        (AFRICAN, "Both visiting ministers", "Obi Sow"),
        (AFRICAN, "The two Bantu Ministers", "Obi Sow"),
        (AFRICAN, "The two Ministers", ""),
        (AFRICAN, "The two Defense Ministers", ""),
    ],
)
def test_joint_phrases(lead: str, words: str, meant: str) -> None:
    """By count, rank and country; nobody, where so many were not there or do not hold that."""
    phrase = phrases(f"{words} agreed that it rained.")[0]
    assert isinstance(phrase, Joint)
    assert names(cast(lead).joint(phrase)) == meant


def test_three_sides() -> None:
    """The two sides of three are nobody's; the three are all."""
    found = cast(THREE, title="Japan-Australia-U.S. Ministerial Meeting")
    three, sides = phrases("The three ministers agreed with the three countries.")
    assert isinstance(three, Joint)
    assert isinstance(sides, Joint)
    assert names(found.joint(three)) == "Tanabe Clark Rossi"
    assert names(found.joint(sides)) == "AU JP US"
    assert found.countries == ("JP", "AU", "US")


def test_no_group_sits_in_the_seat_of_somebody_unnamed() -> None:
    """The Prime Minister is never named: "the leaders" are the two, and governors nobody."""
    found = cast("On March 4, the Prime Minister spoke on the telephone to President Ivan Gromov.")
    leaders, governors = phrases("The leaders agreed, and the governors agreed.")
    assert isinstance(leaders, Joint)
    assert isinstance(governors, Joint)
    assert names(found.joint(leaders)) == "Gromov JP"
    assert names(found.joint(governors)) == ""


def test_sides_of_whom_one_is_unknown() -> None:
    """Both sides are the persons then."""
    found = cast(UNKNOWN, title="Talks")
    assert found.countries == ("JP",)
    assert names(found.sides()) == "Tanabe Berg"


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("The Russian Minister", "Sorokin"),
        ("The Russian Foreign Minister", "Sorokin"),
        ("The Japanese Minister", "Tanabe"),
        ("The Foreign Minister", None),
        ("The Prime Minister", None),
        ("The Japanese Governor", "Hayase"),
    ],
)
def test_offices_alone(words: str, meant: str | None) -> None:
    """The one who holds it: of those who met, else of those who came along."""
    (mention,) = mentions(f"{words} stated that it rained.")
    found = cast(TWO).holders(mention)
    assert (names(found) if len(found) == 1 else None) == meant


def test_an_office_that_two_hold() -> None:
    """The one whom the sentence on the meeting calls by it."""
    lead = (
        "Prime Minister Haruo Tanabe visited Norway. On March 4, the Prime Minister held a meeting "
        "in Oslo with Prime Minister Lars Berg of Norway."
    )
    (mention,) = mentions("The Prime Minister stated that it rained.")
    assert names(cast(lead, title="Japan-Norway Summit Meeting").holders(mention)) == "Tanabe"


@pytest.mark.parametrize(
    ("top", "speaks"),
    [
        ("What's Up Around the Prime Minister in March", "Tanabe"),
        ("Prime Minister of Japan and His Cabinet\n\nTalks in Oslo", "Tanabe"),
        ("Talks of the Prime Minister of Japan and His Excellency Mr. Zimin", "Tanabe"),
        ("Talks in Oslo", "Tanabe"),
        ("Government of the Russian Federation\n\nTalks in Oslo", "Zimin"),
    ],
)
def test_the_prime_minister_of_a_site(top: str, speaks: str) -> None:
    """An office that two hold is Japan's, but on the site of the other's government."""
    met = "Prime Minister Haruo Tanabe met Prime Minister Oleg Zimin of Russia."
    said = "Prime Minister Zimin spoke of ships. The Prime Minister asked for one."
    *_, last = jr.loads(f"{top}\n\nMarch 5, 2012\n\n{met} {said}\n").iter_statements()
    assert [it.name.family for it in last.speakers if isinstance(it, Participant)] == [speaks]


def test_an_office_of_somebody_without_a_name() -> None:
    """The side for which the person sits at the table, and those who met are they both."""
    lead = "The Prime Minister spoke by telephone to Prime Minister Haruo Tanabe of Japan on May 4."
    found = cast(lead, title="Call of the Prime Minister of Norway with Prime Minister Tanabe")
    (mention,) = mentions("The Prime Minister stated that it rained.")
    assert names(found.holders(mention)) == "NO"
    both = phrases("The two leaders agreed that it rained.")[0]
    assert isinstance(both, Joint)
    assert names(found.joint(both)) == "Tanabe NO"


def test_an_office_that_only_the_body_gives_somebody() -> None:
    """ "Foreign Secretary A explained it": she is "the Foreign Secretary" from there on."""
    readout = jr.loads(
        "On March 4, 2011, Mr. Haruo Tanabe, Minister for Foreign Affairs, met in Bath with "
        "Ms. Helen Marsh, Secretary of State for Foreign Affairs of the United Kingdom.\n\n"
        "1. Foreign Secretary Marsh explained the law. The Foreign Secretary asked for maps.\n"
    )
    *_, last = readout.iter_statements()
    assert [it.name.family for it in last.speakers if isinstance(it, Participant)] == ["Marsh"]


def test_an_office_in_brackets() -> None:
    """Behind the name of who holds it at the table."""
    lead = (
        "On March 4, Mr. Haruo Tanabe, Minister for Foreign Affairs, met Mr. Oleg Sorokin, "
        "Minister of Foreign Affairs of Russia (Chair)."
    )
    (mention,) = mentions("The Chair stated that it rained.")
    assert names(cast(lead).holders(mention)) == "Sorokin"


def test_ids_go_on_through_all_meetings() -> None:
    """One person keeps one id; who is named first is p1."""
    lead = (
        "On March 4, Foreign Minister Haruo Tanabe held talks with Russian Foreign Minister Oleg "
        "Sorokin, and paid a courtesy call on President Viktor Belov of Russia."
    )
    body = (
        "1. Foreign Ministers' Meeting\n\nTrade grew.\n\n2. Courtesy Call on President Belov\n\n"
        "Gas was dear."
    )
    first, second = casts(facts.read(document(page_of(lead, body))))
    assert [(it.id, it.name.family) for it in first.everyone] == [
        ("p1", "Tanabe"),
        ("p2", "Sorokin"),
    ]
    assert [(it.id, it.name.family) for it in second.everyone] == [
        ("p1", "Tanabe"),
        ("p3", "Belov"),
    ]


def test_he_or_she() -> None:
    """Where the form of address or the table tells."""
    lead = "On March 4, Mr. Haruo Tanabe of Japan met Ms. Anna Rossi of Italy and Lars Berg, Envoy."
    found = cast(lead, title="Talks")
    assert [found.speaks_of(it) for it in found.everyone] == ["he", "she", None]


def test_without_a_meeting() -> None:
    """Nobody is meant by anything."""
    (found,) = casts(facts.read(document(page_of("It rained.", title="A Fine Day"))))
    assert (found.everyone, found.sides()) == ((), ())


def test_an_office_is_more_than_a_part_of_a_word() -> None:
    """A Presidential Envoy is no President; who has no printed office is that of his country."""
    lead = (
        "On March 4, Viktor Belov met in Omsk with Mr. Haruo Tanabe, Prime Minister of Japan. "
        "Presidential Envoy of Russia Igor Zimin took part in the meeting."
    )
    (president,) = mentions("The President of Russia stated that it rained.")
    assert names(cast(lead, title="Japan-Russia Talks").holders(president)) == "Belov"


def test_an_office_that_several_hold() -> None:
    """A minister goes before his deputies; of equals each may be meant."""
    (mention,) = mentions("The Minister stated that it rained.")
    lead = (
        "On March 4, Mr. Haruo Tanabe, Minister for Foreign Affairs, met Mr. Oleg Sorokin, "
        "Deputy Minister of Foreign Affairs of Russia."
    )
    assert names(cast(lead).holders(mention)) == "Tanabe"
    assert names(cast(TWO).holders(mention)) == "Tanabe Sorokin"


def test_an_office_right_before_somebody_else() -> None:
    """It is that of another, where another alone holds it; of one who holds both it is his."""
    lead = (
        "On March 4, Mr. Haruo Tanabe, Foreign Secretary, met Mr. Oleg Sorokin, "
        "Deputy Minister of Foreign Affairs of Russia."
    )
    found = cast(lead)
    sorokin = found.principals[1]
    (both,) = mentions("Foreign Secretary and Deputy Minister Sorokin agreed.")
    other = found.named_before(both, sorokin)
    assert other is not None
    assert other.name.family == "Tanabe"
    (alone,) = mentions("Deputy Minister Sorokin agreed.")
    assert found.named_before(alone, sorokin) is None


@pytest.mark.parametrize(
    "office",
    ["Deputy Prime Minister", "Vice President", "Under-Secretary-General", "former Prime Minister"],
)
def test_nobody_is_called_by_the_office_of_those_above_him(office: str) -> None:
    """The words of the Prime Minister are not those of his deputy, who alone was there."""
    lead = (
        "On March 4, Mr. Haruo Tanabe, Minister for Foreign Affairs of Japan, met "
        f"Mr. Jonas Lund, {office} of Norway."
    )
    above = office.removeprefix("Deputy ").removeprefix("Vice ").removeprefix("Under-")
    (mention,) = mentions(f"The {above.removeprefix('former ')} stated that it rained.")
    assert cast(lead, title="Talks").holders(mention) == ()


_THREE_IN_OSLO = (
    "Meeting on the Northern Seas\n\nMarch 5, 2031\n\n"
    "On March 4, the Meeting on the Northern Seas was held in Oslo with Mr. Haruo Tanabe, Minister "
    "for Foreign Affairs of Japan, Mr. Oleg Sorokin, {office} of the Russian Federation, and Ms. "
    "Kari Lund, Minister of Foreign Affairs of the Kingdom of Norway{told}\n\n"
    "1. The {chair} asked for figures."
)


@pytest.mark.parametrize(
    ("told", "chair", "speaker"),
    [
        (". Minister Tanabe served as chair.", "Chair", "Tanabe"),
        (". The meeting was chaired by Minister Sorokin.", "Chairman", "Sorokin"),
        (", who was in the chair.", "Chairwoman", "Lund"),
        (". Minister Tanabe and Minister Sorokin each acted as chair.", "Chair", ""),
        (".", "Chair", ""),
    ],
)
def test_the_chair_is_who_has_it_by_the_lead(told: str, chair: str, speaker: str) -> None:
    text = _THREE_IN_OSLO.format(office="Foreign Minister", told=told, chair=chair)
    *_, last = jr.loads(text).iter_statements()
    assert [it.name.family for it in last.speakers if isinstance(it, Participant)] == (
        [speaker] if speaker else []
    )


def test_the_chairman_of_a_committee_is_no_other_who_has_the_chair() -> None:
    told = ". Minister Tanabe served as chair."
    text = _THREE_IN_OSLO.format(office="Chairman of the Duma", told=told, chair="Chairman")
    *_, last = jr.loads(text).iter_statements()
    assert [it.name.family for it in last.speakers if isinstance(it, Participant)] == ["Sorokin"]


MET = "The Prime Minister met Prime Minister Lars Berg of Norway."


@pytest.mark.parametrize(
    ("top", "met", "speaks"),
    [
        ("Prime Minister of Japan and His Cabinet\n\nTalks", MET, ["JP"]),
        ("Prime Minister's Office, 10 Downing Street\n\nTalks", MET, ["GB"]),
        ("Talks\n\nFrom:\nPrime Minister's Office, 10 Downing Street", MET, ["GB"]),
        ("Talks", MET, []),
        ("Talks", MET.replace("met", "of Japan met"), ["JP"]),
        ("Talks", MET.replace("met", "and").replace("way.", "way met."), []),
        ("Talks", f"The Prime Minister visited Oslo. {MET}", []),
        ("Talks", f"President Anna Lund of Iceland came to Oslo. {MET}", []),
        ("Talks", MET.replace(" met", ", on a visit to Oslo, met"), []),
    ],
)
def test_a_prime_minister_whom_the_page_never_names(top: str, met: str, speaks: list[str]) -> None:
    """Who met Prime Minister Berg is another than he."""
    assert_speaks(top, met, speaks)


@pytest.mark.parametrize(
    ("top", "met", "speaks"),
    [
        ("Talks", f"Prime Minister Anna Lund of Iceland came to Oslo. {MET}", ["Lund"]),
        ("Prime Minister Tanabe's Talks in Oslo", MET, ["Tanabe"]),
        ("Talks", MET.replace("The", "Mr. Haruo Tanabe, the"), ["Tanabe"]),
        ("Talks", MET.replace("The Prime Minister", "Minister Tanabe"), ["Berg"]),
    ],
)
def test_a_prime_minister_whom_the_page_names(top: str, met: str, speaks: list[str]) -> None:
    """He is the one before Prime Minister Berg, else Berg himself."""
    assert_speaks(top, met, speaks)


def assert_speaks(top: str, met: str, speaks: list[str]) -> None:
    """Assert who asks as "The Prime Minister", and that Prime Minister Berg thanks him."""
    said = "The Prime Minister asked for a ship. Prime Minister Berg thanked him."
    readout = jr.loads(f"{top}\n\nMarch 5, 2012\n\n{met} {said}\n")
    *_, asked, thanked = readout.iter_statements()
    assert [short(it) for it in asked.speakers] == speaks
    assert [short(it) for it in thanked.speakers] == ["Berg"]


@pytest.mark.parametrize(
    ("title", "speaks"),
    [("Talks", []), ("Minister Tanabe's Talks", ["Tanabe"]), ("Visit of Minister Berg", [])],
)
def test_a_minister_whom_the_page_never_names(title: str, speaks: list[str]) -> None:
    """Who met the Minister of Trade is another than he."""
    said = "The Minister met Minister of Trade Lars Berg of Norway. The Minister asked for ships."
    *_, asked = jr.loads(f"{title}\n\nMarch 5, 2012\n\n{said}\n").iter_statements()
    assert list(map(short, asked.speakers)) == speaks


def test_whom_an_unnamed_prime_minister_met_one_after_another() -> None:
    top = "Prime Minister's Office, 10 Downing Street\n\nTwo calls\n\nMarch 5, 2012\n\n"
    met = "The Prime Minister spoke to the Prime Minister of Norway, Lars Berg, this morning."
    later = "Later the Prime Minister had a call with the Prime Minister of Samoa, Pita Leota."
    said = "The Prime Minister asked for a ship."
    readout = jr.loads(f"{top}{met}\n\n{said}\n\n{later}\n\n{said} The two leaders agreed on it.\n")
    who = [[it.name.family for it in meeting.participants] for meeting in readout.meetings]
    assert who == [["Berg"], ["Leota"]]
    spoke = [list(map(short, it.speakers)) for it in readout.iter_statements()]
    assert spoke == [[], ["GB"], [], ["GB"], ["Leota", "GB"]]
    # Where nothing tells whose page it is, he is of neither country.
    title = "Two calls of Norway and Samoa\n\nMarch 5, 2012\n\n"
    of_nobody = jr.loads(f"{title}{met}\n\n{said}\n\n{later}\n\n{said}\n")
    assert [it.speakers for it in of_nobody.iter_statements()] == [()] * 4


def test_an_office_of_somebody_who_is_named_elsewhere() -> None:
    """ "The Mayor" is not the guest whose office is not printed."""
    met = "On March 4 Ambassador Haruo Tanabe called on Mr. Fergus Toolin of Ireland in Dublin."
    said = "Mr. Toolin spoke of ships. The Mayor asked for one."
    later = "The mayors of those days were Ms. Nora Hession, Mayor, and Mr. John Smith, Mayor."
    for page, speaks in ((f"{met} {said}", ["Toolin"]), (f"{met} {said}\n\n{later}", [])):
        readout = jr.loads(f"Talks\n\nMarch 12, 2012\n\n{page}\n")
        (asked,) = (it for it in readout.iter_statements() if it.text.startswith("The Mayor"))
        assert list(map(short, asked.speakers)) == speaks
