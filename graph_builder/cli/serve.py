"""`policygraph serve`."""

from pathlib import Path

import click

from graph_builder.cli.options import folder_argument

_PORT = 7878


@click.command("serve")
@folder_argument
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=_PORT,
    show_default=True,
    help="Where to listen, on this machine alone; 0 for any that is free.",
)
def serve_command(graph: Path, port: int) -> None:
    r"""Answer SPARQL and the saved questions over HTTP, read-only.

    DIR is what `build` wrote.

    \b
      policygraph serve output
      curl 'http://127.0.0.1:7878/query/who-opposes?proposition=...&format=csv'
      curl http://127.0.0.1:7878/sparql --data-urlencode 'query=ASK {}'
    """
    from graph_builder import serve_graph

    def announce(address: str) -> None:
        click.echo(f"{address}/sparql answers SPARQL, {address}/ says what else.")
        click.echo("Stop it with Ctrl-C.", err=True)

    serve_graph(graph, port=port, announce=announce)
