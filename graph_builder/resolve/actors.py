"""Who: from what a text calls its people, bodies and groups to actors."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from graph_builder.model import (
    Actor,
    Body,
    DateWindow,
    Layout,
    Referent,
    ReferentKind,
    Source,
    Unresolved,
)
from graph_builder.resolve.actors_bodies import match_body
from graph_builder.resolve.actors_groups import key_work, make_group
from graph_builder.resolve.actors_offices import match_office
from graph_builder.resolve.actors_people import match_person
from graph_builder.resolve.names import is_single
from graph_builder.resolve.names_index import Index
from graph_builder.vocabulary import make_slug


@dataclass(frozen=True, slots=True)
class Actors:
    """The actor of each referent, the bodies minted for them, and what was in doubt."""

    by_referent: Mapping[Referent, Actor] = field(default_factory=dict)
    bodies: tuple[Body, ...] = ()
    unresolved: tuple[Unresolved, ...] = ()


def resolve_actors(
    referents: Iterable[Referent],
    source: Source,
    layout: Layout,
    window: DateWindow,
    index: Index,
) -> Actors:
    """Return an actor for each referent, in their order.

    A registered person or body keeps the registry's slug and label. Anybody else is
    minted: a body by its name; a person by name and the page's own identifier or the
    stated seat or body, or else by name and work, so that two people of one name in
    two works are never one; a group or a private person for the one mention. A public
    office alone ('the Prime Minister') is whoever the registry says held it throughout
    the window.
    """
    work_key = key_work(layout.work, source)
    actors: dict[Referent, Actor] = {}
    bodies: dict[str, Body] = {}
    unresolved: list[Unresolved] = []
    for referent in referents:
        problem: str | None
        if referent.kind is ReferentKind.BODY:
            actor, body, problem = _resolve_body(referent, window, index)
            if body is not None:
                bodies.setdefault(body.slug, body)
        elif referent.kind is ReferentKind.PERSON and not referent.is_private:
            actor, problem = _resolve_person(referent, window, index, work_key)
        else:
            holder, problem = _find_office_holder(referent, window, index)
            actor = holder or make_group(referent, source, layout, work_key)
        actors[referent] = actor
        if problem is not None:
            unresolved.append(Unresolved(problem, referent.mentions[0], "identity"))
    minted = tuple(bodies[slug] for slug in sorted(bodies))
    return Actors(actors, minted, tuple(unresolved))


def _resolve_body(
    referent: Referent, window: DateWindow, index: Index
) -> tuple[Actor, Body | None, str | None]:
    names = (referent.name, *referent.other_names)
    match = match_body(names, referent.slug, window, index)
    actor = Actor(
        slug=match.body.slug,
        kind=ReferentKind.BODY,
        label=match.body.label,
        is_registered=match.is_registered,
    )
    return actor, None if match.is_registered else match.body, match.problem


def _resolve_person(
    referent: Referent, window: DateWindow, index: Index, work_key: str
) -> tuple[Actor, str | None]:
    match = match_person(referent, window, index)
    if match.slug is not None:
        person = index.registry.people[match.slug]
        return _person(person.slug, person.label, is_registered=True), None
    apart = _tell_apart(referent, window, index, work_key)
    slug = f"{make_slug(referent.name)}--{apart}"
    label = referent.name
    if is_single(label) and referent.honorific:
        label = f"{referent.honorific} {label}"
    return _person(slug, label, is_registered=False), match.problem


def _person(slug: str, label: str, *, is_registered: bool) -> Actor:
    return Actor(slug, ReferentKind.PERSON, label, is_registered)


def _find_office_holder(
    referent: Referent, window: DateWindow, index: Index
) -> tuple[Actor | None, str | None]:
    if referent.kind is not ReferentKind.GROUP:
        return None, None
    match = match_office(referent.name, window, index)
    if match.slug is None:
        return None, match.problem
    label = index.registry.people[match.slug].label
    return _person(match.slug, label, is_registered=True), None


def _tell_apart(
    referent: Referent, window: DateWindow, index: Index, work_key: str
) -> str:
    if referent.identifier:
        return make_slug(referent.identifier.rpartition("/")[2])
    if is_single(referent.name):
        return work_key
    if referent.constituency:
        return make_slug(referent.constituency)
    for role in referent.roles:
        if role.body:
            return match_body((role.body,), None, window, index).body.slug
    return work_key
