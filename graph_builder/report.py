"""What a build did: its documents, what it could not settle, what it could not read."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from graph_builder.model import (
    Caution,
    DateWindow,
    Failure,
    Resolution,
    Tier,
    Unresolved,
)

# A row is JSON: strings, numbers, lists and nulls under string keys.
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class BuildReport:
    """The figures of a build, and the only list of failures and unresolved findings.

    `is_unchanged` says that all was there already, so that nothing was written.
    """

    documents: tuple[Row, ...] = ()
    failures: tuple[Failure, ...] = ()
    cautions: tuple[Row, ...] = ()
    unresolved: tuple[Row, ...] = ()
    conforms: bool = True
    violations: tuple[Row, ...] = ()
    triples: int = 0
    is_unchanged: bool = False

    @property
    def totals(self) -> dict[str, int]:
        """The sum of each figure over the documents, by its name."""
        totals: Counter[str] = Counter()
        for document in self.documents:
            totals.update(document["findings"])
        return dict(sorted(totals.items()))


def describe_document(resolution: Resolution, work: str) -> Row:
    """Return one source's row: what it is, when, and how much was found in it."""
    return {
        "name": resolution.source.name,
        "sha256": resolution.source.sha256,
        "rendition": resolution.source.rendition,
        "work": work,
        "genre": str(resolution.layout.work.genre),
        "title": resolution.layout.work.title,
        "is_excerpt": resolution.layout.is_excerpt,
        "names_speakers": resolution.layout.names_speakers,
        "date": describe_window(resolution.window),
        "findings": _count_findings(resolution),
    }


def describe_window(window: DateWindow) -> Row:
    """Return a date window as JSON; a bound that nobody knows is null."""
    return {
        "earliest": window.earliest.isoformat() if window.earliest else None,
        "latest": window.latest.isoformat() if window.latest else None,
        "basis": str(window.basis),
        "text": window.text,
    }


def list_cautions(resolution: Resolution) -> list[Row]:
    """Return a row for each oddity of a source that was read all the same.

    Of a work that is withheld there is one: that it is, and by which judgement.
    """
    cautions = list(resolution.layout.cautions)
    if resolution.withheld is not None:
        problem = f"The work is withheld, by {resolution.withheld.place}."
        cautions = [Caution(problem, "Take the line out to have it again.")]
    return [{"name": resolution.source.name, **asdict(one)} for one in cautions]


def describe_copy(name: str, original: str) -> Row:
    """Return the row of an input that is, byte for byte, one already taken."""
    return {
        "name": name,
        "line": None,
        "problem": f"It is the same, byte for byte, as {original}.",
        "remedy": "It counts once; there is nothing to do.",
    }


def list_unresolved(resolution: Resolution) -> list[Row]:
    """Return a row for each finding that could not be settled, with its words."""
    return [_describe_unresolved(resolution, u) for u in resolution.unresolved]


def _describe_unresolved(resolution: Resolution, unresolved: Unresolved) -> Row:
    source, span = resolution.source, unresolved.span
    return {
        "name": source.name,
        "line": source.text.count("\n", 0, span.start) + 1,
        "start": span.start,
        "end": span.end,
        "kind": unresolved.kind,
        "reason": unresolved.reason,
        "quote": source.slice(span),
    }


def _count_findings(resolution: Resolution) -> dict[str, int]:
    tiers = Counter(p.tier for p in resolution.positions)
    return {
        "actors": len(set(resolution.actors.values())),
        "utterances": len(resolution.utterances),
        "positions": tiers[Tier.PUBLISHED],
        "candidates": tiers[Tier.CANDIDATE],
        "commitments": len(resolution.commitments),
        "unresolved": len(resolution.unresolved),
    }


def describe_failures(failures: Iterable[Failure]) -> list[Row]:
    """Return a row for each input that could not be read."""
    return [asdict(failure) for failure in failures]


def encode_report(report: BuildReport) -> Row:
    """Return the whole report as JSON."""
    return {
        "documents": list(report.documents),
        "totals": report.totals,
        "triples": report.triples,
        "conforms": report.conforms,
        "violations": list(report.violations),
        "cautions": list(report.cautions),
        "unresolved": list(report.unresolved),
        "failures": describe_failures(report.failures),
    }
