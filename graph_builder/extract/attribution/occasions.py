"""What made somebody speak: ', after the board met', told behind what they said."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

OCCASIONS = frozenset({"after", "following"})


def find_occasions(verb: "Token", start: int, last: int) -> Iterator[int]:
    """Yield where ', after ...' tells what made somebody speak, to the sentence's end.

    Parsers hang it on the words reported; a report in print is what it explains.
    """
    for token in verb.doc[start + 2 : last + 1]:
        is_mark = token.dep_ == "mark" and token.head.dep_ == "advcl"
        if token.lower_ not in OCCASIONS or token.nbor(-1).text != "," or not is_mark:
            continue
        if token.head.left_edge == token and token.head.right_edge.i >= last - 1:
            yield token.i
