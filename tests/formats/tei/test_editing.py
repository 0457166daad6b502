"""What an editor does in a file: each edit is loaded, refreshed and validated.

No word is lost or invented, no cue stands on other words than before, one edit gives at most two
findings, and what the editor added is still there after the refresh.
"""

from __future__ import annotations

import io
import re
import xml.dom.minidom
from collections.abc import Callable
from typing import Any, Final

import pytest
from attrs import field, frozen
from lxml import etree

import japan_russia as jr
from japan_russia.formats import tei
from tests.formats.tei.shared import SEEDS, edited

#: The page of 2012 with two meetings, and the one of 2012 with label after label.
TWO, ONE = (jr.load(path) for path in SEEDS[:2])


@frozen(kw_only=True)
class Edit:
    """One thing that an editor does.

    Attributes:
        name: What it is.
        changes: Each word of the file changed into the second, once.
        words: The same for the words of the source, where those change.
        kept: What has to be in the file after the refresh.
        readout: Of what the file is.
        gone: Ids of sentences that are no more.
        cues: Words of cues that the edit has changed.
        is_moved: Whether the words have another order.
        findings: The codes that validation gives before the refresh.
    """

    name: str
    changes: tuple[tuple[str, str], ...] = ()
    by: Callable[[str], str] | None = None
    words: tuple[tuple[str, str], ...] = ()
    kept: tuple[str, ...] = ()
    readout: jr.Readout = field(default=ONE, repr=False)
    gone: tuple[str, ...] = ()
    is_moved: bool = False
    cues: tuple[str, ...] = ()
    findings: tuple[str, ...] = ()

    def made(self) -> str:
        """The edited file."""
        text = tei.dumps(self.readout).decode()
        for old, new in self.changes:
            assert text.count(old) == 1, (text.count(old), old)
            text = text.replace(old, new)
        return self.by(text) if self.by else text

    def source(self) -> str:
        """The words that it should have."""
        text = self.readout.source.text
        for old, new in self.words:
            assert old in text, old
            text = text.replace(old, new, 1)
        return text


def _parsed(text: str) -> etree._Element:
    return etree.fromstring(text.encode())


def _indented_by_lxml(text: str) -> str:
    root = _parsed(text)
    etree.indent(root)
    return etree.tostring(root, encoding="unicode")


def _indented_by_minidom(text: str) -> str:
    return xml.dom.minidom.parseString(text.encode()).toprettyxml(indent="  ")


def _canonical(text: str) -> str:
    out = io.BytesIO()
    _parsed(text).getroottree().write_c14n(out)
    return out.getvalue().decode()


def _moved(text: str) -> str:
    """The paragraph of the third item becomes the second of the fourth."""
    root = _parsed(text)
    third, fourth = (
        next(it for it in root.iter("{*}div") if it.get("n") == number) for number in "34"
    )
    paragraph, first = third[0], fourth[0]
    label = paragraph[0]
    sentences = list(paragraph)[1:]
    label.tail = None
    for sentence in reversed(sentences):
        first.insert(1, sentence)
        sentence.tail = " "
    first[0].tail = " "
    return etree.tostring(root, encoding="unicode")


def _item_moved(text: str) -> str:
    """The last item comes before the last but one."""
    root = _parsed(text)
    fourth, fifth = (
        next(it for it in root.iter("{*}div") if it.get("n") == number) for number in "45"
    )
    fourth.addprevious(fifth)
    fifth.tail, fourth.tail = "\n\n", "\n\n  "
    return etree.tostring(root, encoding="unicode")


def _s(text: str, words: str) -> str:
    """The start tag of the sentence with *words*."""
    at = text.index(words)
    return text[text.rindex("<s ", 0, at) :].partition(">")[0] + ">"


_PARTED: Final = "discussions at the vice"


def _split_by_copy(text: str) -> str:
    """One sentence becomes two, as an editor's command does it: with the tags of the first."""
    tag = _s(text, _PARTED)
    said = re.findall(r"<said [^>]*>", text[: text.index(_PARTED)])[-1]
    return text.replace(_PARTED, f"discussions</said></s> {tag}{said}at the vice")


def _split_bare(text: str) -> str:
    """One sentence becomes two, the second without any attribute."""
    at = text.index(_PARTED)
    end = text.index("</said></s>", at)
    second = text[at + len("discussions ") : end]
    return f"{text[:at]}discussions</said></s> <s>{second}</s>{text[end + len('</said></s>') :]}"


def _joined(text: str) -> str:
    """A sentence is taken into the one before it."""
    tag = _s(text, "In response, ")
    at = text.index(tag)
    end = text.rindex("</said></s>", 0, at)
    said = re.search(r"<said [^>]*>", text[at:])
    assert said is not None
    second = text[at + len(tag) :].replace(said[0], "", 1)
    return f"{text[:end]} {second}"


