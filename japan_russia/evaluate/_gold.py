"""A readout annotated by hand: the form of the file, and reading it.

The attributes say of themselves what they hold: the JSON Schema and the documentation take it
from here.
"""

from __future__ import annotations

import re
from datetime import time
from typing import Any, Final

import attrs
from attrs import field, frozen

from japan_russia.arguments import PATH, takes
from japan_russia.errors import ModelError
from japan_russia.files import AnyPath
from japan_russia.formats.json._forms import described, load_as, schema_of
from japan_russia.model import MeetingKind, PartialDate, Role, SessionKind
from japan_russia.model.people import check_country

__all__ = [
    "MAX_BYTES",
    "Gold",
    "GoldDivision",
    "GoldMeeting",
    "GoldParticipant",
    "GoldRow",
    "GoldSession",
    "load_gold",
    "schema",
]

#: The most bytes that a gold file may have unless the caller says otherwise: 1 MiB.
MAX_BYTES: Final = 1024 * 1024

_YEAR: Final = "[0-9]{4}"


def _not_empty(_: object, attribute: attrs.Attribute[Any], value: str | tuple[str, ...]) -> None:
    for words in value if isinstance(value, tuple) else (value,):
        if words == "":
            raise ModelError(f"Expected words as {attribute.name!r}, found none.")


def _words(says: str) -> dict[str, Any]:
    """What a field is made of that holds words, or several, each of one character at least."""
    return {"metadata": described(says, minLength=1), "validator": _not_empty}


def _country(_: object, __: object, value: str | None) -> None:
    if value is not None:
        check_country(value)


def _year(_: object, __: object, value: str | None) -> None:
    if value is not None and not re.fullmatch(_YEAR, value):
        raise ModelError(f"Expected a year of four digits, found {value!r}.")


def _minutes(_: object, __: object, value: int | None) -> None:
    if value is not None and value < 1:
        raise ModelError(f"Expected a length of at least one minute, found {value}.")


@frozen(kw_only=True)
class GoldSession:
    """One sitting of a meeting.

    >>> from japan_russia.evaluate import load_gold
    >>> gold = load_gold("seeds/gold/001_19287fb4fa5b8656.json")
    >>> gold.meetings[0].sessions[0].minutes
    25
    """

    kind: SessionKind = field(metadata=described("What kind of sitting."))
    start: time | None = field(
        metadata=described("Local time of 24 hours, `HH:MM`; null if not printed.")
    )
    minutes: int | None = field(
        metadata=described("Length in minutes; null if not printed.", minimum=1),
        validator=_minutes,
    )


@frozen(kw_only=True)
class GoldParticipant:
    """Somebody who took part in a meeting.

    >>> from japan_russia.evaluate import load_gold
    >>> gold = load_gold("seeds/gold/001_19287fb4fa5b8656.json")
    >>> gold.meetings[0].participants[0].family
    'Gemba'
    """

    family: str = field(**_words("Family name, by which parties name the person."))
    given: str | None = field(
        metadata=described("Given name without initials; null if not printed.")
    )
    patronymic: str | None = field(
        default=None, metadata=described("Patronymic, if printed.", required=False)
    )
    country: str | None = field(
        metadata=described(
            "ISO 3166-1 alpha-2 code of the country represented; null if nothing tells it.",
            pattern="^[A-Z]{2}$",
        ),
        validator=_country,
    )
    office: str | None = field(
        metadata=described("Office as printed, without the country; null if not printed.")
    )


@frozen(kw_only=True)
class GoldMeeting:
    """A meeting or call whose content the readout reports.

    >>> from japan_russia.evaluate import load_gold
    >>> load_gold("seeds/gold/001_19287fb4fa5b8656.json").meetings[0].place
    'New York'
    """

    kind: MeetingKind = field(metadata=described("What kind of meeting."))
    date: PartialDate | None = field(
        metadata=described(
            "The day of the meeting: `YYYY-MM-DD`, or `--MM-DD` where no year can be read; null "
            "if not printed."
        )
    )
    true_year: str | None = field(
        default=None,
        metadata=described(
            "The year known from elsewhere, where none can be read, to check what is worked out.",
            required=False,
            pattern=f"^{_YEAR}$",
        ),
        validator=_year,
    )
    place: str | None = field(
        metadata=described("City as printed, else venue as printed, else null; null for a call.")
    )
    sessions: tuple[GoldSession, ...] = field(
        metadata=described("The sittings of the meeting, in text order.")
    )
    participants: tuple[GoldParticipant, ...] = field(
        metadata=described("Those who took part, each once.")
    )
    agenda: tuple[str, ...] = field(
        metadata=described("Paths of the divisions that belong to the meeting; not measured.")
    )


