"""What the endpoint says of itself: its Service Description, with VoID's counts."""

from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import quote

from pyoxigraph import Literal, NamedNode, Triple

from graph_builder.query import Answer, Form, render_answer
from graph_builder.serve.negotiate import MEDIA_TYPES, choose_format, list_offers
from graph_builder.serve.reply import Reply
from graph_builder.vocabulary import SERVICE
from graph_builder.vocabulary.terms import RDF_TYPE

Counts = Mapping[str, Mapping[str, int]]

_FORMATS = (
    "SPARQL_Results_JSON",
    "SPARQL_Results_XML",
    "SPARQL_Results_CSV",
    "SPARQL_Results_TSV",
    "Turtle",
    "N-Triples",
    "RDF_XML",
    "JSON-LD",
    "TriG",
    "N-Quads",
)


def describe_service(endpoint: str, counts: Counts, accept: str) -> Reply:
    """Return the description of the service at `endpoint` in a format of RDF.

    One that takes no RDF gets Turtle. `counts` are those of `count_graph`.
    """
    form = choose_format(accept, list_offers(Form.GRAPH, is_saved=False)) or "turtle"
    triples = sorted(_describe(endpoint, counts), key=str)
    rows = tuple((one.subject, one.predicate, one.object) for one in triples)
    answer = Answer(Form.GRAPH, ("subject", "predicate", "object"), rows)
    return Reply(200, MEDIA_TYPES[form], render_answer(answer, form).encode())


def _term(name: str) -> NamedNode:
    prefix, _, local = name.partition(":")
    return NamedNode(SERVICE[prefix] + local)


def _describe(endpoint: str, counts: Counts) -> Iterator[Triple]:
    service = NamedNode(endpoint)
    dataset, default = (NamedNode(f"{endpoint}#{part}") for part in ("dataset", "all"))
    yield from _type(service, "sd:Service")
    yield Triple(service, _term("sd:endpoint"), service)
    yield Triple(service, _term("sd:supportedLanguage"), _term("sd:SPARQL11Query"))
    yield Triple(service, _term("sd:feature"), _term("sd:UnionDefaultGraph"))
    for name in _FORMATS:
        yield Triple(service, _term("sd:resultFormat"), _term(f"formats:{name}"))
    yield Triple(service, _term("sd:defaultDataset"), dataset)
    yield from _type(dataset, "sd:Dataset", "void:Dataset")
    yield Triple(dataset, _term("void:sparqlEndpoint"), service)
    yield Triple(dataset, _term("sd:defaultGraph"), default)
    yield from _type(default, "sd:Graph", "void:Dataset")
    for name, number in counts.get("dataset", {}).items():
        for subject in (dataset, default):
            yield Triple(subject, _term(f"void:{name}"), Literal(number))
    yield from _list_parts(endpoint, counts, default)
    yield from _list_named(endpoint, counts.get("graphs", {}), dataset)


def _list_parts(endpoint: str, counts: Counts, default: NamedNode) -> Iterator[Triple]:
    for group, kind, count in (
        ("properties", "property", "triples"),
        ("classes", "class", "entities"),
    ):
        for name, number in counts.get(group, {}).items():
            part = _name_part(endpoint, kind, name)
            yield Triple(default, _term(f"void:{kind}Partition"), part)
            yield Triple(part, _term(f"void:{kind}"), NamedNode(name))
            yield Triple(part, _term(f"void:{count}"), Literal(number))


def _list_named(
    endpoint: str, graphs: Mapping[str, int], dataset: NamedNode
) -> Iterator[Triple]:
    for name, number in graphs.items():
        entry = _name_part(endpoint, "named", name)
        graph = _name_part(endpoint, "graph", name)
        yield Triple(dataset, _term("sd:namedGraph"), entry)
        yield from _type(entry, "sd:NamedGraph")
        yield Triple(entry, _term("sd:name"), NamedNode(name))
        yield Triple(entry, _term("sd:graph"), graph)
        yield from _type(graph, "sd:Graph", "void:Dataset")
        yield Triple(graph, _term("void:triples"), Literal(number))


def _name_part(endpoint: str, kind: str, name: str) -> NamedNode:
    return NamedNode(f"{endpoint}#{kind}={quote(name, safe='')}")


def _type(subject: NamedNode, *names: str) -> Sequence[Triple]:
    return [Triple(subject, RDF_TYPE, _term(name)) for name in names]
