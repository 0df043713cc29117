"""The report of a build, from what its documents came to."""

from dataclasses import asdict

from graph_builder.pipeline.alike import list_alike
from graph_builder.pipeline.grow import read_found
from graph_builder.pipeline.harvest import Harvest, find_judged
from graph_builder.pipeline.idle import list_idle
from graph_builder.pipeline.sources import Authorities
from graph_builder.report import BuildReport, Row
from graph_builder.store import Generation


def report_build(
    harvest: Harvest, authorities: Authorities, generation: Generation
) -> BuildReport:
    """Return the report of a build, each list in an order of its own."""
    judged, unheeded = find_judged(harvest, authorities)
    cautions = [
        *harvest.list_rows("cautions"),
        *harvest.copies,
        *list_alike([one.head for one in harvest.yields], authorities.judgements),
        *list_idle(authorities, judged, unheeded),
    ]
    found = read_found(generation)
    return BuildReport(
        documents=tuple(sorted(harvest.documents, key=_by_name)),
        failures=tuple(sorted(harvest.failures, key=lambda f: (f.name, f.line or 0))),
        cautions=tuple(sorted(cautions, key=_by_name)),
        unresolved=tuple(sorted(harvest.list_rows("unresolved"), key=_by_name)),
        conforms=found.conforms,
        violations=tuple(asdict(one) for one in found.results),
        triples=generation.triples,
    )


def _by_name(row: Row) -> tuple[str, str, int, int, str]:
    return (
        row["name"],
        row.get("sha256", ""),
        row.get("start", 0),
        row.get("end", 0),
        row.get("kind", ""),
    )
