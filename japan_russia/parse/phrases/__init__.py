"""What the words name: persons, offices, dates, times, places."""
