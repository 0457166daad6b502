"""Words that stand in the names of offices, and so are no names of persons."""

from __future__ import annotations

import re
from typing import Final

from japan_russia.wording.parties import OFFICE_WORDS

__all__ = [
    "COMPLEMENTS",
    "DEPUTY",
    "FOREIGN",
    "JAPANESE",
    "LEADER",
    "MINISTER",
    "NOT_NAMES",
    "PLURALS",
    "RANKS",
    "SMALL",
    "UNITS",
]

#: What an office can be over: ministries, bureaus, fields.
COMPLEMENTS: Final = frozenset(
    "Affairs Foreign Economy Economic Trade Industry Defense Defence Energy Finance Agriculture "
    "Forestry Fisheries Land Infrastructure Transport Tourism Health Labour Labor Welfare Justice "
    "Education Culture Sports Science Technology Environment Internal External Home Communications "
    "Government Federation Council Security State Staff Bureau Division Department Office Agency "
    "Committee Commission Board Ministry Republic Kingdom Union Assembly Duma Diet House "
    "Representatives Councillors European Asian African American Oceanian Eastern Western Northern "
    "Southern Central Middle East Far North South Policy Forces Armed Army Navy Air Self-Defense "
    "International Cooperation Development Investment Commerce Planning Administration National "
    "Regional Territories Okinawa Reconstruction Revitalization Digital Nuclear Natural Resources "
    "Emergency Situations Interior Relations Parliament Senate Congress Party Bank Fund "
    "Counter-Terrorism Disarmament Non-Proliferation General Extraordinary Treaty Bilateral "
    "Multilateral Arctic Space Human Rights Refugees Nations United Organization Summit G7 G8 G20 "
    "and".split()
)
#: Heads in the plural: of several who hold one office, "Foreign Ministers A and B".
PLURALS: Final = {
    "Ministers": "Minister",
    "Vice-Ministers": "Vice-Minister",
    "Presidents": "President",
    "Premiers": "Premier",
    "Ambassadors": "Ambassador",
    "Assistants": "Assistant",
    "Advisers": "Adviser",
    "Advisors": "Advisor",
    "Secretaries": "Secretary",
    "Directors-General": "Director-General",
    "Governors": "Governor",
    "Chairmen": "Chairman",
    "Representatives": "Representative",
    "Senators": "Senator",
}
#: What a ministry is parted into: "the Information and Press Department".
UNITS: Final = frozenset("Department Bureau Division Office Agency Section Directorate".split())
#: Between the words of an office.
SMALL: Final = frozenset("of for to in on the and at his her".split())
#: Capitalised words of running text that are no names of persons.
NOT_NAMES: Final = (
    OFFICE_WORDS
    | COMPLEMENTS
    | PLURALS.keys()
    | frozenset(
        "The This These That On In At From During After Before Following Both It He She They And "
        "January February March April May June July August September October November December "
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Meeting Talks Visit Courtesy "
        "Call Overview Outline Summary Results Conference Dialogue Ministers Ministerial Telephone "
        "Talk Conversation Japan-Russia Japan Russia Russian Japanese Session Guest Hotel Palace "
        "Forum Agreement Treaty Statement Plan Memorandum Joint Island Islands Sea".split()
    )
)
#: An office at the head of a state or government.
LEADER: Final = re.compile(
    r"(?<!of the )(?<!of )(?<!to the )(?<!to )(?<!Deputy )(?<!Vice )(?<!Vice-)(?<!Assistant )"
    r"\b(?:Prime Minister|President(?! of the (?:House|Senate|Council|Assembly))|Chairman of (?:the )?Government|Premier|Chancellor|PM|King|Queen"
    r"|Emperor|Emir|Amir|Sultan|Taoiseach|Head of (?:State|Government))\b"
)
#: A rank that stands before a name as a form of address; the office may follow.
RANKS: Final = frozenset(("General", "Admiral", "Colonel", "Senator"))
#: An office over foreign affairs.
FOREIGN: Final = re.compile(
    r"Foreign (?:Minister|Affairs|Secretary|and)|Secretary of State|External|\bFM\b|\bEAM\b"
    r"|High Representative"
)
#: A minister, and no deputy of one.
MINISTER: Final = re.compile(r"(?<!Deputy )(?<!Vice )(?<!Vice-)\b(?:Minister|Secretary of)\b")
#: The deputy of a minister.
DEPUTY: Final = re.compile(r"\b(?:Vice|Deputy)[- ](?:Foreign )?Minister\b")
#: An office so named in Japan alone.
JAPANESE: Final = re.compile(r"(?:Minister|Vice-Minister) for Foreign Affairs|Chief Cabinet")
