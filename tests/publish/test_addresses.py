"""Where an IRI is shown, and how a web server is told."""

import re
from pathlib import Path

import pytest
from pyoxigraph import NamedNode, Quad, RdfFormat, parse

from graph_builder.errors import StoreError
from graph_builder.publish import Settings
from graph_builder.publish.addresses import locate
from graph_builder.publish.links import FileLinks
from graph_builder.publish.redirect import write_sitemaps
from graph_builder.publish.site import make_site
from graph_builder.store import make_store
from graph_builder.vocabulary import BASE, REGISTRY_GRAPH, terms


@pytest.mark.parametrize(
    ("path", "page", "fragment"),
    [
        ("id/person/ada-thornley", "id/person/ada-thornley", ""),
        ("id/tenure/ada--chair", "id/tenure/ada--chair", ""),
        ("id/work/gazette/p-0a1b", "id/work/gazette/p-0a1b", ""),
        ("id/work/gazette/u-0a1b", "id/work/gazette", "u-0a1b"),
        ("id/work/gazette/c-0a1b", "id/work/gazette", "c-0a1b"),
        ("id/work/gazette/group-staff", "id/work/gazette", "group-staff"),
        ("id/source/0a1b/span-3-14", "id/source/0a1b", "span-3-14"),
        ("id/source/0a1b/span-3-14-quote", "id/source/0a1b", "span-3-14"),
        ("graph/source/0a1b", "id/source/0a1b", "graph"),
        ("graph/registry", "dataset", "registry"),
        ("def#Position", "def", "Position"),
        ("def/0.1.0", "def", ""),
        ("code/support", "code", "support"),
        ("code/scheme/stance", "code", "scheme-stance"),
        ("dataset#period", "dataset", "period"),
    ],
)
def test_each_iri_has_its_place(path: str, page: str, fragment: str) -> None:
    place = locate(BASE + path)
    assert place
    assert (place.page, place.fragment) == (page, fragment)


HOSTILE_PATHS = (
    "id/person/../../../etc/passwd",
    "id/person/..%2f..%2fetc",
    "id/person/",
    "id/person/A",
    "id/person/a/b",
    "id/person/a.html",
    "id/person/a\\b",
    "id/person/" + "a" * 151,
    "id/person/a?b",
    "id/person/a#b",
    "id/work/w/p-../x",
    "id/source/0a/span-1-2/../../x",
    "id//person/a",
    "id/person/é",
    "code/scheme/../x",
)


@pytest.mark.parametrize("path", HOSTILE_PATHS)
def test_no_other_iri_has_one(path: str) -> None:
    assert locate(BASE + path) is None
    assert locate("https://elsewhere.example/" + path) is None


@pytest.mark.parametrize("path", [p for p in HOSTILE_PATHS if p[:2] == "id"])
def test_a_graph_that_names_things_otherwise_is_refused(path: str) -> None:
    person = NamedNode(BASE + path.replace("\\", "%5C"))
    quad = Quad(person, terms.RDF_TYPE, terms.FOAF_PERSON, REGISTRY_GRAPH)
    with pytest.raises(StoreError, match="not an address that a page can have"):
        make_site(make_store([quad]), Settings())


def test_links_are_relative_and_only_to_pages_that_there_are() -> None:
    links = FileLinks("id/work/w/p-1", {"id/work/w/p-1", "id/work/w", "code"})
    assert links.to(f"{BASE}id/work/w") == "../w.html"
    assert links.to(f"{BASE}id/work/w/u-1") == "../w.html#u-1"
    assert links.to(f"{BASE}code/support") == "../../../code.html#support"
    assert links.to(f"{BASE}id/person/nobody") == ""
    assert links.to("https://example.org/") == ""


MEDIA_TYPES = {"text/html": "", "text/turtle": ".ttl", "application/ld+json": ".jsonld"}


def follow(rules: str, path: str, accept: str) -> str:
    """Return where the rules of an .htaccess lead, as Apache reads them."""
    condition = None
    for line in rules.splitlines():
        word, *rest = line.split(" ")
        if word == "RewriteCond":
            condition = rest[1]
        elif word == "RewriteRule":
            pattern, target = rest[0], rest[1]
            found = re.search(pattern, path)
            wanted = condition is None or re.search(condition, accept)
            condition = None
            if found and wanted and target != "-":
                return found.expand(
                    target.replace("$", "\\").replace("%{ENV:SITE}", "")
                )
    return ""


@pytest.mark.parametrize(("accept", "ending"), MEDIA_TYPES.items())
def test_the_web_server_leads_every_iri_to_a_file(
    site: Path, accept: str, ending: str
) -> None:
    rules = (site / ".htaccess").read_text(encoding="utf-8").replace("\\1", "")
    rules = rules.replace("%{ENV:SITE}\\", "%{ENV:SITE}$")
    quads = parse(path=str(site / "dump/policygraph.nq"), format=RdfFormat.N_QUADS)
    paths = {
        term.value.removeprefix(BASE).partition("#")[0]
        for quad in quads
        for term in (quad.subject, quad.predicate, quad.object, quad.graph_name)
        if isinstance(term, NamedNode) and term.value.startswith(BASE)
    }
    assert len(paths) > 1_000
    for path in sorted(paths):
        target = follow(rules, path, accept)
        assert (site / target.partition("#")[0]).is_file(), (path, target)
        assert target.endswith(ending)


def test_the_web_server_is_told_where_the_site_is(site: Path) -> None:
    rules = (site / ".htaccess").read_text(encoding="utf-8")
    assert "[E=SITE:https://example.org/health/]" in rules


def test_the_sitemap_lists_each_page(site: Path) -> None:
    listed = re.findall(
        r"<loc>https://example.org/health/(.+?)</loc>",
        (site / "sitemap.xml").read_text(encoding="utf-8"),
    )
    there = [path.relative_to(site).as_posix() for path in site.rglob("*.html")]
    assert listed == sorted(there)


def test_a_long_sitemap_is_parted() -> None:
    pages = [f"id/person/p-{number}.html" for number in range(50_001)]
    files = write_sitemaps(pages, "https://example.org/")
    assert sorted(files) == ["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"]
    assert b"<loc>https://example.org/sitemap-2.xml</loc>" in files["sitemap.xml"]
