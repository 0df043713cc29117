"""Did you mean: the nearest of the names that exist."""

from collections.abc import Iterable
from difflib import get_close_matches

_MOST = 3


def suggest(wrong: str, names: Iterable[str]) -> str:
    """Return a sentence with up to three names like `wrong`, nearest first, or ''.

    Capitals make no difference; a name that `wrong` is a part of counts as near.
    """
    by_folded = {name.casefold(): str(name) for name in sorted(names, reverse=True)}
    folded = wrong.casefold()
    near = get_close_matches(folded, by_folded, n=_MOST)
    near += [name for name in sorted(by_folded) if folded and folded in name]
    chosen = list(dict.fromkeys(near))[:_MOST]
    if not chosen:
        return ""
    return f"Did you mean {' or '.join(repr(by_folded[name]) for name in chosen)}?"
