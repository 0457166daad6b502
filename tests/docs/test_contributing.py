"""Each worked change of CONTRIBUTING.md applies to the code as it is, and does what it says."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import japan_russia
from tests import needs
from tests.docs.conftest import ROOT

PAGE = ROOT / "CONTRIBUTING.md"
#: Reads small texts with all the changes together; prints what is read.
TRIED = """
import japan_russia as jr
from japan_russia.data.office_holders import terms_of
from japan_russia.formats import outline

fair = jr.loads(
    "On March 4, 2011, Foreign Minister Haruo Tanabe held a meeting in Omsk with Ataman Oleg "
    "Sorokin of the Russian Federation.\\n\\n"
    "§ 1 Fairs\\nMinister Tanabe mooted a visit. The two envoys-in-chief agreed on it.\\n"
    "§ 2 Weather\\nWord went out from Ataman Sorokin that it was late.\\n"
)
for it in list(fair.iter_statements())[1:]:
    print(*it.speakers, *it.verbs, it.construction, sep=" | ")
councils = jr.loads(
    "On March 4, 2011, the meeting of the Security Councils of Japan and Russia was held in Omsk "
    "between Mr. Haruo Tanabe, Secretary of the Council of Japan, and Mr. Oleg Sorokin, "
    "Secretary of the Council of the Russian Federation."
)
print(councils.meetings[0].kind.value, jr.tei.loads(jr.tei.dumps(councils)) == councils)
print(outline.dumps(fair).splitlines()[1])
print(terms_of("Baerbock")[0].key)
"""
READ = """\
Haruo Tanabe | moot | subject_and_verb
Haruo Tanabe | Oleg Sorokin | agree | subject_and_verb
Oleg Sorokin | send word | word_went_out
security_councils True
§ 2 Weather
DE-baerbock-annalena
"""

pytestmark = pytest.mark.skipif(not PAGE.exists(), reason=needs.PAGES)


def _changes() -> list[str]:
    return re.findall(r"^```diff\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.M | re.S)


def test_there_is_a_change_for_each_question() -> None:
    """Verb, office, joint noun, construction, label, kind, format, office holders."""
    asked = re.findall(r"^### \.\.\. ", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    assert len(asked) == len(_changes()) == 8


@pytest.mark.long
@pytest.mark.skipif(shutil.which("git") is None, reason="install git to run this")
def test_the_changes_apply_and_do_what_they_say(tmp_path: Path) -> None:
    """All of them on one copy of the package."""
    shutil.copytree(Path(japan_russia.__path__[0]), tmp_path / "japan_russia")
    for change in _changes():
        subprocess.run(["git", "apply", "-"], cwd=tmp_path, input=change.encode(), check=True)
    done = subprocess.run(
        [sys.executable, "-c", TRIED], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == (READ, "")
