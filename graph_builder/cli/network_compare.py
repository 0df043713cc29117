"""`policygraph network compare`."""

from dataclasses import asdict
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

_PATH = click.Path(path_type=Path)


@click.command("compare")
@click.argument("one", type=_PATH, metavar="A")
@click.argument("other", type=_PATH, metavar="B")
@network_options
@window_options
@format_option("csv", "json")
@output_option
def compare_command(
    one: Path, other: Path, form: str, output: Path | None, **given: Any
) -> int:  # click's own values
    """How alike two codings of one debate are: A and B, each a build or a .dna file.

    Actors are matched by name. Where either is a DNA file, --rows and --cols are names
    of its variables; a build's body and proposition are organization and concept.
    """
    from graph_builder.networks import compare_tables, rename_columns

    tables = [_read(path, given) for path in (one, other)]
    has_dna = any(map(_is_dna, (one, other)))
    given["dna"] = has_dna or None
    request = make_request(given, "onemode")
    if has_dna:
        tables = [rename_columns(table) for table in tables]
    rows = [asdict(found) for found in compare_tables(tables[0], tables[1], request)]
    put_rows(rows, form, output)
    return 0


def _is_dna(path: Path) -> bool:
    return path.suffix.lower() == ".dna"


def _read(path: Path, given: dict[str, Any]) -> Any:  # a StatementTable
    source = {"dna": path} if _is_dna(path) else {"dna": None, "graph": path}
    return read_table({**given, **source})
