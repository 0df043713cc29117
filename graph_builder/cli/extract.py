"""`policygraph extract`."""

import sys
from pathlib import Path

import click

from graph_builder.cli.options import (
    codebook_option,
    jobs_option,
    judgements_option,
    meta_option,
    paths_argument,
    registry_option,
)


@click.command("extract")
@paths_argument
@click.option(
    "--format",
    "form",
    type=click.Choice(["json"]),
    default="json",
    show_default=True,
    help="json: a list of documents with their findings and offsets.",
)
@click.option(
    "--tier",
    type=click.Choice(["published", "all"]),
    default="all",
    show_default=True,
    help="published: only what is sure enough to put a name to (docs/confidence.md).",
)
@meta_option
@registry_option
@codebook_option
@judgements_option
@jobs_option
def extract_command(
    paths: tuple[Path, ...],
    form: str,
    tier: str,
    metadata: tuple[str, ...],
    registries: tuple[Path, ...],
    codebooks: tuple[Path, ...],
    judgements: tuple[Path, ...],
    jobs: int,
) -> int:
    """Print what is found in files, without building a graph."""
    from graph_builder import extract_documents, load_authorities
    from graph_builder.cli.options import read_metadata
    from graph_builder.cli.progress import show_progress
    from graph_builder.cli.text import note_outputs, warn
    from graph_builder.deliver import encode_json
    from graph_builder.model import Tier
    from graph_builder.report import describe_failures

    del form  # one format so far; the option names it for those to come
    with show_progress("Reading", is_shown=True) as tick:
        documents, failures = extract_documents(
            paths,
            metadata=read_metadata(metadata),
            authorities=load_authorities(registries, codebooks, judgements),
            tier=Tier.PUBLISHED if tier == "published" else None,
            on_source=tick,
            jobs=jobs,
        )
    note_outputs(paths)
    for row in describe_failures(failures):
        warn(row)
    sys.stdout.buffer.write(encode_json(documents))
    return 0
