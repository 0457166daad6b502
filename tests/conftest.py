"""Hypothesis profiles: ``ci`` unless HYPOTHESIS_PROFILE names another."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

# Drawing whole readouts takes its time on a busy machine, which says nothing about the library.
_SLOW = [HealthCheck.too_slow]

settings.register_profile(
    "ci", max_examples=200, deadline=None, derandomize=True, suppress_health_check=_SLOW
)
settings.register_profile(
    "thorough", max_examples=10_000, deadline=None, suppress_health_check=_SLOW
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))
