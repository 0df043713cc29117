"""What is known already, and how a list's people and bodies are found in it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from graph_builder.model import Body, Person, Post, Registry
from graph_builder.registry.names import fold_known, index_names
from graph_builder.slugs import make_slug


@dataclass(slots=True)
class Known:
    """The slugs taken so far, which of them are shipped, and the ways to them.

    A person or a body of a list is the known one that shares an identifier with it,
    never one that only shares a name.
    """

    people: dict[str, Person]
    bodies: dict[str, Body]
    posts: dict[str, Post]
    by_identifier: dict[str, str] = field(default_factory=dict)
    by_name: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    by_seat: dict[str, str] = field(default_factory=dict)
    shipped: frozenset[str] = frozenset()

    def find(self, identifiers: Iterable[str]) -> str | None:
        """Return the slug of the person or body with one of the identifiers."""
        return next(
            (
                self.by_identifier[one]
                for one in identifiers
                if one in self.by_identifier
            ),
            None,
        )

    def find_body_named(self, name: str) -> str | None:
        """Return the slug of the only body with this name, None if none or several."""
        slugs = self.by_name.get(fold_known(name), ())
        bodies = [slug for slug in slugs if slug in self.bodies]
        return bodies[0] if len(bodies) == 1 else None

    def name_apart(self, label: str, tag: str, *, is_person: bool) -> str:
        """Return a slug for a newcomer: from the name, with the tag if it is taken."""
        slug = make_slug(label)
        taken = self.people if is_person else self.bodies
        return slug if slug not in taken else make_slug(f"{label} {tag}")


def index_known(registry: Registry, shipped: Registry) -> Known:
    """Return what `registry`, which holds all that is shipped, knows."""
    known = Known(
        people=dict(registry.people),
        bodies=dict(registry.bodies),
        posts=dict(registry.posts),
        by_name=index_names(registry),
        shipped=frozenset((*shipped.people, *shipped.bodies, *shipped.posts)),
    )
    for person in known.people.values():
        known.by_identifier |= dict.fromkeys(person.identifiers, person.slug)
    for body in known.bodies.values():
        known.by_identifier |= dict.fromkeys(body.identifiers, body.slug)
    known.by_seat = {
        post.constituency: post.slug
        for post in known.posts.values()
        if post.constituency
    }
    return known
