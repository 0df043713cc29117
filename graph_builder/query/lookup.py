"""Whom or what a user means: an entity of the graph by its slug, IRI or label."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from pyoxigraph import Literal, NamedNode, Store

from graph_builder.errors import QueryError
from graph_builder.query.saved import Kind
from graph_builder.query.suggest import suggest
from graph_builder.vocabulary import ID, PREFIXES, terms

_CLASSES: Mapping[Kind, tuple[NamedNode, ...]] = MappingProxyType(
    {
        Kind.ACTOR: (
            terms.FOAF_PERSON,
            terms.ORG_ORGANIZATION,
            terms.UNIDENTIFIED_GROUP,
        ),
        Kind.BODY: (terms.ORG_ORGANIZATION,),
        Kind.PERSON: (terms.FOAF_PERSON,),
        Kind.POSITION: (terms.POSITION,),
        Kind.POST: (terms.ORG_POST,),
        Kind.PROPOSITION: (
            terms.PROPOSAL,
            terms.FACTUAL_CLAIM,
            terms.CANDIDATE_PROPOSITION,
        ),
        Kind.TOPIC: (terms.SKOS_CONCEPT,),
    }
)
# Where the IRIs of a kind live under ID, when that is not the kind's own name.
_PARTS: Mapping[Kind, tuple[str, ...]] = MappingProxyType(
    {Kind.ACTOR: ("person", "body"), Kind.POSITION: ("work",)}
)
_LABELS = (terms.RDFS_LABEL, terms.SKOS_PREF_LABEL, terms.SKOS_ALT_LABEL)


def is_entity(kind: Kind) -> bool:
    """Whether values of `kind` name something in the graph."""
    return kind in _CLASSES


def find_entity(kind: Kind, value: str, store: Store) -> NamedNode:
    """Return the entity of `kind` that `value` names; capitals make no difference.

    An IRI (also with a prefix) or a slug goes before a label.

    Raises:
        QueryError: the graph has none by that name, or several.
    """
    known = set(_list_entities(kind, store))
    exact = {
        expand(value),
        *(f"{ID}{part}/{_fold(value)}" for part in _list_parts(kind)),
    }
    found = {iri for iri in known if iri.value in exact} or {
        iri for label, iri in _list_labels(known, store) if _fold(label) == _fold(value)
    }
    if len(found) == 1:
        return found.pop()
    if found:
        raise QueryError(
            f"{value!r} names {len(found)} things in the graph.",
            f"Choose one: {', '.join(sorted(map(_slug, found)))}.",
        )
    labels = {label for label, _ in _list_labels(known, store)}
    raise QueryError(
        f"The graph has no {kind} called {value!r}.",
        suggest(value, labels | set(map(_slug, known))) or _list_some(kind, known),
    )


def _list_entities(kind: Kind, store: Store) -> Iterator[NamedNode]:
    """Yield the entities of `kind`; a code is a concept too, but no topic."""
    for of_class in _CLASSES[kind]:
        for quad in store.quads_for_pattern(None, terms.RDF_TYPE, of_class, None):
            iri = quad.subject
            if isinstance(iri, NamedNode) and (
                kind is not Kind.TOPIC or iri.value.startswith(f"{ID}{kind}/")
            ):
                yield iri


def _list_labels(
    known: set[NamedNode], store: Store
) -> Iterator[tuple[str, NamedNode]]:
    for iri in known:
        for predicate in _LABELS:
            for quad in store.quads_for_pattern(iri, predicate, None, None):
                if isinstance(quad.object, Literal):
                    yield quad.object.value, iri
        for naming in store.quads_for_pattern(None, terms.NAMING_OF, iri, None):
            forms = store.quads_for_pattern(
                naming.subject, terms.SKOSXL_LITERAL_FORM, None, None
            )
            yield from (
                (form.object.value, iri)
                for form in forms
                if isinstance(form.object, Literal)
            )


def _list_parts(kind: Kind) -> tuple[str, ...]:
    return _PARTS.get(kind, (kind.value,))


def expand(value: str) -> str:
    """Return an IRI written with one of the prefixes of the graph in full."""
    prefix, colon, rest = value.partition(":")
    return PREFIXES[prefix] + rest if colon and prefix in PREFIXES else value


def _fold(label: str) -> str:
    return " ".join(label.casefold().split())


def _slug(iri: NamedNode) -> str:
    return iri.value.removeprefix(ID).partition("/")[2]


def _list_some(kind: Kind, known: set[NamedNode]) -> str:
    if not known:
        return f"The graph has no {kind} at all."
    return f"Give a slug, a label or an IRI, such as {min(map(_slug, known))!r}."
