"""Whom a definite phrase means: 'the health secretary', 'the trust', 'the report'."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from graph_builder.extract.parse import ParsedPassage
from graph_builder.extract.referents.definite import (
    BODY_NOUNS,
    fits_body,
    is_role_phrase,
)
from graph_builder.extract.referents.groups import SPOKES
from graph_builder.extract.referents.phrases import modifiers, phrase_of
from graph_builder.extract.roles.offices import Known, office_holders
from graph_builder.extract.words import word_set
from graph_builder.model import Referent, ReferentKind, Span

if TYPE_CHECKING:
    from spacy.tokens import Token

REPORTS = word_set("report review survey study inquiry investigation analysis audit")
BY = re.compile(rf"\b(?:{'|'.join(sorted(REPORTS))})\s(?:by|from)\s[^.]{{0,40}}$")
LONGEST_SHORTENED = 3
NEAR = 600  # characters within which a tie between two may be settled by the nearer


def point_back(
    head: "Token",
    parsed: ParsedPassage,
    known: Known,
    speaker: Referent | None = None,
    answerer: Referent | None = None,
) -> Referent | None:
    """Return whom the phrase of `head` means, of those named before it.

    `speaker` cannot be meant. Two that fit are a tie, unless one of them answers the
    turn, or only one is named within the last few sentences.
    """
    noun = head.lower_
    phrase = phrase_of(parsed, head)
    if noun in SPOKES:
        return None
    if is_role_phrase(noun):
        people = [p for p in office_holders(phrase, known) if p != speaker]
        if answerer in people:
            return answerer
        return _settled(people, phrase.start)
    if noun in BODY_NOUNS:
        return _settled(_bodies(noun, modifiers(head), phrase, known), phrase.start)
    if head.tag_ == "NNP" and not modifiers(head):
        named = [b for b in known.bodies if _ends_in(b.name, head.text)]
        return _settled([b for b in named if b.mentions[0].start < phrase.start], 0)
    if noun in REPORTS and not modifiers(head):
        return _settled(_authors(phrase.start, known), phrase.start)
    return None


def _ends_in(name: str, word: str) -> bool:
    """Whether 'the Post' can be short for `name`, the Wessmoor Post."""
    return name.endswith(f" {word}") and len(name.split()) <= LONGEST_SHORTENED


def _bodies(
    noun: str, words: Sequence[str], phrase: Span, known: Known
) -> list[Referent]:
    fits = [
        (fits_body(noun, words, body, known.kinds.get(body.slug or "")), body)
        for body in known.bodies
        if body.kind is ReferentKind.BODY and body.mentions[0].start < phrase.start
    ]
    best = max((fit for fit, _ in fits), default=0)
    return [body for fit, body in fits if fit and fit == best]


def _authors(before: int, known: Known) -> list[Referent]:
    """Return the bodies of whose report or survey the text has spoken."""
    return [
        body
        for body in known.bodies
        if any(
            mention.end < before and _has_report(mention, known.text)
            for mention in body.mentions
        )
    ]


def _has_report(mention: Span, text: str) -> bool:
    """Whether 'X report', 'X published a report' or 'a report by X' stands there."""
    behind = text[mention.end : mention.end + 40].split(".")[0]
    words = re.findall(r"[\w-]+", behind)
    before = text[max(0, mention.start - 60) : mention.start]
    return any(word in REPORTS for word in words[:4]) or bool(BY.search(before))


def _settled(fits: Sequence[Referent], at: int) -> Referent | None:
    if len(fits) == 1:
        return fits[0]
    near = [
        each
        for each in fits
        if any(at - NEAR < mention.start < at for mention in each.mentions)
    ]
    return near[0] if len(near) == 1 else None
