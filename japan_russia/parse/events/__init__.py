"""Which clauses tell of a meeting, each with who met whom."""
