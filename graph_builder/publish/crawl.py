"""A site read back as a visitor would: every link, every IRI, every count."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

from pyoxigraph import NamedNode, Quad, RdfFormat

from graph_builder.errors import StoreError
from graph_builder.publish.addresses import locate
from graph_builder.publish.crawl_data import check_counts, check_data, parse_data
from graph_builder.publish.dumps import N_QUADS
from graph_builder.vocabulary import BASE

_ELSEWHERE = frozenset({"http", "https", "mailto"})
# The explorer makes its parts when it is opened; the rest of the site has no script.
_SCRIPTED = frozenset({"network.html"})


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a page offers to be linked to, and what it links to."""

    ids: frozenset[str]
    links: tuple[str, ...]


def check_site(site: Path) -> list[str]:
    """Return what is wrong with a site that `publish_graph` wrote, a line each.

    Every link leads to a file and a place in it; every IRI of ours in the dump, and all
    that a page's data cite, is shown on a page; a page's Turtle and JSON-LD say the
    same; and void:triples equals the count, of the whole and of each named graph.

    Raises:
        StoreError: the folder holds no site, or a data file is damaged.
    """
    if not (site / N_QUADS).is_file():
        raise StoreError(
            f"The folder {site} holds no site.",
            "Name a folder that `policygraph publish` wrote.",
        )
    pages = {
        path.relative_to(site).as_posix(): _read_page(path)
        for path in sorted(site.rglob("*.html"))
    }
    quads = parse_data(site / N_QUADS, RdfFormat.N_QUADS)
    return [
        *_check_links(site, pages),
        *_check_iris(pages, quads),
        *check_data(site, pages),
        *check_counts(site, quads),
    ]


def _read_page(path: Path) -> _Seen:
    ids: set[str] = set()
    links: list[str] = []

    class Reader(HTMLParser):
        def handle_starttag(
            self, tag: str, attrs: list[tuple[str, str | None]]
        ) -> None:
            del tag
            for name, value in attrs:
                if name == "id" and value:
                    ids.add(value)
                elif name in {"href", "src"} and value is not None:
                    links.append(value)

    Reader().feed(path.read_text(encoding="utf-8"))
    return _Seen(frozenset(ids), tuple(links))


def _check_links(site: Path, pages: Mapping[str, _Seen]) -> Iterator[str]:
    for name, page in pages.items():
        for link in dict.fromkeys(page.links):
            parts = urlsplit(link)
            if parts.scheme in _ELSEWHERE:
                continue
            if parts.scheme or parts.netloc:
                yield f"{name}: the link {link!r} is of a kind that no page may have"
                continue
            path = unquote(parts.path)
            target = normpath(join(dirname(name), path)) if path else name
            if target.startswith("..") or not (site / target).is_file():
                yield f"{name}: the link {link!r} leads nowhere"
            elif _lacks_place(pages, target, parts.fragment):
                yield f"{name}: the link {link!r} leads to no place on {target}"


def _lacks_place(pages: Mapping[str, _Seen], target: str, fragment: str) -> bool:
    page = pages.get(target)
    checked = fragment and page is not None and target not in _SCRIPTED
    return bool(checked and page and unquote(fragment) not in page.ids)


def _check_iris(pages: Mapping[str, _Seen], quads: list[Quad]) -> Iterator[str]:
    named = {
        term.value
        for quad in quads
        for term in (quad.subject, quad.predicate, quad.object, quad.graph_name)
        if isinstance(term, NamedNode) and term.value.startswith(BASE)
    }
    for iri in sorted(named):
        place = locate(iri)
        page = pages.get(f"{place.page}.html") if place else None
        if place is None or page is None:
            yield f"<{iri}> has no page"
        elif place.fragment and place.fragment not in page.ids:
            yield f"<{iri}> has no place on {place.page}.html"
