"""The cue that introduces a quotation: 'X said: "..."' or '"...," said X'."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from graph_builder.extract.attribution.cues import CUES, QUOTE_NOUNS, CueKind
from graph_builder.extract.attribution.grammar import SUBJECTS, child, lemma_of
from graph_builder.extract.attribution.quotes import Quotation
from graph_builder.extract.attribution.reality import is_negated, is_unreal
from graph_builder.extract.attribution.units import Unit
from graph_builder.extract.attribution.verbs import introduces
from graph_builder.extract.marks import CLOSING_MARKS, DASHES, ELLIPSIS
from graph_builder.model import Span

if TYPE_CHECKING:
    from spacy.tokens import Token

LONGEST_CUE_PHRASE = 30
SHORTEST_SPEECH = 3
# A quotation that ends so leaves its sentence open.
OPEN_ENDS = frozenset(",?!" + DASHES)
ENDS = OPEN_ENDS | frozenset("." + ELLIPSIS)
LEADING_INSERTION = "[(. " + ELLIPSIS


def _tokens(unit: Unit, span: Span) -> "list[Token]":
    found = unit.parsed.tokens_in(span) if span.start < span.end else None
    if found is None:
        return []
    offset = unit.parsed.offset
    return [t for t in found if t.idx + offset >= span.start and not t.is_space]


def cue_before(
    unit: Unit, text: str, quotation: Quotation, before: Span
) -> "Token | None":
    """Return the cue in `before` that leads up to `quotation`; None without one."""
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
    if len(words) > 1 and words[-1].lower_ == "with":
        words.pop()
    if lead.endswith(",") and len(words) <= LONGEST_CUE_PHRASE:
        cue = _last(tokens, introduces)
        return cue if cue is not None and _has_no_clause(cue, tokens) else None
    if words and introduces(words[-1]) and not _goes_on(text, quotation):
        return words[-1]
    return None


def _goes_on(text: str, quotation: Quotation) -> bool:
    """Whether the sentence goes on behind it: 'said "Their belief" was that'."""
    speech = text[quotation.span.start : quotation.span.end].rstrip()
    behind = text[quotation.outer.end : quotation.outer.end + 2].strip()
    return behind[:1].islower() and speech[-1:] not in ENDS


def _passes_on(token: "Token") -> bool:
    """Whether another's words are only quoted: 'the Post quoted X as saying'."""
    if lemma_of(token) not in {"quote", "cite"} or child(token, "dobj") is None:
        return False
    return any(t.lower_ == "as" for t in token.subtree if t.i > token.i)


def _begins_sentence(speech: str) -> bool:
    return speech.lstrip(LEADING_INSERTION)[:1].isupper()


def _last(tokens: "list[Token]", accept: Callable[["Token"], bool]) -> "Token | None":
    return next((t for t in reversed(tokens) if accept(t)), None)


def _by_noun(tokens: "list[Token]") -> "Token | None":
    """Return the noun right before a colon: 'with the quip:'."""
    words = [t for t in tokens if not t.is_punct]
    if words and words[-1].pos_ == "NOUN" and lemma_of(words[-1]) in QUOTE_NOUNS:
        return words[-1]
    return None


def _speaks(token: "Token") -> bool:
    cue = CUES.get(lemma_of(token))
    is_verb = token.pos_ in {"VERB", "AUX"} and not is_unreal(token)
    return cue is not None and is_verb and cue.kind is not CueKind.FINDING


def _has_subject(token: "Token") -> bool:
    """Whether any verb will do before a colon: 'as X put it:'."""
    is_verb = token.pos_ == "VERB" and child(token, *SUBJECTS) is not None
    return is_verb and not is_unreal(token) and not is_negated(token)


def _has_no_clause(cue: "Token", tokens: "list[Token]") -> bool:
    """Whether no verb follows the cue before the quotation: 'told the BBC, "We...'."""
    return not any(t.i > cue.i and t.pos_ in {"VERB", "AUX"} for t in tokens)


def cue_after(
    unit: Unit, text: str, quotation: Quotation, after: Span
) -> "Token | None":
    """Return the cue in `after` that says who spoke `quotation`; None without one."""
    speech = text[quotation.span.start : quotation.span.end]
    ending = speech.rstrip(CLOSING_MARKS + " ")[-1:]
    rest = text[after.start : after.end].lstrip()
    is_open = ending in OPEN_ENDS or rest[:1] in {",", *DASHES}
    if not is_open and quotation.is_closed and not rest[:1].islower():
        return None
    if not is_open and rest.rstrip().endswith(":"):
        # Of "'Save it' campaigner X said:" the cue belongs to what follows.
        return None
    words = [t for t in _tokens(unit, after) if not t.is_punct]
    for token in words[:LONGEST_CUE_PHRASE]:
        if token.pos_ in {"VERB", "AUX"} and token.dep_ not in {"aux", "auxpass"}:
            if _passes_on(token):
                continue
            if introduces(token):
                return token
            if not _is_beside(token):
                return None
    return None


def _is_beside(verb: "Token") -> bool:
    """Whether it only tells of whoever speaks: 'X, elected in May, said'."""
    is_bare = child(verb, *SUBJECTS) is None and verb.dep_ in {"acl", "amod"}
    return is_bare or verb.dep_ == "relcl"
