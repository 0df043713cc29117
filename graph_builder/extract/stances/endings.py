"""The verbs of ending that stand between a cue and what its side is on."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from graph_builder.extract.stances.sides import Side
from graph_builder.extract.stances.words import (
    CEASING_VERBS,
    CONTRARY_NOUNS,
    CONVEYING_NOUNS,
    CONVEYING_VERBS,
    ENDING_VERBS,
)

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_ON_THE_WAY = CONVEYING_NOUNS | CONTRARY_NOUNS | CONVEYING_VERBS
_OBJECTS = frozenset({"dobj", "nsubjpass", "ccomp", "xcomp"})
_LINKS = frozenset({"ADP", "AUX", "PART"})


def find_turns(side: Side, doc: "Doc") -> Iterator["Token"]:
    """Yield the verbs that turned `side` on the way to its target, from the inside.

    An attitude's own verb (`reject X`) is the cue and no such turn; the verb of what
    ought to be or will be done (`X should be scrapped`) is both.
    """
    if side.rule.startswith("phrase/") and _precedes(side, doc):
        # Some of these are parsed as adjectives: `against abolishing charges`.
        yield doc[side.first - 1]
        return
    is_told = side.first <= side.cue.i <= side.last
    if side.cue.lemma_.lower() in CEASING_VERBS and not is_told:
        yield side.cue
        return
    below = doc[side.first : side.last + 1].root
    above = below.head
    while above != below:
        if _is_end(below, above):
            if above != side.cue or not side.rule.startswith("attitude/"):
                yield above
        elif above.lemma_.lower() not in _ON_THE_WAY and above.pos_ not in _LINKS:
            return
        if above == side.cue:
            return
        below, above = above, above.head


def _precedes(side: Side, doc: "Doc") -> bool:
    return side.first > 0 and doc[side.first - 1].lemma_.lower() in ENDING_VERBS


def _is_end(below: "Token", above: "Token") -> bool:
    return below.dep_ in _OBJECTS and above.lemma_.lower() in ENDING_VERBS
