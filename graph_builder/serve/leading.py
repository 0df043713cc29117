"""The address of a thing -> where its page or its data are."""

from posixpath import dirname, relpath

from pyoxigraph import NamedNode

from graph_builder.publish.addresses import Place, locate
from graph_builder.publish.dictionary import make_codes
from graph_builder.serve.holdings import Holdings
from graph_builder.serve.negotiate import HTML
from graph_builder.serve.reply import Reply
from graph_builder.serve.showing import explain_absence, show_page
from graph_builder.vocabulary import BASE, CODE, terms

_PLAIN = "text/plain; charset=utf-8"
_ALWAYS = ("def", "dataset")


def lead_to_page(path: str, ending: str, holdings: Holdings) -> Reply:
    """Return 303 to what describes the thing at `path`, in the format of `ending`.

    Of something taken down it is the page itself, with the status 410; of something
    that goes by another address it is 301 to that.

    Raises:
        ResourceError: the graph knows nothing of it.
    """
    facts = holdings.site.facts
    node = NamedNode(BASE + path)
    place = locate(node.value)
    if facts.is_a(node, terms.WITHDRAWN):
        return show_page(path, ending, holdings)
    stays = facts.node(node, terms.DCTERMS_IS_REPLACED_BY)
    if stays and stays.value.startswith(BASE):
        return _lead(301, path, stays.value.removeprefix(BASE))
    if place is None or not _is_known(path, node, holdings):
        raise explain_absence(path, holdings)
    return _lead(303, path, _name_file(place, ending))


def _is_known(path: str, node: NamedNode, holdings: Holdings) -> bool:
    if path.startswith("graph/"):
        return node.value in holdings.graphs
    if path.startswith("code/"):
        groups = make_codes().groups
        known = {group.anchor for group in groups}
        known |= {term.anchor for group in groups for term in group.terms}
        name = node.value.removeprefix(CODE).replace("scheme/", "scheme-")
        return name in known
    is_word = path.partition("/")[0] in _ALWAYS
    return is_word or bool(holdings.site.facts.about(node))


def _name_file(place: Place, ending: str) -> str:
    if ending != HTML:
        return f"{place.data or place.page}.{ending}"
    fragment = f"#{place.fragment}" if place.fragment else ""
    return f"{place.page}.{HTML}{fragment}"


def _lead(status: int, path: str, target: str) -> Reply:
    # Relative, so that it holds behind another server as well.
    location = relpath(target, dirname(path) or ".")
    words = f"See {location}\n"
    return Reply(status, _PLAIN, words.encode(), {"location": location})
