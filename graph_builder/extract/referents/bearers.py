"""Who bore a public office, or sat for a place, on the day that a source states."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import TypeVar

from graph_builder.extract.referents.debate import fold_place
from graph_builder.extract.referents.discourse import Item
from graph_builder.extract.words import word_set
from graph_builder.model import (
    DateWindow,
    Post,
    Referent,
    ReferentKind,
    Registry,
    Role,
    Span,
    Tenure,
)
from graph_builder.model.offices import (
    PUBLIC_BODIES,
    SHARED_TITLES,
    UNTELLING_TITLES,
)
from graph_builder.model.spells import may_hold, surely_holds

_OPEN_TITLES = UNTELLING_TITLES | SHARED_TITLES
_NOT_TITLES = word_set("the my our his her their this himself herself")
_Value = TypeVar("_Value")


@dataclass(slots=True)
class Bearers:
    """The registry's people by office and seat within a window.

    Whoever surely held the only public post of a title, or the only seat of a name,
    throughout the window bears it. `people` are those whom the text names; `found` has
    each other bearer asked for, by slug.
    """

    registry: Registry
    window: DateWindow
    people: Sequence[Referent] = ()
    found: dict[str, Referent] = field(default_factory=dict)

    def of_office(self, title: str, at: Span) -> Referent | None:
        """Return who bore the office that the words at `at` name."""
        words = [word for word in title.lower().split() if word not in _NOT_TITLES]
        name = " ".join(words)
        posts = [
            post
            for post in _index(self.registry).titles.get(name, ())
            if may_hold(self.registry.bodies[post.body].bounds, self.window)
        ]
        if name in _OPEN_TITLES:
            return None
        return self._bearer(posts, at, Role(name, None, at))

    def of_seat(self, place: str, at: Span) -> Referent | None:
        """Return who sat for the place that the words at `at` name."""
        posts = _index(self.registry).seats.get(fold_place(place), ())
        return self._bearer(posts, at, None)

    def _bearer(
        self, posts: Iterable[Post], at: Span, role: Role | None
    ) -> Referent | None:
        known = tuple(posts)
        spells = _index(self.registry).held.get(known[0].slug, ()) if known else ()
        people = {one.person for one in spells if surely_holds(one.bounds, self.window)}
        if len(known) != 1 or len(people) != 1:
            return None
        (slug,) = people
        names = _index(self.registry).names[slug]
        if named := [person for person in self.people if person.name in names]:
            return named[0] if len(named) == 1 else None
        if slug not in self.found:
            name, roles = self.registry.people[slug].label, (role,) if role else ()
            kind = ReferentKind.PERSON
            self.found[slug] = Referent(kind, name, (at,), roles=roles, slug=slug)
        return self.found[slug]


def take_in_bearers(items: Sequence[Item], bearers: Bearers) -> list[Item]:
    """Return the items with each bearer as one referent of all the words for it."""
    spans: dict[str, list[Span]] = defaultdict(list)
    for item in items:
        slug = _slug_of(item, bearers)
        if slug is not None and not item.is_open:
            spans[slug].append(item.span)
    bearers.found = {
        slug: replace(bearers.found[slug], mentions=tuple(sorted(set(found))))
        for slug, found in spans.items()
    }
    return [
        item if slug is None else replace(item, referent=bearers.found[slug])
        for item, slug in [(item, _slug_of(item, bearers)) for item in items]
    ]


def _slug_of(item: Item, bearers: Bearers) -> str | None:
    slug = item.referent.slug if item.referent is not None else None
    is_person = item.referent is not None and item.referent.kind is ReferentKind.PERSON
    return slug if is_person and slug in bearers.found else None


@dataclass(frozen=True, slots=True)
class _Index:
    titles: Mapping[str, tuple[Post, ...]]
    seats: Mapping[str, tuple[Post, ...]]
    held: Mapping[str, tuple[Tenure, ...]]
    names: Mapping[str, tuple[str, ...]]


@lru_cache(maxsize=4)
def _index(registry: Registry) -> _Index:
    public = [
        post
        for post in registry.posts.values()
        if registry.bodies[post.body].classification in PUBLIC_BODIES
    ]
    titles = {
        (name.lower(), post) for post in public for name in (post.label, *post.aliases)
    }
    seats = ((fold_place(one.constituency), one) for one in public if one.constituency)
    held = ((one.post, one) for one in registry.tenures.values() if one.post)
    names = [(person.slug, person.label) for person in registry.people.values()]
    names += [(naming.of, naming.text) for naming in registry.namings]
    return _Index(
        _group(sorted(titles, key=lambda each: (each[0], each[1].slug))),
        _group(seats),
        _group(held),
        _group(names),
    )


def _group(pairs: Iterable[tuple[str, _Value]]) -> Mapping[str, tuple[_Value, ...]]:
    grouped: dict[str, list[_Value]] = defaultdict(list)
    for key, value in pairs:
        grouped[key].append(value)
    return {key: tuple(values) for key, values in grouped.items()}
