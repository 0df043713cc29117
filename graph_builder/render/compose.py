"""The page: the drawing, the words behind each line, and a table of both."""

import base64
import hashlib
import json
from importlib.resources import files
from pathlib import Path

from graph_builder.model import Stance
from graph_builder.render.arrange import arrange_view
from graph_builder.render.choose import choose_views, open_view
from graph_builder.render.draw import draw_network
from graph_builder.render.encode import encode_words
from graph_builder.render.network import Line, Network, NodeKind
from graph_builder.render.styles import CANDIDATE_DASHES, STYLES, Json
from graph_builder.render.views import ViewKind
from graph_builder.render.wording import KINDS, STANCES

FOLDER = Path(__file__).parent / "page"

MODULES = (
    "base",
    "filters",
    "state",
    "dates",
    "layers",
    "overview",
    "matrix",
    "scene",
    "paint",
    "pan",
    "picture",
    "cards",
    "panel",
    "table",
    "search",
    "svg",
    "files",
    "graphs",
    "main",
)
"""The page's script, in this order: they share one scope and no other."""

_VIS = "templates/lib/vis-9.1.2/vis-network.min.js"
# Without script the page is its table; this many rows are enough to read.
_PLAIN_ROWS = 500
# What no page of HTML may hold as it is, wherever it stands.
_CONTROLS = [chr(code) for code in range(0x7F, 0xA0)]
# Inside a script element only these could end it, or a line of it.
_ESCAPES = {
    ord(char): f"\\u{ord(char):04x}"
    for char in ["<", ">", "&", "\u2028", "\u2029", *_CONTROLS]
}


def render_page(network: Network, opening: ViewKind | None = None) -> str:
    """Return one HTML page that draws the network and needs nothing from outside.

    It opens as `open_view` says. The same network gives the same bytes.
    """
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    views = choose_views(network)
    arrangements = tuple(arrange_view(view, network) for view in views)
    opens = open_view(views, network, opening)
    scripts = [_read_vis(), read_script()]
    style = (FOLDER / "page.css").read_text(encoding="utf-8")
    environment = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    data = draw_network(network, views, arrangements) | encode_words(network)
    return environment.get_template("page.html.j2").render(
        network=network,
        views=views,
        first=opens,
        view_kinds=list(ViewKind),
        lines=sorted(network.lines, key=lambda line: _row(network, line))[:_PLAIN_ROWS],
        stances=STANCES,
        styles=STYLES,
        kinds={kind: words for kind, words in KINDS.items() if _has(network, kind)},
        candidate_dashes=CANDIDATE_DASHES,
        order=list(Stance),
        policy=_write_policy(scripts, style),
        scripts=scripts,
        style=style,
        data=escape_json(data | {"opens": opens}),
    )


def read_script() -> str:
    """Return the page's own script, all its modules in one scope."""
    modules = ((FOLDER / f"{name}.js").read_text(encoding="utf-8") for name in MODULES)
    return '(() => {\n"use strict";\n' + "\n".join(modules) + "})();\n"


def escape_json(value: Json) -> str:
    """Return `value` as JSON that no text in it can lead out of a script element."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.translate(_ESCAPES)


def _has(network: Network, kind: NodeKind) -> bool:
    return any(node.kind is kind for node in network.nodes.values())


def _row(network: Network, line: Line) -> tuple[str, str, str, bool]:
    holder, proposition = network.nodes[line.holder], network.nodes[line.proposition]
    name = holder.label.casefold()
    return name, proposition.label, line.stance.value, line.is_candidate


def _read_vis() -> str:
    # Its control characters all stand in strings, where their escapes mean the same.
    script = files("pyvis").joinpath(_VIS).read_text(encoding="utf-8")
    return script.translate({ord(char): _ESCAPES[ord(char)] for char in _CONTROLS})


def _write_policy(scripts: list[str], style: str) -> str:
    hashes = " ".join(_hash(script) for script in scripts)
    return (
        f"default-src 'none'; script-src {hashes}; style-src {_hash(style)}; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"
