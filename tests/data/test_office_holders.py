"""The office-holder table: its rows, its indices, and the years it leaves."""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import pairwise

import pytest
from attrs import evolve
from hypothesis import example, given
from hypothesis import strategies as st

from japan_russia.data import office_holders as module
from japan_russia.data.countries import country
from japan_russia.data.office_holders import (
    TABLE_DAY,
    Certainty,
    Office,
    OfficeHolder,
    holder_on,
    office_holders,
    pronoun_of,
    terms_of,
    years_in_office,
)
from japan_russia.errors import ModelError
from tests.rows import each_of

ROWS = office_holders()
PM, FM, PRESIDENT = Office.PRIME_MINISTER, Office.FOREIGN_MINISTER, Office.PRESIDENT
#: The offices whose holders the table knows without a gap.
POSTS = [("JP", PM), ("JP", FM), ("RU", PRESIDENT), ("RU", PM), ("RU", FM)]
ALL_POSTS = sorted({(row.country, row.office) for row in ROWS}, key=str)
#: How names are written in their own script; elsewhere, in the letters of some alphabet.
SCRIPTS = {"JP": r"[一-鿿]+", "RU": r"[А-Яа-яё ]+", "SU": r"[А-Яа-яё ]+"}
NAMES = ("family", "given", "patronymic", "family_variants", "given_variants", "pronoun", "native")

# Acting for a holder who kept the office: the only terms that may overlap another.
STAND_INS = {
    ("JP-aoki-mikio", date(2000, 4, 3)),
    ("RU-chernomyrdin-viktor", date(1996, 11, 5)),
    ("RU-belousov-andrey", date(2020, 4, 30)),
}


def last(term: OfficeHolder) -> date:
    """The last day, or the table's where the term is open."""
    return term.last_day or TABLE_DAY


def in_sequence(code: str, office: Office) -> list[OfficeHolder]:
    """The terms of one office in order, without stand-ins."""
    return [
        row
        for row in ROWS
        if (row.country, row.office) == (code, office) and (row.key, row.first_day) not in STAND_INS
    ]


def test_rows_are_in_the_promised_order() -> None:
    """Rows come by country, office and first day."""
    order = [(row.country, row.office.value, row.first_day) for row in ROWS]
    assert order == sorted(order)


@each_of(ROWS)
def test_each_row_is_whole(row: OfficeHolder) -> None:
    """Every row has a key of its person, a known country, a source and a plausible span of days."""
    code, _, rest = row.key.partition("-")
    # Who served the Soviet Union and then Russia has one key.
    assert code == row.country or (row.country, code) == ("SU", "RU")
    assert rest == f"{row.family}-{row.given}".lower()
    assert country(row.country) is not None
    assert re.fullmatch(r"https?://[a-z.-]+/\S*", row.url)
    assert row.source == f"{row.publisher}, {row.url}"
    assert row.publisher
    assert row.first_day <= last(row)
    assert date(1991, 1, 1) <= last(row) <= TABLE_DAY
    assert row.note is None or row.note.endswith(".")
    assert bool(row.patronymic) is (row.country in {"RU", "SU"})


def test_every_probable_row_says_why() -> None:
    """A row whose days are not certain has a note."""
    assert [row.key for row in ROWS if row.certainty is Certainty.PROBABLE and not row.note] == []


def test_one_person_has_one_name() -> None:
    """All rows of a key agree on every part of the name, and no two keys share a name."""
    named: dict[str, set[tuple[object, ...]]] = {}
    for row in ROWS:
        named.setdefault(row.key, set()).add(tuple(getattr(row, part) for part in NAMES))
    assert [key for key, names in named.items() if len(names) > 1] == []
    assert len({native for names in named.values() for *_, native in names}) == len(named)


def test_pronouns() -> None:
    """As texts speak of the person; nobody's for a key that is not there."""
    assert [pronoun_of(f"JP-{it}") for it in ("kawaguchi-yoriko", "abe-shinzo")] == ["she", "he"]
    assert pronoun_of("JP-nobody") is None


def test_native_names_are_in_their_script() -> None:
    """Japanese names are in kanji, Russian ones in Cyrillic, others in what letters they have."""
    for row in ROWS:
        script = SCRIPTS.get(row.country, r"[^\W\d_]+(?:[ .'’-]+[^\W\d_]+)*")
        assert re.fullmatch(script, row.native), row.key


