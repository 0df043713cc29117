"""The registry's names, turned round: from a name to who bears it."""

from collections import defaultdict
from collections.abc import Mapping

from graph_builder.model import Registry


def index_names(registry: Registry) -> Mapping[str, tuple[str, ...]]:
    """Return the slugs of the people and bodies that bear each name, in slug order.

    Names are labels, aliases and namings, with their case folded and their white space
    single.
    """
    bearers: dict[str, set[str]] = defaultdict(set)
    for person in registry.people.values():
        bearers[_fold(person.label)].add(person.slug)
    for body in registry.bodies.values():
        for name in (body.label, *body.aliases):
            bearers[_fold(name)].add(body.slug)
    for naming in registry.namings:
        bearers[_fold(naming.text)].add(naming.of)
    return {name: tuple(sorted(bearers[name])) for name in sorted(bearers)}


def _fold(name: str) -> str:
    return " ".join(name.split()).casefold()
