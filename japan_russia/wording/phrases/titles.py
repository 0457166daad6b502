"""Words that make up the names of offices: one table, from which all else is made.

An office is read by its shape ("Deputy Minister for Economic Development of X"); the table is the
evidence where shape alone does not tell the office from the name beside it.  Plurals and the
lower-case forms of joint phrases ("the two ministers") are made from :data:`HEADS`, and need no
row; nor does a compound with a hyphen that begins or ends with a head ("Vice-Premier"), unless its
plural changes a part that is none ("Attorneys-General").
"""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "ABBREVIATED",
    "AS",
    "BARE",
    "BEFORE_NAMES",
    "BY_FIELD",
    "FIELDS",
    "GENERAL",
    "HEADS",
    "IN_SEAT",
    "MISPRINTS",
    "NEW_IN_OFFICE",
    "OF_BIRTH",
    "OF_FORCES",
    "OF_TOWNS",
    "OPENING",
    "PLAIN_NOUNS",
    "RANKS",
    "RANKS_OF_FORCES",
    "RECEIVED_IN",
    "SEAT",
    "SINGULAR",
    "SPELLINGS",
    "TAKES_TO",
    "TITLES_WITH_GIVEN_NAME",
    "UNITS",
    "fields_of",
    "plural_of",
    "singular_of",
    "unabbreviated",
]

