"""Which actor a person is, and who is meant by an office alone."""

from graph_builder.model import Actor, DateWindow, Means, Referent, ReferentKind
from graph_builder.resolve.actors_bodies import match_body
from graph_builder.resolve.actors_offices import match_office
from graph_builder.resolve.actors_people import match_person
from graph_builder.resolve.actors_place import Found, Place
from graph_builder.resolve.names import is_single
from graph_builder.resolve.names_index import Index
from graph_builder.slugs import make_slug


def resolve_person(referent: Referent, place: Place) -> Found:
    """Return the registry's person, or one known by name and what tells them apart.

    What people have judged of either comes first.
    """
    index = place.index
    match = match_person(referent, place.window, index)
    own = f"{make_slug(referent.name)}--{_tell_apart(referent, place)}"
    judged = place.judge.bearing_on("person", own)
    is_apart = index.judgements.are_apart(f"person/{own}", f"person/{match.slug}")
    others = tuple(f"person/{who}" for who in match.others)
    if match.slug is not None and not is_apart:
        person = index.registry.people[match.slug]
        known = _person(person.slug, person.label, is_registered=True)
        return Found(known, judged=judged, means=match.means, others=others)
    label = referent.name
    if is_single(label) and referent.honorific:
        label = f"{referent.honorific} {label}"
    actor = place.judge.settle(_person(own, label, is_registered=False))
    problem = None if actor.is_registered or is_apart else match.problem
    means = Means.NEW
    if actor.slug != own:
        means = Means.JUDGED
    elif is_apart:
        means, others = Means.APART, (f"person/{match.slug}", *others)
    return Found(actor, problem, judged=judged, means=means, others=others)


def _person(slug: str, label: str, *, is_registered: bool) -> Actor:
    return Actor(slug, ReferentKind.PERSON, label, is_registered)


def find_office_holder(
    referent: Referent, window: DateWindow, index: Index
) -> tuple[Actor | None, str | None]:
    """Return who holds the office that a text names somebody by, else why nobody."""
    if referent.kind is not ReferentKind.GROUP:
        return None, None
    match = match_office(referent.name, window, index)
    if match.slug is None:
        return None, match.problem
    label = index.registry.people[match.slug].label
    return _person(match.slug, label, is_registered=True), None


def _tell_apart(referent: Referent, place: Place) -> str:
    if referent.identifier:
        return make_slug(referent.identifier.rpartition("/")[2])
    if is_single(referent.name):
        return place.work_key
    if referent.constituency:
        return make_slug(referent.constituency)
    for role in referent.roles:
        if role.body:
            return match_body((role.body,), None, place.window, place.index).body.slug
    return place.work_key
