"""Tests of ``japan_russia.formats.tables``."""
