"""The text that a reader of a page sees: a case for each rule."""

from __future__ import annotations

import pytest

from japan_russia.parse.sources import page

PROSE = "Prose that is long enough to be taken for the text of the page, and ends with a stop."


def shown(markup: str) -> str:
    """The text of a page with *markup* between two lines of prose."""
    text = page.read(f"<html><body><p>{PROSE}</p>{markup}<p>{PROSE}</p>", "t").shown.text
    return text.removeprefix(f"{PROSE}\n").removesuffix(f"{PROSE}\n")


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        # White space and breaks.
        ("<p>one\n  two\tthree</p>", "\none two three\n\n"),
        ("<p>one<br>two<br><br>three</p>", "\none\ntwo\n\nthree\n\n"),
        ("<p>one&nbsp;two &nbsp; three</p>", "\none two three\n\n"),
        ("<p>&nbsp;</p><p>&nbsp;&nbsp;one</p>", "\n  one\n\n"),
        ("<p>　one　two</p>", "\n one　two\n\n"),
        ("<p>so&shy;me wo<wbr>rd\u200bs</p>", "\nsome words\n\n"),
        ("<p>\x92quoted&#148; &#150; &#x93;</p>", "\n’quoted” – “\n\n"),
        ("<div>one</div><div>two<p>three</div>four", "\none\n\ntwo\n\nthree\n\nfour\n\n"),
        ("<p>one<span> two</span><b> three</b>,<i>four</i></p>", "\none two three,four\n\n"),
        ("<pre>one\n  two\n\nthree</pre>", "\none\n  two\n\nthree\n\n"),
        ("<p>He said <q>no</q>.</p>", "\nHe said “no”.\n\n"),
        # What is not seen.
        ("<p>one<!-- two --><script>three</script><style>p{}</style></p>", "\none\n\n"),
        ("<p>one</p><template>two</template><noscript>three</noscript>", "\none\n\n"),
        ("<p>A <s>refused</s><del>left</del><strike>slept</strike>agreed.</p>", "\nA agreed.\n\n"),
        ("<p>one</p><p hidden>two</p><p style='display:none'>three</p>", "\none\n\n"),
        ("<style>.x, #y {display: none}</style><p class=x>1<p id=y>2<p>3", "\n3\n\n"),
        ("<style>@media print{p{display:none}}</style><p>one", "\none\n\n"),
        ("<style>@media screen, print{.x{display:none}}</style><p class=x>one<p>two", "\ntwo\n\n"),
        ("<style>@media (width < 9em){p{display:none}} i{}</style><p>one", "\none\n\n"),
        ("<style>@supports (x:y){.x{display:none}}</style><p class=x>one<p>two", "\ntwo\n\n"),
        ("<style>div .x{display:none}</style><p class=x>one<div><p class=x>two</div>", "\none\n\n"),
        ("<style>.x{display:none} p.x{display:block}</style><p class=x>one", "\none\n\n"),
        ("<p>one<span class=visually-hidden> two</span></p>", "\none\n\n"),
        ("<p>one<svg><text>two</text></svg><math><mi>x</mi></math></p>", "\none\n\n"),
        ("<p>one <button>two</button><select><option>three</select></p>", "\none\n\n"),
        # Pictures.
        ("<p><img src=a.jpg alt='A and B shake hands'>one</p>", "\none\n\n"),
        ("<p><img src=dot.gif alt='・'>one</p>", "\n・ one\n\n"),
        ("<h2><img src=t.gif alt='A title'></h2>", "\nA title\n\n"),
        # Lists.
        ("<ol><li>one<li>two</ol>", "\n  1. one\n  2. two\n\n"),
        (
            "<ol start=3><li>one<li value=7>two<li>three</ol>",
            "\n  3. one\n  7. two\n  8. three\n\n",
        ),
        ("<ol reversed><li>one<li>two</ol>", "\n  2. one\n  1. two\n\n"),
        ("<ol type=a><li>one<li>two</ol>", "\n  a. one\n  b. two\n\n"),
        ("<ol type=I start=4><li>one<li>two</ol>", "\n  IV. one\n  V. two\n\n"),
        ("<ol type=A start=27><li>one</ol>", "\n  AA. one\n\n"),
        ("<ol type=i><li type=1>one<li>two</ol>", "\n  1. one\n  ii. two\n\n"),
        ("<ol style='list-style: lower-latin inside'><li>one</ol>", "\n  a. one\n\n"),
        ("<ol style='list-style-type:decimal-leading-zero'><li>one</ol>", "\n  01. one\n\n"),
        ("<ol style='list-style:none'><li>one</ol>", "\n  one\n\n"),
        ("<ol class=nomark><li>one</ol>", "\n  one\n\n"),
        ("<style>#x ol{list-style:none}</style><div id=x><ol><li>one</ol></div>", "\n  one\n\n"),
        ("<ol><li>one<li>&nbsp;<li>three</ol>", "\n  1. one\n  3. three\n\n"),
        ("<ol><li>1. one<li>2. two</ol>", "\n  1. one\n  2. two\n\n"),
        ("<ol><li>(1) one<li>(2) two</ol>", "\n  (1) one\n  (2) two\n\n"),
        ("<ol><li>3. one<li>4. two</ol>", "\n  3. one\n  4. two\n\n"),
        ("<ol><li>one<li>(1) two<br>(2) three</ol>", "\n  1. one\n  2. (1) two\n  (2) three\n\n"),
        (
            "<ol><li>one<ol type=a><li>two</ol><li>three</ol>",
            "\n  1. one\n    a. two\n  2. three\n\n",
        ),
        ("<ol><li><ol type=a><li>one<li>two</ol></ol>", "\n    1. a. one\n    b. two\n\n"),
        ("<ul><li>one<ul><li>two</ul></ul>", "\n  • one\n    • two\n\n"),
        (
            "<ul type=square><li>one<li>- two<li>(1) three</ul>",
            "\n  ▪ one\n  - two\n  (1) three\n\n",
        ),
        ("<dl><dt>one<dd>two<dd>three<dt>four</dl>", "\none\n  two\n  three\nfour\n\n"),
        (
            "<blockquote><p>one<blockquote><p>two</blockquote></blockquote>",
            "\n  one\n\n    two\n\n",
        ),
        # Tables.
        (
            "<table border=1><tr><th>Date<th>Place<tr><td>May 3<td><p>Tokyo</p></table>",
            "\nDate\tPlace\nMay 3\tTokyo\n\n",
        ),
        (
            "<table><tr><td>(1)</td><td>one</td></tr><tr><td>・<td>two</table>",
            "\n(1) one\n\n・ two\n\n",
        ),
        ("<table><tr><td>one<td>two</table>", "\none\n\ntwo\n\n"),
    ],
)
def test_rules(markup: str, text: str) -> None:
    """What stands between two paragraphs."""
    assert shown(markup) == text
