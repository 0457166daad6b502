"""The people a text tells of: what they are called, whose they are, and who writes."""
