"""Whatever a graph is kept in -> a store that can be asked."""

from pathlib import Path

from pyoxigraph import RdfFormat, Store

from graph_builder.deliver import read_manifest
from graph_builder.errors import StoreError
from graph_builder.store.generations import (
    DUMPED,
    NUMBER,
    find_generation,
    read_quads,
)
from graph_builder.store.memory import is_merged, make_store, merge_quads

_BUILT = "graph.trig"
# What every store of Oxigraph's on disk has in it.
_OXIGRAPH = "CURRENT"
_FORMATS = {
    ".trig": RdfFormat.TRIG,
    ".ttl": RdfFormat.TURTLE,
    ".nq": RdfFormat.N_QUADS,
    ".nt": RdfFormat.N_TRIPLES,
}


def open_store(path: Path | str, *, in_memory: bool = False) -> Store:
    """Return the graph at `path`: a folder that `build` wrote, or one RDF file.

    Of a folder that is the store on disk as the last build left it, not to be written;
    a build meanwhile changes nothing in it. A folder that lacks its store, or an RDF
    file, is read into memory; `in_memory` does so with every graph. An Oxigraph store
    may be named too.

    The default graph is the merge of all graphs, so that a plain question sees
    everything once; the graphs stand beside it under their own names.

    Raises:
        StoreError: there is nothing to read, or it is damaged or empty.
    """
    path = Path(path)
    store = _open_on_disk(path)
    if store is None:
        return _load(_find_file(path))
    if not in_memory and is_merged(store):
        return store
    return _copy(store, path)


def _copy(store: Store, path: Path) -> Store:
    try:
        return make_store(store)
    except (OSError, RuntimeError) as error:
        raise StoreError(
            f"The store in {path} is damaged: {error}",
            "Build it again; the sources are untouched.",
        ) from error


def _open_on_disk(path: Path) -> Store | None:
    if (path / _OXIGRAPH).is_file():
        return read_quads(path)
    generation = find_generation(path)
    return generation.open() if generation else None


def _load(file: Path) -> Store:
    store, form = Store(), _FORMATS[file.suffix.lower()]
    try:
        store.bulk_load(path=str(file), format=form)
    except OSError as error:
        raise StoreError(
            f"{file} cannot be read: {error.strerror or error}.",
            "Check the name and that you may read it.",
        ) from error
    except (SyntaxError, ValueError) as error:
        raise StoreError(
            f"{file} is damaged: {error}.",
            "Build it again; the sources are untouched.",
        ) from error
    if next(iter(store), None) is None:
        raise StoreError(
            f"{file} holds no statements.",
            "Build it from documents that the tool can read.",
        )
    if form.supports_datasets:
        store.bulk_extend(merge_quads(store))
    return store


def _find_file(path: Path) -> Path:
    if not path.exists():
        raise StoreError(
            f"There is nothing at {path}.",
            "Build a graph first: policygraph build PATH... -o DIR.",
        )
    if path.is_dir():
        return _find_dump(path)
    if path.suffix.lower() not in _FORMATS:
        raise StoreError(
            f"{path} is not of a kind that can be opened.",
            f"Name a folder or a file ending in {', '.join(_FORMATS)}.",
        )
    return path


def _find_dump(folder: Path) -> Path:
    """Return the dump of a folder without a store, which must be no older than it."""
    manifest = read_manifest(folder) or {}
    if not (folder / _BUILT).is_file():
        raise StoreError(
            f"The folder {folder} holds no {_BUILT}.",
            "Name a folder that `policygraph build` wrote.",
        )
    if manifest.get(NUMBER) != manifest.get(DUMPED):
        raise StoreError(
            f"The folder {folder} has lost its store, and {_BUILT} is older than it.",
            f"Build it again, or name {folder / _BUILT} to ask the older graph.",
        )
    return folder / _BUILT
