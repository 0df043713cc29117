"""A review as it goes: where the reviewer is, what was done, and what to write."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from graph_builder.errors import QueryError
from graph_builder.model import Judgement, Verdict
from graph_builder.review.acts import Act, Request
from graph_builder.review.cases import Case
from graph_builder.review.decide import Judged, Material, decide

_NOTHING = "Nothing of this session is left to undo."
_STAYS = "It stays a candidate until it is given a proposition of the codebook."
_AGAIN = "From the first that you left out."


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


@dataclass(frozen=True, slots=True)
class Step:
    """What an act comes to: the session after it, and the lines to write or take out.

    The session holds once the lines are written.
    """

    session: Session
    put: Judged = ()
    take: Judged = ()


def begin(cases: tuple[Case, ...], before: Collection[int] = ()) -> Session:
    """Return a session at the first case that is not decided."""
    session = Session(cases, frozenset(before))
    return replace(session, at=_find_next(session, -1))


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


def step(session: Session, request: Request, material: Material) -> Step:
    """Return what a request comes to.

    What accepts, rejects or splits goes on to the next case; what corrects stays, for
    there may be more to put right.

    Raises:
        QueryError: what was written for it is nobody, nothing, or nowhere.
    """
    if request.act is Act.UNDO:
        return _undo(session)
    case = session.case
    if case is None or session.at is None:
        return Step(replace(session, said="There is nothing left to decide."))
    is_settled = request.act is Act.ACCEPT and session.is_corrected
    if request.act is Act.NEXT or is_settled:
        return Step(_go_on(session, ""))
    made = decide(case, request, material)
    decides = request.act is not Act.MISSED
    deed = Deed(session.at, made, decides)
    after = replace(session, deeds=(*session.deeds, deed))
    said = _tell(request.act, case)
    goes_on = request.act in (Act.ACCEPT, Act.REJECT, Act.SPLIT)
    return Step(_go_on(after, said) if goes_on else replace(after, said=said), put=made)


def list_put_right(session: Session) -> tuple[Judgement, ...]:
    """Return the corrections of the finding at hand, in the order they were made."""
    return tuple(
        one
        for deed in session.deeds
        if deed.at == session.at
        for one in deed.judgements
        if one.verdict is Verdict.CORRECT
    )


def _undo(session: Session) -> Step:
    if not session.deeds:
        return Step(replace(session, said=_NOTHING))
    *deeds, last = session.deeds
    said = "The last decision is undone."
    after = replace(session, deeds=tuple(deeds), at=last.at, said=said)
    return Step(after, take=last.judgements)


def _go_on(session: Session, said: str) -> Session:
    at = _find_next(session, -1 if session.at is None else session.at)
    is_again = at is not None and session.at is not None and at <= session.at
    told = f"{said} {_AGAIN}".strip() if is_again else said
    return replace(session, at=at, said=told)


def _find_next(session: Session, at: int) -> int | None:
    """Return the next place that is not decided, from the first again at the end."""
    places = (*range(at + 1, len(session.cases)), *range(at + 1))
    return next((one for one in places if one not in session.decided), None)


def _tell(act: Act, case: Case) -> str:
    if act is Act.ACCEPT and case.is_wording:
        return f"{_TOLD[act]} {_STAYS}"
    return _TOLD[act]


_TOLD = {
    Act.ACCEPT: "Accepted.",
    Act.REJECT: "Rejected.",
    Act.SPEAKER: "The speaker is corrected.",
    Act.STANCE: "The stance is corrected.",
    Act.PROPOSITION: "The proposition is corrected.",
    Act.SPLIT: "Split in two.",
    Act.MISSED: "What was missed is noted.",
}
