"""Files in, rows of findings out."""

from collections.abc import Sequence
from pathlib import Path

from graph_builder.model import Failure, Metadata, Tier
from graph_builder.pipeline.sources import (
    Authorities,
    Copy,
    OnSource,
    ignore,
    load_authorities,
    require_sources,
    resolve_sources,
)
from graph_builder.tabulate import Row, tabulate_findings


def extract_documents(
    paths: Sequence[Path],
    *,
    metadata: Metadata | None = None,
    authorities: Authorities | None = None,
    tier: Tier | None = None,
    on_source: OnSource = ignore,
) -> tuple[list[Row], list[Failure]]:
    """Return a row of findings for each document, and the inputs not read.

    Rows are in the order of the paths, a folder's files by name; see
    `tabulate_findings` for their keys. With a `tier` the rows have statements and
    positions of that tier only. Without `authorities` the shipped ones are used.

    Raises:
        SourceError: nothing could be read.
        RegistryError: the registry or the codebook is unsound.
    """
    authorities = authorities or load_authorities()
    rows: list[Row] = []
    failures: list[Failure] = []
    for outcome in resolve_sources(paths, metadata, authorities, on_source):
        if isinstance(outcome, Failure):
            failures.append(outcome)
        elif not isinstance(outcome, Copy):
            rows.append(tabulate_findings(*outcome, tier=tier))
    require_sources(len(rows), failures)
    return rows, failures
