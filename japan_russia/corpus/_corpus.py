"""Many readouts as one value: an immutable sequence that can be asked."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, overload

from attrs import evolve, field, frozen

from japan_russia._warnings import warn
from japan_russia.arguments import each, takes
from japan_russia.arguments import shown as described
from japan_russia.corpus._conditions import (
    Condition,
    OfStatements,
    acts_in,
    check_conditions,
    may_meet,
    names_in,
    resolved,
    statement_conditions,
    strings,
)
from japan_russia.corpus._exchanges import Exchanges, exchanges
from japan_russia.corpus._kwic import PLACES, Concordance, concordance
from japan_russia.corpus._manifest import Manifest, manifest_of
from japan_russia.corpus._pairs import Pair, answers_in, pair_of, pairs_of, replies_in
from japan_russia.corpus._people import Meant, People
from japan_russia.corpus._read import Failure, Paths, Progress, iter_readouts, once, shown
from japan_russia.corpus._selection import Selection
from japan_russia.corpus._stats import Count, counts
from japan_russia.corpus._terms import pattern
from japan_russia.errors import ArgumentError, JapanRussiaError, UnknownIdError, meant
from japan_russia.files import AnyPath
from japan_russia.model import (
    Act,
    AgendaItem,
    Attribution,
    Meeting,
    Readout,
    Role,
    Statement,
    Voice,
)
from japan_russia.model.vocabulary import word
from japan_russia.span import Span
from japan_russia.view.figure import Figure
from japan_russia.view.html import meetings_html
from japan_russia.view.pictures import days_svg
from japan_russia.view.words import count, dated

if TYPE_CHECKING:
    from japan_russia.corpus._told import ToldTable
    from japan_russia.parse.corrections import Corrections
    from japan_russia.wording import Wording

__all__ = ["Corpus"]

#: So many meetings are named in a warning.
_NAMED: Final = 3


def _selections(them: Iterable[Readout | Selection]) -> tuple[Selection, ...]:
    if isinstance(them, str | PathLike):
        raise ArgumentError(
            "Expected several as selections of Corpus(), each a Readout, found "
            f"{described(them)}: Corpus.read() reads files and folders.",
            "selections",
        )
    several = each(them, (Readout, Selection), "selections")
    found = tuple(it if isinstance(it, Selection) else Selection(it) for it in several)
    check = once()
    for it in found:
        check(it.readout, None)
    return found


@frozen(repr=False)
class Corpus(Sequence[Readout]):
    """Readouts in the order given, as an immutable sequence; every query returns another corpus.

    ``corpus[0]`` and ``corpus["001"]`` are readouts, ``corpus[1:3]`` is a corpus.  A readout
    stays in what :meth:`where` returns if anything of it meets all conditions; :meth:`meetings`
    and :meth:`statements` then give what meets them, and no more.

    Attributes:
        selections: The readouts, each with what of it was asked for.
        failures: What could not be read, in order of the files; empty unless errors were
            collected.
        skipped: The other files of the folders that were read, which have no suffix of a text or
            page and are no table that was read with them: their paths, sorted by folder and name.

    Raises:
        ReadoutError: Two readouts have one id.
        ArgumentError: Something else is given than readouts; :meth:`read` takes files.

    >>> import japan_russia as jr
    >>> corpus = jr.Corpus.read(jr.examples())
    >>> print(corpus)
    5 readouts, 7 meetings
    >>> len(corpus), corpus[0].id
    (5, '000_f44f7f14570901ab')
    >>> len(corpus.where(speaker="Lavrov", repeats=False).statements())
    50
    """

    selections: tuple[Selection, ...] = field(default=(), converter=_selections)
    failures: tuple[Failure, ...] = field(default=())
    # What else lies in a folder makes no other corpus.
    skipped: tuple[str, ...] = field(default=(), eq=False)

    @classmethod
    def of(cls, readouts: Iterable[Readout]) -> Corpus:
        """Return the corpus of *readouts*.

        Raises:
            ReadoutError: Two of them have one id.
        """
        return cls(tuple(map(Selection, each(readouts, Readout, "readouts"))))

    @classmethod
    @takes(errors=str)
    def read(
        cls,
        paths: Paths,
        *,
        recursive: bool = False,
        reader: Callable[[Path], Readout] | None = None,
        encoding: str | None = None,
        wording: Wording | None = None,
        told: ToldTable | AnyPath | None = None,
        corrections: Corrections | None = None,
        workers: int = 1,
        progress: Progress | None = None,
        errors: Literal["raise", "collect"] = "raise",
    ) -> Corpus:
        """Return the corpus of the readouts at *paths*: files, folders, or several of them.

        Args:
            paths: As for :func:`~japan_russia.corpus.iter_readouts`, like all others but *errors*.
            recursive: Whether folders in a folder are taken, too.
            reader: Reads a file, instead of by its suffix.
            encoding: As for :func:`japan_russia.load`.
            wording: As for :func:`japan_russia.load`.
            told: What is known from elsewhere: a table, or the path of one.
            corrections: What people have put right: rows, or the path of a table.
            workers: How many processes read; as many as there are cores is best.
            progress: Called after each file with how many are done, of how many, and the path.
            errors: ``"raise"`` stops at the first file that cannot be read, ``"collect"`` puts
                those files into :attr:`failures`.  Files of a folder that are not even tried, for
                their suffix, are in :attr:`skipped` either way.

        Warns:
            CorpusWarning: A folder holds documents or archives that are not taken, such as PDF; two
                files of different bytes have the same title, days of meetings and sentences.

        Raises:
            JapanRussiaError: A file cannot be read, a folder has none, two files give readouts of
                one id or have the same bytes, a correction does not fit; where errors are
                collected, only that *told* or *corrections* cannot be read.
            ArgumentError: Both *reader* and what only the library's own reading asks for are given.
        """
        if errors not in ("raise", "collect"):
            raise JapanRussiaError(f"Expected errors to be 'raise' or 'collect', found {errors!r}.")
        failures: list[Failure] = []
        skipped: list[str] = []
        readouts = iter_readouts(
            paths,
            recursive=recursive,
            reader=reader,
            encoding=encoding,
            wording=wording,
            told=told,
            corrections=corrections,
            workers=workers,
            progress=progress,
            on_failure=failures.append if errors == "collect" else None,
            on_skipped=lambda path: skipped.append(shown(path)),
        )
        # The list of failures is complete only when all are read.
        selections = tuple(map(Selection, readouts))
        return cls(selections, tuple(failures), tuple(skipped))

    def __iter__(self) -> Iterator[Readout]:
        return (selection.readout for selection in self.selections)

    def __len__(self) -> int:
        return len(self.selections)

    @overload
    def __getitem__(self, key: int | str) -> Readout: ...
    @overload
    def __getitem__(self, key: slice) -> Corpus: ...
    def __getitem__(self, key: int | str | slice) -> Readout | Corpus:
        """Return the readout at a place or with an id, or the corpus of a part.

        Raises:
            UnknownIdError: No readout of the corpus has this id.
            IndexError: The corpus has fewer readouts.
        """
        if isinstance(key, str):
            return self._selection(key).readout
        if isinstance(key, slice):
            return evolve(self, selections=self.selections[key])
        return self.selections[key].readout

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the readouts, in their order."""
        return tuple(it.id for it in self)

    @cached_property
    def _places(self) -> dict[str, int]:
        return {it.readout.id: place for place, it in enumerate(self.selections)}

    def _selection(self, id: str) -> Selection:
        place = self._places.get(id)
        if place is None:
            raise UnknownIdError(
                f"Expected the id of a readout among the {len(self)} of the corpus, "
                f"found {id!r}{meant(id, self._places)}.",
                id,
            )
        return self.selections[place]

    @takes(id=str)
    def find(self, id: str) -> Statement | Meeting | AgendaItem:
        """Return the statement, meeting or agenda item that *id* names: ``"001#m1.i4.s2"``.

        Raises:
            UnknownIdError: The corpus has no such readout, or the readout no such part.
        """
        name, mark, inner = id.rpartition("#")
        if not mark:
            raise UnknownIdError(
                f"Expected an id such as '001#m1.i2.s3', of a readout and its part, found {id!r}.",
                id,
            )
        readout = self._selection(name).readout
        for placed in readout.placed():
            if placed.statement.id == inner:
                return placed.statement
        for node in (*readout.meetings, *readout.walk()):
            if node.id == inner:
                return node
        ids = [it.statement.id for it in readout.placed()]
        ids += [node.id for node in (*readout.meetings, *readout.walk())]
        raise UnknownIdError(
            f"Expected the id of a statement, meeting or agenda item of {name!r}, "
            f"found {inner!r}{meant(inner, ids)}.",
            id,
        )

    @takes(id=str)
    def statement(self, id: str) -> Statement:
        """Return the statement that *id* names: ``"001#m1.i4.s2"``.

        Raises:
            UnknownIdError: There is none.
        """
        found = self.find(id)
        if isinstance(found, Statement):
            return found
        raise UnknownIdError(
            f"Expected the id of a statement, found that of a division, {id!r}.", id
        )

    @takes(replies=(bool, None), repeats=(bool, None))
    def where(
        self,
        *conditions: Condition,
        speaker: str | Iterable[str] | None = None,
        side: str | Iterable[str] | None = None,
        act: Act | str | Iterable[Act | str] | None = None,
        voice: Voice | str | Iterable[Voice | str] | None = None,
        role: Role | str | Iterable[Role | str] | None = None,
        attribution: Attribution | str | Iterable[Attribution | str] | None = None,
        replies: bool | None = None,
        answers_to: Act | str | Iterable[Act | str] | None = None,
        repeats: bool | None = None,
    ) -> Corpus:
        """Return the corpus of what meets every condition.

        Conditions of meetings leave the meetings that meet them and the statements that belong to
        these; conditions of statements, those by name among them, leave the statements that meet
        them and the meetings to which these belong.  Of several values, one has to fit.

        Args:
            conditions: Of meetings (:func:`~japan_russia.corpus.during` and others, or any
                function of a meeting), or of statements (:func:`~japan_russia.corpus.about`).
            speaker: Who speaks, alone or with others: a name or key, as for
                :func:`~japan_russia.corpus.attended_by`.
            side: A country that speaks, by persons or as a side, alone or with others.
            act: What is done by saying it; any of the statement's acts.
            voice: The voice.
            role: The role.
            attribution: How the text says who speaks: ``"explicit"`` for sentences that name him.
            replies: True for answers only, False for all else.
            answers_to: What is done by what it answers: ``"request"`` for answers to requests.
            repeats: True for what is printed a second time only, False for all else.

        Warns:
            CorpusWarning: A name means several persons of the corpus; or nobody, and the table of
                office holders does not have it either; no country has a code; or a meeting is left
                out that can have been on the days asked for, or on others.

        Raises:
            JapanRussiaError: A value is none that can be meant.
            ArgumentError: A condition is no function.
        """
        check_conditions(conditions)
        names = () if speaker is None else strings(speaker, "speaker")
        meant = self._meant((*names_in(conditions), *names))
        asked = (
            *(it if isinstance(it, OfStatements) else resolved(it, meant) for it in conditions),
            *statement_conditions(
                speaker=None if speaker is None else [meant[name] for name in names],
                side=side,
                act=act,
                voice=voice,
                role=role,
                attribution=attribution,
                replies=replies,
                repeats=repeats,
            ),
        )
        self._tell_unsure(asked)
        acts = None if answers_to is None else acts_in(answers_to, "answers_to")
        if not asked and acts is None:
            return self
        found = (
            it.where(asked if acts is None else (*asked, answers_in(it.readout, acts)))
            for it in self.selections
        )
        return evolve(self, selections=tuple(it for it in found if not it.is_empty))

    def _tell_unsure(self, asked: Iterable[Condition]) -> None:
        """Warn of meetings left out that can have been on the days asked for."""
        may = may_meet(asked)
        if may is None:
            return
        unsure = [
            f"{it.readout.id}#{meeting.id}"
            for it in self.selections
            for meeting in it.meetings
            if may(meeting)
        ]
        if unsure:
            named = ", ".join(map(repr, unsure[:_NAMED])) + ", …" * (len(unsure) > _NAMED)
            warn(
                f"Expected the day of each meeting to be sure, found {len(unsure)} that can have "
                f"been on those asked for, or on others, and so left out: {named}; Corpus.read() "
                "takes their year as told."
            )

    def _meant(self, names: Iterable[str]) -> dict[str, Meant]:
        """Who is meant by each of *names*, with a warning where that is not one person."""
        found = {name: self._people.meant_by(name) for name in dict.fromkeys(names)}
        for name in found:
            self._people.tell(name)
        return found

    @cached_property
    def _people(self) -> People:
        return People((one for it in self for one in it.participants), len(self))

    def meetings(self) -> tuple[Meeting, ...]:
        """Return the meetings asked for, readout by readout, in text order."""
        return tuple(meeting for it in self.selections for meeting in it.meetings)

    def by_date(self) -> tuple[tuple[Readout, Meeting], ...]:
        """Return the meetings asked for with their readouts, the earliest first.

        A meeting of several possible years stands where the first of them puts it; its
        ``earliest`` and ``latest`` differ.  Meetings whose year nothing tells come last.
        """

        def key(pair: tuple[Readout, Meeting]) -> tuple[dt.date, dt.date]:
            meeting = pair[1]
            last = dt.date.max
            return meeting.earliest or last, meeting.latest or last

        pairs = ((it.readout, meeting) for it in self.selections for meeting in it.meetings)
        return tuple(sorted(pairs, key=key))

    def statements(self) -> tuple[Statement, ...]:
        """Return the statements asked for, readout by readout, in text order.

        Without any condition these are all of each readout: its lead is among them, and what is
        printed a second time, which ``where(repeats=False)`` leaves out.
        """
        return tuple(placed.statement for it in self.selections for placed in it.placed())

    def manifest(self) -> Manifest:
        """Return what the corpus was made of: each file, what was read of it, and by what.

        Readouts count as a whole, whatever was asked of them.  The same files, read by the same
        versions, give an equal manifest on every machine; its method ``differences`` tells
        later whether a corpus is still the same.
        """
        return manifest_of(self)

    def statements_by_id(self) -> dict[str, Statement]:
        """Return :meth:`statements` by the ids that hold in the corpus: ``"001#m1.i4.s2"``."""
        return {
            f"{it.readout.id}#{placed.statement.id}": placed.statement
            for it in self.selections
            for placed in it.placed()
        }

    @takes(statement=(str, Statement))
    def replies_to(self, statement: str | Statement) -> tuple[Statement, ...]:
        """Return the statements that answer *statement*, in text order.

        Of those that are asked for; the statement itself need not be.  What answers a lead-in
        answers each sentence of its list.

        Args:
            statement: One of the corpus, or its id, with the readout's: ``"001#m1.i4.s1"``.

        Raises:
            UnknownIdError: There is none.
        """
        if isinstance(statement, Statement):
            asked, selection = statement, self._holder(statement)
        else:
            asked = self.statement(statement)
            selection = self._selection(statement.rpartition("#")[0])
        said = {placed.statement.id for placed in selection.placed()}
        return tuple(it for it in replies_in(selection.readout).get(asked.id, ()) if it.id in said)

    @takes(id=str)
    def asked(self, id: str) -> Pair | None:
        """Return what the statement of *id*, or its lead-in, answers, with it, as a pair.

        Args:
            id: Of a statement, with the readout's: ``"001#m1.i4.s2"``.

        Returns:
            The pair; None where the statement answers nothing that is known.

        Raises:
            UnknownIdError: There is no such statement.

        >>> import japan_russia as jr
        >>> corpus = jr.Corpus.read(jr.examples())
        >>> corpus.asked("002_55ff98b947e89565#m1.i2.s2").asked_id
        '002_55ff98b947e89565#m1.i2.s1'
        """
        reply, name = self.statement(id), id.rpartition("#")[0]
        return pair_of(self._selection(name).readout, reply)

    def pairs(self) -> tuple[Pair, ...]:
        """Return the questions and answers of which one or both are asked for, in text order.

        "Question" is whatever the next answers: a request, a proposal, a view.  One that several
        statements answer is in a pair with each.  Where a lead-in is not asked for but sentences
        of its list are, these stand for it: in a question as in an answer.

        >>> import japan_russia as jr
        >>> corpus = jr.Corpus.read(jr.examples())
        >>> it = corpus.where(side="JP", act="request").pairs()[0]
        >>> print(it.asked_id[21:], *it.asked.speakers, "|", *it.reply.speakers, *it.reply.verbs)
        m1.i3.i2.i2.s1 Nobutaka Machimura | Sergey Lavrov comment
        """
        return tuple(it for selection in self.selections for it in pairs_of(selection))

    def _holder(self, statement: Statement) -> Selection:
        for selection in self.selections:
            # Two readouts may have equal statements, but hold each its own.
            if any(it is statement for it in selection.readout.iter_statements()):
                return selection
        raise UnknownIdError(
            f"Expected a statement of a readout of the corpus, found {statement.id!r} of another.",
            statement.id,
        )

    def exchanges(self) -> Exchanges:
        """Return who answered and who addressed whom, statement by statement, by position.

        What is printed a second time is there and marked; counts of a network leave it out.

        >>> import japan_russia as jr
        >>> corpus = jr.Corpus.read(jr.examples()[1])
        >>> [(it.kind, str(it.speaker), str(it.other)) for it in corpus.exchanges()]
        [('reply', 'Sergey Viktorovich Lavrov', 'Koichiro Gemba')]
        """
        return exchanges(self.selections)

    def timeline(self) -> Figure:
        """Return a picture of the meetings asked for on a scale of years, the earliest first.

        A meeting of several possible years has a broken line from the first to the last day that
        it can have been on; one whose year nothing tells is left out.
        """
        found = []
        for _, meeting in self.by_date():
            if meeting.date is None or meeting.earliest is None or meeting.latest is None:
                continue
            facts = ", ".join(filter(None, (word(meeting.kind), meeting.place)))
            days = Span(meeting.earliest.toordinal(), meeting.latest.toordinal())
            found.append((dated(meeting), facts, days))
        return Figure.of(days_svg(found, "Timeline of the meetings"))

    def __str__(self) -> str:
        parts = [
            count(len(self), "readout"),
            count(sum(len(it.meetings) for it in self.selections), "meeting"),
            *([count(len(self.failures), "failure")] * bool(self.failures)),
            *([f"{count(len(self.skipped), 'file')} skipped"] * bool(self.skipped)),
        ]
        return ", ".join(parts)

    def __repr__(self) -> str:
        return f"Corpus(<{self}>)"

    def _repr_html_(self) -> str:
        failures = [f"{it.file}: {it.reason}" for it in self.failures]
        return meetings_html(self, failures, self.skipped)

    @takes(repeats=bool)
    def counts(self, *, repeats: bool = False) -> tuple[Count, ...]:
        """Return how many statements and meetings there are by speaker, side, act and more.

        What several speak or do is counted for each of them, so that counts of a group can add up
        to more than there are.

        Args:
            repeats: Whether what is printed a second time is counted again.

        >>> import japan_russia as jr
        >>> corpus = jr.Corpus.read(jr.examples())
        >>> [(it.label, it.statements) for it in corpus.counts() if it.by == "speaker"][:2]
        [('Lavrov (RU)', 50), ('JP side', 33)]
        """
        return counts(self.selections, repeats=repeats)

    @takes(term=str, width=int, regex=bool, in_=str)
    def kwic(
        self,
        term: str,
        *,
        width: int = 60,
        regex: bool = False,
        in_: Literal["text", "headings", "about"] = "text",
    ) -> Concordance:
        """Return where *term* stands in what was asked for, in its context, by position.

        What is printed a second time is found a second time, and marked.  The time grows with the
        length of the texts alone, whatever the term; a regular expression takes its own.

        Args:
            term: Whole words in any case, with any white space between them; ``*`` stands for any
                letters ("treat*"), straight quotes and hyphens for printed ones too.
            width: How many characters of context to give on each side.
            regex: Whether *term* is a regular expression.
            in_: Where to look: in the ``"text"`` of statements, in the ``"headings"``, or
                ``"about"``: in the text, and what stands under a heading that has the term is
                found by its first word.

        Raises:
            JapanRussiaError: *term* is empty or no regular expression, *width* is negative, or
                *in_* is none of the three.

        >>> import japan_russia as jr
        >>> corpus = jr.Corpus.read(jr.examples()[2])
        >>> [(hit.id, hit.hit) for hit in corpus.kwic("peace treat*")]
        [('002_55ff98b947e89565#m1.i2.s1', 'peace treaty')]
        """
        if in_ not in PLACES:
            raise JapanRussiaError(
                f"Expected to look in 'text', 'headings' or 'about', found {in_!r}."
            )
        if width < 0:
            raise JapanRussiaError(f"Expected a width of 0 characters or more, found {width}.")
        wanted = pattern(term, regex=regex)
        return concordance(self.selections, wanted, width, in_)
