"""Coverage-guided fuzzing: ``python -m tests.fuzz TARGET --seconds 120``; needs the extra fuzz."""
