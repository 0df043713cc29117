"""What two builds were made from, and in what that differs: read from manifests."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any

from graph_builder.deliver import read_manifest
from graph_builder.kept import find_folder

ORIGIN = "made_from"
AUTHORITIES = ("registry", "codebook", "judgements")

# A row of JSON has no narrower type.
_Row = Mapping[str, Any]


class Cause(StrEnum):
    """What a difference between two builds comes from."""

    TEXT = "text"
    RULE = "rule"
    REGISTRY = "registry"
    CODEBOOK = "codebook"
    JUDGEMENT = "judgement"
    UNKNOWN = "unknown"


_OF_AUTHORITY = {
    "registry": Cause.REGISTRY,
    "codebook": Cause.CODEBOOK,
    "judgements": Cause.JUDGEMENT,
}


def read_origin(graph: Path) -> _Row | None:
    """Return what a build was made from; None where nothing says."""
    origin = (read_manifest(find_folder(graph)) or {}).get(ORIGIN)
    is_whole = isinstance(origin, dict) and {"code", "engines", "inputs"} <= set(origin)
    return origin if is_whole and isinstance(origin, dict) else None


def list_differences(old: _Row, new: _Row) -> list[tuple[Cause, str]]:
    """Return in what the makings of two builds differ, but for their documents."""
    return [*_list_code(old, new), *_list_authorities(old, new)]


def _list_code(old: _Row, new: _Row) -> Iterator[tuple[Cause, str]]:
    for part in sorted({*old["code"], *new["code"]}):
        if old["code"].get(part) != new["code"].get(part):
            yield Cause.RULE, f"the code of {part}"
    for name in sorted({*old["engines"], *new["engines"]}):
        before, after = (one["engines"].get(name, "none") for one in (old, new))
        if before != after:
            yield Cause.RULE, f"{name}, {before} before and {after} now"


def _list_authorities(old: _Row, new: _Row) -> Iterator[tuple[Cause, str]]:
    for kind in AUTHORITIES:
        before, after = old.get(kind, {}), new.get(kind, {})
        if before.get("shipped") != after.get("shipped"):
            yield _OF_AUTHORITY[kind], f"the shipped {kind}"
        # Where a file stands makes no difference, only what is in it.
        files, others = (_hash_by_name(one) for one in (before, after))
        for name in sorted({*files, *others}):
            if files.get(name) != others.get(name):
                yield _OF_AUTHORITY[kind], f"{kind}: {name}"


def _hash_by_name(authority: _Row) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for path, digest in authority.get("files", {}).items():
        found.setdefault(Path(path).name, set()).add(digest)
    return found
