"""Tests of ``japan_russia.cli``."""
