"""Tests of the stages on meetings: who met, when, where."""
