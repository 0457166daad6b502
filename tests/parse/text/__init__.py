"""Tests of the text stages: lines, sentences, tokens, and the way back to what is printed."""
