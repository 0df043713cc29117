"""`policygraph network twomode`, `onemode` and `events`."""

from pathlib import Path
from typing import Any

import click

from graph_builder.cli.network_options import (
    Command,
    format_option,
    network_options,
    output_option,
)
from graph_builder.cli.network_output import FORMATS, put, put_networks, say_notes
from graph_builder.cli.network_request import make_request, read_table
from graph_builder.cli.network_windows import window_options

_AGGREGATIONS = {
    "twomode": ["ignore", "subtract", "combine"],
    "onemode": ["ignore", "congruence", "conflict", "subtract"],
}
_NORMALISATIONS = {
    "twomode": ["no", "activity", "prominence"],
    "onemode": ["no", "average", "jaccard", "cosine", "vector-cosine"],
}


def _matrix_options(mode: str) -> Command:
    def add(command: Command) -> Command:
        for option in (
            output_option,
            click.option(
                "-f",
                "--format",
                "form",
                type=click.Choice(FORMATS),
                default="csv",
                show_default=True,
                help="csv and dl as DNA writes them; edges is a list with evidence.",
            ),
            click.option(
                "--bootstrap",
                type=click.IntRange(2, 10_000),
                default=None,
                metavar="DRAWS",
                help="With edges: 95 per cent intervals by drawing documents.",
            ),
            click.option(
                "--isolates", is_flag=True, help="Keep rows and columns without edges."
            ),
            click.option(
                "--normalise",
                "--normalize",
                "normalise",
                type=click.Choice(_NORMALISATIONS[mode]),
                default="no",
                show_default=True,
                help="What the weights are divided by.",
            ),
            click.option(
                "--aggregate",
                type=click.Choice(_AGGREGATIONS[mode]),
                default=None,
                help="What becomes of the qualifier.  [default: subtract]",
            ),
        ):
            command = option(command)
        return network_options(window_options(command))

    return add


@click.command("twomode")
@_matrix_options("twomode")
def twomode_command(form: str, output: Path | None, **given: Any) -> int:  # click's own
    """Who speaks of what: rows against columns."""
    return _print_networks("twomode", form, output, given)


@click.command("onemode")
@_matrix_options("onemode")
def onemode_command(form: str, output: Path | None, **given: Any) -> int:  # click's own
    """Who agrees with whom: rows joined by the columns that they share."""
    return _print_networks("onemode", form, output, given)


@click.command("events")
@network_options
@format_option("csv", "json")
@output_option
def events_command(form: str, output: Path | None, **given: Any) -> int:  # click's own
    """Every statement left after the filters, with all that is known of it."""
    from graph_builder.networks import list_events, write_events, write_events_json

    events = list_events(read_table(given), make_request(given, "twomode"))
    put((write_events if form == "csv" else write_events_json)(events), output)
    return 0


def _print_networks(
    mode: str, form: str, output: Path | None, given: dict[str, Any]
) -> int:
    from graph_builder.networks import list_notes, make_networks, write_intervals

    draws = given.pop("bootstrap")
    if draws and form != "edges":
        raise click.UsageError("--bootstrap goes with --format edges alone.")
    request = make_request(given, mode)
    networks = make_networks(read_table(given), request)
    say_notes(list_notes(networks))
    if draws:
        put(write_intervals(networks, draws), output)
    else:
        put_networks(networks, form, output)
    return 0
