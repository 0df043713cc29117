"""Stores side by side: load, write, six questions; each in a process of its own.

`bench_store.py 10000 100000 1000000` prints Markdown for RESULTS.md: processor time
(the clock's is no measure on a machine with other work), resident memory, medians of
five runs, and how many times as long as bare pyoxigraph each takes. rdflib is left out
above a million triples, and whatever holds the graph in memory above two million.
"""

import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from statistics import median
from typing import Any

from invent_graph import write_nquads

from graph_builder.vocabulary import PREFIXES

SIZES = (10_000, 100_000, 1_000_000)
RUNS = 5
# Of larger files nothing is held in memory or written as Turtle.
LARGE = 500_000_000
PREFIXED = "".join(f"PREFIX {name}: <{base}>\n" for name, base in PREFIXES.items())
QUESTIONS = {
    "point": "SELECT ?p ?o WHERE { person:p7 ?p ?o }",
    "three steps": """SELECT ?words WHERE { ?position pg:holder person:p7 ;
        pg:evidence/oa:hasSelector/oa:exact ?words }""",
    "top ten": """SELECT ?who (COUNT(?position) AS ?n)
        WHERE { ?position pg:holder ?who }
        GROUP BY ?who ORDER BY DESC(?n) ?who LIMIT 10""",
    "a month": """SELECT ?u ?first WHERE { ?u a pg:Utterance ; pg:dateEarliest ?first
        FILTER(?first >= "2012-03-01"^^xsd:date && ?first < "2012-04-01"^^xsd:date)
        }""",
    "path": """SELECT ?label WHERE { ?u pg:speaker person:p7 ;
        pg:conveyedIn/^prov:specializationOf/dcterms:identifier ?label }""",
    "contains": """SELECT ?s ?words WHERE { ?s oa:exact ?words
        FILTER(CONTAINS(?words, "waiting list ward")) }""",
}

Ask = Callable[[str], int]
Load = Callable[[Path, Path], tuple[Ask, Callable[[], int]]]


def load_rdflib(file: Path, _: Path) -> tuple[Ask, Callable[[], int]]:
    """Measure plain rdflib."""
    import rdflib

    graph = rdflib.Graph().parse(file, format="nt")
    return (
        lambda text: len(list(graph.query(text))),
        lambda: len(graph.serialize(format="turtle", encoding="utf-8")),
    )


def load_oxrdflib(file: Path, _: Path) -> tuple[Ask, Callable[[], int]]:
    """Measure rdflib over Oxigraph, with Oxigraph's own formats."""
    import rdflib

    graph = rdflib.Graph(store="Oxigraph").parse(file, format="ox-nt")
    return (
        lambda text: len(list(graph.query(text))),
        lambda: len(graph.serialize(format="ox-ttl", encoding="utf-8")),
    )


def load_bare(file: Path, _: Path) -> tuple[Ask, Callable[[], int]]:
    """Measure bare pyoxigraph in memory."""
    from pyoxigraph import RdfFormat, Store

    store = Store()
    store.bulk_load(path=file, format=RdfFormat.N_TRIPLES)
    return _ask_bare(store)


def load_bare_on_disk(file: Path, folder: Path) -> tuple[Ask, Callable[[], int]]:
    """Measure bare pyoxigraph on disk."""
    from pyoxigraph import RdfFormat, Store

    place = str(folder / "bare")
    store = Store(place)
    store.bulk_load(path=file, format=RdfFormat.N_TRIPLES)
    store.flush()
    del store
    return _ask_bare(Store.read_only(place))


def _ask_bare(store: Any) -> tuple[Ask, Callable[[], int]]:
    from pyoxigraph import DefaultGraph, RdfFormat

    return (
        lambda text: len([tuple(row) for row in store.query(text)]),
        lambda: len(
            store.dump(format=RdfFormat.TURTLE, from_graph=DefaultGraph()) or b""
        ),
    )


def load_ours(file: Path, _: Path) -> tuple[Ask, Callable[[], int]]:
    """Measure policygraph in memory."""
    from graph_builder.store import open_store

    return _ask_ours(open_store(file))


def load_ours_on_disk(file: Path, folder: Path) -> tuple[Ask, Callable[[], int]]:
    """Measure policygraph on disk: a generation of one graph, as `build` writes it."""
    from pyoxigraph import NamedNode, Quad, RdfFormat, parse

    from graph_builder.store import Generation, open_store, write_generation

    graph = NamedNode("urn:all")
    wanted = Generation(folder / "ours", 1, stamps={graph.value: "1"})

    def load(_: str) -> Any:
        for quad in parse(path=file, format=RdfFormat.N_TRIPLES):
            yield Quad(quad.subject, quad.predicate, quad.object, graph)

    write_generation(wanted, None, load, lambda *_: {})
    return _ask_ours(open_store(wanted.place / "quads"))


