"""Drafts of reference lists merged into the user's registry file."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import Protocol, TypeVar

from graph_builder.model import Naming, Registry
from graph_builder.registry.imports.draft import Draft
from graph_builder.registry.imports.known import index_known
from graph_builder.registry.imports.lists import draft_list
from graph_builder.registry.imports.shipped import (
    is_shipped,
    list_unsucceeded,
    subtract,
)
from graph_builder.registry.imports.whole import write_whole
from graph_builder.registry.load import load_registry
from graph_builder.resources import find_resource


class _Slugged(Protocol):
    @property
    def slug(self) -> str: ...


_Value = TypeVar("_Value", bound=_Slugged)


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did: how many of each kind are new, changed or as they were.

    `skipped` says of each entry that was left out why.
    """

    added: Mapping[str, int] = field(default_factory=dict)
    changed: Mapping[str, int] = field(default_factory=dict)
    unchanged: Mapping[str, int] = field(default_factory=dict)
    skipped: tuple[str, ...] = ()


def import_registry(files: Sequence[Path], into: Path, *shipped: Path) -> ImportReport:
    """Import reference lists into the registry file `into`, whole or not at all.

    A list is known by its content: Popolo JSON, parlparse's ministers.json, CSV of the
    Organisation Data Service, the list of primary care trusts, ParlaMint's lists of
    people and bodies. What the `shipped` registry (without paths the packaged one) has
    already is left to it; what `into` has from an earlier import is brought up to
    date, and the rest of it stays, so that a second import of the same lists changes
    nothing. What has come to be shipped since the last import is taken out of it.

    Raises:
        RegistryError: a file cannot be read or is no such list, or what it says does
            not fit together; `into` is then as it was.
    """
    base_paths = shipped or (find_resource("ontology") / "registry",)
    base = load_registry(*base_paths)
    paths = (*base_paths, into) if into.exists() else base_paths
    whole = load_registry(*paths, keep_first=True)
    counts = {name: Counter[str]() for name in ("added", "changed", "unchanged")}
    skipped: list[str] = []
    identifiers: dict[str, str] = {}
    for file in files:
        known = index_known(whole, base)
        known.by_identifier |= identifiers
        draft = draft_list(file, known)
        identifiers |= draft.identifiers
        whole = _merge(draft, whole, base, counts)
        skipped += draft.skipped
    write_whole(subtract(whole, base), into, base_paths)
    return ImportReport(**counts, skipped=tuple(skipped))


def _merge(
    draft: Draft, whole: Registry, base: Registry, counts: Mapping[str, Counter[str]]
) -> Registry:
    tenures = [held for held in draft.tenures if not is_shipped(held, base)]

    def merge(
        kind: str, new: Iterable[_Value], old: Mapping[str, _Value]
    ) -> Mapping[str, _Value]:
        merged = dict(old)
        for value in new:
            before = old.get(value.slug)
            word = "added" if before is None else "changed"
            counts["unchanged" if before == value else word][kind] += 1
            merged[value.slug] = value
        return MappingProxyType(dict(sorted(merged.items())))

    def fresh(values: Iterable[_Value], shipped: Mapping[str, _Value]) -> list[_Value]:
        once = {one.slug: one for one in values if one.slug not in shipped}
        return list(once.values())

    return replace(
        whole,
        people=merge("people", fresh(draft.people, base.people), whole.people),
        bodies=merge("bodies", fresh(draft.bodies, base.bodies), whole.bodies),
        posts=merge("posts", fresh(draft.posts, base.posts), whole.posts),
        tenures=merge("tenures", fresh(tenures, base.tenures), whole.tenures),
        namings=_merge_namings(draft.namings, whole.namings, counts),
        successions=merge(
            "successions",
            fresh(list_unsucceeded(draft, base), base.successions),
            whole.successions,
        ),
    )


def _merge_namings(
    new: Iterable[Naming], old: Sequence[Naming], counts: Mapping[str, Counter[str]]
) -> tuple[Naming, ...]:
    merged = {(one.of, one.text, one.bounds): one for one in old}
    for naming in dict.fromkeys(new):
        key = (naming.of, naming.text, naming.bounds)
        counts["unchanged" if key in merged else "added"]["names"] += 1
        merged[key] = naming
    return tuple(merged.values())
