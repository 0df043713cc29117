"""What of a graph is published: not what is too unsure, nor what only that rests on."""

from collections.abc import Iterable, Sequence

from pyoxigraph import NamedNode, Quad

from graph_builder.model import Tier
from graph_builder.vocabulary import code, terms

# What is there for the sake of what cites it.
_LEANING = (
    terms.SPAN,
    terms.OA_POSITION_SELECTOR,
    terms.OA_QUOTE_SELECTOR,
    terms.CANDIDATE_PROPOSITION,
    terms.UNIDENTIFIED_GROUP,
)


def choose_published(quads: Sequence[Quad]) -> list[Quad]:
    """Return the quads without candidate positions and what nothing else cites.

    Candidate propositions, unidentified groups, spans and selectors stay only where a
    position, an utterance or a fact that stays refers to them.
    """
    published = code(Tier.PUBLISHED)
    gone: set[object] = {
        quad.subject
        for quad in quads
        if quad.predicate == terms.TIER and quad.object != published
    }
    kept = _without(quads, gone)
    while gone := _find_uncited(kept):
        kept = _without(kept, gone)
    return kept


def _without(quads: Iterable[Quad], gone: set[object]) -> list[Quad]:
    return [q for q in quads if q.subject not in gone and q.object not in gone]


def _find_uncited(quads: Iterable[Quad]) -> set[object]:
    leaning: set[object] = set()
    cited: set[object] = set()
    for quad in quads:
        if quad.predicate == terms.RDF_TYPE:
            if quad.object in _LEANING:
                leaning.add(quad.subject)
        elif isinstance(quad.object, NamedNode):
            cited.add(quad.object)
    return leaning - cited
