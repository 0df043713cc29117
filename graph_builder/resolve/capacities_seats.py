"""Seats and parties that a source states for a speaker."""

from graph_builder.model import Actor, Genre, Post, Referent, Span
from graph_builder.resolve.actors_bodies import BodyMatch, match_body
from graph_builder.resolve.capacities_attested import (
    COMMONS,
    Attestation,
    attest,
    make_tenure,
)
from graph_builder.resolve.capacities_roles import Scene
from graph_builder.resolve.names import fold_seat
from graph_builder.slugs import make_slug


def attest_seat(
    speaker: Referent, actor: Actor, span: Span, scene: Scene
) -> Attestation | None:
    """Return the seat that the source states for a speaker, None if it states none.

    It is the registry's tenure where that has one in the window, else a tenure of the
    registry's only seat of that name. A seat that the registry lacks is minted for a
    sitting alone: elsewhere a place behind a name may be a ward.
    """
    if speaker.constituency is None:
        return None
    index, seat = scene.index, fold_seat(speaker.constituency)
    for spell in index.tenures_of(actor.slug, scene.window):
        post = index.registry.posts[spell.post] if spell.post else None
        if post and post.constituency and fold_seat(post.constituency) == seat:
            return Attestation(spell)
    posts = index.seats.get(seat, ())
    if len(posts) == 1:
        attested = attest(actor, posts[0].body, posts[0], span, index)
        return attested if isinstance(attested, Attestation) else None
    if scene.layout.work.genre is not Genre.SITTING:
        return None
    return _mint_seat(speaker.constituency, actor, span, scene)


def attest_party(
    speaker: Referent, actor: Actor, span: Span, scene: Scene
) -> Attestation | None:
    """Return the membership of the party that the source states for a speaker.

    None where it states no party, the registry has the membership, or no party, or
    several, have the name.
    """
    index = scene.index
    named = index.bodies_named(speaker.party) if speaker.party else set()
    parties = [
        slug for slug in named if index.registry.bodies[slug].classification == "party"
    ]
    if len(parties) != 1:
        return None
    known = index.tenures_of(actor.slug, scene.window)
    if any(spell.body == parties[0] for spell in known):
        return None
    attested = attest(actor, parties[0], None, span, index)
    return attested if isinstance(attested, Attestation) else None


def _mint_seat(place: str, actor: Actor, span: Span, scene: Scene) -> Attestation:
    house = _find_house(scene)
    is_commons = house.body.label == COMMONS
    post = Post(
        slug=make_slug(f"{'mp' if is_commons else house.body.slug} {place}"),
        label=f"Member of {'Parliament' if is_commons else house.body.label}"
        f" for {place}",
        body=house.body.slug,
        constituency=place,
    )
    tenure = make_tenure(actor, house.body.slug, post, span)
    return Attestation(tenure, post, None if house.is_registered else house.body)


def _find_house(scene: Scene) -> BodyMatch:
    """Return the parliament that publishes the sitting; the Commons if none says so."""
    publisher = scene.layout.work.publisher
    if publisher:
        match = match_body((publisher,), None, scene.window, scene.index)
        if match.body.classification == "legislature":
            return match
    return match_body((COMMONS,), None, scene.window, scene.index)
