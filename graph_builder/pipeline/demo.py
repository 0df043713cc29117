"""The invented corpus that ships with the package, built like any other."""

from pathlib import Path

from graph_builder.pipeline.build import build_graph
from graph_builder.pipeline.sources import OnSource, ignore, load_authorities
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
        # Wessmoor is nowhere: England's bodies and proposals have no business there.
        authorities=load_authorities(
            [demo / "registry.ttl"], [demo / "codebook.ttl"], with_shipped=False
        ),
        on_source=on_source,
    )
