"""Files in, rows of findings out."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from graph_builder.model import Failure, Findings, Metadata, Resolution, Tier
from graph_builder.pipeline.sources import (
    Authorities,
    OnSource,
    ignore,
    load_authorities,
)
from graph_builder.pipeline.taking import (
    Copy,
    Reaper,
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
    jobs: int = 1,
) -> tuple[list[Row], list[Failure]]:
    """Return a row of findings for each document, and the inputs not read.

    Rows are in the order of the paths, a folder's files by name; see
    `tabulate_findings` for their keys. With a `tier` the rows have statements and
    positions of that tier only. Of `jobs` processes the rows are the
    same. Without `authorities` the shipped ones are used.

    Raises:
        SourceError: nothing could be read.
        RegistryError: the registry or the codebook is unsound.
    """
    authorities = authorities or load_authorities()
    rows: list[Row] = []
    failures: list[Failure] = []
    reap = Reaper(authorities, partial(_tabulate, tier=tier))
    for outcome in resolve_sources(paths, metadata, reap, on_source, jobs):
        if isinstance(outcome, Failure):
            failures.append(outcome)
        elif not isinstance(outcome, Copy):
            rows.append(outcome)
    require_sources(len(rows), failures)
    return rows, failures


def _tabulate(
    findings: Findings,
    resolution: Resolution,
    authorities: Authorities,
    tier: Tier | None,
) -> Row:
    del authorities  # the rows have what the resolution has
    return tabulate_findings(findings, resolution, tier)
