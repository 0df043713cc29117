"""A statement's wording -> the codebook's proposition, or a candidate of its own."""

import hashlib
import json
import re
import unicodedata

from graph_builder.model import (
    Codebook,
    Proposition,
    PropositionKind,
    Source,
    Span,
    Stance,
    Statement,
)
from graph_builder.resolve.wordings import (
    QUOTES,
    Match,
    choose_match,
    find_matches,
    normalise,
)

LABEL_LIMIT = 160
_SPACES = re.compile(r"\s+")
_MARKS = " ,;:.-\u2013\u2014'\"\u2018\u2019\u201c\u201d"
_OPENERS = re.compile(r"^(?:that|to|for|of|on|about|and|but|the fact that)\s+", re.I)
_EMPTY_WORDINGS = frozenset(
    {
        "it",
        "this",
        "that",
        "these",
        "those",
        "they",
        "them",
        "he",
        "she",
        "him",
        "her",
        "which",
        "who",
        "there",
        "one",
    }
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
    source: Source, statement: Statement, codebook: Codebook
) -> tuple[Proposition, Stance]:
    """Return the proposition that `statement` is on, and the stance on it.

    The target's words are looked at first, then the evidence's, where a match must
    share words with the target; but who asserts a factual claim in the evidence
    supports it. Of several matches a narrower proposition beats the broader, then
    the longest match the others. A tie, or no match, gives a candidate proposition as
    worded: nothing is forced on to the nearest. Wanting a proposal reconsidered is
    such a wording of its own.
    """
    target = normalise(source, statement.target)
    around = normalise(source, statement.evidence[0])
    if _TEMPERED.search(around) is not None:
        return make_candidate(source, statement), statement.stance
    found = choose_match(find_matches(target, codebook))
    if found is not None:
        return found.proposition, _turn(statement.stance, contrary=found.is_contrary)
    for evidence in statement.evidence:
        words = normalise(source, evidence)
        own = statement.utterance.span.shifted(-evidence.start)
        nearby = _target_place(source, statement.target, evidence)
        found = choose_match(
            match
            for match in find_matches(words, codebook)
            if _touches(match, nearby) or _is_asserted(match, words, own)
        )
        if found is not None:
            asserted = not _touches(found, nearby)
            stance = Stance.SUPPORT if asserted else statement.stance
            return found.proposition, _turn(stance, contrary=found.is_contrary)
    return make_candidate(source, statement), statement.stance


def make_candidate(source: Source, statement: Statement) -> Proposition:
    """Return the proposition that only these words stand for.

    Its slug comes from the words alone, case and spaces folded, so that the same
    wording is the same candidate in every source.
    """
    label = _trim(_fold(source.slice(statement.target)))
    if label.lower() in _EMPTY_WORDINGS:
        label = _trim(_fold(source.slice(statement.evidence[0])))
    parts = json.dumps([label.lower().translate(QUOTES)], ensure_ascii=False)
    digest = hashlib.sha256(parts.encode("utf-8")).hexdigest()[:12]
    return Proposition(
        slug=f"candidate-{digest}", label=label, kind=PropositionKind.CANDIDATE
    )


def _fold(text: str) -> str:
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip()


def _trim(text: str) -> str:
    text = _OPENERS.sub("", text.strip(_MARKS))
    if len(text) <= LABEL_LIMIT:
        return text
    return text[:LABEL_LIMIT].rpartition(" ")[0] + " …"


def _target_place(source: Source, target: Span, evidence: Span) -> Span | None:
    words = source.slice(target).lower().strip()
    if not target.overlaps(evidence) or words in _EMPTY_WORDINGS:
        return None
    return target.shifted(-evidence.start)


def _touches(match: Match, place: Span | None) -> bool:
    return place is not None and Span(match.start, match.end).overlaps(place)


def _is_asserted(match: Match, words: str, own: Span) -> bool:
    """Whether a factual claim stands in the speaker's own words, and is not denied."""
    if match.proposition.kind is not PropositionKind.FACTUAL_CLAIM:
        return False
    if not own.contains(Span(match.start, match.end)):
        return False
    return _DENIAL.search(words[: match.start]) is None


def _turn(stance: Stance, *, contrary: bool) -> Stance:
    return _TURNED[stance] if contrary else stance
