"""Small words and marks in the names of offices, and around them."""

from __future__ import annotations

import re
from typing import Final

from japan_russia.wording.speech.verbs import VERBS, Form, forms_of

__all__ = [
    "ADVERB",
    "AFTER_HEAD",
    "AFTER_NAME",
    "ARTICLES",
    "BEFORE_CITIES",
    "BEFORE_MINISTRY",
    "BEHIND_HEAD",
    "BEHIND_NAME",
    "BETWEEN",
    "BETWEEN_LANDS",
    "BODIES",
    "FIRST_OF_TWO",
    "GOVERNMENT",
    "HEADS_BEHIND",
    "JOINT",
    "LISTED_BY",
    "LISTED_LAST",
    "LOOSE",
    "MINISTER",
    "NAME_BEFORE",
    "NO_FIELD",
    "NO_PORTFOLIO",
    "OBJECT_OF",
    "OF_STATE",
    "OF_UNION",
    "OVER",
    "PASTS_OF_TITLES",
    "RANKS_AFTER_AND",
    "REGIONAL",
    "RESPONSIBLE",
    "SEATED",
    "SEATED_AT",
    "STATE",
    "STATES",
    "STATE_HEADS",
    "TALKS",
    "TIMES",
    "UNION",
    "VERBS_OF_TITLES",
    "WITH",
    "WITH_MINISTRY",
]

