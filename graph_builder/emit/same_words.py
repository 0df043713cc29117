"""Utterances and positions of two captures that are the same in other words."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from pyoxigraph import Literal, NamedNode, Quad

from graph_builder.vocabulary import terms

_KINDS = (
    (terms.UTTERANCE, (terms.SPEAKER,)),
    (terms.POSITION, (terms.HOLDER, terms.ON_PROPOSITION, terms.STANCE)),
)
_TOLD = (NamedNode, Literal)
_WORD = re.compile(r"\w+")
_RUN = 3
# Shorter words may be said twice; longer ones with this share of runs are one saying.
_FEWEST = 8
_SHARE = 0.7


@dataclass(frozen=True, slots=True)
class Said:
    """An utterance or a position: by whom and on what, and its words."""

    iri: str
    by: tuple[str, ...]
    words: tuple[str, ...]

    def is_same(self, other: "Said") -> bool:
        """Whether the two are of one speaker and have most of their words in common."""
        if self.by != other.by or self.iri == other.iri:
            return False
        if self.words == other.words:
            return True
        if min(len(self.words), len(other.words)) < _FEWEST:
            return False
        one, two = _list_runs(self.words), _list_runs(other.words)
        return len(one & two) >= _SHARE * min(len(one), len(two))


class _Facts:
    """What some quads say of each thing."""

    def __init__(self, quads: Iterable[Quad]) -> None:
        self._known: dict[str, dict[NamedNode, list[str]]] = {}
        for quad in quads:
            subject, value = quad.subject, quad.object
            if isinstance(subject, NamedNode) and isinstance(value, _TOLD):
                own = self._known.setdefault(subject.value, {})
                own.setdefault(quad.predicate, []).append(value.value)

    def read(self, iri: str, *path: NamedNode) -> list[str]:
        """Return what a path of properties leads to."""
        found = [iri]
        for predicate in path:
            found = [
                value
                for one in found
                for value in self._known.get(one, {}).get(predicate, ())
            ]
        return found

    def list_of(self, kind: NamedNode) -> Iterator[str]:
        """Yield the IRIs of the things of a class, in order."""
        for iri in sorted(self._known):
            if kind.value in self.read(iri, terms.RDF_TYPE):
                yield iri

    def name(self, iri: str) -> str:
        """Return the IRI; of a group the label, since each capture has its own."""
        labels = self.read(iri, terms.RDFS_LABEL) if "/group-" in iri else []
        return labels[0] if labels else iri

    def words(self, iri: str) -> tuple[str, ...]:
        """Return the words of the longest span of evidence."""
        path = (terms.EVIDENCE, terms.OA_HAS_SELECTOR, terms.OA_EXACT)
        quotes = sorted(self.read(iri, *path), key=lambda one: (-len(one), one))
        return tuple(_WORD.findall("".join(quotes[:1]).casefold()))


def list_said(quads: Iterable[Quad]) -> list[Said]:
    """Return the utterances and positions of a capture, by IRI."""
    facts = _Facts(quads)
    return [
        Said(
            iri,
            tuple(facts.name(one) for at in path for one in facts.read(iri, at)),
            facts.words(iri),
        )
        for kind, path in _KINDS
        for iri in facts.list_of(kind)
    ]


def find_same(later: Sequence[Said], earlier: Sequence[Said]) -> dict[str, str]:
    """Return which of the later give way to which of the earlier, by IRI."""
    by: dict[tuple[str, ...], list[Said]] = defaultdict(list)
    for one in earlier:
        by[one.by].append(one)
    known = {one.iri for one in earlier}
    return {
        one.iri: same[0].iri
        for one in later
        if one.iri not in known
        and (same := [other for other in by[one.by] if one.is_same(other)])
    }


def _list_runs(words: Sequence[str]) -> set[tuple[str, ...]]:
    return {tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1)}
