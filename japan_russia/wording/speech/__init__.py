"""How readouts tell who said what."""
