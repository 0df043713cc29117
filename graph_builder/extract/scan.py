"""The words of a passage as written, with their places in the source."""

import re
from dataclasses import dataclass

from graph_builder.model import Span

_WORD = re.compile(
    r"[A-Z]['’][A-Z][^\W_]+(?:-[^\W_]+)*"
    r"|[^\W_]+(?:[-&][^\W_]+)*"
    r"|['’]s\b"
    r"|\n+|[^\w\s]"
)
QUOTES = "\"'‘’“”"
_ENDS = ".!?:;•"


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a mark. `is_initial`: its capital may be the sentence's, not its own.

    A possessive 's is a word of its own.
    """

    text: str
    span: Span
    is_initial: bool

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()

    @property
    def is_possessive(self) -> bool:
        """Whether it is the 's of a possessive."""
        return len(self.text) == 2 and self.text[0] in QUOTES and self.text[1] == "s"

    @property
    def is_name_like(self) -> bool:
        """Whether it is written as names are: one capital, then small letters."""
        return self.is_capital and len(self.text) > 1 and not self.text.isupper()


def scan_words(text: str, span: Span) -> tuple[Word, ...]:
    """Return the words and marks of `span` in order; a line break is a word."""
    words: list[Word] = []
    initial = True
    for match in _WORD.finditer(text, span.start, span.end):
        word = Word(match.group(), Span(match.start(), match.end()), initial)
        words.append(word)
        is_closing = (
            match.start() > span.start and not text[match.start() - 1].isspace()
        )
        initial = _opens(word, after=initial, is_closing=is_closing)
    return tuple(words)


def _opens(word: Word, *, after: bool, is_closing: bool) -> bool:
    """Whether the word behind `word` begins a sentence, a line or a quotation."""
    if word.text[0] in QUOTES and not word.is_possessive:
        return after or not is_closing
    if word.text[0] == "\n" or word.text in _ENDS:
        return True
    return after and not word.text[0].isalnum()
