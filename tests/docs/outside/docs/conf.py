"""The settings of an outside project's documentation."""

extensions = ["japan_russia.sphinxext"]
project = "outside"
