"""The words of a noun phrase."""

from typing import TYPE_CHECKING

from graph_builder.extract.parse import ParsedPassage
from graph_builder.model import Span

if TYPE_CHECKING:
    from spacy.tokens import Token

DETACHED = frozenset({"relcl", "acl", "appos", "conj", "cc", "punct"})


def phrase_span(head: "Token", parsed: ParsedPassage) -> Span:
    """Return the phrase of `head` without its relative clauses and appositions."""
    inside = [head]
    for part in head.children:
        if part.dep_ not in DETACHED:
            inside.extend(t for t in part.subtree if not t.is_space)
    first = min(t.i for t in inside)
    last = max(t.i for t in inside)
    return parsed.span_of(head.doc[first : last + 1])
