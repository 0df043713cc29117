"""A position that a person has seen and the machine has not."""

from graph_builder.model import (
    Explicitness,
    Finding,
    Judgement,
    Position,
    Span,
    Stance,
    Statement,
    Utterance,
)
from graph_builder.resolve.judged_bench import JUDGED, Bench
from graph_builder.resolve.judged_changes import find_proposition
from graph_builder.resolve.judged_places import find_place
from graph_builder.resolve.tiers import judge_tier


def make_missed(
    judgement: Judgement, finding: Finding, slug: str, stance: Stance, bench: Bench
) -> Position:
    """Return the position of a line, expressed in an utterance of its holder's.

    That is the shortest that holds the words, or else the words by themselves.

    Raises:
        UnheededError: the words, the holder or the proposition are nowhere.
    """
    place = find_place(bench.source, finding.span, finding.words)
    proposition = find_proposition(slug, bench)
    referent, actor = bench.cast(finding.holder, judgement.name, place)
    said = _find_utterance(place, bench.key(actor), bench)
    statement = Statement(
        utterance=said or bench.make_utterance(place, referent),
        holder=referent,
        stance=stance,
        target=place,
        evidence=(place,),
        grounds=JUDGED,
        explicitness=Explicitness.EXPLICIT,
        condition=place if stance is Stance.CONDITIONAL else None,
    )
    tier = judge_tier(proposition)
    return Position(
        actor, proposition, stance, statement, tier, JUDGED, judged=(judgement,)
    )


def _find_utterance(place: Span, key: str, bench: Bench) -> Utterance | None:
    around = [
        said
        for said in bench.utterances
        if said.span.contains(place) and bench.is_said_by(said, key)
    ]
    return min(around, key=lambda said: said.span.end - said.span.start, default=None)
