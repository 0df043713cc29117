"""Several captures of one work: counted once, with the words of each as evidence."""

from collections.abc import Mapping, Sequence

from pyoxigraph import NamedNode, Quad, Triple

from graph_builder.emit.same_words import Said, find_same, list_said
from graph_builder.vocabulary import terms

# What each capture may add to; of all else the first capture's word stands.
_ADDED = frozenset(
    (
        terms.RDF_TYPE,
        terms.EVIDENCE,
        terms.MENTIONS,
        terms.FOAF_PAGE,
        terms.ENDORSES,
        terms.DISPUTES,
        terms.BECAUSE_OF,
        terms.REVIEW,
        terms.REVIEWED_BY,
        terms.REVIEWED_ON,
    )
)


def settle_captures(captures: Sequence[Sequence[Quad]]) -> list[list[Quad]]:
    """Return the quads of several captures of one work, in their order, made to agree.

    An utterance or a position that a later capture has in other words, or with other
    furniture about it, is the earlier one's: same speaker, or same holder, proposition
    and stance, and most of its words. It gets the later span as evidence beside its
    own; what else the later capture says of it, or of the work, is left out where it
    differs.
    """
    settled: list[list[Quad]] = []
    known: dict[str, set[Triple]] = {}
    said: list[Said] = []
    for quads in captures:
        own = list_said(quads)
        moves = find_same(own, said)
        moved = [_move(quad, moves) for quad in quads]
        kept = [quad for quad in moved if _may_stay(quad, known)]
        settled.append(sorted(set(kept), key=str))
        said += [one for one in own if one.iri not in moves]
        for quad in kept:
            known.setdefault(_name(quad.subject), set()).add(quad.triple)
    return settled


def _move(quad: Quad, moves: Mapping[str, str]) -> Quad:
    subject, value = quad.subject, quad.object
    if isinstance(subject, NamedNode) and subject.value in moves:
        subject = NamedNode(moves[subject.value])
    if isinstance(value, NamedNode) and value.value in moves:
        value = NamedNode(moves[value.value])
    return Quad(subject, quad.predicate, value, quad.graph_name)


def _may_stay(quad: Quad, known: Mapping[str, set[Triple]]) -> bool:
    """Whether an earlier capture says the same, says nothing, or leaves room for it."""
    earlier = known.get(_name(quad.subject))
    return earlier is None or quad.predicate in _ADDED or quad.triple in earlier


def _name(node: object) -> str:
    return node.value if isinstance(node, NamedNode) else str(node)
