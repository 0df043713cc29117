"""`policygraph network backbone` and `barplot`."""

from dataclasses import asdict
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
from graph_builder.cli.network_rows import put_rows


@click.command("backbone")
@network_options
@format_option("csv", "json")
@output_option
def backbone_command(form: str, output: Path | None, **given: Any) -> int:  # click's
    """The concepts in the order in which the network can best spare them."""
    from graph_builder.networks import find_backbone

    steps = find_backbone(read_table(given), make_request(given, "onemode"))
    put_rows([asdict(step) for step in steps], form, output)
    return 0


@click.command("barplot")
@network_options
@format_option("csv", "json", "png", "svg")
@output_option
def barplot_command(form: str, output: Path | None, **given: Any) -> int:  # click's
    """How many statements speak for and against each concept."""
    from graph_builder.networks import count_agreement, draw_barplot

    found = count_agreement(read_table(given), make_request(given, "twomode"))
    if form in {"png", "svg"}:
        put(draw_barplot(found, form), output)
        return 0
    rows = [
        {
            "concept": bar.concept,
            **{
                str(level): count
                for level, count in zip(found.levels, bar.counts, strict=True)
            },
            "statements": [iri for level in bar.statements for iri in level],
        }
        for bar in found.bars
    ]
    put_rows(rows, form, output)
    return 0
