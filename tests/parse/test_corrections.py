"""Corrections: what they change, what is refused, and that nothing of them is lost."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from japan_russia.corpus import CorpusWarning
from japan_russia.errors import FormatError, ModelError, ReadoutError
from japan_russia.formats import json, tei
from japan_russia.model import (
    Attribution,
    Correction,
    NamedBy,
    Readout,
    Role,
    Side,
    Statement,
    Voice,
)
from japan_russia.model.statement import CORRECTABLE
from japan_russia.parse import corrections, load, loads
from japan_russia.parse.corrections import COLUMNS, Row

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
assert SEEDS, "no readouts found"

TEXT: Final = """Talks of Foreign Ministers

On July 28, 2009, Mr. Ichiro Tanabe, Minister for Foreign Affairs of Japan, held talks in Velgrad \
with Mr. Pyotr Sorokin, Minister of Foreign Affairs of the Russian Federation.

1. Minister Tanabe proposed
a fair. In response, Minister Sorokin agreed. The hall is large.
2. Minister Sorokin asked Minister Tanabe to come.
"""
TANABE, SOROKIN = loads(TEXT).participants
PLAIN = loads(TEXT, id="x")
CHARACTERS: Final = "char={0.start},{0.end}".format(PLAIN.statement("m1.i1.s1").span)
JAPAN, RUSSIA = Side(country="JP"), Side(country="RU")


def row(**changes: Any) -> Row:
    """Return a correction of the first statement of item 1."""
    usual = {
        "statement": "x#m1.i1.s1",
        "words": "Minister Tanabe proposed a fair.",
        "field": "speakers",
        "value": "Sorokin",
        "who": "A. Reader",
        "why": "The Japanese page says so.",
    }
    return Row(**{**usual, **changes})


def corrected(*rows: Row) -> Readout:
    """Return the readout read with *rows*."""
    return loads(TEXT, id="x", corrections=rows)


def test_the_text_is_read_as_these_tests_assume() -> None:
    """What is put right below."""
    assert PLAIN.statement("m1.i1.s3").role is Role.CONTINUED
    assert [
        (it.id, it.speakers, it.addressees, it.in_reply_to) for it in PLAIN.iter_statements()
    ] == [
        ("s1", (), (), None),
        ("m1.i1.s1", (TANABE,), (), None),
        ("m1.i1.s2", (SOROKIN,), (), "m1.i1.s1"),
        ("m1.i1.s3", (SOROKIN,), (), None),
        ("m1.i2.s1", (SOROKIN,), (TANABE,), None),
    ]


def test_a_wrong_speaker_is_put_right_and_marked() -> None:
    """Nothing else changes: not the words, not the verbs, not the other statements."""
    found = corrected(row())
    before, it = PLAIN.statement("m1.i1.s1"), found.statement("m1.i1.s1")
    assert it.speakers == (SOROKIN,)
    assert (it.attribution, it.construction, it.named_by, it.cue) == (
        Attribution.CORRECTED,
        "corrected",
        NamedBy.OTHER,
        None,
    )
    assert it.corrections == (
        Correction(field="speakers", who="A. Reader", why="The Japanese page says so."),
    )
    assert (it.text, it.span, it.role, it.reporting) == (
        before.text,
        before.span,
        before.role,
        before.reporting,
    )
    others = [
        [one for one in readout.iter_statements() if one.id != it.id] for readout in (PLAIN, found)
    ]
    assert others[0] == others[1]


@pytest.mark.parametrize(
    ("value", "speakers"),
    [
        ("Sorokin", (SOROKIN,)),
        ("pyotr sorokin", (SOROKIN,)),
        ("p2", (SOROKIN,)),
        (" RU ", (RUSSIA,)),
        ("RU;JP", (JAPAN, RUSSIA)),
        ("Sorokin; Tanabe", (TANABE, SOROKIN)),
        ("Sorokin; JP", (SOROKIN, JAPAN)),
    ],
)
def test_who_can_be_named(value: str, speakers: tuple[object, ...]) -> None:
    """Persons by name, id or key, sides by country; in the order that the parser keeps, too."""
    assert corrected(row(value=value)).statement("m1.i1.s1").speakers == speakers


def test_a_person_can_be_named_by_the_key() -> None:
    """Of the table of office holders."""
    right = Row(
        statement="001_19287fb4fa5b8656#m1.i4.s1",
        words="Minister Gemba",
        field="speakers",
        value="RU-lavrov-sergey",
        who="A",
        why="B",
    )
    readout = load(SEEDS[1], corrections=[right])
    assert [str(it) for it in readout.statement("m1.i4.s1").speakers] == [
        "Sergey Viktorovich Lavrov"
    ]


def test_nobody_makes_it_narration() -> None:
    """With all that goes with a speaker."""
    it = corrected(row(statement="x#m1.i1.s2", words="In response", value="")).statement("m1.i1.s2")
    assert (it.role, it.voice, it.attribution) == (
        Role.NARRATION,
        Voice.NARRATION,
        Attribution.CORRECTED,
    )
    assert (it.speakers, it.reporting, it.is_reply, it.in_reply_to) == ((), (), False, None)
    assert it.named_by is NamedBy.NOBODY


@pytest.mark.parametrize(("id", "words"), [("s1", "held talks"), ("m1.i1.s3", "The hall")])
def test_narration_and_continued_speech_can_be_somebodys(id: str, words: str) -> None:
    """It is a statement then: it does not go on from the one before."""
    it = corrected(row(statement=f"x#{id}", words=words, value="Tanabe")).statement(id)
    assert (it.role, it.speakers, it.voice) == (Role.STATEMENT, (TANABE,), Voice.UNILATERAL)


def test_several_attributes_of_one_statement_are_put_right_at_once() -> None:
    """Each by itself would name one person twice."""
    common = {"statement": "x#m1.i2.s1", "words": "asked Minister Tanabe"}
    it = corrected(
        row(**common, field="addressees", value="Sorokin", why="a"),
        row(**common, field="speakers", value="Tanabe", why="b"),
        row(**common, field="in_reply_to", value="m1.i1.s1", why="c"),
    ).statement("m1.i2.s1")
    assert (it.speakers, it.addressees, it.is_reply, it.in_reply_to) == (
        (TANABE,),
        (SOROKIN,),
        True,
        "m1.i1.s1",
    )
    assert [(mark.field, mark.why) for mark in it.corrections] == [
        ("speakers", "b"),
        ("addressees", "a"),
        ("in_reply_to", "c"),
    ]


def test_other_attributes_leave_the_attribution() -> None:
    """It says how the text tells who speaks."""
    before = PLAIN.statement("m1.i1.s2")
    it = corrected(
        row(statement="x#m1.i1.s2", words="agreed", field="in_reply_to", value="")
    ).statement("m1.i1.s2")
    assert (it.is_reply, it.in_reply_to) == (False, None)
    assert (it.attribution, it.construction, it.cue) == (
        before.attribution,
        before.construction,
        before.cue,
    )


def test_a_statement_can_be_named_by_its_characters() -> None:
    """They stay the same where another version of the library numbers otherwise."""
    span = PLAIN.statement("m1.i1.s1").span
    place = f"x#char={span.start},{span.end}"
    assert corrected(row(statement=place)) == corrected(row())


def test_rows_of_other_readouts_are_passed_over() -> None:
    """One table serves all, and nothing is said of rows with words that stand nowhere here."""
    others = [row(statement="y#m1.i1.s1", words="crab"), row(statement="y#m9.s1")]
    assert corrected(*others) == PLAIN
    assert corrected(*others, row()) != PLAIN


@pytest.mark.parametrize("place", ["m1.i1.s1", CHARACTERS])
def test_rows_that_name_the_same_text_otherwise_are_told_of(place: str) -> None:
    """A colleague's file has another name: nothing would be put right, and nobody would know."""
    with pytest.warns(CorpusWarning) as caught:
        assert corrected(row(statement="y#m9.s1"), row(statement=f"y#{place}")) == PLAIN
    assert [str(it.message) for it in caught] == [
        (
            "Expected corrections of 'x', found those of 'y' by A. Reader, whose words stand here, "
            "too: nothing is put right; the id is the name of the file without its suffix, so "
            "read it with id='y', or name the file so."
        )
    ]


