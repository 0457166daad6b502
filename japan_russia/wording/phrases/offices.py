"""Kinds of offices, by the words that name them."""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "ABOVE_MINISTERS",
    "ABROAD",
    "ASSOCIATION",
    "A_MINISTER",
    "BARE",
    "BELOW",
    "BETWEEN_OFFICES",
    "CHAIRS",
    "DEFENCE",
    "DEPUTY",
    "FOREIGN",
    "FOREIGN_AFFAIRS",
    "FOREIGN_MINISTER",
    "HEAD_OF",
    "HEAD_OF_GOVERNMENT",
    "HEAD_OF_STATE",
    "INTERNATIONAL",
    "IN_SMALL",
    "JAPANESE",
    "LEADER",
    "LEADERS",
    "MINISTER",
    "NOT_JAPANESE",
    "NO_LONGER",
    "OF_A_BODY",
    "OF_A_TOWN",
    "OF_COUNTRY",
    "OF_GOVERNMENT",
    "OF_ONE",
    "OF_STATE",
    "OF_THE_CHAIR",
    "ORGANS_OF_ONE",
    "OVER",
    "PRESIDENT",
    "PRIME",
    "PRIME_MINISTER",
    "RANKS",
    "STATE_ORGAN",
    "THE_FOREIGN_MINISTER",
    "TO_THE_PRESS",
    "TO_VERB",
    "UNDER",
]

