"""``python -m japan_russia`` is the command ``japan-russia``."""

from __future__ import annotations

import sys

from japan_russia.cli import main

__all__: list[str] = []

if __name__ == "__main__":
    sys.exit(main())
