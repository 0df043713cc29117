"""From one state of a review to the next, and what is to be written on the way."""

from dataclasses import dataclass, replace

from graph_builder.review.acts import Act, Request
from graph_builder.review.cases import Case
from graph_builder.review.decide import Judged, decide
from graph_builder.review.material import Material
from graph_builder.review.session import Deed, Session, find_next

_NOTHING = "Nothing of this session is left to undo."
_STAYS = "It stays a candidate until it is given a proposition of the codebook."
_AGAIN = "From the first that you left out."


@dataclass(frozen=True, slots=True)
class Step:
    """What an act comes to: the session after it, and the lines to write or take out.

    The session holds once the lines are written.
    """

    session: Session
    put: Judged = ()
    take: Judged = ()


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
    if any(made == deed.judgements for deed in session.deeds):
        # Sent twice, as by a double click: it is written already.
        return Step(_go_on(session, _TOLD[request.act]))
    decides = request.act is not Act.MISSED
    deed = Deed(session.at, made, decides)
    after = replace(session, deeds=(*session.deeds, deed))
    said = _tell(request.act, case)
    goes_on = request.act in (Act.ACCEPT, Act.REJECT, Act.SPLIT)
    return Step(_go_on(after, said) if goes_on else replace(after, said=said), put=made)


def _undo(session: Session) -> Step:
    if not session.deeds:
        return Step(replace(session, said=_NOTHING))
    *deeds, last = session.deeds
    said = "The last decision is undone."
    after = replace(session, deeds=tuple(deeds), at=last.at, said=said)
    return Step(after, take=last.judgements)


def _go_on(session: Session, said: str) -> Session:
    at = find_next(session, -1 if session.at is None else session.at)
    is_again = at is not None and session.at is not None and at <= session.at
    told = f"{said} {_AGAIN}".strip() if is_again else said
    return replace(session, at=at, said=told)


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
