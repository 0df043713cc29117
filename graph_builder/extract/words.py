"""How the tables of words in this stage are written down."""


def word_set(text: str) -> frozenset[str]:
    """Return the words of `text`, which are parted by white space."""
    return frozenset(text.split())


def phrase_list(text: str) -> tuple[str, ...]:
    """Return the phrases of `text`, which are parted by commas, longest first.

    Phrases of one length keep their order, so that a table reads top down.
    """
    phrases = (" ".join(phrase.split()) for phrase in text.split(","))
    return tuple(sorted(filter(None, phrases), key=len, reverse=True))
