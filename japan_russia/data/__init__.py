"""Facts as tables: office holders with their terms, and countries."""
