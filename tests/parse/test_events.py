"""Who met whom, as leads of several kinds say it."""

from __future__ import annotations

import pytest

import japan_russia as jr

LEADS = {
    "Foreign Minister Haruo Tanabe and Foreign Minister Oleg Sorokin held a meeting in Rome.": [
        "Haruo Tanabe | Foreign Minister | JP",
        "Oleg Sorokin | Foreign Minister | RU",
    ],
    "On March 5, Foreign Minister Tanabe held talks with Foreign Minister Sorokin in Rome.": [
        "Tanabe | Foreign Minister | JP",
        "Sorokin | Foreign Minister | RU",
    ],
    "Mr. Minoru Hayase, Minister of Defense, and Mr. Haruo Tanabe, Minister for Foreign Affairs, "
    "held a 2+2 meeting with Mr. Oleg Sorokin, Foreign Minister, and Mr. Viktor Belov, Defense "
    "Minister of the Russian Federation, in Moscow.": [
        "Minoru Hayase | Minister of Defense | JP",
        "Haruo Tanabe | Minister for Foreign Affairs | JP",
        "Oleg Sorokin | Foreign Minister | RU",
        "Viktor Belov | Defense Minister | RU",
    ],
    "Minister of Economy, Trade and Industry Haruo Tanabe and Minister of Economic Development "
    "Oleg Sorokin held a meeting in Rome.": [
        "Haruo Tanabe | Minister of Economy, Trade and Industry | JP",
        "Oleg Sorokin | Minister of Economic Development | RU",
    ],
}


@pytest.mark.parametrize("lead", LEADS, ids=lambda lead: lead[:40])
def test_who_met(lead: str) -> None:
    """Names, offices and sides of all who met, whatever the order of the words."""
    readout = jr.loads(
        f"Japan-Russia Meeting\n\nMarch 6, 2014\n\n{lead}\n\n1. Trade\n\nThey agreed.\n", id="x"
    )
    met = [f"{p} | {p.office} | {p.country}" for p in readout.participants]
    assert met == LEADS[lead]
