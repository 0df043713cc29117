"""Bodies whose kind is in small letters behind a name: 'Anytown health board'."""

from collections.abc import Sequence

from graph_builder.extract.bodies import tables
from graph_builder.extract.names.inner import NOT_IN_NAMES
from graph_builder.extract.names.words import Reach, capitals_before
from graph_builder.extract.scan import Word
from graph_builder.extract.words import by_first_word

_LOWER_HEADS = by_first_word(tables.LOWER_HEADS)


def by_lower_head(words: Sequence[Word], position: int) -> Reach | None:
    """'Powys health board', 'Norfolk police', 'the Catholic church'."""
    for head in _LOWER_HEADS.get(words[position].text, ()):
        end = position + len(head)
        if tuple(word.text.lower() for word in words[position:end]) != head:
            continue
        start = capitals_before(words, position)
        named = words[start:position]
        if not named or (named[-1].is_initial and named[-1].text in NOT_IN_NAMES):
            return None
        if named[-1].text in tables.NOT_WITH.get(head[-1], ()):
            return None
        if head[-1] not in tables.NATIONAL_HEADS and _is_generic(words, start, named):
            return None
        return start, end
    return None


def _is_generic(words: Sequence[Word], start: int, named: Sequence[Word]) -> bool:
    article = words[start - 1].text.lower() if start else ""
    if article in {"a", "an", "any", "every", "each", "another", "one"}:
        return True
    return named[-1].text in tables.DEMONYMS or all(
        word.text in tables.HEADS["Trust"] for word in named
    )
