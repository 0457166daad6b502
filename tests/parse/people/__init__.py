"""Tests of the stages on people: what they are called, and whose they are."""
