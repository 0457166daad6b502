"""The same readout with other names, other topics, other quotes and other white space.

A change that does not touch the language of reporting may not change the reading.  What is read
of the changed text has to be what is read of the text itself, changed in the same way.

The seeds are tried in every run.  The golden files, and the annotated readouts where a folder is
named that has them, are among the long proofs.
"""

from __future__ import annotations

import os
import re
import textwrap
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from itertools import zip_longest
from pathlib import Path
from typing import Any

import pytest

import japan_russia as jr
from japan_russia.data.office_holders import Office, OfficeHolder, office_holders, pronoun_of
from japan_russia.model import DiagnosticCode, Participant, Readout
from tests import needs
from tests.parse.reading import GOLDEN, as_meeting, placed

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
SHARED = Path(os.environ.get("JAPAN_RUSSIA_SHARED") or "no-such-folder")
ANNOTATED = sorted((SHARED / "gold_dev").glob("*.txt"))
READOUTS = [*SEEDS, *ANNOTATED]
SMALL = sorted(GOLDEN.glob("*/*.txt"), key=lambda path: path.stem)
#: Other words have another width, and break elsewhere.
UNBROKEN = [path for path in SMALL if path.stem != "broken_lines"]

Change = Callable[[str], str]

#: The words of topics and what takes their place: as common, and nowhere in a table of wording.
TOPICS = {
    "fisheries": "forests", "fishery": "forest", "fishing": "mining", "visa": "railway",
    "visas": "railways", "territorial": "botanic", "island": "harbour", "islands": "harbours",
    "trade": "tourism", "economic": "academic", "economy": "tourism", "energy": "timber",
    "oil": "coal", "gas": "iron", "nuclear": "optical", "missile": "satellite",
    "missiles": "satellites", "investment": "transport", "climate": "ocean", "peace": "tax",
    "treaty": "convention", "terrorism": "piracy", "abduction": "shipwreck", "quota": "tariff",
    "security": "poetry", "earthquake": "typhoon", "youth": "art",
    "fair": "school", "study": "museum", "plan": "song", "fishermen": "farmers",
    "vessel": "truck", "vessels": "trucks", "salmon": "cedar", "trout": "larch", "seals": "deer",
    "fleets": "herds", "surcharge": "subsidy", "customs": "postal", "flights": "ferries",
    "health": "sport", "maritime": "alpine", "defense": "leisure", "projects": "gardens",
    "documents": "ballads", "waters": "fields", "enterprises": "orchestras", "rescue": "harvest",
    "inspection": "rehearsal", "friendship": "harmony", "medical": "musical",
    "political": "literary", "humanitarian": "athletic", "scientific": "artistic",
    "cultural": "rural",
}  # fmt: skip
#: Surnames of nobody who held office.
UNKNOWN = "Tanabe Sorokin Morita Gromov Zimin Hayase Belov Okabe Rybin Fujita Orlov Sakai".split()


def test_the_annotated_readouts_are_here() -> None:
    """The seeds always are; those with a hand-made reading only where a folder is named."""
    assert len(SEEDS) == 5
    if not ANNOTATED:
        pytest.skip(needs.READOUTS)
    assert len(ANNOTATED) == 16


def each_of(paths: Iterable[Path]) -> pytest.MarkDecorator:
    """Run a test for each of *paths*; all but the first are long."""
    cases = [
        pytest.param(path, id=path.stem, marks=() if path == SEEDS[0] else pytest.mark.long)
        for path in paths
    ]
    return pytest.mark.parametrize("path", cases)


def text_of(path: Path) -> str:
    """Return the text of *path*, its line ends kept."""
    return path.read_bytes().decode("utf-8")


@cache
def readout_of(path: Path) -> Readout:
    """Return the readout at *path* as it is."""
    return jr.loads(text_of(path))


# ------------------------------------------------------------------------------ white space