#: Before an office: an article, a possessive.
ARTICLES: Final = frozenset("the The his her His Her their Their its Its my My our Our".split())
#: Small words before an office that belong to it.
TIMES: Final = frozenset("former then current incoming outgoing acting interim caretaker".split())
#: Words that lead on from a head to what it is over.
OVER: Final = frozenset(("of", "for"))
LOOSE: Final = frozenset(("in", "on", "at"))
#: Heads of offices that are at a ministry: "Secretary of State at the Chancellery".
SEATED_AT: Final = frozenset("Secretary Counsellor Counselor Adviser Advisor Director".split())
#: What a field can be with another country: "Minister for Economic Cooperation with Norway".
WITH: Final = frozenset(("with",))
STATES: Final = "States"
JOINT: Final = frozenset("Cooperation Co-operation Relations Partnership Negotiations".split())
#: Before a city, after which an office is somebody's whom it does not belong to.
BEFORE_CITIES: Final = frozenset(("in", "In"))
#: Marks between the fields or the offices of one holder.
BETWEEN: Final = frozenset((",", "/", "&"))
#: Offices that are often held together with a ministry.
WITH_MINISTRY: Final = frozenset(
    (
        "Deputy Prime Minister",
        "First Deputy Prime Minister",
        "Vice Prime Minister",
        "Deputy Premier",
        "Vice Premier",
        "Vice-Premier",
        "Vice Chancellor",
        "Vice-Chancellor",
    )
)
#: Between such an office and its ministry, whose head is a minister.
BEFORE_MINISTRY: Final = frozenset((",", "–", "-", "and"))
MINISTER: Final = "Minister"
#: Right after a head.
AFTER_HEAD: Final = frozenset(
    "General Extraordinary Counsellor Counselor Plenipotentiary Elect Designate Emeritus "
    "d'Affaires d’Affaires d'affaires d’affaires".split()
)
#: Fields that are a head behind one of these words: "Chief Justice", but "Minister of Justice".
HEADS_BEHIND: Final = {"Justice": frozenset(("Chief", "Associate"))}
RANKS_AFTER_AND: Final = frozenset(("Plenipotentiary", "Extraordinary"))
#: The ending of an adverb between a name and a verb.
ADVERB: Final = "ly"
#: Words that name a place or a paper, or an organ: nobody is minister of them by that word alone.
NO_PORTFOLIO: Final = frozenset(
    "Africa America Americas Asia Bank cabinet Center Centre Charter City Coast Commission "
    "Committee Council crown District East Eurasia Europe Forum Fund G20 G7 G8 general Group "
    "Island Islands Issue Issues Krai Land Lands Museum Nations Negotiations North Oblast Ocean "
    "Oceania Oceans official Okinawa Okrug Operations Organisation Organization Pact Partnership "
    "Prefecture press Process Project Protocol Province Region Regions Sea South state Summit "
    "Territories Territory Town Treaties Treaty Union University Village West".split()
)
#: What stands before the object of an opening: "On the Kuril Islands Minister A said".
OBJECT_OF: Final = re.compile(
    r"\b(?i:about|across|after|against|among|around|as|at|before|between|beyond|by|concerning|despite"
    r"|during|for|from|in|including|into|involving|near|of|on|outside|over|regarding|regards|since"
    r"|through|to|touching|towards?|under|upon|via|with)\s+(?:[Tt]he\s+)?(?:[A-Z][\w-]*\s+){0,3}\Z"
)
#: No word that ends so is a field: "Additionally", "Concerning", "Asked".
NO_FIELD: Final = ("ly", "ing", "ed", "wards")
#: Units that a ministry has for parts of the world: a country before them is a field.
REGIONAL: Final = frozenset(
    "Division Bureau Department Desk Section Directorate Affairs Center Centre Institute".split()
)
#: A country before one of these is that of the office: "of the Russian Government".
OF_STATE: Final = frozenset(
    "Government Parliament Ministry Embassy Cabinet Duma Senate Congress Assembly Navy Army Forces "
    "Council Delegation Mission Presidential".split()
)
#: What a country has, without a capital: "of the Russian delegation".
BODIES: Final = frozenset("delegation parliament side".split())
#: Small words behind a head that are no name: "Ambassador at Large".
BEHIND_HEAD: Final = frozenset((("at", "Large"), ("at", "large"), ("ad", "interim")))
#: Behind a head, before "for": "Minister Responsible for Foreign Affairs".
RESPONSIBLE: Final = frozenset(("Responsible", "responsible"))
#: Behind the name of a person, where nothing says that it is one: "Martin Held of Germany".
AFTER_NAME: Final = frozenset(("", "and", "of", "or"))
#: Behind the name of a person, before his office.
BEHIND_NAME: Final = frozenset((",", "("))
#: Heads that have a seat: "Consul General in Sapporo".
SEATED: Final = frozenset("Consul Consuls Consul-General Consuls-General".split())
#: Words that begin a name of two: "the Governor of St Petersburg".
FIRST_OF_TWO: Final = frozenset(
    "St St. Saint New San Santa Los Las Port Fort Cape Mount Nizhny".split()
)
#: Heads of "Secretary of State", "Minister of State".
STATE_HEADS: Final = frozenset("Secretary Minister Secretaries Ministers Head Councilor".split())
UNION: Final = "EU"
OF_UNION: Final = frozenset("Commission Council Parliament Union External Central".split())
#: In a title a verb has a capital, too: "Vice-Minister Morita Summons the Ambassador".
VERBS_OF_TITLES: Final = frozenset(
    word.capitalize() for verb in VERBS for word in forms_of(verb)[Form.PRESENT]
) | frozenset(
    "Visits Meets Holds Travels Attends Hosts Receives Arrives Leaves Departs Pays Talks Speaks "
    "Lodges Returns Tours Delivers Opens Goes Welcomes Chairs Joins Has Is".split()
)
#: Of these, what is held: "Minister A Held Talks".
TALKS: Final = frozenset(("Talks", "Calls"))
#: The same in the past, but for those that are names more often, as "Said" and "Drew" are.
PASTS_OF_TITLES: Final = frozenset(
    word.capitalize() for verb in VERBS for word in forms_of(verb)[Form.PAST] if word.endswith("ed")
) | frozenset(
    "Visited Met Held Travelled Traveled Attended Hosted Received Arrived Left Departed Paid "
    "Talked Spoke Lodged Returned Toured Delivered Opened Went Welcomed Chaired Joined Had "
    "Was".split()
)
#: Of these verbs those that have an object, with what then stands behind a name alone: "Minister
#: Martin Held in Berlin".
NAME_BEFORE: Final = frozenset(
    (verb, preposition)
    for verb in "Held Hosted Chaired Attended Delivered Visited Lodged Paid".split()
    for preposition in ("in", "at", "on", "for")
)
#: "Secretary of State", "of the Russian Government".
STATE: Final = "State"
GOVERNMENT: Final = "Government"
#: Between the fields of one office.
LISTED_BY: Final = frozenset(("and", ",", "&"))
LISTED_LAST: Final = frozenset(("and", "&"))
#: Between the countries of one office.
BETWEEN_LANDS: Final = frozenset((",", "and"))
