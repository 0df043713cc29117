"""What the judgements on positions come to together, or which lines contradict."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import combinations

from graph_builder.errors import JudgementError
from graph_builder.model import Change, Finding, Judgement, Judgements, Verdict

_REMEDY = "Take out one of the lines."
# What cannot be said of one position: each pair in both orders.
_CONTRARY = frozenset(
    pair
    for one, other in (
        (Verdict.ACCEPT, Verdict.REJECT),
        (Verdict.ACCEPT, Verdict.CORRECT),
        (Verdict.REJECT, Verdict.CORRECT),
        (Verdict.REJECT, Verdict.MISSED),
    )
    for pair in ((one, other), (other, one))
)


def settle_findings(
    judgements: Judgements, propositions: Collection[str] | None
) -> Judgements:
    """Return the judgements with those on each work, and with what is withheld.

    `propositions` are the slugs of the codebook's; None stands for any.

    Raises:
        JudgementError: lines contradict each other, or a position is to be on a
            proposition that the codebook does not have; the message names the lines.
    """
    by_work: dict[str, list[Judgement]] = defaultdict(list)
    withheld: dict[str, Judgement] = {}
    for one in judgements.all:
        if one.verdict is Verdict.WITHHOLD:
            withheld.setdefault(judgements.settle(one.actors[0]), one)
        elif one.verdict.is_on_finding and one.work is not None:
            if propositions is not None:
                _check_propositions(one, propositions)
            by_work[judgements.settle_work(one.work)].append(one)
    for lines in by_work.values():
        _check_contradictions(lines, judgements)
    return replace(
        judgements,
        withheld=withheld,
        naming=_list_naming(judgements),
    )


def _list_naming(
    judgements: Judgements,
) -> Mapping[str | None, tuple[Judgement, ...]]:
    naming: dict[str | None, list[Judgement]] = defaultdict(list)
    for one in judgements.all:
        works = {judgements.settle_work(work) for work in _list_works(one)}
        for work in works or (None,):
            naming[work].append(one)
    return {work: tuple(lines) for work, lines in naming.items()}


def _list_works(judgement: Judgement) -> frozenset[str]:
    keys = (one for one in judgement.actors if one.startswith("work/"))
    works = {key.split("/")[1] for key in keys}
    return frozenset(works if judgement.work is None else works | {judgement.work})


def _check_propositions(judgement: Judgement, known: Collection[str]) -> None:
    for slug in _list_propositions(judgement):
        if slug not in known:
            raise JudgementError(
                f"{judgement.place} is on proposition {slug}, "
                "which the codebook does not have.",
                "Mend its name, or give the codebook that has it with --codebook.",
                judgement.line,
            )


def _list_propositions(judgement: Judgement) -> Iterator[str]:
    """Yield the slugs of what the line would put a position on."""
    finding, change = judgement.finding, judgement.change
    if judgement.verdict is Verdict.MISSED and finding and finding.proposition:
        yield finding.proposition
    if change is not None and change.proposition is not None:
        yield change.proposition


def _check_contradictions(lines: Iterable[Judgement], judgements: Judgements) -> None:
    grouped: Mapping[tuple[str, str], list[tuple[Judgement, Finding]]]
    grouped = defaultdict(list)
    for line in lines:
        if line.finding is not None:
            holder = judgements.settle(line.finding.holder)
            grouped[holder, line.finding.words].append((line, line.finding))
    for group in grouped.values():
        for (one, its), (other, others) in combinations(group, 2):
            if _is_one_finding(its, others) and _contradict(one, other):
                raise JudgementError(
                    f"{one.place} and {other.place} contradict each other: "
                    f"{one.verdict} and {other.verdict} of {its.words!r}.",
                    _REMEDY,
                )


def _is_one_finding(one: Finding, other: Finding) -> bool:
    return (
        one.span.overlaps(other.span)
        and _agree(one.proposition, other.proposition)
        and _agree(one.stance, other.stance)
    )


def _contradict(one: Judgement, other: Judgement) -> bool:
    if one.change is not None and other.change is not None:
        return not _are_one_change(one.change, other.change)
    return (one.verdict, other.verdict) in _CONTRARY


def _are_one_change(one: Change, other: Change) -> bool:
    return (
        _agree(one.holder, other.holder)
        and _agree(one.words, other.words)
        and _agree(one.proposition, other.proposition)
        and _agree(one.stance, other.stance)
    )


def _agree(one: str | None, other: str | None) -> bool:
    """Whether two things said do not differ; what is not said agrees with all."""
    return one is None or other is None or one == other