def test_variants_add_a_spelling() -> None:
    """No variant repeats the main spelling or another variant, once case is gone."""
    for row in ROWS:
        for forms in ((row.family, *row.family_variants), (row.given, *row.given_variants)):
            assert len({form.casefold() for form in forms}) == len(forms), row.key


@pytest.mark.parametrize(("code", "office"), ALL_POSTS)
def test_terms_do_not_overlap(code: str, office: Office) -> None:
    """A term begins on or after the last day of the one before, stand-ins apart."""
    for before, after in pairwise(in_sequence(code, office)):
        assert last(before) <= after.first_day, (before.key, after.key)


@pytest.mark.parametrize(("code", "office"), POSTS)
def test_terms_leave_no_gap(code: str, office: Office) -> None:
    """Each handover is on one day, but for the four days before Primakov took the ministry."""
    gaps = [
        (before.key, after.key)
        for before, after in pairwise(in_sequence(code, office))
        if before.last_day != after.first_day
    ]
    expected = [("RU-kozyrev-andrey", "RU-primakov-yevgeny")]
    assert gaps == (expected if (code, office) == ("RU", FM) else [])


def test_stand_ins_lie_inside_a_term_in_full_office() -> None:
    """Whoever acted for an absent holder did so inside that holder's term."""
    found = {(row.key, row.first_day) for row in ROWS} & STAND_INS
    assert found == STAND_INS
    for row in ROWS:
        if (row.key, row.first_day) in STAND_INS:
            assert row.acting
            for day in (row.first_day, last(row)):
                holder = holder_on(row.country, row.office, day)
                assert holder is not None
                assert not holder.acting


@pytest.mark.parametrize(("code", "office"), ALL_POSTS)
def test_one_term_of_each_office_is_open(code: str, office: Office) -> None:
    """Exactly the last term in full office is open; none is of a state that is no more."""
    full = [row for row in in_sequence(code, office) if not row.acting]
    assert [row for row in full if row.last_day is None] == full[-1:] * (code != "SU")


@pytest.mark.parametrize(
    ("code", "office", "day", "key"),
    [
        ("JP", FM, date(2012, 9, 25), "JP-gemba-koichiro"),
        ("JP", FM, date(2012, 12, 25), "JP-gemba-koichiro"),
        ("JP", FM, date(2012, 12, 26), "JP-kishida-fumio"),
        ("JP", FM, date(2021, 11, 7), "JP-kishida-fumio"),
        ("JP", FM, date(2002, 1, 31), "JP-koizumi-junichiro"),
        ("JP", FM, date(1999, 5, 29), "JP-komura-masahiko"),
        ("JP", PM, date(1998, 11, 12), "JP-obuchi-keizo"),
        ("JP", PM, date(2005, 11, 21), "JP-koizumi-junichiro"),
        ("JP", PM, date(2020, 9, 29), "JP-suga-yoshihide"),
        ("RU", PRESIDENT, date(1993, 10, 13), "RU-yeltsin-boris"),
        ("RU", PRESIDENT, date(2000, 4, 29), "RU-putin-vladimir"),
        ("RU", PRESIDENT, date(2010, 11, 13), "RU-medvedev-dmitry"),
        ("RU", PM, date(2008, 2, 19), "RU-zubkov-viktor"),
        ("RU", PM, date(2009, 5, 12), "RU-putin-vladimir"),
        ("RU", PM, date(2003, 12, 16), "RU-kasyanov-mikhail"),
        ("RU", FM, date(1998, 2, 22), "RU-primakov-yevgeny"),
        ("RU", FM, date(2003, 1, 10), "RU-ivanov-igor"),
        ("RU", FM, date(2012, 7, 28), "RU-lavrov-sergey"),
        ("SU", PRESIDENT, date(1991, 4, 18), "SU-gorbachev-mikhail"),
        ("SU", FM, date(1991, 10, 14), "SU-pankin-boris"),
    ],
)
def test_holder_on_known_days(code: str, office: Office, day: date, key: str) -> None:
    """The table knows who held office when well-known meetings took place."""
    holder = holder_on(code, office, day)
    assert holder is not None
    assert holder.key == key


