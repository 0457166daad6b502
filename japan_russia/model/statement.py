"""What is said: a statement with its speakers, its verbs, and what decided who speaks."""

from __future__ import annotations

from typing import Final

from attrs import field, frozen

from japan_russia.errors import ModelError, meant
from japan_russia.model._fields import named, shortened, words
from japan_russia.model.acts import Act
from japan_russia.model.kinds import Attribution, NamedBy, Role, Voice
from japan_russia.model.people import Party, parties
from japan_russia.span import Span

__all__ = ["CORRECTABLE", "Correction", "ReportingVerb", "Statement"]

CORRECTABLE: Final[tuple[str, ...]] = ("speakers", "addressees", "in_reply_to")
"""The attributes of a statement that a person can put right."""

_NARRATION: Final = Role.NARRATION
_NONE: Final = Attribution.NONE
_CORRECTED: Final = Attribution.CORRECTED
_NOBODY: Final = NamedBy.NOBODY


@frozen(kw_only=True)
class ReportingVerb:
    """A verb that reports the act.

    Attributes:
        lemma: With its noun or particle where these make the act: "state", "point out",
            "share the view", "exchange opinions".
        act: What is done by saying it.
        span: Of the verb's own printed word or words.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> verb = readout.statement("m1.i4.s2").reporting[0]
    >>> verb.lemma, verb.act.value, readout.quote(verb.span)
    ('express', 'thank', 'expressed')
    """

    lemma: str = field()
    act: Act = field()
    span: Span = field()

    def __attrs_post_init__(self) -> None:
        words("a lemma", self.lemma)


@frozen(kw_only=True)
class Correction:
    """That a person has put right what was read.

    Attributes:
        field: Which attribute of the statement: ``speakers``, ``addressees``, ``in_reply_to``.
        who: Who has put it right.
        why: For what reason, in words.

    >>> import japan_russia as jr
    >>> jr.Correction(field="in_reply_to", who="A. Reader", why="It answers another.").why
    'It answers another.'
    """

    field: str
    who: str
    why: str

    def __attrs_post_init__(self) -> None:
        if self.field not in CORRECTABLE:
            raise ModelError(
                f"Expected a correction of {', '.join(CORRECTABLE)}, "
                f"found {self.field!r}{meant(self.field, CORRECTABLE)}."
            )
        words("who corrects", self.who)
        words("a reason for a correction", self.why)


@frozen(kw_only=True)
class Statement:
    """A sentence, or the clause of one where several parties speak in one sentence.

    Attributes:
        id: Derived from the place in the outline (``m1.i2.s3``), the same on every run.
        span: Where it stands; label, bullet and outer white space left off.
        text: The characters of *span*.
        role: What the sentence does in the readout.
        speakers: Who is reported to speak, in the order of the meeting's participants, sides by
            country code; empty exactly where the role is narration.
        addressees: Whom the words name as recipient ("asked Minister Lavrov to"); may be empty.
        reporting: The reporting verbs, those of the main clause first, participles after them.
        attribution: How the text says who speaks.
        construction: Name of the row that decided it, such as ``subject_and_verb``: lower-case
            letters, digits and underscores.  Rows can be added, so the list is open.
        named_by: What names the speaker; ``nobody`` for narration, unless the words are those of
            somebody who took no part: then what names him.
        cue: Where the words stand that decided it, inside the readout; None if no words did.
        is_reply: Whether the text presents it as an answer.
        in_reply_to: Id of the earlier statement that it answers; None where there is none.
        repeats: Id of the earlier statement of which this is a second printing, with the same
            words up to white space; None where it is printed for the first time.
        corrections: What a person has put right: the speakers, the addressees, what it answers,
            in this order; the attribution is ``corrected`` exactly where the speakers are.
        meeting: Id of the meeting that it belongs to; None where it belongs to none.  What stands
            inside a meeting's part of the outline belongs to that meeting.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> it = readout.statement("m1.i4.s2")
    >>> str(it.speakers[0]), it.verbs, it.in_reply_to
    ('Sergey Viktorovich Lavrov', ('express',), 'm1.i4.s1')
    >>> it.text[:40]
    'In response, Foreign Minister Lavrov exp'
    """

    id: str = field()
    span: Span = field()
    text: str = field(repr=shortened)
    role: Role = field()
    speakers: tuple[Party, ...] = field(default=(), repr=parties)
    addressees: tuple[Party, ...] = field(default=(), repr=parties)
    reporting: tuple[ReportingVerb, ...] = field(default=(), repr=False)
    attribution: Attribution = field(default=Attribution.NONE)
    construction: str = field(default="no_report")
    named_by: NamedBy = field(default=NamedBy.NOBODY)
    cue: Span | None = field(default=None, repr=False)
    is_reply: bool = field(default=False)
    in_reply_to: str | None = field(default=None)
    repeats: str | None = field(default=None)
    corrections: tuple[Correction, ...] = field(default=(), repr=False)
    meeting: str | None = field(default=None)

    def __attrs_post_init__(self) -> None:
        _check(self)

    @property
    def verbs(self) -> tuple[str, ...]:
        """The lemmas of the reporting verbs, in the order of :attr:`reporting`."""
        return tuple(verb.lemma for verb in self.reporting)

    @property
    def acts(self) -> tuple[Act, ...]:
        """The acts of the reporting verbs, each once, in the order of :attr:`reporting`."""
        return tuple(dict.fromkeys(verb.act for verb in self.reporting))

    @property
    def voice(self) -> Voice:
        """Joint where the speakers are of more than one country, as far as that is known.

        Several persons of whom one has no country speak jointly, as they may be of several.
        """
        if len(self.speakers) < 2:
            return Voice.UNILATERAL if self.speakers else Voice.NARRATION
        countries = {speaker.country for speaker in self.speakers}
        is_joint = len(countries) > 1 or None in countries
        return Voice.JOINT if is_joint else Voice.UNILATERAL

    def _repr_html_(self) -> str:
        # An import from above: what shows the model knows it, not the reverse.
        from japan_russia.view.html import statement_html

        return statement_html(self)


