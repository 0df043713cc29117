"""A review as it stands: what there is to decide, where one is, what was done."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from graph_builder.errors import QueryError
from graph_builder.model import Judgement, Verdict
from graph_builder.review.cases import Case
from graph_builder.review.decide import Judged


@dataclass(frozen=True, slots=True)
class Deed:
    """A decision of this session: at which case, and the lines that it wrote."""

    at: int
    judgements: Judged
    decides: bool


@dataclass(frozen=True, slots=True)
class Session:
    """A review of `cases`; `at` is the one at hand, None when all are decided.

    `before` are the places of those decided in sittings before this. `said` is what the
    reviewer is told of the last act.
    """

    cases: tuple[Case, ...]
    before: frozenset[int] = frozenset()
    at: int | None = None
    deeds: tuple[Deed, ...] = ()
    said: str = ""

    @property
    def case(self) -> Case | None:
        """The finding at hand."""
        return None if self.at is None else self.cases[self.at]

    @property
    def decided(self) -> frozenset[int]:
        """The places of all that is decided."""
        return self.before | {deed.at for deed in self.deeds if deed.decides}

    @property
    def is_corrected(self) -> bool:
        """Whether the finding at hand has been put right in this session."""
        return any(
            one.verdict is Verdict.CORRECT
            for deed in self.deeds
            if deed.at == self.at
            for one in deed.judgements
        )


def begin(cases: tuple[Case, ...], before: Collection[int] = ()) -> Session:
    """Return a session at the first case that is not decided."""
    session = Session(cases, frozenset(before))
    return replace(session, at=find_next(session, -1))


def turn_to(session: Session, iri: str) -> Session:
    """Return the session at the case of an IRI.

    Raises:
        QueryError: there is none.
    """
    for at, case in enumerate(session.cases):
        if case.iri == iri:
            return replace(session, at=at)
    raise QueryError(
        "The finding that this was about is not here any more.",
        "The graph was built again: decide on what is shown now.",
    )


def list_put_right(session: Session) -> tuple[Judgement, ...]:
    """Return the corrections of the finding at hand, in the order they were made."""
    return tuple(
        one
        for deed in session.deeds
        if deed.at == session.at
        for one in deed.judgements
        if one.verdict is Verdict.CORRECT
    )


def find_next(session: Session, at: int) -> int | None:
    """Return the next place that is not decided, from the first again at the end."""
    places = (*range(at + 1, len(session.cases)), *range(at + 1))
    return next((one for one in places if one not in session.decided), None)
