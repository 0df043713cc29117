"""Options that cut time into slices, for the network verbs."""

import click

from graph_builder.cli.network_options import Command

_WINDOWS = (
    click.option(
        "--window",
        default=None,
        metavar="SIZE",
        help="Slices, such as 3months, 6weeks, 1year or 20events.",
    ),
    click.option(
        "--step",
        type=click.IntRange(1),
        default=1,
        show_default=True,
        help="A slice at every so many units.",
    ),
    click.option(
        "--cumulative", is_flag=True, help="Slices from the start of the range."
    ),
    click.option(
        "--kernel",
        default=None,
        type=click.Choice(["uniform", "triangular", "epanechnikov", "gaussian"]),
        help="Let statements fade with their distance from the middle of a window.",
    ),
    click.option(
        "--indent/--no-indent",
        default=True,
        show_default=True,
        help="Kernel windows only wholly inside the range.",
    ),
)


def window_options(command: Command) -> Command:
    """Add the options that cut time into slices."""
    for option in reversed(_WINDOWS):
        command = option(command)
    return command