def test_rows_name_persons() -> None:
    """Whoever gets them can read them; an id stands where a name means several."""
    readout = corrected(row(value="p2; Tanabe"))
    assert [it.value for it in corrections.of(readout)] == ["Ichiro Tanabe; Pyotr Sorokin"]
    alike = loads(TEXT.replace("Pyotr Sorokin", "Ichiro Tanabe"), id="x")
    readout = corrections.applied(alike, [row(value="p2")])
    assert [it.value for it in corrections.of(readout)] == ["p2"]


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        (
            {"statement": "x#m1.i9.s1"},
            (
                "Expected a statement 'm1.i9.s1' of x, as A. Reader corrects it, found none (did "
                "you mean 'm1.i2.s1', 'm1.i1.s1' or 'm1.i1.s3'?)."
            ),
        ),
        (
            {"statement": "x#char=3,5"},
            "Expected a statement 'char=3,5' of x, as A. Reader corrects it, found none.",
        ),
        (
            {"words": "Minister Tanabe suggested"},
            (
                "Expected the words 'Minister Tanabe suggested' in x#m1.i1.s1, as A. Reader "
                "corrects it, found 'Minister Tanabe proposed\\na fair.'."
            ),
        ),
        (
            {"value": "Ivanov"},
            (
                "Expected somebody who took part (Ichiro Tanabe, Pyotr Sorokin), or the code of a "
                "country, in x#m1.i1.s1, as "
                "A. Reader corrects it, found 'Ivanov'."
            ),
        ),
        (
            {"value": "QZ"},
            (
                "Expected somebody who took part (Ichiro Tanabe, Pyotr Sorokin), or the code of a "
                "country, in x#m1.i1.s1, as "
                "A. Reader corrects it, found 'QZ'."
            ),
        ),
        (
            {"field": "in_reply_to", "value": "m1.i1.s2"},
            (
                "Expected the id of a statement before x#m1.i1.s1, as A. Reader corrects it, "
                "found 'm1.i1.s2'."
            ),
        ),
        (
            {"statement": "x#m1.i2.s1", "words": "asked", "value": "Tanabe"},
            "Expected each party once in m1.i2.s1, found one twice (as corrected in x).",
        ),
    ],
)
def test_what_does_not_fit_is_refused(changes: dict[str, Any], message: str) -> None:
    """The readout is not read at all: a correction that does nothing would deceive."""
    with pytest.raises(ReadoutError) as caught:
        corrected(row(**changes))
    assert str(caught.value) == message
    assert caught.value.name == "x"


