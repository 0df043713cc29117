"""Which finding a user means: a position or an utterance by its IRI or its end."""

from collections.abc import Sequence

from pyoxigraph import NamedNode

from graph_builder.errors import QueryError
from graph_builder.publish import Facts
from graph_builder.query.lookup import expand
from graph_builder.query.suggest import suggest
from graph_builder.vocabulary import BASE, ID, terms

_KINDS = (terms.POSITION, terms.UTTERANCE)
_MOST = 5
# A shorter end would fit by accident.
_SHORTEST = 3
_HOW = "`policygraph show NAME` lists positions with their ids."


def find_finding(name: str, facts: Facts) -> NamedNode:
    """Return the position or utterance that `name` means.

    It is an IRI, also in angle brackets or with a prefix, or the end of one, or the
    start of its last part, such as 'p-495f', when no other has it.

    Raises:
        QueryError: the graph has none by that name, or several.
    """
    wanted = expand(name.strip().strip("<>"))
    wanted = f"{BASE}{wanted}" if wanted.startswith("id/") else wanted
    known = [node for kind in _KINDS for node in facts.members(kind)]
    for node in known:
        if node.value == wanted:
            return node
    found = [node for node in known if _fits(wanted, node)]
    if len(found) == 1:
        return found[0]
    if found:
        shown = ", ".join(_end(node) for node in found[:_MOST])
        more = ", ..." if len(found) > _MOST else ""
        raise QueryError(
            f"{name!r} fits {len(found)} findings.", f"Choose one: {shown}{more}."
        )
    raise _none(name, wanted, known, facts)


def _fits(wanted: str, node: NamedNode) -> bool:
    if len(wanted) < _SHORTEST:
        return False
    return node.value.endswith(wanted) or _end(node).startswith(wanted)


def _end(node: NamedNode) -> str:
    return node.value.rpartition("/")[2]


def _none(
    name: str, wanted: str, known: Sequence[NamedNode], facts: Facts
) -> QueryError:
    if not known:
        return QueryError("The graph holds no finding at all.", "Build it again.")
    end = wanted.rpartition("/")[2]
    for node in facts.members(terms.WITHDRAWN):
        if node.value == wanted or _end(node) == end:
            return QueryError(
                f"{name!r} was withdrawn, and nothing of it is kept.",
                "Whoever keeps the file of judgements can say why.",
            )
    if wanted.startswith(ID) and _is_known(wanted, facts):
        return QueryError(
            f"{name!r} is in the graph, but is no position and no utterance.", _HOW
        )
    return QueryError(
        f"The graph has no position and no utterance {name!r}.",
        suggest(end, map(_end, known))
        or f"Give an id such as {_end(known[0])}. {_HOW}",
    )


def _is_known(wanted: str, facts: Facts) -> bool:
    try:
        return bool(facts.about(NamedNode(wanted)))
    except ValueError:  # what was typed is no IRI
        return False
