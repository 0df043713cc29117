"""Whose a report is: 'an Acme Trust review', 'the report', 'its survey'."""

from typing import TYPE_CHECKING

from graph_builder.extract.attribution.context import Context, Said
from graph_builder.extract.attribution.cues import WORKS
from graph_builder.extract.attribution.grammar import child, lemma_of
from graph_builder.extract.attribution.phrases import phrase_span
from graph_builder.extract.parse import ParsedPassage
from graph_builder.extract.words import word_set
from graph_builder.model import Referent, ReferentKind, Span

if TYPE_CHECKING:
    from spacy.tokens import Token

FINDINGS = word_set("report document figures data findings results")
OWNERSHIP = word_set("by from of in at")


def is_work(head: "Token") -> bool:
    """Whether a name beside it only says whose work it is: 'the Acme Trust review'."""
    return lemma_of(head) in WORKS and head.pos_ == "NOUN"


def owner_of_work(
    work: "Token", mention: Span, parsed: ParsedPassage, context: Context
) -> tuple[Referent, float] | None:
    """Return whose report it is and how sure that is; None when nobody is certain.

    Who is named with it counts, then what 'the report' refers back to, then whose
    report was told last.
    """
    owner = _owner(work, parsed, context)
    if owner is not None:
        return owner, 0.95
    back = context.resolve(mention)
    if back is not None and back.kind is ReferentKind.BODY:
        return back, 0.85
    determiner = child(work, "det")
    is_definite = determiner is not None and determiner.lower_ in {"the", "this"}
    if is_definite and context.work is not None and _is_that(work, context.work):
        return context.work.referent, 0.75
    return None


def _is_that(work: "Token", told: Said) -> bool:
    """Whether 'the survey' can be what was told last: not 'the paper's article'."""
    words = {word.removesuffix("s") for word in told.words.lower().split()}
    return work.lower_ in FINDINGS or not words & WORKS or lemma_of(work) in words


def _owner(work: "Token", parsed: ParsedPassage, context: Context) -> Referent | None:
    maker = _named_maker(work, parsed, context)
    if maker is not None:
        return maker
    for part in work.subtree:
        if part == work or any(above.dep_ == "relcl" for above in _up(part, work)):
            continue
        if part.dep_ == "poss" and part.head == work:
            span = parsed.span_of(part.doc[part.left_edge.i : part.i + 1])
            return context.at(parsed.span_of(part)) or context.resolve(span)
        owns = part.dep_ in {"poss", "compound", "nmod", "amod"} or (
            part.dep_ == "pobj" and part.head.lower_ in OWNERSHIP
        )
        found = context.at(parsed.span_of(part)) if owns else None
        if found is not None and found.kind is not ReferentKind.BODY_CLASS:
            return found
    return _makers(work, parsed, context)


def _named_maker(
    work: "Token", parsed: ParsedPassage, context: Context
) -> Referent | None:
    """Return who is named as its author: 'a report by the trust's chair, Ann Boyd'."""
    for part in work.children:
        maker = child(part, "pobj") if part.lower_ in {"by", "from"} else None
        if maker is None:
            continue
        names = (maker, *(c for c in maker.children if c.dep_ == "appos"))
        found = [context.at(parsed.span_of(name)) for name in names]
        behind = maker.doc[maker.i + 1 : maker.i + 3]
        if maker.pos_ == "NOUN" and len(behind) > 1 and behind[0].text == ",":
            found.append(context.at(parsed.span_of(behind[1])))
        named = (r for r in found if r and r.kind is not ReferentKind.BODY_CLASS)
        return next(named, None)
    return None


def _makers(work: "Token", parsed: ParsedPassage, context: Context) -> Referent | None:
    """Return the people without a name who made it: 'replies from 40 councils'."""
    for part in work.children:
        makers = child(part, "pobj") if part.lower_ in {"by", "from"} else None
        if makers is not None:
            span = phrase_span(makers, parsed)
            return context.resolve(span) or context.describe(span)
    return None


def _up(part: "Token", work: "Token") -> "list[Token]":
    """Return the words from `part` up to, not with, `work`."""
    path = [part]
    while path[-1].head not in (work, path[-1]):
        path.append(path[-1].head)
    return path
