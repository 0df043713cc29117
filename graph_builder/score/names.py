"""Whether two names mean the same actor, as a document's annotation has its actors."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

# A row is JSON: strings, numbers, lists and nulls under string keys.
Row = dict[str, Any]

ACTOR_LISTS = ("people", "organisations")
_WORD = re.compile(r"[a-z0-9&]+")
_TITLES = frozenset(
    word
    for row in (
        ("mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "dame", "lord"),
        ("lady", "baroness", "baron", "rt", "hon", "the", "a"),
    )
    for word in row
)


def fold_name(name: str | None) -> str:
    """Return a name without case, punctuation, possessive and leading honorifics."""
    words = _WORD.findall((name or "").lower().replace("’", "'").replace("'s", ""))
    while len(words) > 1 and words[0] in _TITLES:
        words = words[1:]
    return " ".join(words)


def names_of(actor: Row) -> frozenset[str]:
    """Return all names of an actor: its own, its surface forms and its aliases."""
    listed = (
        actor.get("name"),
        *(actor.get("surface") or ()),
        *(actor.get("aliases") or ()),
    )
    return frozenset(filter(None, map(fold_name, listed)))


def index_actors(gold: Row) -> Mapping[str, frozenset[tuple[str, int]]]:
    """Return the annotated actors that bear each name, by list and place in it."""
    bearers: dict[str, set[tuple[str, int]]] = defaultdict(set)
    for key in ACTOR_LISTS:
        for place, actor in enumerate(gold.get(key) or ()):
            for name in names_of(actor):
                bearers[name].add((key, place))
    return {name: frozenset(actors) for name, actors in bearers.items()}


def is_same_actor(
    accepted: Iterable[str | None],
    predicted: str | None,
    bearers: Mapping[str, frozenset[tuple[str, int]]],
) -> bool:
    """Whether `predicted` is an accepted name, or names an actor that bears one."""
    folded = fold_name(predicted)
    wanted = {fold_name(name) for name in accepted} - {""}
    if not folded or folded in wanted:
        return bool(folded)
    actors = frozenset[tuple[str, int]]().union(*(bearers.get(n, ()) for n in wanted))
    return bool(actors & bearers.get(folded, frozenset()))
