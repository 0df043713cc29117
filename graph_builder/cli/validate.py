"""`policygraph validate`."""

from pathlib import Path

import click

from graph_builder.cli.options import DEFAULT_OUTPUT


@click.command("validate")
@click.argument(
    "graph",
    type=click.Path(path_type=Path),
    default=DEFAULT_OUTPUT,
    metavar="[DIR|FILE]",
)
def validate_command(graph: Path) -> int:
    """Check a graph against the shapes, each quotation against its text.

    Prints one line for each finding: severity, constraint, what is wrong, what to do.
    Exits with 1 if there is a violation; warnings alone exit with 0.
    """
    from graph_builder import validate_output
    from graph_builder.cli.text import plain

    report = validate_output(graph)
    for line in report.lines():
        click.echo(plain(line))
    return 0 if report.conforms else 1
