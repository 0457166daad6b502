"""The classes of printed words, and the small words of the language that are of each.

A token has its classes as bits of one number.  A word may be of several: "General" is a rank and
a field and a head.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "ADDRESS",
    "CAPITAL",
    "CLOSED",
    "CLOSED_WORDS",
    "COUNTRIES",
    "ELIDED",
    "FIELD",
    "GENITIVE",
    "GROUP",
    "HEAD",
    "HEADS",
    "INITIAL",
    "JOINT",
    "LAND",
    "LOWER",
    "LOWER_FIELDS",
    "MARK",
    "NUMBER",
    "OPENER",
    "OPENS_PHRASE",
    "PARTICLE",
    "PARTICLES",
    "POSTNOMINAL",
    "PRONOUN",
    "PRONOUNS",
    "RANK",
    "SAYING",
    "SMALL",
    "SMALL_WORDS",
    "UNIT",
]

#: Shapes: a word with a capital, one without, digits, a mark, the ending of a genitive, "W.".
CAPITAL: Final = 1
LOWER: Final = 2
NUMBER: Final = 4
MARK: Final = 8
GENITIVE: Final = 16
INITIAL: Final = 32
#: Of offices: heads in the singular and plural, and what stands around them.
HEAD: Final = 64
HEADS: Final = 128
RANK: Final = 256
FIELD: Final = 512
UNIT: Final = 1024
#: A form of address; what stands after a name; a small word inside one.
ADDRESS: Final = 2048
POSTNOMINAL: Final = 4096
PARTICLE: Final = 8192
#: The first word of a country's name.
LAND: Final = 16384
#: A plural noun for those who met or their sides.
JOINT: Final = 32768
#: A word that begins with a capital where a sentence begins, or always, and is nobody's name.
CLOSED: Final = 65536
#: A small word between others: "of", "the", "and"; a pronoun; a count or determiner.
SMALL: Final = 131072
PRONOUN: Final = 262144
#: A noun for a group, or for somebody unnamed, outside the cast.
GROUP: Final = 524288
#: A form in the past of a verb that reports.
SAYING: Final = 1048576
#: A plural noun for the countries whose side of the table they are.
COUNTRIES: Final = 2097152
#: A small word that can open a phrase for a party: "the", "his", "both", "two".
OPENER: Final = 4194304
#: A phrase for a party begins with a word of one of these.
OPENS_PHRASE: Final = (
    ADDRESS
    | CAPITAL
    | GROUP
    | HEAD
    | HEADS
    | INITIAL
    | JOINT
    | LAND
    | OPENER
    | PARTICLE
    | PRONOUN
    | RANK
)

#: Inside names of persons: "van der Meer", "Bin Rashid Al Noor".
PARTICLES: Final = frozenset(
    "de da do dos das del della di du la le van von der den ten ter zu zum zur af av bin ibn bint "
    "al el e y i".split()
)
SMALL_WORDS: Final = frozenset(
    "of for to in on at the and or with from by between among my his her their its us who which "
    "that where when as including charge also then each both all side sides concerning about "
    "against upon over via through into regarding responsible towards toward under am sur des les "
    "ad became appointed named elected assumed "
    "d'Affaires d’Affaires d'affaires d’affaires".split()
)
#: Fields that joint phrases print small: "the two foreign ministers".
LOWER_FIELDS: Final = frozenset("foreign defense defence external".split())
PRONOUNS: Final = frozenset(
    "he she they it we i him them you latter former other same counterpart counter-part "
    "counterparts colleague".split()
)
CLOSED_WORDS: Final = frozenset(
    "The This These That Those On In At From During After Before Following Both It Its He His She "
    "Her They Their And An A As To For With Within Without By Of Or But If When While Where Who "
    "Whose Which What There Here Now Then Also Moreover Furthermore However Regarding Concerning "
    "Regards Accordingly Additionally Besides Later Earlier Meanwhile Subsequently Afterwards "
    "Thereafter Finally Firstly Secondly Thirdly Lastly Next Since Until Upon Through Under Over "
    "About Against Among Between Toward Towards Because Although Though Despite Given Considering "
    "Referring Responding Replying Answering Turning Touching Speaking Noting Citing Recalling "
    "Asked Told All Each Every Some Any No Not Neither Either Nor Other Others Another Such Same "
    "So Thus Hence Therefore Nevertheless Nonetheless Still Yet Just Only Even Again Once Two "
    "Three Four Five Six Seven Eight Nine Ten First Second Third Fourth Fifth Last We I You Our My "
    "Your Us Them Him Meeting Meetings Talk Talks Visit Visits Call Calls Courtesy Overview "
    "Level Levels "
    "Outline Summary Results Result Conference Dialogue Ministerial Telephone Conversation Session "
    "Sessions Guest Hotel Palace Forum Agreement Agreements Treaty Statement Statements Plan Plans "
    "Memorandum Note Notes Declaration Protocol Convention Opening Closing Remarks Exchange "
    "Exchanges Discussion Discussions Views Issues Issue Situation Relations Cooperation Photo "
    "Photograph Photographs Press Release Releases Announcement Back Home News Related Date Time "
    "Venue Place Working Lunch Luncheon Dinner Breakfast Reception Ceremony Signing Joint "
    "Bilateral Trilateral Multilateral Strategic Partnership Action Japan-Russia Ahead Prior Owing "
    "Due Thanks Attendees Participants Present Including Especially Particularly Specifically "
    "Namely Together Apart Aside Instead Rather Currently Recently Today Yesterday Tomorrow "
    "Tonight Morning Afternoon Evening Night Local Standard Should Were Had Would Could Did Was "
    "Many Several Various".split()
)
#: "d'Orvalhais", "al-Dhahbi": a name with a small word set hard against it.
ELIDED: Final = re.compile(
    r"[a-z]{1,4}['’][^\W\d_a-z]|(?!at-Large)(?:a[dlnrstz]|ash|ath|el|ul)-['’]?[^\W\d_a-z]"
)
