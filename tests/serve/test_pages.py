"""Things, pages and data: where each is, in which format, and whether it is new."""

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pyoxigraph import RdfFormat, parse

from graph_builder.publish import Settings
from graph_builder.publish.site import make_site
from graph_builder.serve.holdings import hold
from graph_builder.serve.limits import Limits
from graph_builder.serve.showing import show_page
from graph_builder.vocabulary import BASE, REGISTRY_GRAPH, terms
from tests.publish import invented
from tests.publish.reading import read_markup, words
from tests.serve.serving import BROWSER, Served
from tests.serve.shown import CANDIDATE, GONE, LONG, MERGED, make_shown

if TYPE_CHECKING:
    import httpx

PERSON = "/" + invented.PERSON.value.removeprefix(BASE)
WORK = "/" + invented.WORK.value.removeprefix(BASE)
SOURCE = "/" + invented.SOURCE.value.removeprefix(BASE)
FORMATS = {
    "html": "text/html",
    "ttl": "text/turtle",
    "jsonld": "application/ld+json",
    "nt": "application/n-triples",
}
RDF = {
    "ttl": RdfFormat.TURTLE,
    "jsonld": RdfFormat.JSON_LD,
    "nt": RdfFormat.N_TRIPLES,
}


def read_triples(response: "httpx.Response", ending: str) -> set[object]:
    return set(parse(response.content, format=RDF[ending]))


@pytest.mark.parametrize(
    ("accept", "ending"),
    [
        ("*/*", "html"),
        (BROWSER, "html"),
        ("text/turtle", "ttl"),
        ("application/ld+json, text/html;q=0.5", "jsonld"),
        ("application/n-triples", "nt"),
        ("application/json", "jsonld"),
        ("text/*;q=0.5, text/turtle;q=0.1", "html"),
    ],
)
def test_a_thing_leads_to_what_is_accepted_of_it(
    shown: Served, accept: str, ending: str
) -> None:
    response = shown.client.get(PERSON, headers={"accept": accept})
    assert response.status_code == 303
    assert response.headers["vary"] == "Accept"
    location = response.headers["location"]
    assert location == f"ada-thornley.{ending}"
    page = shown.client.get(f"/id/person/{location}")
    assert page.headers["content-type"].partition(";")[0] == FORMATS[ending]


@pytest.mark.parametrize(
    ("path", "page", "data"),
    [
        (f"{WORK}/u-000000000000", "../gazette-2011.html#u-000000000000", "../gazette"),
        (f"{SOURCE}/span-0-11", "#span-0-11", ".ttl"),
        (f"{WORK}/p-000000000001", "p-000000000001.html", "p-000000000001.ttl"),
        ("/def", "def.html", "def.ttl"),
        ("/code/support", "../code.html#support", "../code.ttl"),
        ("/code/scheme/stance", "../../code.html#scheme-stance", "../../code.ttl"),
        ("/dataset", "dataset.html", "dataset.ttl"),
        ("/graph/registry", "../dataset.html#registry", "registry.ttl"),
        (f"/graph{SOURCE[3:]}", "id/source/0123456789abcdef.html#graph", "cdef.ttl"),
    ],
)
def test_every_kind_of_address_leads_to_a_file(
    shown: Served, path: str, page: str, data: str
) -> None:
    for accept, part in (("text/html", page), ("text/turtle", data)):
        response = shown.client.get(path, headers={"accept": accept})
        assert response.status_code == 303
        assert part in response.headers["location"]
        target = response.url.join(response.headers["location"])
        found = shown.client.get(target)
        assert found.status_code == 200
        if target.fragment:
            assert f'id="{target.fragment}"' in found.text


@pytest.mark.parametrize("path", [PERSON, WORK, SOURCE, "/def", "/code"])
def test_the_formats_say_the_same(shown: Served, path: str) -> None:
    turtle, jsonld, ntriples = (
        read_triples(shown.client.get(f"{path}.{ending}"), ending) for ending in RDF
    )
    assert turtle == jsonld == ntriples
    assert turtle


