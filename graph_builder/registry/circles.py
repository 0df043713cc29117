"""Whether successions run in a circle."""

from collections import defaultdict
from collections.abc import Iterable

from graph_builder.model import Registry


def find_circle(registry: Registry) -> str | None:
    """Return the first succession that leads back to a body it starts from, or None."""
    follows: dict[str, set[str]] = defaultdict(set)
    for succession in registry.successions.values():
        for original in succession.originals:
            follows[original].update(succession.results)
    for succession in registry.successions.values():
        if _reaches(follows, succession.results, set(succession.originals)):
            return succession.slug
    return None


def _reaches(
    follows: dict[str, set[str]], starts: Iterable[str], goals: set[str]
) -> bool:
    seen: set[str] = set()
    waiting = list(starts)
    while waiting:
        slug = waiting.pop()
        if slug in goals:
            return True
        if slug not in seen:
            seen.add(slug)
            waiting += follows.get(slug, ())
    return False
