"""Tests of the sources: bytes of any kind to text."""
