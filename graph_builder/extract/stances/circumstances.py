"""What a side depends on, and the reason that its words give."""

import re
from typing import TYPE_CHECKING

from graph_builder.extract.parse import ParsedPassage
from graph_builder.extract.stances.grammar import child, clause_of, extent
from graph_builder.extract.stances.sides import Side
from graph_builder.model import Source, Span

if TYPE_CHECKING:
    from spacy.tokens import Token

CONDITIONS = re.compile(
    r"\b(?:unless|provided(?: that)?|providing that|as long as|so long as|only if|"
    r"on condition that|on the condition that|subject to|where(?:ver)? appropriate|"
    r"if (?:and only if|appropriate|necessary)|as far as)\b[^.;,:!?]{0,120}",
    re.IGNORECASE,
)
REASONS = frozenset({"because", "as", "since", "so"})


def find_condition(source: Source, evidence: Span, *, against: bool) -> Span | None:
    """Return the words of a condition inside `evidence`; None where it has none.

    Being `against` something has a condition only when that would lift it: `unless`.
    """
    match = CONDITIONS.search(source.slice(evidence))
    lifts = match is not None and match.group().lower().startswith("unless")
    if match is None or against != lifts:
        return None
    words = match.group().rstrip()
    return Span(match.start(), match.start() + len(words)).shifted(evidence.start)


def find_reason(passage: ParsedPassage, side: Side) -> Span | None:
    """Return the clause that gives the reason for `side`; None where none does."""
    clause: Token | None = clause_of(side.cue)
    while clause is not None:
        for one in clause.children:
            mark = child(one, "mark") if one.dep_ == "advcl" else None
            if mark is not None and mark.lower_ == "because":
                first, last = extent(one)
                return Span(
                    passage.span_of(passage.doc[first]).start,
                    passage.span_of(passage.doc[last]).end,
                )
        clause = clause.head if clause.head != clause else None
    return None
