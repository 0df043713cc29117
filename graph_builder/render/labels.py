"""What is written at a node, broken into lines here so that its size is known."""

import textwrap
from functools import lru_cache

from graph_builder.render.network import Node, NodeKind
from graph_builder.render.wording import clip

RISE = 12.0
"""How far a mark rises above the place of its node; its label hangs below."""

_LETTER = 7.9
_LINE = 17.0
_MARK = 30.0
_PADDING = 22.0
_WIDTHS = {NodeKind.PROPOSITION: (24, 120)}
_USUAL_WIDTHS = (18, 54)


@lru_cache(maxsize=50_000)
def write_label(node: Node) -> str:
    """Return the node's label in lines that fit beside its neighbours, cut if long."""
    line, length = _WIDTHS.get(node.kind, _USUAL_WIDTHS)
    return textwrap.fill(clip(node.label, length), line) or "(no name)"


def measure_node(node: Node) -> tuple[float, float]:
    """Return the width and height in pixels that the node takes with its label."""
    lines = write_label(node).split("\n")
    width = max(map(len, lines)) * _LETTER
    height = len(lines) * _LINE
    if node.kind is NodeKind.PROPOSITION:
        return width + _PADDING, height + _PADDING
    return max(width, _MARK), height + _MARK
