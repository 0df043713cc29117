"""The pages of a graph with their data, each made when it is asked for."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial

from pyoxigraph import NamedNode, Quad, RdfFormat, serialize

from graph_builder.emit.write import write_turtle
from graph_builder.publish.addresses import CODES, DATASET, VOCABULARY
from graph_builder.publish.describe import has_page, outline_thing
from graph_builder.publish.dictionary import Dictionary, make_codes, make_vocabulary
from graph_builder.publish.facts import Facts
from graph_builder.publish.html import NAV, DataForm, Frame, write_page, write_template
from graph_builder.publish.jsonld import write_jsonld
from graph_builder.publish.leaves import count_parts, fill_page
from graph_builder.publish.linked import list_triples
from graph_builder.publish.links import FileLinks
from graph_builder.publish.listings import LISTINGS
from graph_builder.publish.pages import Page
from graph_builder.publish.schema_org import describe_listing
from graph_builder.vocabulary import BASE, terms

_PART = re.compile(r"(.+)/part-([1-9][0-9]*)", re.ASCII)

TURTLE = DataForm("ttl", "text/turtle", "Turtle")
JSON_LD = DataForm("jsonld", "application/ld+json", "JSON-LD")
N_TRIPLES = DataForm("nt", "application/n-triples", "N-Triples")


@dataclass(frozen=True, slots=True)
class Document:
    """A page, made when one of its functions is called.

    `iri` is what it is about, '' for an index, and `types` what that is.
    """

    path: str
    write_html: Callable[[], str]
    list_quads: Callable[[], Sequence[Quad]] | None = None
    iri: str = ""
    types: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Site:
    """The pages of a graph: where they are, and what surrounds them.

    `data` are the formats of each page's data.
    """

    facts: Facts
    contact: str = ""
    data: Sequence[DataForm] = (TURTLE, JSON_LD)
    nav: Sequence[tuple[str, str]] = NAV

    def __contains__(self, path: object) -> bool:
        """Whether there is a page at `path`, a file's without its ending."""
        if path in LISTINGS or path in {VOCABULARY, CODES, DATASET}:
            return True
        return has_page(self.facts, NamedNode(f"{BASE}{path}"))

    def frame(self, path: str, *, has_data: bool = False) -> Frame:
        """Return the frame of the page at `path`."""
        data = self.data if has_data else ()
        return Frame(path, FileLinks(path, self), self.contact, data, nav=self.nav)


def open_document(site: Site, path: str) -> Document | None:
    """Return the page at `path`, None if there is none; the data set's is not here."""
    if path in LISTINGS:
        return Document(path, partial(_write_listing, site, path))
    if path in _DICTIONARIES:
        return open_dictionary(site, _DICTIONARIES[path]())
    if part := _PART.fullmatch(path):
        parts = open_thing(site, part[1])
        number = int(part[2])
        return parts[number - 1] if 1 < number <= len(parts) else None
    return next(iter(open_thing(site, path)), None)


_DICTIONARIES = {VOCABULARY: make_vocabulary, CODES: make_codes}


def _write_listing(site: Site, path: str) -> str:
    listing = LISTINGS[path](site.facts)
    schema = describe_listing(listing.title, listing.lead)
    frame = replace(site.frame(path), schema=schema)
    return write_template(
        "listing.html.j2", frame, title=listing.title, listing=listing
    )


def open_dictionary(site: Site, dictionary: Dictionary) -> Document:
    """Return the page of the vocabulary or of the code lists."""
    frame = site.frame(dictionary.path, has_data=True)
    write = partial(
        write_template,
        "vocabulary.html.j2",
        frame,
        title=dictionary.title,
        vocabulary=dictionary,
    )
    return Document(dictionary.path, write, lambda: dictionary.quads)


def open_thing(site: Site, path: str) -> list[Document]:
    """Return the page of a thing in all its parts, nothing if it has no page."""
    node = NamedNode(f"{BASE}{path}")
    outline = outline_thing(site.facts, node)
    if outline is None:
        return []
    types = tuple(kind.value for kind in site.facts.nodes(node, terms.RDF_TYPE))
    count = count_parts(outline)
    paths = [path, *(f"{path}/part-{number}" for number in range(2, count + 1))]
    parts = [_Part(site, outline, paths, number) for number in range(1, count + 1)]
    return [
        Document(path, part.write_html, part.list_quads, node.value, types)
        for path, part in zip(paths, parts, strict=True)
    ]


class _Part:
    """One part of a thing's page, whose cards are made once, when they are needed."""

    def __init__(
        self, site: Site, outline: Page, paths: Sequence[str], number: int
    ) -> None:
        self._site = site
        self._outline = outline
        self._paths = paths
        self._number = number

    @cached_property
    def _page(self) -> Page:
        return fill_page(self._site.facts, self._outline, self._number)

    def write_html(self) -> str:
        frame = self._site.frame(self._paths[self._number - 1], has_data=True)
        leaves = [f"{path}.html" for path in self._paths]
        return write_page(self._page, replace(frame, schema=self._page.schema), leaves)

    def list_quads(self) -> list[Quad]:
        rest = self._paths[self._number :]
        follows = BASE + rest[0] if rest else ""
        return list_triples(self._site.facts, self._page, follows)


def write_data(quads: Sequence[Quad], ending: str) -> bytes:
    """Return the triples of quads as Turtle, JSON-LD or N-Triples, by file ending."""
    return _WRITERS[ending](quads)


def _write_ntriples(quads: Sequence[Quad]) -> bytes:
    triples = {quad.triple for quad in quads}
    data = serialize(triples, format=RdfFormat.N_TRIPLES) or b""
    return b"".join(sorted(data.splitlines(keepends=True)))


_WRITERS: dict[str, Callable[[Sequence[Quad]], bytes]] = {
    "ttl": write_turtle,
    "jsonld": write_jsonld,
    "nt": _write_ntriples,
}
