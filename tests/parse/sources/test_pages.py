"""A saved page reads like the text it shows, whatever its markup."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import japan_russia as jr
from tests.needs import READOUTS
from tests.parse.sources.made_pages import ERAS, page, seen

SEEDS = sorted((Path(__file__).parents[3] / "seeds").glob("*.txt"))
assert SEEDS, "no seeds found"
SHARED = os.environ.get("JAPAN_RUSSIA_SHARED", "")
SHORT = """\
Japan-Russia Foreign Ministers' Meeting

March 4, 2016

On March 4, Mr. Taro Aso, Minister for Foreign Affairs, held a meeting in Tokyo with Mr. Sergey \
Lavrov, Minister of Foreign Affairs of the Russian Federation. The overview is as follows.

1. Bilateral relations

(1) Minister Aso proposed a further meeting. In response, Minister Lavrov agreed to it.

(2) Minister Aso made the following statements:

- Japan hopes for a treaty & for "trade < in fish".

- The two sides should go on with their talks.

2. International affairs

Minister Lavrov explained the position of Russia on Iran.

(i) The two ministers exchanged views on Syria.

(ii) Both ministers expressed concern over the situation in Iraq.
"""


@pytest.mark.parametrize("era", ERAS)
@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem[:3])
def test_the_seeds_as_pages_of_three_eras(path: Path, era: str) -> None:
    """The same meetings, participants, outline, speakers and statements as of the text."""
    text = path.read_text(encoding="utf-8")
    assert seen(jr.loads(page(text, era))) == seen(jr.loads(text))


@pytest.mark.parametrize("era", ERAS)
@given(drawn=st.randoms(use_true_random=False))
def test_made_pages_read_like_their_text(era: str, drawn: random.Random) -> None:
    """BR or P, no-break spaces, comments, spans, unclosed elements, bold lines or headings."""
    made = page(SHORT, era, drawn.choice)
    assert seen(jr.loads(made)) == seen(jr.loads(SHORT))


@pytest.mark.skipif(not (Path(SHARED) / "pages").is_dir(), reason=READOUTS)
@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem[:3])
def test_pages_made_by_hand(path: Path) -> None:
    """Those of the seeds, where they are at hand, in the layouts of the ministry."""
    (found,) = (Path(SHARED) / "pages").glob(f"{path.stem}__*.html")
    assert seen(jr.load(found)) == seen(jr.load(path))


@given(st.text(alphabet="<>/&;!-= \n\"'abplitrdhxu1#\0éー", max_size=300))
def test_any_markup_is_read_or_refused(inside: str) -> None:
    """Nothing but our error escapes, and what is read holds together."""
    for data in (f"<html><p>{inside}", f"<html><p>{inside}".encode(), f"<style>{inside}</style>a"):
        try:
            readout = jr.loads(data)
        except jr.JapanRussiaError:
            continue
        for statement in readout.iter_statements():
            assert readout.source.text[statement.span.start : statement.span.end] == statement.text


def test_a_page_goes_through_json_and_tei() -> None:
    """Spans, media type, address and all."""
    readout = jr.loads(page(SHORT, "B"), url="https://www.mofa.go.jp/a.html")
    assert readout.source.media_type == "text/html"
    assert jr.json.loads(jr.json.dumps(readout)) == readout
    assert jr.tei.loads(jr.tei.dumps(readout)) == readout
