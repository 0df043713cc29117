"""Which quotations are direct speech, and which cue introduces each."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from graph_builder.extract.attribution.cues import CUES, QUOTE_NOUNS, CueKind
from graph_builder.extract.attribution.grammar import (
    SUBJECTS,
    child,
    is_negated,
    is_unreal,
)
from graph_builder.extract.attribution.units import Unit
from graph_builder.extract.quotes import Quotation
from graph_builder.model import Span

if TYPE_CHECKING:
    from spacy.tokens import Token

CONNECTORS = frozenset(["and", "but", "so", "then", "however", "also", "yet", "or"])
WORD = re.compile(r"\w+")
LONGEST_CUE_PHRASE = 30
SHORTEST_SPEECH = 3


class Link(Enum):
    """How a quotation hangs on what stands around it."""

    BEFORE = auto()
    AFTER = auto()
    SPLIT = auto()
    ALONE = auto()
    FRAGMENT = auto()


@dataclass(frozen=True, slots=True)
class Linked:
    """A quotation with its link; `cue` is None for one that stands alone."""

    quotation: Quotation
    link: Link
    cue: "Token | None" = None

    @property
    def is_direct(self) -> bool:
        """Whether it is speech as spoken, not a few quoted words in a clause."""
        return self.link is not Link.FRAGMENT


def link_quotations(unit: Unit, text: str) -> tuple[Linked, ...]:
    """Return the link of each quotation of `unit`, in text order."""
    linked: list[Linked] = []
    for index, quotation in enumerate(unit.quotations):
        rest = unit.quotations[index + 1 :]
        start = linked[-1].quotation.outer.end if linked else unit.span.start
        end = rest[0].outer.start if rest else unit.span.end
        before = Span(start, max(start, quotation.outer.start))
        after = Span(min(quotation.outer.end, end), end)
        linked.append(_link(unit, text, quotation, before, after, linked))
    return tuple(linked)


def _link(
    unit: Unit,
    text: str,
    quotation: Quotation,
    before: Span,
    after: Span,
    earlier: list[Linked],
) -> Linked:
    lead = text[before.start : before.end].strip()
    if earlier and earlier[-1].link in {Link.AFTER, Link.SPLIT} and lead[-1:] == ",":
        return Linked(quotation, Link.SPLIT, earlier[-1].cue)
    cue = _cue_before(unit, text, quotation, before)
    if cue is not None:
        return Linked(quotation, Link.BEFORE, cue)
    if not _is_bare(lead):
        return Linked(quotation, Link.FRAGMENT)
    cue = _cue_after(unit, text, quotation, after)
    if cue is not None:
        return Linked(quotation, Link.AFTER, cue)
    if _stands_alone(text, quotation, after):
        return Linked(quotation, Link.ALONE)
    return Linked(quotation, Link.FRAGMENT)


def _is_bare(lead: str) -> bool:
    words = lead.strip(" ,-–—").lower().split()
    return all(word.strip(",") in CONNECTORS for word in words)


def _tokens(unit: Unit, span: Span) -> "list[Token]":
    found = unit.parsed.tokens_in(span) if span.start < span.end else None
    if found is None:
        return []
    offset = unit.parsed.offset
    return [t for t in found if t.idx + offset >= span.start and not t.is_space]


def _cue_before(
    unit: Unit, text: str, quotation: Quotation, before: Span
) -> "Token | None":
    lead = text[before.start : before.end].rstrip()
    tokens = _tokens(unit, before)
    if lead.endswith(":"):
        return (
            _by_noun(tokens)
            or _last(tokens, introduces)
            or _last(tokens, _speaks)
            or _last(tokens, _has_subject)
        )
    speech = text[quotation.span.start : quotation.span.end]
    if len(speech.split()) < SHORTEST_SPEECH or not _begins_sentence(speech):
        return None
    words = [t for t in tokens if not t.is_punct]
    if lead.endswith(",") and len(words) <= LONGEST_CUE_PHRASE:
        cue = _last(tokens, introduces)
        return cue if cue is not None and _has_no_clause(cue, tokens) else None
    if words and introduces(words[-1]):
        return words[-1]
    return None


def _begins_sentence(speech: str) -> bool:
    return speech.lstrip("[(.… ")[:1].isupper()


def _last(
    tokens: "list[Token]", accept: Callable[["Token"], bool]
) -> "Token | None":
    return next((t for t in reversed(tokens) if accept(t)), None)


def introduces(token: "Token") -> bool:
    """Whether `token` is a verb that brings on a quotation, and is really said."""
    cue = CUES.get(token.lemma_.lower())
    if cue is None or token.pos_ not in {"VERB", "AUX"}:
        return False
    return "quote" in cue.frames and not is_unreal(token)


def _by_noun(tokens: "list[Token]") -> "Token | None":
    """Return the noun right before a colon: 'with the quip:'."""
    words = [t for t in tokens if not t.is_punct]
    if words and words[-1].pos_ == "NOUN" and words[-1].lemma_.lower() in QUOTE_NOUNS:
        return words[-1]
    return None


def _speaks(token: "Token") -> bool:
    cue = CUES.get(token.lemma_.lower())
    is_verb = token.pos_ in {"VERB", "AUX"} and not is_unreal(token)
    return cue is not None and is_verb and cue.kind is not CueKind.FINDING


def _has_subject(token: "Token") -> bool:
    """Whether any verb will do before a colon: 'as X put it:'."""
    is_verb = token.pos_ == "VERB" and child(token, *SUBJECTS) is not None
    return is_verb and not is_unreal(token) and not is_negated(token)


def _has_no_clause(cue: "Token", tokens: "list[Token]") -> bool:
    """Whether no verb follows the cue before the quotation: 'told the BBC, "We...'."""
    return not any(t.i > cue.i and t.pos_ in {"VERB", "AUX"} for t in tokens)


def _cue_after(
    unit: Unit, text: str, quotation: Quotation, after: Span
) -> "Token | None":
    ending = text[quotation.span.start : quotation.span.end].rstrip()[-1:]
    rest = text[after.start : after.end].lstrip()
    if ending not in ",?!-–—" and not rest.startswith((",", "-", "–", "—")):
        if quotation.is_closed and not rest[:1].islower():
            return None
    words = [t for t in _tokens(unit, after) if not t.is_punct]
    for token in words[:LONGEST_CUE_PHRASE]:
        if token.pos_ in {"VERB", "AUX"} and token.dep_ not in {"aux", "auxpass"}:
            if not introduces(token):
                if child(token, *SUBJECTS) is None and token.dep_ in {"acl", "amod"}:
                    continue
                return None
            return token
    return None


def _stands_alone(text: str, quotation: Quotation, after: Span) -> bool:
    speech = text[quotation.span.start : quotation.span.end].rstrip()
    rest = text[after.start : after.end].strip(" .’'\"”")
    return not rest and speech[-1:] in ".?!…-–—," and len(WORD.findall(speech)) > 1
