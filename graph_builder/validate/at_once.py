"""Which sh:sparql constraints may be asked once for all nodes.

SHACL binds $this before it asks, once for each node. Asked once with $this open, a
constraint finds the same only if triples bind $this wherever it is used; what is not
surely so is left to pyshacl, which does as SHACL says.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from rdflib.plugins.sparql.parserutils import CompValue

    Part: TypeAlias = CompValue

_THIS = "this"
_SHOWN = frozenset({_THIS, "value", "path"})
_FROM_OUTSIDE = re.compile(r"[$?](PATH|currentShape|shapesGraph)\b")


def parse_select(text: str) -> "Part | None":
    """Return the algebra of a SELECT without its modifiers; None if it has others."""
    from pyparsing import ParseBaseException
    from rdflib.plugins.sparql.algebra import translateQuery
    from rdflib.plugins.sparql.parser import parseQuery
    from rdflib.plugins.sparql.sparql import SPARQLError

    if _FROM_OUTSIDE.search(text):
        return None
    try:
        query = translateQuery(parseQuery(text)).algebra
    except (ParseBaseException, SPARQLError, RecursionError):
        return None
    except Exception as error:
        # That is what rdflib raises for a prefix which is not declared.
        if type(error) is not Exception:
            raise
        return None
    if query.name != "SelectQuery" or query.datasetClause:
        return None
    part = query.p
    while part.name in {"Distinct", "OrderBy", "Project"}:
        part = part.p
    names = {str(variable) for variable in query.PV}
    return part if names <= _SHOWN and _THIS in names else None


def is_batchable(part: "Part") -> bool:
    """Whether asking once for all nodes finds what asking for each would find."""
    return _THIS in (_list_bound(part) or ())


def _list_bound(part: "Part") -> set[str] | None:
    """Return the variables that are surely bound; None if $this may not be in time."""
    rule = _BINDS.get(part.name)
    return rule(part) if rule else None


def _bind_triples(part: "Part") -> set[str] | None:
    return set(list_variables(part.triples))


def _bind_join(part: "Part") -> set[str] | None:
    one, other = _list_bound(part.p1), _list_bound(part.p2)
    return None if one is None or other is None else one | other


def _bind_union(part: "Part") -> set[str] | None:
    one, other = _list_bound(part.p1), _list_bound(part.p2)
    return None if one is None or other is None else one & other


def _bind_left(part: "Part") -> set[str] | None:
    one, other = _list_bound(part.p1), _list_bound(part.p2)
    if one is None or other is None or _is_early(part.expr, one | other):
        return None
    return one


def _bind_filter(part: "Part") -> set[str] | None:
    bound = _list_bound(part.p)
    return None if bound is None or _is_early(part.expr, bound) else bound


def _is_early(expression: object, bound: set[str]) -> bool:
    return _THIS not in bound and _THIS in set(list_variables(expression))


_BINDS: Mapping[str, "Callable[[Part], set[str] | None]"] = MappingProxyType(
    {
        "BGP": _bind_triples,
        "Join": _bind_join,
        "Union": _bind_union,
        "LeftJoin": _bind_left,
        "Filter": _bind_filter,
        "Extend": _bind_filter,
    }
)


def list_variables(expression: object) -> Iterator[str]:
    """Yield the variables of an expression, those of its EXISTS among them."""
    from rdflib import Variable

    if isinstance(expression, Variable):
        yield str(expression)
    elif isinstance(expression, dict):
        for name, value in expression.items():
            if name != "_vars":
                yield from list_variables(value)
    elif isinstance(expression, list | tuple):
        for value in expression:
            yield from list_variables(value)
