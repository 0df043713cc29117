"""The vocabulary's and the code lists' own pages."""

from collections.abc import Iterable
from dataclasses import dataclass

from pyoxigraph import Literal, NamedNode, Quad

from graph_builder.publish.addresses import CODES, VOCABULARY
from graph_builder.publish.jsonld import read_vocabulary
from graph_builder.publish.pages import Link
from graph_builder.vocabulary import CODE, DEF, PREFIXES, REUSED, terms

_OWL = REUSED["owl"]
_COMMENT = NamedNode(REUSED["rdfs"] + "comment")
_DEFINITION = NamedNode(REUSED["skos"] + "definition")
_IN_SCHEME = NamedNode(REUSED["skos"] + "inScheme")
_KINDS = (
    ("classes", "Classes", NamedNode(_OWL + "Class")),
    ("links", "Properties that link", NamedNode(_OWL + "ObjectProperty")),
    ("values", "Properties with values", NamedNode(_OWL + "DatatypeProperty")),
)
_ROWS = (
    ("Kind of", NamedNode(REUSED["rdfs"] + "subClassOf")),
    ("Of", NamedNode(REUSED["schema"] + "domainIncludes")),
    ("Value", NamedNode(REUSED["schema"] + "rangeIncludes")),
)


@dataclass(frozen=True, slots=True)
class Term:
    """A class, a property or a code; `anchor` is its place on the page."""

    anchor: str
    code: str
    label: str
    comment: str
    rows: tuple[tuple[str, tuple[Link, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class TermGroup:
    """Terms under a heading."""

    anchor: str
    title: str
    terms: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Dictionary:
    """A page of terms; `path` is its file, without an ending."""

    path: str
    title: str
    lead: str
    namespace: str
    groups: tuple[TermGroup, ...]
    quads: tuple[Quad, ...]


def make_vocabulary() -> Dictionary:
    """Return the page of the vocabulary: its classes and properties, by name."""
    quads = read_vocabulary()
    groups = tuple(
        TermGroup(
            anchor,
            title,
            tuple(
                _make_term(quads, node, node.value.removeprefix(DEF))
                for node in _list(quads, terms.RDF_TYPE, kind)
            ),
        )
        for anchor, title, kind in _KINDS
    )
    lead = "The words that the graph is written in, beside those it takes from others."
    return Dictionary(
        VOCABULARY, "The policygraph vocabulary", lead, DEF, groups, quads
    )


def make_codes() -> Dictionary:
    """Return the page of the code lists."""
    quads = read_vocabulary("codes.ttl")
    schemes = _list(quads, terms.RDF_TYPE, NamedNode(REUSED["skos"] + "ConceptScheme"))
    groups = tuple(
        TermGroup(
            "scheme-" + scheme.value.rsplit("/", 1)[-1],
            _text(quads, scheme, terms.DCTERMS_TITLE).capitalize(),
            tuple(
                _make_term(quads, node, node.value.removeprefix(CODE))
                for node in _list(quads, _IN_SCHEME, scheme)
            ),
        )
        for scheme in schemes
    )
    lead = "The lists that stances, modes, kinds of body and the like are taken from."
    return Dictionary(CODES, "Code lists", lead, CODE, groups, quads)


def _make_term(quads: Iterable[Quad], node: NamedNode, name: str) -> Term:
    rows = ((words, _link_all(quads, node, predicate)) for words, predicate in _ROWS)
    return Term(
        anchor=name,
        code=_shorten(node.value),
        label=_text(quads, node, terms.RDFS_LABEL, terms.SKOS_PREF_LABEL),
        comment=_text(quads, node, _COMMENT, _DEFINITION),
        rows=tuple((words, links) for words, links in rows if links),
    )


def _link_all(
    quads: Iterable[Quad], node: NamedNode, predicate: NamedNode
) -> tuple[Link, ...]:
    found = sorted(
        q.object.value
        for q in quads
        if q.subject == node
        and q.predicate == predicate
        and isinstance(q.object, NamedNode)
    )
    return tuple(Link(iri, _shorten(iri)) for iri in found)


def _shorten(iri: str) -> str:
    for prefix, start in PREFIXES.items():
        if iri.startswith(start):
            return f"{prefix}:{iri.removeprefix(start)}"
    return iri


def _list(
    quads: Iterable[Quad], predicate: NamedNode, value: NamedNode
) -> list[NamedNode]:
    found = [
        q.subject
        for q in quads
        if q.predicate == predicate
        and q.object == value
        and isinstance(q.subject, NamedNode)
    ]
    return sorted(found, key=lambda node: node.value)


def _text(quads: Iterable[Quad], node: NamedNode, *predicates: NamedNode) -> str:
    for quad in quads:
        is_words = isinstance(quad.object, Literal)
        if is_words and quad.subject == node and quad.predicate in predicates:
            return quad.object.value if isinstance(quad.object, Literal) else ""
    return ""