def test_holder_on_prefers_full_office() -> None:
    """During a short stand-in the holder of the office is named, not who acted."""
    holder = holder_on("RU", PRESIDENT, date(1996, 11, 5))
    assert holder is not None
    assert holder.key == "RU-yeltsin-boris"


def test_holder_on_knows_its_bounds() -> None:
    """Before the first row, in a gap and after the table's day nobody is named."""
    assert holder_on("RU", FM, date(1996, 1, 7)) is None
    assert holder_on("RU", FM, date(1980, 1, 1)) is None
    assert holder_on("RU", FM, TABLE_DAY) is not None
    assert holder_on("RU", FM, TABLE_DAY + timedelta(days=1)) is None
    assert holder_on("JP", PRESIDENT, date(2012, 1, 1)) is None


@pytest.mark.parametrize(
    ("family", "given_name", "key"),
    [
        ("GEMBA", None, "JP-gemba-koichiro"),
        ("Genba", "Kouichiro", "JP-gemba-koichiro"),
        ("Koumura", None, "JP-komura-masahiko"),
        ("KOMURA", "Masahiko", "JP-komura-masahiko"),
        ("Kōno", "Tarō", "JP-kono-taro"),
        ("Kono", "Yohei", "JP-kono-yohei"),
        ("Kasjyanov", None, "RU-kasyanov-mikhail"),
        ("Zubkow", "Victor", "RU-zubkov-viktor"),
        ("Lavrov", "Sergei", "RU-lavrov-sergey"),
        ("Koizumi", "Jun’ichiro", "JP-koizumi-junichiro"),
        ("Kawaguchi", "Yoriko", "JP-kawaguchi-yoriko"),
        ("Eltsin", None, "RU-yeltsin-boris"),
    ],
)
def test_terms_of_reads_other_spellings(family: str, given_name: str | None, key: str) -> None:
    """Case, marks and the spellings of the readouts lead to the same person."""
    assert {term.key for term in terms_of(family, given=given_name)} == {key}


def test_terms_of_keeps_namesakes_apart() -> None:
    """A family name alone gives everyone who bore it; a given name or country narrows it."""
    assert {term.key for term in terms_of("Kono")} == {"JP-kono-taro", "JP-kono-yohei"}
    assert terms_of("Ivanov", given="Sergei") == ()
    assert terms_of("Lavrov", country="JP") == ()
    assert terms_of("Silayev", country="SU") != terms_of("Silayev", country="RU")
    assert terms_of("Nobody") == ()


def test_terms_of_finds_every_row_by_every_spelling() -> None:
    """Each row is found once by each spelling of its names."""
    for row in ROWS:
        for family in (row.family, *row.family_variants):
            for given_name in (row.given, *row.given_variants):
                terms = terms_of(family.upper(), row.country, given_name)
                assert terms.count(row) == 1, (row.key, family, given_name)


@pytest.mark.parametrize(
    ("key", "month", "day", "offices", "years"),
    [
        ("JP-gemba-koichiro", 7, 28, None, (2012,)),
        ("JP-gemba-koichiro", 9, 2, None, (2011, 2012)),
        ("JP-gemba-koichiro", 9, 1, None, (2012,)),
        ("JP-gemba-koichiro", 12, 26, None, (2011, 2012)),
        ("JP-gemba-koichiro", 12, 27, None, (2011,)),
        ("JP-kishida-fumio", 9, 25, {FM}, (2013, 2014, 2015, 2016)),
        ("JP-kishida-fumio", 9, 25, {PM}, (2022, 2023, 2024)),
        ("JP-abe-shinzo", 12, 15, None, (2006, *range(2013, 2020))),
        ("RU-putin-vladimir", 5, 12, {PRESIDENT}, (*range(2000, 2008), *range(2012, 2026))),
        ("RU-putin-vladimir", 5, 12, {PM}, (2008, 2009, 2010, 2011)),
        ("RU-putin-vladimir", 2, 29, None, (2000, 2004, 2008, 2012, 2016, 2020, 2024)),
        ("JP-hata-tsutomu", 2, 29, None, ()),
        ("JP-hata-tsutomu", 4, 28, None, (1994,)),
        ("RU-putin-vladimir", 2, 30, None, ()),
        ("RU-putin-vladimir", 13, 1, None, ()),
        ("RU-putin-vladimir", 1, 0, None, ()),
        ("RU-putin-vladimir", 5, 12, (), ()),
        ("XX-nobody-at-all", 5, 12, None, ()),
    ],
)
def test_years_in_office_of_known_people(
    key: str, month: int, day: int, offices: set[Office] | None, years: tuple[int, ...]
) -> None:
    """The years are those in which the day falls into a term, each once."""
    assert years_in_office(key, month, day, offices) == years


