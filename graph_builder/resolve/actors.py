"""Who: from what a text calls its people, bodies and groups to actors."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from graph_builder.model import (
    Actor,
    Body,
    DateWindow,
    Identification,
    Judgement,
    Layout,
    Means,
    Referent,
    ReferentKind,
    Source,
    Unresolved,
)
from graph_builder.resolve.actors_bodies import match_body, mint_body_as_named
from graph_builder.resolve.actors_groups import key_work, make_group
from graph_builder.resolve.actors_persons import find_office_holder, resolve_person
from graph_builder.resolve.actors_place import Found, Place
from graph_builder.resolve.judged import Judge
from graph_builder.resolve.names_index import Index
from graph_builder.slugs import slug_work


@dataclass(frozen=True, slots=True)
class Actors:
    """The actor of each referent, the bodies minted for them, and what was in doubt.

    `judged` are the judgements that bore on any of it; `identified` says how each
    referent came to be its actor.
    """

    by_referent: Mapping[Referent, Actor] = field(default_factory=dict)
    bodies: tuple[Body, ...] = ()
    unresolved: tuple[Unresolved, ...] = ()
    judged: frozenset[Judgement] = frozenset()
    identified: Mapping[Referent, Identification] = field(default_factory=dict)


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
    the window. What people have judged comes before all of it.
    """
    work = slug_work(layout.work, window, source.text)
    work_key = key_work(layout.work, source)
    place = Place(source, layout, window, index, work_key, Judge(index, work))
    found = {referent: _resolve(referent, place) for referent in referents}
    bodies = {one.body.slug: one.body for one in found.values() if one.body}
    return Actors(
        by_referent={referent: one.actor for referent, one in found.items()},
        bodies=tuple(bodies[slug] for slug in sorted(bodies)),
        unresolved=tuple(
            Unresolved(one.problem, referent.mentions[0], "identity")
            for referent, one in found.items()
            if one.problem is not None
        ),
        judged=frozenset(line for one in found.values() for line in one.judged),
        identified={
            referent: Identification(one.means, one.others, one.problem, one.judged)
            for referent, one in found.items()
        },
    )


def _resolve(referent: Referent, place: Place) -> Found:
    judgement = place.judge.on_name(referent)
    if judgement is not None:
        return _take_judged(referent, judgement, place)
    if referent.kind is ReferentKind.BODY:
        return _resolve_body(referent, place)
    if referent.kind is ReferentKind.PERSON and not referent.is_private:
        return resolve_person(referent, place)
    holder, problem = find_office_holder(referent, place.window, place.index)
    group = make_group(referent, place.source, place.layout, place.work_key)
    means = Means.OFFICE if holder else Means.MENTION
    return Found(holder or group, problem, means=means)


def _take_judged(referent: Referent, judgement: Judgement, place: Place) -> Found:
    key = place.index.judgements.settle(judgement.actors[0])
    actor = place.judge.make_actor(key, referent.name)
    is_new = actor.kind is ReferentKind.BODY and not actor.is_registered
    body = Body(actor.slug, actor.label) if is_new else None
    return Found(actor, body=body, judged=(judgement,), means=Means.JUDGED)


def _resolve_body(referent: Referent, place: Place) -> Found:
    names = (referent.name, *referent.other_names)
    match = match_body(names, referent.slug, place.window, place.index)
    actor = Actor(
        slug=match.body.slug,
        kind=ReferentKind.BODY,
        label=match.body.label,
        is_registered=match.is_registered,
    )
    as_named = mint_body_as_named(names, place.index).slug
    judged = place.judge.bearing_on("body", as_named)
    body = None if match.is_registered else match.body
    others = tuple(f"body/{slug}" for slug in match.others)
    return Found(actor, match.problem, body, judged, match.means, others)
