"""What reading, writing and checking share: names, characters, safe parsing, vocabularies."""
