"""Tests of ``japan_russia.data``."""
