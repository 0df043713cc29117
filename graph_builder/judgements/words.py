"""The words of a line: plain ones, and ones in quotation marks."""

import re
from dataclasses import dataclass

_WORD = re.compile(r'"((?:[^"\\]|\\.)*)"(?=\s|$)|(\S+)')
_ESCAPE = re.compile(r"\\(.)")
_BREAKS = re.compile(r"[^\S ]")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a line; a quoted one may hold spaces and is never a keyword."""

    text: str
    is_quoted: bool = False


def split_words(text: str) -> list[Word]:
    r"""Return the words of a line; `\"` and `\\` stand for themselves inside marks.

    Raises:
        ValueError: a quotation mark is not closed.
    """
    return [_read_word(match) for match in _WORD.finditer(text)]


def quote(text: str) -> str:
    """Return the text in quotation marks, on one line: a break in it is a space."""
    escaped = _BREAKS.sub(" ", text).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _read_word(match: re.Match[str]) -> Word:
    quoted, plain = match[1], match[2]
    if quoted is not None:
        return Word(_ESCAPE.sub(r"\1", quoted), is_quoted=True)
    if plain.startswith('"'):
        raise ValueError(f"has a quotation mark that is not closed: {plain}")
    return Word(plain)