def test_a_page_is_the_one_that_publish_writes() -> None:
    store = invented.make_graph()
    files = make_site(store, Settings())
    holdings = hold(store, Limits(), Path())
    names = [name for name in files if name.endswith((".html", ".ttl", ".jsonld"))]
    assert len(names) > 50
    for path, _, ending in (name.rpartition(".") for name in names):
        if path not in _OTHER and not path.startswith("dump/"):
            live, static = (
                show_page(path, ending, holdings).body,
                files[path + "." + ending],
            )
            assert read_main(live) == read_main(static), path


# The explorer is the build's, and the page of the data says how to ask.
_OTHER = {"network", "dataset"}


def read_main(page: bytes) -> bytes:
    """Return a page without its frame, or data as they are."""
    start, end = page.find(b"<main"), page.find(b"</main>")
    return page[start:end] if start >= 0 else page


def test_a_document_says_what_it_describes_and_what_else_there_is(
    shown: Served,
) -> None:
    links = shown.client.get(f"{PERSON}.ttl").headers["link"]
    assert f'<{invented.PERSON.value}>; rel="describes"' in links
    assert '<ada-thornley.html>; rel="alternate"; type="text/html"' in links
    assert '<ada-thornley.nt>; rel="alternate"; type="application/n-triples"' in links
    assert f'<{terms.FOAF_PERSON.value}>; rel="type"; anchor="{invented.PERSON.value}"'
    assert 'rel="alternate"; type="text/turtle"' not in links
    page = shown.client.get(f"{PERSON}.html").text
    assert '<link rel="alternate" type="application/n-triples"' in page
    assert f"<code>{invented.PERSON.value}</code>" in page


def test_a_client_that_has_a_page_is_not_sent_it_again(shown: Served) -> None:
    for path in (f"{PERSON}.html", f"{PERSON}.ttl", "/people.html", "/def.jsonld"):
        first = shown.client.get(path)
        tag = first.headers["etag"]
        assert not tag.startswith("W/")
        for known in (tag, f'"other", {tag}', f"W/{tag}", "*"):
            again = shown.client.get(path, headers={"if-none-match": known})
            assert (again.status_code, again.content) == (304, b"")
            assert again.headers["etag"] == tag
        other = shown.client.get(path, headers={"if-none-match": '"other"'})
        assert other.status_code == 200
    tags = [shown.client.get(f"{PERSON}.{e}").headers["etag"] for e in FORMATS]
    assert len(set(tags)) == len(FORMATS)


@pytest.mark.parametrize("path", ["/", PERSON, f"{PERSON}.html", "/query", "/sparql"])
def test_the_head_alone_can_be_had(shown: Served, path: str) -> None:
    whole = shown.client.get(path)
    head = shown.client.head(path)
    assert (head.status_code, head.content) == (whole.status_code, b"")
    for name in ("content-type", "content-length", "etag", "location"):
        assert head.headers.get(name) == whole.headers.get(name)


