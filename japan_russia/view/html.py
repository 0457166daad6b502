"""HTML for notebooks: every printed word escaped, no script, readable with any colours.

Words take the colour that words have where the page is shown, light or dark; colour is only in
rules and frames, which are of a kind for each voice as well.  What a notebook that trusts no
styles leaves over are the same words in the same order.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import Final

from japan_russia.model import (
    AgendaItem,
    Attribution,
    Diagnostic,
    Meeting,
    Node,
    Participant,
    Party,
    Readout,
    Role,
    Statement,
    Voice,
)
from japan_russia.model.vocabulary import date_in_words, in_words, meaning, word
from japan_russia.span import Span
from japan_russia.view.order import diagnostics_by_part, in_order
from japan_russia.view.words import (
    correction,
    count,
    dated,
    day,
    diagnosed,
    does,
    is_of_a_stranger,
    labelled,
    participant,
    second_printings,
    session,
    taking_part,
    why,
)

__all__ = [
    "agenda_item_html",
    "diagnostic_html",
    "framed",
    "meeting_html",
    "meetings_html",
    "participant_html",
    "readout_html",
    "statement_html",
    "table_html",
]

#: Rules and frames of 3:1 or more on white and on black, as WCAG asks of what is no text.
_STYLE: Final = """<style>
.jrn.jrn { line-height: 1.45; max-width: 62rem; text-align: left; }
.jrn.jrn table { border-collapse: collapse; margin: 0.4em 0 0.8em; }
.jrn.jrn caption { font-weight: 600; text-align: left; }
.jrn.jrn th, .jrn.jrn td { padding: 0.15em 0.9em 0.15em 0; text-align: left; }
.jrn.jrn th, .jrn.jrn td { overflow-wrap: break-word; vertical-align: top; }
.jrn.jrn th { overflow-wrap: normal; }
.jrn.jrn td.jrn-before { text-align: right; }
.jrn mark { background: none; border: 1px solid #80868e; border-radius: 0.25em; }
.jrn mark { color: inherit; font-weight: 600; padding: 0 0.15em; }
.jrn.jrn td:has(> mark) { min-width: 7.5em; }
@media screen and (max-width: 46em) {
  .jrn .jrn-rows, .jrn .jrn-rows caption, .jrn .jrn-rows tbody { display: block; }
  .jrn .jrn-rows thead { display: none; }
  .jrn .jrn-rows tr { border-bottom: 1px solid #80868e; display: block; padding: 0.3em 0; }
  .jrn.jrn .jrn-rows td { display: inline; overflow-wrap: anywhere; padding: 0; }
  .jrn .jrn-rows td[data-head]::before { content: attr(data-head) " "; font-weight: 600; }
  .jrn .jrn-rows td[data-head]:not(:last-child)::after { content: "; "; }
  .jrn .jrn-rows td:not([data-head])::after { content: " "; }
  .jrn .jrn-rows td.jrn-before::before { content: "\\A"; white-space: pre; }
}
.jrn .jrn-title { font-size: 1.2em; font-weight: 600; margin: 0.3em 0; }
.jrn .jrn-division { font-weight: 600; margin: 0.7em 0 0.3em; }
.jrn .jrn-statement { border: 0 solid #80868e; border-left-width: 5px; }
.jrn .jrn-statement { margin: 0 0 0.5em; padding-left: 0.7em; }
.jrn .jrn-statement { display: flex; flex-wrap: wrap; gap: 0 1em; }
.jrn .jrn-who { flex: 0 0 14em; font-size: 0.85em; }
.jrn .jrn-words { flex: 1 1 22em; }
.jrn .jrn-listed { padding-left: 1.2em; }
.jrn .jrn-voice { border: 1px solid #80868e; border-radius: 0.25em; }
.jrn .jrn-voice { font-weight: 600; padding: 0 0.35em; }
.jrn .jrn-1, .jrn .jrn-1 .jrn-voice { border-color: #3a86d6; }
.jrn .jrn-2, .jrn .jrn-2 .jrn-voice { border-color: #c8641e; }
.jrn .jrn-3, .jrn .jrn-3 .jrn-voice { border-color: #1f9268; }
.jrn .jrn-joint, .jrn .jrn-joint .jrn-voice { border-color: #8f6bd8; }
.jrn .jrn-2, .jrn .jrn-2 .jrn-voice { border-style: dashed; }
.jrn .jrn-3, .jrn .jrn-3 .jrn-voice { border-style: ridge; }
.jrn .jrn-joint, .jrn .jrn-joint .jrn-voice { border-style: double; }
.jrn .jrn-narration, .jrn .jrn-narration .jrn-voice { border-style: dotted; }
.jrn .jrn-joint .jrn-voice { border-width: 3px; }
.jrn details { display: inline; }
.jrn summary { cursor: pointer; }
.jrn code { background: none; color: inherit; }
</style>"""
#: A country has the same rule in every view; further ones share the third.
_RULES: Final = {"JP": "jrn-1", "RU": "jrn-2"}
#: So many rows are shown of a long table.
_MOST: Final = 500
_TOLD: Final = frozenset({Role.LEAD_IN, Role.LISTED, Role.CONTINUED})
_THIN: Final = frozenset({Attribution.CARRIED, Attribution.IMPLIED})


def framed(inner: str) -> str:
    """Return *inner*, which is HTML, with the style of these views."""
    return f"<div class='jrn'>{_STYLE}{inner}</div>"


def readout_html(readout: Readout) -> str:
    """Return who met, the text with its speakers, and what is known of the file."""
    return framed("".join(_readout(readout)))


def meeting_html(meeting: Meeting) -> str:
    """Return who met, when and where, and what was said."""
    text = "".join(_among(meeting.statements, meeting.agenda))
    return framed(_meeting(meeting, meeting.heading or meeting.id) + text)


def agenda_item_html(item: AgendaItem) -> str:
    """Return the heading of *item* and what was said under it."""
    return framed("".join(_division(item)))


def statement_html(statement: Statement) -> str:
    """Return who speaks in *statement*, what that does, and the words."""
    return framed(_statement(statement))


def participant_html(it: Participant) -> str:
    """Return name, office and country of a person."""
    rows = [
        ("name", it.name.printed),
        ("office", it.office or "not printed"),
        ("country", it.country or "unknown"),
        ("person", it.person or "not in the table of office holders"),
        ("id", it.id),
    ]
    return framed(_facts(str(it), rows))


def diagnostic_html(it: Diagnostic) -> str:
    """Return what is odd, and where."""
    place = "the whole text" if it.span is None else f"{it.span.start}\u2013{it.span.end}"
    rows = [
        ("what", f"{word(it.severity)} {it.code.value}"),
        ("means", meaning(it.code)),
        ("here", it.message),
        ("characters", place),
    ]
    return framed(_facts(word(it.code), rows))


def meetings_html(
    readouts: Iterable[Readout], failures: Sequence[str] = (), skipped: Sequence[str] = ()
) -> str:
    """Return a table of the meetings of *readouts*; it says which files were not read."""
    rows: list[tuple[str, ...]] = []
    number = 0
    for readout in readouts:
        number += 1
        said = list(readout.iter_statements())
        if not readout.meetings:
            rows.append((readout.id, "", "no meeting", "", "", _number(said)))
        for it in readout.meetings:
            met = it.principals or it.participants
            who = ", ".join(labelled(one, met) for one in met)
            place = it.place or "not printed"
            statements = _number([one for one in said if one.meeting == it.id])
            rows.append((f"{readout.id}#{it.id}", dated(it), word(it.kind), place, who, statements))
    heads = ("meeting", "date", "kind", "place", "who", "statements")
    missing = f", {count(len(failures), 'file')} could not be read" if failures else ""
    left_out = f", {count(len(skipped), 'file')} skipped" if skipped else ""
    lines = (*failures, *(f"{it}: skipped" for it in skipped))
    below = "".join(f"<li>{escape(it)}</li>" for it in lines)
    listed = f"<ul>{below}</ul>" if below else ""
    return framed(_table(f"{count(number, 'readout')}{missing}{left_out}", heads, rows) + listed)


def _number(them: Sequence[Statement]) -> str:
    return f"{len(them)}{second_printings(them)}"


def table_html(
    caption: str, heads: Sequence[str], rows: Iterable[Sequence[str]], marked: int = -1
) -> str:
    """Return a table of plain words; the column *marked* is set off, close to the one before."""
    return framed(_table(caption, heads, rows, marked))


def _table(
    caption: str, heads: Sequence[str], rows: Iterable[Sequence[str]], marked: int = -1
) -> str:
    every = list(rows)
    if len(every) > _MOST:
        caption = f"{caption}, of which the first {_MOST}"
    head = "".join(f"<th scope='col'>{escape(it)}</th>" for it in heads)
    body = "".join(
        f"<tr>{''.join(_cell(it, number - marked) for number, it in enumerate(row))}</tr>"
        if marked >= 0
        else f"<tr>{''.join(map(_headed, heads, row))}</tr>"
        for row in every[:_MOST]
    )
    return (
        f"<table class='jrn-rows'><caption>{escape(caption)}</caption>"
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    )


def _headed(head: str, words: str) -> str:
    """A cell that tells its head where there is no room for columns."""
    return f"<td data-head='{escape(head)}'>{escape(words)}</td>"


def _cell(words: str, behind: int) -> str:
    """A cell that stands so many columns behind the one that is set off."""
    if behind == 0:
        return f"<td><mark>{escape(words)}</mark></td>"
    beside = " class='jrn-before'" if behind == -1 else ""
    return f"<td{beside}>{escape(words)}</td>"


def _facts(caption: str, rows: Iterable[tuple[str, str]]) -> str:
    cells = "".join(
        f"<tr><th scope='row'>{escape(head)}</th><td>{escape(cell)}</td></tr>"
        for head, cell in rows
    )
    return f"<table><caption>{escape(caption)}</caption>{cells}</table>"


def _readout(readout: Readout) -> Iterator[str]:
    yield f"<p class='jrn-title'>{escape(readout.title or readout.id)}</p>"
    for meeting in readout.meetings:
        yield _meeting(meeting, meeting.heading or meeting.id)
    parts = [part for _, part in in_order(readout)]
    odd = diagnostics_by_part(readout, parts)
    yield from map(_odd, odd.get(-1, ()))
    for number, part in enumerate(parts):
        yield _statement(part, readout) if isinstance(part, Statement) else _heading(part)
        yield from map(_odd, odd.get(number, ()))
    whole = [it for it in readout.diagnostics if it.span is None]
    yield from map(_odd, whole)
    source = readout.source
    rows = [
        ("issued", date_in_words(readout.issued) if readout.issued else "not printed"),
        ("taken from", source.url or source.name or "not told"),
        ("id", readout.id),
        ("SHA-256", source.sha256),
    ]
    yield f"<details><summary>About this readout</summary>{_facts('', rows)}</details>"


def _meeting(it: Meeting, caption: str) -> str:
    rows = [
        *((head, "; ".join(map(participant, people))) for head, people in taking_part(it)),
        ("day", day(it)),
        ("place", it.place or "not printed"),
        ("sessions", "; ".join(map(session, it.sessions)) or "not printed"),
        ("kind", word(it.kind)),
    ]
    table = _facts(caption, rows)
    if not it.reasons:
        return table
    reasons = "; ".join(f"{word(one.fact)}: {in_words(one.name)}" for one in it.reasons)
    return f"{table}<details><summary>why these facts</summary> {escape(reasons)}</details>"


def _among(statements: Sequence[Statement], items: Sequence[AgendaItem]) -> Iterator[str]:
    parts: list[Statement | AgendaItem] = [*statements, *items]
    for part in sorted(parts, key=lambda it: it.span.start):
        if isinstance(part, Statement):
            yield _statement(part)
        else:
            yield from _division(part)


def _division(it: AgendaItem) -> Iterator[str]:
    yield _heading(it)
    yield from _among(it.statements, it.items)


def _heading(it: Node) -> str:
    words = " ".join(part for part in (it.label, it.heading) if part) or it.path or it.id
    return f"<p class='jrn-division'>{escape(words)}</p>"


def _odd(it: Diagnostic) -> str:
    return f"<p>! {escape(diagnosed(it))}</p>"


def _statement(it: Statement, readout: Readout | None = None) -> str:
    speakers = _together(it.speakers, readout) or word(Role.NARRATION)
    who = f"<span class='jrn-voice'>{escape(speakers)}</span>"
    notes = "".join(f" · {escape(note)}" for note in _notes(it, readout))
    told = f"<details><summary>why</summary> {escape(why(it, readout))}</details>"
    listed = " jrn-listed" * (it.role is Role.LISTED)
    return (
        f"<div class='jrn-statement {_rule(it)}'>"
        f"<div class='jrn-who'>{who}{notes} · <code>{escape(it.id)}</code> {told}</div>"
        f"<div class='jrn-words{listed}'>{''.join(_marked(it))}</div></div>"
    )


def _together(them: Sequence[Party], readout: Readout | None) -> str:
    among = () if readout is None else readout.participants
    return " + ".join(labelled(it, among) for it in them)


def _notes(it: Statement, readout: Readout | None) -> Iterator[str]:
    """What stands beside the speaker: acts, whom, what is not usual, what it answers."""
    several = len(it.speakers) > 1
    if it.acts:
        yield ", ".join(does(act, several=several) for act in it.acts)
    if it.addressees:
        yield f"to {_together(it.addressees, readout)}"
    if it.role in _TOLD:
        yield word(it.role)
    elif it.attribution in _THIN:
        yield word(it.attribution)
    if it.in_reply_to is not None:
        asked = _speakers_of(it.in_reply_to, readout)
        whom = f"{_together(asked, readout)} in " if asked else ""
        yield f"answers {whom}{it.in_reply_to}"
    elif it.is_reply:
        yield "an answer"
    if it.repeats is not None:
        yield f"second printing of {it.repeats}"
    if is_of_a_stranger(it):
        yield "of one who took no part"
    yield from map(correction, it.corrections)


def _speakers_of(id: str, readout: Readout | None) -> tuple[Party, ...]:
    if readout is None:
        return ()
    return next((it.speakers for it in readout.iter_statements() if it.id == id), ())


def _rule(it: Statement) -> str:
    if it.voice is not Voice.UNILATERAL:
        return f"jrn-{it.voice.value}"
    country = it.speakers[0].country
    return "jrn-unknown" if country is None else _RULES.get(country, "jrn-3")


def _marked(it: Statement) -> Iterator[str]:
    """The words of a statement, those that name the speaker bold, the verbs underlined."""
    spans = [(verb.span, "u") for verb in it.reporting]
    spans += [] if it.cue is None else [(it.cue, "b")]
    at = it.span.start
    for span, tag in sorted(spans, key=lambda marked: marked[0]):
        if span.start < at or not it.span.contains(span):
            continue
        yield escape(_cut(it, Span(at, span.start)))
        yield f"<{tag}>{escape(_cut(it, span))}</{tag}>"
        at = span.end
    yield escape(_cut(it, Span(at, it.span.end)))


def _cut(it: Statement, span: Span) -> str:
    return it.text[span.start - it.span.start : span.end - it.span.start]
