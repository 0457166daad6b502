"""Speech acts: a closed list, each with its illocution and its PLOVER event type."""

from __future__ import annotations

from enum import Enum
from typing import Final

__all__ = ["Act", "Illocution", "Plover"]


class Illocution(Enum):
    """The illocutionary point after Searle, "A Classification of Illocutionary Acts" (1976).

    >>> import japan_russia as jr
    >>> jr.Act.THANK.illocution
    <Illocution.EXPRESSIVE: 'expressive'>
    """

    ASSERTIVE = "assertive"
    DIRECTIVE = "directive"
    COMMISSIVE = "commissive"
    EXPRESSIVE = "expressive"
    DECLARATIVE = "declarative"


class Plover(Enum):
    """Event types of PLOVER (Open Event Data Alliance) that a talk can be coded as.

    >>> import japan_russia as jr
    >>> jr.Act.REJECT.plover
    <Plover.REJECT: 'REJECT'>
    """

    AGREE = "AGREE"
    CONSULT = "CONSULT"
    SUPPORT = "SUPPORT"
    COOPERATE = "COOPERATE"
    REQUEST = "REQUEST"
    ACCUSE = "ACCUSE"
    REJECT = "REJECT"


class Act(Enum):
    """What is done by saying it.

    >>> import japan_russia as jr
    >>> jr.Act.PROPOSE.illocution.value, jr.Act.PROPOSE.plover.value
    ('directive', 'COOPERATE')
    """

    STATE = "state"
    EXPLAIN = "explain"
    POINT_OUT = "point_out"
    STRESS = "stress"
    NOTE = "note"
    ADD = "add"
    RESPOND = "respond"
    RECALL = "recall"
    INFORM = "inform"
    CLAIM = "claim"
    ASSESS = "assess"
    ACKNOWLEDGE = "acknowledge"
    CONFIRM = "confirm"
    SHARE_VIEW = "share_view"
    AGREE = "agree"
    DECIDE = "decide"
    SIGN = "sign"
    ACCEPT = "accept"
    INTEND = "intend"
    OFFER = "offer"
    PROPOSE = "propose"
    INVITE = "invite"
    REQUEST = "request"
    ASK = "ask"
    URGE = "urge"
    INSTRUCT = "instruct"
    SUMMON = "summon"
    WELCOME = "welcome"
    SUPPORT = "support"
    THANK = "thank"
    CONGRATULATE = "congratulate"
    CONDOLE = "condole"
    WISH = "wish"
    HOPE = "hope"
    CONCERN = "concern"
    REGRET = "regret"
    PROTEST = "protest"
    REJECT = "reject"
    CONVEY = "convey"
    DISCUSS = "discuss"
    REFER = "refer"

    @property
    def illocution(self) -> Illocution:
        """The illocutionary point of the act."""
        return _ILLOCUTION[self]

    @property
    def plover(self) -> Plover | None:
        """The PLOVER event type; None where PLOVER has no type for mere statements."""
        return _PLOVER.get(self)


_MEMBERS: Final = {
    Illocution.ASSERTIVE: (
        "STATE EXPLAIN POINT_OUT STRESS NOTE ADD RESPOND RECALL INFORM CLAIM ASSESS ACKNOWLEDGE "
        "CONFIRM SHARE_VIEW CONVEY DISCUSS REFER"
    ),
    Illocution.COMMISSIVE: "AGREE ACCEPT INTEND OFFER REJECT",
    Illocution.DIRECTIVE: "PROPOSE INVITE REQUEST ASK URGE INSTRUCT SUMMON",
    Illocution.EXPRESSIVE: (
        "WELCOME SUPPORT THANK CONGRATULATE CONDOLE WISH HOPE CONCERN REGRET PROTEST"
    ),
    Illocution.DECLARATIVE: "DECIDE SIGN",
}
_ILLOCUTION: Final = {
    Act[name]: illocution for illocution, names in _MEMBERS.items() for name in names.split()
}

_EVENTS: Final = {
    Plover.AGREE: "AGREE ACCEPT INTEND OFFER DECIDE",
    Plover.CONSULT: "DISCUSS CONVEY INFORM REFER INVITE SUMMON",
    Plover.SUPPORT: "WELCOME SUPPORT THANK CONGRATULATE CONDOLE WISH CONFIRM SHARE_VIEW",
    Plover.COOPERATE: "SIGN PROPOSE",
    Plover.REQUEST: "REQUEST ASK URGE",
    Plover.ACCUSE: "CONCERN REGRET PROTEST",
    Plover.REJECT: "REJECT",
}
_PLOVER: Final = {Act[name]: event for event, names in _EVENTS.items() for name in names.split()}
