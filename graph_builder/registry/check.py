"""Whether the registry's values fit together."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from graph_builder.errors import RegistryError
from graph_builder.model import Bounds, Registry
from graph_builder.registry.circles import find_circle
from graph_builder.subjects import Entry
from graph_builder.vocabulary import ID

_ORDERED = (
    ("start_earliest", "start_latest"),
    ("end_earliest", "end_latest"),
    ("start_earliest", "end_latest"),
)


def check_registry(registry: Registry, entries: Sequence[Entry]) -> None:
    """Check that all that is referred to exists and that times and lines are possible.

    Raises:
        RegistryError: the first thing that is wrong, by file and line.
    """
    by_iri = {entry.iri: entry for entry in entries}
    for kind, slug, problem, remedy in _find_problems(registry):
        entry = by_iri.get(f"{ID}{kind}/{slug}")
        if entry is None:
            raise RegistryError(f"{kind} {slug!r} {problem}.", remedy)
        raise entry.error(problem, remedy)


_Problem = tuple[str, str, str, str]


def _find_problems(registry: Registry) -> Iterator[_Problem]:
    yield from _find_dangling(registry)
    yield from _find_intervals(registry)
    yield from _find_twins(registry)
    if (slug := find_circle(registry)) is not None:
        problem = "leads back to a body that it starts from"
        yield "succession", slug, problem, "Take out what closes the circle."


def _find_dangling(registry: Registry) -> Iterator[_Problem]:
    known = {
        "person": registry.people,
        "body": registry.bodies,
        "post": registry.posts,
    }
    for kind, slug, room, target in _list_references(registry):
        if target is not None and target not in known[room]:
            yield (
                kind,
                slug,
                f"refers to the {room} {target!r}, which no file describes",
                f"Describe {target!r} or mend the reference.",
            )
    for naming in registry.namings:
        if naming.of not in registry.people and naming.of not in registry.bodies:
            yield (
                "naming",
                naming.of,
                f"{naming.text!r} is of nobody that a file describes",
                "Describe the bearer or mend pg:namingOf.",
            )


def _list_references(
    registry: Registry,
) -> Iterator[tuple[str, str, str, str | None]]:
    for body in registry.bodies.values():
        yield "body", body.slug, "body", body.parent
    for post in registry.posts.values():
        yield "post", post.slug, "body", post.body
    for tenure in registry.tenures.values():
        yield "tenure", tenure.slug, "person", tenure.person
        yield "tenure", tenure.slug, "body", tenure.body
        yield "tenure", tenure.slug, "post", tenure.post
    for succession in registry.successions.values():
        for slug in succession.originals + succession.results:
            yield "succession", succession.slug, "body", slug


def _find_intervals(registry: Registry) -> Iterator[_Problem]:
    dated = [
        *(("body", body.slug, body.bounds) for body in registry.bodies.values()),
        *(("tenure", held.slug, held.bounds) for held in registry.tenures.values()),
        *(("succession", at.slug, at.bounds) for at in registry.successions.values()),
    ]
    for kind, slug, bounds in dated:
        if not is_possible(bounds):
            yield kind, slug, "ends before it begins", "Mend its date bounds."
    for naming in registry.namings:
        if not is_possible(naming.bounds):
            problem = f"{naming.text!r} ends before it begins"
            yield "naming", naming.of, problem, "Mend its date bounds."


def is_possible(bounds: Bounds) -> bool:
    """Whether the bounds are in order: earliest before latest, start before end."""
    return all(
        getattr(bounds, first) is None
        or getattr(bounds, last) is None
        or getattr(bounds, first) <= getattr(bounds, last)
        for first, last in _ORDERED
    )


def _find_twins(registry: Registry) -> Iterator[_Problem]:
    by_label = defaultdict(list)
    for body in registry.bodies.values():
        by_label[body.label.casefold()].append(body)
    for twins in by_label.values():
        for first, second in pairwise(twins):
            if _overlap(first.bounds, second.bounds):
                yield (
                    "body",
                    second.slug,
                    f"has the label of {first.slug!r}, which exists at the same time",
                    "Give one of them a label that tells them apart.",
                )


def _overlap(first: Bounds, second: Bounds) -> bool:
    return all(
        one.end_latest is None
        or other.start_earliest is None
        or one.end_latest >= other.start_earliest
        for one, other in ((first, second), (second, first))
    )
