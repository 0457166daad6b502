"""Compare the figures of the scorer with what they have to reach: ``accuracy.py FOLDER``.

*FOLDER* holds ``score.py``, ``gold/`` for the seeds and ``gold_dev/`` for further readouts.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Final, NamedTuple


class Bar(NamedTuple):
    """What one set of annotated readouts has to reach.

    Attributes:
        texts: The folder of the texts, inside the one given where it is not ``seeds``.
        gold: The folder of the annotations, inside the one given.
        enforced: Whether falling short fails; it is always printed.
        least: The least value of each figure.
    """

    texts: str
    gold: str
    enforced: bool
    least: dict[str, float]


_SEEDS: Final = Bar(
    texts="seeds",
    gold="gold",
    enforced=True,
    least={
        **dict.fromkeys(("title", "issued", "meetings", "date", "year", "place"), 1.0),
        **dict.fromkeys(("sessions", "participants", "given names", "offices", "outline"), 1.0),
        **dict.fromkeys(("sides", "exact sentence"), 0.99),
        "speakers": 0.98,
        **dict.fromkeys(("speakers (listed, continued)", "first verb", "reply"), 0.97),
    },
)
_FURTHER: Final = Bar(
    texts="gold_dev",
    gold="gold_dev/gold",
    enforced=True,
    least={
        **dict.fromkeys(("title", "issued", "meetings", "date", "place", "participants"), 0.97),
        **dict.fromkeys(("outline", "sides"), 0.97),
        "speakers": 0.96,
        **dict.fromkeys(("exact sentence", "first verb", "reply"), 0.95),
        **dict.fromkeys(("sessions", "given names", "offices"), 0.93),
        "speakers (listed, continued)": 0.88,
    },
)


def main(folder: Path) -> int:
    """Return 1 if an enforced figure falls short, or any readout cannot be scored."""
    return max([_compare(folder, bar) for bar in (_SEEDS, _FURTHER)])


def _compare(folder: Path, bar: Bar) -> int:
    # The scorer imports the package from the working directory.
    texts = "seeds" if bar.texts == "seeds" else str(folder / bar.texts)
    scorer = [sys.executable, str(folder / "score.py"), "--json"]
    done = subprocess.run(
        [*scorer, "--texts", texts, "--gold", str(folder / bar.gold)],
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    result = json.loads(done.stdout)
    print(f"{bar.texts}: {'has to hold' if bar.enforced else 'noted, not yet required'}")
    short = 0
    for figure, least in bar.least.items():
        value = result["figures"].get(figure)
        reached = value is not None and value >= least
        short += not reached
        print(f"  {figure:30} {value} of {least:.2f}{'' if reached else '  short'}")
    for failure in result["failed"]:
        print(f"  failed: {failure}")
    return 1 if result["failed"] or (bar.enforced and short) else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
