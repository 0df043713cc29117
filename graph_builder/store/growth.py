"""The next generation of a graph on disk, from the last one or from nothing."""

import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pyoxigraph import DefaultGraph, NamedNode, Quad, QuerySolutions, Store

from graph_builder.deliver import sync_folder, write_checked
from graph_builder.errors import OutputError, StoreError
from graph_builder.store.generations import (
    CONTENTS,
    QUADS,
    Generation,
    encode_contents,
    read_quads,
)

_COUNT = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }"
# Beyond this share of graphs that change it is quicker to load all of them.
_FEW = 0.3

Load = Callable[[str], Iterable[Quad]]
# Given the store, and the quads that came or went (None: all may have), what to note.
Examine = Callable[[Store, Sequence[Quad] | None], Mapping[str, object]]


@dataclass(frozen=True, slots=True)
class _Growth:
    triples: int
    changed: Sequence[Quad] | None = None


def write_generation(
    wanted: Generation, last: Generation | None, load: Load, examine: Examine
) -> Generation:
    """Write the store of `wanted`, which nobody reads until a manifest names it.

    `load` gives the quads of a named graph, by its IRI. What has the same stamp is
    taken over from `last`; with none, or a damaged one, all is loaded. `examine` reads
    the new store.

    Returns:
        The generation, with its triples counted and what `examine` noted.

    Raises:
        OutputError: it could not be written; other generations are untouched.
    """
    part = wanted.place.with_suffix(".part")
    try:
        shutil.rmtree(part, ignore_errors=True)
        shutil.rmtree(wanted.place, ignore_errors=True)
        part.mkdir(parents=True)
        growth = _grow(part / QUADS, wanted.stamps, last, load)
        notes = examine(read_quads(part / QUADS), growth.changed)
        whole = replace(wanted, triples=growth.triples, notes=notes)
        write_checked(part / CONTENTS, encode_contents(whole))
        sync_folder(part / QUADS)
        sync_folder(part)
        part.rename(wanted.place)
        sync_folder(wanted.place.parent)
    except (OSError, RuntimeError) as error:
        raise OutputError(
            f"The store in {str(wanted.folder)!r} cannot be written: {error}.",
            "The last build is untouched. Free space there, or choose another folder "
            "with -o.",
        ) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return whole


def _grow(
    place: Path, stamps: Mapping[str, str], last: Generation | None, load: Load
) -> _Growth:
    changed = _list_changed(last.stamps, stamps) if last else set(stamps)
    if last and len(changed) <= _FEW * len(stamps):
        try:
            return _take_over(
                place, last, {name: name in stamps for name in changed}, load
            )
        except (OSError, RuntimeError, StoreError):
            # Damaged, or links are not to be had: whatever it is, all is loaded.
            shutil.rmtree(place, ignore_errors=True)
    return _Growth(_load_all(place, stamps, load))


def _list_changed(old: Mapping[str, str], new: Mapping[str, str]) -> set[str]:
    return {name for name, _ in old.items() ^ new.items()}


def _load_all(place: Path, names: Iterable[str], load: Load) -> int:
    store = Store(str(place))
    store.bulk_extend(_merge(quad for name in names for quad in load(name)))
    store.flush()
    del store  # to be opened again, it must be closed
    return _count(Store.read_only(str(place)))


def _merge(quads: Iterable[Quad]) -> Iterator[Quad]:
    for quad in quads:
        yield quad
        yield _unnamed(quad)


def _count(store: Store) -> int:
    rows = store.query(_COUNT)
    if not isinstance(rows, QuerySolutions):
        raise TypeError("The query that counts is no SELECT.")
    return next(int(str(row["n"].value)) for row in rows)


def _take_over(
    place: Path, last: Generation, changed: Mapping[str, bool], load: Load
) -> _Growth:
    """Change a copy of the last store; `changed` says of a graph whether it stays."""
    last.open().backup(str(place))
    store = Store(str(place))
    triples, moved = last.triples, list[Quad]()
    for name, stays in changed.items():
        graph = NamedNode(name)
        old = set(store.quads_for_pattern(None, None, None, graph))
        new = set(load(name)) if stays else set()
        triples += _replace(store, old - new, new - old)
        moved += old ^ new
    store.flush()
    return _Growth(triples, moved)


def _replace(store: Store, gone: Iterable[Quad], come: Iterable[Quad]) -> int:
    """Put quads in the place of others; return how many triples there are more."""
    missing = [quad for quad in map(_unnamed, come) if quad not in store]
    store.extend([*come, *missing])
    lost = 0
    for quad in gone:
        store.remove(quad)
        if not _is_held(store, quad):
            store.remove(_unnamed(quad))
            lost += 1
    return len(missing) - lost


def _is_held(store: Store, quad: Quad) -> bool:
    held = store.quads_for_pattern(quad.subject, quad.predicate, quad.object, None)
    return any(one.graph_name != DefaultGraph() for one in held)


def _unnamed(quad: Quad) -> Quad:
    return Quad(quad.subject, quad.predicate, quad.object)
