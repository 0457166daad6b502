"""Tests of who can be meant in a meeting."""
