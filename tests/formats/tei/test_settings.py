"""What an edited file says of its meetings, and in which order its diagnostics stand."""

from __future__ import annotations

import re

import pytest
from attrs import evolve

import japan_russia as jr
from japan_russia.formats import tei
from tests import hand_made
from tests.formats.tei.shared import DATA, edited

ORIGINAL = hand_made.readout()


def test_a_meeting_without_its_id_has_its_facts() -> None:
    """Under the id of its place."""
    last = DATA.index(b'<div type="agendaItem" n="III"'), DATA.index(b"\n</body>")
    data = edited((' xml:id="made.m2"', ""), data=DATA[: last[0]] + DATA[last[1] :])
    _, found = tei.loads(data).meetings
    (_, it) = ORIGINAL.meetings
    assert (found.id, found.kind, found.date, found.participants) == (
        it.id, it.kind, it.date, it.participants,
    )  # fmt: skip


def test_a_meeting_of_which_nothing_is_told_is_another_meeting() -> None:
    """Without date, place and participants."""
    data = re.sub(rb'<(setting|meeting) corresp="#made.m2"[^>]*>.*?</\1>', b"", DATA)
    data = re.sub(rb'<meeting [^>]*corresp="#made.m2"[^>]*>.*?</meeting>', b"", data)
    _, found = tei.loads(data).meetings
    assert (found.kind, found.date, found.place, found.participants) == (
        jr.MeetingKind.OTHER, None, None, (),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('<date type="start" when="--05-31"', '<!-- a day -->\n<date type="start" when="--05-31"'),
        ('<date type="start" when="--05-31"', '<date when="--05-31"'),
        ('<date type="start" when="--05-31"', '<date type="about" when="--05-31"'),
        ('<date type="start" when="--05-31"', '<?a day?><date type="zero" when="--05-31"'),
        ('<date type="between" notBefore="2005-05-31" notAfter="2005-05-31"/>', ""),
        ('<date type="between" notBefore="2005-05-31"', '<date type="between" notBefore="2004"'),
        ('<name type="place"', '<name type="hotel">Ritz</name><name type="place"'),
    ],
)
def test_what_else_stands_in_a_setting_is_passed_over(old: str, new: str) -> None:
    """Comments, other names, and what follows from the date; any other date is that of it."""
    assert tei.loads(edited((old, new))) == ORIGINAL


def test_diagnostics_of_the_whole_stand_before_those_of_the_first_word() -> None:
    """In whichever order they were noted."""
    plain = jr.loads("Talks\n\nMay 31, 2005\n\nThe two ministers agreed.\n", id="x")
    first, whole = (
        jr.Diagnostic(
            code=jr.DiagnosticCode.NO_DATE,
            severity=jr.Severity.REMARK,
            message=message,
            span=span,
        )
        for message, span in (("First.", jr.Span(0, 5)), ("Whole.", None))
    )
    data = tei.dumps(evolve(plain, diagnostics=(whole, first))).decode()
    notes = re.findall(r"<note type=\"diagnostic\".*?</note>", data)
    assert len(notes) == 2
    turned = data.replace(notes[0], "@").replace(notes[1], notes[0]).replace("@", notes[1])
    assert turned != data
    assert [it.message for it in tei.loads(turned).diagnostics] == ["Whole.", "First."]
