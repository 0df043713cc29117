"""A store -> every file of the site: pages, their data, dumps, indexes."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from pyoxigraph import NamedNode, Quad

from graph_builder.errors import StoreError
from graph_builder.publish.addresses import CODES, DATASET, VOCABULARY, locate
from graph_builder.publish.choose import Choice, choose_published
from graph_builder.publish.data_files import write_data_set
from graph_builder.publish.describe import list_things
from graph_builder.publish.documents import (
    Document,
    Site,
    open_document,
    open_thing,
    write_data,
)
from graph_builder.publish.facts import Facts
from graph_builder.publish.jsonld import encode, make_context
from graph_builder.publish.listings import LISTINGS
from graph_builder.publish.quotation import shorten_quads
from graph_builder.publish.redirect import write_redirections, write_sitemaps
from graph_builder.publish.settings import Settings
from graph_builder.publish.spool import Spool
from graph_builder.render import render_network
from graph_builder.store import make_store
from graph_builder.vocabulary import BASE, REGISTRY_GRAPH

if TYPE_CHECKING:
    from pyoxigraph import Store


def make_site(store: "Store", settings: Settings) -> Mapping[str, bytes]:
    """Return each file of the site by its path; the same store, the same bytes.

    Raises:
        StoreError: something in the graph has an IRI that no page can have.
    """
    facts = choose_facts(store, with_candidates=settings.with_candidates)
    site = Site(facts, settings.contact)
    files = Spool()
    for path in sorted(_find_path(node) for node in list_things(facts)):
        for document in open_thing(site, path):
            _put(files, site, document)
    for path in (*LISTINGS, VOCABULARY, CODES):
        page = open_document(site, path)
        if page:
            _put(files, site, page)
    _put_whole(files, store, site, settings)
    html = sorted(path for path in files if path.endswith(".html"))
    for name, data in write_sitemaps(html, settings.address or BASE).items():
        files.put(name, data)
    files.put(".htaccess", write_redirections(settings.address))
    return files


def choose_facts(store: "Store", *, with_candidates: bool = False) -> Facts:
    """Return the facts of a store that are published."""
    return Facts(store) if with_candidates else Facts(store, Choice(store).hides)


def _put(files: Spool, site: Site, document: Document) -> None:
    files.put(f"{document.path}.html", document.write_html().encode())
    if document.list_quads:
        quads = document.list_quads()
        for form in site.data:
            files.put(f"{document.path}.{form.ending}", write_data(quads, form.ending))


def _put_whole(files: Spool, store: "Store", site: Site, settings: Settings) -> None:
    """Put what holds the whole graph: its dumps, their page, and the explorer."""
    quads = _choose_quads(store, site.facts, settings)
    frame = site.frame(DATASET, has_data=True)
    for name, data in write_data_set(site.facts, quads, frame, settings).items():
        files.put(name, data)
    files.put("context.jsonld", encode({"@context": dict(make_context())}))
    files.put("network.html", render_network(make_store(quads)).encode())


def _choose_quads(store: "Store", facts: Facts, settings: Settings) -> Sequence[Quad]:
    """Return what is published, each triple in a named graph, sorted."""
    held = list(store)
    # The default graph is the merge of the others, where there are others.
    named = [quad for quad in held if isinstance(quad.graph_name, NamedNode)]
    quads = named or [
        Quad(q.subject, q.predicate, q.object, REGISTRY_GRAPH) for q in held
    ]
    if not settings.with_candidates:
        quads = choose_published(store, quads)
    return sorted(shorten_quads(facts, quads), key=str)


def _find_path(node: NamedNode) -> str:
    place = locate(node.value)
    if place is None or place.fragment:
        raise StoreError(
            f"<{node.value}> is not an address that a page can have.",
            f"Publish what `policygraph build` wrote: its IRIs start with {BASE}id/.",
        )
    return place.page
