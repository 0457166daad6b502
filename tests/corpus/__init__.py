"""Tests of ``japan_russia.corpus``."""
