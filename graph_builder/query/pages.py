"""An answer for people to read: a table for the terminal, a table in Markdown."""

from io import StringIO
from typing import TYPE_CHECKING

from pyoxigraph import Literal, Triple

from graph_builder.query.answer import Answer, Cell, to_python
from graph_builder.query.safe_text import escape_markdown, strip_controls
from graph_builder.vocabulary import ID, PREFIXES

if TYPE_CHECKING:
    from rich.table import Table


_NARROWEST = 14


def write_table(answer: Answer, width: int) -> str:
    """Return a table `width` characters wide, long cells folded.

    Where the columns would be too narrow to read, each row is a block of lines.
    """
    if not answer.rows:
        return "No rows.\n"
    if len(answer.columns) * _NARROWEST > width:
        return "\n".join(_write_block(answer.columns, row) for row in answer.rows)
    return _print(_make_table(answer), width)


def _write_block(columns: tuple[str, ...], row: tuple[Cell, ...]) -> str:
    """Return the cells that are not empty, one a line, below each other."""
    margin = max(map(len, columns)) + 2
    return "".join(
        f"{column:<{margin}}{strip_controls(shorten_cell(cell))}\n"
        for column, cell in zip(columns, row, strict=True)
        if cell is not None
    )


def _make_table(answer: Answer) -> "Table":
    from rich.box import SIMPLE_HEAD
    from rich.table import Table
    from rich.text import Text

    table = Table(box=SIMPLE_HEAD, show_edge=False, pad_edge=False)
    for column in answer.columns:
        table.add_column(Text(column), overflow="fold")
    for row in answer.rows:
        table.add_row(*(Text(strip_controls(shorten_cell(cell))) for cell in row))
    return table


def _print(table: "Table", width: int) -> str:
    from rich.console import Console

    page = StringIO()
    console = Console(file=page, width=width, force_terminal=False, color_system=None)
    console.print(table)
    lines = (line.rstrip() for line in page.getvalue().splitlines())
    return "\n".join(lines) + "\n"


def shorten_cell(cell: Cell) -> str:
    """Return a cell for people: one of our IRIs as its slug, others with a prefix."""
    if cell is None:
        return ""
    if isinstance(cell, Literal | Triple):
        return str(to_python(cell))
    if cell.value.startswith(ID):
        return cell.value.removeprefix(ID).partition("/")[2]
    for prefix, start in PREFIXES.items():
        if cell.value.startswith(start):
            return f"{prefix}:{cell.value.removeprefix(start)}"
    return cell.value


def write_markdown(answer: Answer) -> str:
    """Return a table in GitHub's Markdown."""
    lines = [answer.columns, ["---"] * len(answer.columns)]
    lines += [
        [escape_markdown(shorten_cell(cell)) for cell in row] for row in answer.rows
    ]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)
