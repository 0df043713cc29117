"""From paths to what every document in them came to, made now or kept from before."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from graph_builder.model import Failure, Judgement, Metadata
from graph_builder.pipeline.crops import Crop
from graph_builder.pipeline.keys import name_judgement
from graph_builder.pipeline.shelf import Shelf, Yield
from graph_builder.pipeline.sources import (
    Authorities,
    OnSource,
)
from graph_builder.pipeline.taking import (
    Copy,
    Reaper,
    require_sources,
    resolve_sources,
)
from graph_builder.report import Row, describe_copy


@dataclass(slots=True)
class Harvest:
    """What all documents came to, in their order.

    `copies` are rows of the report; `copied` the digest and the name of each.
    """

    yields: list[Yield] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    copies: list[Row] = field(default_factory=list)
    copied: list[tuple[str, str]] = field(default_factory=list)

    def list_rows(self, name: str) -> list[Any]:  # rows of one kind or another
        """Return what stands under `name` in all documents' heads."""
        return [row for one in self.yields for row in one.head[name]]

    @property
    def documents(self) -> list[Row]:
        """The row of each document."""
        return [one.head["document"] for one in self.yields]


def gather_harvest(
    paths: Sequence[Path],
    metadata: Metadata | None,
    reap: Reaper[Crop],
    shelf: Shelf,
    on_source: OnSource,
    jobs: int,
) -> Harvest:
    """Return what the documents in `paths` came to; what is new is kept on `shelf`.

    Raises:
        SourceError: nothing could be read.
    """
    harvest = Harvest()
    # Sorted, so that of two copies the same one counts in whatever order they come.
    for outcome in resolve_sources(
        sorted(paths), metadata, reap, on_source, jobs, shelf.recall
    ):
        if isinstance(outcome, Copy):
            copy = describe_copy(outcome.name, outcome.original.name)
            harvest.copies.append(copy)
            harvest.copied.append((outcome.piece.sha256, outcome.name))
        elif isinstance(outcome, Failure):
            harvest.failures.append(outcome)
            shelf.put_failure(outcome)
        else:
            known = outcome if isinstance(outcome, Yield) else shelf.put(outcome)
            harvest.yields.append(known)
    require_sources(len(harvest.yields), harvest.failures)
    return harvest


def find_judged(
    harvest: Harvest, authorities: Authorities
) -> tuple[frozenset[Judgement], Mapping[Judgement, str]]:
    """Return the judgements that took effect, and of others that bore, why not."""
    known = {name_judgement(one): one for one in authorities.judgements.all}
    judged = frozenset(known[tuple(one)] for one in harvest.list_rows("judged"))
    unheeded = {
        known[tuple(place)]: why for *place, why in harvest.list_rows("unheeded")
    }
    return judged, unheeded
