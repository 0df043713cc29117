"""What it costs to check a graph, beside plain pyshacl over the merged graph.

`bench_validate.py [DIR]` measures processor time on invented graphs of 10^4, 10^5 and
10^6 triples, each in a process of its own, plain pyshacl (which runs every query once
for each node) on the first of them alone; DIR is a build of real documents, on which
both are measured and their findings compared.
"""

import json
import subprocess
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path

from bench_store import describe_machine, read_memory, say
from invent_graph import write_nquads

SIZES = (10_000, 100_000, 1_000_000)


def check(graph: Path) -> dict[str, float]:
    """Return what our check of a graph costs, and how much it finds."""
    from graph_builder.validate import validate_graph

    began = time.process_time()
    found = len(validate_graph(graph).results)
    return {
        "seconds": time.process_time() - began,
        "found": found,
        "memory": read_memory(),
    }


def check_plainly(graph: Path) -> dict[str, float]:
    """Return what pyshacl costs, and how many findings are not ours."""
    import pyshacl
    import rdflib

    from graph_builder.resources import list_resources
    from graph_builder.validate import validate_graph
    from graph_builder.validate.by_pyshacl import read_results
    from graph_builder.validate.check import merge_quads
    from graph_builder.validate.inputs import read_quads
    from graph_builder.vocabulary.bridge import graph_from_quads

    shapes = rdflib.Graph()
    for file in list_resources("shapes", ".ttl"):
        shapes.parse(file)
    merged = merge_quads(read_quads(graph))
    began = time.process_time()
    _, report, _ = pyshacl.validate(graph_from_quads(merged), shacl_graph=shapes)
    seconds = time.process_time() - began
    if not isinstance(report, rdflib.Graph):
        raise TypeError("pyshacl returned no graph.")
    theirs = {(one.focus, one.path, one.value) for one in read_results(report)}
    ours = {(one.focus, one.path, one.value) for one in validate_graph(graph).results}
    return {"seconds": seconds, "found": len(theirs), "others": len(ours ^ theirs)}


def main(build: Path | None) -> None:
    """Measure and print."""
    say(describe_machine() + "\n")
    say("| graph | triples | policygraph | pyshacl | times | findings | not the same |")
    say("|---|---|---|---|---|---|---|")
    if build:
        compare("real documents", build / "graph.trig", count(build / "graph.trig"))
    with tempfile.TemporaryDirectory() as folder:
        costs = []
        for size in SIZES:
            file = Path(folder) / "graph.nq"
            with file.open("w", encoding="utf-8") as out:
                triples = write_nquads(out, size)
            if size == SIZES[0]:
                compare("invented", file, triples)
            its = run("--ours", file)
            costs.append(its["seconds"])
            row = f"{its['seconds']:.1f} s | | | {its['found']:.0f} |"
            say(f"| invented, {its['memory']:.0f} MB | {triples:,} | {row} |")
    ratios = [f"{later / one:.1f}" for one, later in pairwise(costs)]
    say(f"\nTen times as much costs {' and '.join(ratios)} times as much.")


def compare(name: str, file: Path, triples: int) -> None:
    """Print what ours and pyshacl's check of one graph cost."""
    ours, theirs = run("--ours", file), run("--plain", file)
    times = theirs["seconds"] / ours["seconds"]
    row = f"{ours['seconds']:.1f} s | {theirs['seconds']:.0f} s | {times:.0f}"
    found = f"{ours['found']:.0f} | {theirs['others']:.0f}"
    say(f"| {name} | {triples:,} | {row} | {found} |")


def count(file: Path) -> int:
    """Return how many triples a graph has."""
    from graph_builder.validate.check import merge_quads
    from graph_builder.validate.inputs import read_quads

    return len(merge_quads(read_quads(file)))


def run(what: str, file: Path) -> dict[str, float]:
    """Return what a check costs, from a process of its own."""
    done = subprocess.run(  # noqa: S603  # ourselves
        [sys.executable, __file__, what, str(file)],
        capture_output=True,
        text=True,
        check=True,
    )
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


if __name__ == "__main__":
    if sys.argv[1:2] == ["--ours"]:
        say(json.dumps(check(Path(sys.argv[2]))))
    elif sys.argv[1:2] == ["--plain"]:
        say(json.dumps(check_plainly(Path(sys.argv[2]))))
    else:
        main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
