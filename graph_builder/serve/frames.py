"""What a live page has around it, beside what the same page on a static site has."""

from collections.abc import Container, Sequence
from functools import cache
from pathlib import Path

from graph_builder.publish.documents import JSON_LD, N_TRIPLES, TURTLE
from graph_builder.publish.html import NAV, Frame, write_policy, write_template
from graph_builder.publish.links import FileLinks
from graph_builder.serve.guard import CLOSED
from graph_builder.serve.negotiate import HTML_TYPE
from graph_builder.serve.reply import Reply

NETWORK = "network.html"
DATA = (TURTLE, JSON_LD, N_TRIPLES)
ASKING = (("query", "Questions"), ("sparql", "SPARQL"))
_FOLDER = Path(__file__).parent / "templates"


def list_nav(path: Path) -> Sequence[tuple[str, str]]:
    """Return what the pages of the graph at `path` lead to.

    The explorer is drawn by `build`; a file of RDF has none beside it.
    """
    has_network = (path / NETWORK).is_file()
    known = [pair for pair in NAV if has_network or pair[0] != NETWORK]
    return (*known, *ASKING)


def send_page(html: str, frame: Frame, status: int = 200) -> Reply:
    """Return a page with the policy of its frame, that no other page may frame."""
    policy = f"{write_policy(frame)}; {CLOSED}"
    headers = {"content-security-policy": policy}
    return Reply(status, HTML_TYPE, html.encode("utf-8", "replace"), headers)


def make_frame(
    path: str,
    nav: Sequence[tuple[str, str]],
    pages: Container[str] = (),
    script: str = "",
) -> Frame:
    """Return the frame of a page of this server's own, with links to `pages`."""
    links = FileLinks(path, pages)
    return Frame(path, links, nav=nav, asks=True, style=read("live.css"), script=script)


def write_own(
    name: str, frame: Frame, *, title: str, status: int = 200, **values: object
) -> Reply:
    """Return a page made by a template of this folder."""
    html = write_template(name, frame, title=title, folder=_FOLDER, **values)
    return send_page(html, frame, status)


@cache
def read(name: str) -> str:
    """Return a file of the folder of templates."""
    return (_FOLDER / name).read_text(encoding="utf-8")
