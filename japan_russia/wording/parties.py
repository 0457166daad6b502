"""Party phrases: how readouts name who speaks.

The words of offices and forms of address, joint phrases ("the two leaders"), sides ("the Japanese
side"), and pronouns.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "JOINT_SIDES",
    "OFFICE_HEADS",
    "OFFICE_WORDS",
    "OF_BOTH",
    "PHRASE",
    "PREPOSITIONS",
    "SUBORDINATORS",
]

#: Words that head the name of an office.
OFFICE_HEADS: Final = frozenset(
    "Minister President Chairman Chairwoman Chairperson Secretary Ambassador Director "
    "Director-General Premier Chancellor Councilor Councillor Representative Commissioner Envoy "
    "Assistant Aide Adviser Advisor Speaker Governor Chief Vice-Minister Vice-President Deputy "
    "Secretary-General Commander-in-Chief Counsellor Consul-General Administrator Head Sherpa "
    "King Emperor Emir Prince Patriarch Mayor Leader Member FM PM General Admiral "
    "President-elect Vice-Minister Undersecretary Under-Secretary Plenipotentiary Coordinator "
    "Delegate Attaché Senator Minister-Counsellor Minister-Counselor Consul Counselor".split()
)
#: Words that stand before a head: "Deputy Minister", "First Deputy Prime Minister".
OFFICE_WORDS: Final = OFFICE_HEADS | frozenset(
    "Foreign Prime Deputy Vice First Second Third State Senior Parliamentary Special Former "
    "former Acting acting Chief Cabinet Defense Defence Trade Industry Economy Energy Finance "
    "Administrative Executive Permanent Press Foreign-Policy Federal National Presidential "
    "Supreme Great Right Honourable Personal Assistant Plenipotentiary Extraordinary "
    "incoming outgoing then".split()
)

#: Heads of joint phrases that stand for the countries; any other stands for the persons who met.
JOINT_SIDES: Final = frozenset(
    "sides parties countries governments nations delegations states".split()
)

_RANKS: Final = (
    r"(?:[Ff]oreign and [Dd]efen[cs]e|[Ff]oreign|[Pp]rime|[Dd]efen[cs]e|[Vv]ice-?|[Dd]eputy"
    r"|[Ss]tate)"
)
#: One or two blanks, or a line end.
_B: Final = r"\s{1,2}"
_FIRST_OF_OFFICE: Final = r"(?:Foreign|Prime|Defen[cs]e|Vice|Deputy)"
_LAND: Final = rf"[A-Z][A-Za-z]+(?:{_B}[A-Z][a-z]+)?"
_MINISTRY: Final = (
    rf"(?:Foreign|Defen[cs]e){_B}Ministry|Ministry{_B}of{_B}(?:Foreign{_B}Affairs|Defen[cs]e)"
)
#: What a phrase begins with: a trial anywhere else is spared.
_BEGINS: Final = (
    rf"(?=[A-Zabeghstw])\b(?=[Tt]he(?=y\b|{_B}(?:[A-Z]|(?:two|both|three|four|of|foreign|prime"
    r"|defen[cs]e|vice|deputy|states?|ministers|leaders|presidents|sides?|parties|countries"
    r"|governments?|nations|delegations|heads|officials|chairmen|chairs|co-chairs|co-chairmen"
    rf"|latter|counterpart)\b))|[Bb]oth\b|[Aa]ll{_B}|[Ee](?:ach|ither){_B}(?:of|side)|[Hh]e\b"
    rf"|[Hh](?:is|er){_B}(?:[A-Z]|counterpart)|[Ss]he\b|[Ww]e\b|It?\b|[Tt]wo\b|[Gg]overnment"
    rf"|[A-Z][A-Za-z.]{{1,40}}+{_B}(?:side|[Gg]ov|deleg|part|auth|Min|Emb|For|Def|of{_B}|and\s)"
    rf"|[A-Z][a-z]{{2,40}}+[’']s{_B}[A-Z])"
)
_JOINT: Final = (
    rf"(?:(?:[Bb]oth|[Tt]he|[Aa]ll(?={_B}(?:the|three|four)\b)|[Ee]ach{_B}of{_B}the)"
    rf"(?:{_B}(?:the|of{_B}the|both|[Tt]wo|(?P<count>three|[Ff]our)))?|[Tt]wo){_B}"
    rf"(?P<of>(?!Foreign|Prime|Defen|Vice|Deputy|State)[A-Z][a-z]+{_B}(?:and{_B}[A-Z][a-z]+{_B})?)?"
    rf"(?P<rank>{_RANKS}{_B}){{0,2}}"
    r"(?P<joint>[Mm]inisters|[Vv]ice-[Mm]inisters|[Oo]fficials|[Ll]eaders|[Pp]residents|[Ss]ides"
    r"|[Pp]arties|[Cc]ountries|[Gg]overnments|[Nn]ations|[Dd]elegations|[Ss]tates|[Hh]eads"
    # "the two men", but no other men.
    r"|men(?<=wo\smen)"
    r"|(?:[Cc]o-)?[Cc]hair(?:s|men|persons))"
    rf"|[Tt]he{_B}two(?={_B}(?:(?:also|then|further|had|did|that|[a-z]+ed)\b)|[.,;])"
    rf"|[Bb]oth(?={_B}(?:then{_B}|also{_B})?[a-z]+ed\b)"
    rf"|(?P<each>[Ee](?:ach|ither){_B}side)"
)
_SIDE: Final = (
    rf"(?:[Tt]he{_B})?(?P<adjective>(?!The\b)(?:[A-Z][a-z]{{1,40}}+|[A-Z]{{2,5}}+|U\.S\.|U\.K\.))"
    rf"(?:{_B}and{_B}(?P<second>[A-Z][a-z]+))?{_B}"
    rf"(?P<side>sides?|[Gg]overnments?|delegations?|parties|authorities|Embassy|{_MINISTRY})"
    rf"|(?:[Tt]he{_B})?(?:[Gg]overnments?|Embassy|{_MINISTRY}){_B}of{_B}(?:the{_B})?"
    rf"(?P<government>{_LAND})(?:{_B}and{_B}(?:of{_B})?(?:the{_B})?(?P<another>{_LAND}))?"
)
_OFFICE: Final = (
    rf"(?:(?:[Tt]he|both){_B}(?:(?!{_FIRST_OF_OFFICE})(?P<officer>[A-Z][a-z]{{2,15}}+){_B})?"
    rf"|(?P<owner>[A-Z][a-z]{{2,40}}+)[’']s{_B})"
    rf"(?P<office>(?:{_FIRST_OF_OFFICE}{_B})?(?:Minister(?:{_B}(?:for|of){_B}Foreign{_B}Affairs)?"
    r"|President(?:-elect)?|Chairman|Secretary|Ambassador|Premier|Chancellor|Governor"
    r"|Director-General|Advisor|Adviser))"
    rf"(?:{_B}of{_B}(?:the{_B})?(?P<realm>[A-Z][a-z]+(?:{_B}[A-Z][a-z]+)?))?(?!{_B}[A-Z])"
)
_PRONOUN: Final = (
    rf"(?P<latter>[Tt]he{_B}latter)"
    rf"|(?:[Hh]is|[Hh]er|[Tt]he){_B}(?:(?P<of_land>[A-Z][a-z]+){_B})?(?P<counterpart>counterpart)"
    rf"|(?P<pronoun>[Bb]oth{_B}of{_B}them|[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e"
    rf"|It(?={_B}(?:also |further |then )?[a-z]{{3,12}}ed\b))"
)
#: Any party phrase that holds no name: the group that matched tells which.  A joint phrase may
#: have the adjective of a country ("both Japanese ministers").
PHRASE: Final = re.compile(rf"{_BEGINS}(?:{_JOINT}|{_SIDE}|{_OFFICE}|{_PRONOUN})\b")
#: After a joint phrase, whose they are: "of the two countries", "of Japan and Russia".
OF_BOTH: Final = re.compile(
    rf"{_B}(?:of|from){_B}(?:(?:both|the{_B}two|the|their){_B}"
    r"(?:countries|sides|nations|governments|delegations|parties|states)"
    rf"|delegations?|(?:the{_B})?{_LAND}{_B}and{_B}(?:of{_B})?(?:the{_B})?{_LAND})\b"
)

#: After one of these a noun phrase is no subject.
PREPOSITIONS: Final = frozenset(
    "with by to of from for between on upon in at about towards toward against including via than "
    "through under concerning regarding over into among within behind without as besides "
    "alongside meet met visit visited paid following unlike despite that's".split()
)
#: What opens a clause that reports nothing by itself; a comma closes it.
SUBORDINATORS: Final = re.compile(
    r"\b(?:that|which|who|whom|whose|where|when|if|because|since|although|though|while|what|"
    r"(?<!well )as(?! (?:well|soon) as)|"
    r"how|wherever|whenever|whoever|whatever|whichever|whether|after|before|until|unless|what's)\b",
    re.IGNORECASE,
)
