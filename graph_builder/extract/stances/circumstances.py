"""What a side depends on, and the reason that its words give."""

import re

from graph_builder.extract.parse import ParsedPassage
from graph_builder.extract.stances.grammar import child, clause_of, extent
from graph_builder.extract.stances.held import span_between
from graph_builder.extract.stances.sides import Side
from graph_builder.extract.stances.words import EXPLETIVES
from graph_builder.model import Source, Span

CONDITIONS = re.compile(
    r"\b(?:unless|(?:provided|providing) that|"
    r"(?<=, )(?:provided|providing) (?=(?:the|there|this|they|we|it|its|he|she|his|her|"
    r"their|our|patients|staff)\b)|(?<!times )as long as|so long as|only (?:if|when)|"
    r"on (?:the )?condition (?:that|of)|"
    r"subject to (?=(?:\w+ ){0,2}(?:approval|agreement|consultation|consent|conditions|"
    r"safeguards|funding|review)\b)|where(?:ver)? appropriate|"
    r"if (?:and only if|appropriate|necessary))\b[^.;,:!?]{0,120}",
    re.IGNORECASE,
)
HELPERS = frozenset({"would", "could", "might", "will", "'d", "\u2019d", "'ll"})
# What is said to be good or bad `if …` is the clause itself.
DEPENDENT = ("attitude/", "commitment/", "phrase/in-favour")


def find_condition(
    source: Source, passage: ParsedPassage, side: Side, evidence: Span
) -> Span | None:
    """Return the words that `side` depends on; None where nothing of the sort is said.

    Being against something has a condition only when that would lift it: `unless`.
    """
    match = CONDITIONS.search(source.slice(evidence))
    if match is None:
        return None if side.stance.sign < 0 else find_proviso(passage, side)
    lifts = match.group().lower().startswith("unless")
    if side.stance.sign < 0 and not lifts:
        return None
    words = match.group().rstrip()
    return Span(match.start(), match.start() + len(words)).shifted(evidence.start)


def find_proviso(passage: ParsedPassage, side: Side) -> Span | None:
    """Return the `if` clause that `side` depends on: `I would support it if …`.

    None without one; `even if` is no condition.
    """
    verb = clause_of(side.cue)
    helpers = {one.lower_ for one in (*verb.children, *side.cue.children)}
    is_open = passage.doc[side.first].lower_ in EXPLETIVES
    if is_open or not side.rule.startswith(DEPENDENT) or not helpers & HELPERS:
        return None
    for one in verb.subtree:
        mark = child(one, "mark") if one.dep_ == "advcl" else None
        if mark is None or mark.lower_ not in {"if", "once"} or one == verb:
            continue
        first, last = extent(one)
        near = passage.doc[max(first - 1, 0) : mark.i]
        is_concession = any(word.lower_ in {"even", "as"} for word in near)
        if not is_concession and not first <= side.first <= last:
            return span_between(passage, mark.i, last)
    return None
