"""Who is meant by a public office alone: 'the Prime Minister', on that day."""

from dataclasses import dataclass

from graph_builder.model import DateWindow, Post
from graph_builder.model.offices import (
    PUBLIC_BODIES,
    SHARED_TITLES,
    UNTELLING_TITLES,
)
from graph_builder.model.spells import may_hold, surely_holds
from graph_builder.resolve.names import fold_title
from graph_builder.resolve.names_index import Index


@dataclass(frozen=True, slots=True)
class OfficeMatch:
    """The registered holder of an office, or None with the reason if several may be."""

    slug: str | None = None
    problem: str | None = None


def find_public_post(title: str, window: DateWindow, index: Index) -> Post | None:
    """Return the only post with this title in a government or parliament of the time.

    A chair or a director is never one: any body has them.
    """
    posts = _list_public_posts(title, window, index)
    return posts[0] if len(posts) == 1 else None


def _list_public_posts(title: str, window: DateWindow, index: Index) -> list[Post]:
    bodies = index.registry.bodies
    return [
        post
        for post in index.titles.get(fold_title(title), ())
        if bodies[post.body].classification in PUBLIC_BODIES
        and may_hold(bodies[post.body].bounds, window)
    ]


def is_shared(title: str) -> bool:
    """Whether several people hold an office of this title at one time."""
    return fold_title(title) in SHARED_TITLES


def match_office(title: str, window: DateWindow, index: Index) -> OfficeMatch:
    """Return who held a public office of this title throughout the window.

    A portfolio's name ('the care minister') may be that of several posts. Where more
    than one person may have held any of them within the window it is nobody, with the
    reason.
    """
    if fold_title(title) in UNTELLING_TITLES:
        return OfficeMatch()
    posts = {post.slug for post in _list_public_posts(title, window, index)}
    if not posts or window.earliest is None or window.latest is None:
        return OfficeMatch()
    if is_shared(title):
        return OfficeMatch(problem=f"Several hold the office {title!r}; left open.")
    spells = [
        spell
        for spell in index.registry.tenures.values()
        if spell.post in posts and may_hold(spell.bounds, window)
    ]
    people = sorted({spell.person for spell in spells})
    if len(people) > 1:
        names = ", ".join(people)
        return OfficeMatch(problem=f"{title!r} may be any of {names}; left open.")
    if not any(surely_holds(spell.bounds, window) for spell in spells):
        return OfficeMatch()
    return OfficeMatch(spells[0].person)
