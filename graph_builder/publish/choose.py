"""What of a graph is published: not what is too unsure, nor what only that rests on."""

from collections.abc import Iterable

from pyoxigraph import DefaultGraph, NamedNode, Quad, Store

from graph_builder.model import Tier
from graph_builder.vocabulary import ID, code, terms

# What is there for the sake of what cites it.
_LEANING = (
    terms.SPAN,
    terms.OA_POSITION_SELECTOR,
    terms.OA_QUOTE_SELECTOR,
    terms.CANDIDATE_PROPOSITION,
    terms.UNIDENTIFIED_GROUP,
)
_PUBLISHED = code(Tier.PUBLISHED)


class Choice:
    """What of a store is published, found out as it is asked for.

    Left out are candidate positions; and candidate propositions, unidentified groups,
    spans and selectors that no position, utterance or fact that stays refers to.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known: dict[NamedNode, bool] = {}

    def hides(self, term: object) -> bool:
        """Whether a term is left out, with every triple that it is in."""
        if not isinstance(term, NamedNode) or not term.value.startswith(ID):
            return False
        if term not in self._known:
            self._known[term] = False  # what cites itself alone stays
            self._known[term] = self._is_unsure(term) or self._is_left_alone(term)
        return self._known[term]

    def _is_unsure(self, node: NamedNode) -> bool:
        tiers = self._find(node, terms.TIER, None)
        return any(quad.object != _PUBLISHED for quad in tiers)

    def _is_left_alone(self, node: NamedNode) -> bool:
        kinds = {quad.object for quad in self._find(node, terms.RDF_TYPE, None)}
        return not kinds.isdisjoint(_LEANING) and all(
            self.hides(quad.subject) for quad in self._find(None, None, node)
        )

    def _find(
        self,
        subject: NamedNode | None,
        predicate: NamedNode | None,
        value: NamedNode | None,
    ) -> Iterable[Quad]:
        return self._store.quads_for_pattern(subject, predicate, value, DefaultGraph())


def choose_published(store: Store, quads: Iterable[Quad]) -> list[Quad]:
    """Return those of a store's quads that are published."""
    choice = Choice(store)
    return [
        quad
        for quad in quads
        if not (choice.hides(quad.subject) or choice.hides(quad.object))
    ]
