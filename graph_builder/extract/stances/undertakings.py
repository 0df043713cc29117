"""Utterances in, undertakings out: what will be done, and by when as worded."""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from graph_builder.extract.parse import ParsedPassage
from graph_builder.extract.stances.asking import is_asked, is_polar_question
from graph_builder.extract.stances.grammar import clause_extent, subject_of
from graph_builder.extract.stances.held import innermost_utterances, span_between
from graph_builder.extract.stances.negation import is_negated
from graph_builder.extract.stances.words import FIRST_PERSON, TALKING_VERBS
from graph_builder.extract.words import word_set
from graph_builder.model import Grounds, Mode, Source, Span, Undertaking, Utterance

if TYPE_CHECKING:
    from spacy.tokens import Token

_MONTH = (
    "(?:January|February|March|April|May|June|July|August|September|October|"
    "November|December)"
)
_WHEN = rf"(?:\d{{1,2}} )?(?:{_MONTH}|spring|summer|autumn|winter|Christmas|Easter)"
_UNIT = (
    "(?:hours?|days?|weeks?|months?|years?|term|Parliament|parliament|decade|session)"
)
DUE = re.compile(
    r"\b(?:(?:very )?(?:shortly|soon)|in due course|imminently|immediately|"
    r"as soon as possible|"
    r"(?:by|before|from|in|at|during|until) (?:the )?(?:end|start|"
    r"beginning|middle|spring|"
    rf"summer|autumn|winter) of (?:the |this |next )?(?:{_WHEN}|{_UNIT}|year|\d{{4}})"
    r"(?: \d{4})?|"
    rf"(?:by|before|from|in|this|next|until) (?:next )?{_WHEN}(?: (?:of )?\d{{4}})?|"
    r"(?:by|before|from|in|until) (?:19|20)\d{2}(?:[-/\u2013]\d{2,4})?|"
    r"(?:with)?in (?:the )?(?:next|coming)? ?(?:\w+ )?(?:\w+ )?"
    rf"{_UNIT}|"
    rf"(?:later )?(?:this|next) {_UNIT}|"
    r"(?:today|tomorrow|tonight)|over the (?:next|coming) (?:\w+ )?"
    rf"{_UNIT})\b",
    re.IGNORECASE,
)
# What a promise is made of when it is said without `we`: `will be announced`.
DELIVERABLE = word_set(
    """
    announce publish introduce launch bring complete deliver open roll report set
    establish implement begin start build recruit extend abolish review lay make
    issue make consult create fund finish
    """
)
PROMISES = frozenset({"will", "'ll", "\u2019ll", "shall"})
REPORTED_PROMISES = PROMISES | {"would"}


def find_undertakings(
    source: Source, parsed: Sequence[ParsedPassage], utterances: Sequence[Utterance]
) -> tuple[Undertaking, ...]:
    """Return what speakers undertake to have done by some time, in text order.

    The due time stays in its own words: `shortly` becomes no date. An announcement
    without a time, a question, a denial and a condition are no undertakings.
    """
    found: list[Undertaking] = []
    for passage in parsed:
        near = [one for one in utterances if one.span.overlaps(passage.span)]
        for token in passage.doc:
            if token.pos_ in {"VERB", "AUX"}:
                found += _promised(source, passage, token, near)
    return tuple(sorted(found, key=lambda one: (one.action, one.due)))


def _promised(
    source: Source,
    passage: ParsedPassage,
    token: "Token",
    utterances: Sequence[Utterance],
) -> Iterator[Undertaking]:
    if is_asked(token) or is_negated(token) or is_polar_question(token):
        return
    for utterance in innermost_utterances(passage.span_of(token), utterances):
        if utterance.speaker is None or not _is_promise(token, utterance):
            continue
        words = span_between(passage, *clause_extent(token))
        action = Span(
            max(words.start, utterance.span.start), min(words.end, utterance.span.end)
        )
        due = DUE.search(source.slice(action))
        if due is not None:
            yield Undertaking(
                utterance,
                utterance.speaker,
                action,
                Span(due.start(), due.end()).shifted(action.start),
                Grounds("undertaking/will", (("cue", 0.8),)),
            )


def _is_promise(token: "Token", utterance: Utterance) -> bool:
    indirect = utterance.mode in {Mode.INDIRECT, Mode.MIXED}
    helpers = {one.lower_ for one in token.children if one.dep_ == "aux"}
    if not helpers & (REPORTED_PROMISES if indirect else PROMISES):
        return False
    lemma = token.lemma_.lower()
    if any(one.dep_ == "auxpass" for one in token.children):
        return lemma in DELIVERABLE
    subject = subject_of(token)
    return (
        subject is not None
        and subject.lower_ in FIRST_PERSON
        and lemma not in TALKING_VERBS - {"begin", "start"}
    )
