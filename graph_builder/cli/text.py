"""Small matters of wording for the terminal."""

import unicodedata
from collections.abc import Mapping, Sequence
from pathlib import Path

import click


def count(number: int, noun: str) -> str:
    """Return '1 document', '2 documents', '1,024 triples'."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def plain(text: str) -> str:
    """Return `text` without the control characters that could drive a terminal."""
    return "".join(
        c for c in text if c in "\n\t" or not unicodedata.category(c).startswith("C")
    )


def on_one_line(text: str) -> str:
    """Return `text` without control characters and line ends, as file names need."""
    return plain(" ".join(text.split()))


def warn(row: Mapping[str, object]) -> None:
    """Say on stderr what is odd about an input: its name, line, problem and remedy."""
    where = f"{row['name']}:{row['line']}" if row["line"] else str(row["name"])
    text = f"Warning: {where}: {row['problem']} {row['remedy']}"
    click.echo(on_one_line(text), err=True)


def note_outputs(paths: Sequence[Path]) -> None:
    """Say on stderr which folders in `paths` were passed over, if any."""
    from graph_builder.read import find_outputs

    found = ", ".join(map(str, find_outputs(paths)))
    if found:
        text = f"Note: {found}: passed over, since policygraph wrote what is in it."
        click.echo(on_one_line(text), err=True)
