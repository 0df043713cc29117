"""Surnames that stand alone for somebody whom the text names in full."""

from collections.abc import Collection, Sequence

from graph_builder.extract.names.inner import NOT_IN_NAMES
from graph_builder.extract.names.personal import is_name_word
from graph_builder.extract.scan import Word


def surname_at(words: Sequence[Word], position: int, surnames: Collection[str]) -> bool:
    """Whether a surname known from a fuller mention stands alone at `position`."""
    if words[position].text not in surnames:
        return False
    before = words[position - 1] if position else None
    if before and before.is_name_like and not before.is_initial:
        return before.text in NOT_IN_NAMES
    return not (
        is_name_word(words, position + 1) and not words[position + 1].is_initial
    )
