"""Who met, when and where."""
