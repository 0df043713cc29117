"""An answer about people, as a person would read it."""

import textwrap
from collections.abc import Mapping, Sequence
from itertools import groupby

import click

from graph_builder.cli.text import plain

_SIDES = {
    "support": "For",
    "conditional-support": "For, on a condition",
    "concern": "Concerned",
    "oppose": "Against",
    "neutral": "Neither for nor against",
}


def print_sides(label: str, rows: Sequence[Mapping[str, object]]) -> None:
    """Print who stands where on `label`, by stance, each with capacity and words.

    `rows` are those of the saved query `who-stands-where`.
    """
    click.echo(f"{plain(label)}\n")
    ordered = sorted(rows, key=lambda row: list(_SIDES).index(str(row["stance"])))
    for stance, group in groupby(ordered, key=lambda row: str(row["stance"])):
        click.echo(f"{_SIDES[stance]}:")
        shown: set[str] = set()
        for row in group:
            if str(row["position"]) not in shown:
                shown.add(str(row["position"]))
                _print_row(row)
        click.echo()


def _print_row(row: Mapping[str, object]) -> None:
    day = row["from"] or "undated"
    when = day if row["from"] == row["to"] else f"{day} to {row['to']}"
    capacity = str(row["capacity"] or row["who"])
    click.echo(f"  {plain(capacity)}, {when}, in {plain(str(row['source']))!r}")
    words = plain(" ".join(str(row["words"]).split()))
    click.echo(textwrap.indent(textwrap.fill(f"“{words}”", 80), "      "))
