"""Where an answer to what was said begins: ', a view the minister called lazy'."""

from typing import TYPE_CHECKING

from graph_builder.extract.attribution.grammar import lemma_of
from graph_builder.extract.words import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

VIEWS = word_set(
    "view claim charge suggestion accusation description assertion allegation"
    " characterisation criticism argument verdict label"
)
ANSWERING = word_set(
    "describe call dismiss reject dispute deny brand rebut refute share echo denounce"
)


def find_answers(verb: "Token", start: int, last: int) -> "Iterator[int]":
    """Yield where ', a view X described as' goes on from the content of `verb`."""
    for token in verb.doc[start + 2 : last + 1]:
        is_view = lemma_of(token) in VIEWS and token.nbor(-1).lower_ in {"a", "an"}
        if not is_view or token.nbor(-2).text != ",":
            continue
        behind = verb.doc[token.i + 1 : last + 1]
        if any(t.pos_ == "VERB" and lemma_of(t) in ANSWERING for t in behind):
            yield token.i - 1
