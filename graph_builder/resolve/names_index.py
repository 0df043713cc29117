"""The registry turned round: from names, titles and places to whom they mean."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from graph_builder.model import (
    Bounds,
    DateWindow,
    Judgements,
    Naming,
    Post,
    Registry,
    Tenure,
)
from graph_builder.model.spells import may_hold
from graph_builder.resolve.names import (
    fold_name,
    fold_person,
    fold_seat,
    fold_title,
    surname_of,
)
from graph_builder.resolve.names_groups import group, index_identifiers

_Named = Mapping[str, tuple[Naming, ...]]
NO_JUDGEMENTS = Judgements()


@dataclass(frozen=True, slots=True)
class Index:
    """Lookup tables over one registry; all keys are folded."""

    registry: Registry
    people: _Named
    surnames: Mapping[str, tuple[str, ...]]
    identifiers: Mapping[str, str]
    bodies: _Named
    titles: Mapping[str, tuple[Post, ...]]
    seats: Mapping[str, tuple[Post, ...]]
    tenures: Mapping[str, tuple[Tenure, ...]]
    judgements: Judgements = NO_JUDGEMENTS

    def people_named(self, name: str, window: DateWindow | None = None) -> set[str]:
        """Return the people with this name, in the window when one is given."""
        return _bearers(self.people.get(fold_person(name), ()), window)

    def bodies_named(self, name: str) -> set[str]:
        """Return the bodies that have or had this name."""
        return _bearers(self.bodies.get(fold_name(name), ()), None)

    def tenures_of(self, person: str, window: DateWindow) -> tuple[Tenure, ...]:
        """Return the person's tenures that may hold in the window, in slug order."""
        spells = self.tenures.get(person, ())
        return tuple(spell for spell in spells if may_hold(spell.bounds, window))

    def lies_in(self, body: str | None, whole: str) -> bool:
        """Whether the body is `whole` or, at any depth, a part of it."""
        seen: set[str] = set()
        while body is not None and body not in seen:
            if body == whole:
                return True
            seen.add(body)
            known = self.registry.bodies.get(body)
            body = known.parent if known else None
        return False


@lru_cache(maxsize=4)
def index_registry(registry: Registry, judgements: Judgements = NO_JUDGEMENTS) -> Index:
    """Return the lookup tables of a registry, made once for each.

    `judgements` are those that have been applied to the registry already.
    """
    return Index(
        registry=registry,
        people=_index_people(registry),
        surnames=_index_surnames(registry),
        identifiers=index_identifiers(registry.people.values()),
        bodies=_index_bodies(registry),
        titles=group((fold_title(title), post) for title, post in _titles(registry)),
        seats=group(
            (fold_seat(post.constituency), post)
            for post in registry.posts.values()
            if post.constituency
        ),
        tenures=group((spell.person, spell) for spell in registry.tenures.values()),
        judgements=judgements,
    )


def _titles(registry: Registry) -> Iterable[tuple[str, Post]]:
    for post in registry.posts.values():
        for title in {fold_title(name): name for name in (post.label, *post.aliases)}:
            yield title, post


def _index_people(registry: Registry) -> _Named:
    labels = [Naming(who.slug, who.label) for who in registry.people.values()]
    styles = [name for name in registry.namings if name.of in registry.people]
    return group((fold_person(name.text), name) for name in (*labels, *styles))


def _index_surnames(registry: Registry) -> Mapping[str, tuple[str, ...]]:
    surnames: dict[str, set[str]] = defaultdict(set)
    for person in registry.people.values():
        surnames[surname_of(person.label)].add(person.slug)
    for naming in registry.namings:
        if naming.of in registry.people:
            surnames[surname_of(naming.text)].add(naming.of)
    return {name: tuple(sorted(slugs)) for name, slugs in surnames.items()}


def _index_bodies(registry: Registry) -> _Named:
    names = [
        Naming(body.slug, name)
        for body in registry.bodies.values()
        for name in (body.label, *body.aliases)
    ]
    names += [naming for naming in registry.namings if naming.of in registry.bodies]
    return group((fold_name(naming.text), naming) for naming in names)


def _bearers(namings: Iterable[Naming], window: DateWindow | None) -> set[str]:
    return {
        naming.of
        for naming in namings
        if window is None
        or naming.bounds == Bounds()
        or may_hold(naming.bounds, window)
    }
