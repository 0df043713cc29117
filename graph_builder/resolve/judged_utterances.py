"""Who said what, once judgements have taken positions out and put others in."""

from collections.abc import Iterable

from graph_builder.model import Mode, Position, Utterance
from graph_builder.resolve.judged_bench import Bench


def list_utterances(
    before: Iterable[Position], after: Iterable[Position], bench: Bench
) -> tuple[Utterance, ...]:
    """Return the utterances without those that have lost all that they express."""
    still = {one.statement.utterance for one in after}
    lost = {
        one.statement.utterance
        for one in before
        if one.statement.utterance.mode is not Mode.TURN
    }
    lost -= still | bench.promised | {one.carrier for one in still if one.carrier}
    kept = [one for one in bench.utterances if one not in lost]
    new = still.difference(kept)
    return tuple(sorted((*kept, *new), key=lambda one: (one.span.start, -one.span.end)))
