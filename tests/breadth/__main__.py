"""Print the share of each list that is read rightly: ``python -m tests.breadth``.

Readouts with neutral insertions are made of the seeds, the golden readouts, and those of the
folder that ``JAPAN_RUSSIA_SHARED`` names, if it does.
"""

from __future__ import annotations

import json
from argparse import ArgumentParser

from tests.breadth.measures import FLOORS, LONG, QUICK, Share, floors, raised, shares


def main() -> None:
    """Measure and print."""
    parser = ArgumentParser(prog="python -m tests.breadth", description=__doc__)
    parser.add_argument("-v", "--verbose", action="store_true", help="print every miss")
    parser.add_argument("--json", action="store_true", help="print the shares as JSON")
    parser.add_argument(
        "--long", action="store_true", help="every adverbial before every sentence (minutes)"
    )
    parser.add_argument(
        "--raise-floors", action="store_true", help="raise the floors to what is reached"
    )
    given = parser.parse_args()
    reached: dict[str, dict[str, Share]] = {}
    for measure, results in (LONG if given.long else QUICK).items():
        found = tuple(results())
        reached[measure] = shares(found)
        if given.json:
            continue
        print(measure)
        for question, it in reached[measure].items():
            print(f"  {question:56} {it.right:5} of {it.of:5}  {it.right / it.of:6.1%}")
        for miss in (it for it in found if given.verbose and not it.right):
            print(f"    {miss.question}: {miss.entry}")
            print(f"      found {miss.found} for {miss.wanted}")
    if given.json:
        print(json.dumps(_plain(reached), indent=2, ensure_ascii=False))
    if given.raise_floors:
        text = json.dumps(raised(floors(), reached), indent=2, ensure_ascii=False)
        FLOORS.write_text(text + "\n", encoding="utf-8")


def _plain(reached: dict[str, dict[str, Share]]) -> dict[str, dict[str, dict[str, float]]]:
    return {
        measure: {
            question: {"right": it.right, "of": it.of, "share": round(it.right / it.of, 4)}
            for question, it in found.items()
        }
        for measure, found in reached.items()
    }


if __name__ == "__main__":
    main()
