"""`policygraph build`."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from graph_builder.cli.options import (
    codebook_option,
    jobs_option,
    judgements_option,
    meta_option,
    output_option,
    paths_argument,
    registry_option,
    store_option,
)

if TYPE_CHECKING:
    from graph_builder.report import BuildReport


@click.command("build")
@paths_argument
@output_option
@meta_option
@registry_option
@codebook_option
@judgements_option
@jobs_option
@store_option
@click.option(
    "--no-dump",
    "with_dumps",
    flag_value=False,
    default=True,
    help="Bring the store up to date and leave the graph's files and page as they are.",
)
@click.option(
    "--wait", is_flag=True, help="Wait for another build in DIR, however long it takes."
)
@click.option("--strict", is_flag=True, help="Exit with 3 if any input is unreadable.")
@click.option(
    "-q", "--quiet", is_flag=True, help="No progress and no summary; warnings stay."
)
def build_command(
    paths: tuple[Path, ...],
    output: Path,
    metadata: tuple[str, ...],
    registries: tuple[Path, ...],
    codebooks: tuple[Path, ...],
    judgements: tuple[Path, ...],
    jobs: int,
    server: str | None,
    *,
    with_dumps: bool,
    wait: bool,
    strict: bool,
    quiet: bool,
) -> int:
    """Build a graph from files and folders (`-` is standard input).

    Writes graph.ttl, graph.trig, network.html, report.json, run.ttl, the renditions
    that offsets refer to, and manifest.json last: all of them or none. In a folder that
    an earlier build wrote, only what has changed is made again.
    """
    from graph_builder import build_graph, load_authorities, open_remote, send_output
    from graph_builder.cli.options import read_metadata
    from graph_builder.cli.progress import show_progress
    from graph_builder.cli.text import note_outputs

    if server:
        open_remote(server)  # a server that is not there is said before the work
    with show_progress("Reading", is_shown=not quiet) as tick:
        report = build_graph(
            paths,
            output,
            metadata=read_metadata(metadata),
            authorities=load_authorities(registries, codebooks, judgements),
            on_source=tick,
            announce=partial(click.echo, err=True),
            jobs=jobs,
            with_dumps=with_dumps,
            wait=wait,
        )
    warn_of_inputs(report)
    if not quiet:
        note_outputs(paths)
        summarise_build(report, output, with_page=with_dumps)
    if server:
        sent = send_output(output, server)
        click.echo(f"Sent {sent.graphs} graphs to {server}.", err=True)
    if strict and report.failures:
        return 3
    return 0 if report.conforms else 1


def warn_of_inputs(report: "BuildReport") -> None:
    """Say on stderr which inputs could not be read, or were odd, and what to do."""
    from graph_builder.cli.text import warn
    from graph_builder.report import describe_failures

    for row in [*describe_failures(report.failures), *report.cautions]:
        warn(row)


def summarise_build(
    report: "BuildReport", output: Path, *, with_page: bool = True
) -> None:
    """Say on stderr what was built, what is open, and what to do next."""
    from graph_builder.cli.text import count

    if report.is_unchanged:
        click.echo(
            "Nothing has changed since the last build; nothing was done.", err=True
        )
    totals = report.totals
    click.echo(
        f"{count(len(report.documents), 'document')}: "
        f"{count(totals.get('utterances', 0), 'utterance')}, "
        f"{count(totals.get('positions', 0), 'position')} and "
        f"{count(totals.get('candidates', 0), 'candidate')}, "
        f"{count(report.triples, 'triple')}.",
        err=True,
    )
    if report.unresolved:
        click.echo(
            f"{count(len(report.unresolved), 'finding')} could not be settled; "
            f"{output / 'report.json'} lists each with its reason.",
            err=True,
        )
    if not report.conforms:
        click.echo(
            "The graph breaks rules of its own; to see which: "
            f"policygraph validate {output}",
            err=True,
        )
    ask = f"sk: policygraph query --from {output}"
    page = output / "network.html"
    click.echo(f"Open {page}; a{ask}" if with_page else f"A{ask}", err=True)
