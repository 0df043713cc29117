"""`policygraph version`."""

import click


@click.command("version")
def version_command() -> None:
    """Print the version."""
    from graph_builder import __version__

    click.echo(f"policygraph {__version__}")
