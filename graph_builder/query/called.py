"""What the entities of a graph are called, at any time and in any style."""

from collections.abc import Iterable, Iterator

from pyoxigraph import Literal, NamedNode, Store

from graph_builder.vocabulary import terms

_LABELS = (terms.RDFS_LABEL, terms.SKOS_PREF_LABEL, terms.SKOS_ALT_LABEL)


def list_labels(
    known: Iterable[NamedNode], store: Store
) -> Iterator[tuple[str, NamedNode]]:
    """Yield each name of each entity with the entity."""
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
