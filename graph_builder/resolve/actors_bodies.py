"""Which body a name means on the day: the registry's, or one known from the text."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from graph_builder.model import Body, DateWindow, Means
from graph_builder.model.spells import may_hold
from graph_builder.resolve.names import fold_name
from graph_builder.resolve.names_index import Index
from graph_builder.slugs import make_slug

_CLASSIFICATIONS = (
    (r"\bccgs?\b|clinical commissioning group", "clinical-commissioning-group"),
    (r"\bpcts?\b|primary care trust", "primary-care-trust"),
    (r"\bicbs?\b|integrated care board", "integrated-care-body"),
    (r"consorti(?:um|a)\b", "commissioning-consortium"),
    (r"strategic health authority|\bshas?\b", "strategic-health-authority"),
    (r"health board\b", "health-board"),
    (r"hospitals?\b|(?:nhs|foundation|infirmary) .*trust\b", "hospital-trust"),
    (r"\b(?:borough|county|city|district) council\b", "local-authority"),
    (r"\bcommittee\b", "committee"),
    (r"\buniversity\b", "university"),
    (r"\bparty\b", "party"),
    (r"\bcollege of\b|\binstitute of\b|\bfaculty of\b", "professional-body"),
    (r"\bunion\b", "trade-union"),
    (r"^department (?:of|for)\b|^ministry of\b", "government-department"),
)


@dataclass(frozen=True, slots=True)
class BodyMatch:
    """A body, whether the registry knows it, and what stood in the way if it did.

    `others` are the slugs of those that were possible and not taken.
    """

    body: Body
    is_registered: bool
    problem: str | None = None
    means: Means = Means.NEW
    others: tuple[str, ...] = ()


def match_body(
    names: Iterable[str], slug: str | None, window: DateWindow, index: Index
) -> BodyMatch:
    """Return the body that goes by one of the names in the window.

    One candidate or none: with several of one time, or with a name that is ambiguous
    and a candidate of another time, the body is taken as named, and `problem` says
    why. A single candidate of another time is taken where its name is unambiguous,
    since texts speak of bodies to come and of bodies gone.
    """
    known = tuple(dict.fromkeys(names))
    return _judge(_match(known, slug, window, index), known, index)


def _judge(match: BodyMatch, names: tuple[str, ...], index: Index) -> BodyMatch:
    """Return the match as people have decided it, where they have."""
    key = f"body/{match.body.slug}"
    if match.is_registered:
        as_named = mint_body_as_named(names, index)
        is_apart = index.judgements.are_apart(f"body/{as_named.slug}", key)
        if not is_apart:
            return match
        others = (match.body.slug, *match.others)
        return BodyMatch(
            as_named, is_registered=False, means=Means.APART, others=others
        )
    slug = index.judgements.settle(key).partition("/")[2]
    means = match.means if slug == match.body.slug else Means.JUDGED
    if slug in index.registry.bodies:
        return BodyMatch(index.registry.bodies[slug], is_registered=True, means=means)
    return replace(match, body=replace(match.body, slug=slug), means=means)


def _match(
    known: tuple[str, ...], slug: str | None, window: DateWindow, index: Index
) -> BodyMatch:
    candidates: set[str] = set().union(*(index.bodies_named(name) for name in known))
    if slug is not None and slug in index.registry.bodies:
        candidates.add(slug)
    bodies = [index.registry.bodies[candidate] for candidate in sorted(candidates)]
    if not bodies:
        return BodyMatch(mint_body_as_named(known, index), is_registered=False)
    current = [body for body in bodies if may_hold(body.bounds, window)]
    chosen, means = _choose(current, known), Means.NAME
    if chosen is None:
        chosen = _choose_of_other_time(current, bodies, known)
        means = Means.OTHER_TIME
    if chosen is not None:
        others = tuple(body.slug for body in bodies if body != chosen)
        return BodyMatch(chosen, is_registered=True, means=means, others=others)
    labels = ", ".join(body.label for body in bodies)
    reason = "several bodies" if len(current) > 1 else "only a body of another time"
    return BodyMatch(
        mint_body_as_named(known, index),
        is_registered=False,
        problem=f"{known[0]!r} may mean {reason} ({labels}); kept as named.",
        others=tuple(body.slug for body in bodies),
    )


def mint_body_as_named(names: tuple[str, ...], index: Index) -> Body:
    """Return a body known by the first name alone, never by a registry body's slug."""
    slug = make_slug(names[0])
    if slug in index.registry.bodies:
        slug += "-as-named"
    return Body(
        slug=slug,
        label=names[0],
        aliases=tuple(sorted(set(names[1:]) - {names[0]})),
        classification=classify_body(names[0]),
    )


def classify_body(name: str) -> str | None:
    """Return the code of the body-type list that the name shows, None if none."""
    folded = fold_name(name)
    for pattern, code in _CLASSIFICATIONS:
        if re.search(pattern, folded):
            return code
    return None


def _choose(bodies: list[Body], names: tuple[str, ...]) -> Body | None:
    if len(bodies) > 1:
        folded = {fold_name(name) for name in names}
        bodies = [body for body in bodies if fold_name(body.label) in folded]
    return bodies[0] if len(bodies) == 1 else None


def _choose_of_other_time(
    current: list[Body], bodies: list[Body], names: tuple[str, ...]
) -> Body | None:
    if current or len(bodies) > 1:
        return None
    ambiguous = {fold_name(name) for name in bodies[0].ambiguous_names}
    is_clear = any(
        fold_name(name) not in ambiguous
        for name in names
        if fold_name(name) in {fold_name(own) for own in _own_names(bodies[0])}
    )
    return bodies[0] if is_clear else None


def _own_names(body: Body) -> tuple[str, ...]:
    return (body.label, *body.aliases)
