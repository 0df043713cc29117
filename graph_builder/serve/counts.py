"""How much a graph holds, in VoID's terms."""

from collections import Counter

from pyoxigraph import DefaultGraph, NamedNode, Quad, Store

from graph_builder.vocabulary.terms import RDF_TYPE


def count_graph(store: Store) -> dict[str, dict[str, int]]:
    """Return VoID's counts of the default graph, and the triples of each part of it.

    'dataset' has void:triples, distinctSubjects, distinctObjects, properties and
    classes; 'properties' and 'classes' the triples and members of each; 'graphs' the
    triples of each named graph.
    """
    subjects, objects = set(), set()
    properties: Counter[str] = Counter()
    classes: Counter[str] = Counter()
    for quad in store.quads_for_pattern(None, None, None, DefaultGraph()):
        subjects.add(quad.subject)
        objects.add(quad.object)
        properties[quad.predicate.value] += 1
        if quad.predicate == RDF_TYPE and isinstance(quad.object, NamedNode):
            classes[quad.object.value] += 1
    dataset = {
        "triples": properties.total(),
        "distinctSubjects": len(subjects),
        "distinctObjects": len(objects),
        "properties": len(properties),
        "classes": len(classes),
    }
    return {
        "dataset": dataset,
        "properties": dict(properties),
        "classes": dict(classes),
        "graphs": dict(Counter(map(_name_graph, _list_named(store)))),
    }


def _list_named(store: Store) -> list[Quad]:
    return [
        quad
        for name in store.named_graphs()
        for quad in store.quads_for_pattern(None, None, None, name)
    ]


def _name_graph(quad: Quad) -> str:
    return quad.graph_name.value if isinstance(quad.graph_name, NamedNode) else ""
