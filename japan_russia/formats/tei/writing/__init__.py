"""From the model to TEI: the header, and the text with its structure."""
