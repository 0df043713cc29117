"""Words that a reviewer typed -> where they are in the stored text."""

import re

from graph_builder.errors import QueryError
from graph_builder.model import Span

# Keyboards have one of each; texts have several.
_ALIKE = ("'‘’", '"“”', "-–—")


def find_words(text: str, words: str, near: Span) -> Span:
    """Return where words are, the closest to `near` of several places.

    White space, and the kind of a quotation mark or a dash, make no difference.

    Raises:
        QueryError: they are nowhere.
    """
    found = [Span(*match.span()) for match in _compile(words).finditer(text)]
    if not found:
        raise QueryError(
            f"The text has no words {words!r}.", "Type them as they stand there."
        )
    return min(found, key=lambda span: abs(span.start - near.start))


def split_span(text: str, span: Span, words: str) -> tuple[Span, Span]:
    """Return the parts of a span before and from the words that begin the second.

    Raises:
        QueryError: they do not stand behind the first words of the span.
    """
    match = _compile(words).search(text, span.start, span.end)
    first = text[span.start : match.start()].rstrip() if match else ""
    if match is None or not first.strip():
        raise QueryError(
            f"The second part cannot begin with {words!r}.",
            "Type words of the marked text behind its first.",
        )
    return Span(span.start, span.start + len(first)), Span(match.start(), span.end)


def quote_words(text: str, span: Span) -> str:
    """Return the words of a span with single spaces."""
    return " ".join(text[span.start : span.end].split())


def _compile(words: str) -> re.Pattern[str]:
    if not words.strip():
        raise QueryError("No words are given.", "Type some of the text.")
    return re.compile(r"\s+".join(map(_spell, words.split())))


def _spell(word: str) -> str:
    return "".join(map(_spell_character, word))


def _spell_character(character: str) -> str:
    alike = next((one for one in _ALIKE if character in one), "")
    return f"[{re.escape(alike)}]" if alike else re.escape(character)
