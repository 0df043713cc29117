"""How far a capitalised name reaches to either side; never more than a few words."""

from collections.abc import Sequence

from graph_builder.extract.bodies import tables
from graph_builder.extract.names.inner import (
    NOT_IN_NAMES,
    is_inner_capital,
    is_member,
    is_numbered,
    is_of_name,
)
from graph_builder.extract.scan import Word
from graph_builder.extract.words import word_set

Reach = tuple[int, int]  # first word, one past the last
LONGEST = 9


def capitals_before(words: Sequence[Word], end: int) -> int:
    """Return where the name that ends before `end` begins; `end` when there is none.

    'and' joins names of places before a head ('Brighton and Hove CCG'), 'of' and
    'for' only what a college or a department is of.
    """
    start = end
    while start > max(0, end - LONGEST) and not _is_break(words, start, end):
        if is_of_name(words, start - 1):
            start -= 1
        elif (
            is_numbered(words, start - 1)
            or _joins(words, start - 1, end)
            or (_is_possessive(words, start - 1) and start - 1 > 0)
        ):
            start -= 2
        else:
            break
    return start


def _is_break(words: Sequence[Word], start: int, end: int) -> bool:
    return start < end and words[start].is_initial


def _is_possessive(words: Sequence[Word], mark: int) -> bool:
    """Whether a possessive inside names ends at `mark`: "King's", "St Thomas'"."""
    if mark < 1:
        return False
    is_mark = words[mark].is_possessive or words[mark].text == "'"
    if not is_mark:
        return False
    is_saint = mark > 1 and words[mark - 2].text in {"St", "Saint"}
    return is_saint or words[mark - 1].text in tables.POSSESSIVE_NAMES


def _may_join(words: Sequence[Word], join: int, head: str) -> bool:
    """Whether what stands before 'and' is a plain name: no body, no 'in X and Y'.

    Hospitals are often named one after the other: only 'the X and Y Hospital' is one.
    """
    first = join
    while first and words[first - 1].is_capital:
        first -= 1
        if words[first].text in _NOT_JOINED:
            return False
        if words[first].is_initial:
            return True
    before = words[first - 1].text if first else ""
    return before in {"the", "The"} or (head != "Hospital" and before not in _PLACES)


def _joins(words: Sequence[Word], join: int, end: int) -> bool:
    """Whether the word at `join` links two parts of one name."""
    if join < 1 or join + 1 > end:
        return False
    before, text = words[join - 1].text, words[join].text
    if text in {"and", "&"} and _is_possessive(words, join - 1):
        return end < len(words) and words[end].text in tables.JOINED_HEADS
    if not words[join - 1].is_capital:
        return False
    if before in NOT_IN_NAMES:
        return False
    if text in {"and", "&"}:
        head = words[end].text if end < len(words) else ""
        return head in tables.JOINED_HEADS and _may_join(words, join, head)
    if text in {"of", "for"}:
        return before in tables.TAILED_HEADS - {"Board", "Council"}
    return text in {"upon", "le", "under", "on", "de", "-"} and before.istitle()


_PLACES = word_set("in near")
_NOT_JOINED = (
    tables.HEADS.keys() | tables.COUNTRIES | tables.ACRONYM_HEADS | {"NHS", "Labour"}
)


def capitals_after(words: Sequence[Word], start: int, *, limit: int) -> int:
    """Return where the capitalised words that begin at `start` end."""
    end = start
    while end < min(len(words), start + limit):
        word = words[end]
        joins = (
            word.text in {"and", "&"}
            and end > start
            and is_inner_capital(words, end + 1)
        )
        is_part = word.text not in NOT_IN_NAMES or (
            end > start and is_member(words, end)
        )
        if not joins and not (is_part and is_inner_capital(words, end)):
            break
        end += 1
    return end - 1 if end > start and words[end - 1].text in {"and", "&"} else end