def _ask_ours(store: Any) -> tuple[Ask, Callable[[], int]]:
    from pyoxigraph import DefaultGraph

    from graph_builder.emit import write_turtle
    from graph_builder.query import Column, SavedQuery, run_query

    def ask(text: str) -> int:
        names = [word[1:] for word in text.split("WHERE")[0].split() if word[0] == "?"]
        names = ["who", "n"] if "COUNT" in text else names
        columns = tuple(Column(name, "") for name in names)
        return len(run_query(SavedQuery("q", "", (), columns, text), store).rows)

    merged = DefaultGraph()
    return (
        ask,
        lambda: len(write_turtle(store.quads_for_pattern(None, None, None, merged))),
    )


ENGINES: Mapping[str, Load] = {
    "rdflib Memory": load_rdflib,
    "oxrdflib": load_oxrdflib,
    "pyoxigraph": load_bare,
    "policygraph": load_ours,
    "pyoxigraph on disk": load_bare_on_disk,
    "policygraph on disk": load_ours_on_disk,
}


def measure(engine: str, file: Path, folder: Path) -> dict[str, float]:
    """Return what one engine needs, in seconds and megabytes."""
    before, began = read_memory(), time.process_time()
    ask, write = ENGINES[engine](file, folder)
    found = {"load": time.process_time() - began, "memory": read_memory() - before}
    for name, text in QUESTIONS.items():
        runs: list[float] = []
        while len(runs) < RUNS and sum(runs) < 20:
            began = time.process_time()
            found[f"rows of {name}"] = ask(PREFIXED + text)
            runs.append(time.process_time() - began)
        found[name] = median(runs)
    found["memory asked"] = read_memory()
    if file.stat().st_size < LARGE:
        began = time.process_time()
        found["bytes"] = write()
        found["write"] = time.process_time() - began
    return found


def read_memory() -> float:
    """Return the resident memory of this process in megabytes."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    line = next(line for line in lines if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def is_wanted(engine: str, triples: int) -> bool:
    """Whether an engine is measured at a size."""
    if "rdflib" in engine:
        return triples <= 1_000_000
    return triples <= 2_000_000 or "disk" in engine


def main(sizes: list[int]) -> None:
    """Measure every engine at every size, and print."""
    say(describe_machine())
    for size in sizes:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            triples = write_triples(folder, size)
            found = {
                engine: run(engine, folder)
                for engine in ENGINES
                if is_wanted(engine, size)
            }
            print_tables(triples, found)


def write_triples(folder: Path, size: int) -> int:
    """Write the graph as N-Triples, each once; return how many there are."""
    quads = folder / "graph.nq"
    with quads.open("w", encoding="utf-8") as out:
        triples = write_nquads(out, size)
    with quads.open(encoding="utf-8") as lines, (folder / "graph.nt").open("w") as out:
        out.writelines(line[: line.rindex(" <")] + " .\n" for line in lines)
    quads.unlink()
    return triples


def run(engine: str, folder: Path) -> dict[str, float]:
    """Return what `measure` does, from a process of its own."""
    done = subprocess.run(  # noqa: S603  # ourselves
        [sys.executable, __file__, "--one", engine, str(folder)],
        capture_output=True,
        text=True,
        check=True,
    )
    found: dict[str, float] = json.loads(done.stdout)
    return found


def print_tables(triples: int, found: Mapping[str, Mapping[str, float]]) -> None:
    """Print a table of one size: seconds, and how many times bare pyoxigraph's."""
    say(f"\n{triples:,} triples\n")
    names = ["load", "write", *QUESTIONS]
    if any("write" not in its for its in found.values()):
        names.remove("write")
    say(f"| | {' | '.join(names)} | bytes a triple | MB when asked |")
    say("|---|" + "---|" * (len(names) + 2))
    for engine, its in found.items():
        base = found["pyoxigraph on disk" if "disk" in engine else "pyoxigraph"]
        cells = [f"{show(its[name])} ({its[name] / base[name]:.2f})" for name in names]
        size = its["memory"] * 2**20 / triples
        room = f"{size:,.0f} | {its['memory asked']:,.0f}"
        say(f"| {engine} | {' | '.join(cells)} | {room} |")
    rows = {
        tuple(its[f"rows of {name}"] for name in QUESTIONS) for its in found.values()
    }
    say(f"\nRows of each: {', '.join(map(str, rows))}.")


def say(line: str) -> None:
    """Write a line."""
    sys.stdout.write(line + "\n")


def show(seconds: float) -> str:
    """Return a time as people read it."""
    return f"{seconds:.1f} s" if seconds >= 1 else f"{seconds * 1000:.1f} ms"


def describe_machine() -> str:
    """Return what the figures were taken on."""
    from importlib.metadata import version

    names = ("rdflib", "oxrdflib", "pyoxigraph", "pyshacl")
    parts = [f"{name} {version(name)}" for name in names]
    load = os.getloadavg()[0]
    return (
        f"{os.cpu_count()} cores, {platform.system()}, Python "
        f"{platform.python_version()}, {', '.join(parts)}; load {load:.0f} at first."
    )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        where = Path(sys.argv[3])
        say(json.dumps(measure(sys.argv[2], where / "graph.nt", where)))
    else:
        main([int(word) for word in sys.argv[1:]] or list(SIZES))
