"""Sides that the words ascribe to somebody who is named, not to their speaker."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from graph_builder.extract.parse import ParsedPassage
from graph_builder.extract.stances.grammar import child, extent
from graph_builder.extract.stances.held import (
    NAMEABLE,
    Held,
    ReferentLookup,
    span_between,
)
from graph_builder.extract.stances.sides import Side
from graph_builder.model import Grounds, Mode, Referent, ReferentKind, Utterance

if TYPE_CHECKING:
    from spacy.tokens import Token

ASCRIBED_FROM = 0.8


def find_named(
    subject: "Token", passage: ParsedPassage, referents: ReferentLookup
) -> Referent | None:
    """Return whom the subject names, itself or by the name beside it.

    `Dr Marlow, a surgeon and author who opposes it`: the name may stand before it.
    """
    for word in (subject, child(subject, "appos"), _set_beside(subject)):
        named = None if word is None else referents.at(passage.span_of(word))
        if named is not None:
            return named
    return None


def _set_beside(subject: "Token") -> "Token | None":
    while subject.dep_ == "conj":
        subject = subject.head
    return subject.head if subject.dep_ == "appos" else None


def _are_some(subject: "Token") -> bool:
    # `33 Moderates`, `backbench Moderates`: some of its members are not the party.
    parts = {"nummod", "amod", "compound", "quantmod"}
    is_plural = subject.tag_ in {"NNS", "NNPS"}
    return is_plural and any(one.dep_ in parts for one in subject.children)


def _is_thing(cue: "Token") -> bool:
    # `a letter to Ada Marlow which calls for a halt`: the letter calls.
    relative = child(cue, "nsubj")
    return relative is not None and relative.lower_ in {"which", "that"}


def _is_told(cue: "Token") -> bool:
    """Whether `cue` tells what somebody did or does, not what they might or should."""
    helpers = {one.lemma_ for one in cue.children if one.dep_ in {"aux", "auxpass"}}
    finite = cue.tag_ in {"VBD", "VBZ", "VBP"} or cue.pos_ == "ADJ"
    described = cue.tag_ in {"VBG", "VBN"} and cue.dep_ in {"advcl", "conj"}
    return not helpers - {"have", "be", "do"} and (finite or bool(helpers) or described)


def ascribe(
    side: Side,
    passage: ParsedPassage,
    innermost: Sequence[Utterance],
    referents: ReferentLookup,
) -> Iterator[Held]:
    """Yield `side` as held by the person or body that its subject names, if any."""
    if side.subject is None or side.sure < ASCRIBED_FROM or not _is_told(side.cue):
        return
    holder = find_named(side.subject, passage, referents)
    if holder is None and not innermost and side.subject.lower_ in {"he", "she"}:
        holder = referents.resolve(passage.span_of(side.subject))
    if holder is None or holder.kind not in NAMEABLE:
        return
    if holder.kind is ReferentKind.PERSON and _is_thing(side.cue):
        return
    if holder.kind is ReferentKind.BODY and _are_some(side.subject):
        return
    first, last = extent(side.subject)
    yield Held(
        side,
        holder,
        Utterance(
            span=span_between(passage, side.first, side.last),
            mode=Mode.INDIRECT,
            speaker=holder,
            grounds=Grounds(f"ascribed/{side.rule}", (("ascribed", 0.85),)),
            mention=span_between(passage, first, last),
            cue=passage.span_of(side.cue),
            carrier=innermost[0] if innermost else None,
        ),
        is_frame=True,
    )
