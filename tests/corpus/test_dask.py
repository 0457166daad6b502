"""On an engine of others: two processes of Dask, one of which is killed in mid-run."""

from __future__ import annotations

import os
import signal
import time
from functools import partial
from pathlib import Path
from typing import Any, Final

import pytest

from japan_russia.formats import tables
from japan_russia.parse import loads
from tests import needs

pa = pytest.importorskip("pyarrow", reason=needs.DASK)
distributed = pytest.importorskip("distributed", reason=needs.DASK)
from japan_russia.corpus.batches import parse_batch  # noqa: E402

pytestmark = [
    pytest.mark.extra,
    pytest.mark.long,
    pytest.mark.skipif(os.name != "posix", reason=needs.POSIX),
    # What Dask and Tornado leave open when a process is killed says nothing of this library.
    pytest.mark.filterwarnings("ignore"),
]
SEEDS: Final = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
#: So many copies of each seed, and one file that is none.
COPIES: Final = 12


def _readouts() -> list[tuple[str, bytes]]:
    found = [
        (f"{path.stem}-{number}", path.read_bytes()) for number in range(COPIES) for path in SEEDS
    ]
    return [*found, ("empty", b"")]


def _parts(readouts: list[tuple[str, bytes]]) -> list[Any]:
    whole = pa.table({"id": [it[0] for it in readouts], "bytes": [it[1] for it in readouts]})
    parts: list[Any] = whole.to_batches(max_chunksize=2)
    return parts


def test_no_row_is_lost_or_doubled_when_a_process_is_killed() -> None:
    """Its parts are read again by the other, and by the one that takes its place."""
    readouts = _readouts()
    plain = tables.arrow((loads(data, id=id) for id, data in readouts[:-1]), "statements")
    with (
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None
        ) as cluster,
        distributed.Client(cluster) as client,
    ):
        before = client.run(os.getpid)
        parts = client.map(partial(parse_batch, table="statements"), _parts(readouts))
        while sum(it.done() for it in parts) < 4:
            time.sleep(0.01)
        os.kill(next(iter(before.values())), signal.SIGKILL)
        at_that_time = sum(it.done() for it in parts)
        found = pa.Table.from_batches(client.gather(parts))
        after = client.run(os.getpid)
    assert len(before) == 2
    assert 4 <= at_that_time < len(parts)
    assert set(after.values()) != set(before.values())
    (error,) = found.filter(pa.compute.is_valid(found["error"])).to_pylist()
    assert (error["readout"], error["error"]) == (
        "empty",
        "Expected the text of a readout in empty, found nothing.",
    )
    rows = found.filter(pa.compute.is_null(found["error"])).select(plain.schema.names)
    assert rows.to_pylist() == plain.to_pylist()
