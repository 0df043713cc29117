"""The registry with those whom a judgement calls the same made one."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TypeVar

from graph_builder.model import (
    Body,
    Judgements,
    Naming,
    Person,
    Registry,
    Succession,
    Tenure,
)
from graph_builder.registry.seats import check_seats

_Value = TypeVar("_Value")
_Moves = Mapping[str, str]


def merge_actors(registry: Registry, judgements: Judgements) -> Registry:
    """Return the registry in which who stays has all that the others had.

    The names of those merged become names of who stays. Tenures, posts and
    successions keep their slugs. With nothing to merge it is the registry itself.

    Raises:
        JudgementError: who would be one sat for two constituencies at one time.
    """
    people = _list_moves(judgements, "person", registry.people)
    bodies = _list_moves(judgements, "body", registry.bodies)
    if not people and not bodies:
        return registry
    check_seats(registry, people, judgements)

    def body(slug: str) -> str:
        return bodies.get(slug, slug)

    def move(held: Tenure) -> Tenure:
        person = people.get(held.person, held.person)
        return replace(held, person=person, body=body(held.body))

    return Registry(
        people=_merge(registry.people, people, _join_people),
        bodies=_map(
            _merge(registry.bodies, bodies, _join_bodies),
            lambda one: replace(one, parent=one.parent and body(one.parent)),
        ),
        posts=_map(registry.posts, lambda one: replace(one, body=body(one.body))),
        tenures=_map(registry.tenures, move),
        namings=_merge_namings(registry, people, bodies),
        successions=_move_successions(registry.successions, body),
    )


def _list_moves(
    judgements: Judgements, kind: str, known: Mapping[str, object]
) -> _Moves:
    """Return, by slug, the registry's entries that give way, and to which."""
    found = {}
    for actor, stays in judgements.kept.items():
        (room, _, slug), kept = actor.partition("/"), stays.partition("/")[2]
        if room == kind and slug in known and kept in known:
            found[slug] = kept
    return found


def _map(
    values: Mapping[str, _Value], change: Callable[[_Value], _Value]
) -> Mapping[str, _Value]:
    return MappingProxyType({slug: change(one) for slug, one in values.items()})


def _merge(
    values: Mapping[str, _Value],
    moves: _Moves,
    join: Callable[[_Value, _Value], _Value],
) -> Mapping[str, _Value]:
    merged = {slug: one for slug, one in values.items() if slug not in moves}
    for slug, stays in moves.items():
        merged[stays] = join(merged[stays], values[slug])
    return MappingProxyType(merged)


def _join_people(stays: Person, other: Person) -> Person:
    identifiers = {*stays.identifiers, *other.identifiers}
    return replace(stays, identifiers=tuple(sorted(identifiers)))


def _join_bodies(stays: Body, other: Body) -> Body:
    names = {*stays.aliases, *other.aliases, other.label} - {stays.label}
    return replace(
        stays,
        aliases=tuple(sorted(names)),
        identifiers=tuple(sorted({*stays.identifiers, *other.identifiers})),
        ambiguous_names=tuple(sorted({*stays.ambiguous_names, *other.ambiguous_names})),
    )


def _merge_namings(
    registry: Registry, people: _Moves, bodies: _Moves
) -> tuple[Naming, ...]:
    moved = [
        replace(one, of=people.get(one.of) or bodies.get(one.of, one.of))
        for one in registry.namings
    ]
    moved += [Naming(to, registry.people[slug].label) for slug, to in people.items()]
    return tuple(sorted(set(moved), key=lambda one: (one.of, one.text, str(one))))


def _move_successions(
    successions: Mapping[str, Succession], body: Callable[[str], str]
) -> Mapping[str, Succession]:
    """Return the successions between those that stay; none of a body into itself."""
    moved = {}
    for slug, one in successions.items():
        originals = tuple(dict.fromkeys(map(body, one.originals)))
        results = tuple(dict.fromkeys(map(body, one.results)))
        if originals != results:
            moved[slug] = replace(one, originals=originals, results=results)
    return MappingProxyType(moved)
