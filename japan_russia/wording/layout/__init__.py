"""How pages are laid out: labels, furniture, abbreviations."""
