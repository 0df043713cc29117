"""Tenures that only the source attests: what a role's words say, without dates."""

from dataclasses import dataclass

from graph_builder.model import (
    Actor,
    Body,
    DateWindow,
    Post,
    Role,
    Span,
    Tenure,
    Unresolved,
)
from graph_builder.model.spells import may_hold, surely_holds
from graph_builder.resolve.actors_bodies import match_body
from graph_builder.resolve.actors_offices import find_public_post, is_shared
from graph_builder.resolve.capacities_roles import is_member
from graph_builder.resolve.names import fold_title
from graph_builder.resolve.names_index import Index
from graph_builder.slugs import make_slug

COMMONS = "House of Commons"


@dataclass(frozen=True, slots=True)
class Attestation:
    """A tenure with the post and the body that had to be minted for it, if any.

    `problem` is what speaks against it, although the source says it.
    """

    tenure: Tenure
    post: Post | None = None
    body: Body | None = None
    problem: Unresolved | None = None


def attest_role(
    role: Role, actor: Actor, window: DateWindow, index: Index
) -> Attestation | Unresolved:
    """Return the tenure that a role's words attest, or why they attest none.

    A role needs a body: the one it names, or that of the only public office with this
    title, unless the registry knows somebody else in that office for the whole window.
    """
    if role.body is not None:
        return _attest_in_body(role, role.body, actor, window, index)
    if is_member(role):
        return _attest_in_body(
            Role("", COMMONS, role.span), COMMONS, actor, window, index
        )
    post = find_public_post(role.title, window, index)
    if post is None:
        problem = f"The role {role.title!r} of {actor.label} names no body."
        return Unresolved(problem, role.span, "capacity")
    holder = _find_other_holder(post, actor, window, index)
    if holder and not is_shared(role.title):
        problem = f"{actor.label} is called {role.title!r}, which {holder} was then."
        return Unresolved(problem, role.span, "capacity")
    return attest(actor, post.body, post, role.span, index)


def _attest_in_body(
    role: Role, name: str, actor: Actor, window: DateWindow, index: Index
) -> Attestation | Unresolved:
    match = match_body((name,), None, window, index)
    body = match.body
    minted = None if match.is_registered else body
    post, minted_post = _find_post(role, body, index)
    attested = attest(actor, body.slug, post, role.span, index)
    if isinstance(attested, Unresolved):
        return attested
    return Attestation(
        attested.tenure,
        post if minted_post else None,
        minted,
        _find_anachronism(role, actor, body, window),
    )


def _find_post(role: Role, body: Body, index: Index) -> tuple[Post | None, bool]:
    """Return the post and whether it had to be minted; no post for no title."""
    title = fold_title(role.title)
    if not title:
        return None, False
    for post in index.titles.get(title, ()):
        if post.body == body.slug:
            return post, False
    label = f"{role.title[:1].upper()}{role.title[1:]} of {body.label}"
    return Post(make_slug(f"{body.slug} {title}"), label, body.slug), True


def attest(
    actor: Actor, body: str, post: Post | None, span: Span, index: Index
) -> Attestation | Unresolved:
    """Return a tenure attested by `span`, unless the registry puts it elsewhere."""
    tenure = make_tenure(actor, body, post, span)
    if tenure.slug in index.registry.tenures:
        problem = (
            f"{actor.label} is said to be {post.label if post else body}, but by the "
            "registry was so at another time."
        )
        return Unresolved(problem, span, "capacity")
    return Attestation(tenure)


def make_tenure(actor: Actor, body: str, post: Post | None, span: Span) -> Tenure:
    """Return a tenure without dates that rests on the words of `span`."""
    return Tenure(
        slug=f"{actor.slug}--{post.slug if post else body}",
        person=actor.slug,
        body=body,
        post=post.slug if post else None,
        attested_by=span,
    )


def _find_other_holder(
    post: Post, actor: Actor, window: DateWindow, index: Index
) -> str | None:
    for spell in index.registry.tenures.values():
        is_other = spell.post == post.slug and spell.person != actor.slug
        if is_other and surely_holds(spell.bounds, window):
            return index.registry.people[spell.person].label
    return None


def _find_anachronism(
    role: Role, actor: Actor, body: Body, window: DateWindow
) -> Unresolved | None:
    if may_hold(body.bounds, window):
        return None
    problem = f"{actor.label} speaks for {body.label} outside the time it existed."
    return Unresolved(problem, role.span, "time")
