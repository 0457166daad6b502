"""Tests of ``japan_russia.view``."""