def test_links_stay_on_this_server(shown: Served) -> None:
    for path in (
        "/index.html",
        f"{PERSON}.html",
        f"{PERSON}/part-2.html",
        "/code.html",
    ):
        page = shown.client.get(path)
        links = re.findall(r'href="([^"]+)"', page.text)
        ours = [link for link in links if "//" not in link]
        assert len(ours) > 5
        for link in sorted(set(ours))[:: len(set(ours)) // 12]:
            target = page.url.join(link.replace("&amp;", "&"))
            # Without an Accept header of a browser an address gives what it is.
            found = shown.client.get(target, headers={"accept": BROWSER})
            assert found.status_code in {200, 303}, (path, link)
        assert not any(link.startswith(BASE) for link in links)


def test_the_parts_of_a_page_are_pages(shown: Served) -> None:
    for part, count in (("", 300), ("/part-2", 1)):
        page = shown.client.get(f"{PERSON}{part}.html").text
        assert page.count('<li class="card">') == count
        held = read_triples(shown.client.get(f"{PERSON}{part}.ttl"), "ttl")
        positions = {t for t in held if terms.POSITION.value in str(t)}
        assert len(positions) == count
    assert shown.client.get(f"{PERSON}/part-3.html").status_code == 404
    assert shown.client.get(f"{PERSON}/part-1.html").status_code == 404


def test_what_is_too_unsure_is_nowhere(shown: Served) -> None:
    path = "/" + CANDIDATE.value.removeprefix(BASE)
    for each in (path, f"{path}.html", f"{path}.ttl"):
        assert shown.client.get(each).status_code == 404
    for each in (f"{WORK}.nt", f"/graph{SOURCE[3:]}.nt", f"{SOURCE}.html"):
        assert CANDIDATE.value not in shown.client.get(each).text


def test_long_words_of_the_press_are_in_no_format(shown: Served) -> None:
    paths = [f"{WORK}/p-{1:012x}", f"/graph{SOURCE[3:]}", SOURCE, PERSON]
    for path in paths:
        for ending in FORMATS:
            page = shown.client.get(f"{path}.{ending}")
            assert LONG[:420] not in page.text
            assert page.status_code == 200 or ending == "html"


@pytest.mark.parametrize("ending", ["", *(f".{ending}" for ending in FORMATS)])
def test_what_was_taken_down_is_gone_and_said_to_be(shown: Served, ending: str) -> None:
    response = shown.client.get(f"/{GONE.value.removeprefix(BASE)}{ending}")
    assert response.status_code == 410
    assert "At their request." in response.text
    assert "2012" in response.text


def test_who_was_merged_is_found_by_the_old_address(shown: Served) -> None:
    response = shown.client.get(f"/{MERGED.value.removeprefix(BASE)}")
    assert response.status_code == 301
    assert response.url.join(response.headers["location"]).path == PERSON


@pytest.mark.parametrize(
    ("path", "near"),
    [
        ("/id/person/ada-thornly", "'ada-thornley'"),
        ("/id/person/nobody.html", "indexes"),
        ("/id/topic/hospital", "'hospitals'"),
        ("/code/nothing", "indexes"),
        ("/graph/source/00", "indexes"),
        ("/graph/source/00.ttl", "indexes"),
        ("/people.ttl", "indexes"),
        ("/network.html", "policygraph render"),
        ("/id/person/..%2f..%2fetc%2fpasswd", "See /"),
        ("/ID/PERSON/ADA-THORNLEY", "See /"),
        (f"/{'x' * 9000}", "See /"),
        ("/id/person/%00", "See /"),
        ("/templates/live.css", "indexes"),
    ],
)
def test_where_nothing_is_a_remedy_is(shown: Served, path: str, near: str) -> None:
    plain = shown.client.get(path)
    assert plain.status_code == 404
    assert near in plain.text
    assert len(plain.text.splitlines()) == 2
    page = shown.client.get(path, headers={"accept": BROWSER})
    assert page.status_code == 404
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert near in words(read_markup(page.content))


def test_what_cannot_be_had_is_said_with_what_can(shown: Served) -> None:
    response = shown.client.get(PERSON, headers={"accept": "image/png"})
    assert response.status_code == 406
    for media_type in FORMATS.values():
        assert media_type in response.text


def test_the_front_is_a_page_for_browsers_and_words_for_terminals(
    shown: Served,
) -> None:
    assert "Who stands where" in shown.client.get("/", headers={"accept": BROWSER}).text
    assert shown.client.get("/").text.startswith("policygraph: ")


def test_the_data_set_describes_itself(shown: Served) -> None:
    page = shown.client.get("/dataset.html").text
    assert "Named graphs" in page
    assert 'href="graph/registry.ttl"' in page
    for ending in RDF:
        described = read_triples(shown.client.get(f"/dataset.{ending}"), ending)
        assert "http://rdfs.org/ns/void#triples" in str(described)
    registry = read_triples(shown.client.get("/graph/registry.ttl"), "ttl")
    quads = make_shown().quads_for_pattern(None, None, None, REGISTRY_GRAPH)
    assert len(registry) == len(list(quads))