def crlf(text: str) -> str:
    """End every line with CRLF."""
    return text.replace("\r\n", "\n").replace("\n", "\r\n")


def blank_lines(text: str) -> str:
    """Put two more blank lines wherever there is one, and some around the whole."""
    return "\n\n" + re.sub(r"(?:\r?\n[ \t]*){2,}", lambda gap: "\n\n\n" + gap[0], text) + "\n\n\n"


def moved_in(text: str) -> str:
    """Begin every line of text four blanks further in."""
    return re.sub(r"(?m)^(?=[^\r\n])", "    ", text)


def double_indents(text: str) -> str:
    """Begin every line twice as far in as it did."""
    return re.sub(r"(?m)^([ \t\u3000]+)(?=\S)", r"\1\1", text)


def no_indents(text: str) -> str:
    """Begin every line of a page at its margin."""
    return re.sub(r"(?m)^[ \t\u3000]+(?=\S)", "", text)


def space_at_the_end(text: str) -> str:
    """End every line with a blank."""
    return re.sub(r"(?m)(?<=\S)(?=\r?$)", " ", text)


WHITE_SPACE = (crlf, blank_lines, moved_in, double_indents, space_at_the_end)


@each_of([*READOUTS, *SMALL])
def test_white_space_changes_nothing(path: Path) -> None:
    """Line ends, blank lines and indents that keep their order move offsets alone."""
    same_reading(path, *WHITE_SPACE)


@each_of(SMALL)
def test_indents_can_be_left_out(path: Path) -> None:
    """Where labels say how a text nests, its indents say nothing."""
    same_reading(path, no_indents)


def no_blank_lines(text: str) -> str:
    """Leave out every blank line."""
    return "\n".join(line for line in text.splitlines() if line.strip())


def blank_line_after_each(text: str) -> str:
    """Put one blank line after every line that is not blank."""
    return no_blank_lines(text).replace("\n", "\n\n")


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_blank_lines_are_as_you_like(path: Path) -> None:
    """Where each paragraph is a line, those between them say nothing."""
    same_reading(path, no_blank_lines, blank_line_after_each)


def broken_lines(text: str) -> str:
    """Break every long line at one width, as PDF does."""
    return re.sub(r"(?m)^[^\r\n]{81,}", lambda line: "\n".join(_broken(line[0])), text)


def _broken(line: str) -> list[str]:
    return textwrap.wrap(line, 80, break_long_words=False, break_on_hyphens=False)


def is_unbroken(path: Path) -> bool:
    """Tell whether a readout has long lines, and so many that all of them can be seen to break."""
    lines = text_of(path).splitlines()
    goes_on = [piece for line in lines for piece in _broken(line)[1:] if piece[0].islower()]
    return len(goes_on) > 2 and max(map(len, lines)) > 130


@each_of(filter(is_unbroken, [*READOUTS, *SMALL]))
def test_broken_lines_change_nothing(path: Path) -> None:
    """Lines that were broken at one width are read as if they were whole."""
    same_reading(path, broken_lines)


# ------------------------------------------------------------------------------ signs


def double_blanks(text: str) -> str:
    """Print every blank between two words of a sentence twice."""
    return re.sub(r"(?<=[a-z,]) (?=[a-z])", "  ", text)


def hard_blanks(text: str) -> str:
    """Print a blank that breaks no line wherever there is one between two words."""
    return re.sub(r"(?<=[a-z,]) (?=[A-Za-z])", "\u00a0", text)


def hard_hyphens(text: str) -> str:
    """Print hyphens that break no line."""
    return re.sub(r"(?<=\w)-(?=\w)", "\u2011", text)


def full_width(text: str) -> str:
    """Print the brackets of labels and the stops after them as East Asian fonts have them."""
    text = re.sub(r"(?m)^(\s*)\((\w{1,3})\)", r"\1（\2）", text)
    return re.sub(r"(?m)^(\s*\d{1,2})\.(?=\s)", r"\1．", text)


