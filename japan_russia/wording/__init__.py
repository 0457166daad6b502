"""The house style as data: labels, verbs, party phrases, lead-ins, dates and times."""
