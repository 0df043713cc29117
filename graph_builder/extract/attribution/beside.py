"""The noun next to a cue that the parse gives no subject."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

NAMES = frozenset({"NOUN", "PROPN", "PRON"})


def find_beside(cue: "Token") -> "Token | None":
    """Return the head of the noun phrase right behind a cue: 'said Mr Dunn'.

    Acronyms are read as any part of speech: 'says BMA'.
    """
    following = cue.doc[cue.i + 1 : cue.i + 2]
    for word in following:
        if word.is_upper and len(word) > 1:
            return word
        if word.pos_ in NAMES or word.pos_ in {"DET", "ADJ"}:
            head = word
            while head.head != head and head.dep_ in {"compound", "det", "amod"}:
                head = head.head
            return head if head.i > cue.i and head.pos_ in NAMES else None
    return None
