"""What the shipped registry has already, so that an import leaves it alone."""

from collections.abc import Mapping
from typing import TypeVar

from graph_builder.model import Registry, Succession, Tenure
from graph_builder.registry.imports.draft import Draft

_Value = TypeVar("_Value")


def list_unsucceeded(draft: Draft, base: Registry) -> list[Succession]:
    """Return the successions of bodies that the shipped registry knows no end of."""
    succeeded = {slug for one in base.successions.values() for slug in one.originals}
    return [one for one in draft.successions if not succeeded & set(one.originals)]


def is_shipped(held: Tenure, base: Registry) -> bool:
    """Whether the shipped registry has the person in the same post at that time."""
    return held.person in base.people and any(
        (one.person, one.post, one.body) == (held.person, held.post, held.body)
        and _meet(one, held)
        for one in base.tenures.values()
    )


def _meet(first: Tenure, second: Tenure) -> bool:
    return all(
        one.bounds.end_latest is None
        or other.bounds.start_earliest is None
        or one.bounds.end_latest >= other.bounds.start_earliest
        for one, other in ((first, second), (second, first))
    )


def subtract(whole: Registry, base: Registry) -> Registry:
    """Return what `whole` has beside the shipped registry."""

    def rest(
        values: Mapping[str, _Value], shipped: Mapping[str, _Value]
    ) -> dict[str, _Value]:
        return {slug: one for slug, one in values.items() if slug not in shipped}

    shipped = set(base.namings)
    return Registry(
        people=rest(whole.people, base.people),
        bodies=rest(whole.bodies, base.bodies),
        posts=rest(whole.posts, base.posts),
        tenures=rest(whole.tenures, base.tenures),
        namings=tuple(one for one in whole.namings if one not in shipped),
        successions=rest(whole.successions, base.successions),
    )
