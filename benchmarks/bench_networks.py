"""How long networks of 16,000 and 100,000 statements take, and how much memory.

Run by hand or by `make bench`. Each size runs in a process of its own, so that the peak
is its own; times are of this machine. Discourse Network Analyzer 3.1.2 took about 200 s
for the first case on a comparable one.
"""

import json
import random
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from graph_builder.networks import (
    Aggregation,
    Coded,
    Duplicates,
    Mode,
    Normalisation,
    Request,
    StatementTable,
    VariableKind,
    make_network,
    make_table,
)

_KINDS = {
    "organization": VariableKind.SHORT,
    "concept": VariableKind.SHORT,
    "agreement": VariableKind.BOOLEAN,
}
_CASES = (
    (16_000, 359, 60, Aggregation.SUBTRACT),
    (16_000, 359, 60, Aggregation.CONGRUENCE),
    (100_000, 1_000, 300, Aggregation.SUBTRACT),
    (100_000, 5_000, 2_000, Aggregation.SUBTRACT),
)


def invent_statements(count: int, actors: int, concepts: int) -> StatementTable:
    """Return `count` statements by invented actors, the same every time."""
    return make_table(_invent(count, actors, concepts), _KINDS)


def _invent(count: int, actors: int, concepts: int) -> Iterator[Coded]:
    chance = random.Random(8)  # noqa: S311 - an invented debate, not a secret
    begun = datetime(2010, 1, 1, tzinfo=UTC)
    for number in range(count):
        document = number // 8
        day = begun + timedelta(days=document % 1_500)
        yield Coded(
            iri=f"statement/{number}",
            document=str(document),
            earliest=day,
            latest=day,
            span=(number % 8, number % 8 + 1),
            values={
                "organization": f"body {chance.randrange(actors)}",
                "concept": f"concept {chance.randrange(concepts)}",
                "agreement": chance.randrange(2),
            },
        )


def measure(count: int, actors: int, concepts: int, aggregate: str) -> dict[str, float]:
    """Return the seconds that the table and the network took, and the peak in MB."""
    begun = time.perf_counter()
    table = invent_statements(count, actors, concepts)
    made = time.perf_counter()
    request = Request(
        mode=Mode.ONE,
        rows="organization",
        cols="concept",
        qualifier="agreement",
        aggregate=Aggregation(aggregate),
        normalise=Normalisation.AVERAGE,
        duplicates=Duplicates.DOCUMENT,
    )
    network = make_network(table, request)
    done = time.perf_counter()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {
        "table": made - begun,
        "network": done - made,
        "peak": peak,
        "kept": len(network.chosen),
    }


def _run(case: tuple[int, int, int, str]) -> dict[str, float]:
    done = subprocess.run(  # noqa: S603 - our own file
        [sys.executable, __file__, *map(str, case)],
        capture_output=True,
        check=True,
        text=True,
    )
    figures: dict[str, float] = json.loads(done.stdout)
    return figures


def main() -> None:
    """Print a row for each case."""
    head = ("statements", "actors", "concepts", "weights", "kept", "s", "peak MB")
    print(("{:>11}" * len(head)).format(*head))  # noqa: T201 - a script
    for case in _CASES:
        figures = _run(case)
        shown = (figures["kept"], figures["network"], figures["peak"])
        row = "{:>11,}{:>11,}{:>11,}{:>11}{:>11,.0f}{:>11.2f}{:>11,.0f}"
        print(row.format(*case, *shown))  # noqa: T201 - a script


if __name__ == "__main__":
    if sys.argv[1:]:
        count, actors, concepts = map(int, sys.argv[1:4])
        figures = measure(count, actors, concepts, sys.argv[4])
        print(json.dumps(figures))  # noqa: T201 - a script
    else:
        main()
