"""Small matters of wording for the terminal."""

import unicodedata


def count(number: int, noun: str) -> str:
    """Return '1 document', '2 documents', '1,024 triples'."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def plain(text: str) -> str:
    """Return `text` without the control characters that could drive a terminal."""
    return "".join(
        c for c in text if c in "\n\t" or not unicodedata.category(c).startswith("C")
    )
