"""How the tables of words in this stage are written down."""

from collections.abc import Iterable


def word_set(text: str) -> frozenset[str]:
    """Return the words of `text`, which are parted by white space."""
    return frozenset(text.split())


def phrase_list(text: str) -> tuple[str, ...]:
    """Return the phrases of `text`, which are parted by commas, longest first.

    Phrases of one length keep their order, so that a table reads top down.
    """
    phrases = (" ".join(phrase.split()) for phrase in text.split(","))
    return tuple(sorted(filter(None, phrases), key=len, reverse=True))


def by_first_word(phrases: Iterable[str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return the words of each phrase in small letters, by the first, in order."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases:
        words = tuple(phrase.lower().split())
        found.setdefault(words[0], []).append(words)
    return {first: tuple(each) for first, each in found.items()}
