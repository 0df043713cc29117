"""Between which words the content of a cue must lie."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from graph_builder.extract.attribution.quoted import Linked
from graph_builder.extract.attribution.stretch import Limits
from graph_builder.extract.attribution.units import Unit

if TYPE_CHECKING:
    from spacy.tokens import Span as Sentence
    from spacy.tokens import Token


@dataclass(frozen=True, slots=True)
class Placed:
    """A direct quotation with its tokens, [start, end)."""

    linked: Linked
    start: int
    end: int


def find_limits(
    unit: Unit, token: "Token", sentence: "Sentence", placed: Sequence[Placed]
) -> tuple[Linked | None, Limits]:
    """Return the quotation that `token` stands in, and where content may lie.

    Inside a quotation that is the token's sentence, outside the words between the
    direct quotations on either side.
    """
    first, last = unit.tokens.start, unit.tokens.end - 1
    for each in placed:
        if each.start <= token.i < each.end:
            first = max(sentence.start, each.start)
            return each.linked, Limits(first, min(sentence.end, each.end) - 1)
        if not each.linked.is_direct:
            continue
        if each.start > token.i:
            last = min(last, each.start - 1)
        else:
            first = max(first, each.end)
    return None, Limits(first, last)
