"""What a reviewer wants of a finding -> the judgements that say it."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from graph_builder.errors import QueryError
from graph_builder.model import Change, Finding, Judgement, Verdict
from graph_builder.review.acts import Act, Request
from graph_builder.review.cases import Case
from graph_builder.review.material import Material, need_text
from graph_builder.review.names import find_holder, find_proposition, read_stance
from graph_builder.review.words import find_words, quote_words, split_span

Judged = tuple[Judgement, ...]


def decide(case: Case, request: Request, material: Material) -> Judged:
    """Return the judgements that a request comes to, none for one that decides nothing.

    Raises:
        QueryError: what was written is nobody, nothing, or nowhere in the text.
    """
    maker = _MAKERS.get(request.act)
    return maker(case, request, material) if maker else ()


def _accept(case: Case, request: Request, material: Material) -> Judged:
    del request, material
    return (_judge(Verdict.ACCEPT, case, case.finding),)


def _reject(case: Case, request: Request, material: Material) -> Judged:
    del request, material
    return (_judge(Verdict.REJECT, case, case.finding),)


def _give(case: Case, request: Request, material: Material) -> Judged:
    holder, name = find_holder(request.speaker, case.work, material.find)
    if holder == case.finding.holder:
        raise QueryError(f"{case.holder} holds it already.", "Name somebody else.")
    return (_correct(case, Change(holder=holder), name),)


def _turn(case: Case, request: Request, material: Material) -> Judged:
    del material
    stance = read_stance(request.stance)
    if stance is case.finding.stance:
        raise QueryError(f"It is {stance} already.", "Choose another stance.")
    return (_correct(case, Change(stance=stance)),)


def _move(case: Case, request: Request, material: Material) -> Judged:
    slug = find_proposition(request.proposition, material.find)
    if slug == case.finding.proposition:
        raise QueryError("It is on that proposition already.", "Choose another one.")
    return (_correct(case, Change(proposition=slug)),)


def _split(case: Case, request: Request, material: Material) -> Judged:
    """Return the finding cut to its first part, and the second as one of its own."""
    text = need_text(material)
    first, second = split_span(text, case.finding.span, request.words)
    words = quote_words(text, second)
    if not request.proposition and case.is_wording:
        raise QueryError(
            "The second part needs a proposition: the first has none to lend.",
            "Name one.",
        )
    slug = case.finding.proposition
    if request.proposition:
        slug = find_proposition(request.proposition, material.find)
    stance = read_stance(request.stance) if request.stance else case.finding.stance
    other = Finding(second, words, case.finding.holder, slug, stance)
    cut = Change(span=first, words=quote_words(text, first))
    return _correct(case, cut), _judge(Verdict.MISSED, case, other)


def _miss(case: Case, request: Request, material: Material) -> Judged:
    text = need_text(material)
    span = find_words(text, request.words, case.finding.span)
    holder, name = case.finding.holder, None
    if request.speaker:
        holder, name = find_holder(request.speaker, case.work, material.find)
    slug = find_proposition(request.proposition, material.find)
    stance = read_stance(request.stance)
    found = Finding(span, quote_words(text, span), holder, slug, stance)
    return (_judge(Verdict.MISSED, case, found, name),)


def _correct(case: Case, change: Change, name: str | None = None) -> Judgement:
    return _judge(Verdict.CORRECT, case, case.finding, name, change)


def _judge(
    verdict: Verdict,
    case: Case,
    finding: Finding,
    name: str | None = None,
    change: Change | None = None,
) -> Judgement:
    return Judgement(
        verdict, (), "", 0, name=name, work=case.work, finding=finding, change=change
    )


_MAKERS: Mapping[Act, Callable[[Case, Request, Material], Judged]] = MappingProxyType(
    {
        Act.ACCEPT: _accept,
        Act.REJECT: _reject,
        Act.SPEAKER: _give,
        Act.STANCE: _turn,
        Act.PROPOSITION: _move,
        Act.SPLIT: _split,
        Act.MISSED: _miss,
    }
)
