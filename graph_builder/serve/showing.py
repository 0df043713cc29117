"""A path -> what stands there: a page, its data, a named graph."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from posixpath import basename

from pyoxigraph import NamedNode, Quad

from graph_builder.errors import ResourceError
from graph_builder.publish.choose import choose_published
from graph_builder.publish.documents import Document, open_document, write_data
from graph_builder.publish.jsonld import encode, make_context
from graph_builder.publish.quotation import shorten_quads
from graph_builder.query.suggest import suggest
from graph_builder.serve.data_page import write_data_page
from graph_builder.serve.frames import send_page
from graph_builder.serve.guard import CLOSED
from graph_builder.serve.holdings import Holdings
from graph_builder.serve.negotiate import ENDINGS, HTML
from graph_builder.serve.reply import Reply
from graph_builder.vocabulary import BASE, ID, terms

_SAFE = re.compile(r"[!#-;=?-\[\]_a-z~]+")
# Of more names than these the nearest is not looked for.
_MOST_NAMES = 5_000


def show_page(path: str, ending: str, holdings: Holdings) -> Reply:
    """Return the file at `path`, which is without its ending.

    What was taken down has the status 410, in every format.

    Raises:
        ResourceError: there is none.
    """
    if show := _OWN.get((path, ending)):
        return show(holdings)
    if path.startswith("graph/") and ending != HTML:
        return _show_graph(path, ending, holdings)
    document = open_document(holdings.site, path)
    if document is None or not (document.list_quads or ending == HTML):
        raise explain_absence(path, holdings)
    reply = _write(document, ending, holdings)
    is_gone = terms.WITHDRAWN.value in document.types
    links = {"link": ", ".join(_list_links(document, ending, holdings))}
    return replace(
        reply,
        status=410 if is_gone else 200,
        headers={**reply.headers, **(links if document.list_quads else {})},
    )


def _write(document: Document, ending: str, holdings: Holdings) -> Reply:
    if ending == HTML:
        return send_page(document.write_html(), holdings.site.frame(document.path))
    quads = document.list_quads() if document.list_quads else ()
    return Reply(200, ENDINGS[ending], write_data(quads, ending))


def _list_links(document: Document, ending: str, holdings: Holdings) -> list[str]:
    name = basename(document.path)
    files = {HTML: "text/html"}
    files |= {form.ending: form.media_type for form in holdings.site.data}
    links = [
        f'<{name}.{other}>; rel="alternate"; type="{media_type}"'
        for other, media_type in files.items()
        if other != ending
    ]
    if document.iri:
        links.append(f'<{document.iri}>; rel="describes"')
    links += [
        f'<{kind}>; rel="type"; anchor="{document.iri}"'
        for kind in document.types
        if _SAFE.fullmatch(kind)
    ]
    return links


def _show_graph(path: str, ending: str, holdings: Holdings) -> Reply:
    """Return a named graph, as far as it is published."""
    if BASE + path not in holdings.graphs:
        raise explain_absence(path, holdings)
    graph = NamedNode(BASE + path)
    held = holdings.store.quads_for_pattern(None, None, None, graph)
    chosen = choose_published(holdings.store, held)
    quads: Sequence[Quad] = list(shorten_quads(holdings.site.facts, chosen))
    return Reply(200, ENDINGS[ending], write_data(quads, ending))


def explain_absence(path: str, holdings: Holdings) -> ResourceError:
    """Return the error of a path where nothing is, with what may have been meant."""
    facts = holdings.site.facts
    kind, _, name = path.removeprefix("id/").partition("/")
    of_kind = _NAMED.get(kind) if path.startswith("id/") else None
    start = f"{ID}{kind}/"
    names = [
        node.value.removeprefix(start)
        for node in (facts.members(of_kind) if of_kind else ())
        if node.value.startswith(start)
    ]
    near = suggest(name, names) if len(names) <= _MOST_NAMES else ""
    return ResourceError(
        f"There is nothing at /{path} in this graph.",
        near or "Look for it in the indexes, or ask one of the questions.",
    )


def _show_network(holdings: Holdings) -> Reply:
    if not holdings.network:
        raise ResourceError(
            "There is no picture of this graph here.",
            "Draw one: policygraph render --from what is served here -o network.html.",
        )
    # The page has a policy of its own, with the hashes of its scripts.
    headers = {"content-security-policy": CLOSED}
    return Reply(200, ENDINGS[HTML], holdings.network, headers)


def _show_context(_: Holdings) -> Reply:
    context = encode({"@context": dict(make_context())})
    return Reply(200, ENDINGS["jsonld"], context)


_NAMED = {
    "person": terms.FOAF_PERSON,
    "body": terms.ORG_ORGANIZATION,
    "post": terms.ORG_POST,
    "proposition": terms.PROPOSITION,
    "topic": terms.SKOS_CONCEPT,
    "work": terms.WORK,
}
_OWN: dict[tuple[str, str], Callable[[Holdings], Reply]] = {
    ("network", HTML): _show_network,
    ("context", "jsonld"): _show_context,
    ("dataset", HTML): write_data_page,
}