def _without(text: str, words: str) -> str:
    """Without the sentence that has *words*."""
    tag = _s(text, words)
    at = text.index(tag)
    end = text.index("</s>", at) + len("</s>")
    return text[: at - 1] + text[end:]


_LAVROV: Final = '<rs type="cue">Foreign Minister Lavrov</rs>'
_VERB: Final = '<w type="reporting" lemma="congratulate" ana="#act.congratulate">congratulated</w>'
_SIC: Final = "<choice><sic>viceministerial</sic><corr>vice-ministerial</corr></choice>"
_REG: Final = "<choice><orig>Vladivostok</orig><reg>Владивосток</reg></choice>"
_EXPAN: Final = "<choice><abbr>APEC</abbr><expan>Asia-Pacific Economic Cooperation</expan></choice>"
_APP: Final = "<app><lem>gratitude</lem><rdg>thanks</rdg></app>"
_DATE: Final = '<date when="2012-09-25">Tuesday, September 25</date>'
_NOTE: Final = '<note place="foot">Not in the Russian text.</note>'
_PLACE: Final = ' ref="https://www.geonames.org/5128581">New York</name>'
_REPLY: Final = (
    " In response, Foreign Minister Lavrov expressed his gratitude for Japan’s cooperation."
)


def _tagged(name: str, old: str, *new: str, **others: Any) -> Edit:
    """An edit that puts *new* for *old* and changes no word; it has to stay."""
    return Edit(name=name, changes=((old, "".join(new)),), kept=("".join(new),), **others)


def _typed(name: str, old: str, new: str, *findings: str, **others: Any) -> Edit:
    """An edit of the words themselves."""
    plain = tuple(re.sub("<[^>]*>", "", it) for it in (old, new))
    return Edit(
        name=name,
        changes=((old, new),),
        words=((plain[0], plain[1]),),
        kept=(new,),
        findings=findings,
        **others,
    )


#: What an editor fills in, each before the words of the header that are named first.
_FILLED: Final = {
    "      </titleStmt>": (
        "<editor>Ada Example</editor>",
        "<respStmt><resp>proofreading</resp><name>Ben Example</name></respStmt>",
    ),
    '        <idno type="readout">': (
        '<date when="2026-11-29"/>',
        '<idno type="DOI">10.1/1</idno>',
    ),
    "<p>The printed words are": ('<licence target="https://example.org/by/">CC BY</licence>',),
    "      <editorialDecl>": ("<projectDesc><p>Two ministries side by side.</p></projectDesc>",),
    "  </teiHeader>": (
        '<revisionDesc><change when="2026-11-29">Header filled.</change></revisionDesc>',
    ),
}

