"""No repeat of a pattern can follow itself unseen in thousands of ways."""

from __future__ import annotations

import pytest

from tests.directed.repeats import of_package, parted


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        (r"(?:[a-c]+ ?){1,9}", ["abc"]),
        (r"(?:[a-c]{65,} ?){1,9}", ["abc"]),
        (r"(?:[a-c][a-e]*,?)+", ["abc"]),
        (r"(?: *> *[^>]{0,59}){0,8}", [" ", " "]),
        (r"(?:a|b[bc]*)*", ["b"]),
        (r"(?:a{1,80}){2}", ["a"]),
        (r"(?:a{1,15}){1,60}", ["a"]),
        (r"(?:,? on [A-Z],?)*", [","]),
        (r"[a-c]+(?: [a-c]+){0,8}", []),
        (r"(?:[a-c]+,){1,9}", []),
        (r"(?:[a-c]++ ?){1,9}", []),
        (r"(?:(?>[a-c]+) ?){1,9}", []),
        (r"(?:[a-c]{1,3} ?){1,4}", []),
        (r"(?:[a-c]+ ?)?", []),
    ],
)
def test_what_can_follow_itself_unseen_is_found(pattern: str, found: list[str]) -> None:
    assert parted(pattern) == found


def test_no_repeat_of_the_package_follows_itself_unseen() -> None:
    assert of_package() == {}
