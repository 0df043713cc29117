"""A text summed up in a few numbers, by which nearly equal texts are found.

The numbers are the smallest hashes of its runs of five words (Broder 1997): the share
that two texts have in common there is that of all their runs.
"""

import re
from collections.abc import Sequence
from hashlib import blake2b

from graph_builder.model import Layout, Part, Source

_WORD = re.compile(r"\w+")
_RUN = 5
SIZE = 64
# Of so few runs a share says nothing.
_FEWEST = 20
_TOLD = frozenset((Part.PARAGRAPH, Part.TURN))


def sketch_text(source: Source, layout: Layout) -> tuple[int, ...]:
    """Return the sketch of what a source tells, without its title and its furniture.

    The numbers are in order; a text too short to be told from others has none.
    """
    told = (source.slice(one.span) for one in layout.passages if one.part in _TOLD)
    words = [word.casefold() for text in told for word in _WORD.findall(text)]
    hashes = {
        _hash(" ".join(words[at : at + _RUN])) for at in range(len(words) - _RUN + 1)
    }
    return tuple(sorted(hashes)[:SIZE]) if len(hashes) >= _FEWEST else ()


def _hash(run: str) -> int:
    return int.from_bytes(blake2b(run.encode(), digest_size=6).digest())


def compare_sketches(one: Sequence[int], other: Sequence[int]) -> float:
    """Return which share of the runs of two texts, about, are in both: from 0 to 1."""
    both = sorted({*one, *other})[: min(len(one), len(other))]
    common = {*one} & {*other}
    return sum(number in common for number in both) / len(both) if both else 0.0