def test_two_of_one_surname_have_to_be_told_apart() -> None:
    """The message names both."""
    text = TEXT.replace("Sorokin", "Tanabe")
    people = loads(text, id="x").participants
    assert [str(it) for it in people] == ["Ichiro Tanabe", "Pyotr Tanabe"]
    with pytest.raises(ReadoutError) as caught:
        loads(text, id="x", corrections=[row(value="Tanabe")])
    assert str(caught.value) == (
        "Expected one person called 'Tanabe' in x#m1.i1.s1, as A. Reader corrects it, "
        "found Ichiro Tanabe (p1) and Pyotr Tanabe (p2)."
    )


def test_one_thing_is_put_right_once() -> None:
    """Of two rows one would be lost."""
    with pytest.raises(ReadoutError) as caught:
        corrected(row(), row(value="RU"))
    assert str(caught.value) == (
        "Expected one correction of the speakers of x#m1.i1.s1, as A. Reader corrects it, "
        "found two."
    )


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        (
            {"statement": "m1.i1.s1"},
            (
                "Expected a statement such as '001#m1.i4.s2' or '001#char=2267,2352' of a "
                "correction, found 'm1.i1.s1'."
            ),
        ),
        (
            {"statement": "x#m1"},
            (
                "Expected a statement such as '001#m1.i4.s2' or '001#char=2267,2352' of a "
                "correction, found 'x#m1'."
            ),
        ),
        ({"words": " "}, "Expected words of x#m1.i1.s1 for its correction, found ' '."),
        (
            {"field": "verbs"},
            "Expected a correction of speakers, addressees, in_reply_to, found 'verbs'.",
        ),
        (
            {"field": "speaker"},
            (
                "Expected a correction of speakers, addressees, in_reply_to, found 'speaker' "
                "(did you mean 'speakers'?)."
            ),
        ),
        ({"who": ""}, "Expected who corrects of at least one character, found none."),
        (
            {"why": ""},
            "Expected a reason for a correction of at least one character, found none.",
        ),
    ],
)
def test_rows_are_checked(changes: dict[str, Any], message: str) -> None:
    """Before they meet any text."""
    with pytest.raises(ModelError) as caught:
        row(**changes)
    assert str(caught.value) == message


def table(folder: Path, text: str) -> Path:
    """Write *text* as a table."""
    path = folder / "corrections.tsv"
    path.write_text(text, encoding="utf-8", newline="")
    return path


HEADER = "\t".join(COLUMNS)


