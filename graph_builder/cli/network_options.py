"""Options that the network verbs share, each defined once."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from graph_builder.cli.options import DEFAULT_OUTPUT

Command = Callable[..., Any]  # whatever click decorates

_PATH = click.Path(path_type=Path)
_DUPLICATES = ["include", "document", "week", "month", "year", "range", "acrossrange"]

_SOURCE = (
    click.option(
        "--graph",
        type=_PATH,
        metavar="DIR|FILE",
        help=f"What `build` wrote.  [default: {DEFAULT_OUTPUT}]",
    ),
    click.option(
        "--dna",
        type=_PATH,
        metavar="FILE",
        help="A file of Discourse Network Analyzer 3, instead of a build.",
    ),
    click.option(
        "--type",
        "statement_type",
        metavar="NAME",
        help="The statement type of a DNA file.  [default: DNA Statement]",
    ),
    click.option(
        "--tier",
        default="published",
        show_default=True,
        type=click.Choice(["published", "candidate", "all"]),
        help="Which positions of a build to take.",
    ),
    click.option(
        "--topic",
        multiple=True,
        metavar="TOPIC",
        help="Only propositions of this topic of a build. Repeatable.",
    ),
    click.option(
        "--min-confidence",
        type=click.FloatRange(0, 1),
        help="Only positions of a build at least so sure.",
    ),
)
_FILTERS = (
    click.option(
        "--duplicates",
        type=click.Choice(_DUPLICATES),
        help="Within what a repeated statement counts once.  [default: document]",
    ),
    click.option(
        "--from",
        "since",
        multiple=True,
        metavar="DAY",
        help="Statements of this day or later. A folder here means --graph.",
    ),
    click.option(
        "--to",
        "until",
        metavar="DAY",
        help="Statements of this day or earlier.",
    ),
    click.option(
        "--exclude",
        multiple=True,
        metavar="VARIABLE=VALUE",
        help="Leave out the statements with this value. Repeatable.",
    ),
    click.option(
        "--only",
        multiple=True,
        metavar="VARIABLE=VALUE",
        help="Take only the statements with this value. Repeatable.",
    ),
    click.option(
        "--compat",
        type=click.Choice(["none", "dna", "dna-uk"]),
        default="none",
        help="Compute as Discourse Network Analyzer 3.1.2 does, defects and all.",
    ),
)
_VARIABLES = (
    click.option(
        "--rows",
        "--by",
        "rows",
        metavar="VARIABLE",
        help="person, body, party or another.  [default: person, organization]",
    ),
    click.option(
        "--cols",
        metavar="VARIABLE",
        help="proposition, topic or another.  [default: proposition, concept]",
    ),
    click.option(
        "--qualifier",
        metavar="VARIABLE",
        help="A boolean, an integer, a short text or none.  [default: agreement]",
    ),
    click.option(
        "--scale",
        metavar="LOW..HIGH",
        help="The whole scale of an integer qualifier.  [default: as observed]",
    ),
)
output_option = click.option(
    "-o",
    "--output",
    type=_PATH,
    default=None,
    metavar="FILE",
    help="Where to write.  [default: standard output]",
)


def network_options(command: Command) -> Command:
    """Add the options that say which statements, and of what, to a command."""
    for option in reversed((*_SOURCE, *_VARIABLES, *_FILTERS)):
        command = option(command)
    return command


def format_option(*forms: str) -> Command:
    """Return the option that chooses a format, the first unless told."""
    return click.option(
        "-f",
        "--format",
        "form",
        type=click.Choice(forms),
        default=forms[0],
        show_default=True,
        help="How to write it.",
    )
