"""Seats and parties that a source states for a speaker."""

from graph_builder.model import Actor, DateWindow, Post, Referent, Span
from graph_builder.resolve.actors_bodies import match_body
from graph_builder.resolve.actors_roles import fold_seat
from graph_builder.resolve.capacities_attested import (
    COMMONS,
    Attestation,
    attest,
    make_tenure,
)
from graph_builder.resolve.names_index import Index
from graph_builder.vocabulary import make_slug


def attest_seat(
    speaker: Referent, actor: Actor, span: Span, window: DateWindow, index: Index
) -> Attestation | None:
    """Return the seat that the source states for a speaker, None if it states none.

    It is the registry's tenure where that has one in the window.
    """
    if speaker.constituency is None:
        return None
    seat = fold_seat(speaker.constituency)
    for spell in index.tenures_of(actor.slug, window):
        post = index.registry.posts[spell.post] if spell.post else None
        if post and post.constituency and fold_seat(post.constituency) == seat:
            return Attestation(spell)
    posts = [
        post
        for name, named in index.seats.items()
        if fold_seat(name) == seat
        for post in named
    ]
    if len(posts) == 1:
        attested = attest(actor, posts[0].body, posts[0], span, index)
        return attested if isinstance(attested, Attestation) else None
    match = match_body((COMMONS,), None, window, index)
    post = Post(
        slug=f"mp-{make_slug(speaker.constituency)}",
        label=f"Member of Parliament for {speaker.constituency}",
        body=match.body.slug,
        constituency=speaker.constituency,
    )
    tenure = make_tenure(actor, match.body.slug, post, span)
    return Attestation(tenure, post, None if match.is_registered else match.body)


def attest_party(
    speaker: Referent, actor: Actor, span: Span, window: DateWindow, index: Index
) -> Attestation | None:
    """Return the membership of the party that the source states for a speaker.

    None where it states no party, the registry has the membership, or no body, or
    several, have the party's name.
    """
    parties = index.bodies_named(speaker.party) if speaker.party else set()
    if len(parties) != 1:
        return None
    party = parties.pop()
    if any(spell.body == party for spell in index.tenures_of(actor.slug, window)):
        return None
    attested = attest(actor, party, None, span, index)
    return attested if isinstance(attested, Attestation) else None
