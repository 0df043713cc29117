"""Quads -> JSON-LD 1.1 in the vocabulary's own words, always in the same order."""

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from types import MappingProxyType

from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, parse

from graph_builder.render.styles import Json
from graph_builder.resources import find_resource
from graph_builder.vocabulary import CODE, DEF, REUSED, terms

_OWL = REUSED["owl"]
_RANGE = NamedNode(REUSED["schema"] + "rangeIncludes")
_LANG_STRING = REUSED["rdf"] + "langString"
# Without the prefixes of entities: a property of ours is called 'post' as well.
_PREFIXES: Mapping[str, str] = MappingProxyType({"pg": DEF, "code": CODE} | REUSED)


@cache
def read_vocabulary(name: str = "policygraph.ttl") -> tuple[Quad, ...]:
    """Return the triples of a file of the ontology, in the order of the file."""
    path = find_resource("ontology") / name
    return tuple(parse(path=str(path), format=RdfFormat.TURTLE))


@cache
def make_context() -> Mapping[str, Json]:
    """Return the JSON-LD context: prefixes, and each term with the type of its values.

    A term stands for one type of value; values of another are written out in full.
    """
    context: dict[str, Json] = {"@version": 1.1}
    context |= dict(sorted(_PREFIXES.items()))
    kinds = {q.subject: q.object for q in read_vocabulary() if _is_term(q)}
    ranges = {q.subject: q.object for q in read_vocabulary() if q.predicate == _RANGE}
    for term, kind in sorted(kinds.items(), key=lambda pair: str(pair[0])):
        iri = str(term)[1:-1]
        context[iri.removeprefix(DEF)] = _define(iri, kind, ranges.get(term))
    return MappingProxyType(context)


def write_jsonld(quads: Iterable[Quad]) -> bytes:
    """Return the triples of the quads, whatever their graphs, as JSON-LD.

    The context is inside, cut to what is used: nothing has to be fetched to read it.
    """
    nodes = _write_nodes(quads)
    return encode({"@context": _choose_context(nodes), "@graph": nodes})


def write_jsonld_graphs(quads: Sequence[Quad]) -> bytes:
    """Return the quads as JSON-LD, each named graph with what it says."""
    graphs: dict[str, list[Quad]] = {}
    for quad in quads:
        graphs.setdefault(str(quad.graph_name)[1:-1], []).append(quad)
    named: list[Json] = [
        {"@id": name, "@graph": _write_nodes(held)}
        for name, held in sorted(graphs.items())
    ]
    return encode({"@context": dict(make_context()), "@graph": named})


def encode(value: Json) -> bytes:
    """Return `value` as indented JSON with a final line end."""
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()


def _is_term(quad: Quad) -> bool:
    kinds = ("Class", "ObjectProperty", "DatatypeProperty")
    return quad.predicate == terms.RDF_TYPE and quad.object in [
        NamedNode(_OWL + kind) for kind in kinds
    ]


def _define(iri: str, kind: object, values: object) -> Json:
    if kind == NamedNode(_OWL + "Class"):
        return iri
    if kind == NamedNode(_OWL + "ObjectProperty"):
        return {"@id": iri, "@type": "@id"}
    datatype = values.value if isinstance(values, NamedNode) else ""
    if datatype == _LANG_STRING:
        return {"@id": iri, "@language": "en"}
    # rdflib tells a plain string from one that is typed xsd:string.
    is_plain = datatype in ("", terms.XSD_STRING.value)
    return {"@id": iri} if is_plain else {"@id": iri, "@type": datatype}


def _write_nodes(quads: Iterable[Quad]) -> list[Json]:
    found: dict[str, dict[str, list[Json]]] = {}
    triples = {(str(q.subject)[1:-1], q.predicate.value, q.object) for q in quads}
    for subject, predicate, value in sorted(triples, key=_rank):
        node = found.setdefault(subject, {})
        if predicate == terms.RDF_TYPE.value and isinstance(value, NamedNode):
            node.setdefault("@type", []).append(_shorten(value.value))
        elif isinstance(value, NamedNode | Literal):
            name = _shorten(predicate)
            node.setdefault(name, []).append(_write_value(name, value))
    return [{"@id": iri, **_unwrap(node)} for iri, node in found.items()]


def _rank(triple: tuple[str, str, object]) -> tuple[str, bool, str, str]:
    subject, predicate, value = triple
    return subject, predicate != terms.RDF_TYPE.value, predicate, str(value)


def _unwrap(node: Mapping[str, list[Json]]) -> dict[str, Json]:
    return {
        name: held[0] if len(held) == 1 else list(held) for name, held in node.items()
    }


def _shorten(iri: str) -> str:
    if iri.startswith(DEF) and iri.removeprefix(DEF) in make_context():
        return iri.removeprefix(DEF)
    for prefix, start in _PREFIXES.items():
        if iri.startswith(start) and iri != start:
            return f"{prefix}:{iri.removeprefix(start)}"
    return iri


def _write_value(name: str, value: NamedNode | Literal) -> Json:
    definition = make_context().get(name)
    known = definition if isinstance(definition, dict) else {}
    if isinstance(value, NamedNode):
        return value.value if known.get("@type") == "@id" else {"@id": value.value}
    if value.language:
        if known.get("@language") == value.language:
            return value.value
        return {"@value": value.value, "@language": value.language}
    if known.get("@type") == value.datatype.value:
        return value.value
    if value.datatype == terms.XSD_STRING and not known.keys() - {"@id"}:
        return value.value
    return {"@value": value.value, "@type": value.datatype.value}


def _choose_context(nodes: Sequence[Json]) -> dict[str, Json]:
    used = {"@version"}
    for node in nodes:
        if isinstance(node, dict):
            types = node.get("@type", [])
            named = [*node, *(types if isinstance(types, list) else [types])]
            used |= {str(name) for name in named}
    used |= {name.partition(":")[0] for name in used if ":" in name}
    return {name: value for name, value in make_context().items() if name in used}
