"""`policygraph network coalitions`, `polarisation`, `loyalty` and `centrality`."""

from pathlib import Path
from typing import Any

import click

from graph_builder.cli.network_options import (
    format_option,
    network_options,
    output_option,
)
from graph_builder.cli.network_output import put
from graph_builder.cli.network_request import make_request, read_table
from graph_builder.cli.network_rows import Row, put_rows
from graph_builder.cli.network_windows import window_options

_METHODS = ["best", "louvain", "greedy", "frustration", "ward"]


@click.command("coalitions")
@network_options
@click.option(
    "--method",
    type=click.Choice(_METHODS),
    default="best",
    show_default=True,
    help="best: the one of the highest modularity.",
)
@format_option("csv", "json", "png", "svg")
@output_option
def coalitions_command(
    method: str,
    form: str,
    output: Path | None,
    **given: Any,  # click's own
) -> int:
    """Who stands together: groups of actors, with modularity and frustration."""
    from graph_builder.networks import draw_coalitions, find_coalitions

    table, request = read_table(given), make_request(given, "onemode")
    found = find_coalitions(table, request, method)
    if form in {"png", "svg"}:
        put(draw_coalitions(table, request, found, form), output)
        return 0
    rows: list[Row] = [
        {"coalition": number, "actor": actor}
        for number, group in enumerate(found.groups, start=1)
        for actor in group
    ]
    rows += [{"coalition": "", "actor": actor} for actor in found.apart]
    put_rows(rows, form, output, columns=("coalition", "actor"))
    click.echo(
        f"By {found.method}: {len(found.groups)} coalitions, modularity "
        f"{found.modularity:.3f}, {found.frustration:.1%} of the weight frustrated.",
        err=True,
    )
    return 0


@click.command("polarisation")
@network_options
@window_options
@click.option(
    "--measure",
    type=click.Choice(["bounded", "dna"]),
    default="bounded",
    show_default=True,
    help="dna: its own measure, of two clusters, for parity.",
)
@click.option(
    "--permutations",
    type=click.IntRange(10, 10_000),
    default=100,
    show_default=True,
    help="How often to deal the agreement out anew for the baseline.",
)
@format_option("csv", "json", "png", "svg")
@output_option
def polarisation_command(
    measure: str, permutations: int, form: str, output: Path | None, **given: Any
) -> int:  # click's own values
    """How far two sides agree within and contradict across, beside mere chance."""
    from graph_builder.networks import draw_polarisation, measure_polarisation

    table, request = read_table(given), make_request(given, "onemode")
    if measure == "dna":
        put_rows(_measure_like_dna(table, request), form, output)
        return 0
    found = measure_polarisation(table, request, permutations=permutations)
    if form in {"png", "svg"}:
        put(draw_polarisation(found, form), output)
        return 0
    rows: list[Row] = [
        {
            "time": one.time,
            "start": one.start,
            "stop": one.stop,
            "statements": one.statements,
            "polarisation": round(one.value, 9),
            "chance_mean": round(sum(one.baseline) / max(len(one.baseline), 1), 9),
            "chance_most": max(one.baseline, default=0.0),
            "p": round(one.chance, 9),
            "one_side": list(one.sides[0]),
            "other_side": list(one.sides[1]),
        }
        for one in found
    ]
    put_rows(rows, form, output)
    return 0


def _measure_like_dna(table: Any, request: Any) -> list[Row]:  # loaded when needed
    from graph_builder.networks import (
        Normalisation,
        make_signed_slices,
        maximise_like_dna,
    )

    rows: list[Row] = []
    for signed in make_signed_slices(table, request, Normalisation.AVERAGE):
        score, clusters = maximise_like_dna(signed)
        named = dict(zip(signed.actors, clusters, strict=True))
        rows.append(
            {
                "time": signed.network.slice.middle,
                "dna_q": score,
                "cluster_0": [actor for actor, at in named.items() if at == 0],
                "cluster_1": [actor for actor, at in named.items() if at == 1],
            }
        )
    return rows
