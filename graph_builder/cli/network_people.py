"""`policygraph network loyalty` and `centrality`."""

from pathlib import Path
from typing import Any

import click

from graph_builder.cli.network_options import (
    format_option,
    network_options,
    output_option,
)
from graph_builder.cli.network_request import make_request, read_table
from graph_builder.cli.network_rows import put_rows
from graph_builder.cli.network_windows import window_options


@click.command("loyalty")
@network_options
@window_options
@click.option("--turns", is_flag=True, help="The distance between windows instead.")
@format_option("csv", "json")
@output_option
def loyalty_command(
    turns: bool,  # noqa: FBT001 - click hands flags over by name
    form: str,
    output: Path | None,
    **given: Any,  # click's own
) -> int:
    """Who keeps friends and foes from one window to the next, and when camps turn."""
    from dataclasses import asdict

    from graph_builder.networks import find_turning_points, measure_loyalty

    if not given["window"]:
        raise click.UsageError("Loyalty is over time: give --window, such as 6months.")
    measure = find_turning_points if turns else measure_loyalty
    found = measure(read_table(given), make_request(given, "onemode"))
    names = (
        ("time", "distance", "pairs") if turns else ("time", "actor", "value", "others")
    )
    put_rows([asdict(one) for one in found], form, output, columns=names)
    return 0


@click.command("centrality")
@network_options
@format_option("csv", "json")
@output_option
def centrality_command(
    form: str,
    output: Path | None,
    **given: Any,  # click's own
) -> int:
    """Who is in the middle of what is agreed on."""
    from dataclasses import asdict

    from graph_builder.networks import measure_centrality

    found = measure_centrality(read_table(given), make_request(given, "onemode"))
    put_rows([asdict(one) for one in found], form, output)
    return 0
