"""The files of a build: what is written anew, and what is there already."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from graph_builder.deliver import (
    Content,
    deliver_files,
    hold_bytes,
    list_altered,
    read_manifest,
)
from graph_builder.emit import write_trig, write_turtle
from graph_builder.kept import RENDITIONS
from graph_builder.pipeline.harvest import Harvest
from graph_builder.pipeline.plan import Plan
from graph_builder.record import record_run
from graph_builder.render import render_network
from graph_builder.report import Row
from graph_builder.store import DUMPED, NUMBER, Generation

_RUN = "run.ttl"
_PAGE = "network.html"
# What is written of the whole graph, and so takes longer the larger it is.
_DUMPS = frozenset({"graph.ttl", "graph.trig", _PAGE})


@dataclass(frozen=True, slots=True)
class Outputs:
    """What a build has to deliver; `files` are all but the dumps and the run."""

    harvest: Harvest
    plan: Plan
    generation: Generation
    files: Mapping[str, Content]
    notes: Mapping[str, object]


def deliver_outputs(
    folder: Path, outputs: Outputs, began: datetime, *, with_dumps: bool
) -> bool:
    """Write what is not in `folder` already; return whether anything was.

    Raises:
        OutputError: it could not be written; what was there before holds.
    """
    manifest = read_manifest(folder) or {}
    altered = set(list_altered(folder, is_trusting=not with_dumps))
    dumps = _leave_dumps(folder, manifest)
    dumped = manifest.get(DUMPED)
    is_due = dumped != outputs.generation.number or not dumps.keys() - altered >= _DUMPS
    if with_dumps and is_due:
        dumps = _write_dumps(outputs)
        dumped = outputs.generation.number
    notes = {**outputs.notes, NUMBER: outputs.generation.number, DUMPED: dumped}
    contents = {**outputs.files, **dumps}
    if not altered and _is_delivered(manifest, notes, contents):
        return False
    run = _write_run(outputs.harvest, began)
    deliver_files(folder, {**contents, _RUN: run}, notes, altered=altered)
    return True


def _is_delivered(
    manifest: Mapping[str, object],
    notes: Mapping[str, object],
    contents: Mapping[str, Content],
) -> bool:
    files = _list_files(manifest)
    wanted = {name: content.facts for name, content in contents.items()}
    if _RUN in files:
        wanted[_RUN] = files[_RUN]
    return dict(manifest) == {**notes, "files": wanted}


def _list_files(manifest: Mapping[str, object]) -> dict[str, Row]:
    files = manifest.get("files")
    return files if isinstance(files, dict) else {}


def _leave_dumps(folder: Path, manifest: Mapping[str, object]) -> dict[str, Content]:
    """Return the dumps of the last build that are there, as its manifest has them."""
    return {
        name: Content(facts["bytes"], facts["sha256"], (folder / name).read_bytes)
        for name, facts in _list_files(manifest).items()
        if name in _DUMPS and (folder / name).is_file()
    }


def _write_dumps(outputs: Outputs) -> dict[str, Content]:
    plan = outputs.plan
    quads = [quad for name in plan.stamps for quad in plan.load_quads(name)]
    page = render_network(outputs.generation.open())
    dumps = {
        "graph.ttl": write_turtle(quads),
        "graph.trig": write_trig(quads),
        _PAGE: page.encode("utf-8"),
    }
    return {name: hold_bytes(data) for name, data in dumps.items()}


def _write_run(harvest: Harvest, began: datetime) -> bytes:
    sources = [document["sha256"] for document in harvest.documents]
    return write_turtle(record_run(sources, began, datetime.now(UTC)))


def list_beside(harvest: Harvest, plan: Plan) -> dict[str, Content]:
    """Return the files that lie beside the graph for each document."""
    return {
        name: _hold(plan, one.key, at, facts)
        for one in harvest.yields
        for at, (name, facts) in enumerate(one.head["files"].items())
    }


def _hold(plan: Plan, key: str, at: int, facts: Row) -> Content:
    def load() -> bytes:
        return plan.cache.load_files(key)[at]

    return Content(facts["bytes"], facts["sha256"], load)


class Texts(Mapping[str, str]):
    """The renditions of a harvest by SHA-256, each read when it is asked for."""

    def __init__(self, files: Mapping[str, Content], harvest: Harvest) -> None:
        self._files = files
        self._digests = [document["sha256"] for document in harvest.documents]

    def __getitem__(self, digest: str) -> str:
        """Return the text of a source."""
        return self._files[f"{RENDITIONS}/{digest}.txt"].load().decode("utf-8")

    def __iter__(self) -> Iterator[str]:
        """Yield each source's SHA-256."""
        return iter(self._digests)

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._digests)
