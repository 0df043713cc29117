"""Which sh:sparql constraints look only at what their node leads to.

Such a constraint finds the same in a part of the graph that holds everything its nodes
lead to, so that a change elsewhere cannot alter what it finds.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeAlias

from graph_builder.validate.at_once import list_variables

if TYPE_CHECKING:
    from graph_builder.validate.at_once import Part

Walk: TypeAlias = "Callable[[Part, frozenset[str]], frozenset[str] | None]"
# A term of rdflib or a property path; rdflib gives the two no common type.
Triple: TypeAlias = tuple[Any, Any, Any]


def looks_ahead(part: "Part") -> bool:
    """Whether each triple that the constraint reads hangs from $this, step by step."""
    return _walk(part, frozenset({"this"})) is not None


def _walk(part: "Part", known: frozenset[str]) -> frozenset[str] | None:
    """Return the variables reached from `known`; None if a triple hangs from others."""
    step = _STEPS.get(part.name)
    return step(part, known) if step else None


def _walk_triples(part: "Part", known: frozenset[str]) -> frozenset[str] | None:
    return _follow(part.triples, known)


def _follow(triples: Iterable[Triple], known: frozenset[str]) -> frozenset[str] | None:
    reached, waiting = set(known), list(triples)
    while waiting:
        ready = [one for one in waiting if _hangs(one, reached)]
        if not ready:
            return None
        waiting = [one for one in waiting if one not in ready]
        reached.update(name for one in ready for name in list_variables(one))
    return frozenset(reached)


def _hangs(triple: Triple, reached: set[str]) -> bool:
    subject, path, value = triple
    ends = [subject, value] if _turns_back(path) else [subject]
    return all(str(end) in reached for end in ends)


def _turns_back(path: object) -> bool:
    """Whether a property path goes against the triples anywhere."""
    from rdflib.paths import InvPath, NegatedPath

    if isinstance(path, InvPath | NegatedPath):
        return True
    inner = getattr(path, "args", None) or [getattr(path, "path", None)]
    return any(_turns_back(one) for one in inner if one is not None)


def _walk_join(part: "Part", known: frozenset[str]) -> frozenset[str] | None:
    for first, second in ((part.p1, part.p2), (part.p2, part.p1)):
        reached = _walk(first, known)
        if reached is not None:
            return _walk(second, reached)
    return None


def _walk_union(part: "Part", known: frozenset[str]) -> frozenset[str] | None:
    one, other = _walk(part.p1, known), _walk(part.p2, known)
    return None if one is None or other is None else one & other


def _walk_left(part: "Part", known: frozenset[str]) -> frozenset[str] | None:
    reached = _walk(part.p1, known)
    further = None if reached is None else _walk(part.p2, reached)
    if further is None or not _asks_ahead(part.expr, further):
        return None
    return reached


def _walk_filter(part: "Part", known: frozenset[str]) -> frozenset[str] | None:
    reached = _walk(part.p, known)
    if reached is None or not _asks_ahead(part.expr, reached):
        return None
    return reached


def _asks_ahead(expression: object, known: frozenset[str]) -> bool:
    """Whether every EXISTS in an expression reads what hangs from `known`."""
    return all(_walk(group, known) is not None for group in _list_groups(expression))


def _list_groups(expression: object) -> "Iterator[Part]":
    from rdflib.plugins.sparql.parserutils import CompValue

    if isinstance(expression, CompValue) and expression.name in _EXISTS:
        yield expression.graph
    elif isinstance(expression, dict):
        for name, value in expression.items():
            if name != "_vars":
                yield from _list_groups(value)
    elif isinstance(expression, list | tuple):
        for value in expression:
            yield from _list_groups(value)


_EXISTS = frozenset({"Builtin_EXISTS", "Builtin_NOTEXISTS"})
_STEPS: Mapping[str, Walk] = MappingProxyType(
    {
        "BGP": _walk_triples,
        "Join": _walk_join,
        "Union": _walk_union,
        "LeftJoin": _walk_left,
        "Filter": _walk_filter,
        "Extend": _walk_filter,
    }
)
