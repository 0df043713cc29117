"""Which entries of the registry and the codebook some IRIs call for."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from pyoxigraph import NamedNode

from graph_builder.model import Codebook, Registry
from graph_builder.vocabulary import (
    mint_body,
    mint_person,
    mint_post,
    mint_proposition,
    mint_tenure,
)

_Slugs = frozenset[str]


@dataclass(frozen=True, slots=True)
class ActorSlice:
    """The slugs of the registry's entries that are called for."""

    people: _Slugs
    bodies: _Slugs
    posts: _Slugs
    tenures: _Slugs
    successions: _Slugs


@dataclass(frozen=True, slots=True)
class PropositionSlice:
    """The slugs of the codebook's entries that are called for.

    `incompatible` has, for each of the propositions, those that exclude it.
    """

    propositions: _Slugs
    topics: _Slugs
    incompatible: Mapping[str, _Slugs]


def select_actors(registry: Registry, iris: AbstractSet[str]) -> ActorSlice:
    """Return the entries that the IRIs name, and all that those entries lean on."""
    people = _named(registry.people, mint_person, iris)
    spoken_as = _named(registry.tenures, mint_tenure, iris)
    tenures = spoken_as | {
        slug for slug, held in registry.tenures.items() if held.person in people
    }
    held = [registry.tenures[slug] for slug in tenures]
    posts = _named(registry.posts, mint_post, iris) | {
        tenure.post for tenure in held if tenure.post
    }
    touched = _named(registry.bodies, mint_body, iris) | {
        registry.tenures[slug].body for slug in spoken_as
    }
    successions = {
        slug: {*change.originals, *change.results}
        for slug, change in registry.successions.items()
        if touched & {*change.originals, *change.results}
    }
    bodies = touched.union(
        *successions.values(),
        (tenure.body for tenure in held),
        (registry.posts[slug].body for slug in posts),
    )
    return ActorSlice(
        people=people | {tenure.person for tenure in held},
        bodies=_follow(bodies, lambda slug: _optional(registry.bodies[slug].parent)),
        posts=posts,
        tenures=tenures,
        successions=frozenset(successions),
    )


def select_propositions(codebook: Codebook, iris: AbstractSet[str]) -> PropositionSlice:
    """Return the propositions that the IRIs name, their neighbours and their topics."""
    excluded = _pair_off(codebook)
    named = _named(codebook.propositions, mint_proposition, iris)
    chosen = named.union(
        *(excluded[slug] for slug in named),
        *(codebook.propositions[slug].narrower_than for slug in named),
    )
    topics = {slug for one in chosen for slug in codebook.propositions[one].topics}
    return PropositionSlice(
        propositions=chosen,
        topics=_follow(topics, lambda slug: _optional(codebook.topics[slug].broader)),
        incompatible={slug: frozenset(excluded[slug]) for slug in chosen},
    )


def _pair_off(codebook: Codebook) -> Mapping[str, set[str]]:
    excluded: dict[str, set[str]] = defaultdict(set)
    for slug, proposition in codebook.propositions.items():
        for other in proposition.incompatible_with:
            excluded[slug].add(other)
            excluded[other].add(slug)
    return excluded


def _named(
    slugs: Iterable[str], mint: Callable[[str], NamedNode], iris: AbstractSet[str]
) -> _Slugs:
    return frozenset(slug for slug in slugs if mint(slug).value in iris)


def _follow(starts: Iterable[str], onward: Callable[[str], Iterable[str]]) -> _Slugs:
    found: set[str] = set()
    waiting = list(starts)
    while waiting:
        slug = waiting.pop()
        if slug not in found:
            found.add(slug)
            waiting.extend(onward(slug))
    return frozenset(found)


def _optional(slug: str | None) -> tuple[str, ...]:
    return (slug,) if slug else ()
