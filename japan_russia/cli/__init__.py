"""The command line: arguments, output, exit codes.

Exit codes: 0 all is well; 1 an error, or a readout that has one; 2 misuse; 130 interrupted;
141 the reader of the output went away; 143 and 129 told to end, by SIGTERM or SIGHUP.
"""

from __future__ import annotations

from japan_russia.cli._main import main

__all__ = ["main"]
