"""Judgements that nothing in a build answered to: reported, never dropped."""

from collections.abc import Set as AbstractSet

from graph_builder.model import Judgement, Verdict
from graph_builder.pipeline.sources import Authorities
from graph_builder.report import Row


def list_idle(authorities: Authorities, judged: AbstractSet[Judgement]) -> list[Row]:
    """Return a row for each judgement that bore on none of the sources.

    One on two of the registry's own entries always bears.
    """
    judgements = authorities.judgements
    registry = authorities.registry
    known = {f"person/{slug}" for slug in registry.people}
    known |= {f"body/{slug}" for slug in registry.bodies}
    return [
        {
            "name": one.file,
            "problem": f"The judgement {one.verdict!s} of {' and '.join(one.actors)} "
            "bore on nothing in this build.",
            "remedy": "Check the names, or leave it for documents to come.",
            "line": one.line,
        }
        for one in judgements.all
        if one not in judged
        and (
            one.verdict is Verdict.IS
            or not all(judgements.settle(actor) in known for actor in one.actors)
        )
    ]
