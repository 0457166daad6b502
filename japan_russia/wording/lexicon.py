"""What class each printed word is of, made from the tables of this package and of ``data``.

A token has its classes as bits of one number.  A word may be of several: "General" is a rank and
a field and a head.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from japan_russia.data.countries import adjectives, names
from japan_russia.wording import address, joint, times, titles

__all__ = [
    "ADDRESS",
    "CAPITAL",
    "CLOSED",
    "FIELD",
    "GENITIVE",
    "GROUP",
    "HEAD",
    "HEADS",
    "INITIAL",
    "JOINT",
    "LAND",
    "LOWER",
    "MARK",
    "NUMBER",
    "PARTICLE",
    "POSTNOMINAL",
    "PRONOUN",
    "RANK",
    "SAYING",
    "SMALL",
    "UNIT",
    "Land",
    "Lexicon",
    "lands",
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

#: Inside names of persons: "van der Meer", "Bin Rashid Al Noor".
_PARTICLES: Final = frozenset(
    "de da do dos das del della di du la le van von der den ten ter zu zum zur af av bin ibn bint "
    "al el e y i".split()
)
_SMALL: Final = frozenset(
    "of for to in on at the and or with from by between among his her their its who which "
    "that where when as including charge also then each both all side sides concerning about "
    "against upon over via through into regarding towards toward under".split()
)
#: Fields that joint phrases print small: "the two foreign ministers".
_LOWER_FIELDS: Final = frozenset("foreign defense defence external".split())
_PRONOUNS: Final = frozenset(
    "he she they it we i him them you latter former other counterpart counter-part counterparts colleague".split()
)
_CLOSED: Final = frozenset(
    "The This These That Those On In At From During After Before Following Both It Its He His She "
    "Her They Their And An A As To For With Within Without By Of Or But If When While Where Who "
    "Whose Which What There Here Now Then Also Moreover Furthermore However In Regarding Concerning "
    "Regards Accordingly Additionally Besides Later Earlier Meanwhile Subsequently Afterwards "
    "Thereafter Finally Firstly Secondly Thirdly Lastly Next Since Until Upon Through Under Over "
    "About Against Among Between Toward Towards Because Although Though Despite Given Considering "
    "Referring Responding Replying Answering Turning Touching Speaking Noting Citing Recalling "
    "Asked Told All Each Every Some Any No Not Neither Either Nor Other Others Another Such Same "
    "So Thus Hence Therefore Nevertheless Nonetheless Still Yet Just Only Even Again Once Two "
    "Three Four Five Six Seven Eight Nine Ten First Second Third Fourth Fifth Last We I You Our My "
    "Your Us Them Him Meeting Meetings Talk Talks Visit Visits Call Calls Courtesy Overview Outline "
    "Summary Results Result Conference Dialogue Ministerial Telephone Conversation Session "
    "Sessions Guest Hotel Palace Forum Agreement Agreements Treaty Statement Statements Plan Plans "
    "Memorandum Note Notes Declaration Protocol Convention Opening Closing Remarks Exchange "
    "Exchanges Discussion Discussions Views Issues Issue Situation Relations Cooperation "
    "Photo Photograph Photographs Press Release Releases Announcement Back Home News Related Date "
    "Time Venue Place Working Lunch Luncheon Dinner Breakfast Reception Ceremony Signing Joint "
    "Bilateral Trilateral Multilateral Strategic Partnership Action Japan-Russia Ahead Prior "
    "Owing Due Thanks Attendees Participants Present Including Especially Particularly "
    "Specifically Namely Together Apart Aside Instead Rather Moreover Currently Recently Today "
    "Yesterday Tomorrow Tonight Morning Afternoon Evening Night Local Standard".split()
)


class Land(NamedTuple):
    """A printed form of a country's name: its words, the code, and whether it is an adjective."""

    words: tuple[str, ...]
    code: str
    is_adjective: bool


def _words_of(form: str) -> tuple[str, ...]:
    return tuple(form.replace("'s ", " 's ").replace("’s ", " ’s ").replace(",", " ,").split())


