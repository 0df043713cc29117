"""The registry's names, turned round: from a name to who bears it."""

from collections import defaultdict
from collections.abc import Mapping

from graph_builder.model import Registry
from graph_builder.slugs import plain_apostrophes


def index_names(registry: Registry) -> Mapping[str, tuple[str, ...]]:
    """Return the slugs of the people and bodies that bear each name, in slug order.

    Names are labels, aliases and namings, with their case folded, their white space
    single and their apostrophes plain.
    """
    bearers: dict[str, set[str]] = defaultdict(set)
    for person in registry.people.values():
        bearers[fold_known(person.label)].add(person.slug)
    for body in registry.bodies.values():
        for name in (body.label, *body.aliases):
            bearers[fold_known(name)].add(body.slug)
    for naming in registry.namings:
        bearers[fold_known(naming.text)].add(naming.of)
    return {name: tuple(sorted(bearers[name])) for name in sorted(bearers)}


def fold_known(name: str) -> str:
    """Return a name as the index has it."""
    return " ".join(plain_apostrophes(name).split()).casefold()
