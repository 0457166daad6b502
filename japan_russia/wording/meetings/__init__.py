"""How readouts tell of meetings: who, when, where, for how long."""