def test_a_table_is_read_by_the_names_of_its_columns(tmp_path: Path) -> None:
    """In any order, with others, with the line ends and quotation marks of a spreadsheet."""
    path = table(
        tmp_path,
        "\ufeffwho\tdate\twhy\tfield\tvalue\tstatement\twords\r\n"
        'A. Reader\t2026\tThe Japanese page says so.\tspeakers\tSorokin\tx#m1.i1.s1\t"Minister '
        'Tanabe proposed a fair."\r\n\t\t\t\t\t\t\r\n',
    )
    assert corrections.load(path) == (row(),)
    assert loads(TEXT, id="x", corrections=path) == corrected(row())
    assert loads(TEXT, id="x", corrections=str(path)) == corrected(row())


def test_a_table_without_rows_corrects_nothing(tmp_path: Path) -> None:
    """A header alone is a table."""
    assert corrections.load(table(tmp_path, HEADER)) == ()


@pytest.mark.parametrize(
    ("text", "message", "line"),
    [
        ("", "Expected one column 'statement' at line 1 of {path!r}, found ''.", 1),
        (
            "statement\twords\tfield\twho\twhy\n",
            (
                "Expected one column 'value' at line 1 of {path!r}, found "
                "'statement, words, field, who, why'."
            ),
            1,
        ),
        (
            f"{HEADER}\twho\n",
            (
                "Expected one column 'who' at line 1 of {path!r}, found "
                "'statement, words, field, value, who, why, who'."
            ),
            1,
        ),
        (f"{HEADER}\na\tb\n", "Expected 6 cells at line 2 of {path!r}, found 2, 'a, b'.", 2),
        (
            f"{HEADER}\na;b;c;d;e;f\n",
            (
                "Expected 6 cells at line 2 of {path!r}, found 1, 'a;b;c;d;e;f' with semicolons "
                "where tabs belong."
            ),
            2,
        ),
        (
            HEADER.replace("\t", ","),
            (
                "Expected one column 'statement' at line 1 of {path!r}, found "
                "'statement,words,field,value,who,why' with commas where tabs belong."
            ),
            1,
        ),
        (
            f"{HEADER}\n\nx#s1\ta\tverbs\tb\tc\td\n",
            (
                "Expected a correction of speakers, addressees, in_reply_to, found 'verbs' "
                "(at line 3 of {path!r})."
            ),
            3,
        ),
        (
            f'{HEADER}\nx#s1\t"a"b\tspeakers\tb\tc\td\n',
            "Expected cells between tabs at line 2 of {path!r}, found: '\t' expected after '\"'.",
            2,
        ),
    ],
)
def test_faults_of_a_table_name_the_line(
    text: str, message: str, line: int, tmp_path: Path
) -> None:
    """Counted from 1, the header first."""
    path = table(tmp_path, text)
    with pytest.raises(FormatError) as caught:
        corrections.load(path)
    assert str(caught.value) == message.format(path=str(path))
    assert caught.value.line == line


def test_a_table_in_another_encoding_is_refused(tmp_path: Path) -> None:
    """A wrong name in a correction would be worse than none."""
    path = tmp_path / "corrections.tsv"
    path.write_bytes(HEADER.encode() + b"\xff")
    with pytest.raises(FormatError, match=r"^Expected a table in UTF-8 at .*, found: 'ut"):
        corrections.load(path)


def test_a_table_is_read_as_spreadsheets_save_it(tmp_path: Path) -> None:
    """Their "Unicode text" is UTF-16 with its mark, and CRLF."""
    path = tmp_path / "corrections.tsv"
    rows = (row(),)
    corrections.dump(rows, path)
    text = path.read_text(encoding="utf-8").replace("\n", "\r\n")
    path.write_bytes(text.encode("utf-16"))
    assert corrections.load(path) == rows


def test_a_table_that_is_not_there_is_told(tmp_path: Path) -> None:
    """Before the readout is read."""
    path = tmp_path / "none.tsv"
    with pytest.raises(FormatError) as caught:
        load(tmp_path / "none.txt", corrections=path)
    assert str(caught.value) == (
        f"Expected a readable file at {str(path)!r}, found: No such file or directory."
    )


# NUL cannot stand in a table, lone surrogates in no file.
_CELLS = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1)
_ROWS = st.builds(
    Row,
    statement=_CELLS.map("{}#m1.s1".format),
    words=_CELLS.filter(str.strip),
    field=st.sampled_from(CORRECTABLE),
    value=_CELLS | st.just(""),
    who=_CELLS,
    why=_CELLS,
)


@given(st.lists(_ROWS, max_size=3))
def test_a_table_comes_back(tmp_path_factory: pytest.TempPathFactory, them: list[Row]) -> None:
    """Whatever stands in its cells."""
    path = tmp_path_factory.mktemp("table") / "corrections.tsv"
    corrections.dump(them, path)
    assert corrections.load(path) == tuple(them)


