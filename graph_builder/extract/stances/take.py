"""Utterances in, statements out: sides with their holders and their evidence."""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from graph_builder.extract.parse import ParsedPassage
from graph_builder.extract.stances.antecedents import follow_pointers
from graph_builder.extract.stances.attitude_rules import find_attitudes
from graph_builder.extract.stances.circumstances import find_proviso
from graph_builder.extract.stances.commitment_rules import (
    find_commitments,
    find_refusals,
)
from graph_builder.extract.stances.denials import doubt_denied
from graph_builder.extract.stances.effect_rules import find_effects
from graph_builder.extract.stances.evaluation_rules import (
    find_evaluations,
)
from graph_builder.extract.stances.evidence import make_statement
from graph_builder.extract.stances.expression_rules import find_expressed
from graph_builder.extract.stances.grammar import clause_extent
from graph_builder.extract.stances.held import Held, ReferentLookup
from graph_builder.extract.stances.holders import find_holders
from graph_builder.extract.stances.joining import join_in
from graph_builder.extract.stances.motions import is_bill
from graph_builder.extract.stances.nominal_rules import find_nominal
from graph_builder.extract.stances.ought_rules import find_oughts
from graph_builder.extract.stances.phrase_rules import find_phrases
from graph_builder.extract.stances.phrases_house import MOVED_AMENDMENT
from graph_builder.extract.stances.question_rules import find_demands
from graph_builder.extract.stances.sides import Side
from graph_builder.model import (
    Part,
    Source,
    Span,
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
    find_expressed,
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
            sides = [doubt_denied(sentence, one) for one in find_sides(sentence)]
            held = [
                *chain.from_iterable(
                    find_holders(side, passage, near, referents)
                    for side in (*sides, *join_in(sentence, sides))
                ),
                *find_nominal(sentence, passage, near),
            ]
            statements += _settle(source, passage, sentence, held, referents)
    statements.sort(key=lambda one: (one.evidence[0], one.target))
    return follow_pointers(source, statements)


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
    if is_bill(sentence.text):
        # What stands in it is nobody's words; that it is moved is.
        moved = f"phrase/{MOVED_AMENDMENT}"
        yield from (one for one in find_phrases(sentence) if one.rule == moved)
        return
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
        if one.side.stance.sign < 0 and find_proviso(passage, one.side) is not None:
            # `I would oppose it if …` is not against it as it stands.
            continue
        alone = sum(other.holder == one.holder for other in kept) == 1
        yield make_statement(source, passage, sentence, one, referents, alone=alone)


def _clash(one: Held, other: Held) -> bool:
    if one.holder != other.holder:
        return False
    same_sign = one.side.stance.sign == other.side.stance.sign
    if same_sign and one.utterance == other.utterance:
        return True
    here, there = (clause_extent(held.side.cue) for held in (one, other))
    return here[0] <= there[1] and there[0] <= here[1]
