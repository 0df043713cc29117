"""What a body is of or for: the words behind 'Royal College', 'Department'."""

from collections.abc import Sequence

from graph_builder.extract.bodies import tables
from graph_builder.extract.names.inner import (
    MEMBERS,
    NOT_IN_NAMES,
    is_inner_capital,
)
from graph_builder.extract.names.words import LONGEST, capitals_after
from graph_builder.extract.scan import Word
from graph_builder.extract.words import word_set

_NOT_NAMED = NOT_IN_NAMES - MEMBERS
_JOINS = word_set("and & of for the in on")


def tail_after(words: Sequence[Word], start: int) -> int:
    """Return where 'of X', 'for X and Y', 'on X' behind a head ends, else `start`.

    A second conjunct that is a name of its own ('and the Y', 'and Y Trust') stays out.
    """
    if start >= len(words) or words[start].text not in tables.TAIL_WORDS:
        return start
    end = start + 1
    if end < len(words) and words[end].text == "the":
        end += 1
    last = start
    while end < min(len(words), start + LONGEST):
        if is_inner_capital(words, end) and words[end].text not in _NOT_NAMED:
            end += 1
            last = end
        elif words[end].text in _JOINS | {","} and _tail_goes_on(words, end, last):
            end += 1
        else:
            break
    return last


def _tail_goes_on(words: Sequence[Word], join: int, last: int) -> bool:
    if last != join or not is_inner_capital(words, join + 1):
        return False
    if words[join].text == "the":
        return True
    if words[join].text == ",":
        stretch = capitals_after(words, join + 1, limit=3)
        return " and " in f" {' '.join(w.text for w in words[join + 1 : stretch])} "
    if words[join].text in {"for", "on", "in"}:
        return words[join].text == "in" and words[join + 1].text in tables.COUNTRIES
    after = capitals_after(words, join + 1, limit=4)
    conjunct = {word.text for word in words[join + 1 : after]}
    return not conjunct & (tables.HEADS.keys() | {"NHS"} | tables.COUNTRIES)
