"""Words that a regular expression cannot do without, so that it need not be tried."""

import re
from collections.abc import Iterable

# One of these words is in whatever the pattern matches; None: nothing is known of it.
Needed = frozenset[str] | None

_TOKEN = re.compile(
    r"(?P<escaped>\\.)|(?P<set>\[\^?\]?(?:\\.|[^\]\\])*\])"
    r"|(?P<open>\((?:\?(?:[:=!>#]|<[=!]|P[<=>]?\w*[>)]?|[aiLmsux-]+[:)]?))?)"
    r"|(?P<close>\))|(?P<or>\|)|(?P<repeat>(?:[*+?]|\{\d*,?\d*\})[?+]?)|(?P<plain>.)",
    re.DOTALL,
)
_ZERO_WIDTH = frozenset({r"\b", r"\B", r"\A", r"\Z", "^", "$"})
_ASIDE = ("(?=", "(?!", "(?<=", "(?<!")
_PLAIN_GROUPS = frozenset({"(", "(?:"})
SHORTEST = 2


class _Branch:
    """What one alternative of a group is known to need."""

    def __init__(self) -> None:
        self.best: Needed = None
        self.run = ""

    def add(self, letters: str) -> None:
        self.run += letters

    def end_run(self) -> None:
        self.offer(frozenset({self.run}) if len(self.run) >= SHORTEST else None)
        self.run = ""

    def offer(self, needed: Needed) -> None:
        if needed is not None and (
            self.best is None or _rank(needed) > _rank(self.best)
        ):
            self.best = needed


def find_needed(expression: str) -> Needed:
    """Return words, in lower case, of which every match of `expression` has one.

    None where there is no telling: the expression must then be tried. Flags and
    references inside the expression are not looked into.
    """
    tokens = [
        (found.lastgroup or "", found.group()) for found in _TOKEN.finditer(expression)
    ]
    if any(kind == "open" and not _is_known(text) for kind, text in tokens):
        return None
    needed, _ = _read_group(tokens, 0)
    return needed


def _is_known(text: str) -> bool:
    return text in _PLAIN_GROUPS or text in _ASIDE


def _rank(needed: frozenset[str]) -> tuple[int, int]:
    return min(len(one) for one in needed), -len(needed)


def _read_group(tokens: list[tuple[str, str]], at: int) -> tuple[Needed, int]:
    """Return what the group that starts at token `at` needs, and where it ends."""
    branches = [_Branch()]
    while at < len(tokens) and tokens[at][0] != "close":
        kind = tokens[at][0]
        if kind == "or":
            branches[-1].end_run()
            branches.append(_Branch())
            at += 1
        elif kind == "open":
            at = _take_group(tokens, at, branches[-1])
        else:
            at = _take_letter(tokens, at, branches[-1])
    branches[-1].end_run()
    return _any_of(one.best for one in branches), at + 1


def _any_of(branches: Iterable[Needed]) -> Needed:
    words: set[str] = set()
    for needed in branches:
        if needed is None:
            return None
        words |= needed
    return frozenset(words)


def _take_group(tokens: list[tuple[str, str]], at: int, branch: _Branch) -> int:
    opening = tokens[at][1]
    needed, after = _read_group(tokens, at + 1)
    least = _least(tokens, after)
    if opening not in _ASIDE:
        branch.end_run()
        branch.offer(needed if least is None or least > 0 else None)
    return after if least is None else after + 1


def _take_letter(tokens: list[tuple[str, str]], at: int, branch: _Branch) -> int:
    kind, text = tokens[at]
    least = _least(tokens, at + 1)
    letter = text[1:] if kind == "escaped" and not text[1].isalnum() else text
    is_letter = (kind == "plain" and text not in ".^$") or letter != text
    if text in _ZERO_WIDTH:
        pass
    elif not is_letter or least == 0:
        branch.end_run()
    else:
        branch.add(letter.lower())
        if least is not None:
            branch.end_run()
    return at + 1 if least is None else at + 2


def _least(tokens: list[tuple[str, str]], at: int) -> int | None:
    """Return how often at least the token before `at` is repeated; None for once."""
    if at >= len(tokens) or tokens[at][0] != "repeat":
        return None
    text = tokens[at][1]
    if text[0] == "{":
        return int(text[1:].partition(",")[0].rstrip("}?+") or 0)
    return 1 if text[0] == "+" else 0
