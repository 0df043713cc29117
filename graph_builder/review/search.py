"""What somebody means who types only some words of a name."""

from pyoxigraph import NamedNode, Store

from graph_builder.errors import QueryError
from graph_builder.query import Kind
from graph_builder.query.called import list_labels
from graph_builder.query.lookup import find_entity, list_entities
from graph_builder.vocabulary import ID, terms

_MOST = 8


def find_called(kind: Kind, text: str, store: Store) -> NamedNode:
    """Return what `find_entity` does, or the one thing whose name has all the words.

    Raises:
        QueryError: nothing of the kind is called so, or several things are; the first
            of these are listed.
    """
    try:
        return find_entity(kind, text, store)
    except QueryError as error:
        found = _search(kind, text, store)
        if len(found) == 1:
            return next(iter(found))
        if not found:
            raise error from None
        listed = sorted((slug(iri), label) for iri, label in found.items())
        shown = "; ".join(f"{name} ({label})" for name, label in listed[:_MOST])
        more = "; ..." if len(listed) > _MOST else ""
        raise QueryError(
            f"{text!r} is in {len(found)} names.", f"Choose one: {shown}{more}."
        ) from None


def list_known(kind: Kind, store: Store) -> list[tuple[str, str]]:
    """Return the things of a kind that the graph knows, by slug and name, sorted.

    Wordings that fit no proposition, and groups of one text, are left out.
    """
    labels = list_labels(_list_offered(kind, store), store)
    named = {slug(iri): label for label, iri in reversed(list(labels))}
    return sorted(named.items(), key=lambda pair: pair[1].casefold())


def slug(iri: NamedNode) -> str:
    """Return the last part of an IRI, by which a thing may be named."""
    return iri.value.removeprefix(ID).partition("/")[2]


def _search(kind: Kind, text: str, store: Store) -> dict[NamedNode, str]:
    words = text.casefold().split()
    labels = list_labels(_list_offered(kind, store), store)
    return {
        iri: label
        for label, iri in labels
        if all(word in label.casefold() for word in words)
    }


def _list_offered(kind: Kind, store: Store) -> set[NamedNode]:
    apart = (terms.CANDIDATE_PROPOSITION, terms.UNIDENTIFIED_GROUP)
    return {
        iri
        for iri in list_entities(kind, store)
        if not any(
            True
            for one in apart
            for _ in store.quads_for_pattern(iri, terms.RDF_TYPE, one, None)
        )
    }
