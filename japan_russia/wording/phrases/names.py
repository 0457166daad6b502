"""Names of persons: their endings, syllables and order by language."""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "ALIKE",
    "BEFORE_SURNAME",
    "DOUBLE_LETTERS",
    "GIVEN_TOO",
    "HEPBURN",
    "INITIAL",
    "LIKE_ADDRESS",
    "LIKE_LANDS",
    "LIKE_MONTHS",
    "LIKE_OFFICES",
    "LIKE_OPENERS",
    "LIKE_RANKS",
    "LIKE_RUSSIAN",
    "MOTHERS_NAME_LAST",
    "NOT_JAPANESE",
    "NO_SURNAMES",
    "NUMERALS",
    "OF_FATHER",
    "OF_HER",
    "OF_HER_AT_HOME",
    "OF_HIM",
    "PATRONYMIC",
    "SURNAMES_LIKE_LANDS",
    "SURNAME_FIRST",
]
#: First letters of Russian names that are two in ours: "Yu. A. Zarubin".
DOUBLE_LETTERS: Final = frozenset("Ch Kh Sh Ts Ya Ye Yo Yu Zh".split())
#: A first letter that stands for a name, before its full stop.
INITIAL: Final = rf"(?:[^\W\d_a-z]|(?:{'|'.join(sorted(DOUBLE_LETTERS))})(?=\.))"
#: Letters with which the same Russian letter may be spelt.
ALIKE: Final = frozenset("eijy")
#: A Russian patronymic, by its ending.
PATRONYMIC: Final = re.compile(r"[A-Z][a-z]+(?:vich|vitch|vych|vna|ich|inichna|ichna)\Z")
#: The endings of names that men or women alone have: patronymics, and given names of Japan.
OF_HIM: Final = re.compile(r"(?:vich|vitch|vych|(?:Il[iy']|Luk|Fom|Kuzm|Nikit|Sav)+y?ich)\Z")
OF_HER: Final = re.compile(r"(?:vna|ichna)\Z")
OF_HER_AT_HOME: Final = re.compile(r"[A-Z][a-z-]+(?<!hi)ko\Z")
#: Consonants of the syllables; Hepburn has "shi", "chi", "tsu", "fu" and "ji" where others would
#: have "si", "ti", "tu", "hu" and "zi".
_CONSONANT: Final = (
    r"kk?|ss?(?![iī])|ts|tch?|tt?(?![iīuū])|s?sh(?![eē])|ch(?![eē])|n|hh?(?![uū])|f(?=[uū])|m"
    r"|y(?![iīeē])|r|w(?=[aāoō])|g|z(?![iī])|j|d(?![iīuū])|b|pp?"
)
#: Open syllables, and "n": "Jun'ichiro", "Koumura", "Ohno", "Hatta".  The repeat gives nothing
#: back, as "na" could be read in two ways.
HEPBURN: Final = re.compile(rf"(?:(?:{_CONSONANT})?y?[aiueoāīūēō]h?|n['’-]?|m(?=[bmp]))++\Z")
#: Given names of other languages in those syllables, in small letters, from general knowledge.
NOT_JAPANESE: Final = frozenset(
    "aaron adama adamou adan aidan aisha amadou amanda amani amara amata amina aminata aminatou "
    "ana anita anna annika anote anton antonia antonina antonio arianna arun baron ben benita "
    "benito benjamin bineta binta bojan boni damian damon dana danuta darina dean deborah "
    "denise domingo dominika donato dora dorina eero emma erin eugene eugenia eugenio gaetano "
    "gaia genaro gideon gina gino goran guido hage hakan hamadou hamida hanna hannah haroun "
    "hasan hassan heikki heiko heino henna hina ian ida ieremia iman imata inna inoke ioan "
    "ioana ion irena irene irina isa isaia jaakko jaan jaime jairo jakaya jamia jan jana jane "
    "janina janine jari jason jean jeanne joan joana joanna joao joe johan johann johanna john "
    "jon jona jone josaia jose josue jouni juan juana juha juho jukka juma jumanne june jutta "
    "kaisa kaja kamau kamissa karin karina katarina kate kenan kimmo kojo mahamadou mahamane "
    "mahinda maija mamadou mame manasa manmohan manoa maria marian mariana marianne mariano "
    "marie marina marino mario marion marisa marita mason megan mihai miina mikko minna mizengo "
    "moana mohan moussa musa nanda natan netani nina nino njoroge noah noemi nora norah osorio "
    "oumou ozan pancho panu pekka pepe petteri pia pio raimo raja raju ramata ramiro ramon "
    "ramona rania ranin ranjan rauno regina reijo renata renate renato rene renee reza riina "
    "rita robin rohan romain roman romana romano romeo ronan rosa rosana rosanna rosario rose "
    "ruben ruhakana rumen ruta ryan saara sabina sabine sadou saida saidou samia samina samora "
    "sanna sean seppo serena seretse sonia sonja sujata susan susana susanna susano suzanne taina "
    "tamara tania tanja tapio teija teo teodora teodoro tereza tomaso tommaso tommi toni uhuru "
    "umaro umaru wangari wanjiru yahya yakubu yana yanina yann yawo yemi yoni zaina zaira "
    "zarina zeina zenon zoe zohra zoran zuzana".split()
)
#: Syllables of Japanese that a surname of Russia has, too: "Sorokin".
LIKE_RUSSIAN: Final = re.compile(r"[A-Z][a-z]{2,}(?:[bdgklmnprstvz]|sh|zh|ch)in\Z", re.IGNORECASE)
#: Surnames of Japan that are given names, too, in small letters.
GIVEN_TOO: Final = frozenset(("izumi", "miki", "miwa", "yuki"))
#: Countries, by code, whose people are named with the family name first.
SURNAME_FIRST: Final = frozenset("KR KP CN TW VN KH MO HK".split())
#: Countries, by code, where what stands behind the surname is the mother's name.
MOTHERS_NAME_LAST: Final = frozenset(
    "AR BO CL CO CR CU DO EC ES GT HN MX NI PA PE PY SV UY VE".split()
)
#: Countries, by code, whose people have no family names.
NO_SURNAMES: Final = frozenset(("MM", "BT"))
#: Given names that are adjectives or names of countries, too.
LIKE_LANDS: Final = frozenset(("German", "Jordan", "Roman", "Georgia", "Chad", "Israel"))
#: Given names that are months, too.
LIKE_MONTHS: Final = frozenset(("Jan", "April", "May", "June", "Jun", "August"))
#: Surnames that are words with which sentences and lines begin, too.
LIKE_OPENERS: Final = frozenset("An Call Guest Home Place Prior Rather So Still".split())
#: Given names that are ranks, too, where they have a full stop: "Mr. Gen Tanabe".
LIKE_RANKS: Final = frozenset(("Gen",))
#: Surnames that are names of countries, too.
SURNAMES_LIKE_LANDS: Final = frozenset(
    "Benin Chad Cuba England France Georgia Holland Ireland Israel Jordan Mali Malta Monaco Niger "
    "Panama Poland Spain Togo".split()
)
#: Surnames that are words for an office, too: "Ms. Julie Bishop", "Minister King".
LIKE_OFFICES: Final = frozenset("Bishop Cardinal Dean Duke Judge King Marshal Pope Prince".split())
#: Surnames that begin a form of address, too, with its second word: "Tan Sri Muhyiddin".
LIKE_ADDRESS: Final = {"Tan": "Sri"}
#: Small words that belong to the surname behind them.
BEFORE_SURNAME: Final = frozenset(
    "al el bin ibn bint ould ni nic de da do dos das del della di du la le van von der den ten "
    "ter 't ’t".split()
)
#: Behind a given name, before that of the father.
OF_FATHER: Final = frozenset(("bin", "ibn", "bint"))
#: Letters of numerals: "Adam Clark III".
NUMERALS: Final = "IVX"