#: Words that head the name of an office, in the singular.
HEADS: Final = frozenset(
    "Minister President Chairman Chairwoman Chairperson Chair Secretary Ambassador Director "
    "Premier Chancellor Councilor Councillor Representative Commissioner Envoy Emissary Assistant "
    "Aide Adviser Advisor Speaker Governor Chief Deputy Counsellor Counselor Consul Administrator "
    "Head Sherpa King Queen Emperor Empress Emir Amir Sultan Prince Princess Crown-Prince Duke "
    "Patriarch Metropolitan Archbishop Bishop Cardinal Pope Mayor Leader Member General Admiral "
    "Marshal Commander Commandant Lieutenant Colonel Coordinator Co-ordinator Delegate Attaché "
    "Senator Congressman Congresswoman Spokesman Spokeswoman Spokesperson Undersecretary "
    "Comptroller Prosecutor Auditor Treasurer Rector Dean Negotiator Manager Superintendent "
    "Inspector Ombudsman Plenipotentiary Magistrate Attorney Judge Officer Regent Sheikh "
    "Custodian Convener Convenor Rapporteur Moderator Principal Professor Warden Prefect "
    "Vice-Minister Vice-President Director-General Secretary-General Commander-in-Chief "
    "Attorney-General Governor-General Consul-General Prosecutor-General Taoiseach Tánaiste "
    "Landeshauptmann Lord Lady High-Representative MP CEO Chargé".split()
)
#: Misprints of them that pages have.
MISPRINTS: Final = frozenset(
    "Minster Minsiter Minitser Minsister Minisiter Ministr Ministser Presdent Presidet Presidnet "
    "Secretay Secretray Secretery Ambassodor Ambasador Ambassdor Chaiman".split()
)
#: Short forms that stand before a name, with what they are short for.
ABBREVIATED: Final = {
    "FM": "Foreign Minister",
    "PM": "Prime Minister",
    "DPM": "Deputy Prime Minister",
    "DFM": "Deputy Foreign Minister",
    "VFM": "Vice Foreign Minister",
    "DCM": "Deputy Chief of Mission",
    "DG": "Director-General",
    "SG": "Secretary-General",
    "EAM": "External Affairs Minister",
}
#: Where one sits, and no office: "A, in the chair, B and C".
SEAT: Final = "chair"
#: From the beginning of a sentence to "the Minister", who is not the subject of it: "At the
#: request of", "Welcoming".
OPENING: Final = re.compile(
    r"(?:(?:At|On|In|Upon|After|Before|To|With|From|For|By|Asked|Invited|[A-Z][a-z]+ing)\b"
    r"[^,.;]{0,80} (?:of|from|by|to|with|for)|[A-Z][a-z]+ing) (?:the )?"
)
#: Before the part that somebody plays.
AS: Final = "as "
IN_SEAT: Final = re.compile(rf"(?:in|to) the {SEAT}\Z")
#: Words that go before a head, or stand apart from it, and are no field.
RANKS: Final = frozenset(
    "Prime Coordinating Deputy Vice First Second Third State Senior Parliamentary Special Former "
    "former Acting acting Chief Cabinet Administrative Executive Permanent Press Federal National "
    "Presidential Supreme Great Right Honourable Honorable Personal Assistant Associate Interim "
    "Plenipotentiary Extraordinary Principal incoming outgoing then current newly-appointed "
    "interim caretaker Joint Junior Full Crown High Ruling Under Co General Elect elect Designate "
    "designate Emeritus Honorary Lieutenant Major Brigadier Rear Chargé Provisional Large "
    "Ordinary Official".split()
)
#: What an office can be over.
FIELDS: Final = frozenset(
    "Affairs Foreign External Internal Interior Home Economy Economic Economics Trade Industry "
    "Industrial Commerce Business Finance Financial Fiscal Treasury Budget Revenue Taxation "
    "Customs Defense Defence Security Military Forces Force Armed Army Navy Naval Air Coast Guard "
    "Border Self-Defense Energy Power Petroleum Oil Gas Mines Mining Mineral Nuclear Atomic "
    "Natural Resources Resource Water Environment Environmental Ecology Climate Agriculture "
    "Agricultural Farming Rural Forestry Forests Fisheries Fishery Fishing Food Maritime Marine "
    "Ocean Oceans Sea Ports Harbours Harbors Shipping Land Lands Infrastructure Transport "
    "Transportation Railways Roads Aviation Highways Tourism Health Welfare Labour Labor "
    "Employment Social Family Women Gender Youth Children Sports Sport Justice Law Legal Police "
    "Public Works Service Services Education Culture Cultural Science Sciences Scientific "
    "Technology Technical Technological Innovation Research Space Digital Information "
    "Communications Communication Telecommunications Telecom Media Posts Post Broadcasting "
    "Government Governmental Federation Council State Republic Kingdom Union Assembly Duma Diet "
    "House Houses Representatives Councillors Councilors Commons Lords Parliament Senate Congress "
    "Chamber Party Liberal Democratic Bank Fund Reserve European Asian African American Oceanian "
    "Eurasian Eastern Western Northern Southern Central Middle East Far North South West Arctic "
    "Antarctic Pacific Asia Europe Africa America Americas Oceania Eurasia Policy Policies "
    "Planning Strategy Strategic International Cooperation Co-operation Development Investment "
    "Administration National Regional Region Regions Territory Territories Okinawa Reconstruction "
    "Revitalization Revitalisation Emergency Emergencies Situations Disaster Management Relations "
    "Integration Counter-Terrorism Terrorism Disarmament Non-Proliferation Non-proliferation "
    "Nonproliferation Arms Control General Treaty Treaties Bilateral Multilateral Political Human "
    "Humanitarian Rights Refugees Migration Immigration Nations United Organization Organisation "
    "Summit G7 G8 G20 Diplomacy Diplomatic Consular Protocol Abduction Abductions Issue Issues "
    "Intelligence Cyber Procurement Housing Construction Urban Local Municipal Civil Aid "
    "Partnership Partnerships Negotiation Negotiations Peace Staff Personnel Operations "
    "Statistics Competition Consumer Market Markets Privatization Reform Reforms Modernization "
    "Efficiency Sustainable Green Community Communities Commonwealth Nationality Nationalities "
    "Religious Religion Worship Cult Islamic Veterans Court Courts Cabinet Presidential "
    "Parliamentary Federal Supreme Executive Press Analysis Inspection Supervision Quality "
    "Standards Quarantine Veterinary Property Heritage Museum University Institute Academy "
    "Province Prefecture City Town Village Island Islands District Krai Oblast Okrug Charge "
    "Mission Missions Investments Surveillance Monitoring Oversight Hydrometeorology Meteorology "
    "Phytosanitary Sanitary Relief Prevention Disasters Utilities Hydrocarbons Fuel Antimonopoly "
    "Tariffs Metrology Standardization Entrepreneurship Enterprises Exports Imports Logistics "
    "Aquaculture Livestock Cosmonautics Archives Libraries Cinematography Biodiversity Hydrology "
    "Seismology Healthcare Protection Conservation Preservation Safety Population Disability "
    "Elderly Nature Aging Ageing Supply Diaspora Antiquities Creative Privatisation "
    "Coordination Rehabilitation Crisis Irrigation Nutrition Mobility Aerospace Electronics "
    "Chemicals Textiles".split()
)
#: What a ministry or a parliament is parted into; a name of one may follow an office and a comma.
UNITS: Final = frozenset(
    "Department Departments Bureau Division Office Agency Section Directorate Directorate-General "
    "Secretariat Committee Commission Board Ministry Authority Centre Center Headquarters Corps "
    "Embassy Consulate Mission Delegation Desk Branch Unit Administration Institute Foundation "
    "Corporation Council Secretariat-General Group Forum Company Association Chancellery Service "
    "Fleet League".split()
)
#: Heads that may be followed by "to": the Ambassador to Japan, the Aide to the President.
TAKES_TO: Final = frozenset(
    "Ambassador Representative Envoy Consul Assistant Aide Adviser Advisor Deputy Secretary "
    "Counsellor Counselor Delegate Emissary Attaché Mission Plenipotentiary Speechwriter "
    "Assistants Advisers Advisors Aides Ambassadors Representatives Envoys Secretaries "
    "Commissioner Consul-General Chief Delegation Observer Liaison Commissioners".split()
)
#: Titles that go with the given name: "King Hamad", "Sheikh Mohammed".
TITLES_WITH_GIVEN_NAME: Final = frozenset(
    "King Queen Emperor Empress Emir Amir Sultan Prince Princess Sheikh Sheikha Duke Patriarch "
    "Metropolitan Pope Archbishop".split()
)
_PLURALS: Final = {
    "Commander-in-Chief": "Commanders-in-Chief",
    "Landeshauptmann": "Landeshauptleute",
    "Patriarch": "Patriarchs",
    "Taoiseach": "Taoisigh",
}


