"""What `build` wrote, or any graph, checked against the shapes."""

from pathlib import Path

from graph_builder.pipeline.build import RENDITIONS
from graph_builder.store import open_store
from graph_builder.validate import ValidationReport, validate_graph


def validate_output(graph: Path) -> ValidationReport:
    """Check a folder that `build` wrote, or an RDF file, against the shapes.

    Each quotation is compared with its text where the folder holds the renditions.

    Raises:
        StoreError: the graph cannot be read, or holds nothing that a shape checks.
    """
    folder = (graph if graph.is_dir() else graph.parent) / RENDITIONS
    texts = {
        file.stem: file.read_bytes().decode("utf-8") for file in folder.glob("*.txt")
    }
    return validate_graph(iter(open_store(graph)), texts=texts)
