"""Words typed or struck out anywhere in the text of any file: nothing else changes."""

from __future__ import annotations

import re
from typing import Final

from hypothesis import assume, given
from hypothesis import strategies as st
from lxml import etree

import japan_russia as jr
from japan_russia import testing
from japan_russia.formats import tei
from tests.formats.tei.shared import SEEDS

READOUTS: Final = tuple(map(jr.load, SEEDS))
FILES: Final = tuple(map(tei.dumps, READOUTS))
_WORD: Final = re.compile(r"[A-Za-z]+")


@given(testing.readouts())
def test_nothing_is_stale_in_what_is_written(readout: jr.Readout) -> None:
    """A refresh gives the same bytes, of whatever the model allows."""
    data = tei.dumps(readout)
    assert tei.refreshed(data) == data


@given(st.integers(0, len(FILES) - 1), st.data())
def test_a_word_is_changed(number: int, data: st.DataObject) -> None:
    """The cues stay on their words, one finding tells of it, and a refresh mends that."""
    root = etree.fromstring(FILES[number])
    text = next(root.iterchildren("{*}text"))
    nodes = [it for it in text.iter() if _WORD.search(it.text or "") and it.tag[-8:] != "supplied"]
    element = data.draw(st.sampled_from(nodes))
    words = element.text or ""
    match = data.draw(st.sampled_from(list(_WORD.finditer(words))))
    new = data.draw(st.sampled_from(["", "x", "another", "two words", match[0] + "s"]))
    assume(new != match[0])
    element.text = words[: match.start()] + new + words[match.end() :]
    # White space at the ends of an element is a finding of its own.
    assume(element.text.strip() == element.text)
    file = etree.tostring(root)

    read = tei.loads(file)
    printed = text.xpath(".//text()[not(ancestor::*[local-name()='supplied'])]")
    assert isinstance(printed, list)
    assert read.source.text == "".join(map(str, printed))
    before = READOUTS[number]
    for old, it in zip(before.iter_statements(), read.iter_statements(), strict=True):
        assert (old.id, old.speakers) == (it.id, it.speakers)
        assert old.verbs == it.verbs or (not element.text and element.tag[-1:] == "w")
        if old.cue is not None and element.tag[-2:] != "rs":
            cue = before.quote(old.cue)
            if it.cue is None:
                assert (match[0], new) == (cue, "")
            else:
                assert read.quote(it.cue) == cue or match[0] in cue
    assert len([it for it in tei.validate(file) if it.code[:3] == "TXT"]) == 1
    refreshed = tei.refreshed(file)
    assert tei.loads(refreshed) == read
    assert tei.source_text(refreshed) == read.source.text
