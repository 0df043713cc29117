"""A review as a page: the finding at hand, and a form for each act."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from graph_builder.errors import PolicyGraphError
from graph_builder.query import Kind
from graph_builder.render.wording import STANCES
from graph_builder.review import Act, Desk, Request
from graph_builder.review.screen import tell_correction
from graph_builder.review.session import list_put_right
from graph_builder.serve.frames import make_frame, read, write_own
from graph_builder.serve.reply import Reply
from graph_builder.serve.review_gate import TOKEN

FINDING = "finding"
_FIELDS = ("speaker", "stance", "proposition", "words")


@dataclass(frozen=True, slots=True)
class Tried:
    """What somebody sent that could not be done, and why; of nothing, nothing."""

    values: Mapping[str, str] = field(default_factory=dict)
    error: PolicyGraphError | None = None
    status: int = 200


def read_request(values: Mapping[str, str]) -> Request | None:
    """Return what a form asks for; None where it is no act."""
    act = next((one for one in Act if one == values.get("act")), None)
    if act is None:
        return None
    return Request(act, **{name: values.get(name, "") for name in _FIELDS})


def write_review(
    desk: Desk, nav: Sequence[tuple[str, str]], form_token: str, tried: Tried
) -> Reply:
    """Return the page of a desk's finding at hand, or that all is decided."""
    frame = make_frame("review", nav, script=read("review.js"))
    session = desk.session
    return write_own(
        "review.html.j2",
        replace(frame, style=frame.style + read("review.css")),
        title=_name(desk),
        status=tried.status,
        session=session,
        case=session.case,
        why=desk.explain(),
        corrected=[tell_correction(one) for one in list_put_right(session)],
        file=str(desk.book.file),
        hidden={TOKEN: form_token, FINDING: session.case.iri if session.case else ""},
        stance_codes=[(code.value, words) for code, words in STANCES.items()],
        propositions=desk.list_known(Kind.PROPOSITION),
        actors=[name for _, name in desk.list_known(Kind.ACTOR)],
        values=tried.values,
        error=tried.error,
    )


def _name(desk: Desk) -> str:
    session = desk.session
    if session.at is None:
        return "Review: nothing is left to decide"
    return f"Review: finding {session.at + 1} of {len(session.cases)}"
