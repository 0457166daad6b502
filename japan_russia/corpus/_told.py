"""What is known of readouts from elsewhere, as a table: years, countries, addresses, titles."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any, Final, TypeAlias

from attrs import evolve, field, frozen

from japan_russia.arguments import PATH, shown, takes
from japan_russia.data._table import joined
from japan_russia.errors import ArgumentError, ModelError, ReadoutError, meant
from japan_russia.files import AnyPath, read_table
from japan_russia.model import PartialDate, Readout
from japan_russia.model.vocabulary import date_in_words
from japan_russia.parse.told import Told
from japan_russia.view.words import count

__all__ = ["Known", "ToldTable", "load_told", "unused"]

_LIMIT: Final = 100_000_000
_SHA256: Final = re.compile(r"[0-9a-f]{64}")
#: A year, or days of one: 2012, 2012-07-28, 2016-12-02/2016-12-03.
_WHEN: Final = re.compile(r"([0-9]{4})(?:-[0-9]{2}){0,2}(?:/([0-9]{4})(?:-[0-9]{2}){0,2})?")
#: What a column may tell, and by what a readout is known.
_TELLING: Final = ("year", "event", "countries", "url", "title", "issued", "sha256")
_KEYS: Final = ("file", "id")
_COLUMNS: Final = (*_KEYS, *_TELLING)
#: So many rows that nothing was told by are named.
_NAMED: Final = 3
_BETWEEN_CODES: Final = re.compile(r"[\s,;]+")


@frozen(kw_only=True)
class Known:
    """What is known of one readout from elsewhere; what is not known is None.

    Attributes:
        year: The year of the meetings.
        countries: Codes of the countries that met.
        url: The address of the page.
        sha256: Digest of the file, against which it is checked.
        title: The title of a readout that prints none.
        issued: The date of issue of a readout that prints none, or none with the year.

    >>> from japan_russia.corpus import Known
    >>> Known(year=2016).year
    2016
    """

    year: int | None = field(default=None)
    countries: tuple[str, ...] | None = field(default=None)
    url: str | None = field(default=None)
    sha256: str | None = field(default=None)
    title: str | None = field(default=None)
    issued: PartialDate | None = field(default=None)

    def __attrs_post_init__(self) -> None:
        Told.of(self.year, self.countries)
        if self.sha256 is not None and not _SHA256.fullmatch(self.sha256):
            raise ReadoutError(
                f"Expected 64 hexadecimal digits of SHA-256, found {self.sha256!r}.", None
            )

    def told_to(self, readout: Readout) -> Readout:
        """Return *readout* with what is known of it and not printed.

        Raises:
            ReadoutError: What was read does not fit.
        """
        if self.sha256 not in (None, readout.source.sha256):
            raise ReadoutError(
                f"Expected the SHA-256 {self.sha256} of {readout.id}, as told, "
                f"found {readout.source.sha256}.",
                readout.source.name or readout.id,
            )
        told = self._headed(Told.of(self.year, self.countries).told_to(readout))
        if self.url is None or told.source.url == self.url:
            return told
        return evolve(told, source=evolve(told.source, url=self.url))

    def _headed(self, readout: Readout) -> Readout:
        printed, known = readout.issued, self.issued
        if printed is not None and known is not None and not _fits(printed, known):
            raise ReadoutError(
                f"Expected {readout.id} issued on {date_in_words(known)}, as told, "
                f"found {date_in_words(printed)} printed.",
                readout.source.name or readout.id,
            )
        is_fuller = known is not None and (printed is None or printed.year is None)
        return evolve(
            readout,
            title=readout.title or self.title,
            issued=known if is_fuller else printed,
        )


def _fits(one: PartialDate, other: PartialDate) -> bool:
    """Whether two dates can be of one day."""
    pairs = ((one.year, other.year), (one.month, other.month), (one.day, other.day))
    return all(None in pair or pair[0] == pair[1] for pair in pairs)


ToldTable: TypeAlias = Mapping[str, Known]
"""What is known, by the name of a file or the id of a readout."""


def check_told(told: Mapping[Any, Any]) -> None:
    """Refuse a table of anything else than what is known, by names and ids.

    Raises:
        ArgumentError: A key is no ``str``, or what it stands for no :class:`Known`.
    """
    for key, known in told.items():
        if not isinstance(key, str) or not isinstance(known, Known):
            wrong = known if isinstance(key, str) else key
            raise ArgumentError(
                "Expected a Known for each name of a file or id as told, such as "
                f"{{'003.txt': Known(year=2016)}}, found {shown(wrong)}.",
                "told",
            )


@takes(path=PATH)
def load_told(path: AnyPath) -> dict[str, Known]:
    """Read a table of what is known: tab-separated, one header line.

    It is in UTF-8, or in UTF-16 with its mark, as spreadsheets save "Unicode text"; a cell may
    stand in quotation marks.  Columns are known by their names: ``file`` (its name) or ``id``, one
    of them at least; ``year``, or ``event`` with the day or days (``2016-12-02/2016-12-03``);
    ``countries`` (``JP RU``); ``url``; ``title``; ``issued``, a date (``2016-12-04``); ``sha256``.
    Others are passed over, so that ``seeds/provenance.tsv`` is such a table,
    but for those whose names look misspelt.  An empty cell tells nothing.

    Returns:
        What is known by the name of the file, else by the id.

    Raises:
        ReadoutError: The table cannot be read; the sentence names the line.

    >>> import tempfile
    >>> from pathlib import Path
    >>> from japan_russia.corpus import load_told
    >>> path = Path(tempfile.mkdtemp(), "told.tsv")
    >>> _ = path.write_text("id\\tyear\\n003\\t2016\\n")
    >>> load_told(path)["003"].year
    2016
    """
    name = str(path)
    text = read_table(path, _LIMIT, error=ReadoutError)
    found: dict[str, Known] = {}
    for number, row in _rows(text, name):
        where = f"at line {number} of {name!r}"
        key = row.get("file") or row.get("id")
        if not key:
            raise ReadoutError(f"Expected a file or an id {where}, found neither.")
        if key in found:
            raise ReadoutError(f"Expected each file once in {name!r}, found {key!r} {where} again.")
        try:
            found[key] = _known(row, where)
        except ReadoutError as error:
            message = error.message if where in error.message else f"{error.message[:-1]}, {where}."
            raise ReadoutError(message) from None
    return found


def _rows(text: str, name: str) -> Iterator[tuple[int, dict[str, str]]]:
    cells = csv.reader(io.StringIO(text, newline=""), "excel-tab", strict=True)
    try:
        header = [cell.strip() for cell in next(cells, [""])]
        _check_header(header, f"at line 1 of {name!r}")
        for row in cells:
            if not any(map(str.strip, row)):
                continue
            if len(row) != len(header):
                raise ReadoutError(
                    f"Expected {len(header)} cells at line {cells.line_num} of {name!r}, "
                    f"found {len(row)}, {joined(row)}."
                )
            yield cells.line_num, dict(zip(header, map(str.strip, row), strict=True))
    except csv.Error as error:
        raise ReadoutError(
            f"Expected cells between tabs at line {cells.line_num} of {name!r}, found: {error}."
        ) from error


def _check_header(header: list[str], where: str) -> None:
    # Spreadsheets may write columns without anything in them.
    for column in filter(None, header):
        if header.count(column) > 1:
            raise ReadoutError(f"Expected one column {column!r} {where}, found {joined(header)}.")
        if column in _COLUMNS:
            continue
        if near := meant(column, [it for it in _COLUMNS if it not in header]):
            raise ReadoutError(f"Expected a known column {where}, found {column!r}{near}.")
    for some in _KEYS, _TELLING:
        if not set(some) & set(header):
            names = ", ".join(map(repr, some[:-1]))
            raise ReadoutError(
                f"Expected a column {names} or {some[-1]!r} {where}, found {joined(header)}."
            )


def _known(row: Mapping[str, str], where: str) -> Known:
    codes = row.get("countries")
    return Known(
        year=_year(row, where),
        countries=tuple(_BETWEEN_CODES.split(codes)) if codes else None,
        url=row.get("url") or None,
        sha256=row.get("sha256") or None,
        title=row.get("title") or None,
        issued=_issued(row, where),
    )


def _issued(row: Mapping[str, str], where: str) -> PartialDate | None:
    day = row.get("issued")
    try:
        return PartialDate.parse(day) if day else None
    except ModelError:
        raise ReadoutError(f"Expected a date such as 2012-09-26 {where}, found {day!r}.") from None


def _year(row: Mapping[str, str], where: str) -> int | None:
    when = row.get("year") or row.get("event")
    if not when:
        return None
    found = _WHEN.fullmatch(when)
    if found is None:
        raise ReadoutError(f"Expected a year or days {where}, found {when!r}.")
    first, last = found.groups()
    # Meetings of two years have no one year that could be told.
    return int(first) if last in (None, first) else None


def unused(told: ToldTable, read: Collection[str]) -> str | None:
    """Say which rows of *told* are of nothing that was *read*; None if there is none.

    Args:
        told: What is known.
        read: Names of the files, with and without their suffixes, and ids of the readouts.
    """
    left = [key for key in told if key not in read]
    if not left:
        return None
    others = [name for name in read if name not in told]
    named = [
        # A name is like a name, an id like an id.
        f"{key!r}{meant(key, (name for name in others if ('.' in name) == ('.' in key)))}"
        for key in left[:_NAMED]
    ]
    if len(left) > _NAMED:
        named.append(f"{count(len(left) - _NAMED, 'other')}")
    *most, last = named
    those = f"{', '.join(most)} and {last}" if most else last
    return f"Expected a file for each row of what is told, found none for {those}."
