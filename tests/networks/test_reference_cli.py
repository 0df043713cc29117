"""DNA's own numbers, asked for on the command line as a user would."""

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from click.testing import CliRunner

from graph_builder.cli.network import network_command
from tests.networks.test_reference import (
    FOLDER,
    TOLERANCE,
    Record,
    kept_by,
    list_records,
    pytestmark,
)

__all__ = ["pytestmark"]  # skips these tests too
KIND = (
    "networkType",
    "qualifier",
    "qualifierAggregation",
    "normalization",
    "timeWindow",
    "kernel",
    "isolates",
)


def list_kinds() -> Iterator[Record]:
    """Yield the first record of each kind, in the order of the file."""
    seen = set()
    for record in list_records("network"):
        kind = tuple(record["call"].get(name) for name in KIND)
        if kind not in seen and "error" not in record:
            seen.add(kind)
            yield record


def run(record: Record) -> Record:
    call = record["call"]
    is_british = str(record.get("jvm_locale")).startswith("en_GB")
    words = [
        "events" if call["networkType"] == "eventlist" else call["networkType"],
        f"--dna={Path(str(FOLDER)) / 'health.dna'}",
        f"--rows={call['variable1']}",
        f"--cols={call['variable2']}",
        f"--qualifier={call['qualifier']}",
        f"--duplicates={call['duplicates']}",
        f"--compat={'dna-uk' if is_british else 'dna'}",
        "--format=json",
    ]
    if words[0] != "events":
        words.append(f"--aggregate={call['qualifierAggregation']}")
        words.append(f"--normalize={call['normalization']}")
    if call["isolates"]:
        words.append("--isolates")
    if call["timeWindow"] != "no":
        words.append(f"--window={call['windowSize']}{call['timeWindow']}")
        words += [] if call["kernel"] == "no" else [f"--kernel={call['kernel']}"]
    found: Record = json.loads(CliRunner().invoke(network_command, words).stdout)
    return found


def is_same(ours: Record, theirs: Record) -> bool:
    named = ("time", "start", "stop", "num_statements", "rows", "cols")
    matrix = np.array(ours["matrix"])
    same = np.array(theirs["matrix"]).reshape(matrix.shape)
    return all(ours[name] == theirs[name] for name in named) and bool(
        np.allclose(matrix, same, rtol=0, atol=TOLERANCE)
    )


def test_each_kind_of_network_is_had_from_the_command_line() -> None:
    kinds = list(list_kinds())
    different = []
    for record in kinds:
        found = run(record)
        if record["call"]["networkType"] == "eventlist":
            kept = [
                int(row["statement"].rpartition("/")[2]) for row in found["statements"]
            ]
            is_right = kept == kept_by(record)
        else:
            pairs = zip(found["results"], record["results"], strict=True)
            is_right = all(is_same(*pair) for pair in pairs)
        different += [] if is_right else [record["call"]]
    assert different == []
    assert len(kinds) > 50
