"""The clauses of a line: a keyword and what follows it, in any order."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from typing import TypeVar

from graph_builder.judgements.keys import read_holder, read_proposition, read_stance
from graph_builder.judgements.words import Word
from graph_builder.model import Change, Finding, Span

Value = TypeVar("Value")
# A clause's words, by its keyword.
Clauses = Mapping[str, Sequence[str]]

ASIDES = frozenset(("by", "on", "because"))
FINDING = frozenset(("at", "held-by", "about", "taking"))
CHANGES = frozenset(("to-speaker", "to-span", "to-proposition", "to-stance"))
NAMED, NOTICE = "named", "notice"
_KEYWORDS = ASIDES | FINDING | CHANGES | {NAMED, NOTICE}
# These take offsets and the words at them; the others take one word.
_PLACES = frozenset(("at", "to-span"))


def split_clauses(
    words: Sequence[Word], allowed: Collection[str]
) -> tuple[list[str], Clauses]:
    """Return the words before the first clause, and the clauses.

    Raises:
        ValueError: a clause has no place here, is there twice or is not complete.
    """
    rest = list(words)
    head = []
    while rest and not _is_keyword(rest[0]):
        head.append(rest.pop(0).text)
    clauses: dict[str, Sequence[str]] = {}
    while rest:
        keyword = rest.pop(0).text
        if keyword not in allowed:
            raise ValueError(f"has {keyword!r} where none is expected")
        if keyword in clauses:
            raise ValueError(f"has {keyword!r} twice")
        count = 2 if keyword in _PLACES else 1
        if len(rest) < count:
            raise ValueError(f"has too little behind {keyword!r}")
        clauses[keyword] = [word.text for word in rest[:count]]
        rest = rest[count:]
    return head, clauses


def _is_keyword(word: Word) -> bool:
    return not word.is_quoted and word.text in _KEYWORDS


def take(clauses: Clauses, keyword: str, read: Callable[[str], Value]) -> Value | None:
    """Return what a clause of one word says, None without such a clause.

    Raises:
        ValueError: `read` does not know what it says.
    """
    return read(clauses[keyword][0]) if keyword in clauses else None


def take_day(clauses: Clauses) -> str | None:
    """Return the day as written.

    Raises:
        ValueError: there is no such day.
    """
    day = take(clauses, "on", str)
    if day is not None:
        date.fromisoformat(day)
    return day


def take_finding(clauses: Clauses) -> Finding | None:
    """Return the finding that the clauses tell of, None if they tell of none.

    Raises:
        ValueError: they tell of half a one.
    """
    if not FINDING & clauses.keys():
        return None
    place, holder = _take_place(clauses, "at"), take(clauses, "held-by", read_holder)
    if place is None or holder is None:
        raise ValueError("does not say at which words, and held-by whom")
    return Finding(
        *place,
        holder,
        proposition=take(clauses, "about", read_proposition),
        stance=take(clauses, "taking", read_stance),
    )


def take_change(clauses: Clauses) -> Change | None:
    """Return what the clauses put in a finding's place, None if nothing.

    Raises:
        ValueError: one of them says what cannot be.
    """
    if not CHANGES & clauses.keys():
        return None
    span, words = _take_place(clauses, "to-span") or (None, None)
    return Change(
        holder=take(clauses, "to-speaker", read_holder),
        span=span,
        words=words,
        proposition=take(clauses, "to-proposition", read_proposition),
        stance=take(clauses, "to-stance", read_stance),
    )


def _take_place(clauses: Clauses, keyword: str) -> tuple[Span, str] | None:
    if keyword not in clauses:
        return None
    offsets, words = clauses[keyword]
    start, _, end = offsets.partition("-")
    are_numbers = all(one.isascii() and one.isdigit() for one in (start, end))
    if not are_numbers or int(start) >= int(end):
        raise ValueError(f"has {offsets!r} for a start and an end, such as 12-40")
    if not words.strip():
        raise ValueError("quotes no words")
    return Span(int(start), int(end)), " ".join(words.split())