@given(st.sampled_from(ROWS), st.dates(date(2000, 1, 1), date(2000, 12, 31)))
@example(terms_of("Obuchi")[0], date(2000, 2, 29))
@example(terms_of("Gemba")[0], date(2000, 12, 26))
def test_years_in_office_law(row: OfficeHolder, model_day: date) -> None:
    """A year is listed if and only if its day lies in one of the person's terms."""
    month, day = model_day.month, model_day.day
    terms = [term for term in ROWS if term.key == row.key]
    expected = []
    for year in range(1980, TABLE_DAY.year + 2):
        try:
            that_day = date(year, month, day)
        except ValueError:
            continue
        if any(term.first_day <= that_day <= last(term) for term in terms):
            expected.append(year)
    assert years_in_office(row.key, month, day) == tuple(expected)
    assert years_in_office(iter(terms), month, day) == tuple(expected)


@given(st.sampled_from(POSTS), st.dates(date(1992, 1, 1), TABLE_DAY))
def test_every_day_has_a_holder_in_office_that_year(post: tuple[str, Office], day: date) -> None:
    """Whoever holds an office on a day has that day's year among the years in that office."""
    holder = holder_on(*post, day)
    if holder is None:
        assert post == ("RU", FM)
        assert date(1996, 1, 5) < day < date(1996, 1, 9)
    else:
        assert holder.in_office_on(day)
        assert day.year in years_in_office(holder.key, day.month, day.day, {post[1]})


def test_the_table_is_read_once() -> None:
    """Every call gives the same object."""
    assert office_holders() is office_holders()


def test_a_term_cannot_end_before_it_begins() -> None:
    """A row whose days are the wrong way round is refused."""
    term = terms_of("Gemba")[0]
    with pytest.raises(ModelError) as caught:
        evolve(term, last_day=date(2011, 9, 1))
    assert str(caught.value) == (
        "Expected a term of JP-gemba-koichiro that ends on or after its first day 2011-09-02, "
        "found 2011-09-01."
    )


HEADER = "\t".join(module._COLUMNS)
ROW = (
    "JP\tforeign_minister\t2011-09-02\t2012-12-26\tin_full\tJP-gemba-koichiro\tGemba\tKoichiro"
    "\t\t\t\t玄葉光一郎\the\tcertain\t\tPublisher\thttps://example.org/"
)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            f"{HEADER}\n{ROW}\n{ROW.replace('2012-12-26', '26 December')}\n",
            (
                "Expected a day such as 2012-12-26 in column last_day at line 3 of "
                "office_holders.tsv, found '26 December'."
            ),
        ),
        (
            f"{HEADER}\n{ROW.replace('foreign_minister', 'emperor')}\n",
            (
                "Expected one of foreign_minister, president, prime_minister in column office at "
                "line 2 of office_holders.tsv, found 'emperor'."
            ),
        ),
        (
            f"{HEADER}\n{ROW.replace('in_full', 'interim')}\n",
            (
                "Expected one of in_full, acting in column tenure at line 2 of office_holders.tsv, "
                "found 'interim'."
            ),
        ),
        (
            f"{HEADER}\n{ROW}\textra\n",
            "Expected 17 cells at line 2 of office_holders.tsv, found 18.",
        ),
        (
            f"country\toffice\n{ROW}\n",
            (
                f"Expected the columns {', '.join(module._COLUMNS)} at line 1 of "
                "office_holders.tsv, found country, office."
            ),
        ),
    ],
)
def test_a_faulty_row_is_named(text: str, message: str) -> None:
    """A mistake made in the table is reported with its line, its column and the words found."""
    with pytest.raises(ModelError) as caught:
        module._holders(text)
    assert str(caught.value) == message