# Laws


def _rows_of(readout: Readout, data: st.DataObject) -> list[Row]:
    """Draw corrections of some statements of *readout*."""
    parties = [*(it.id for it in readout.participants), "JP", "RU"]
    found = []
    statements = list(readout.iter_statements())
    chosen = data.draw(st.lists(st.sampled_from(statements), max_size=4, unique_by=_id))
    for it in chosen:
        speakers = data.draw(st.lists(st.sampled_from(parties), max_size=2, unique=True))
        # Nobody is both speaker and addressee, and the ministry's own voice addresses nobody.
        others = [party for party in parties if party not in speakers] if speakers else []
        addressees = data.draw(st.lists(st.sampled_from(others), max_size=1)) if others else []
        common = {"statement": f"{readout.id}#{it.id}", "words": it.text, "who": "A", "why": "é\t"}
        found.append(Row(**common, field="speakers", value="; ".join(speakers)))
        found.append(Row(**common, field="addressees", value="; ".join(addressees)))
        earlier = [one.id for one in statements[: statements.index(it)]]
        if speakers and earlier:
            answered = data.draw(st.sampled_from(["", *earlier]))
            found.append(Row(**common, field="in_reply_to", value=answered))
    return found


def _id(it: Statement) -> str:
    return it.id


_READ: Final = [PLAIN, load(SEEDS[1]), load(SEEDS[3])]


@given(data=st.data())
def test_a_corrected_readout_comes_back(data: st.DataObject) -> None:
    """Equal through JSON and TEI; and its marks, as rows, make it out of the plain one again."""
    plain = data.draw(st.sampled_from(_READ))
    readout = corrections.applied(plain, _rows_of(plain, data))
    assert json.loads(json.dumps(readout)) == readout
    assert tei.loads(tei.dumps(readout)) == readout
    assert corrections.applied(plain, corrections.of(readout)) == readout
    assert corrections.applied(readout, corrections.of(readout)) == readout


def test_tei_of_a_corrected_readout_is_valid() -> None:
    """The marks stand in the header; narration has none where others say how."""
    readout = corrected(row(), row(statement="x#m1.i1.s2", words="agreed", value="", why="\x0b <"))
    data = tei.dumps(readout)
    assert tei.validate(data, source=TEXT) == ()
    assert (
        b'        <note type="correction" subtype="speakers" target="#x.m1.i1.s1">'
        b"<name>A. Reader</name><p>The Japanese page says so.</p></note>\n"
    ) in data
    assert b'ana="#attribution.corrected"' in data


def test_tei_names_the_line_of_a_correction_that_says_nothing() -> None:
    """As an editor may leave it."""
    data = tei.dumps(corrected(row()))
    spoilt = data.replace(b"<name>A. Reader</name>", b"")
    line = data[: data.index(b'<note type="correction"')].count(b"\n") + 1
    with pytest.raises(FormatError) as caught:
        tei.loads(spoilt)
    assert str(caught.value) == (
        f"Expected who corrects of at least one character, found none in note at line {line}."
    )


def test_a_mark_stays_with_its_sentence_when_tei_is_edited(tmp_path: Path) -> None:
    """Also where an editor has put another sentence before it, and counts all anew."""
    path = tmp_path / "x.xml"
    readout = corrected(row(statement="x#m1.i1.s2", words="agreed", value="Tanabe"))
    tei.dump(readout, path)
    text = path.read_text(encoding="utf-8")
    place = text.index('<s xml:id="x.m1.i1.s2"')
    path.write_text(f"{text[:place]}<s>Indeed.</s> {text[place:]}", encoding="utf-8")
    tei.refresh(path)
    marked = [it for it in tei.load(path).iter_statements() if it.corrections]
    (before,) = (it for it in readout.iter_statements() if it.corrections)
    assert [(it.text, it.speakers, it.corrections) for it in marked] == [
        (before.text, before.speakers, before.corrections)
    ]


def test_json_of_a_correction_is_checked() -> None:
    """The path leads to it."""
    text = json.dumps(corrected(row()))
    with pytest.raises(FormatError) as caught:
        json.loads(text.replace('"field":"speakers"', '"field":"verbs"'))
    assert str(caught.value) == (
        "Expected a correction of speakers, addressees, in_reply_to, found 'verbs' "
        "(at $.body[0].agenda[0].statements[0].corrections[0])."
    )
