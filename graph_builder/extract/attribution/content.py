"""Where the content of a cue stands: the reported clause, phrase or object."""

from typing import TYPE_CHECKING

from graph_builder.extract.attribution.cues import Cue
from graph_builder.extract.attribution.extent import furthest, last_of
from graph_builder.extract.attribution.frames import find_starts
from graph_builder.extract.attribution.grammar import is_passive
from graph_builder.extract.attribution.preposed import find_preposed
from graph_builder.extract.attribution.stretch import Limits, Stretch

if TYPE_CHECKING:
    from spacy.tokens import Token


def find_content(verb: "Token", cue: Cue, limits: Limits) -> Stretch | None:
    """Return the content that the frames of `cue` give `verb`; None without any.

    The first frame that has words to the right of the verb wins; a clause may also
    stand before it (', X said').
    """
    last = furthest(verb, limits)
    for frame, start in find_starts(verb, cue):
        if limits.first <= start <= last and _says(verb, frame, start, last):
            return Stretch(frame, start, last_of(verb, start, last))
    if "clause" in cue.frames and not is_passive(verb):
        return find_preposed(verb, limits)
    return None


def _says(verb: "Token", frame: str, start: int, last: int) -> bool:
    """Whether a clause has a verb, as 'heard him say that, yes' has not."""
    if frame != "clause":
        return True
    return any(t.pos_ in {"VERB", "AUX"} for t in verb.doc[start : last + 1])
