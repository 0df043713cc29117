"""What `build` wrote, or any graph, checked against the shapes."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from graph_builder.deliver import MANIFEST, list_altered, read_manifest
from graph_builder.kept import RENDITIONS, find_folder
from graph_builder.store import open_store
from graph_builder.validate import (
    Severity,
    ValidationReport,
    Violation,
    validate_graph,
)


def validate_output(graph: Path) -> ValidationReport:
    """Check a folder that `build` wrote, or an RDF file, against the shapes.

    Each quotation is compared with its text where the folder holds the renditions. A
    folder is also compared with its manifest: a file that was changed, or a build that
    did not end, is a violation.

    Raises:
        StoreError: the graph cannot be read, or holds nothing that a shape checks.
    """
    folder = find_folder(graph) / RENDITIONS
    texts = {
        file.stem: file.read_bytes().decode("utf-8", errors="replace")
        for file in folder.glob("*.txt")
    }
    report = validate_graph(iter(open_store(graph)), texts=texts)
    faults = _check_delivery(graph) if graph.is_dir() else ()
    return replace(report, results=(*faults, *report.results))


def _check_delivery(folder: Path) -> Iterator[Violation]:
    if read_manifest(folder) is None:
        yield _fault(folder / MANIFEST, "There is no manifest: the build did not end.")
    for name in list_altered(folder):
        yield _fault(folder / name, "The file is not what the build wrote.")


def _fault(path: Path, problem: str) -> Violation:
    message = f"{problem} Build again."
    return Violation(Severity.VIOLATION, "manifest", str(path), "", "", message)