SIGNS = (double_blanks, hard_blanks, hard_hyphens, full_width)


@each_of([*READOUTS, *UNBROKEN])
def test_kinds_of_signs_change_nothing(path: Path) -> None:
    """Blanks, hyphens and brackets of other kinds are read as the plain ones."""
    wanted = _mapped(reading(readout_of(path)), _plain_signs)
    texts = {change.__name__: change(text_of(path)) for change in SIGNS}
    found = {name: _mapped(reading(jr.loads(text)), _plain_signs) for name, text in texts.items()}
    assert _differences(found, dict.fromkeys(found, wanted)) == {}


def _plain_signs(text: str) -> str:
    return text.translate(str.maketrans("（）．\u2011", "().-"))


# ------------------------------------------------------------------------------ quotes


def straight(text: str) -> str:
    """Make every quote and apostrophe a straight one."""
    return text.translate(str.maketrans("‘’“”", "''\"\""))


def curly(text: str) -> str:
    """Make every quote and apostrophe a curly one."""
    text = re.sub(r"(?<![\w.,)])\"", "“", straight(text)).replace('"', "”")
    return re.sub(r"(?<![\w.,)])'", "‘", text).replace("'", "’")


@each_of([*READOUTS, *SMALL])
def test_quotes_change_nothing(path: Path) -> None:
    """Straight and curly quotes and apostrophes are read alike."""
    same_reading(path, straight, curly)


# ------------------------------------------------------------------------------ words


def replaced(name: str, words: Mapping[str, str]) -> Change:
    """Return a function that puts other words in the place of *words*, wherever they stand.

    It has the *name* by which a failure names it.
    """
    pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, words))})(?![\w-])")

    def change(text: str) -> str:
        return pattern.sub(lambda match: words[match[0]], text) if words else text

    change.__name__ = name
    return change


@each_of([*READOUTS, *UNBROKEN])
def test_topics_change_nothing(path: Path) -> None:
    """No rule goes by what was talked about."""
    same_reading(path, replaced("other topics", TOPICS))


@each_of([*READOUTS, *UNBROKEN])
def test_names_change_nothing(path: Path) -> None:
    """Others who have held the same office are read in the same way, but for the year."""
    others = {turn: other_names(readout_of(path), turn) for turn in (1, 4, 9)}
    changes = [replaced(f"other names, turn {turn}", words) for turn, words in others.items()]
    same_reading(path, *changes, with_years=False)


@each_of(READOUTS)
def test_unknown_names_change_nothing(path: Path) -> None:
    """Whoever is in no table is read in the same way, but for the year."""
    families = dict.fromkeys(person.name.family for person in readout_of(path).participants)
    words = dict(zip(families, UNKNOWN, strict=False))
    assert len(words) == len(families)
    capitals = {name.upper(): other.upper() for name, other in words.items()}
    same_reading(path, replaced("unknown names", words | capitals), with_years=False)


def test_most_readouts_have_names_to_replace() -> None:
    """The test of names would pass for a text in which none is found."""
    counts = [len(other_names(readout_of(path), 1)) for path in READOUTS]
    assert sum(count > 1 for count in counts) > 0.8 * len(counts)


def other_names(readout: Readout, turn: int) -> dict[str, str]:
    """Return, for the names of those who met, names of others who held their office."""
    text = readout.source.text
    words: dict[str, str] = {}
    for number, person in enumerate(readout.participants):
        pool = [it for it in holders(person) if fits(it, person, text, words)]
        if not pool:
            continue
        it = pool[(turn + number) % len(pool)]
        name = person.name
        words[name.family] = it.family
        words[name.family.upper()] = it.family.upper()
        if name.given:
            words.setdefault(name.given, it.given)
        if name.patronymic and it.patronymic:
            words.setdefault(name.patronymic, it.patronymic)
    return words


