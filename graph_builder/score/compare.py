"""What got better and what got worse since a recorded run, document by document."""

from collections.abc import Iterator
from dataclasses import dataclass

from graph_builder.score.record import Run
from graph_builder.score.tally import Tally


@dataclass(frozen=True, slots=True)
class Change:
    """One measure of one document that differs from the recorded run."""

    document: str
    measure: str
    before: Tally
    now: Tally

    @property
    def is_loss(self) -> bool:
        """Whether it is worse now."""
        return self.now.f1 < self.before.f1


def compare_runs(before: Run, now: Run) -> Iterator[Change]:
    """Yield the measures that changed, by document and in the order of the run.

    Documents that only one of the runs has are left out.
    """
    for document, measures in now.items():
        earlier = before.get(document, {})
        for measure, tally in measures.items():
            if measure in earlier and earlier[measure].f1 != tally.f1:
                yield Change(document, measure, earlier[measure], tally)
