"""Honorifics before a name: 'Dr', 'the Rt Hon. Sir'."""

from collections.abc import Sequence

from graph_builder.extract.names.tables import HONORIFICS, WEAK_HONORIFICS
from graph_builder.extract.scan import Word

MOST_HONORIFICS = 8


def honorific_in(words: Sequence[Word]) -> str | None:
    """Return the honorific that `words` are, as written, None when there are none."""
    return " ".join(w.text for w in words if w.text != ".") or None


def honorifics_end(words: Sequence[Word], start: int) -> int:
    """Return where the honorifics that begin at `start` end, `start` without any.

    Ranks that need a name of their own behind them are none.
    """
    end = start
    last = min(len(words), start + MOST_HONORIFICS)
    while end < last and words[end].text in HONORIFICS:
        end += 1
        if end < len(words) and words[end].text == ".":
            end += 1
    if all(w.text in WEAK_HONORIFICS | {"."} for w in words[start:end]):
        return start
    return end
