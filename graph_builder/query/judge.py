"""What a parsed question would do: read graphs of the store, or something else."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from graph_builder.errors import QueryError
from graph_builder.query.dataset import Dataset, refuse_unknown
from graph_builder.query.suggest import suggest
from graph_builder.vocabulary import PREFIXES

if TYPE_CHECKING:
    from rdflib.plugins.sparql.parserutils import CompValue


def judge_query(parsed: object, graphs: Collection[str]) -> Dataset | None:
    """Return the graphs that rdflib's parse of a question names with FROM, if any.

    Raises:
        QueryError: it has a SERVICE, a prefix that is not declared, or a graph (after
            FROM, FROM NAMED or GRAPH) that is not one of `graphs`.
    """
    parts = list(_walk(parsed))
    if any(part.name == "ServiceGraphPattern" for part in parts):
        raise QueryError(
            "SERVICE would ask another server, and questions stay with this graph.",
            "Leave it out.",
        )
    prefixes = dict(PREFIXES) | {
        str(part.prefix or ""): str(part.iri)
        for part in parts
        if part.name == "PrefixDecl"
    }
    _refuse_undeclared(parts, prefixes)
    dataset = Dataset(
        tuple(_list_graphs(parts, "DatasetClause", "default", prefixes)),
        tuple(_list_graphs(parts, "DatasetClause", "named", prefixes)),
    )
    patterns = _list_graphs(parts, "GraphGraphPattern", "term", prefixes)
    for name in (*dataset.default, *dataset.named, *patterns):
        refuse_unknown(name, graphs)
    return dataset if dataset.default or dataset.named else None


def _refuse_undeclared(
    parts: Iterable["CompValue"], prefixes: Mapping[str, str]
) -> None:
    for part in parts:
        prefix = str(part.prefix or "")
        if part.name == "pname" and prefix not in prefixes:
            raise QueryError(
                f"The prefix {prefix!r} is not declared.",
                suggest(prefix, prefixes)
                or "Declare it with PREFIX; those of the graph need no declaration.",
            )


def _list_graphs(
    parts: Iterable["CompValue"], clause: str, role: str, prefixes: Mapping[str, str]
) -> Iterator[str]:
    """Yield the IRI in `role` of each `clause`; what is a variable is left out."""
    from rdflib import URIRef
    from rdflib.plugins.sparql.parserutils import CompValue

    for part in parts:
        term = part.get(role) if part.name == clause else None
        if isinstance(term, URIRef):
            yield str(term)
        elif isinstance(term, CompValue):
            yield prefixes[str(term.prefix or "")] + str(term.localname or "")


def _walk(parsed: object) -> Iterator["CompValue"]:
    """Yield every part of a parse that has a name, in the order of the text."""
    from pyparsing import ParseResults
    from rdflib.plugins.sparql.parserutils import CompValue

    waiting = [parsed]
    while waiting:
        part = waiting.pop()
        if isinstance(part, CompValue):
            yield part
            waiting += reversed(list(part.values()))
        elif isinstance(part, list | tuple | ParseResults):
            waiting += reversed(list(part))
