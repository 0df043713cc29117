"""Files in; a graph, a page and a report out, all of them or none."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from pyoxigraph import Quad

from graph_builder.compare.origin import ORIGIN
from graph_builder.deliver import deliver_files, encode_json
from graph_builder.emit import (
    emit_registry,
    emit_replaced,
    emit_source,
    identify_work,
    list_grounds,
    settle_labels,
    write_trig,
    write_turtle,
)
from graph_builder.kept import GROUNDS, RENDITIONS
from graph_builder.model import Failure, Findings, Judgement, Metadata, Resolution
from graph_builder.pipeline.idle import list_idle
from graph_builder.pipeline.origin import describe_origin
from graph_builder.pipeline.sources import (
    Authorities,
    Copy,
    OnSource,
    Reaper,
    ignore,
    load_authorities,
    require_sources,
    resolve_sources,
)
from graph_builder.record import record_run
from graph_builder.render import render_network
from graph_builder.report import (
    BuildReport,
    Row,
    describe_copy,
    describe_document,
    encode_report,
    list_cautions,
    list_unresolved,
)
from graph_builder.store import make_store
from graph_builder.validate import ValidationReport, validate_graph
from graph_builder.version import __version__


@dataclass(slots=True)
class _Harvest:
    """What the sources came to, gathered while they stream by."""

    documents: list[Row] = field(default_factory=list)
    cautions: list[Row] = field(default_factory=list)
    unresolved: list[Row] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    quads: set[Quad] = field(default_factory=set)
    texts: dict[str, str] = field(default_factory=dict)
    grounds: dict[str, Row] = field(default_factory=dict)
    judged: set[Judgement] = field(default_factory=set)

    def add(self, crop: "_Crop") -> None:
        """Add one source."""
        self.documents.append(crop.document)
        self.cautions += crop.cautions
        self.unresolved += crop.unresolved
        self.texts[crop.sha256] = crop.text
        self.grounds[crop.sha256] = crop.grounds
        self.judged |= crop.judged
        self.quads.update(crop.quads)


@dataclass(frozen=True, slots=True)
class _Crop:
    """What one source came to."""

    document: Row
    cautions: list[Row]
    unresolved: list[Row]
    sha256: str
    text: str
    judged: frozenset[Judgement]
    quads: list[Quad]
    grounds: Row


def _reap(
    findings: Findings, resolution: Resolution, authorities: Authorities
) -> _Crop:
    del findings  # the resolution has what the graph needs of them
    source = resolution.source
    return _Crop(
        describe_document(resolution, identify_work(resolution).value),
        list_cautions(resolution),
        list_unresolved(resolution),
        source.sha256,
        source.text,
        frozenset(resolution.judged),
        emit_source(resolution, authorities.registry, authorities.codebook),
        list_grounds(resolution),
    )


def build_graph(
    paths: Sequence[Path],
    output: Path,
    *,
    metadata: Metadata | None = None,
    authorities: Authorities | None = None,
    on_source: OnSource = ignore,
    jobs: int = 1,
) -> BuildReport:
    """Build a graph from files and folders, and write it to `output`.

    `metadata` fills in what the sources do not say; without `authorities` the shipped
    ones are used; `on_source` is called with each source's name; `jobs` is how many
    processes read. The same inputs, in any order and by any number of processes, give
    the same bytes in every file but run.ttl and the manifest, which names it.

    Raises:
        SourceError: nothing could be read; nothing is written.
        RegistryError: the shipped registry or codebook is unsound; nothing is written.
        OutputError: the output could not be written.
    """
    began = datetime.now(UTC)
    authorities = authorities or load_authorities()
    harvest = _gather(paths, metadata, authorities, on_source, jobs)
    used = sorted(harvest.quads, key=str)
    slice_ = emit_registry(authorities.registry, authorities.codebook, used)
    slice_ += emit_replaced(authorities.judgements, [*used, *slice_])
    quads = settle_labels([*used, *slice_])
    triples = _count_triples(quads)
    checked = validate_graph(quads, texts=harvest.texts)
    report = _report(harvest, checked, triples)
    contents = {
        "graph.ttl": write_turtle(quads),
        "graph.trig": write_trig(quads),
        "network.html": render_network(make_store(quads)).encode("utf-8"),
        "report.json": encode_json(encode_report(report)),
        **{
            f"{RENDITIONS}/{digest}.txt": text.encode("utf-8")
            for digest, text in harvest.texts.items()
        },
        **{
            f"{GROUNDS}/{digest}.json": encode_json(rows)
            for digest, rows in harvest.grounds.items()
        },
        "run.ttl": _write_run(harvest, began),
    }
    notes = {
        "policygraph": __version__,
        "triples": triples,
        ORIGIN: describe_origin(paths, authorities, output),
    }
    deliver_files(output, contents, notes)
    return report


def _gather(
    paths: Sequence[Path],
    metadata: Metadata | None,
    authorities: Authorities,
    on_source: OnSource,
    jobs: int,
) -> _Harvest:
    harvest = _Harvest()
    # Sorted, so that of two copies the same one counts in whatever order they come.
    reap = Reaper(authorities, _reap)
    for outcome in resolve_sources(sorted(paths), metadata, reap, on_source, jobs):
        if isinstance(outcome, Failure):
            harvest.failures.append(outcome)
        elif isinstance(outcome, Copy):
            harvest.cautions.append(describe_copy(outcome.name, outcome.original.name))
        else:
            harvest.add(outcome)
    require_sources(len(harvest.documents), harvest.failures)
    harvest.cautions += list_idle(authorities, harvest.judged)
    return harvest


def _report(harvest: _Harvest, checked: ValidationReport, triples: int) -> BuildReport:
    return BuildReport(
        documents=tuple(sorted(harvest.documents, key=_by_name)),
        failures=tuple(sorted(harvest.failures, key=lambda f: (f.name, f.line or 0))),
        cautions=tuple(sorted(harvest.cautions, key=_by_name)),
        unresolved=tuple(sorted(harvest.unresolved, key=_by_name)),
        conforms=checked.conforms,
        violations=tuple(asdict(one) for one in checked.results),
        triples=triples,
    )


def _count_triples(quads: Iterable[Quad]) -> int:
    return len({(q.subject, q.predicate, q.object) for q in quads})


def _write_run(harvest: _Harvest, began: datetime) -> bytes:
    return write_turtle(record_run(list(harvest.texts), began, datetime.now(UTC)))


def _by_name(row: Row) -> tuple[str, str, int, int, str]:
    return (
        row["name"],
        row.get("sha256", ""),
        row.get("start", 0),
        row.get("end", 0),
        row.get("kind", ""),
    )
