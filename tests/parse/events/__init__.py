"""Tests of the clauses that tell of a meeting."""