EDITS: Final = (
    _typed("word before a cue", "In response, ", "In reply, ", "TXT1"),
    _typed("misprint after a cue", "substantial discuss", "substantive discuss", "TXT2"),
    _typed(
        "misprint in a cue",
        _LAVROV,
        _LAVROV.replace("Lavrov", "Lavrow"),
        "TXT2",
        cues=("Foreign Minister Lavrow",),
    ),
    _typed("word in the heading", "Meeting (Overview)</head>", "Talks (Overview)</head>", "TXT1"),
    _typed("comment and a word", "In response, ", "In <!-- was: response -->reply, ", "TXT1"),
    _tagged("name", _LAVROV, '<persName ref="https://viaf.org/viaf/1">', _LAVROV, "</persName>"),
    _tagged("date", "Tuesday, September 25", _DATE),
    _tagged("note in a sentence", "gratitude for", "gratitude", _NOTE, " for"),
    _tagged(
        "note between paragraphs",
        "cooperation.</said></s></p>",
        "cooperation.</said></s></p><note><p>Compare the other side.</p></note>",
    ),
    _tagged("word corrected", "viceministerial-level", _SIC, "-level"),
    _tagged("word with a doubt", "viceministerial-level", "<sic>viceministerial</sic>-level"),
    _tagged(
        "verb corrected, choice outside",
        _VERB,
        f"<choice>\n  <sic>{_VERB}</sic>\n  <corr>commented</corr>\n</choice>",
    ),
    _tagged(
        "verb corrected, choice inside",
        ">congratulated</w>",
        "><choice><sic>congratulated</sic><corr>commented</corr></choice></w>",
    ),
    _tagged("word supplied", "gratitude for", "gratitude<supplied> [to Japan]</supplied> for"),
    _tagged("word explained", "Kirill, ", "Kirill<gloss> (Gundyaev)</gloss>, "),
    _tagged("word added", "present Japan-China", "present <add>and past </add>Japan-China"),
    _tagged("spelling", "of the Vladivostok APEC", f"of the {_REG} APEC"),
    _tagged("abbreviation", "Vladivostok APEC", f"Vladivostok {_EXPAN}"),
    _tagged("variant of another version", "his gratitude", f"his {_APP}"),
    _tagged("anchor", "gratitude for", 'gratitude<anchor xml:id="here"/> for'),
    _tagged("page break", "</p></div></div>", '</p><pb n="2"/></div></div>'),
    _tagged("comment and instruction", "In response, ", "In res<!-- sic --><?oxy here?>ponse, "),
    _tagged("comment in the header", "<surname>Lavrov", "<!-- VIAF? --><surname>Lavrov"),
    _tagged("place identified", ">New York</name>", _PLACE),
    Edit(
        name="header filled",
        changes=tuple((old, f"{''.join(new)}{old}") for old, new in _FILLED.items()),
        kept=tuple(part for new in _FILLED.values() for part in new),
    ),
    Edit(
        name="speaker changed",
        by=lambda text: text.replace(f'who="#jr-{ONE.id}.p2"', f'who="#jr-{ONE.id}.p1"', 1),
        kept=(f'<said who="#jr-{ONE.id}.p1" direct',),
        findings=("SUM1",),
    ),
    Edit(name="sentence split, tag copied", by=_split_by_copy, findings=("EXT1",)),
    Edit(name="sentence split, bare tag", by=_split_bare, findings=("EXT1",)),
    Edit(name="sentences joined", by=_joined, gone=("m1.i4.s2",), findings=("EXT1",)),
    Edit(
        name="sentence taken away",
        by=lambda text: _without(text, "In response, "),
        words=((_REPLY, ""),),
        gone=("m1.i4.s2",),
        findings=("TXT1",),
    ),
    Edit(name="words moved to another item", by=_moved, is_moved=True, findings=("TXT2",)),
    Edit(name="item moved", by=_item_moved, is_moved=True, findings=("TXT1",)),
    Edit(name="indented by lxml", by=_indented_by_lxml, findings=("TXT5",)),
    Edit(name="indented by minidom", by=_indented_by_minidom, findings=("TXT5",)),
    Edit(name="longer page, lxml", by=_indented_by_lxml, findings=("TXT5",), readout=TWO),
    Edit(name="longer page, minidom", by=_indented_by_minidom, findings=("TXT5",), readout=TWO),
    Edit(name="attributes sorted", by=_canonical),
)


def _cues(readout: jr.Readout) -> dict[str, str]:
    """The words that decided, by those of the sentence."""
    return {it.text: readout.quote(it.cue) for it in readout.iter_statements() if it.cue}


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.name)
def test_edit(edit: Edit) -> None:
    """It is read, refreshed and validated."""
    file = edit.made()
    read = tei.loads(file)
    words, expected = read.source.text.split(), edit.source().split()
    if edit.is_moved:
        words, expected = sorted(words), sorted(expected)
    elif edit.findings == ("TXT5",):
        # No tool leaves a trace of a label that is printed without a blank after it.
        words, expected = [*"".join(words)], [*"".join(expected)]
    assert words == expected

    before, after = _cues(edit.readout), _cues(read)
    for text, cue in after.items():
        # A sentence of other words has the cue of the one that it was.
        assert cue in ({before[text]} if text in before else {*before.values(), *edit.cues}), text
    assert len(after) >= len(before) - len(edit.gone)

    findings = tei.validate(file.encode())
    assert tuple(it.code for it in findings) == edit.findings, findings

    new = tei.refreshed(file)
    left = tei.validate(new)
    assert left == ()
    assert tei.refreshed(new) == new
    assert tei.loads(new) == read
    for markup in edit.kept:
        assert markup in new.decode(), markup


def test_there_are_twenty() -> None:
    """At least, each with a name of its own."""
    assert len({edit.name for edit in EDITS}) == len(EDITS) >= 20


def test_a_refresh_leaves_every_other_line_as_it_is() -> None:
    """So that whoever compares two versions sees the edit, and what was counted."""
    data = edited(("<TEI", "<!-- Read twice. -->\n<?note kept?>\n<TEI"), (' toWhom="#made.p1"', ""))
    old, new = data.splitlines(), tei.refreshed(data).splitlines()
    changed = [line.strip()[:6] for line, other in zip(old, new, strict=True) if line != other]
    assert changed == [b"<idno "]


def test_a_sentence_given_to_a_speaker_says_what_names_him() -> None:
    """A ``said`` by hand is enough; a refresh adds the rest."""
    words = "The next visit is planned for June."
    said = f'<said who="#org.RU" direct="false">{words}</said>'
    new = tei.refreshed(edited((f"{words}</s>", f"{said}</s>")))
    assert b'ana="#named_by.side #construction.no_report"' in new
    assert tei.validate(new) == ()
