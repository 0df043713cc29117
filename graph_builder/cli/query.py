"""`policygraph query`."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from graph_builder.cli.options import from_option, split_pairs, store_option

if TYPE_CHECKING:
    from graph_builder.query import Answer, SavedQuery

_SECONDS = 60


# click keeps the lines of a paragraph that opens with a backspace.
_EXAMPLES = """\b
Examples:
  policygraph query who-opposes proposition=ccgs-commission-core-gp
  policygraph query position-timeline actor="Andrew Lansley" --format csv
"""


@click.command("query", epilog=_EXAMPLES)
@click.argument("name", required=False)
@click.argument("parameters", nargs=-1, metavar="[PARAMETER=VALUE]...")
@from_option
@store_option
@click.option(
    "--sparql",
    metavar="FILE|-",
    help="Ask a question of your own, from a file or standard input.",
)
@click.option(
    "-f",
    "--format",
    "form",
    default=None,
    metavar="FORMAT",
    help="table, csv, tsv, json, jsonl, markdown, sparql-json, sparql-xml; for a graph "
    "turtle, trig, ntriples, nquads, jsonld, rdfxml.  [default: table on a "
    "terminal, csv in a pipe]",
)
def query_command(
    name: str | None,
    parameters: tuple[str, ...],
    graph: Path,
    server: str | None,
    sparql: str | None,
    form: str | None,
) -> int:
    """Ask a saved question by its NAME; without one, list the questions.

    A person, body or proposition may be given by its name, its slug or its IRI.
    """
    if name and sparql:
        raise click.UsageError("Give either a NAME or --sparql, not both.")
    if not name and not sparql:
        _print_list()
        return 0
    values = split_pairs(parameters, "")
    if server:
        answer = _ask_server(name, values, sparql, server)
    else:
        answer = _ask(name, values, sparql, graph)
    _print_answer(answer, form)
    return 0


def _ask(
    name: str | None, parameters: dict[str, str], sparql: str | None, graph: Path
) -> "Answer":
    from graph_builder import open_store, run_query, run_sparql
    from graph_builder.query import find_query
    from graph_builder.serve import answer_within

    if name:
        find_query(name)  # a wrong name is said before a large graph is opened
        return run_query(name, open_store(graph), **parameters)
    question, store = _read_question(sparql or "-"), open_store(graph)
    return answer_within(_SECONDS, lambda: run_sparql(question, store))


def _ask_server(
    name: str | None, parameters: dict[str, str], sparql: str | None, server: str
) -> "Answer":
    from graph_builder import open_remote, run_query, run_sparql
    from graph_builder.query import find_query

    if name:
        return run_query(find_query(name), open_remote(server), **parameters)
    return run_sparql(_read_question(sparql or "-"), open_remote(server))


def _read_question(file: str) -> str:
    from graph_builder.errors import QueryError

    if file == "-":
        return sys.stdin.read()
    try:
        return Path(file).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise QueryError(
            f"The question {file!r} cannot be read.",
            "Check the name, or give - to read it from standard input.",
        ) from error


def _print_answer(answer: "Answer", form: str | None) -> None:
    from graph_builder.query import Form, render_answer

    if not form:
        plain = "turtle" if answer.form is Form.GRAPH else "csv"
        form = "table" if sys.stdout.isatty() else plain
    click.echo(render_answer(answer, form), nl=False)
    if not answer.rows:
        click.echo("No rows: nothing in this graph answers that.", err=True)
    if answer.is_cut:
        click.echo("A limit left out further rows; raise limit=.", err=True)


def _print_list() -> None:
    from graph_builder import list_queries

    queries = list_queries()
    width = max(len(query.name) for query in queries)
    for query in queries:
        click.echo(f"{query.name:<{width}}  {query.summary}{_describe(query)}")


def _describe(query: "SavedQuery") -> str:
    words = [
        f"[{p.name}={p.kind}]" if p.is_optional else f"{p.name}={p.kind}"
        for p in query.parameters
    ]
    return f"  ({' '.join(words)})" if words else ""
