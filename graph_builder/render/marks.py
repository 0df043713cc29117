"""What stands at the ends of a line in an SVG: marks, names and heads."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from graph_builder.networks.xml_text import add_element, clean_xml
from graph_builder.render.labels import RISE, measure_node, write_label
from graph_builder.render.network import Node, NodeKind
from graph_builder.render.styles import SHAPES

if TYPE_CHECKING:
    from lxml.etree import _Element

Point = tuple[float, float]

_LEADING = 17
_TIP = 11.0


def draw_mark(
    root: "_Element", node: Node, place: Point, colours: Mapping[str, str]
) -> None:
    """Draw the node's shape: a disc, a square, a triangle or a box for its words."""
    x, y = place
    shape, size = SHAPES[node.kind]
    fill = colours[node.kind.value]
    if shape == "dot":
        add_element(root, "circle", cx=f"{x:g}", cy=f"{y:g}", r=f"{size}", fill=fill)
    elif shape == "triangle":
        corners = ((x, y - size), (x + size, y + size), (x - size, y + size))
        path = " L".join(map(say_point, corners))
        add_element(root, "path", d=f"M{path} Z", fill=fill)
    else:
        is_box = shape == "box"
        width, height = measure_node(node) if is_box else (2.0 * size, 2.0 * size)
        box = add_element(root, "rect", width=f"{width:g}", height=f"{height:g}")
        box.attrib.update({"x": f"{x - width / 2:g}", "y": f"{y - height / 2:g}"})
        box.attrib.update({"fill": fill, "rx": "4" if is_box else "0"})
        if is_box:
            box.set("stroke", colours["ink"])


def write_name(
    root: "_Element",
    node: Node | None,
    heading: str,
    place: Point,
    colours: Mapping[str, str],
) -> None:
    """Write the node's label in or below its mark; without a node, a side's heading."""
    lines = write_label(node).split("\n") if node else [heading.partition(":")[2]]
    is_inside = node is not None and node.kind is NodeKind.PROPOSITION
    top = place[1] + RISE + 16 if node else place[1] + 5
    if is_inside:
        top = place[1] - (len(lines) - 1) * _LEADING / 2 + 5
    text = add_element(root, "text", x=f"{place[0]:g}", y=f"{top:g}")
    text.set("text-anchor", "middle")
    text.set("fill", colours["ink" if node else "soft"])
    if not is_inside:
        text.set("stroke", colours["paper"])
        text.set("stroke-width", "4")
        text.set("paint-order", "stroke")
    for number, line in enumerate(lines):
        part = add_element(text, "tspan", x=f"{place[0]:g}")
        part.set("dy", str(_LEADING if number else 0))
        part.text = clean_xml(line)


def draw_head(root: "_Element", head: str, tip: Point, way: Point, tint: str) -> None:
    """Draw a line's head at `tip`; `way` is the direction that the line comes from."""

    def at(along: float, across: float) -> Point:
        return (
            tip[0] + way[0] * along - way[1] * across,
            tip[1] + way[1] * along + way[0] * across,
        )

    if head == "arrow":
        path = " L".join(map(say_point, (tip, at(_TIP, 5), at(_TIP, -5))))
        add_element(root, "path", d=f"M{path} Z", fill=tint)
    elif head == "bar":
        path = " L".join(map(say_point, (at(1, 6), at(1, -6))))
        bar = add_element(root, "path", d=f"M{path}", stroke=tint)
        bar.set("stroke-width", "3")
    else:
        x, y = at(4, 0)
        add_element(root, "circle", cx=f"{x:.1f}", cy=f"{y:.1f}", r="4", fill=tint)


def say_point(point: Point) -> str:
    """Return a point as a path has it."""
    return f"{point[0]:.1f} {point[1]:.1f}"
