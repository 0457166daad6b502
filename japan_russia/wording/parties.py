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
    "PHRASE",
    "PREPOSITIONS",
    "SUBORDINATORS",
]

#: Words that head the name of an office.
OFFICE_HEADS: Final = frozenset(
    "Minister President Chairman Chairwoman Chairperson Secretary Ambassador Director "
    "Director-General Premier Chancellor Councilor Councillor Representative Commissioner Envoy "
    "Assistant Adviser Advisor Speaker Governor Chief Vice-Minister Vice-President Deputy "
    "Secretary-General Commander-in-Chief Counsellor Consul-General Administrator Head Sherpa "
    "King Emperor Emir Prince Patriarch Mayor Leader Member FM PM General Admiral "
    "President-elect Vice-Minister Undersecretary Under-Secretary Plenipotentiary Coordinator "
    "Delegate Attaché Senator Minister-Counsellor Minister-Counselor Consul Counselor".split()
)
#: Words that stand before a head: "Deputy Minister", "First Deputy Prime Minister".
OFFICE_WORDS: Final = OFFICE_HEADS | frozenset(
    "Foreign Prime Deputy Vice First Second Third State Senior Parliamentary Special Former "
    "former Acting acting Chief Cabinet Defense Defence Trade Industry Economy Energy Finance "
    "Executive Permanent Press Foreign-Policy Federal National Supreme Great Right Honourable "
    "Personal Assistant Plenipotentiary Extraordinary incoming outgoing then".split()
)

#: Heads of joint phrases that stand for the countries; any other stands for the persons who met.
JOINT_SIDES: Final = frozenset(
    "sides parties countries governments nations delegations states".split()
)

_RANKS: Final = (
    r"(?:[Ff]oreign and [Dd]efen[cs]e|[Ff]oreign|[Pp]rime|[Dd]efen[cs]e|[Vv]ice-?|[Dd]eputy"
    r"|[Ss]tate)"
)
_FIRST_OF_OFFICE: Final = r"(?:Foreign|Prime|Defen[cs]e|Vice|Deputy)"
#: Any party phrase that holds no name: groups ``joint``, ``side``, ``office``, ``pronoun``.
#: Blanks may be doubled or a line end; a joint phrase may have the adjective of a
#: country ("both Japanese ministers").
PHRASE: Final = re.compile(
    # The lookahead only spares trials: every phrase begins with one of these.
    r"(?=[A-Zbghstw])\b(?=[Tt]he(?=y\b|\s{1,2}(?:[A-Z]|(?:two|both|three|four|of|foreign|prime|defen[cs]e|vice|deputy"
    r"|states?|ministers|leaders|presidents|sides?|parties|countries|governments?|nations"
    r"|delegations|heads|officials|chairmen|chairs|co-chairs|co-chairmen|latter|counterpart)\b))|[Bb]oth\b|[Hh]e\b|[Hh](?:is|er)\s{1,2}(?:[A-Z]|counterpart)|[Ss]he\b|[Ww]e\b|It?\b|[Tt]wo\b"
    r"|[Gg]overnment|[A-Z][A-Za-z.]{1,40}+\s{1,2}(?:side|[Gg]ov|deleg|part|auth|Min|and\s)"
    r"|[A-Z][a-z]{2,40}+[’']s\s{1,2}[A-Z])(?:"
    r"(?:(?:[Bb]oth|[Tt]he)(?:\s{1,2}(?:the|of\s{1,2}the|both|two|three|four))?|[Tt]wo|"
    r"[Bb]oth)\s{1,2}"
    rf"(?P<of>(?!Foreign|Prime|Defen|Vice|Deputy|State)[A-Z][a-z]+\s{{1,2}})?(?P<rank>{_RANKS}\s{{1,2}}){{0,2}}"
    r"(?P<joint>[Mm]inisters|[Vv]ice-[Mm]inisters|[Oo]fficials|[Ll]eaders|[Pp]residents|[Ss]ides"
    r"|[Pp]arties|[Cc]ountries|[Gg]overnments|[Nn]ations|[Dd]elegations|[Ss]tates|[Hh]eads"
    r"|(?:[Cc]o-)?[Cc]hair(?:s|men|persons))"
    r"|[Tt]he\s{1,2}two(?=\s{1,2}(?:(?:also|then|further|had|that|[a-z]+ed)\b)|[.,;])"
    r"|[Bb]oth(?=\s{1,2}(?:then\s{1,2}|also\s{1,2})?[a-z]+ed\b)"
    r"|(?P<latter>[Tt]he\s{1,2}latter)"
    r"|(?:[Tt]he\s{1,2})?(?P<adjective>(?!The\b)(?:[A-Z][a-z]{1,40}+|[A-Z]{2,5}+|U\.S\.|U\.K\.))"
    r"(?:\s{1,2}and\s{1,2}(?P<second>[A-Z][a-z]+))?\s{1,2}"
    r"(?P<side>sides?|[Gg]overnments?|delegations?|parties|authorities|"
    r"Ministry\s{1,2}of\s{1,2}Foreign\s{1,2}Affairs)"
    r"|(?:[Tt]he\s{1,2})?[Gg]overnments?\s{1,2}of\s{1,2}(?:the\s{1,2})?"
    r"(?P<government>[A-Z][A-Za-z]+(?:\s{1,2}[A-Z][a-z]+)?)"
    rf"|(?:(?:[Tt]he|both)\s{{1,2}}(?:(?!{_FIRST_OF_OFFICE})(?P<officer>[A-Z][a-z]{{2,15}}+)\s{{1,2}})?"
    r"|(?P<owner>[A-Z][a-z]{2,40}+)[’']s\s{1,2})"
    rf"(?P<office>(?:{_FIRST_OF_OFFICE}\s{{1,2}})?"
    r"(?:Minister(?:\s{1,2}(?:for|of)\s{1,2}Foreign\s{1,2}Affairs)?"
    r"|President(?:-elect)?|Chairman|Secretary|Ambassador|Premier|Chancellor|Governor"
    r"|Director-General|Advisor|Adviser))"
    r"(?:\s{1,2}of\s{1,2}(?:the\s{1,2})?(?P<realm>[A-Z][a-z]+(?:\s{1,2}[A-Z][a-z]+)?))?"
    r"(?!\s{1,2}[A-Z])"
    r"|(?:[Hh]is|[Hh]er|[Tt]he)\s{1,2}(?:(?P<of_land>[A-Z][a-z]+)\s{1,2})?(?P<counterpart>counterpart)"
    r"|(?P<pronoun>[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e"
    r"|It(?=\s{1,2}(?:also |further |then )?[a-z]{3,12}ed\b))"
    r")\b"
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
    r"how|whether|after|before|until|unless|what's)\b",
    re.IGNORECASE,
)
