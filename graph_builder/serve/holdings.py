"""What the workers of a server share, opened once."""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from pyoxigraph import Store

from graph_builder.publish.documents import Site
from graph_builder.publish.site import choose_facts
from graph_builder.serve.frames import DATA, NETWORK, list_nav
from graph_builder.serve.limits import Limits
from graph_builder.store import open_store


@dataclass(frozen=True, slots=True)
class Holdings:
    """The store, its graphs, its pages, the explorer as a file, and the limits."""

    store: Store
    graphs: Collection[str]
    site: Site
    network: bytes
    limits: Limits


def open_holdings(path: Path, limits: Limits) -> Holdings:
    """Return what the graph at `path` is served from.

    Raises:
        StoreError: it cannot be opened.
    """
    return hold(open_store(path, in_memory=True), limits, path)


def hold(store: Store, limits: Limits, path: Path) -> Holdings:
    """Return what a store is served from; the explorer is at `path`, if anywhere."""
    graphs = frozenset(name.value for name in store.named_graphs())
    site = Site(choose_facts(store), data=DATA, nav=list_nav(path))
    drawn = path / NETWORK
    network = drawn.read_bytes() if drawn.is_file() else b""
    return Holdings(store, graphs, site, network, limits)
