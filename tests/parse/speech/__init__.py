"""Tests of the stages on speech: who says what."""
