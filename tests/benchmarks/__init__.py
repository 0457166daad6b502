"""Scripts that measure; run them by hand, as ``python -m tests.benchmarks.growth``."""
