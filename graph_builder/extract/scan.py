"""The words of a passage as written, with their places in the source."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from graph_builder.extract.marks import ALL_MARKS
from graph_builder.model import Span
from graph_builder.slugs import APOSTROPHES, plain_apostrophes

_MARK = f"[{APOSTROPHES}]"
_LETTER = r"[^\W_\u02bc]"  # one of the marks counts as a letter elsewhere
_WORD = re.compile(
    rf"[A-Z]{_MARK}[A-Z]{_LETTER}+(?:-{_LETTER}+)*"
    rf"|{_LETTER}+(?:[-&]{_LETTER}+)*"
    rf"|['’]s\b|(?<=\w){_MARK}s\b"
    r"|\n+|[^\w\s]|\u02bc"
)
QUOTES = ALL_MARKS
_ENDS = ".!?:;•"


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a mark. `is_initial`: its capital may be the sentence's, not its own.

    A possessive 's is a word of its own. Whichever mark the source has for an
    apostrophe, `text` has the plain one, so that each name is written in one way.
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
        is_closing = (
            match.start() > span.start and not text[match.start() - 1].isspace()
        )
        written = match.group()
        if is_closing or len(written) > 1:
            written = plain_apostrophes(written)
        word = Word(written, Span(match.start(), match.end()), initial)
        words.append(word)
        initial = _opens(word, after=initial, is_closing=is_closing)
    return tuple(words)


def _opens(word: Word, *, after: bool, is_closing: bool) -> bool:
    """Whether the word behind `word` begins a sentence, a line or a quotation."""
    if word.text[0] in QUOTES and not word.is_possessive:
        return after or not is_closing
    if word.text[0] == "\n" or word.text in _ENDS:
        return True
    return after and not word.text[0].isalnum()


def join_words(words: Sequence[Word]) -> str:
    """Return the words as the source has them, with a space only where it has one."""
    parts = []
    end = words[0].span.start if words else 0
    for word in words:
        parts.append(" " * (word.span.start > end) + word.text)
        end = word.span.end
    return "".join(parts)
