"""Personal names by their form: an honorific, a given name, or a name known before."""

from collections.abc import Sequence
from dataclasses import dataclass

from graph_builder.extract.bodies.tables import DEMONYMS
from graph_builder.extract.names import tables
from graph_builder.extract.names.given_names import DOUBTFUL, GIVEN_NAMES
from graph_builder.extract.names.honorifics import honorifics_end
from graph_builder.extract.names.inner import NOT_IN_NAMES
from graph_builder.extract.scan import Word
from graph_builder.extract.words import word_set

# Months and a verb that are also names: 'Theresa May', 'June Roe', 'Will Roe'.
MONTHS = word_set("May April June Will")


@dataclass(frozen=True, slots=True)
class NameReach:
    """Which words a personal name is, [start, end), counted from the first word.

    The name itself begins at `name`, behind honorifics, the surname at `surname`.
    `is_sure` is False for a form that other things have too.
    """

    start: int
    name: int
    surname: int
    end: int
    is_sure: bool = True


def name_at(words: Sequence[Word], start: int) -> NameReach | None:
    """Return the personal name that begins at `start`, by honorific or given name."""
    name = honorifics_end(words, start)
    if name > start and not _is_role(words, start, name):
        return _titled(words, start, name)
    if not is_name_word(words, start):
        return None
    end = _name_end(words, start, limit=4)
    if end - start < 2 or not _may_be_person(words, start, end):
        return None
    first = words[start].text
    known = first.split("-")[0] in GIVEN_NAMES
    is_sure = known and words[end - 1].text not in tables.PLACE_SURNAMES
    is_sure = is_sure and not (words[start].is_initial and first in DOUBTFUL)
    return NameReach(start, start, _surname(words, start, end), end, is_sure)


def _is_role(words: Sequence[Word], start: int, name: int) -> bool:
    """Whether an office stands before a full name: it is a role then, as any other."""
    is_office = words[start].text in tables.OFFICES and name == start + 1
    return is_office and _name_end(words, name, limit=4) - name > 1


def _titled(words: Sequence[Word], start: int, name: int) -> NameReach | None:
    first = name
    while _text(words, first) in tables.PARTICLES and first < name + 2:
        first += 1
    if not is_name_word(words, first) or words[first].text in tables.NOT_SURNAMES:
        return None
    end = _name_end(words, first, limit=4)
    # 'Ms de Brun': the particle is no given name.
    surname = name if first > name else _surname(words, name, end)
    if words[name - 1].text in tables.PEERAGE and _text(words, end) == "of":
        place = _name_end(words, end + 1, limit=2)
        end = place if place > end + 1 else end
    return NameReach(start, name, surname, end)


def _name_end(words: Sequence[Word], start: int, *, limit: int) -> int:
    """Return where a name of at most `limit` words and initials ends."""
    end = last = start
    taken = 0
    while end < len(words) and taken < limit and not _stops(words, start, end):
        if is_name_word(words, end):
            last = end + 1
        end += 1 + (_is_letter(words, end) and _text(words, end + 1) == ".")
        taken += 1
    return last


def _stops(words: Sequence[Word], start: int, position: int) -> bool:
    """Whether the name that begins at `start` does not take in `position`."""
    if position == start:
        return not is_name_word(words, position)
    if words[position].is_initial or _ends_name(words, position):
        # The stop behind an initial opens no sentence: 'David T. Roe'.
        return not _is_letter(words, position - 2) or _text(words, position - 1) != "."
    if _text(words, position).lower() in tables.PARTICLES:
        return not (is_name_word(words, position + 1) or is_name_word(words, position))
    return not _is_letter(words, position) and not is_name_word(words, position)


def _ends_name(words: Sequence[Word], position: int) -> bool:
    text = words[position].text
    return text in tables.SUFFIXES or text in tables.HONORIFICS


def _surname(words: Sequence[Word], start: int, end: int) -> int:
    """Where the surname begins: with its particles, behind given names and letters."""
    surname = end - 1
    while surname - 1 > start and words[surname - 1].text.lower() in tables.PARTICLES:
        surname -= 1
    return max(surname, start)


def _may_be_person(words: Sequence[Word], start: int, end: int) -> bool:
    first = words[start].text
    if first in tables.NOT_PERSON_STARTS | DEMONYMS - GIVEN_NAMES:
        return False
    if first.lower() in tables.ROLE_NOUNS and first not in GIVEN_NAMES:
        return False
    if first in MONTHS and words[start + 1].text in GIVEN_NAMES:
        return False
    rest = [word.text for word in words[start + 1 : end]]
    if any(text.lower() in tables.ROLE_NOUNS for text in rest[:-1]):
        return False
    if first in GIVEN_NAMES and rest[-1] in tables.PLACE_SURNAMES:
        rest = rest[:-1]
    return not any(text in tables.NOT_PERSON_WORDS for text in rest)


def is_name_word(words: Sequence[Word], position: int) -> bool:
    """Whether the word at `position` is written as a name's words are."""
    if position >= len(words):
        return False
    word = words[position]
    letters = word.text.replace("-", "").replace("'", "")
    is_word = word.is_name_like and letters.isalpha()
    return is_word and word.text not in NOT_IN_NAMES - MONTHS


def _is_letter(words: Sequence[Word], position: int) -> bool:
    text = _text(words, position)
    return len(text) == 1 and text.isupper()


def _text(words: Sequence[Word], position: int) -> str:
    return words[position].text if 0 <= position < len(words) else ""
