"""`policygraph validate`."""

from pathlib import Path

import click

from graph_builder.cli.options import folder_argument


@click.command("validate")
@folder_argument
@click.option(
    "-f",
    "--format",
    "form",
    type=click.Choice(["text", "turtle"]),
    default="text",
    show_default=True,
    help="A line for each finding, or a report in SHACL's own words.",
)
def validate_command(graph: Path, form: str) -> int:
    """Check a graph against the shapes, each quotation against its text.

    Prints one line for each finding: severity, constraint, what is wrong, what to do,
    the words and where they stand. Exits with 1 if there is a violation; warnings alone
    exit with 0.
    """
    from graph_builder import validate_output
    from graph_builder.cli.text import plain
    from graph_builder.validate import write_shacl_report

    report = validate_output(graph)
    if form == "turtle":
        click.echo(write_shacl_report(report).decode("utf-8"), nl=False)
    else:
        for line in report.lines():
            click.echo(plain(line))
    return 0 if report.conforms else 1