def _lands() -> Mapping[str, tuple[Land, ...]]:
    """The forms by their first word, the longest first."""
    found: dict[str, list[Land]] = {}
    for table, is_adjective in ((names(), False), (adjectives(), True)):
        for form, code in table.items():
            words = _words_of(form)
            found.setdefault(words[0], []).append(Land(words, code, is_adjective))
            upper = tuple(word.upper() for word in words)
            if upper != words:
                found.setdefault(upper[0], []).append(Land(upper, code, is_adjective))
    return {
        word: tuple(sorted(forms, key=lambda land: -len(land.words)))
        for word, forms in found.items()
    }


#: Every printed form of a country's name, by its first word; the longest first.
lands: Final = _lands()


def _table(
    offices: frozenset[str],
    fields: frozenset[str],
    persons: frozenset[str],
    sides: frozenset[str],
    saying: frozenset[str],
) -> dict[str, int]:
    table: dict[str, int] = {}

    def add(words: Iterable[str], kind: int) -> None:
        for word in words:
            table[word] = table.get(word, 0) | kind

    heads = offices | titles.ABBREVIATED.keys()
    plurals = {titles.plural_of(head) for head in heads}
    add(heads, HEAD)
    add((head.lower() for head in offices), HEAD)
    add((head.upper() for head in offices), HEAD)
    add(plurals, HEADS | JOINT)
    add((plural.lower() for plural in plurals), HEADS | JOINT)
    add((plural.upper() for plural in plurals), HEADS)
    for words in (persons, sides):
        add(words, JOINT)
        add((word.capitalize() for word in words), JOINT)
    add(titles.RANKS, RANK)
    add((word.lower() for word in titles.RANKS), RANK)
    add((word.upper() for word in titles.RANKS), RANK)
    add(fields, FIELD)
    add(_LOWER_FIELDS, FIELD)
    add((word.upper() for word in fields), FIELD)
    add(titles.UNITS, UNIT)
    add((word.upper() for word in titles.UNITS), UNIT)
    add(address.BEFORE, ADDRESS)
    add((form.split(" ")[0].rstrip(".") for form in address.SEVERAL), ADDRESS)
    add((word for word in address.AFTER), POSTNOMINAL)
    add(_PARTICLES, PARTICLE)
    # Headings in capitals; "US" and "WHO" are names.
    add((word.upper() for word in _SMALL | _CLOSED if word.upper() not in lands), CLOSED)
    add(_SMALL, SMALL)
    add((word.capitalize() for word in _SMALL), SMALL)
    add(joint.COUNTS, SMALL)
    add((word.capitalize() for word in joint.COUNTS), SMALL)
    add(joint.DETERMINERS, SMALL)
    add((word.capitalize() for word in joint.DETERMINERS), SMALL)
    add(_PRONOUNS, PRONOUN)
    add((word.capitalize() for word in _PRONOUNS), PRONOUN)
    add(joint.SIDE_NOUNS, SMALL)
    add(joint.GROUPS | joint.PERSON_NOUNS, GROUP)
    add((word.capitalize() for word in joint.GROUPS | joint.PERSON_NOUNS), GROUP)
    add(saying, SAYING)
    add(lands, LAND)
    add(_CLOSED, CLOSED)
    add((word.capitalize() for word in times.MONTHS), CLOSED)
    add((word.capitalize() for word in times.WEEKDAYS), CLOSED)
    return table


_OF_PARTS: Final = HEAD | HEADS


class Lexicon:
    """The classes of printed words for one wording.

    *chunks* keeps what printed chunks are made of, for the stage on tokens.
    """

    __slots__ = ("_table", "chunks")

    def __init__(
        self,
        offices: frozenset[str],
        fields: frozenset[str],
        persons: frozenset[str],
        sides: frozenset[str],
        saying: frozenset[str],
    ) -> None:
        self._table = _table(offices, fields, persons, sides, saying)
        self.chunks: dict[str, tuple[tuple[str, int, int, int], ...]] = {}

    def kind_of(self, word: str) -> int:
        """Return the classes of a printed word, its shape among them."""
        shape = CAPITAL if word[0].isupper() else LOWER
        known = self._table.get(word) or self._table.get(word.rstrip("."), 0)
        if not known and "-" in word:
            # "Vice-Premier", "Under-Secretary", "Co-Chair": made from the head.
            parts = word.split("-")
            known = (self._table.get(parts[-1], 0) | self._table.get(parts[0], 0)) & _OF_PARTS
            if known & HEADS:
                known |= JOINT
        return shape | known
