"""One run of pyshacl, and its report in our words."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from graph_builder.errors import ResourceError
from graph_builder.validate.cut import read_severity
from graph_builder.validate.near import SH
from graph_builder.validate.report import Violation
from graph_builder.validate.split import name_constraint
from graph_builder.vocabulary.bridge import from_rdflib

if TYPE_CHECKING:
    from rdflib import Graph
    from rdflib.term import Node


def run_pyshacl(data: "Graph", shapes: "Graph") -> Iterator[Violation]:
    """Yield what pyshacl finds in `data`, which it may alter.

    Raises:
        ResourceError: a shape is unsound, or uses what SHACL does not allow.
    """
    import pyshacl
    from pyshacl.errors import ReportableRuntimeError, ShapeLoadError

    try:
        _, report, _ = pyshacl.validate(data, shacl_graph=shapes, inplace=True)
    except (ReportableRuntimeError, ShapeLoadError, NotImplementedError) as error:
        raise _refuse(error) from error
    if isinstance(report, Exception):
        raise _refuse(report) from report
    if isinstance(report, bytes | str):
        raise TypeError(f"pyshacl returned no graph: {report!r}")
    yield from read_results(report)


def _refuse(error: Exception) -> ResourceError:
    words = " ".join(str(getattr(error, "message", error)).split())
    return ResourceError(
        f"A shape cannot be used: {words.rstrip('.')}.", "Mend that shape."
    )


def read_results(report: "Graph") -> Iterator[Violation]:
    """Yield the results of a SHACL report."""
    from rdflib import URIRef

    def read(result: "Node", name: str) -> "Node | None":
        return report.value(result, URIRef(SH + name))

    # Not every result in the graph: some only explain another.
    for result in set(report.objects(None, URIRef(SH + "result"))):
        value, shape = read(result, "value"), read(result, "sourceShape")
        path = read(result, "resultPath")
        messages = sorted(
            map(str, report.objects(result, URIRef(SH + "resultMessage")))
        )
        yield Violation(
            read_severity(str(read(result, "resultSeverity"))),
            name_constraint(str(shape)),
            str(read(result, "focusNode")),
            _text(path) if isinstance(path, URIRef) else "",
            _text(value),
            " ".join(messages),
            shape=str(shape),
            component=str(read(result, "sourceConstraintComponent")),
            focus_term=str(from_rdflib(_known(read(result, "focusNode")))),
            value_term="" if value is None else str(from_rdflib(value)),
        )


def _known(node: "Node | None") -> "Node":
    if node is None:
        raise TypeError("A result of pyshacl has no focus node.")
    return node


def _text(node: "Node | None") -> str:
    return "" if node is None else str(node)
