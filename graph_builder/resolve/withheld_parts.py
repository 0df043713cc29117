"""The parts of a resolution without what is withheld of them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from graph_builder.model import (
    Actor,
    Basis,
    Capacity,
    Identification,
    Referent,
    ReferentKind,
    Span,
    Statement,
    Tenure,
    Undertaking,
    Utterance,
)
from graph_builder.resolve.withheld_words import Hidden

Said = TypeVar("Said", Statement, Undertaking)


def is_named_after(referent: Referent, actor: Actor, hidden: Hidden) -> bool:
    """Whether naming this actor would name somebody withheld."""
    if referent in hidden.referents:
        return True
    if actor.kind is ReferentKind.PERSON:
        return False
    in_words = hidden.touches(referent.mentions) and not actor.is_registered
    return in_words or hidden.names_in(actor.label)


def may_stay(
    said: Statement | Undertaking, actors: Mapping[Referent, Actor], hidden: Hidden
) -> bool:
    """Whether neither who says it nor any of its words is withheld."""
    speaker = said.utterance.speaker
    return (
        said.holder in actors
        and speaker in actors
        and not hidden.touches(_list_spans(said))
    )


def _list_spans(said: Statement | Undertaking) -> Sequence[Span | None]:
    if isinstance(said, Undertaking):
        return (said.action, said.due)
    words = (*said.evidence, *said.context)
    return (*words, said.target, said.condition, said.reason)


def narrow(said: Said, whole: Collection[Utterance]) -> Said:
    """Return what is said in its utterance, or in its own words if that has gone."""
    utterance = said.utterance
    if utterance in whole:
        return said
    words = said.action if isinstance(said, Undertaking) else said.evidence[0]
    own = replace(utterance, span=words, mention=None, cue=None, replies_to=())
    return replace(said, utterance=own)


def clear_capacity(capacity: Capacity, lost: Collection[Tenure]) -> Capacity:
    """Return the capacity without the tenures that are lost."""
    kept = tuple(one for one in capacity.tenures if one not in lost)
    return capacity if kept else Capacity((), Basis.UNSTATED)


def clear_identification(known: Identification, hidden: Hidden) -> Identification:
    """Return how somebody was identified without those withheld."""
    others = tuple(one for one in known.others if one not in hidden.keys)
    problem = None if hidden.names_in(known.problem) else known.problem
    return replace(known, others=others, problem=problem)
