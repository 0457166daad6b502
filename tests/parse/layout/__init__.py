"""Tests of the layout: page, paragraphs, divisions."""
