"""Writing a statement: ``s``, ``said`` round what is reported, ``w`` and ``rs`` inside."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from japan_russia.formats.tei.writing.entries import chains
from japan_russia.formats.tei.writing.reported import REPORTED
from japan_russia.formats.tei.xml.chars import attribute
from japan_russia.formats.tei.xml.names import char, party_id
from japan_russia.formats.tei.xml.usual import attribution_of, decided_by
from japan_russia.model import NamedBy, Party, Role, Statement
from japan_russia.span import Span

__all__ = ["SentenceWriter"]

_SAID: Final = 0
_CUE: Final = 1
_VERB: Final = 2


#: An element inside a sentence: where it begins and, with a minus sign, ends, its rank, and its
#: two tags.  They sort as they nest: what begins first, and of those what ends last, is outside.
_Element = tuple[int, int, int, str, str]


class SentenceWriter:
    """Writes *statements*, all of one readout.

    Args:
        mixed: Writes their words as mixed content.

    Attributes:
        used: The ids of the categories that ``ana`` points to.
    """

    def __init__(
        self,
        statements: Sequence[Statement],
        root: str,
        used: set[str],
        mixed: Callable[[str], str],
    ) -> None:
        self.root: str = root
        self.used: set[str] = used
        self._mixed = mixed
        self._decided: dict[tuple[Role, NamedBy, str], str] = {}
        self._previous, self._following = chains(statements)
        self._chained = self._previous.keys() | self._following.keys()
        #: Where what each reports begins.
        self._reported: dict[str, int] = {}
        #: The statements with an element round their cue, by that cue and by id.
        self._inline: dict[Span, str] = {}
        self._has_inline: set[str] = set()
        elsewhere: set[Span] = set()
        for it in statements:
            reported = self._reported[it.id] = _reported(it)
            if it.cue is None:
                continue
            if _is_inline(it, it.cue, reported):
                self._inline.setdefault(it.cue, it.id)
                self._has_inline.add(it.id)
            else:
                elsewhere.add(it.cue)
        #: The statements to whose cue others point.
        self._pointed = {self._inline[cue] for cue in elsewhere if cue in self._inline}

    def write(self, it: Statement, meeting: str | None, out: list[str]) -> None:
        """Write *it*, which stands in the part of the outline of *meeting*."""
        root = self.root
        belongs = "" if it.meeting == meeting else f' corresp="#{root}.{it.meeting}"'
        repeats = "" if it.repeats is None else f' sameAs="#{root}.{it.repeats}"'
        span = it.span
        out.append(
            f'<s xml:id="{root}.{it.id}"{belongs}{repeats} '
            f'ana="{self._ana(it)}" source="char:{span.start}-{span.end}">'
        )
        inside = self._verbs(it)
        if it.cue is not None:
            if it.id in self._has_inline:
                id = f' xml:id="{root}.{it.id}.cue"' if it.id in self._pointed else ""
                opening = f'<rs type="cue"{id}>'
                inside.append((it.cue.start, -it.cue.end, _CUE, opening, "</rs>"))
            else:
                out.append(self._pointer(it.cue))
        if it.speakers:
            begin = self._reported[it.id]
            inside.append((begin, -span.end, _SAID, self._said(it), "</said>"))
        if inside:
            _nest(it, inside, out, self._mixed)
        else:
            out.append(self._mixed(it.text))
        out.append("</s>")

    def _ana(self, it: Statement) -> str:
        """Pointers to what decided; many sentences have the same."""
        key = it.role, it.named_by, it.construction
        found = self._decided.get(key)
        if found is None:
            categories = decided_by(it)
            self.used.update(categories)
            found = self._decided[key] = " ".join(f"#{id}" for id in categories)
        return found

    def _pointer(self, cue: Span) -> str:
        """An empty element that points to the words that decided, as they stand elsewhere."""
        id = self._inline.get(cue)
        if id is None:
            return f'<rs type="cue" source="{char(cue.start, cue.end)}"/>'
        return f'<rs type="cue" corresp="#{self.root}.{id}.cue"/>'

    def _said(self, it: Statement) -> str:
        ana = ""
        if it.attribution is not attribution_of(it.role):
            attribution = f"attribution.{it.attribution.value}"
            self.used.add(attribution)
            ana = f' ana="#{attribution}"'
        to_whom = f' toWhom="{self._pointers(it.addressees)}"' if it.addressees else ""
        direct = "true" if it.named_by is NamedBy.FIRST_PERSON else "false"
        return (
            f'<said who="{self._pointers(it.speakers)}"{to_whom} direct="{direct}"{ana}'
            f"{self._chain(it.id) if it.id in self._chained else ''}>"
        )

    def _pointers(self, parties: Sequence[Party]) -> str:
        return " ".join([f"#{party_id(self.root, party)}" for party in parties])

    def _chain(self, id: str) -> str:
        previous, following = self._previous.get(id), self._following.get(id)
        root = self.root
        before = "" if previous is None else f' prev="#{root}.{previous}.said"'
        after = "" if following is None else f' next="#{root}.{following}.said"'
        return f' xml:id="{root}.{id}.said"{before}{after}'

    def _verbs(self, it: Statement) -> list[_Element]:
        """The verbs, numbered in the model's order where there are several."""
        found = []
        several = len(it.reporting) > 1
        for number, verb in enumerate(it.reporting, 1):
            act = f"act.{verb.act.value}"
            self.used.add(act)
            n = f' n="{number}"' if several else ""
            opening = f'<w{n} type="reporting" lemma="{attribute(verb.lemma)}" ana="#{act}">'
            found.append((verb.span.start, -verb.span.end, _VERB, opening, "</w>"))
        return found


def _is_inline(it: Statement, cue: Span, reported: int) -> bool:
    """Whether an element round *cue* fits into that of *it*, its verbs and what is *reported*."""
    start, end = cue.start, cue.end
    if start < it.span.start or it.span.end < end:
        return False
    for verb in it.reporting:
        first, last = verb.span.start, verb.span.end
        if first < end and start < last and not (start <= first and last <= end):
            # A word holds no phrase.
            return False
    return not it.speakers or not start < reported < end


def _reported(it: Statement) -> int:
    """Where the reported words begin: after the reporting clause if the words tell, else at once.

    A clause with a verb of its own after it ("said that …, adding that …") is not taken apart.
    """
    start = it.span.start
    if not it.reporting or it.named_by is NamedBy.FIRST_PERSON:
        return start
    match = REPORTED.match(it.text, it.reporting[0].span.end - start)
    if match is None or any(verb.span.end > start + match.end() for verb in it.reporting):
        return start
    return start + match.end()


def _nest(
    it: Statement, inside: list[_Element], out: list[str], mixed: Callable[[str], str]
) -> None:
    """Write the words of *it*, as *mixed* does, with the elements round them."""
    begin, text = it.span.start, it.text
    at = 0
    #: What is open: the place of each end, and the end tag.
    is_open: list[tuple[int, str]] = []
    if len(inside) > 1:
        inside.sort()
    for start, before_end, _, opening, closing in inside:
        place = start - begin
        while is_open and is_open[-1][0] <= place:
            end, tag = is_open.pop()
            out += (mixed(text[at:end]), tag)
            at = end
        if at < place:
            out.append(mixed(text[at:place]))
            at = place
        out.append(opening)
        is_open.append((-before_end - begin, closing))
    while is_open:
        end, tag = is_open.pop()
        out += (mixed(text[at:end]), tag)
        at = end
    out.append(mixed(text[at:]))
