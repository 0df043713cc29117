"""A side with its holder -> a statement with its evidence."""

from typing import TYPE_CHECKING

from graph_builder.extract.parse import ParsedPassage
from graph_builder.extract.stances.circumstances import find_condition
from graph_builder.extract.stances.endings import find_turns
from graph_builder.extract.stances.grammar import child, clause_extent, extent
from graph_builder.extract.stances.held import Held, ReferentLookup, span_between
from graph_builder.extract.stances.reasons import find_reason
from graph_builder.extract.stances.sides import Side
from graph_builder.extract.stances.trimming import trim_marks
from graph_builder.model import Grounds, Referent, Source, Span, Stance, Statement

if TYPE_CHECKING:
    from spacy.tokens import Span as Stretch


def make_statement(
    source: Source,
    passage: ParsedPassage,
    sentence: "Stretch",
    held: Held,
    referents: ReferentLookup,
    *,
    alone: bool,
) -> Statement:
    """Return the statement of `held`; its evidence is the sentence if it is alone."""
    side = held.side
    evidence = _evidence(source, passage, sentence, held, alone=alone)
    condition = find_condition(source, passage, side, evidence)
    stance = Stance.CONDITIONAL if condition is not None else side.stance
    of = _whose(passage, side, referents)
    return Statement(
        utterance=held.utterance,
        holder=held.holder,
        stance=stance,
        target=_target(source, passage, held, condition),
        evidence=(evidence,),
        grounds=Grounds(side.rule, (("cue", side.sure),)),
        explicitness=side.explicitness,
        condition=condition,
        of=of if of != held.holder else None,
        reason=find_reason(passage, side),
        turned_by=tuple(passage.span_of(one) for one in find_turns(side, passage.doc)),
        heads=_list_heads(passage, side),
    )


def _list_heads(passage: ParsedPassage, side: Side) -> tuple[Span, ...]:
    root = passage.doc[side.first : side.last + 1].root
    if root.pos_ == "VERB":
        # Of `attack the consequences of the charge` it is the consequences.
        root = child(root, "dobj") or root
    if root.pos_ not in {"NOUN", "PROPN"}:
        return ()
    heads = (root, *(one for one in root.conjuncts if one.i <= side.last))
    return tuple(passage.span_of(one) for one in heads)


def _evidence(
    source: Source,
    passage: ParsedPassage,
    sentence: "Stretch",
    held: Held,
    *,
    alone: bool,
) -> Span:
    first, last = (
        (sentence.start, sentence.end - 1) if alone else clause_extent(held.side.cue)
    )
    while last > first and passage.doc[last].is_space:
        last -= 1
    words = span_between(passage, first, last)
    return trim_marks(source, _clip(words, held))


def _target(
    source: Source, passage: ParsedPassage, held: Held, condition: Span | None
) -> Span:
    words = _clip(span_between(passage, held.side.first, held.side.last), held)
    if condition is not None and words.start < condition.start < words.end:
        words = Span(words.start, condition.start)
    return trim_marks(source, words)


def _clip(words: Span, held: Held) -> Span:
    limits = held.utterance.span
    if held.is_frame or not words.overlaps(limits):
        return words
    return Span(max(words.start, limits.start), min(words.end, limits.end))


def _whose(
    passage: ParsedPassage, side: Side, referents: ReferentLookup
) -> Referent | None:
    if side.possessor is None:
        return None
    words = span_between(passage, *extent(side.possessor))
    return referents.at(words) or referents.resolve(words)
