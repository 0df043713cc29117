"""A view as SVG, from the page's own places and colours: text stays text."""

import re
from collections.abc import Iterable, Mapping
from math import hypot
from typing import TYPE_CHECKING

from graph_builder.networks.xml_text import (
    add_element,
    clean_xml,
    make_root,
    render_xml,
)
from graph_builder.render.arrange import Arrangement
from graph_builder.render.cast import Places
from graph_builder.render.compose import FOLDER
from graph_builder.render.labels import measure_node
from graph_builder.render.marks import (
    Point,
    draw_head,
    draw_mark,
    say_point,
    write_name,
)
from graph_builder.render.network import Line, Network, Node
from graph_builder.render.styles import CANDIDATE_DASHES, STYLES
from graph_builder.render.views import View

if TYPE_CHECKING:
    from lxml.etree import _Element

_SVG = "http://www.w3.org/2000/svg"
_TIP = 11.0
_BEND = 16.0
_TINTS = {1: "for", -1: "against", 0: "neither"}


def draw_svg(view: View, arrangement: Arrangement, network: Network) -> bytes:
    """Return the drawing of one view in the light colours of the page."""
    colours = read_colours()
    width, height = arrangement.width, arrangement.height
    root = make_root(_SVG, "svg")
    root.attrib.update(
        {
            "viewBox": f"{-width / 2:g} {-height / 2:g} {width} {height}",
            "width": str(width),
            "height": str(height),
            "font-family": "system-ui, sans-serif",
            "font-size": "14",
        }
    )
    add_element(root, "title").text = clean_xml(view.label)
    paper = {"width": str(width), "height": str(height), "fill": colours["paper"]}
    add_element(root, "rect", x=f"{-width / 2:g}", y=f"{-height / 2:g}", **paper)
    places: Places = {iri: (x, y) for iri, (x, y) in arrangement.places.items()}
    for index in view.ties:
        tie = network.ties[index]
        if tie.person in places and tie.body in places:
            _stroke(root, places[tie.person], places[tie.body], colours["tie"], 1.0)
    _draw_lines(root, (network.lines[index] for index in view.lines), places, network)
    for iri, place in sorted(places.items()):
        node = network.nodes.get(iri)
        if node:
            draw_mark(root, node, place, colours)
        write_name(root, node, iri, place, colours)
    return render_xml(root)


def read_colours() -> Mapping[str, str]:
    """Return the page's light colours by name."""
    style = (FOLDER / "page.css").read_text(encoding="utf-8")
    return dict(re.findall(r"--([\w-]+): (#\w+);", style.partition("}")[0]))


def _draw_lines(
    root: "_Element", lines: Iterable[Line], places: Places, network: Network
) -> None:
    colours = read_colours()
    twins: dict[tuple[str, str], int] = {}
    for line in lines:
        pair = line.holder, line.proposition
        if pair[0] not in places or pair[1] not in places:
            continue
        twin = twins[pair] = twins.get(pair, -1) + 1
        style = STYLES[line.stance]
        tint = colours[_TINTS[line.stance.sign]]
        start = places[pair[0]]
        tip, way = _find_rim(start, places[pair[1]], network.nodes[pair[1]])
        back = _TIP - 2 if style.head == "arrow" else 0.0
        end = tip[0] + way[0] * back, tip[1] + way[1] * back
        bend = _BEND * (-twin if twin % 2 else twin)
        path = _stroke(root, start, end, tint, style.width, bend)
        add_element(path, "title").text = clean_xml(_cite(line))
        dashes = CANDIDATE_DASHES if line.is_candidate else style.dashes
        if dashes:
            path.set("stroke-dasharray", " ".join(map(str, dashes)))
        draw_head(root, style.head, tip, way, tint)


def _cite(line: Line) -> str:
    """Return the words that bear a line out, and the positions that they are of."""
    cited = ((" \u2026 ".join(one.words), one.position) for one in line.evidence)
    return "\n".join(f"\u201c{words}\u201d {position}" for words, position in cited)


def _find_rim(start: Point, end: Point, node: Node) -> tuple[Point, Point]:
    """Return where a line meets the node's box, and which way it comes from."""
    width, height = measure_node(node)
    across, down = start[0] - end[0], start[1] - end[1]
    length = hypot(across, down) or 1.0
    way = across / length, down / length
    sides = [
        size / 2 / abs(part)
        for size, part in ((width, way[0]), (height, way[1]))
        if abs(part) > 1e-9
    ]
    reach = min([*sides, length])
    return (end[0] + way[0] * reach, end[1] + way[1] * reach), way


def _stroke(
    root: "_Element",
    start: Point,
    end: Point,
    tint: str,
    width: float,
    bend: float = 0.0,
) -> "_Element":
    across, down = end[0] - start[0], end[1] - start[1]
    length = hypot(across, down) or 1.0
    x = (start[0] + end[0]) / 2 - down / length * bend
    y = (start[1] + end[1]) / 2 + across / length * bend
    path = f"M{say_point(start)} Q{say_point((x, y))} {say_point(end)}"
    return add_element(
        root, "path", d=path, fill="none", stroke=tint, **{"stroke-width": f"{width:g}"}
    )
