"""Judgements that nothing in a build answered to: reported, never dropped."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from types import MappingProxyType

from graph_builder.model import Judgement, Verdict
from graph_builder.pipeline.sources import Authorities
from graph_builder.report import Row

_NOTHING: Mapping[Judgement, str] = MappingProxyType({})
_REMEDY = "Check the names, or leave it for documents to come."
_MEND = "Mend the line, or take it out."


def list_idle(
    authorities: Authorities,
    judged: AbstractSet[Judgement],
    unheeded: Mapping[Judgement, str] = _NOTHING,
) -> list[Row]:
    """Return a row for each judgement that bore on none of the sources.

    `unheeded` says why, of those on a work that is among them. One on two of the
    registry's own entries always bears, and so does one that keeps two works apart.
    """
    return [
        {
            "name": one.file,
            "problem": f"{_describe(one)} bore on nothing in this build."
            + (f" {unheeded[one]}" if one in unheeded else ""),
            "remedy": _MEND if one in unheeded else _REMEDY,
            "line": one.line,
        }
        for one in authorities.judgements.all
        if one not in judged and not _bears_always(one, authorities)
    ]


def _bears_always(judgement: Judgement, authorities: Authorities) -> bool:
    if judgement.verdict not in {Verdict.SAME, Verdict.NOT_SAME}:
        return False
    registry, judgements = authorities.registry, authorities.judgements
    known = {f"person/{slug}" for slug in registry.people}
    known |= {f"body/{slug}" for slug in registry.bodies}
    return all(judgements.settle(actor) in known for actor in judgement.actors)


def _describe(judgement: Judgement) -> str:
    """Return what the judgement is of; words that are withheld are not repeated."""
    about = " and ".join(judgement.actors) or f"work/{judgement.work}"
    finding = judgement.finding
    if finding is not None and judgement.verdict is not Verdict.WITHHOLD:
        about = f"{finding.words!r} in {about}"
    return f"The judgement {judgement.verdict!s} of {about}"
