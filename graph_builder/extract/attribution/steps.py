"""In which order the quotations and reports of a unit are told."""

from collections.abc import Sequence

from graph_builder.extract.attribution.quoted import Linked
from graph_builder.extract.attribution.reports import Report
from graph_builder.extract.attribution.units import Unit


def is_inside(report: Report, reports: Sequence[Report]) -> bool:
    """Whether its cue stands in another's content, so that it is not the narrator's."""
    at = report.cue.i
    return any(o.stretch.first <= at <= o.stretch.last for o in reports if o != report)


def is_all_quoted(unit: Unit) -> bool:
    """Whether the unit stands inside one quotation."""
    return any(quotation.outer.contains(unit.span) for quotation in unit.quotations)


def steps_of(
    unit: Unit, direct: Sequence[Linked], reports: Sequence[Report]
) -> "list[Linked | Report]":
    """Return the quotations and reports in the order in which they are spoken of."""

    def place(step: Linked | Report) -> int:
        if isinstance(step, Report):
            return step.cue.idx + unit.parsed.offset
        return step.quotation.outer.start

    return sorted([*direct, *reports], key=place)