def _check(it: Statement) -> None:
    """Role, speakers and attribution fit together; the verbs stand on words of their own."""
    if not it.text or it.span.end - it.span.start != len(it.text):
        raise ModelError(
            f"Expected as many characters as the span of {it.id} has, at least one, "
            f"found {len(it.text)} for {it.span.start}-{it.span.end}."
        )
    is_narration = it.role is _NARRATION
    if is_narration:
        if it.speakers or it.addressees or it.reporting or it.is_reply:
            raise ModelError(
                f"Expected narration without speakers, verbs and reply, found some in {it.id}."
            )
    elif not it.speakers:
        raise ModelError(f"Expected a speaker in {it.id}, whose role is {it.role.value}.")
    if it.corrections or it.attribution is _CORRECTED:
        _corrected(it)
    if it.attribution is not _CORRECTED and (it.attribution is _NONE) is not is_narration:
        raise ModelError(
            f"Expected the attribution 'none' exactly for narration, "
            f"found {it.attribution.value!r} in {it.id}."
        )
    named("a construction", it.construction, "subject_and_verb")
    if it.named_by is _NOBODY:
        if it.speakers:
            raise ModelError(f"Expected what names the speakers of {it.id}, found nobody named.")
    elif is_narration and it.cue is None:
        raise ModelError(
            f"Expected the place of the words that name whose {it.id} is, found none for "
            f"{it.named_by.value!r}."
        )
    if it.in_reply_to is not None and not it.is_reply:
        raise ModelError(f"Expected {it.id} to be a reply, as it names {it.in_reply_to}.")
    parties = it.speakers + it.addressees
    if len(parties) > 1 and len(set(parties)) != len(parties):
        raise ModelError(f"Expected each party once in {it.id}, found one twice.")
    if it.cue is not None and it.cue.start == it.cue.end:
        raise ModelError(f"Expected a cue of {it.id} of at least one character, found none.")
    if it.reporting:
        _verbs(it)


def _corrected(it: Statement) -> None:
    """Each attribute is put right once; that the speakers are, the attribution says too."""
    fields = [correction.field for correction in it.corrections]
    if fields != [name for name in CORRECTABLE if name in fields]:
        raise ModelError(
            f"Expected corrections of {it.id} in the order {', '.join(CORRECTABLE)}, each once, "
            f"found {', '.join(fields)}."
        )
    if ("speakers" in fields) is not (it.attribution is _CORRECTED):
        raise ModelError(
            f"Expected the attribution 'corrected' exactly where the speakers are corrected, "
            f"found {it.attribution.value!r} in {it.id}."
        )


def _verbs(it: Statement) -> None:
    at, end = it.span.start, it.span.end
    for verb in it.reporting:
        if not (at <= verb.span.start < verb.span.end <= end):
            raise ModelError(
                f"Expected the verb {verb.lemma!r} inside {it.id}, "
                f"found it at {verb.span.start}-{verb.span.end}."
            )
    for verb in sorted(it.reporting, key=_start) if len(it.reporting) > 1 else ():
        if verb.span.start < at:
            raise ModelError(
                f"Expected the verbs of {it.id} on words of their own, "
                f"found {verb.lemma!r} at {verb.span.start}-{verb.span.end} on another's."
            )
        at = verb.span.end


def _start(verb: ReportingVerb) -> int:
    return verb.span.start
