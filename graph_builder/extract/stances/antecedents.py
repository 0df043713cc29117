"""What a bare `it` stands for: what the same teller's sentence before it was about."""

from collections.abc import Sequence
from dataclasses import replace

from graph_builder.model import Grounds, Mode, Referent, Source, Statement

POINTERS = frozenset({"it", "this", "that", "them", "these", "those"})
# Evaluations say `it is wrong to …` of what follows; these point back.
_POINTING = ("attitude/", "phrase/against", "phrase/in-favour", "phrase/speak-for")
POINTED_SURE = 0.8
# Words between two sentences of one quotation: `,” she added. “`.
LONGEST_GAP = 60


def follow_pointers(
    source: Source, statements: Sequence[Statement]
) -> tuple[Statement, ...]:
    """Return the statements, those on a bare pronoun on what it stands for.

    It stands for the target of the statement before, when the same teller made that in
    the same paragraph, not far off, and said nothing between. The sentence that names
    it becomes a further piece of evidence where it shows the same holder's stance;
    another's is context. What points elsewhere stays as worded.
    """
    known: list[Statement] = []
    for one in statements:
        before = known[-1] if known else None
        known.append(
            _point(one, before)
            if before is not None and _points_to(source, one, before)
            else one
        )
    return tuple(known)


def _points_to(source: Source, one: Statement, before: Statement) -> bool:
    bare = source.slice(one.target).strip().lower() in POINTERS
    if not bare or not one.grounds.rule.startswith(_POINTING):
        return False
    if source.slice(before.target).strip().lower() in POINTERS or before.turned_by:
        return False
    gap = source.text[before.evidence[0].end : one.evidence[0].start]
    near = len(gap) <= LONGEST_GAP and "\n" not in gap
    follows = before.evidence[0].end <= one.evidence[0].start
    return follows and near and _teller(one) == _teller(before)


def _teller(statement: Statement) -> Referent | None:
    """Return whose sentence it is: None for the narrator's."""
    utterance = statement.utterance
    if utterance.mode is not Mode.INDIRECT:
        return utterance.speaker
    return None if utterance.carrier is None else utterance.carrier.speaker


def _point(one: Statement, before: Statement) -> Statement:
    grounds = Grounds(
        one.grounds.rule, (*one.grounds.parts, ("what it stands for", POINTED_SURE))
    )
    named = (before.evidence[0],)
    is_own = one.holder == before.holder
    return replace(
        one,
        target=before.target,
        heads=before.heads,
        evidence=(*one.evidence, *named) if is_own else one.evidence,
        context=() if is_own else named,
        grounds=grounds,
    )
