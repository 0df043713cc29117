"""The page: the drawing, the words behind each line, and a table of both."""

import base64
import hashlib
import json
from collections.abc import Iterable
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from graph_builder.model import Stance
from graph_builder.query import run_query
from graph_builder.render.arrange import arrange_view
from graph_builder.render.choose import choose_views
from graph_builder.render.draw import draw_network
from graph_builder.render.gather import Row, gather_network
from graph_builder.render.network import Evidence, Line, Network
from graph_builder.render.styles import CANDIDATE_DASHES, STYLES, Json
from graph_builder.render.views import ViewKind
from graph_builder.render.wording import STANCES

if TYPE_CHECKING:
    from pyoxigraph import Store
    from rdflib import Graph

_FOLDER = Path(__file__).parent / "template"
_VIS = "templates/lib/vis-9.1.2/vis-network.min.js"
# Inside a script element only these could end it, or a line of it.
_ESCAPES = {ord(char): f"\\u{ord(char):04x}" for char in "<>&\u2028\u2029"}


def render_network(graph: "Store | Graph") -> str:
    """Return the page of an open graph: see `render_page`.

    Raises:
        StoreError: the store was not opened by `open_store` or `make_store`.
    """

    def ask(name: str) -> Iterable[Row]:
        answer = run_query(name, graph)
        for row in answer.list_records():
            yield {
                column: str(value) for column, value in row.items() if value is not None
            }

    return render_page(gather_network(ask))


def render_page(network: Network) -> str:
    """Return one HTML page that draws the network and needs nothing from outside.

    It opens on the most contested proposition. The same network gives the same bytes.
    """
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    views = choose_views(network)
    arrangements = tuple(arrange_view(view, network) for view in views)
    scripts = [_read_vis(), (_FOLDER / "network.js").read_text(encoding="utf-8")]
    style = (_FOLDER / "network.css").read_text(encoding="utf-8")
    environment = Environment(
        loader=FileSystemLoader(_FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    data = draw_network(network, views, arrangements) | _list_words(network)
    return environment.get_template("network.html.j2").render(
        network=network,
        views=views,
        kinds=list(ViewKind),
        lines=sorted(enumerate(network.lines), key=lambda one: _row(network, *one)),
        stances=STANCES,
        styles=STYLES,
        candidate_dashes=CANDIDATE_DASHES,
        order=list(Stance),
        policy=_write_policy(scripts, style),
        scripts=scripts,
        style=style,
        data=escape_json(data),
    )


def _row(network: Network, number: int, line: Line) -> tuple[str, str, int]:
    holder, proposition = network.nodes[line.holder], network.nodes[line.proposition]
    return holder.label.casefold(), proposition.label, number


def escape_json(value: Json) -> str:
    """Return `value` as JSON that no text in it can lead out of a script element."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.translate(_ESCAPES)


def _list_words(network: Network) -> dict[str, Json]:
    return {
        "lines": [_line(line) for line in network.lines],
        "ties": [list(tie.roles) for tie in network.ties],
    }


def _line(line: Line) -> Json:
    return {
        "stance": STANCES[line.stance],
        "evidence": [_evidence(one) for one in line.evidence],
    }


def _evidence(evidence: Evidence) -> Json:
    return {
        "words": list(evidence.words),
        "lead": evidence.lead,
        "speaker": evidence.speaker,
        "capacity": evidence.capacity,
        "said": evidence.said,
        "day": evidence.day,
        "title": evidence.title,
        "publisher": evidence.publisher,
        "url": evidence.url,
        "condition": evidence.condition,
    }


def _read_vis() -> str:
    return files("pyvis").joinpath(_VIS).read_text(encoding="utf-8")


def _write_policy(scripts: list[str], style: str) -> str:
    hashes = " ".join(_hash(script) for script in scripts)
    return (
        f"default-src 'none'; script-src {hashes}; style-src {_hash(style)}; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"
