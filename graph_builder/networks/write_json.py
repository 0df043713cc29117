"""Networks as JSON and as a plain list of edges."""

import csv
import io
import json
from collections.abc import Sequence

import numpy as np

from graph_builder.networks.bootstrap import draw_documents
from graph_builder.networks.edges import can_list_evidence, list_edges
from graph_builder.networks.network import Network


def write_json(networks: Sequence[Network], *, with_edges: bool = True) -> bytes:
    """Return the matrices, one for each window, with the edges and their statements.

    `results` holds for each network its time, start, stop, number of statements, rows,
    cols ('=rows' for one-mode), matrix and edges.
    """
    with_edges = with_edges and can_list_evidence(*networks)
    record = {
        "n_filtered": len(networks[0].selection.table),
        "statements": list(networks[0].selection.table.iris),
        "notes": list(networks[0].selection.left_out),
        "results": [_describe(network, with_edges=with_edges) for network in networks],
    }
    return (json.dumps(record, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def write_edges(networks: Sequence[Network]) -> bytes:
    """Return the edges as comma-separated values, one a line, with their statements."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["time", "source", "target", "weight", "sign", "statements"])
    with_evidence = can_list_evidence(*networks)
    for network in networks:
        time = _moment(network.slice.middle)
        for edge in list_edges(network, with_evidence=with_evidence):
            iris = " ".join(edge.statements)
            row = [time, edge.source, edge.target, edge.weight, edge.sign, iris]
            writer.writerow(row)
    return out.getvalue().encode("utf-8")


def write_intervals(networks: Sequence[Network], draws: int) -> bytes:
    """Return the edges as `write_edges`, each with the interval of its signed weight.

    Raises:
        QueryError: a window has fewer than two documents.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["time", "source", "target", "weight", "low", "high", "documents"])
    for network in networks:
        interval = draw_documents(network, draws=draws)
        time = _moment(network.slice.middle)
        for i, j in np.argwhere(network.weights):
            if network.is_one_mode and j <= i:
                continue
            pair = [network.rows[i], network.cols[j]]
            found = (network.weights, interval.low, interval.high)
            weights = [float(matrix[i, j]) for matrix in found]
            writer.writerow([time, *pair, *weights, interval.documents])
    return out.getvalue().encode("utf-8")


def _describe(network: Network, *, with_edges: bool) -> dict[str, object]:
    request, count = network.request, len(network.chosen)
    record: dict[str, object] = {
        "time": _moment(network.slice.middle),
        "start": _moment(network.slice.start),
        "stop": _moment(network.slice.stop),
        # Under a kernel DNA counts none.
        "num_statements": 0 if request.is_dna and request.is_smoothed else count,
        "rows": list(network.rows),
        "cols": "=rows" if network.is_one_mode else list(network.cols),
        "matrix": network.weights.tolist(),
    }
    if with_edges:
        record["edges"] = [
            {
                "source": edge.source,
                "target": edge.target,
                "weight": edge.weight,
                "sign": edge.sign,
                "statements": list(edge.statements),
            }
            for edge in list_edges(network)
        ]
    return record


def _moment(value: object) -> str:
    return f"{value:%Y-%m-%dT%H:%M}" if value else ""
