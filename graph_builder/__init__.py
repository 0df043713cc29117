"""Who holds which stance on which health-policy proposition, with the words.

Each public function is one verb of the command line. They are loaded when first used,
so that `import graph_builder` costs next to nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from graph_builder.version import __version__

if TYPE_CHECKING:
    from graph_builder.compare import compare_builds
    from graph_builder.errors import PolicyGraphError
    from graph_builder.explain import explain_finding
    from graph_builder.pipeline import (
        build_demo,
        build_graph,
        check_codebooks,
        check_registries,
        check_status,
        draw_graph,
        export_codebook,
        extract_documents,
        import_codebook,
        load_authorities,
        open_review,
        render_graph,
        score_findings,
        send_output,
        suggest_propositions,
        suppress_thing,
        validate_output,
    )
    from graph_builder.publish import check_site, publish_graph
    from graph_builder.query import list_queries, run_query, run_sparql
    from graph_builder.registry import import_registry
    from graph_builder.remote import open_remote
    from graph_builder.review import compare_files
    from graph_builder.serve import serve_graph
    from graph_builder.show import show_actor
    from graph_builder.store import open_store


_HOMES = {
    "PolicyGraphError": "graph_builder.errors",
    "build_demo": "graph_builder.pipeline",
    "build_graph": "graph_builder.pipeline",
    "check_codebooks": "graph_builder.pipeline",
    "check_registries": "graph_builder.pipeline",
    "check_site": "graph_builder.publish",
    "check_status": "graph_builder.pipeline",
    "compare_builds": "graph_builder.compare",
    "compare_files": "graph_builder.review",
    "draw_graph": "graph_builder.pipeline",
    "explain_finding": "graph_builder.explain",
    "export_codebook": "graph_builder.pipeline",
    "extract_documents": "graph_builder.pipeline",
    "import_codebook": "graph_builder.pipeline",
    "import_registry": "graph_builder.registry",
    "list_queries": "graph_builder.query",
    "load_authorities": "graph_builder.pipeline",
    "open_remote": "graph_builder.remote",
    "open_review": "graph_builder.pipeline",
    "open_store": "graph_builder.store",
    "publish_graph": "graph_builder.publish",
    "render_graph": "graph_builder.pipeline",
    "run_query": "graph_builder.query",
    "run_sparql": "graph_builder.query",
    "score_findings": "graph_builder.pipeline",
    "send_output": "graph_builder.pipeline",
    "serve_graph": "graph_builder.serve",
    "show_actor": "graph_builder.show",
    "suggest_propositions": "graph_builder.pipeline",
    "suppress_thing": "graph_builder.pipeline",
    "validate_output": "graph_builder.pipeline",
}

__all__ = [
    "PolicyGraphError",
    "__version__",
    "build_demo",
    "build_graph",
    "check_codebooks",
    "check_registries",
    "check_site",
    "check_status",
    "compare_builds",
    "compare_files",
    "draw_graph",
    "explain_finding",
    "export_codebook",
    "extract_documents",
    "import_codebook",
    "import_registry",
    "list_queries",
    "load_authorities",
    "open_remote",
    "open_review",
    "open_store",
    "publish_graph",
    "render_graph",
    "run_query",
    "run_sparql",
    "score_findings",
    "send_output",
    "serve_graph",
    "show_actor",
    "suggest_propositions",
    "suppress_thing",
    "validate_output",
]


def __getattr__(name: str) -> Any:  # what a module may hold has no narrower type
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
