"""Options that several verbs share, each defined once."""

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

if TYPE_CHECKING:
    from graph_builder.model import Metadata


DEFAULT_OUTPUT = Path("output")
METADATA_KEYS = ("title", "publisher", "url", "date")

registry_option = click.option(
    "--registry",
    "registries",
    type=click.Path(path_type=Path),
    multiple=True,
    metavar="FILE",
    help="A registry of your own (Turtle), beside the shipped one. Repeatable.",
)
codebook_option = click.option(
    "--codebook",
    "codebooks",
    type=click.Path(path_type=Path),
    multiple=True,
    metavar="FILE",
    help="A codebook of your own (Turtle), beside the shipped one. Repeatable.",
)
judgements_option = click.option(
    "--judgements",
    type=click.Path(path_type=Path),
    multiple=True,
    metavar="FILE",
    help="Your decisions on who is who and on findings, a line each. Repeatable.",
)
jobs_option = click.option(
    "--jobs",
    type=click.IntRange(1, 64),
    default=1,
    show_default=True,
    metavar="N",
    help="Processes that read at once. The result is the same.",
)
meta_option = click.option(
    "--meta",
    "metadata",
    multiple=True,
    metavar="KEY=VALUE",
    help="What the files do not say: title, publisher, url or date. Repeatable.",
)
store_option = click.option(
    "--store",
    "server",
    metavar="URL",
    help="A SPARQL 1.1 server that holds, or is sent, the graph. The login comes from "
    "POLICYGRAPH_STORE_USER and POLICYGRAPH_STORE_PASSWORD, or ~/.netrc.",
)
output_option = click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    default=DEFAULT_OUTPUT,
    show_default=True,
    metavar="DIR",
    help="Where to write.",
)
from_option = click.option(
    "--from",
    "graph",
    type=click.Path(path_type=Path),
    default=DEFAULT_OUTPUT,
    show_default=True,
    metavar="DIR|FILE",
    help="What `build` wrote, or a Turtle, TriG or N-Quads file.",
)


def folder_argument(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a verb the graph as DIR or as `--from DIR`, as `graph`.

    Either of the two; what a verb takes and returns besides is its own affair.
    """

    @click.argument(
        "place",
        required=False,
        type=click.Path(path_type=Path),
        metavar="[DIR|FILE]",
    )
    @from_option
    @wraps(command)
    def take(*args: Any, place: Path | None, graph: Path, **values: Any) -> Any:
        if place is None:
            return command(*args, graph=graph, **values)
        context = click.get_current_context()
        if context.get_parameter_source("graph") is ParameterSource.COMMANDLINE:
            raise click.UsageError(f"Give either {str(place)!r} or --from, not both.")
        return command(*args, graph=place, **values)

    return take


paths_argument = click.argument(
    "paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PATH..."
)


def read_metadata(pairs: tuple[str, ...]) -> "Metadata | None":
    """Return what `--meta` says, None where it is not given.

    Raises:
        click.UsageError: a key is unknown or a value is not of its kind.
    """
    from graph_builder.errors import SourceError
    from graph_builder.read.metadata import make_metadata

    if not pairs:
        return None
    values = split_pairs(pairs, "--meta ")
    unknown = sorted(set(values) - set(METADATA_KEYS))
    if unknown:
        known = ", ".join(METADATA_KEYS)
        raise click.UsageError(f"--meta knows no {unknown[0]!r}. It takes: {known}.")
    try:
        return make_metadata(values, "--meta")
    except SourceError as error:
        raise click.UsageError(str(error)) from error


def split_pairs(pairs: tuple[str, ...], flag: str) -> dict[str, str]:
    """Return 'key=value' words as a mapping.

    Raises:
        click.UsageError: a word has no '='.
    """
    values: dict[str, str] = {}
    for pair in pairs:
        key, equals, value = pair.partition("=")
        if not equals:
            raise click.UsageError(
                f"{flag}{pair!r} lacks '='. Write it as {flag}NAME=VALUE."
            )
        values[key.strip()] = value.strip()
    return values