#: "Chairmen", but "Hetmans", "Atamans".
_ENGLISH_MEN: Final = ("irman", "irwoman", "sman", "swoman", "lderman")


def plural_of(head: str) -> str:
    """Return the plural of the head of an office ("Secretary-General": "Secretaries-General")."""
    if head in _PLURALS:
        return _PLURALS[head]
    first, _, last = head.partition("-")
    if last == "General":
        return f"{plural_of(first)}-{last}"
    if head.endswith(_ENGLISH_MEN):
        return head.removesuffix("man") + "men"
    if head.endswith("y") and head[-2] not in "aeiou":
        return head[:-1] + "ies"
    return head + ("es" if head.endswith(("s", "x", "ch", "sh")) else "s")


#: Plural heads, with their singular; in small letters, too.
SINGULAR: Final = {plural_of(head): head for head in sorted(HEADS | ABBREVIATED.keys())} | {
    plural_of(head).lower(): head.lower() for head in sorted(HEADS)
}


def singular_of(word: str) -> str:
    """Return the singular of a plural head, or of a compound of such; any other word as it is.

    >>> singular_of("Secretaries-General"), singular_of("ministers"), singular_of("Affairs")
    ('Secretary-General', 'minister', 'Affairs')
    """
    return SINGULAR.get(word) or "-".join(SINGULAR.get(part, part) for part in word.split("-"))


#: Heads of offices of which a state has several at once, each over a field of its own.
BY_FIELD: Final = frozenset(
    "Minister Vice-Minister Secretary Director-General Director Governor Chairman".split()
)
#: Fields that are spelled in two ways, and those that are another country's word for one.
SPELLINGS: Final = {"Defence": "Defense", "Labour": "Labor", "External": "Foreign"}
#: What the foreign ministers of Austria and of South Africa are over.
_ABROAD: Final = ("European and International", "International Relations")
#: Words of offices that say little: who holds a fuller one may be called by them.
GENERAL: Final = frozenset("Affairs State General Cabinet Federal National First".split())


def fields_of(office: str) -> frozenset[str]:
    """Return what an office is over, as its words tell; empty where they say little.

    >>> sorted(fields_of("Minister for Foreign Affairs")), fields_of("Minister of State")
    (['Foreign'], frozenset())
    >>> sorted(fields_of("Minister of External Affairs"))
    ['Foreign']
    """
    words = {word.strip(",/").capitalize() for word in office.split(" ")}
    words = {SPELLINGS.get(word, word) for word in words}
    if any(field in office for field in _ABROAD):
        words.add("Foreign")
    return frozenset(words & FIELDS) - GENERAL


#: Offices that a fuller one of the same holder goes before.
BARE: Final = frozenset("Minister Secretary Chairman Representative Ambassador Envoy".split())
#: Ranks and titles of nobility that stand before a name as a form of address.
BEFORE_NAMES: Final = TITLES_WITH_GIVEN_NAME | frozenset(
    "General Admiral Colonel Marshal Senator Lieutenant Professor Lord Lady".split()
)
#: Those that say of what birth or rank somebody is, and nothing of what he does.
OF_BIRTH: Final = BEFORE_NAMES - frozenset(
    "King Queen Emperor Empress Emir Amir Sultan Pope".split()
)
#: The same of several words.
RANKS_OF_FORCES: Final = frozenset(
    ("General of the Army", "Admiral of the Fleet", "Marshal of the Air Force")
)
#: Whoever is at the head of a town or region, which may stand behind the name: "Mayor A of Omsk".
OF_TOWNS: Final = frozenset(("Mayor", "Governor", "Vice-Governor", "Prefect", "Archbishop"))
#: Before a city behind which a name may stand: "received in Moscow Oleg Kestrel".
RECEIVED_IN: Final = re.compile(r"\b(?:received|met|welcomed|saw) in \Z")
#: Words of which the other ranks of forces are made: "Senior Lieutenant General".
OF_FORCES: Final = frozenset(
    "Senior Lieutenant Major Colonel Brigadier Army Air Chief Vice Rear Fleet Admiral General "
    "Marshal Commodore".split()
)
#: Between a name and an office that its holder was only then to have.
NEW_IN_OFFICE: Final = frozenset("of as became appointed named elected assumed".split())
#: Heads that are plain nouns in small letters: "the head of the delegation", "the chair".
PLAIN_NOUNS: Final = frozenset(
    "chair head leader member general officer principal attorney judge chief manager assistant "
    "deputy aide adviser advisor delegate lady lord representative speaker professor moderator "
    "coordinator lieutenant inspector dean warden".split()
)


def unabbreviated(office: str) -> str:
    """Return an office in small letters, and not abbreviated.

    >>> unabbreviated("FM"), unabbreviated("Prime Minister")
    ('foreign minister', 'prime minister')
    """
    return ABBREVIATED.get(office, office).casefold()
