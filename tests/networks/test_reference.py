"""The numbers that Discourse Network Analyzer 3.1.2 itself computes."""

import json
import os
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from graph_builder.errors import QueryError
from graph_builder.networks import (
    Aggregation,
    Compat,
    Duplicates,
    KernelShape,
    Mode,
    Network,
    Normalisation,
    Request,
    StatementTable,
    Unit,
    Window,
    find_backbone,
    list_events,
    make_networks,
    make_signed,
    maximise_like_dna,
    measure_like_dna,
    read_dna,
)

Record = Mapping[str, Any]  # JSON as DNA's run wrote it

FOLDER = os.environ.get("POLICYGRAPH_NETWORKS")
TOLERANCE = 1e-9

pytestmark = pytest.mark.skipif(
    not FOLDER, reason="POLICYGRAPH_NETWORKS names no folder of reference networks"
)


@cache
def read_table() -> StatementTable:
    return read_dna(Path(str(FOLDER)) / "health.dna")


@cache
def read_records() -> list[Record]:
    path = Path(str(FOLDER)) / "reference.json"
    records: list[Record] = json.loads(path.read_text("utf-8"))["records"]
    return records


def list_records(function: str) -> list[Record]:
    return [one for one in read_records() if one["call"]["fn"] == function]


def to_request(record: Record) -> Request:
    call = record["call"]
    window = None
    if call.get("timeWindow", "no") != "no":
        kernel = call["kernel"]
        window = Window(
            size=call["windowSize"],
            unit=Unit(call["timeWindow"]),
            kernel=None if kernel == "no" else KernelShape(kernel),
        )
    is_british = str(record.get("jvm_locale")).startswith("en_GB")
    return Request(
        mode=Mode.TWO if call.get("networkType") != "onemode" else Mode.ONE,
        rows=call["variable1"],
        cols=call["variable2"],
        qualifier=call["qualifier"],
        aggregate=Aggregation(call.get("qualifierAggregation", "subtract")),
        normalise=Normalisation(call.get("normalization", "no")),
        duplicates=Duplicates(call["duplicates"].removeprefix("across")),
        has_isolates=bool(call.get("isolates")),
        window=window,
        compat=Compat.DNA_UK if is_british else Compat.DNA,
    )


def is_same(network: Network, result: Record) -> bool:
    cols = "=rows" if network.is_one_mode else list(network.cols)
    theirs = np.array(result["matrix"]).reshape(network.weights.shape)
    return (
        list(network.rows) == result["rows"]
        and cols == result["cols"]
        and network.slice.middle is not None
        and f"{network.slice.middle:%Y-%m-%dT%H:%M}" == result["time"]
        and bool(np.allclose(network.weights, theirs, rtol=0, atol=TOLERANCE))
    )


def matches(record: Record) -> bool:
    request = to_request(record)
    if record["call"]["networkType"] == "eventlist":
        return number_events(list_events(read_table(), request)) == kept_by(record)
    networks = make_networks(read_table(), request)
    return (
        number_events(networks[0].selection.table) == kept_by(record)
        and len(networks) == len(record["results"])
        and all(map(is_same, networks, record["results"]))
    )


def number_events(table: StatementTable) -> list[int]:
    return [int(iri.removeprefix("statement/")) for iri in table.iris]


def kept_by(record: Record) -> list[int]:
    ids: list[int] = record["filtered_statement_ids"]
    return ids


def test_every_network_is_as_dna_computes_it() -> None:
    records = [one for one in list_records("network") if "error" not in one]
    different = [one["call"] for one in records if not matches(one)]
    assert different == []
    assert len(records) == 604


def test_what_dna_crashes_on_is_refused() -> None:
    (record,) = [one for one in list_records("network") if "error" in one]
    with pytest.raises(QueryError, match="codes, not amounts"):
        make_networks(read_table(), to_request(record))


def test_two_nested_backbones_are_as_dna_computes_them() -> None:
    records = list_records("backbone_nested")
    for record in records:
        steps = find_backbone(read_table(), to_request(record))
        assert [step.concept for step in steps] == record["entities"]
        assert [step.statements for step in steps] == record["numStatements"]
        for ours, theirs in (
            ([step.backbone_loss for step in steps], record["backboneLoss"]),
            ([step.redundant_loss for step in steps], record["redundantLoss"]),
        ):
            assert np.allclose(ours, theirs, rtol=0, atol=TOLERANCE)
    assert len(records) == 2


def list_polarisations(clusters: int) -> list[tuple[float, list[int]]]:
    return [
        (record["results"][0]["finalMaxQ"], record["results"][0]["memberships"])
        for record in list_records("polarization")
        if record["call"]["numClusters"] == clusters
    ]


def test_dnas_polarisation_of_two_given_clusters_is_dnas() -> None:
    request = to_request(list_records("polarization")[0])
    signed = make_signed(read_table(), request, Normalisation.AVERAGE)
    for score, memberships in list_polarisations(2):
        assert measure_like_dna(signed, memberships) == pytest.approx(score, abs=1e-9)
        assert maximise_like_dna(signed)[0] >= score - TOLERANCE


@pytest.mark.parametrize(
    ("within", "kept"), [("month", 60), ("week", 62), ("document", 62)]
)
def test_periods_are_told_apart_by_their_year(within: str, kept: int) -> None:
    request = Request(
        mode=Mode.TWO,
        rows="organization",
        cols="concept",
        qualifier="agreement",
        aggregate=Aggregation.SUBTRACT,
        duplicates=Duplicates(within),
    )
    assert len(list_events(read_table(), request)) == kept
