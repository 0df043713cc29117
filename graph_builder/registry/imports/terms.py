"""Terms of parliament -> spells: what follows without a gap is one."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from graph_builder.model import Bounds, FactBasis, Tenure
from graph_builder.registry.imports.draft import Json

# The first day and the last, None while a term runs.
Terms = tuple[date, date | None]

# Between a dissolution and the next parliament members stay what they are.
_LONGEST_GAP = 60


def list_terms(data: Json) -> Iterator[Terms]:
    """Yield the first and last day of each membership of a Popolo file, in order.

    A membership without dates of its own has those of its parliament.
    """
    events = {event["id"]: event for event in data["events"]}
    for membership in data["memberships"]:
        event = events[membership["legislative_period_id"]]
        start = membership.get("start_date") or event["start_date"]
        end = membership.get("end_date") or event.get("end_date")
        yield date.fromisoformat(start), date.fromisoformat(end) if end else None


@dataclass(frozen=True, slots=True)
class TenureMaker:
    """Makes one person's tenures in one post or body.

    `latest` is the last day that the list knows of.
    """

    person: str
    body: str
    post: str | None
    latest: date
    source: str

    def tenures(self, terms: Iterable[Terms]) -> list[Tenure]:
        """Return a tenure for each run of terms without a long gap, in order.

        The second and later ones have the year they began in their slug.
        """
        made: list[Tenure] = []
        for start, end in _join(sorted(terms, key=lambda days: days[0])):
            slug = f"{self.person}--{self.post or self.body}"
            made.append(
                Tenure(
                    slug=f"{slug}--{start.year}" if made else slug,
                    person=self.person,
                    body=self.body,
                    post=self.post,
                    bounds=Bounds(start, start, end or self.latest, end),
                    basis=FactBasis.CHECKED,
                    checked_against=self.source,
                )
            )
        return made


def _join(terms: Iterable[Terms]) -> list[Terms]:
    runs: list[Terms] = []
    for start, end in terms:
        last = runs[-1] if runs else None
        if last and last[1] and (start - last[1]).days < _LONGEST_GAP:
            runs[-1] = (last[0], end)
        else:
            runs.append((start, end))
    return runs
