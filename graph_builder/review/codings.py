"""What one reviewer's lines say of each finding, and which two are of one finding."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from graph_builder.model import Finding, Judgement, Span, Verdict

FIELDS = ("kept", "speaker", "proposition", "stance")
"""What reviewers decide of a finding, in the order in which it is told."""

Pair = tuple["Coding", "Coding"]
_Told = tuple[Judgement, Finding]


@dataclass(frozen=True, slots=True)
class Coding:
    """One reviewer's decision on one finding.

    `place` is where its first line stands. `values` are those of `FIELDS`; None where
    the lines do not tell, as of a finding that is not kept.
    """

    place: str
    work: str
    span: Span
    holder: str
    about: str | None
    is_missed: bool
    values: tuple[str | None, ...]


def list_codings(judgements: Iterable[Judgement]) -> list[Coding]:
    """Return a coding for each finding that lines are on, in the order of the text."""
    told = [(one, one.finding) for one in judgements if one.finding is not None]
    told.sort(key=_key)
    return [_merge(list(lines)) for _, lines in groupby(told, key=_key)]


def pair_codings(one: Sequence[Coding], other: Sequence[Coding]) -> list[Pair]:
    """Return the codings of the same findings, each at most once, the closest first.

    Of one finding are two with a holder and words in common; what both reviewers say
    was missed need have only words in common, since its holder is their decision.
    """
    found = [(a, b) for a in one for b in other if _is_same(a, b)]
    found.sort(key=lambda pair: -measure_overlap(*pair))
    taken: set[int] = set()
    pairs = []
    for a, b in found:
        if id(a) not in taken and id(b) not in taken:
            taken |= {id(a), id(b)}
            pairs.append((a, b))
    return sorted(pairs, key=lambda pair: (pair[0].work, pair[0].span))


def measure_overlap(one: Coding, other: Coding) -> float:
    """Return the shared letters of two codings' words by all of theirs, 0 to 1."""
    shared = min(one.span.end, other.span.end) - max(one.span.start, other.span.start)
    every = max(one.span.end, other.span.end) - min(one.span.start, other.span.start)
    return max(0, shared) / every if every else 0.0


def _key(told: _Told) -> tuple[str, Span, str, str, bool]:
    judgement, finding = told
    return (
        judgement.work or "",
        finding.span,
        finding.holder,
        finding.proposition or "",
        judgement.verdict is Verdict.MISSED,
    )


def _merge(told: Sequence[_Told]) -> Coding:
    first, finding = told[0]
    lines = [one for one, _ in told]
    span, holder = finding.span, finding.holder
    proposition, stance = finding.proposition, finding.stance
    for change in (one.change for one in lines if one.change is not None):
        span, holder = change.span or span, change.holder or holder
        proposition = change.proposition or proposition
        stance = change.stance or stance
    is_kept = all(one.verdict is not Verdict.REJECT for one in lines)
    values = ("yes", holder, proposition, stance and stance.value)
    return Coding(
        first.place,
        first.work or "",
        span,
        finding.holder,
        finding.proposition,
        first.verdict is Verdict.MISSED,
        values if is_kept else ("no", None, None, None),
    )


def _is_same(one: Coding, other: Coding) -> bool:
    if one.work != other.work or not measure_overlap(one, other):
        return False
    if one.is_missed or other.is_missed:
        return one.is_missed and other.is_missed
    is_about = None in (one.about, other.about) or one.about == other.about
    return one.holder == other.holder and is_about
