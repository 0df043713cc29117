"""`policygraph diff`."""

from pathlib import Path

import click

_path = click.Path(path_type=Path)


@click.command("diff")
@click.argument("old", type=_path)
@click.argument("new", type=_path)
@click.option(
    "-f",
    "--format",
    "form",
    type=click.Choice(["text", "markdown", "json"]),
    default="text",
    show_default=True,
)
def diff_command(old: Path, new: Path, form: str) -> int:
    r"""Say which positions were added, are gone or changed, and why.

    OLD and NEW are what `build` wrote, or RDF files. Why is one of text, rule,
    registry, codebook and judgement. Exits with 1 when there are differences.

    \b
      policygraph diff output.old output
      policygraph diff output.old output --format markdown > differences.md
    """
    from graph_builder import compare_builds
    from graph_builder.cli.text import plain
    from graph_builder.compare import write_differences

    differences = compare_builds(old, new)
    click.echo(plain(write_differences(differences, form)), nl=False)
    return 1 if differences else 0
