"""The demo corpus built again with a reviewer's file."""

from pathlib import Path

from graph_builder.compare.snapshot import Snapshot, read_build
from graph_builder.pipeline import build_graph, load_authorities
from graph_builder.resources import find_resource

FILES = ("graph.ttl", "graph.trig", "network.html", "report.json")


def rebuild(judgements: Path, folder: Path) -> list[str]:
    """Build the demo with a file of judgements; return its idle lines' problems."""
    demo = find_resource("demo")
    authorities = load_authorities(
        [demo / "registry.ttl"],
        [demo / "codebook.ttl"],
        [judgements],
        with_shipped=False,
    )
    report = build_graph([demo / "documents"], folder, authorities=authorities)
    return [row["problem"] for row in report.cautions if row["line"]]


def read_tiers(folder: Path) -> dict[str, str]:
    """Return the tier of each position by its IRI."""
    return {one.iri: one.tier for one in read_positions(folder)}


def read_positions(folder: Path) -> list[Snapshot]:
    """Return the positions of a build."""
    return list(read_build(folder).positions.values())


def is_anywhere(folder: Path, iri: str) -> bool:
    """Whether any output names a position."""
    end = iri.rpartition("/")[2]
    return any(end in (folder / name).read_text("utf-8") for name in FILES)
