"""Nouns for several who speak as one, for one side of the table, and for those outside it."""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "ALONE",
    "AT_HIS_SIDE",
    "BETWEEN",
    "BETWEEN_RANKS",
    "BODIES",
    "COUNTED",
    "COUNTS",
    "DETERMINERS",
    "DIPLOMAT",
    "FOREIGN_MINISTER",
    "GOVERNMENTS",
    "GROUPINGS",
    "GROUPS",
    "HELD_BY",
    "LED",
    "MINISTRY",
    "NATIONAL",
    "NATIONAL_VIEW",
    "OF_ALL",
    "OF_ANY_OFFICE",
    "OF_A_SIDE",
    "OF_BOTH",
    "OF_OTHERS",
    "OF_STATE",
    "ONE_SIDE",
    "ON_WHAT",
    "OPENERS",
    "OPPOSITES",
    "OPPOSITES_OF_SOMEBODY",
    "OPPOSITE_NUMBER",
    "ORGANS",
    "OTHERS",
    "OWNERS",
    "PERSONS",
    "PERSON_NOUNS",
    "REGIONS",
    "SIDES",
    "SIDE_NOUNS",
    "STANCE",
    "THERE_WERE",
    "UNCOUNTED",
    "VISITING",
    "VISITORS",
]

#: Plural nouns that stand for the persons who met, beside the plurals of offices.
PERSONS: Final = frozenset(
    "leaders heads men women counterparts interlocutors principals statesmen officials diplomats "
    "parliamentarians politicians colleagues dignitaries chairs co-chairs co-chairmen "
    "co-chairpersons co-chairwomen chiefs figures individuals".split()
)
#: Of these, nouns of those who met only where they are counted: "the two men".
COUNTED: Final = frozenset(
    "men women officials diplomats parliamentarians politicians statesmen dignitaries figures "
    "individuals".split()
)
#: Plural nouns that stand for the countries.
SIDES: Final = frozenset(
    "sides parties countries governments nations delegations states capitals peoples economies "
    "ministries neighbors neighbours partners teams powers".split()
)
#: After the name of a country: its side of the table.
SIDE_NOUNS: Final = frozenset(
    "side sides government governments delegation delegations party parties authorities embassy "
    "ministry administration team leadership".split()
)
#: Words that open a joint phrase.
DETERMINERS: Final = frozenset("the both all each either neither these those their two our".split())
#: Before a noun for others than the speaker.
OWNERS: Final = frozenset("my his her their".split())
#: Plural nouns that mean the others, after one of these.
OTHERS: Final = frozenset("counterparts colleagues guests hosts visitors interlocutors".split())
#: Of these what needs no number behind somebody and "and": "Minister A and her colleagues".
UNCOUNTED: Final = frozenset(("colleagues",))
OPPOSITE_NUMBER: Final = "opposite number"
#: Nouns for who sits opposite; after "the", and only after "his" or "her".
OPPOSITES: Final = frozenset(("counterpart", "counter-part", "counterparts", "colleague"))
OPPOSITES_OF_SOMEBODY: Final = OPPOSITES | frozenset("guest host visitor interlocutor".split())
#: Between the ranks of a joint phrase.
BETWEEN_RANKS: Final = frozenset(("and", "two"))
_OF_DIPLOMACY: Final = (
    r"\sof (?:(?:both|the|our)(?: (?:two|three))? )?(?:[Ff]oreign (?:affairs|policy)|diplomatic)"
    r" (?:agencies|departments|services)\b|\sof diplomacy\b"
)
#: Behind "heads": whose they are.
OF_STATE: Final = re.compile(
    r"\s(?:of|for) (?:[Ss]tate|[Gg]overnment)(?: and (?:of )?[Gg]overnment)?\b"
    r"|\sof (?:both|the)(?: (?:two|three))? (?:[Ff]oreign )?(?:[Mm]inistries|[Dd]elegations)\b"
    rf"|{_OF_DIPLOMACY}"
)
#: Before the noun: those of a group of countries, of whom not all need sit at the table.
GROUPINGS: Final = frozenset("G7 G8 G20 ASEAN APEC NATO OSCE CIS SCO BRICS".split())
#: Before the noun: those who are guests.
VISITING: Final = "visiting"
#: Before the noun: those of a part of the world to which Japan does not belong.
REGIONS: Final = frozenset(
    "African American Arab Balkan Baltic Caribbean Caucasian European Gulf Nordic "
    "Scandinavian Western".split()
)
#: Behind "the leaders": of what they are, and so no heads of delegations.
OF_BOTH: Final = re.compile(
    r" of (?:both|(?:our|the|their) two) (?:countries|governments|nations)\b"
)
#: How many there are said to be.
COUNTS: Final = {
    "two": 2,
    "both": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
}
#: Words that open a phrase for one or several parties.
OPENERS: Final = DETERMINERS | OWNERS | COUNTS.keys() | frozenset(("a", "an", "its"))
#: Those of them that anybody can be called, where they are counted: "the two delegates".
OF_ANY_OFFICE: Final = frozenset(
    "participants delegates visitors guests hosts representatives envoys diplomats officials "
    "negotiators".split()
)
#: Behind the adjective of a country: its side of the table.
OF_A_SIDE: Final = frozenset(("representatives", "delegates"))
#: Whom a group's name can mean of those who met, by what they hold.
HELD_BY: Final = {"the diplomats": re.compile(r"\bForeign\b|\bAmbassador\b|\bEnvoy\b")}
#: Of the groups below those that are one body: "it", and not "they".
BODIES: Final = frozenset(
    "secretariat committee commission subcommittee council board forum conference association "
    "federation union chamber agency bank fund company bureau court parliament assembly".split()
)
#: Groups that are neither both sides nor both persons: their words are nobody's of the cast.
GROUPS: Final = BODIES | frozenset(
    "participants experts specialists delegates attendees members families residents islanders "
    "inhabitants students pupils teachers scholars academics scientists journalists reporters "
    "correspondents businessmen businesspeople executives entrepreneurs companies firms fishermen "
    "veterans citizens visitors guests hosts organizers organisers sponsors survivors "
    "relatives victims workers employees officers doctors artists athletes parliamentarians "
    "lawmakers legislators governors mayors ambassadors envoys representatives observers analysts "
    "speakers panelists panellists graduates trainees volunteers youths children people "
    "negotiators working-group interpreters audience crowd press media public community group "
    "panel".split()
)
#: Between two words that are no name of one group.
THERE_WERE: Final = re.compile(r"\b(?:was|were|is|are)\b")
#: Behind "his" or "her", who sits at the table with him: "his adviser", "her guests".
AT_HIS_SIDE: Final = frozenset(
    "aide adviser advisor assistant interpreter negotiator guests visitors hosts".split()
)
#: Behind "by", those who are nobody of the cast, whoever met: "explained by local residents".
OF_OTHERS: Final = (
    r"(?:the |local |some |many )*(?:[A-Z][a-z]+ )?"
    rf"(?:{'|'.join(sorted(GROUPS - OF_ANY_OFFICE))})\b"
)
#: One side of the table, after "each" and "either".
ONE_SIDE: Final = frozenset("side party country government".split())
#: A single person without a name who is nobody of the cast.
PERSON_NOUNS: Final = frozenset(
    "chair host interpreter moderator speaker aide adviser advisor assistant officer judge "
    "manager professor negotiator engineer researcher journalist reporter translator chief "
    "spokesman spokeswoman spokesperson expert official delegate participant guide director mayor "
    "captain student resident islander pupil teacher representative visitor guest curator abbot "
    "interlocutor priest doctor farmer fisherman owner mother father widow daughter son".split()
)
#: What people do: "The two came back" may be two ships.
_OF_TALKERS: Final = (
    r"(?:found (?:common|it|that|themselves)|came (?:to (?:an?|the)|out)"
    r"|went (?:on|over|into|through)|gave (?:their|assurances?|voice|support))"
)
#: What may follow "the two" or "both" that stand for the persons alone.
ALONE: Final = re.compile(
    r"\s(?:(?:also|then|further|both|had|did|were|met|agreed|have|would|will|exchanged|held"
    r"|that|said|spoke|felt|took|thought|saw|sat|stood)\b"
    rf"|{_OF_TALKERS}\b"
    r"|(?:[a-z]+ly\s|nevertheless\s|nonetheless\s)?[a-z]+ed\b"
    r"|with\s(?:an?|great|much|some)\b)|[.,;]"
)
BETWEEN: Final = "between "
#: What may follow them behind "between".
ON_WHAT: Final = re.compile(r"\s(?:on|about|over|regarding|concerning|as to)\s")
#: Organs of one side or several: "the Ministry of Foreign Affairs of Japan".
ORGANS: Final = frozenset("Government Governments Ministry Embassy Delegation Side".split())
MINISTRY: Final = "ministry"
#: Before an "all" that belongs to no phrase: "First of all both sides".
OF_ALL: Final = re.compile(r"\b(?:(?:[Ff]irst|[Ll]ast|[Mm]ost|[Bb]est) of|[Aa]bove|[Aa]fter) \Z")
#: Plural nouns for those who have come.
VISITORS: Final = frozenset(("guests", "visitors"))
#: Organs of sides that open a phrase: "the Governments of Japan and Norway".
GOVERNMENTS: Final = frozenset(
    word
    for noun in ("government", "governments")
    for word in (noun, noun.capitalize(), noun.upper())
)
#: Whose head somebody is.
_DIPLOMACY: Final = (
    r"(?:diploma(?:cy|tic\sservice)|[Ff]oreign\s(?:[Mm]inistry|[Ss]ervice"
    r"|policy\s(?:department|agency|service|establishment)))"
)
_ONE_OF_THEM: Final = (
    r"(?:diplomat|states(?:wo)?man|politician|leader|visitor|guest|host|representative|negotiator"
    r"|interlocutor)"
)
#: What somebody thinks of a thing, or says to it.
STANCE: Final = (
    r"answer|reply|response|reaction|view|point of view|position|line|stance|standpoint|attitude"
    r"|opinion|proposal|counter-?proposal|condition|demand|request|explanation|objection|argument|assessment"
)
#: Whom the country tells: "the Russian diplomat", "Japan's top diplomat", "the head of Japanese
#: diplomacy".
NATIONAL: Final = re.compile(
    r"(?:\b[Tt]he\s)?\b(?:(?:[Hh]ead|[Cc]hief)\sof\s(?:[Tt]he\s)?(?P<led>[A-Z][a-z]+)(?:['’]s)?"
    rf"\s{_DIPLOMACY}"
    # "A Russian negotiator" is somebody.
    r"|(?<!\b[Aa]\s)(?<!\b[Aa]n\s)(?P<land>[A-Z][a-z]+)(?:['’]s)?"
    rf"\s(?:(?:top|chief|senior|visiting)\s)?{_ONE_OF_THEM}"
    r"|(?<=[Tt]he\s)(?:visitor|guest)\sfrom\s(?P<home>[A-Z][a-z]+))\b(?!['’])"
)
#: Where a sentence begins, a country whose answer or view it tells: "The Russian answer was that".
NATIONAL_VIEW: Final = re.compile(
    r"(?:(?:In|To|On|From)\s(?=the\s)|[A-Z][^,.;]{1,60},\s)?[Tt]he\s(?P<land>[A-Z][a-z]+)"
    rf"(?=\s(?:[a-z-]+\s){{0,2}}(?:{STANCE})s?\b)"
)
#: Who is at the head of a country's diplomacy.
FOREIGN_MINISTER: Final = re.compile(
    r"(?!.*\b(?:Deputy|Vice|Assistant|State)\b).*\b(?:Foreign Minister|Minister (?:of|for) Foreign"
    r"|Minister of External|External Affairs Minister|Foreign Secretary)\b"
)
#: The one at the head of a state or government, and those who are not.
LED: Final = "leader"
DIPLOMAT: Final = "diploma"
