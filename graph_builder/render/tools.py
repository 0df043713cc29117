"""The network for other tools, GraphML and GEXF, with words behind every edge."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from graph_builder.networks.xml_text import (
    add_element,
    clean_xml,
    make_root,
    render_xml,
)
from graph_builder.render.network import Line, Network, Node, Tie

if TYPE_CHECKING:
    from lxml.etree import _Element

NODE_FIELDS = ("label", "kind", "sort", "iri")
EDGE_FIELDS = (
    "relation",
    "stance",
    "tier",
    "statements",
    "words",
    "speaker",
    "said",
    "source",
    "url",
    "position",
)
"""The page's own exports have these too: it is told them with its data."""

_GRAPHML = "http://graphml.graphdrawing.org/xmlns"
_GEXF = "http://www.gexf.net/1.2draft"
_COUNT = "statements"

_Values = Mapping[str, str]


def write_graphml(network: Network) -> bytes:
    """Return the whole network as GraphML; an edge has its newest words."""
    root = make_root(_GRAPHML, "graphml")
    for kind, fields in (("node", NODE_FIELDS), ("edge", EDGE_FIELDS)):
        for name in fields:
            key = add_element(root, "key", id=f"{kind}-{name}")
            form = "int" if name == _COUNT else "string"
            key.attrib.update({"for": kind, "attr.name": name, "attr.type": form})
    graph = add_element(root, "graph", id="policygraph", edgedefault="directed")
    for node in network.nodes.values():
        element = add_element(graph, "node", id=node.iri)
        _fill(element, "node", _describe_node(node))
    for start, end, values, _ in _list_edges(network):
        element = add_element(graph, "edge", source=start, target=end)
        _fill(element, "edge", values)
    return render_xml(root)


def write_gexf(network: Network) -> bytes:
    """Return the whole network as GEXF 1.2; an edge's spells are when it was said."""
    root = make_root(_GEXF, "gexf")
    root.set("version", "1.2")
    graph = add_element(root, "graph", defaultedgetype="directed", mode="dynamic")
    graph.set("timeformat", "date")
    for kind, fields in (("node", NODE_FIELDS[1:]), ("edge", EDGE_FIELDS)):
        group = add_element(graph, "attributes", mode="static")
        group.set("class", kind)
        for name in fields:
            form = "integer" if name == _COUNT else "string"
            add_element(group, "attribute", id=name, title=name, type=form)
    group = add_element(graph, "nodes")
    for node in network.nodes.values():
        element = add_element(group, "node", id=node.iri, label=node.label)
        _give(element, _describe_node(node), NODE_FIELDS[1:])
    group = add_element(graph, "edges")
    for number, (start, end, values, spells) in enumerate(_list_edges(network)):
        element = add_element(group, "edge", id=str(number), source=start, target=end)
        element.set("weight", values.get(_COUNT, "1"))
        _give(element, values, EDGE_FIELDS)
        if spells:
            held = add_element(element, "spells")
            for first, last in spells:
                add_element(held, "spell", start=first, end=last)
    return render_xml(root)


def _list_edges(
    network: Network,
) -> Iterable[tuple[str, str, _Values, list[tuple[str, str]]]]:
    for line in network.lines:
        days = {(one.since, one.day) for one in line.evidence if one.day}
        yield line.holder, line.proposition, _describe_line(line), sorted(days)
    for tie in network.ties:
        yield tie.person, tie.body, _describe_tie(tie), []


def _describe_node(node: Node) -> _Values:
    return {
        "label": node.label,
        "kind": node.kind.value,
        "sort": node.sort,
        "iri": node.iri,
    }


def _describe_line(line: Line) -> _Values:
    newest = line.evidence[0]
    return {
        "relation": "is quoted on",
        "stance": line.stance.value,
        "tier": "candidate" if line.is_candidate else "published",
        _COUNT: str(len(line.evidence)),
        "words": " … ".join(newest.words),
        "speaker": f"{newest.speaker}, {newest.lead}",
        "said": newest.said,
        "source": newest.title,
        "url": newest.url,
        "position": newest.position,
    }


def _describe_tie(tie: Tie) -> _Values:
    return {"relation": "speaks for", "words": "; ".join(tie.roles)}


def _fill(element: "_Element", kind: str, values: _Values) -> None:
    for name, value in values.items():
        data = add_element(element, "data", key=f"{kind}-{name}")
        data.text = clean_xml(value)


def _give(element: "_Element", values: _Values, fields: Iterable[str]) -> None:
    group = add_element(element, "attvalues")
    for name in fields:
        if values.get(name):
            add_element(group, "attvalue", value=values[name]).set("for", name)
