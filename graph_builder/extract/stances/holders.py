"""Whose side it is: the speaker's, or that of somebody whom the words name."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from graph_builder.extract.parse import ParsedPassage
from graph_builder.extract.stances.grammar import SUBJECTS, child, extent
from graph_builder.extract.stances.sides import Side
from graph_builder.extract.stances.words import FIRST_PERSON, THIRD_PERSON
from graph_builder.extract.words import word_set
from graph_builder.model import (
    Grounds,
    Mode,
    Referent,
    ReferentKind,
    Span,
    Utterance,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

REPORTING_VERBS = word_set(
    """
    say argue claim tell believe think suggest warn feel insist report maintain
    contend assert allege complain add announce state
    """
)
FIRST_OR_EXPLETIVE = FIRST_PERSON | {"it", "there"}
NOBODY = re.compile(r"(?:nobody|no[ -]one|none|no)\b", re.IGNORECASE)
PERSONAL = frozenset({"he", "she", "who"})
NAMEABLE = frozenset({ReferentKind.PERSON, ReferentKind.BODY})


class ReferentLookup(Protocol):
    """What this stage asks of the referents of a source."""

    def at(self, span: Span) -> Referent | None:
        """Return the referent that the words at `span` name; None for none."""

    def resolve(self, span: Span) -> Referent | None:
        """Return whom a pronoun or role at `span` stands for; None when in doubt."""


@dataclass(frozen=True, slots=True, eq=False)
class Held:
    """A side with its holder and the utterance that expresses it.

    `is_frame` says that the words stand in the sentence that reports the utterance.
    """

    side: Side
    holder: Referent
    utterance: Utterance
    is_frame: bool = False


def find_holders(
    side: Side,
    passage: ParsedPassage,
    utterances: Sequence[Utterance],
    referents: ReferentLookup,
) -> Iterator[Held]:
    """Yield the holders of `side`, one for each speaker of the words.

    Nobody holds a side that stands in words of the narrator's own, unless an
    attitude is ascribed there to a person or body who is named.
    """
    place = passage.span_of(side.cue)
    framing = [one for one in utterances if one.cue and one.cue.overlaps(place)]
    innermost = innermost_utterances(place, utterances)
    if side.subject is not None and framing:
        yield from _held(side, framing, is_frame=True)
    elif side.subject is None and side.is_subjects:
        return
    elif _is_speakers(side, passage, innermost, referents):
        yield from _held(side, innermost)
    elif side.is_subjects:
        yield from _ascribed(side, passage, innermost, referents)


def _held(
    side: Side, utterances: Sequence[Utterance], *, is_frame: bool = False
) -> Iterator[Held]:
    for one in utterances:
        if one.speaker is not None and not NOBODY.match(one.speaker.name):
            yield Held(side, one.speaker, one, is_frame)


def innermost_utterances(
    place: Span, utterances: Sequence[Utterance]
) -> list[Utterance]:
    """Return the shortest utterances around `place`: several when they share words."""
    around = [one for one in utterances if one.span.contains(place)]
    if not around:
        return []
    shortest = min(one.span.end - one.span.start for one in around)
    return [one for one in around if one.span.end - one.span.start == shortest]


def _is_speakers(
    side: Side,
    passage: ParsedPassage,
    innermost: Sequence[Utterance],
    referents: ReferentLookup,
) -> bool:
    if not innermost:
        return False
    if side.subject is None:
        return not _is_reported(side.cue, passage, innermost[0].span)
    word = side.subject.lower_
    if word in FIRST_PERSON:
        return True
    named = _named(side.subject, passage, referents)
    if named is not None:
        return any(one.speaker == named for one in innermost)
    if innermost[0].mode not in {Mode.INDIRECT, Mode.MIXED}:
        return False
    kinds = {one.speaker.kind for one in innermost if one.speaker is not None}
    return word in (PERSONAL if kinds == {ReferentKind.PERSON} else THIRD_PERSON)


def _named(
    subject: "Token", passage: ParsedPassage, referents: ReferentLookup
) -> Referent | None:
    """Return whom the subject names, itself or by the name beside it."""
    beside = child(subject, "appos")
    for word in (subject, beside):
        named = None if word is None else referents.at(passage.span_of(word))
        if named is not None:
            return named
    return None


def _is_reported(token: "Token", passage: ParsedPassage, within: Span) -> bool:
    # Somebody else's clause: `patients say it is a disgrace` is not the speaker's.
    for above in token.ancestors:
        if not within.contains(passage.span_of(above)):
            return False
        if above.lemma_ in REPORTING_VERBS and above.i != token.i:
            subject = child(above, *SUBJECTS)
            if subject is not None and subject.lower_ not in FIRST_OR_EXPLETIVE:
                return True
    return False


def _is_told(cue: "Token") -> bool:
    """Whether `cue` tells what somebody did or does, not what they might or should."""
    helpers = {one.lemma_ for one in cue.children if one.dep_ in {"aux", "auxpass"}}
    finite = cue.tag_ in {"VBD", "VBZ", "VBP"} or cue.pos_ == "ADJ"
    described = cue.tag_ in {"VBG", "VBN"} and cue.dep_ in {"advcl", "conj"}
    return not helpers - {"have", "be", "do"} and (finite or bool(helpers) or described)


def _ascribed(
    side: Side,
    passage: ParsedPassage,
    innermost: Sequence[Utterance],
    referents: ReferentLookup,
) -> Iterator[Held]:
    if side.subject is None or side.sure < ASCRIBED_FROM or not _is_told(side.cue):
        return
    holder = _named(side.subject, passage, referents)
    if holder is None or holder.kind not in NAMEABLE:
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


def span_between(passage: ParsedPassage, first: int, last: int) -> Span:
    """Return the characters from token `first` to token `last` in the source."""
    return Span(
        passage.span_of(passage.doc[first]).start,
        passage.span_of(passage.doc[last]).end,
    )


ASCRIBED_FROM = 0.8