#: Before the name of such an office: it is that of whom the holder serves.
_SERVES: Final = (
    # The letters first: so it is tried only where a word begins with one of them.
    r"\b(?=[A-Z])(?<!of the )(?<!of )(?<!to the )(?<!to )"
    r"(?<!Deputy )(?<!Vice )(?<!Vice-)(?<!Assistant )"
)
_PRESIDENT: Final = r"President(?! of the (?:House|Senate|Council(?! of Ministers)|Assembly))"
#: An office at the head of a state or government.
LEADER: Final = re.compile(
    rf"{_SERVES}(?:Prime Minister|{_PRESIDENT}|Chairman of (?:the )?Government|Premier"
    r"|Chancellor|PM|King|Queen|Emperor|Emir|Amir|Sultan|Taoiseach"
    r"|Head of (?:State|Government))\b"
)
#: At the head of a state or government, and of nothing else: no "President of the Central Bank".
ABOVE_MINISTERS: Final = re.compile(
    r"(?:Prime Minister|(?:Federal )?(?:President|Chancellor)|Premier|Taoiseach|King|Queen|Emperor"
    r"|Emir|Amir|Sultan)\Z"
)
#: A foreign minister, and nobody below one.
THE_FOREIGN_MINISTER: Final = re.compile(
    r"(?:Foreign Minister|Minister (?:of|for) Foreign Affairs)\b"
)
#: Offices in small letters that make the kind of a meeting, but no "president of a bank".
IN_SMALL: Final = re.compile(
    r"(?:deputy )?(?:prime|foreign|vice[- ]foreign|deputy foreign) minister"
    r"|president|chancellor|premier"
    r"|foreign secretary"
)
#: An office over foreign affairs.
FOREIGN: Final = re.compile(
    r"Foreign (?:Minister|Affairs|Secretary|and)|Minister of Foreign Relations|Secretary of State"
    r"|External"
    r"|\bFM\b|\bEAM\b|European and International Affairs|Minister of International Relations"
    r"|High Representative"
)
#: One over defence.
DEFENCE: Final = re.compile(
    r"Defen[cs]e (?:Minister|Secretary)|(?:Minister|Secretary) (?:of|for) (?:National )?Defen[cs]e"
)
#: A minister, and no deputy of one.
MINISTER: Final = re.compile(r"(?<!Deputy )(?<!Vice )(?<!Vice-)\b(?:Minister|Secretary of)\b")
#: An office that every country has: who holds it is of one.
OF_STATE: Final = re.compile(
    rf"{LEADER.pattern}|\bMinister\b|\bSecretary of State\b|\b(?:Crown )?Prince(?:ss)?\b"
    r"|\bHigh Representative\b"
)
#: An office under a minister.
UNDER: Final = re.compile(
    r"\b(?:State Minister|Minister of State(?! for External Relations)|Parliamentary"
    r"|Under-?[Ss]ecretary|(?:Vice|Deputy|Assistant)[- ](?:Foreign )?(?:Minister|Secretary))\b"
)
#: Any office of a government or of an embassy.
OF_GOVERNMENT: Final = re.compile(r"\b(?:Minister|Secretary|Ambassador)\b")
#: One over a town or a region: "Mayor of Riga", but "Governor of the Bank of Latvia".
OF_A_TOWN: Final = re.compile(r"(?:Mayor|Governor) of (?!Bank)[A-Z]")
#: A body of a land's people, which its name tells: "the Norwegian Fishery Association".
ASSOCIATION: Final = re.compile(
    r"\b(?:Association|Society|Federation|League|Chamber|Company|Bank|University|Academy|Club"
    r"|Parliamentary Group)\b"
)
#: The deputy of a minister, or of a Secretary of State.
DEPUTY: Final = re.compile(
    r"\b(?:Vice|Deputy)[- ](?:Foreign )?Minister\b|\bDeputy Secretary of State\b"
)
#: An office so named in Japan alone.
JAPANESE: Final = re.compile(r"(?:Minister|Vice-Minister) for Foreign Affairs|Chief Cabinet")
#: An office that somebody else holds by then, or will: "former Prime Minister".
NO_LONGER: Final = re.compile(r"\b(?i:former|ex-|late|designate|elect)\b")
#: Ranks by which a joint phrase tells its persons from others at the table.
RANKS: Final = {"prime": LEADER, "foreign": FOREIGN}
#: Plural nouns for those at the head of a state or government.
LEADERS: Final = frozenset("leaders presidents premiers heads chancellors".split())
#: Between the halves of an office: "Deputy Prime Minister and Minister for Foreign Affairs",
#: "Deputy Prime Minister – Minister of Foreign Affairs".
BETWEEN_OFFICES: Final = re.compile(
    r"(?:,? and|,| [–-]) "
    r"(?=(?:[A-Z][\w-]+ )?(?:Minister|Secretary|President|Chair|Director|Head|Ambassador)\b)"
)
#: What an office is over or under, behind its head.
OVER: Final = re.compile(r" (?:of|for|to|in) ")
#: In small letters: "the Minister" is no Prime Minister; before "minister" these make another.
A_MINISTER: Final = "minister"
PRIME: Final = "prime"
BELOW: Final = ("deputy", "vice", "assistant", "associate", "former", "under")
#: "The Minister of Foreign Affairs" and "the Foreign Minister" are one.
FOREIGN_AFFAIRS: Final = "foreign affairs"
FOREIGN_MINISTER: Final = "foreign minister"
ABROAD: Final = ("foreign", "external", "european and international", "international relations")
#: Before the country of an office.
OF_COUNTRY: Final = " of "
#: Regions and cities whose heads Japan's ministers receive, by country; where one of the name lies
#: elsewhere, too, it is left out.
_HEAD_OF: Final = r"(?:Governor|Mayor|Head|Chair(?:man|woman|person)) of (?:the )?(?:City of )?"
_IN_RUSSIA: Final = (
    r"(?:Sakhalin|Primorsk[yi]i?|Primorye|Khabarovsk|Kamchatka|Magadan|Amur|Chukotka|Irkutsk"
    r"|Krasnoyarsk|Novosibirsk|Omsk|Tomsk|Sverdlovsk|Nizhny Novgorod|Tatarstan|Buryatia|Sakha"
    r"|Yakutia|Vladivostok|Yuzhno-Sakhalinsk|Nakhodka|Moscow|(?:St\.?|Saint) Petersburg)\b"
)
#: The prefectures of Japan.
_PREFECTURES: Final = (
    "Aichi Akita Aomori Chiba Ehime Fukui Fukuoka Fukushima Gifu Gunma Hiroshima Hokkaido Hyogo "
    "Ibaraki Ishikawa Iwate Kagawa Kagoshima Kanagawa Kochi Kumamoto Kyoto Mie Miyagi Miyazaki "
    "Nagano Nagasaki Nara Niigata Oita Okayama Okinawa Osaka Saga Saitama Shiga Shimane Shizuoka "
    "Tochigi Tokushima Tokyo Tottori Toyama Wakayama Yamagata Yamaguchi Yamanashi"
).split()
_IN_JAPAN: Final = (
    r"(?:Hokkaido|Aomori|Akita|Yamagata|Miyagi|Niigata|Toyama|Ishikawa|Fukui|Tottori|Shimane|Tokyo"
    r"|Osaka|Kyoto|Kanagawa|Okinawa|Nemuro|Wakkanai|Sapporo|Hakodate|Otaru|Kushiro)\b"
)
_A_PREFECTURE: Final = rf"(?:{'|'.join(_PREFECTURES)}|.*\bPrefecture)\b"
#: The whole of an office that nobody holds in Japan.
NOT_JAPANESE: Final = re.compile(
    r"(?:Vice[- ])?President|(?:Federal )?Chancellor|King|Queen|Emir|Amir|Sultan|Premier"
    r"|Secretary of State|Chairman of the Government|Chief Minister(?: of .*)?"
    rf"|Governor of (?!the\b|{_A_PREFECTURE}).*"
)
#: Offices of one country or union alone, with its code.
OF_ONE: Final = (
    (
        re.compile(
            rf"{_HEAD_OF}{_IN_RUSSIA}|\A{_IN_RUSSIA}[^,]{{0,20}} (?:Governor|Mayor)\b"
            r"|\bState Duma\b|\bFederation Council\b"
        ),
        "RU",
    ),
    (
        re.compile(
            rf"{_HEAD_OF}{_IN_JAPAN}|\A{_IN_JAPAN}[^,]{{0,20}} (?:Governor|Mayor)\b"
            r"|\bHouse of Councill?ors\b|\bNational Diet\b"
        ),
        "JP",
    ),
    (re.compile(r"High Representative (?:of the (?:European )?Union )?for Foreign Affairs"), "EU"),
    (re.compile(r"(?<![Uu]nder)(?<!-)\bSecretary of State\b(?! (?:for|in|at|of|and)\b)"), "US"),
    (re.compile(r"\bTaoiseach\b|\bTánaiste\b"), "IE"),
    (re.compile(r"\bFederal Councillor\b"), "CH"),
)
#: Words of offices and bodies of no country's.
OF_A_BODY: Final = re.compile(
    r"\b(?:(?:Director|Secretary)[- ]General|Agency|Organi[sz]ation|Commission(?:er)?|Union|Bank"
    r"|Fund|UN[A-Z]*|IAEA|OECD|OSCE|NATO|IMF)\b"
)
#: Words of the names of bodies that many countries have, and what else these are called.
_OF_MANY: Final = (
    r"African|Arab|Andean|Asian?|Baltic|Caribbean|Eurasian|European (?:Bank|Free|Space)|Gulf|Global"
    r"|Inter-[A-Z]\w+|Islamic|Latin|Mekong|Nordic|Oceanian?|Pacific|Shanghai|Southern|West"
    r"|International|World"
)
_BODY: Final = (
    "(?:Agency|Bank|Commission|Community|Conference|Council|Court|Fund|League|Programme"
    "|Olympic Committee|Committee of the Red Cross)"
)
#: Words in the name of a body that make it one country's: "Christian Democratic Union".
_OF_A_LAND: Final = (
    r"(?!(?:Melan|Polyn|Micron)esian\b)"
    r"(?:Democratic|Christian|Labou?r|Trade(?= Union)|National|Civic|Credit|Student|Teachers"
    r"|Farmers|[A-Z]\w+(?:gian|nian|lian|mian|tian|sian|vian|rian|ese|ish)|Japan)\b"
)
#: Behind it nothing that makes a unit of a ministry: "Department of United Nations Affairs".
_OF_NO_UNIT: Final = (
    r"(?! (?:Affairs|Association|Bureau|Cent(?:er|re)|Co-?operation|Department|Division|Policy"
    r"|Relations|Society)\b)"
)
_HEADED: Final = (
    r"\b(?:Secretary[- ]General|Director[- ]General|President|Commissioner|Administrator"
    r"|Chair(?:man|woman|person)?|Executive (?:Secretary|Director)|Managing Director) of (?:the )?"
)
#: Bodies that many countries have without a word of where they are.
_OF_ANY: Final = (
    rf"(?:Organi[sz]ation|Forum|Union(?! of)|Union of (?:South|African)"
    rf"|(?:Energy|Guarantee) Agency)\b{_OF_NO_UNIT}"
)
#: Those whose names no country's own body has.
_WELL_KNOWN: Final = r"(?:Nations|NATO|OECD|ASEAN|OSCE|UNESCO|Commonwealth)\b" + _OF_NO_UNIT
#: An office of no country's: "Secretary-General of the United Nations", "President of the Asian
#: Development Bank".
INTERNATIONAL: Final = re.compile(
    rf"(?:{_HEADED}(?:(?:Association of )?(?:(?!{_OF_A_LAND})[A-Z][\w-]+ ){{0,4}}"
    rf"(?:{_WELL_KNOWN}|{_OF_ANY})"
    rf"|(?:[A-Z][\w-]+ )?(?:{_OF_MANY}) (?:(?:[A-Z][\w-]+|and|of|for) ){{0,4}}"
    rf"{_BODY}\b{_OF_NO_UNIT}"
    r"|League of (?:Arab|Nations)|Organi[sz]ation (?:of|for) )"
    r"|of the Secretary[- ]General\b|\bUN(?:HCR|ICEF|DP)?\b)"
)
#: Whose site it is: "U.S. Department of State", "Government of India".
STATE_ORGAN: Final = re.compile(
    r"\b(?:Department|Ministry|Government|President|Prime Minister|Embassy|Office|Chancellery)\b"
)
#: Houses and organs that one country has, by which its sites call themselves.
ORGANS_OF_ONE: Final = (
    (re.compile(r"\bFederal Foreign Office\b|\bAuswärtiges Amt\b"), "DE"),
    (re.compile(r"\b(?:U\.S\. )?Department of State\b|\b(?i:The White House)\b"), "US"),
    (
        re.compile(
            r"\bForeign,? (?:(?:and|&) )?Commonwealth (?:(?:and|&) Development )?Office\b"
            r"|\b10 Downing Street\b|\bGOV\.UK\b"
        ),
        "GB",
    ),
    (re.compile(r"\bGlobal Affairs Canada\b"), "CA"),
    (
        re.compile(
            r"(?i:\bEuropean External Action Service\b"
            r"|\bDiplomatic Service of the European Union\b)"
        ),
        "EU",
    ),
    (re.compile(r"\bFederal Department of Foreign Affairs\b"), "CH"),
    (re.compile(r"\bMinistry of External Affairs\b"), "IN"),
    (re.compile(r"\b[EÉ]lys[ée]e\b|\bQuai d[’']Orsay\b"), "FR"),
    (re.compile(r"\bThe Kremlin\b"), "RU"),
)
#: The offices of the office-holder table beside the foreign ministers'.
PRIME_MINISTER: Final = re.compile(
    r"\bPrime Minister\b|Chairman of (?:the )?Government|\bPremier\b"
    r"|President of the Council of Ministers"
)
PRESIDENT: Final = "President"
HEAD_OF_GOVERNMENT: Final = re.compile(
    rf"{_SERVES}(?<!former )(?<!Former )(?:Prime Minister|Premier|Chancellor"
    r"|Chairman of (?:the )?Government|President of the Council of Ministers)\b"
)
HEAD_OF_STATE: Final = re.compile(
    rf"{_SERVES}(?<!former )(?<!Former )"
    r"(?:President(?! of the )|King|Queen|Emperor|Emir|Amir|Sultan)\b"
)
#: Who is called by what he is the head of: "the head of the Russian Government".
HEAD_OF: Final = re.compile(
    r"(?:[Tt]he|[Hh]is|[Hh]er) (?:[A-Z][a-z]+ )?[Hh]ead of (?:the )?(?:[A-Z][a-z]+ )?"
    r"(?:[Gg]overnment|[Cc]abinet|(?P<state>[Ss]tate))\b"
)
#: What he is called who has the chair of a meeting.
OF_THE_CHAIR: Final = ("Chair", "Chairman", "Chairwoman", "Chairperson")
#: Who tells the press of a meeting.
TO_THE_PRESS: Final = re.compile(
    r"\b(?:Press (?:Secretary|Officer|Attaché)|Spokes(?:wo)?(?:man|person))\b"
)
#: Who leads his side in a commission, whatever office he has.
CHAIRS: Final = frozenset(("co-chair", "co-chairman", "co-chairwoman", "co-chairperson"))
#: Behind an office alone that is a subject, and an aside: ", on a visit to Oslo, met"; "and
#: President B met".
#: What stands behind "The Minister of State" is none: "at the Department", ", Mr. A,".
TO_VERB: Final = re.compile(
    r"(?:,\s(?:who|on|in|at|during|while|after|accompanied by)\b[^,.;]{0,120},)?"
    r"\s(?:(?!(?:at|of|for|in|on|and|to|with)\b)[a-z]|and\s(?=[A-Z]))"
)
#: Alone it does not tell of what.
BARE: Final = "Minister"
