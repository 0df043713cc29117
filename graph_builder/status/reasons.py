"""Why findings could not be settled, without the words that each is about."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

# What differs from one finding to the next, in the sentences that tell why.
_PARTICULARS = (
    (re.compile(r"'[^']*'|‘[^’]*’|\"[^\"]*\""), "…"),
    (re.compile(r"\bany of [^;.]+"), "any of several"),
    (re.compile(r"\bthe name of [^;.]+?(?=, but)"), "the name of others"),
    (re.compile(r"\ba slip for [^;.]+"), "a slip for another's"),
    (re.compile(r"\([^)]*\)"), "(…)"),
    (re.compile(r"(?<=The role … of ).+(?= names no body)"), "somebody"),
)


# A row of JSON has no narrower type.
def count_reasons(unresolved: Iterable[Mapping[str, Any]]) -> dict[str, int]:
    """Return how many findings each reason left open, the commonest first."""
    counts = Counter(
        f"{row['kind']}: {_generalise(row['reason'])}" for row in unresolved
    )
    return dict(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))


def _generalise(reason: str) -> str:
    for particular, general in _PARTICULARS:
        reason = particular.sub(general, reason)
    return reason
