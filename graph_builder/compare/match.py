"""Which position of one build is which of another, though its IRI may have changed."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import product

from graph_builder.compare.snapshot import Build, Snapshot

Pair = tuple[Snapshot | None, Snapshot | None]


def match_positions(old: Build, new: Build) -> Iterator[Pair]:
    """Yield each position with its other self, None where it has none.

    Those of one IRI are the same. Of the others, those of one work whose words overlap
    and that share holder or proposition are, the likest first.
    """
    for iri in sorted(set(old.positions) & set(new.positions)):
        yield old.positions[iri], new.positions[iri]
    gone = _by_work(old, new)
    added = _by_work(new, old)
    for work in sorted({*gone, *added}):
        yield from _match(gone.get(work, []), added.get(work, []))


def _by_work(build: Build, other: Build) -> dict[str, list[Snapshot]]:
    found: dict[str, list[Snapshot]] = defaultdict(list)
    for iri in sorted(set(build.positions) - set(other.positions)):
        position = build.positions[iri]
        # A document may come to be another work, by a better title: it is one still.
        is_shared = position.source in other.sources
        found[position.source if is_shared else position.work].append(position)
    return found


def _match(gone: Iterable[Snapshot], added: Iterable[Snapshot]) -> Iterator[Pair]:
    old, new = list(gone), list(added)
    likeness = [
        (_compare(one, other), one.iri, other.iri, one, other)
        for one, other in product(old, new)
        if _may_be(one, other)
    ]
    taken: set[str] = set()
    for _, _, _, one, other in sorted(likeness, key=lambda row: row[:3]):
        if one.iri not in taken and other.iri not in taken:
            taken |= {one.iri, other.iri}
            yield one, other
    yield from ((one, None) for one in old if one.iri not in taken)
    yield from ((None, other) for other in new if other.iri not in taken)


def _may_be(one: Snapshot, other: Snapshot) -> bool:
    shares = (
        one.holder_iri == other.holder_iri,
        one.proposition_iri == other.proposition_iri,
    )
    return any(shares) and _overlap(one, other) > 0


def _compare(one: Snapshot, other: Snapshot) -> tuple[float, ...]:
    """Return how unlike two positions are, the likest sorting first."""
    return (
        one.holder_iri != other.holder_iri,
        one.proposition_iri != other.proposition_iri,
        one.stance != other.stance,
        -_overlap(one, other),
    )


def _overlap(one: Snapshot, other: Snapshot) -> int:
    """Return how many characters two positions have in common, by place or in words."""
    if one.source == other.source:
        return min(one.end, other.end) - max(one.start, other.start)
    words, others = (" ".join(each.words.split()) for each in (one, other))
    shorter, longer = sorted((words, others), key=len)
    return len(shorter) if shorter and shorter in longer else 0
