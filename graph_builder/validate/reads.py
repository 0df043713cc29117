"""How far from its node a constraint reads, and along which properties."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import count, pairwise
from typing import TYPE_CHECKING, TypeAlias

from pyoxigraph import NamedNode

if TYPE_CHECKING:
    from graph_builder.validate.ahead import Triple
    from graph_builder.validate.at_once import Part

# A step between two places of a pattern, by a property; None is any property.
_Step: TypeAlias = tuple[object, NamedNode | None, object]
_THIS = "this"


@dataclass(frozen=True, slots=True)
class Reads:
    """What a constraint reads away from its node.

    `far` are the properties that it reads there and `via` those that lead there, in at
    most `depth` steps, None being as many as there are; None as a property is any.
    """

    far: frozenset[NamedNode | None] = frozenset()
    via: frozenset[NamedNode | None] = frozenset()
    depth: int | None = 0


def list_reads(part: "Part") -> Reads | None:
    """Return what a constraint that looks ahead reads; None if that may be anything."""
    steps = [step for triple in _list_triples(part) for step in _walk(*triple)]
    starts = {subject for subject, _, _ in steps}
    longest = _measure(steps)
    depth = None if longest > len(starts) else longest
    via = frozenset(name for _, name, value in steps if value in starts)
    if depth is None and None in via:
        return None
    far = frozenset(
        name for subject, name, value in steps if subject != _THIS or value == subject
    )
    return Reads(far, via, depth)


def _measure(steps: Iterable[_Step]) -> int:
    """Return how far away a place is read from, or more than places if in a circle."""
    after: dict[object, set[object]] = defaultdict(set)
    for subject, _, value in steps:
        after[subject].add(value)
    edge: set[object] = {_THIS}
    for depth in range(len(after) + 1):
        edge = {one for place in edge for one in after[place] if one in after}
        if not edge:
            return depth
    return len(after) + 1


def _list_triples(part: object) -> "Iterator[Triple]":
    if isinstance(part, dict) and getattr(part, "name", "") == "BGP":
        yield from part["triples"]
    elif isinstance(part, dict):
        for name in part:
            # rdflib keeps the algebra of an EXISTS beside what it was parsed from.
            if name != "_vars":
                yield from _list_triples(getattr(part, name))
    elif isinstance(part, list | tuple):
        for value in part:
            yield from _list_triples(value)


_fresh = count()


def _walk(subject: object, path: object, value: object) -> Iterator[_Step]:
    """Yield the steps of a property path, with places of their own between them."""
    from rdflib import URIRef
    from rdflib.paths import AlternativePath, InvPath, MulPath, SequencePath

    start, end = _name(subject), _name(value)
    if isinstance(path, AlternativePath):
        for one in path.args:
            yield from _walk(subject, one, value)
    elif isinstance(path, SequencePath):
        places = [start, *(("between", next(_fresh)) for _ in path.args[1:]), end]
        for one, (here, there) in zip(path.args, pairwise(places), strict=True):
            yield from _walk(here, one, there)
    elif isinstance(path, InvPath):
        yield from _walk(value, path.arg, subject)
    elif isinstance(path, MulPath):
        yield from _walk(subject, path.path, value)
        yield from _walk(value, path.path, value)
    else:
        yield start, NamedNode(str(path)) if isinstance(path, URIRef) else None, end


def _name(place: object) -> object:
    return str(place) if isinstance(place, str) else place