def holders(person: Participant) -> Iterator[OfficeHolder]:
    """Yield those of the table who held the office of *person*; nobody for other offices."""
    office = person.office or ""
    wanted = None
    if "Prime Minister" in office or "Chairman" in office:
        wanted = Office.PRIME_MINISTER
    elif "President" in office:
        wanted = Office.PRESIDENT
    elif re.search(r"\AForeign Minister|\AMinister (?:for|of) Foreign Affairs", office):
        wanted = Office.FOREIGN_MINISTER
    for it in office_holders():
        if it.country == person.country and it.office is wanted:
            yield it


def fits(it: OfficeHolder, person: Participant, text: str, words: Mapping[str, str]) -> bool:
    """Whether the names are new to the text, and "he" and "she" stay right."""
    taken = set(words.values())
    is_new = not any(re.search(rf"(?i)\b{name}\b", text) for name in (it.family, it.given))
    return (
        is_new
        and not {it.family, it.given} & taken
        and it.pronoun == (pronoun_of(person.person) if person.person else "he")
    )


# ------------------------------------------------------------------------------ comparing


def same_reading(path: Path, *changes: Change, with_years: bool = True) -> None:
    """Require of each changed text the reading of the text itself, changed in the same way."""
    text, plain = text_of(path), reading(readout_of(path), with_years)
    wanted = {change.__name__: _mapped(plain, change) for change in changes}
    found = {change.__name__: reading(jr.loads(change(text)), with_years) for change in changes}
    assert _differences(found, wanted) == {}


def _differences(
    found: dict[str, list[Any]], wanted: dict[str, list[Any]]
) -> dict[str, list[tuple[Any, Any]]]:
    """Return for each change that has any what is read and what is wanted instead."""
    pairs = {change: zip_longest(found[change], wanted[change]) for change in wanted}
    wrong = {change: [(a, b) for a, b in them if a != b] for change, them in pairs.items()}
    return {change: them for change, them in wrong.items() if them}


def reading(readout: Readout, with_years: bool = True) -> list[Any]:
    """Return everything that is read, without offsets; white space runs are one blank."""
    found: list[Any] = [("title", readout.title), ("issued", str(readout.issued))]
    for meeting in readout.meetings:
        facts = as_meeting(meeting)
        if not with_years:
            del facts["inferred_year"], facts["year_candidates"]
        facts["agenda"] = [_kept(path) for path in facts["agenda"]]
        found.append(tuple(facts.values()))
    found += [(_kept(node.path), node.heading) for node in readout.walk()]
    for path, it in placed(readout):
        by, to = (frozenset(map(_party, parties)) for parties in (it.speakers, it.addressees))
        how = (it.attribution, it.construction, it.named_by)
        said = (it.role, by, it.verbs, to, it.is_reply, it.in_reply_to, *how)
        found.append((_kept(path), it.text, *said))
    found += [(it.kind, readout.quote(it.span)) for it in readout.furniture]
    codes = [it.code for it in readout.diagnostics]
    if not with_years and DiagnosticCode.NO_YEAR in codes:
        # Meetings of one day share a remark where the same years are left for them.
        codes = [it for it in codes if it is not DiagnosticCode.NO_YEAR]
        codes.insert(0, DiagnosticCode.NO_YEAR)
    found += [("diagnostic", code) for code in codes]
    kept: list[Any] = _mapped(found, str)
    return kept


def _kept(path: str) -> str:
    """A path in which no change finds an apostrophe."""
    return path.replace("'", "*")


def _party(party: Any) -> str:
    return party.name.family if isinstance(party, Participant) else str(party)


def _mapped(it: Any, change: Change) -> Any:
    if isinstance(it, str):
        return " ".join(change(it).split())
    if isinstance(it, (tuple, list)):
        return [_mapped(part, change) for part in it]
    if isinstance(it, frozenset):
        return frozenset(_mapped(part, change) for part in it)
    return it
