"""`policygraph explain`."""

from pathlib import Path

import click

from graph_builder.cli.options import from_option


@click.command("explain")
@click.argument("finding", metavar="IRI|ID")
@from_option
@click.option(
    "-f",
    "--format",
    "form",
    type=click.Choice(["text", "markdown", "json"]),
    default="text",
    show_default=True,
)
def explain_command(finding: str, graph: Path, form: str) -> int:
    r"""Say why a position or an utterance is believed.

    Shows the words in their context, the rule that fired, each part of the confidence,
    how the person was resolved and who else was possible, the judgements applied, and
    the line that would reject it, for your file of judgements.
    The id is the end of its IRI, as `show` prints it.

    \b
      policygraph explain p-1f0c --from output
      policygraph explain work:the-work/p-1f0c7c8a21b3 --format markdown
    """
    from graph_builder import explain_finding
    from graph_builder.explain import write_explanation

    click.echo(write_explanation(explain_finding(finding, graph), form), nl=False)
    return 0
