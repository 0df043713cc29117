"""A store -> every file of the site, in memory: pages, their data, dumps, indexes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pyoxigraph import NamedNode, Quad

from graph_builder.emit.write import write_turtle
from graph_builder.errors import StoreError
from graph_builder.publish.addresses import CODES, DATASET, VOCABULARY, locate
from graph_builder.publish.choose import choose_published
from graph_builder.publish.data_files import write_data_set
from graph_builder.publish.describe import describe_thing, list_things
from graph_builder.publish.dictionary import Dictionary, make_codes, make_vocabulary
from graph_builder.publish.facts import Facts
from graph_builder.publish.html import Frame, write_page, write_template
from graph_builder.publish.jsonld import encode, make_context, write_jsonld
from graph_builder.publish.leaves import part_page
from graph_builder.publish.linked import list_triples
from graph_builder.publish.links import FileLinks
from graph_builder.publish.listings import list_listings
from graph_builder.publish.pages import Listing
from graph_builder.publish.quotation import shorten_quads
from graph_builder.publish.redirect import write_redirections, write_sitemaps
from graph_builder.publish.schema_org import describe_listing
from graph_builder.publish.settings import Settings
from graph_builder.render import render_network
from graph_builder.store import make_store
from graph_builder.vocabulary import BASE, REGISTRY_GRAPH

if TYPE_CHECKING:
    from pyoxigraph import Store

Files = dict[str, bytes]


@dataclass(frozen=True, slots=True)
class _Site:
    facts: Facts
    pages: Mapping[str, NamedNode]
    paths: frozenset[str]
    settings: Settings

    def frame(self, path: str) -> Frame:
        return Frame(path, FileLinks(path, self.paths), self.settings.contact)


def make_site(store: "Store", settings: Settings) -> Files:
    """Return each file of the site by its path; the same store, the same bytes.

    Raises:
        StoreError: something in the graph has an IRI that no page can have.
    """
    quads = _choose_quads(store, settings)
    chosen = make_store(quads)
    facts = Facts(chosen)
    pages = {_find_path(node): node for node in list_things(facts)}
    listings = list_listings(facts)
    own = {VOCABULARY, CODES, DATASET, *(listing.path for listing in listings)}
    site = _Site(facts, pages, frozenset({*pages, *own}), settings)
    files: Files = {}
    for path, node in sorted(pages.items()):
        files |= _write_thing(site, path, node)
    for listing in listings:
        files |= _write_listing(site, listing)
    for dictionary in (make_vocabulary(), make_codes()):
        files |= _write_dictionary(site, dictionary)
    files |= write_data_set(facts, quads, site.frame(DATASET), settings)
    files["context.jsonld"] = encode({"@context": dict(make_context())})
    files["network.html"] = render_network(chosen).encode()
    html = sorted(path for path in files if path.endswith(".html"))
    files |= write_sitemaps(html, settings.address or BASE)
    files[".htaccess"] = write_redirections(settings.address)
    return files


def _choose_quads(store: "Store", settings: Settings) -> Sequence[Quad]:
    """Return what is published, each triple in a named graph, sorted."""
    held = list(store)
    # The default graph is the merge of the others, where there are others.
    named = [quad for quad in held if isinstance(quad.graph_name, NamedNode)]
    quads = named or [
        Quad(q.subject, q.predicate, q.object, REGISTRY_GRAPH) for q in held
    ]
    if not settings.with_candidates:
        quads = choose_published(quads)
    return sorted(shorten_quads(quads), key=str)


def _find_path(node: NamedNode) -> str:
    place = locate(node.value)
    if place is None or place.fragment:
        raise StoreError(
            f"<{node.value}> is not an address that a page can have.",
            f"Publish what `policygraph build` wrote: its IRIs start with {BASE}id/.",
        )
    return place.page


def _write_thing(site: _Site, path: str, node: NamedNode) -> Files:
    page = describe_thing(site.facts, node)
    if page is None:
        return {}
    files = _write_data(path, list_triples(site.facts, page))
    parts = part_page(page)
    leaves = [f"{path}.html"]
    leaves += [f"{path}/part-{number}.html" for number in range(2, len(parts) + 1)]
    for leaf, part in zip(leaves, parts, strict=True):
        frame = site.frame(leaf.removesuffix(".html"))
        if leaf == leaves[0]:
            frame = replace(frame, has_data=True, schema=page.schema)
        files[leaf] = write_page(part, frame, leaves).encode()
    return files


def _write_data(path: str, quads: Sequence[Quad]) -> Files:
    return {f"{path}.ttl": write_turtle(quads), f"{path}.jsonld": write_jsonld(quads)}


def _write_listing(site: _Site, listing: Listing) -> Files:
    frame = Frame(
        listing.path,
        FileLinks(listing.path, site.paths),
        schema=describe_listing(listing.title, listing.lead),
    )
    html = write_template(
        "listing.html.j2", frame, title=listing.title, listing=listing
    )
    return {f"{listing.path}.html": html.encode()}


def _write_dictionary(site: _Site, dictionary: Dictionary) -> Files:
    frame = Frame(
        dictionary.path, FileLinks(dictionary.path, site.paths), has_data=True
    )
    html = write_template(
        "vocabulary.html.j2", frame, title=dictionary.title, vocabulary=dictionary
    )
    return {
        f"{dictionary.path}.html": html.encode(),
        **_write_data(dictionary.path, dictionary.quads),
    }
