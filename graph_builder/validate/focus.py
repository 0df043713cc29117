"""Which nodes of a graph a shape is about: SHACL's targets."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode, Quad, Store

from graph_builder.vocabulary import REUSED, terms

Focus: TypeAlias = NamedNode | BlankNode | Literal
Targets: TypeAlias = Mapping[str, frozenset[Focus]]

SUB_CLASS_OF = NamedNode(REUSED["rdfs"] + "subClassOf")
_MERGED = DefaultGraph()


@dataclass(frozen=True, slots=True)
class Aim:
    """What a shape declares itself to be about, by any of SHACL's four ways."""

    classes: frozenset[NamedNode] = frozenset()
    nodes: frozenset[Focus] = frozenset()
    subjects_of: frozenset[NamedNode] = frozenset()
    objects_of: frozenset[NamedNode] = frozenset()


def find_targets(store: Store, aims: Mapping[str, Aim]) -> Targets:
    """Return the focus nodes of each shape in the default graph of `store`."""
    return {shape: frozenset(_list_targets(store, aim)) for shape, aim in aims.items()}


def find_targets_among(
    store: Store, aims: Mapping[str, Aim], nodes: Iterable[Focus]
) -> Targets:
    """Return those of `nodes` that are focus nodes of each shape."""
    wide = {shape: _list_classes(store, aim.classes) for shape, aim in aims.items()}
    found: dict[str, set[Focus]] = {shape: set() for shape in aims}
    for node in nodes:
        kinds = _list_kinds(store, node)
        for shape, aim in aims.items():
            if not kinds.isdisjoint(wide[shape]) or _is_aimed_at(store, aim, node):
                found[shape].add(node)
    return {shape: frozenset(those) for shape, those in found.items()}


def _list_targets(store: Store, aim: Aim) -> Iterator[Focus]:
    yield from aim.nodes
    for kind in _list_classes(store, aim.classes):
        for quad in look_up(store, None, terms.RDF_TYPE, kind):
            yield read_subject(quad)
    for predicate in aim.subjects_of:
        for quad in look_up(store, None, predicate, None):
            yield read_subject(quad)
    for predicate in aim.objects_of:
        for quad in look_up(store, None, predicate, None):
            yield _as_focus(quad.object)


def _list_classes(store: Store, classes: Iterable[NamedNode]) -> set[Focus]:
    """Return the classes and their subclasses, however far down."""
    found: set[Focus] = set()
    waiting: list[Focus] = list(classes)
    while waiting:
        kind = waiting.pop()
        if kind not in found:
            found.add(kind)
            below = look_up(store, None, SUB_CLASS_OF, kind)
            waiting += [read_subject(quad) for quad in below]
    return found


def _list_kinds(store: Store, node: Focus) -> set[Focus]:
    if isinstance(node, Literal):
        return set()
    quads = look_up(store, node, terms.RDF_TYPE, None)
    return {_as_focus(quad.object) for quad in quads}


def _is_aimed_at(store: Store, aim: Aim, node: Focus) -> bool:
    if node in aim.nodes:
        return True
    if any(_has(store, None, one, node) for one in aim.objects_of):
        return True
    return not isinstance(node, Literal) and any(
        _has(store, node, one, None) for one in aim.subjects_of
    )


def look_up(
    store: Store,
    subject: NamedNode | BlankNode | None = None,
    predicate: NamedNode | None = None,
    value: Focus | None = None,
) -> Iterator[Quad]:
    """Yield the quads of the default graph that match, None matching anything."""
    return store.quads_for_pattern(subject, predicate, value, _MERGED)


def read_subject(quad: Quad) -> NamedNode | BlankNode:
    """Return the subject of a quad of RDF 1.1.

    Raises:
        TypeError: it is a triple.
    """
    if isinstance(quad.subject, NamedNode | BlankNode):
        return quad.subject
    raise TypeError(f"{quad.subject!r} cannot be a focus node.")


def _has(
    store: Store,
    subject: NamedNode | BlankNode | None,
    predicate: NamedNode,
    value: Focus | None,
) -> bool:
    return next(look_up(store, subject, predicate, value), None) is not None


def _as_focus(term: object) -> Focus:
    if isinstance(term, NamedNode | BlankNode | Literal):
        return term
    raise TypeError(f"{term!r} cannot be a focus node.")
