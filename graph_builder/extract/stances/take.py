"""Utterances in, statements out: sides with their holders and their evidence."""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from graph_builder.extract.parse import ParsedPassage
from graph_builder.extract.stances.attitude_rules import find_attitudes
from graph_builder.extract.stances.circumstances import find_condition, find_reason
from graph_builder.extract.stances.evaluation_rules import (
    find_effects,
    find_evaluations,
)
from graph_builder.extract.stances.grammar import clause_extent, extent
from graph_builder.extract.stances.holders import (
    Held,
    ReferentLookup,
    find_holders,
    span_between,
)
from graph_builder.extract.stances.modal_rules import (
    find_commitments,
    find_oughts,
    find_refusals,
)
from graph_builder.extract.stances.nominal_rules import find_nominal
from graph_builder.extract.stances.phrase_rules import find_phrases
from graph_builder.extract.stances.question_rules import find_demands
from graph_builder.extract.stances.sides import Side
from graph_builder.model import (
    Grounds,
    Part,
    Referent,
    Source,
    Span,
    Stance,
    Statement,
    Utterance,
)

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.tokens import Span as Stretch

# In headlines verbs pass for nouns and nouns for verbs; whoever is in the chair reads
# out what others propose: no side is taken from either.
HEADINGS = frozenset({Part.TITLE, Part.HEADING})
TOKEN_RULES = (
    find_attitudes,
    find_evaluations,
    find_oughts,
    find_commitments,
    find_refusals,
    find_demands,
    find_effects,
)


def take_stances(
    source: Source,
    parsed: Sequence[ParsedPassage],
    utterances: Sequence[Utterance],
    referents: ReferentLookup,
) -> tuple[Statement, ...]:
    """Return the sides that the words of `source` take, in text order.

    A holder takes at most one side of each sign in a sentence, and two only in clauses
    that do not overlap. Words that leave it in doubt yield nothing.
    """
    statements: list[Statement] = []
    for passage in parsed:
        turn = passage.passage.turn
        if passage.passage.part in HEADINGS or (turn is not None and turn.is_chair):
            continue
        near = [one for one in utterances if _touches(one, passage.span)]
        for sentence in split_sentences(passage.doc):
            held = [
                *chain.from_iterable(
                    find_holders(side, passage, near, referents)
                    for side in find_sides(sentence)
                ),
                *find_nominal(sentence, passage, near),
            ]
            statements += _settle(source, passage, sentence, held, referents)
    return tuple(sorted(statements, key=lambda one: (one.evidence[0], one.target)))


def _touches(utterance: Utterance, span: Span) -> bool:
    cue = utterance.cue
    return utterance.span.overlaps(span) or (cue is not None and cue.overlaps(span))


def split_sentences(doc: "Doc") -> Iterator["Stretch"]:
    """Yield the sentences of `doc`, cut at semicolons as well."""
    for sentence in doc.sents:
        start = sentence.start
        for token in sentence:
            if token.text == ";" or token.i == sentence.end - 1:
                yield doc[start : token.i + 1]
                start = token.i + 1


def find_sides(sentence: "Stretch") -> Iterator[Side]:
    """Yield each side that a rule sees in `sentence`, whoever holds it."""
    for token in sentence:
        for rule in TOKEN_RULES:
            yield from rule(token)
    yield from find_phrases(sentence)


def _settle(
    source: Source,
    passage: ParsedPassage,
    sentence: "Stretch",
    held: list[Held],
    referents: ReferentLookup,
) -> Iterator[Statement]:
    kept: list[Held] = []
    for one in sorted(held, key=lambda one: (-one.side.sure, one.side.cue.i)):
        if not any(_clash(one, other) for other in kept):
            kept.append(one)
    for one in kept:
        alone = sum(other.holder == one.holder for other in kept) == 1
        yield _state(source, passage, sentence, one, referents, alone=alone)


def _clash(one: Held, other: Held) -> bool:
    if one.holder != other.holder:
        return False
    same_sign = one.side.stance.sign == other.side.stance.sign
    if same_sign and one.utterance == other.utterance:
        return True
    here, there = (clause_extent(held.side.cue) for held in (one, other))
    return here[0] <= there[1] and there[0] <= here[1]


def _state(
    source: Source,
    passage: ParsedPassage,
    sentence: "Stretch",
    held: Held,
    referents: ReferentLookup,
    *,
    alone: bool,
) -> Statement:
    side = held.side
    evidence = _evidence(passage, sentence, held, alone=alone)
    condition = find_condition(source, evidence, against=side.stance.sign < 0)
    stance = Stance.CONDITIONAL if condition is not None else side.stance
    of = _whose(passage, side, referents)
    return Statement(
        utterance=held.utterance,
        holder=held.holder,
        stance=stance,
        target=_clip(span_between(passage, side.first, side.last), held),
        evidence=(evidence,),
        grounds=Grounds(side.rule, (("cue", side.sure),)),
        explicitness=side.explicitness,
        condition=condition,
        of=of if of != held.holder else None,
        reason=find_reason(passage, side),
    )


def _evidence(
    passage: ParsedPassage, sentence: "Stretch", held: Held, *, alone: bool
) -> Span:
    first, last = (
        (sentence.start, sentence.end - 1) if alone else clause_extent(held.side.cue)
    )
    while last > first and passage.doc[last].is_space:
        last -= 1
    words = span_between(passage, first, last)
    return _clip(words, held)


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
