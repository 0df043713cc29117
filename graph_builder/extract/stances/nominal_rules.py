"""Sides taken by a noun that reports them: `calls for …`, `criticism that …`."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from graph_builder.extract.parse import ParsedPassage
from graph_builder.extract.stances.grammar import SUBJECTS, child, extent
from graph_builder.extract.stances.held import Held
from graph_builder.extract.stances.sides import Side
from graph_builder.model import Stance, Utterance

if TYPE_CHECKING:
    from spacy.tokens import Span as Stretch
    from spacy.tokens import Token

NOUNS = {
    **dict.fromkeys(("call", "demand", "plea", "appeal"), Stance.SUPPORT),
    **dict.fromkeys(("support", "backing", "pledge", "promise"), Stance.SUPPORT),
    **dict.fromkeys(("opposition", "objection", "resistance"), Stance.OPPOSE),
    **dict.fromkeys(("criticism", "complaint", "accusation"), Stance.OPPOSE),
    **dict.fromkeys(("concern", "fear", "worry", "anxiety"), Stance.CONCERN),
}
# What is said in these is a charge against the subject of its clause.
CHARGES = frozenset({"criticism", "complaint", "accusation"})


def find_nominal(
    sentence: "Stretch", passage: ParsedPassage, utterances: Sequence[Utterance]
) -> Iterator[Held]:
    """Yield the side of each utterance that a noun of `sentence` attributes."""
    for utterance in utterances:
        cue = _noun_cue(sentence, passage, utterance)
        said = passage.tokens_in(utterance.span)
        if cue is None or said is None or utterance.speaker is None:
            continue
        about = _charged(said) if cue.lemma_ in CHARGES else None
        first, last = extent(about) if about else (said.start, said.end - 1)
        yield Held(
            Side(f"noun/{cue.lemma_}", NOUNS[cue.lemma_], cue, first, last, 0.75),
            utterance.speaker,
            utterance,
        )


def _noun_cue(
    sentence: "Stretch", passage: ParsedPassage, utterance: Utterance
) -> "Token | None":
    words = passage.tokens_in(utterance.cue) if utterance.cue else None
    for one in words or ():
        if one.pos_ == "NOUN" and one.lemma_ in NOUNS and one in sentence:
            return one
    return None


def _charged(said: "Stretch") -> "Token | None":
    """Return the subject of the charge, when it is a clause that has one."""
    subject = child(said.root, *SUBJECTS)
    return subject if subject is not None and subject in said else None
