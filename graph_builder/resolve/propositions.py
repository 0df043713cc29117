"""A statement's wording -> the codebook's proposition, or a candidate of its own."""

import re

from graph_builder.model import (
    Codebook,
    Layout,
    Proposition,
    PropositionKind,
    Source,
    Span,
    Stance,
    Statement,
)
from graph_builder.resolve.bills import AMENDMENTS, find_amended, find_bill
from graph_builder.resolve.candidates import EMPTY_WORDINGS, make_candidate
from graph_builder.resolve.cores import is_beside_the_point
from graph_builder.resolve.doubts import is_doubtful
from graph_builder.resolve.turns import is_doubted_in_target, is_turned_inside
from graph_builder.resolve.wordings import (
    Match,
    choose_match,
    find_matches,
    normalise,
)

# Wanting a proposal looked at again, or put off, is not a side on the proposal.
_TEMPERED = re.compile(
    r"\b(?:re-?examin\w*|re-?think\w*|reconsider\w*|more time|look(?:ed|ing)? again)\b"
)
_DENIAL = re.compile(
    r"\b(?:not|never|no|hardly|isn't|aren't|won't|wouldn't)\W+(?:\w+\W+){0,2}$"
)
_TURNED = {
    Stance.SUPPORT: Stance.OPPOSE,
    Stance.CONDITIONAL: Stance.OPPOSE,
    Stance.OPPOSE: Stance.SUPPORT,
    Stance.CONCERN: Stance.SUPPORT,
    Stance.NEUTRAL: Stance.NEUTRAL,
}


def match_proposition(
    source: Source,
    statement: Statement,
    codebook: Codebook,
    layout: Layout | None = None,
) -> tuple[Proposition, Stance]:
    """Return the proposition that `statement` is on, and the stance on it.

    The target's words are looked at first, then the evidence's and the context's, where
    a match must share words with the target; but who asserts a factual claim in the
    evidence supports it. Of several matches a narrower proposition beats the broader,
    then the longest match the others. A tie, or no match, gives a candidate proposition
    as worded: nothing is forced on to the nearest. Wanting a proposal reconsidered is
    such a wording of its own. With a `layout`, `this Bill` is the Bill of the debate.
    """
    target = normalise(source, statement.target)
    around = normalise(source, statement.evidence[0])
    if _TEMPERED.search(around) is not None:
        return make_candidate(source, statement), statement.stance
    bill = find_bill(source, layout, statement.target) if layout is not None else None
    if bill is not None:
        return _match_bill(source, statement, bill, codebook)
    amended = find_amended(source, layout, statement.target) if layout else None
    if amended is not None:
        candidate = make_candidate(source, statement, amended, AMENDMENTS)
        return candidate, statement.stance
    found = choose_match(_find(target, statement, statement.target, codebook))
    if found is not None and not is_doubtful(target, found):
        return found.proposition, _turn(statement.stance, contrary=found.is_contrary)
    for evidence in (*statement.evidence, *statement.context):
        words = normalise(source, evidence)
        own = statement.utterance.span.shifted(-evidence.start)
        nearby = _target_place(source, statement.target, evidence)
        found = choose_match(
            match
            for match in _find(words, statement, evidence, codebook)
            if _touches(match, nearby) or _is_asserted(match, words, own)
        )
        if found is not None and not is_doubted_in_target(words, found, nearby):
            asserted = not _touches(found, nearby)
            stance = Stance.SUPPORT if asserted else statement.stance
            turned = not asserted and is_turned_inside(
                found, words, statement, evidence, codebook
            )
            return found.proposition, _turn(
                stance, contrary=found.is_contrary != turned
            )
    return make_candidate(source, statement), statement.stance


def _find(
    words: str, statement: Statement, place: Span, codebook: Codebook
) -> list[Match]:
    """Return the matches in the words of `place` that are not beside the point."""
    heads = [one.shifted(-place.start) for one in statement.heads]
    sign = statement.stance.sign
    return [
        match
        for match in find_matches(words, codebook)
        if match.proposition.kind is PropositionKind.FACTUAL_CLAIM
        or not is_beside_the_point(words, match, heads, sign)
    ]


def _match_bill(
    source: Source, statement: Statement, bill: Span, codebook: Codebook
) -> tuple[Proposition, Stance]:
    found = choose_match(find_matches(normalise(source, bill), codebook))
    if found is None:
        return make_candidate(source, statement, bill), statement.stance
    return found.proposition, _turn(statement.stance, contrary=found.is_contrary)


def _target_place(source: Source, target: Span, evidence: Span) -> Span | None:
    words = source.slice(target).lower().strip()
    if not target.overlaps(evidence) or words in EMPTY_WORDINGS:
        return None
    return target.shifted(-evidence.start)


def _touches(match: Match, place: Span | None) -> bool:
    return place is not None and match.span.overlaps(place)


def _is_asserted(match: Match, words: str, own: Span) -> bool:
    """Whether a factual claim stands in the speaker's own words, and is not denied."""
    if match.proposition.kind is not PropositionKind.FACTUAL_CLAIM:
        return False
    if not own.contains(match.span):
        return False
    return _DENIAL.search(words[: match.start]) is None


def _turn(stance: Stance, *, contrary: bool) -> Stance:
    return _TURNED[stance] if contrary else stance
