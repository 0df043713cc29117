"""What people have decided of a work's positions, put into effect."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from graph_builder.model import (
    Actor,
    Finding,
    Judgement,
    Position,
    Referent,
    Utterance,
    Verdict,
)
from graph_builder.resolve.judged_bench import Bench, UnheededError
from graph_builder.resolve.judged_changes import change_position
from graph_builder.resolve.judged_missed import make_missed
from graph_builder.resolve.judged_places import find_positions
from graph_builder.resolve.judged_utterances import list_utterances
from graph_builder.resolve.tiers import judge_tier

_CLOSER = "Another judgement lies closer to the position at these words."
_REJECTED = "Another judgement rejects the position at these words."


@dataclass(frozen=True, slots=True)
class Judged:
    """What is left of the positions and what is new, with whoever holds them.

    `heeded` are the judgements that took effect; `unheeded` says of the others why not.
    """

    positions: tuple[Position, ...]
    utterances: tuple[Utterance, ...]
    actors: Mapping[Referent, Actor]
    heeded: frozenset[Judgement] = frozenset()
    unheeded: Mapping[Judgement, str] = field(default_factory=dict)


# Corrections come twice, so that one can be on what another has made of a position;
# what is left is accepted or rejected as corrected.
_ROUNDS = (
    (Verdict.MISSED,),
    (Verdict.CORRECT,),
    (Verdict.CORRECT,),
    (Verdict.ACCEPT, Verdict.REJECT),
)


@dataclass(slots=True)
class _Docket:
    """Which lines have taken effect, and why the others have not yet."""

    heeded: set[Judgement] = field(default_factory=set)
    unheeded: dict[Judgement, str] = field(default_factory=dict)


def judge_positions(positions: Sequence[Position], bench: Bench) -> Judged:
    """Return the positions with the judgements on this work applied, in text order.

    What is rejected is gone, and so are the words that only it gave to somebody, but
    for a turn of a record. What is accepted or corrected is published, unless no
    proposition of the codebook fits it yet; what was missed is there. Of two lines on
    one position the one closer to its words counts; of equals the rejection.
    """
    lines = bench.judge.judgements.on_findings(bench.judge.work)
    if not lines:
        return Judged(tuple(positions), bench.utterances, bench.actors)
    docket, kept = _Docket(), list(positions)
    for verdicts in _ROUNDS:
        waiting = (line for line in lines if line.verdict in verdicts)
        kept = _hear(waiting, kept, bench, docket)
    return Judged(
        tuple(sorted(kept, key=lambda one: one.statement.evidence[0].start)),
        list_utterances(positions, kept, bench),
        {one.statement.holder: one.holder for one in kept} | {**bench.actors},
        frozenset(docket.heeded),
        {line: docket.unheeded[line] for line in lines if line not in docket.heeded},
    )


def _hear(
    lines: Iterable[Judgement],
    positions: Sequence[Position],
    bench: Bench,
    docket: _Docket,
) -> list[Position]:
    """Return the positions with those lines applied that have not been yet."""
    added: list[Position] = []
    on: dict[Position, dict[Judgement, float]] = defaultdict(dict)
    for line in lines:
        finding = line.finding
        if finding is None or line in docket.heeded:
            continue
        try:
            found = find_positions(line.verdict, finding, positions, bench)
            for position, closeness in found.items():
                on[position][line] = closeness
        except UnheededError as error:
            added += _add(line, finding, str(error), bench, docket)
    judged = (_apply(one, on.get(one, {}), bench, docket) for one in positions)
    return [*(one for one in judged if one is not None), *added]


def _add(
    line: Judgement, finding: Finding, problem: str, bench: Bench, docket: _Docket
) -> Iterator[Position]:
    """Yield the position of a line that is on none, if it says what was missed."""
    docket.unheeded[line] = problem
    slug, stance = finding.proposition, finding.stance
    if line.verdict is not Verdict.MISSED or slug is None or stance is None:
        return
    try:
        yield make_missed(line, finding, slug, stance, bench)
        docket.heeded.add(line)
    except UnheededError as error:
        docket.unheeded[line] = str(error)


def _apply(
    position: Position, on: Mapping[Judgement, float], bench: Bench, docket: _Docket
) -> Position | None:
    """Return the position as judged, None where it is rejected."""
    best = max(on.values(), default=0.0)
    docket.unheeded |= {line: _CLOSER for line in on if on[line] < best}
    closest = [line for line in on if on[line] == best]
    rejecting = [line for line in closest if line.verdict is Verdict.REJECT]
    if rejecting:
        docket.unheeded |= dict.fromkeys(closest, _REJECTED)
        docket.heeded.update(rejecting)
        return None
    for line in closest:
        try:
            position = _heed(position, line, bench)
            docket.heeded.add(line)
        except UnheededError as error:
            docket.unheeded[line] = str(error)
    return position


def _heed(position: Position, line: Judgement, bench: Bench) -> Position:
    if line.change is not None:
        return change_position(position, line, line.change, bench)
    tier, judged = judge_tier(position.proposition), (*position.judged, line)
    return replace(position, tier=tier, judged=judged)
