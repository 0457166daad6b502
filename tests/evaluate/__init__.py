"""Tests of :mod:`japan_russia.evaluate`."""
