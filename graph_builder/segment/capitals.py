"""Names that a transcript prints in capitals, as they are written elsewhere."""

import re

_LETTERS = frozenset(
    ["KC", "QC", "MP", "MSP", "MLA", "MS", "CBE", "DBE", "KBE", "MBE", "OBE"]
)
_PART = re.compile(r"[^\W\d_]+(?=$|[\s'’.,)-])")
_SCOTTISH = re.compile(r"\bMc[a-z]")


def without_capitals(name: str) -> str:
    """Return a name printed in capitals as 'Ms Fell KC'; any other name as it is."""
    first, *rest = name.split(" ")
    if not name.isupper() or len(name) == 1:
        return name
    words = [_PART.sub(_lower, first)]
    words += [word if word in _LETTERS else _PART.sub(_lower, word) for word in rest]
    return _SCOTTISH.sub(_raise_last, " ".join(words))


def _raise_last(match: re.Match[str]) -> str:
    return match[0][:-1] + match[0][-1].upper()


def _lower(match: re.Match[str]) -> str:
    return match[0].capitalize()
