"""The JSON Schemas that ship with the package; ``python -m tests.schemas`` writes them anew."""

from __future__ import annotations

import json as plain_json
from collections.abc import Mapping
from importlib import resources
from typing import Any, Final

from japan_russia import evaluate
from japan_russia.formats import json

__all__ = ["AGAIN", "SCHEMAS", "printed", "shipped"]

#: What to do where one of them is not what the classes say.
AGAIN: Final = "run `python -m tests.schemas`, and look at the difference"
#: Package and name of each file, with what makes it.
SCHEMAS: Final = (
    ("japan_russia.formats", "readout.schema.json", json.schema),
    ("japan_russia.evaluate", "gold.schema.json", evaluate.schema),
)


def printed(schema: Mapping[str, Any]) -> str:
    """Return *schema* as the file has it."""
    return plain_json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def shipped(package: str, name: str) -> str:
    """Return what the file holds now."""
    return resources.files(package).joinpath(name).read_bytes().decode("utf-8")


if __name__ == "__main__":
    for package, name, schema in SCHEMAS:
        with resources.as_file(resources.files(package).joinpath(name)) as path:
            path.write_bytes(printed(schema()).encode("utf-8"))
