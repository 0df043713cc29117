"""Candidate wordings -> groups that look as if they were about one thing.

Stars over TF-IDF (Aslam, Pelekhov and Rus, 'The star clustering algorithm', 2004): no
chance, no order of arrival. Groups are offers to a person: nothing is built on them.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

NEAR = 0.3
# One word in common (`the change`, `the sector`) says nothing of what it is about.
SHARED = 2
LARGEST = 4000
MOST_TERMS = 5


@dataclass(frozen=True, slots=True)
class Wording:
    """A candidate proposition: its words, their lemmas, and who is for or against.

    `pairs` are lemmas that stand next to each other: 'school uniform'.
    """

    slug: str
    label: str
    lemmas: tuple[str, ...]
    signs: tuple[int, ...] = ()
    holders: frozenset[str] = frozenset()
    works: frozenset[str] = frozenset()
    pairs: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        """How many positions are on it."""
        return len(self.signs)


@dataclass(frozen=True, slots=True)
class Group:
    """Wordings that share what they are about, the most typical first."""

    wordings: tuple[Wording, ...]
    terms: tuple[str, ...] = field(default=())

    @property
    def count(self) -> int:
        """How many positions are on its wordings."""
        return sum(one.count for one in self.wordings)

    def count_sign(self, sign: int) -> int:
        """How many of its positions have this sign."""
        return sum(one.signs.count(sign) for one in self.wordings)

    @property
    def holders(self) -> frozenset[str]:
        """Who holds positions on its wordings."""
        return frozenset[str]().union(*(one.holders for one in self.wordings))

    @property
    def works(self) -> frozenset[str]:
        """Where its wordings stand."""
        return frozenset[str]().union(*(one.works for one in self.wordings))


def group_wordings(wordings: Iterable[Wording], *, near: float = NEAR) -> list[Group]:
    """Return groups of at least two wordings, those with most holders first.

    Two wordings are near when they share at least SHARED lemmas, and the cosine of
    their TF-IDF vectors, over lemmas and pairs of them, is at least `near`. Each group
    is a wording and what is near it; a wording is in one group at most. Beyond LARGEST
    wordings those with the fewest positions are left out.
    """
    ranked = sorted(wordings, key=lambda one: (-one.count, one.slug))[:LARGEST]
    known = [one for one in ranked if one.lemmas]
    if not known:
        return []
    vectors, names = _weigh(known)
    links = ((vectors @ vectors.T >= near) & _share(known)).astype(np.int64)
    groups = []
    while len(members := _brightest(links)) > 1:
        groups.append(_describe([known[i] for i in members], vectors[members], names))
        links[members, :] = 0
        links[:, members] = 0
    return sorted(groups, key=_rank)


def _share(wordings: Sequence[Wording]) -> NDArray[np.bool_]:
    """Return which wordings share at least SHARED lemmas; each does with itself."""
    held = [frozenset(one.lemmas) for one in wordings]
    column = {
        name: place for place, name in enumerate(sorted(frozenset().union(*held)))
    }
    table = np.zeros((len(wordings), len(column)), dtype=np.int64)
    for row, lemmas in enumerate(held):
        table[row, [column[one] for one in lemmas]] = 1
    return np.asarray(table @ table.T >= SHARED)


def _rank(group: Group) -> tuple[int, int, str]:
    return -len(group.holders), -group.count, group.wordings[0].slug


def _weigh(
    wordings: Sequence[Wording],
) -> tuple[NDArray[np.float64], tuple[str, ...]]:
    """Return a row of unit length for each wording, a column for each lemma or pair."""
    documents = Counter(term for one in wordings for term in {*one.lemmas, *one.pairs})
    names = tuple(sorted(documents))
    column = {name: place for place, name in enumerate(names)}
    vectors = np.zeros((len(wordings), len(names)))
    for row, one in enumerate(wordings):
        for term, times in Counter((*one.lemmas, *one.pairs)).items():
            rarity = np.log((1 + len(wordings)) / (1 + documents[term])) + 1
            vectors[row, column[term]] = (1 + np.log(times)) * rarity
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.round(vectors / lengths, 12), names


def _brightest(links: NDArray[np.int64]) -> list[int]:
    """Return the wording with most neighbours left, and them; the first of several."""
    star = int(np.argmax(links.sum(axis=1)))
    near = [int(one) for one in np.flatnonzero(links[star])]
    return [star, *(one for one in near if one != star)] if near else []


def _describe(
    members: list[Wording], vectors: NDArray[np.float64], names: tuple[str, ...]
) -> Group:
    weight = vectors.sum(axis=0)
    spread = (vectors > 0).sum(axis=0)
    best = sorted(
        range(len(names)),
        key=lambda one: (-int(spread[one]), -round(weight[one], 9), one),
    )
    return Group(tuple(members), tuple(names[one] for one in best[:MOST_TERMS]))
