"""Values under their keys, and who is known by which identifier."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TypeVar

from graph_builder.model import Person

_Value = TypeVar("_Value")


def group(pairs: Iterable[tuple[str, _Value]]) -> Mapping[str, tuple[_Value, ...]]:
    """Return the values of each key, in their order."""
    grouped: dict[str, list[_Value]] = defaultdict(list)
    for key, value in pairs:
        grouped[key].append(value)
    return {key: tuple(values) for key, values in grouped.items()}


def index_identifiers(people: Iterable[Person]) -> Mapping[str, str]:
    """Return whom each identifier is of, with its scheme and, if telling, without."""
    found = {}
    for person in people:
        for identifier in person.identifiers:
            found[identifier] = person.slug
            bare = identifier.partition(":")[2]
            # A page leaves the scheme out; a bare number could be of any scheme.
            if bare and not bare.isdigit():
                found[bare] = person.slug
    return found
