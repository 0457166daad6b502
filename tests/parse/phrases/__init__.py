"""Tests of the phrases: offices, persons, parties, countries, dates, places."""
