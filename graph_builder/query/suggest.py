"""Did you mean: the nearest of the names that exist."""

from collections.abc import Hashable, Iterable, Mapping
from difflib import get_close_matches

_MOST = 3
# One thing may go by many names: so many are looked through for three things.
_LOOKED_THROUGH = 30


def suggest(
    wrong: str, names: Iterable[str], things: Mapping[str, Hashable] | None = None
) -> str:
    """Return a sentence with up to three names like `wrong`, nearest first, or ''.

    Capitals make no difference; a name that `wrong` is a part of counts as near. Where
    `things` says what each name is of, nothing is offered twice.
    """
    by_folded = {name.casefold(): str(name) for name in sorted(names, reverse=True)}
    folded = wrong.casefold()
    near = get_close_matches(folded, by_folded, n=_LOOKED_THROUGH)
    near += [name for name in sorted(by_folded) if folded and folded in name]
    chosen: dict[Hashable, str] = {}
    for name in (by_folded[one] for one in near):
        chosen.setdefault(name if things is None else things[name], name)
    if not chosen:
        return ""
    offered = list(chosen.values())[:_MOST]
    return f"Did you mean {' or '.join(map(repr, offered))}?"
