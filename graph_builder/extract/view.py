"""A source as it is read: the same places, without the line ends that only wrap."""

import re
from dataclasses import replace

from graph_builder.model import Layout, Part, Passage, Source
from graph_builder.slugs import APOSTROPHES

# A line that a program wrapped is short and stops in the middle of a sentence.
_WIDEST_WRAP = 120
_MID_SENTENCE = re.compile(r"[\w,’'-]$")
# Where a letter follows, the mark is no quotation mark.
_INNER = re.compile(rf"(?<=\w)[{APOSTROPHES}](?=\w)")
_SINGLE_BREAK = re.compile(r"(?<!\n)\n(?!\n)")


def view_source(source: Source, layout: Layout) -> Source:
    """Return `source` with no-break spaces, and line ends that only wrap, as spaces.

    An apostrophe inside a word, whichever mark it is, is the plain one.

    The text keeps its length, so that spans mean the same in both; words to be shown
    are taken from `source` itself. A paragraph of an article is one passage, so any
    line end in it wraps; a turn holds paragraphs, and wraps only where lines stop in
    mid-sentence.
    """
    text = _INNER.sub("'", source.text.replace("\u00a0", " "))
    parts: list[str] = []
    done = 0
    for passage in layout.passages:
        if passage.span.start < done:
            continue
        parts.append(text[done : passage.span.start])
        parts.append(_unwrap(text[passage.span.start : passage.span.end], passage))
        done = passage.span.end
    return replace(source, text="".join(parts) + text[done:])


def _unwrap(words: str, passage: Passage) -> str:
    if passage.part is Part.FURNITURE or "\n" not in words:
        return words
    if passage.part is Part.TURN and not _is_wrapped(words):
        return words
    return _SINGLE_BREAK.sub(" ", words)


def _is_wrapped(words: str) -> bool:
    blocks = [block.split("\n") for block in words.split("\n\n")]
    inner = [line.rstrip() for block in blocks for line in block[:-1] if line.strip()]
    if not inner or max(map(len, inner)) > _WIDEST_WRAP:
        return False
    stops = sum(bool(_MID_SENTENCE.search(line)) for line in inner)
    return stops * 2 > len(inner)
