"""Tests of the documentation and its Sphinx extension."""
