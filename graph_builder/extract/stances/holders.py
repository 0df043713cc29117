"""Whose side it is: the speaker's, or that of somebody whom the words name."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from graph_builder.extract.collectives import can_be_it
from graph_builder.extract.parse import ParsedPassage
from graph_builder.extract.stances.ascribing import ascribe, find_named
from graph_builder.extract.stances.grammar import SUBJECTS, child
from graph_builder.extract.stances.held import (
    PERSONAL,
    Held,
    ReferentLookup,
    innermost_utterances,
)
from graph_builder.extract.stances.motions import is_movers, is_petitioned
from graph_builder.extract.stances.sides import Side
from graph_builder.extract.stances.words import FIRST_PERSON, THIRD_PERSON
from graph_builder.extract.words import word_set
from graph_builder.model import (
    Mode,
    ReferentKind,
    Span,
    Utterance,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

REPORTING_VERBS = word_set(
    """
    say argue claim tell believe think suggest warn feel insist report maintain
    contend assert allege complain add announce state require specify stipulate
    """
)
FIRST_OR_EXPLETIVE = FIRST_PERSON | {"it", "there"}
NOBODY = re.compile(r"(?:nobody|no[ -]one|none|no)\b", re.IGNORECASE)


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
    if side.subject is not None and side.subject.lower_ in FIRST_PERSON:
        utterances = [one for one in utterances if one.mode is not Mode.INDIRECT]
    framing = _find_framing(side, passage, utterances, referents)
    innermost = innermost_utterances(place, utterances)
    subject = side.subject
    if subject is not None and is_petitioned(subject):
        return
    if subject is not None and is_movers(subject):
        yield from _held(replace(side, subject=None, is_subjects=False), innermost)
    elif subject is not None and framing:
        yield from _held(side, framing, is_frame=True)
    elif side.subject is None and side.is_subjects:
        return
    elif _is_speakers(side, passage, innermost, referents):
        yield from _held(side, innermost)
    elif side.is_subjects:
        yield from ascribe(side, passage, innermost, referents)


def _find_framing(
    side: Side,
    passage: ParsedPassage,
    utterances: Sequence[Utterance],
    referents: ReferentLookup,
) -> list[Utterance]:
    """Return the utterances that the word of `side` attributes.

    Of what a speaker adds (`said the board had failed, criticising …`) only those that
    are that speaker's.
    """
    place = passage.span_of(side.cue)
    framing = [one for one in utterances if one.cue and one.cue.overlaps(place)]
    if side.subject is None or side.cue.dep_ != "advcl":
        return framing
    named = find_named(side.subject, passage, referents)
    return [one for one in framing if named is None or one.speaker == named]


def _held(
    side: Side, utterances: Sequence[Utterance], *, is_frame: bool = False
) -> Iterator[Held]:
    for one in utterances:
        if one.speaker is not None and not NOBODY.match(one.speaker.name):
            yield Held(side, one.speaker, one, is_frame)


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
    named = find_named(side.subject, passage, referents)
    if named is not None:
        return any(one.speaker == named for one in innermost)
    if innermost[0].mode not in {Mode.INDIRECT, Mode.MIXED}:
        return False
    speakers = [one.speaker for one in innermost if one.speaker is not None]
    if word == "it":
        return any(map(can_be_it, speakers))
    kinds = {speaker.kind for speaker in speakers}
    return word in (PERSONAL if kinds == {ReferentKind.PERSON} else THIRD_PERSON)


def _is_own(subject: "Token") -> bool:
    return subject.lower_ in FIRST_OR_EXPLETIVE or is_movers(subject)


def _is_reported(token: "Token", passage: ParsedPassage, within: Span) -> bool:
    # Somebody else's clause: `patients say it is a disgrace` is not the speaker's.
    for above in token.ancestors:
        if not within.contains(passage.span_of(above)):
            return False
        if above.lemma_ in REPORTING_VERBS and above.i != token.i:
            subject = child(above, *SUBJECTS)
            if subject is not None and not _is_own(subject):
                return True
    return False
