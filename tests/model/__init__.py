"""Tests of ``japan_russia.model``."""
