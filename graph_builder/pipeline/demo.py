"""The invented corpus that ships with the package, built like any other."""

from pathlib import Path

from graph_builder.pipeline.build import build_graph
from graph_builder.pipeline.sources import OnSource, ignore
from graph_builder.report import BuildReport
from graph_builder.resources import find_resource


def build_demo(output: Path, *, on_source: OnSource = ignore) -> BuildReport:
    """Build the demo corpus into `output`; see `build_graph`.

    Every place, person, body and word in it is invented.
    """
    demo = find_resource("demo")
    return build_graph(
        [demo / "documents"],
        output,
        registries=[demo / "registry.ttl"],
        codebooks=[demo / "codebook.ttl"],
        on_source=on_source,
    )