@frozen(kw_only=True)
class GoldDivision:
    """A numbered or titled division of the text.

    >>> from japan_russia.evaluate import load_gold
    >>> load_gold("seeds/gold/001_19287fb4fa5b8656.json").outline[0].path
    '1'
    """

    path: str = field(**_words("The labels from the top, joined by `/`: `I/2/(1)`."))
    heading: str | None = field(
        metadata=described("Heading as printed; null if running text follows the label at once.")
    )


@frozen(kw_only=True)
class GoldRow:
    """A sentence, or a further group of parties that speaks in the same sentence.

    >>> from japan_russia.evaluate import load_gold
    >>> load_gold("seeds/gold/001_19287fb4fa5b8656.json").rows[-1].parties
    ('Gemba',)
    """

    begins: str = field(
        **_words(
            "The first six or so words of the sentence as printed, without label or bullet; the "
            "same for each row of one sentence."
        )
    )
    item: str = field(
        metadata=described(
            "Path of the division it stands in, empty before the first; not measured."
        )
    )
    parties: tuple[str, ...] = field(
        **_words(
            "Who speaks: family names, or the code of a country that speaks as one; empty for "
            "the ministry's own narration."
        )
    )
    verbs: tuple[str, ...] = field(
        **_words("Lemmas of the reporting verbs, that of the main clause first.")
    )
    to: tuple[str, ...] = field(**_words("Whom the words name as recipient, written like parties."))
    reply: bool = field(metadata=described("Whether the text presents it as an answer."))
    role: Role = field(metadata=described("What the sentence does in the readout."))


@frozen(kw_only=True)
class Gold:
    """What a careful reader takes from a readout, annotated by hand.

    >>> from japan_russia.evaluate import load_gold
    >>> gold = load_gold("seeds/gold/001_19287fb4fa5b8656.json")
    >>> gold.title
    'Japan-Russia Foreign Ministers’ Meeting (Overview)'
    """

    id: str = field(**_words("Id of the readout: the name of its file without suffix."))
    title: str | None = field(
        metadata=described("The title lines joined with a space; null if none is printed.")
    )
    issued: PartialDate | None = field(
        metadata=described("The date printed on a line of its own; null if none is.")
    )
    meetings: tuple[GoldMeeting, ...] = field(
        metadata=described("Each meeting that the readout reports, in order of appearance.")
    )
    outline: tuple[GoldDivision, ...] = field(
        metadata=described("Each numbered or titled division, in text order.")
    )
    rows: tuple[GoldRow, ...] = field(
        metadata=described("Each sentence of the lead and the body, in text order.")
    )


_PARTS: Final = (GoldMeeting, GoldSession, GoldParticipant, GoldDivision, GoldRow)


@takes(path=PATH, limit=int)
def load_gold(path: AnyPath, *, limit: int = MAX_BYTES) -> Gold:
    """Return the annotations in the JSON file at *path*.

    Args:
        path: The file, of the form that :func:`schema` describes.
        limit: The most bytes that it may have.

    Raises:
        FormatError: There is no such regular file, or it holds something else: with ``path``
            (``$.rows[3].role``), or ``line`` and ``column`` where it is no JSON.
        LimitError: It is longer than *limit*, in which case it is not read.

    >>> from japan_russia.evaluate import load_gold
    >>> load_gold("seeds/gold/001_19287fb4fa5b8656.json").id
    '001_19287fb4fa5b8656'
    """
    return load_as(Gold, path, limit=limit)


def schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of gold files, each key described.

    >>> from japan_russia.evaluate import schema
    >>> schema()["title"]
    'Gold'
    """
    return schema_of(Gold, _PARTS)
