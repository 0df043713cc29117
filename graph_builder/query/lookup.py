"""Whom or what a user means: an entity of the graph by its slug, IRI or label."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from pyoxigraph import NamedNode, Store

from graph_builder.errors import QueryError
from graph_builder.query.called import list_labels
from graph_builder.query.people import match_people
from graph_builder.query.saved import Kind
from graph_builder.query.suggest import suggest
from graph_builder.query.unspoken import say_missing
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


def is_entity(kind: Kind) -> bool:
    """Whether values of `kind` name something in the graph."""
    return kind in _CLASSES


def list_classes(kind: Kind) -> tuple[NamedNode, ...]:
    """Return the classes whose instances are of `kind`; none for what is no entity."""
    return _CLASSES.get(kind, ())


def find_entity(kind: Kind, value: str, store: Store) -> NamedNode:
    """Return the entity of `kind` that `value` names; capitals make no difference.

    An IRI (also with a prefix) or a slug goes before a label. A person may also be
    named as people write it: see `match_people`.

    Raises:
        QueryError: the graph has none by that name, or several.
    """
    known = set(list_entities(kind, store))
    found = _find_all(kind, value, known, store)
    if len(found) == 1:
        return found.pop()
    if found:
        raise QueryError(
            f"{value!r} names {len(found)} things in the graph.",
            f"Choose one: {_list_choices(found, store)}.",
        )
    offered = {iri for iri in known if not _is_candidate(iri, store)}
    names = {_slug(iri): iri for iri in offered} | dict(list_labels(offered, store))
    raise QueryError(
        say_missing(kind, value, expand(value)),
        suggest(value, names, names) or _list_some(kind, offered or known),
    )


def _find_all(
    kind: Kind, value: str, known: set[NamedNode], store: Store
) -> set[NamedNode]:
    exact = {
        expand(value),
        *(f"{ID}{part}/{_fold(value)}" for part in _list_parts(kind)),
    }
    labels = list(list_labels(known, store))
    found = {iri for iri in known if iri.value in exact}
    found = found or {iri for label, iri in labels if _fold(label) == _fold(value)}
    if not found and kind in {Kind.ACTOR, Kind.PERSON}:
        people = f"{ID}{Kind.PERSON}/"
        known_people = (one for one in labels if one[1].value.startswith(people))
        found = set(match_people(value, known_people))
    return found


def _list_choices(found: set[NamedNode], store: Store) -> str:
    """Return the slugs, each with what it is called."""
    # What it is called first, before its other names.
    named = reversed(list(list_labels(found, store)))
    labels = {iri: label for label, iri in named}
    chosen = sorted(found, key=lambda iri: iri.value)
    return ", ".join(f"{_slug(iri)} ({labels.get(iri, 'no name')})" for iri in chosen)


def _is_candidate(iri: NamedNode, store: Store) -> bool:
    """Whether it is only a wording that fits no proposition: nothing to offer."""
    kind = terms.CANDIDATE_PROPOSITION
    return any(store.quads_for_pattern(iri, terms.RDF_TYPE, kind, None))


def list_entities(kind: Kind, store: Store) -> Iterator[NamedNode]:
    """Yield the entities of `kind`; a code is a concept too, but no topic."""
    for of_class in _CLASSES[kind]:
        for quad in store.quads_for_pattern(None, terms.RDF_TYPE, of_class, None):
            iri = quad.subject
            if isinstance(iri, NamedNode) and (
                kind is not Kind.TOPIC or iri.value.startswith(f"{ID}{kind}/")
            ):
                yield iri


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
