"""Writing ``teiHeader`` and ``standOff``: everything that is said about the text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta
from functools import cache
from typing import Final

from japan_russia._version import __version__
from japan_russia.data.countries import country
from japan_russia.data.office_holders import office_holders
from japan_russia.formats.tei.writing.edition import (
    Edition,
    Provenance,
    availability,
    project,
    publication,
    responsible,
    revisions,
    source_title,
)
from japan_russia.formats.tei.xml.chars import attribute, content
from japan_russia.formats.tei.xml.names import char, text_file
from japan_russia.formats.tei.xml.taxonomies import taxonomies
from japan_russia.formats.tei.xml.usual import PLAIN_TEXT, diagnosed_by
from japan_russia.model import (
    Correction,
    Diagnostic,
    Fact,
    Meeting,
    PartialDate,
    Participant,
    PersonName,
    Readout,
    Session,
    Side,
    Statement,
)
from japan_russia.model.vocabulary import word

__all__ = [
    "APPLICATION",
    "EDITORIAL",
    "LANGUAGES",
    "MINISTRY",
    "NO_DIGEST",
    "countries",
    "duration",
    "header",
    "possible_days",
    "standoff",
]

MINISTRY: Final = "Ministry of Foreign Affairs of Japan"
"""The publisher of the readouts that this library reads."""

NO_DIGEST: Final = "0" * 64
"""Stands in the header for the digest of the whole until that can be computed."""

EDITORIAL: Final = """\
      <editorialDecl>
        <correction method="markup" status="unknown">
          <p>Nothing printed is corrected. A label printed twice stands in surplus.</p>
        </correction>
        <normalization method="markup">
          <p>The characters of text are those of the source, white space included; a character \
that XML cannot hold is g, a carriage return lb, both of type codepoint. Do not re-indent.</p>
        </normalization>
        <quotation marks="all">
          <p>Quotation marks stay as printed. said marks reported speech, spoken aloud: without \
the reporting clause where the words tell its end. direct is true for the first person alone.</p>
        </quotation>
        <segmentation>
          <p>div is a meeting or an agenda item of the printed outline, s a sentence or the \
clause of one speaker; char:72-378 are characters of the source, counted from 0, the second number \
not included.</p>
        </segmentation>
        <interpretation>
          <p>Speakers, addressees, verbs and replies are read off the wording; ana names the \
construction that decided and what names the speaker; rs of type cue has those words, or points \
to them.</p>
        </interpretation>
      </editorialDecl>
