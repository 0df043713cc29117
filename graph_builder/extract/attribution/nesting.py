"""Reported speech two deep: which utterance carries which."""

from collections.abc import Sequence
from dataclasses import replace

from graph_builder.extract.attribution.cues import CueKind
from graph_builder.model import Utterance

# A says that B said that C: no deeper, where parses are guesses.
DEPTH_LIMIT = 1


def nest(utterances: Sequence[Utterance], carrier: Utterance | None) -> list[Utterance]:
    """Return the utterances of one sentence, each with the one that carries it.

    `carrier` is what conveys the sentence itself. Left out is a report inside another's
    words that has the same speaker ('she said she believed'), or none; and what anybody
    wants or plans, unless the narrator says so in an article.
    """
    kept: list[Utterance] = []
    for utterance in sorted(utterances, key=lambda u: (u.span.start, -u.span.end)):
        around = [o for o in kept if _carries(o, utterance)]
        is_wish = utterance.grounds.rule.startswith(CueKind.INTENTION)
        if len(around) > DEPTH_LIMIT or (is_wish and (around or carrier)):
            continue
        if not around:
            kept.append(replace(utterance, carrier=carrier))
        elif _is_another(around[-1], utterance):
            kept.append(replace(utterance, carrier=around[-1]))
    return kept


def _carries(outer: Utterance, inner: Utterance) -> bool:
    return (
        inner.cue is not None
        and outer.span.contains(inner.span)
        and outer.span.contains(inner.cue)
        and outer.span != inner.span
    )


def _is_another(outer: Utterance, inner: Utterance) -> bool:
    return inner.speaker is not None and inner.speaker != outer.speaker
