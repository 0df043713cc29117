"""Options of a review, at the keyboard or in a page."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from graph_builder.cli.suppress import DEFAULT_JUDGEMENTS

_OPTIONS = (
    click.option(
        "--tier",
        type=click.Choice(["candidate", "published", "all"]),
        default="candidate",
        show_default=True,
        help="Which findings to review.",
    ),
    click.option(
        "--topic", metavar="TOPIC", help="Review those alone that are on a topic."
    ),
    click.option(
        "--judgements",
        type=click.Path(path_type=Path),
        default=DEFAULT_JUDGEMENTS,
        show_default=True,
        metavar="FILE",
        help="The file of judgements that decisions are put into, each at once.",
    ),
    click.option(
        "--by",
        metavar="NAME",
        help="Who reviews. Published with each finding; leave it out to stay unnamed.",
    ),
)


def review_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a verb `tier`, `topic`, `judgements` and `by`."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command