"""


APPLICATION: Final = (
    "      <appInfo>\n"
    f'        <application ident="japan_russia" version="{__version__}">'
    "<label>japan_russia</label></application>\n"
    "      </appInfo>\n"
)
_PERSONS: Final = (
    '        <prefixDef ident="person" matchPattern="([A-Za-z-]+)" '
    'replacementPattern="corpus.xml#person.$1">'
    "<p>Persons in the list of office holders that the root of a corpus has.</p></prefixDef>\n"
)
LANGUAGES: Final = (
    '      <langUsage><language ident="en">English</language>'
    '<language ident="ja">Japanese</language>'
    '<language ident="ru">Russian</language></langUsage>\n'
)


def duration(length: timedelta) -> str:
    """*length*, whole minutes, in ISO 8601: ``PT1H40M``."""
    hours, minutes = divmod(length // timedelta(minutes=1), 60)
    return f"PT{f'{hours}H' if hours else ''}{f'{minutes}M' if minutes else ''}"


def _string(tag: str, raw: str, type: str = "", attributes: str = "") -> str:
    """An element whose content is exactly *raw*, white space at its ends included."""
    if type:
        attributes = f' type="{type}"{attributes}'
    if raw != raw.strip() or "  " in raw or "\n" in raw or "\t" in raw:
        attributes += ' xml:space="preserve"'
    return f"<{tag}{attributes}>{content(raw)}</{tag}>"


def _country_name(code: str) -> str:
    row = country(code)
    return code if row is None else row.name


def countries(codes: Iterable[str]) -> str:
    """The organisations for the countries *codes*, by code, and for the ministry."""
    rows = "".join(
        f'          <org xml:id="org.{code}" role="country">'
        f"<orgName>{content(_country_name(code))}</orgName>"
        f'<idno type="ISO3166-1">{code}</idno></org>\n'
        for code in sorted(codes)
    )
    return (
        "        <listOrg>\n"
        f'          <org xml:id="org.JP-mofa" role="ministry"><orgName>{MINISTRY}</orgName></org>\n'
        f"{rows}        </listOrg>\n"
    )


def _file_description(
    it: Readout,
    statements: Sequence[Statement],
    root: str,
    text_digest: str,
    used: set[str],
    *,
    shared: bool,
    edition: Edition,
) -> list[str]:
    if it.title is None:
        title = _string("title", f"Readout {it.id}", "supplied")
    else:
        title = _string("title", it.title, "main")
    provenance = edition.sources.get(it.id)
    out = [
        f"    <fileDesc>\n      <titleStmt>\n        {title}\n",
        responsible(edition, "        "),
    ]
    for meeting in it.meetings:
        kind = f"kind.{meeting.kind.value}"
        used.add(kind)
        ana = f"#{kind}{_reasons(meeting, Fact.KIND)}"
        out.append(
            f'        <meeting corresp="#{root}.{meeting.id}" ana="{ana}">'
            f"{content(word(meeting.kind))}</meeting>\n"
        )
    source = it.source
    out.append(
        "      </titleStmt>\n      <extent>\n"
        f'        <measure unit="characters" quantity="{len(source.text)}"/>\n'
        f'        <measure unit="statements" quantity="{len(statements)}"/>\n'
        "      </extent>\n      <publicationStmt>\n"
        f"{publication(edition, '        ')}"
        f"        {_string('idno', it.id, 'readout')}\n"
        f'        <idno type="sha256" subtype="reading">{NO_DIGEST}</idno>\n'
        f"{_terms(edition, provenance, shared=shared)}"
        "      </publicationStmt>\n"
    )
    notes = [_diagnostic(diagnostic, root, used) for diagnostic in it.diagnostics]
    notes += [
        _correction(correction, f"{root}.{statement.id}")
        for statement in statements
        for correction in statement.corrections
    ]
    if notes:
        out += ("      <notesStmt>\n", *notes, "      </notesStmt>\n")
    publisher = MINISTRY if provenance is None else provenance.publisher or MINISTRY
    out += (
        "      <sourceDesc>\n        <bibl>\n",
        source_title(it.title, provenance, "          "),
        f'          <publisher ref="#org.JP-mofa">{content(publisher)}</publisher>\n',
    )
    if provenance is not None and provenance.retrieved is not None:
        out.append(f'          <date type="retrieved" when="{provenance.retrieved}"/>\n')
    if it.issued is not None:
        out.append(f'          <date type="issued" when="{it.issued}"/>\n')
    if source.url is not None:
        out.append(f"          {_string('idno', source.url, 'URI')}\n")
    if source.name is not None:
        out.append(f"          {_string('idno', source.name, 'filename')}\n")
    if source.sha256 == text_digest:
        out.append(f'          <idno type="sha256">{text_digest}</idno>\n')
    else:
        out.append(
            f'          <idno type="sha256" subtype="bytes">{source.sha256}</idno>\n'
            f'          <idno type="sha256" subtype="text">{text_digest}</idno>\n'
        )
    if source.encoding is not None:
        out.append(f"          {_string('note', source.encoding, 'encoding')}\n")
    if source.media_type != PLAIN_TEXT:
        out.append(f"          {_string('note', source.media_type, 'mediaType')}\n")
    if provenance is not None and provenance.url not in (None, source.url):
        # That of the readout is what it was loaded from, and comes back.
        target = attribute(provenance.url or "")
        out.append(f'          <ref target="{target}">{content(provenance.url or "")}</ref>\n')
    out.append("        </bibl>\n      </sourceDesc>\n    </fileDesc>\n")
    return out


def _terms(edition: Edition, provenance: Provenance | None, *, shared: bool) -> str:
    """The terms of use, unless the root of the corpus has just these."""
    own, of_all = (availability(edition, it, "        ") for it in (provenance, None))
    return "" if shared and own == of_all else own


def _diagnostic(it: Diagnostic, root: str, used: set[str]) -> str:
    categories = diagnosed_by(it)
    used.update(categories)
    target = f"#{root}" if it.span is None else char(it.span.start, it.span.end)
    tags = f' target="{target}" ana="#{" #".join(categories)}"'
    return f"        {_string('note', it.message, 'diagnostic', tags)}\n"


def _correction(it: Correction, statement: str) -> str:
    return (
        f'        <note type="correction" subtype="{it.field}" target="#{statement}">'
        f"{_string('name', it.who)}{_string('p', it.why)}</note>\n"
    )


def _reasons(it: Meeting, fact: Fact) -> str:
    """Pointers to the reasons for *fact*, each after a blank."""
    return "".join(f" #reason.{reason.name}" for reason in it.reasons if reason.fact is fact)


def _ana(it: Meeting, fact: Fact) -> str:
    """The attribute that points to the reasons for *fact*, if there are any."""
    reasons = _reasons(it, fact)
    return f' ana="{reasons[1:]}"' if reasons else ""


def _setting(it: Meeting, root: str) -> str:
    who = " ".join(f"#{root}.{participant.id}" for participant in it.participants)
    of = f' who="{who}"' if who else ""
    parts = []
    if it.place is not None:
        parts.append(_string("name", it.place, "place", _ana(it, Fact.PLACE)))
    if it.date is not None:
        parts.append(f'<date type="start" when="{it.date}"{_ana(it, Fact.DATE)}/>')
    if it.given_year is not None:
        parts.append(f'<date type="given" when="{it.given_year:04}"/>')
    parts += [f'<date type="candidate" when="{year:04}"/>' for year in it.year_candidates]
    days = possible_days(it)
    if days and it.date is not None and it.date.year is None:
        parts.append(f'<date type="between" notBefore="{days[0]}" notAfter="{days[-1]}"/>')
    return _setting_of(f"{root}.{it.id}", of, parts)


def _setting_of(meeting: str, attributes: str, parts: Sequence[str]) -> str:
    tag = f'<setting corresp="#{meeting}"{attributes}'
    return f"        {tag}>{''.join(parts)}</setting>\n" if parts else f"        {tag}/>\n"


def possible_days(it: Meeting) -> tuple[PartialDate, ...]:
    """The days on which the meeting can have been, as far as the text or a table tells the year."""
    date = it.date
    if date is None or date.year is not None:
        return () if date is None else (date,)
    years = it.year_candidates if it.given_year is None else (it.given_year,)
    return tuple(date.in_year(year) for year in years)


def _session(it: Session, meeting: str, used: set[str]) -> str:
    kind = f"session.{it.kind.value}"
    used.add(kind)
    parts = []
    if it.start is not None:
        parts.append(f'<time type="start" when="{it.start.isoformat()}"/>')
    if it.duration is not None or it.approximate:
        length = "" if it.duration is None else f' dur="{duration(it.duration)}"'
        precision = ' precision="low"' if it.approximate else ""
        parts.append(f'<time type="duration"{length}{precision}/>')
    return _setting_of(meeting, f' ana="#{kind}"', parts)


@cache
def _keys() -> frozenset[str | None]:
    """The persons whom the root of a corpus lists."""
    return frozenset(holder.key for holder in office_holders())


def _person_name(it: PersonName) -> str:
    """The name as printed, with its parts inside where these are all of it, else after it."""
    family = (it.family, _string("surname", it.family))
    given = [
        (name, _string("forename", name, type_))
        for name, type_ in ((it.given, "given"), (it.patronymic, "patronymic"))
        if name is not None
    ]
    for order in ([*given, family], [family, *given]):
        words = [name for name, _ in order]
        # A tool that indents the header breaks lines between two parts, never inside one.
        if " ".join(words) == it.printed == " ".join(it.printed.split()):
            parts = " ".join(part for _, part in order)
            return f'<persName type="printed">{parts}</persName>'
    parts = "".join(part for _, part in (family, *given))
    printed = _string("persName", it.printed, "printed")
    return f'{printed}<persName type="parts">{parts}</persName>'


def _person(it: Participant, root: str, *, shared: bool) -> str:
    name: PersonName = it.name
    same = ""
    is_known = it.person in _keys()
    if is_known:
        # The root of a corpus has them all, under ids; a file by itself names them.
        same = f' sameAs="{"#person." if shared else "person:"}{it.person}"'
    parts = [f'          <person xml:id="{root}.{it.id}"{same}>', _person_name(name)]
    if it.office is not None or it.country is not None:
        ref = "" if it.country is None else f' ref="#org.{it.country}"'
        parts.append(
            f"<affiliation{ref}/>"
            if it.office is None
            else f"<affiliation{ref}>{_string('roleName', it.office)}</affiliation>"
        )
    if it.person is not None and not is_known:
        parts.append(_string("idno", it.person, "person"))
    parts.append("</person>\n")
    return "".join(parts)


def _sides(statements: Sequence[Statement]) -> set[str]:
    """The countries that speak or are spoken to as such."""
    return {
        party.country
        for statement in statements
        for party in (*statement.speakers, *statement.addressees)
        if isinstance(party, Side)
    }


def header(
    it: Readout,
    statements: Sequence[Statement],
    root: str,
    text_digest: str,
    used: set[str],
    *,
    shared: bool,
    edition: Edition,
) -> list[str]:
    """The header's pieces, up to and including its end tag.

    Args:
        statements: Those of the readout, in text order.
        used: The categories that the text points to; those of the header are added.
        shared: Leave out what the root of a corpus holds once for all its readouts.
        edition: What the edition says of itself.
    """
    front = _file_description(
        it, statements, root, text_digest, used, shared=shared, edition=edition
    )
    settings: list[str] = []
    for meeting in it.meetings:
        used.update(f"reason.{reason.name}" for reason in meeting.reasons)
        settings.append(_setting(meeting, root))
        settings += [
            _session(session, f"{root}.{meeting.id}", used) for session in meeting.sessions
        ]
    participants = it.participants
    codes = {it.country for it in participants if it.country is not None}
    codes |= {"JP", *_sides(statements)}

    out = ["  <teiHeader>\n", *front, "    <encodingDesc>\n", project(edition)]
    if not shared:
        out.append(EDITORIAL)
    persons = "" if shared or not _keys() & {it.person for it in participants} else _PERSONS
    file = attribute(text_file(root, it.source.name))
    out.append(
        "      <listPrefixDef>\n"
        '        <prefixDef ident="char" matchPattern="([0-9]+)-([0-9]+)" '
        f'replacementPattern="{file}#char=$1,$2"/>\n{persons}'
        "      </listPrefixDef>\n"
    )
    if used and not shared:
        out += ("      <classDecl>\n", taxonomies(used), "      </classDecl>\n")
    languages = "" if shared else LANGUAGES
    out.append(f"{APPLICATION}    </encodingDesc>\n    <profileDesc>\n{languages}")
    if settings:
        out += ("      <settingDesc>\n", *settings, "      </settingDesc>\n")
    if participants or not shared:
        out.append("      <particDesc>\n")
        if not shared:
            out.append(countries(codes))
        if participants:
            out.append('        <listPerson type="participants">\n')
            out += [_person(participant, root, shared=shared) for participant in participants]
            out.append("        </listPerson>\n")
        out.append("      </particDesc>\n")
    out.append(f"    </profileDesc>\n{revisions(edition)}  </teiHeader>\n")
    return out


def standoff(it: Readout, statements: Sequence[Statement], root: str) -> list[str]:
    """Those who met, and the replies, as relations.

    A relation of a reply goes to what it answers, where that is known.
    """
    met = []
    for meeting in it.meetings:
        if meeting.principals:
            mutual = " ".join(f"#{root}.{principal.id}" for principal in meeting.principals)
            met.append(
                f'      <relation name="met" corresp="#{root}.{meeting.id}" mutual="{mutual}"'
                f"{_ana(meeting, Fact.PRINCIPALS)}/>\n"
            )
    replies = []
    for statement in statements:
        if statement.is_reply:
            answered = statement.in_reply_to
            passive = "" if answered is None else f' passive="#{root}.{answered}"'
            replies.append(
                f'      <relation name="inReplyTo" active="#{root}.{statement.id}"{passive}/>\n'
            )
    if not met and not replies:
        return []
    ends = "  <standOff>\n    <listRelation>\n", "    </listRelation>\n  </standOff>\n"
    return [ends[0], *met, *replies, ends[1]]
