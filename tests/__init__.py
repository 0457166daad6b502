"""Tests of ``japan_russia``."""
