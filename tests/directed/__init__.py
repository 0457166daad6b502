"""Input made on purpose to be hard, from the tables, the schema and the states of the readers."""
