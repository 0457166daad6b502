"""Write the golden tables anew: ``python -m tests.formats.tables.record``.

Look at the difference before you commit it.
"""

from __future__ import annotations

from japan_russia.formats import tables
from tests.formats.tables.made import GOLDEN, READOUTS

if __name__ == "__main__":
    for path in tables.write(READOUTS, GOLDEN, overwrite=True):
        print(path)
