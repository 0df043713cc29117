"""What a source leaves open, from whichever stage."""

from graph_builder.model import Findings, Unresolved
from graph_builder.resolve.actors import Actors
from graph_builder.resolve.capacities import Capacities


def list_unresolved(
    findings: Findings, actors: Actors, capacities: Capacities
) -> tuple[Unresolved, ...]:
    """Return what the findings, the actors and the capacities left open, in order."""
    told = {(item.kind, item.span) for item in findings.unresolved}
    silent = (
        Unresolved(said.unresolved or "Nobody is named.", said.span, "speaker")
        for said in findings.utterances
        if said.speaker is None
    )
    items = [
        *findings.unresolved,
        *(item for item in silent if (item.kind, item.span) not in told),
        *actors.unresolved,
        *capacities.unresolved,
    ]
    return tuple(sorted(items, key=lambda item: (item.span, item.kind, item.reason)))
