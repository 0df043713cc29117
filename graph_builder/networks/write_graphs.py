"""Networks for other tools: GraphML, and GEXF with the time that edges hold."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from graph_builder.networks.edges import (
    Edge,
    Node,
    can_list_evidence,
    find_dates,
    list_edges,
    list_nodes,
)
from graph_builder.networks.network import Network
from graph_builder.networks.xml_text import (
    add_element,
    clean_xml,
    make_root,
    render_xml,
)

if TYPE_CHECKING:
    from lxml.etree import _Element

_GRAPHML = "http://graphml.graphdrawing.org/xmlns"
_GEXF = "http://www.gexf.net/1.2draft"
_NODE_KEYS = (("label", "string"), ("variable", "string"), ("frequency", "int"))
_EDGE_KEYS = (("weight", "double"), ("sign", "int"), ("statements", "string"))
_Spell = tuple[datetime | None, datetime | None]


def write_graphml(network: Network) -> bytes:
    """Return the network as plain GraphML: labels, positive weights, signs, IRIs."""
    root = make_root(_GRAPHML, "graphml")
    for kind, keys in (("node", _NODE_KEYS), ("edge", _EDGE_KEYS)):
        for name, form in keys:
            key = add_element(root, "key", id=f"{kind}-{name}")
            key.attrib.update({"for": kind, "attr.name": name, "attr.type": form})
    graph = add_element(root, "graph", id="network", edgedefault="undirected")
    for node in list_nodes(network):
        element = add_element(graph, "node", id=node.key)
        _describe(element, "node", _NODE_KEYS, node)
    for edge in list_edges(network, with_evidence=can_list_evidence(network)):
        element = add_element(graph, "edge", source=edge.source, target=edge.target)
        _describe(element, "edge", _EDGE_KEYS, edge)
    return render_xml(root)


def write_gexf(networks: Sequence[Network]) -> bytes:
    """Return the network, or the windows of one over time, as GEXF 1.2.

    An edge's spells are the windows that it is in or, without windows, the dates of its
    statements; an edge whose statements are all undated has none. Its weight and sign
    are those of the window where it weighs most.
    """
    root = make_root(_GEXF, "gexf")
    root.set("version", "1.2")
    graph = add_element(root, "graph", defaultedgetype="undirected", mode="dynamic")
    graph.set("timeformat", "date")
    _declare(graph, "node", _NODE_KEYS[1:])
    _declare(graph, "edge", _EDGE_KEYS[1:])
    nodes = {node.key: node for network in networks for node in list_nodes(network)}
    group = add_element(graph, "nodes")
    for key in sorted(nodes):
        element = add_element(group, "node", id=key, label=nodes[key].label)
        _give_values(element, _NODE_KEYS[1:], nodes[key])
    group = add_element(graph, "edges")
    for number, (edge, spells) in enumerate(_join_windows(networks)):
        element = add_element(group, "edge", id=str(number), source=edge.source)
        element.attrib.update(
            {"target": clean_xml(edge.target), "weight": repr(edge.weight)}
        )
        _give_values(element, _EDGE_KEYS[1:], edge)
        _give_spells(element, spells)
    return render_xml(root)


def _join_windows(networks: Sequence[Network]) -> list[tuple[Edge, list[_Spell]]]:
    found: dict[tuple[str, str], tuple[Edge, list[_Spell]]] = {}
    with_evidence = can_list_evidence(*networks)
    for network in networks:
        dates = find_dates(network)
        for edge in list_edges(network, with_evidence=with_evidence):
            pair = edge.source, edge.target
            heaviest, spells = found.setdefault(pair, (edge, []))
            spells += _find_spells(edge, network, dates)
            if edge.weight > heaviest.weight:
                found[pair] = (edge, spells)
    return [found[pair] for pair in sorted(found)]


def _find_spells(
    edge: Edge, network: Network, dates: Mapping[str, _Spell]
) -> Iterable[_Spell]:
    if network.request.window:
        return [(network.slice.start, network.slice.stop)]
    spells = {dates[iri] for iri in edge.statements}
    return sorted(spell for spell in spells if all(spell))


def _give_spells(element: "_Element", spells: Iterable[_Spell]) -> None:
    days = [(f"{a:%Y-%m-%d}", f"{b:%Y-%m-%d}") for a, b in spells if a and b]
    if not days:
        return
    group = add_element(element, "spells")
    for start, end in dict.fromkeys(days):
        add_element(group, "spell", start=start, end=end)


def _declare(graph: "_Element", kind: str, keys: Iterable[tuple[str, str]]) -> None:
    group = add_element(graph, "attributes", mode="static")
    group.set("class", kind)
    for name, form in keys:
        plain = {"int": "integer"}.get(form, form)
        add_element(group, "attribute", id=name, title=name, type=plain)


def _give_values(
    element: "_Element", keys: Iterable[tuple[str, str]], thing: Node | Edge
) -> None:
    group = add_element(element, "attvalues")
    for name, _ in keys:
        value = _show(getattr(thing, name))
        add_element(group, "attvalue", value=value).set("for", name)


def _describe(
    element: "_Element",
    kind: str,
    keys: Iterable[tuple[str, str]],
    thing: Node | Edge,
) -> None:
    for name, _ in keys:
        value = add_element(element, "data", key=f"{kind}-{name}")
        value.text = clean_xml(_show(getattr(thing, name)))


def _show(value: object) -> str:
    return " ".join(value) if isinstance(value, tuple) else str(value)
