"""Whether a pattern is fit to be run on other people's text."""

import re

_UNBOUNDED = re.compile(r"[*+]|\{\d+,\}")
_REPEAT = re.compile(r"[*+?]|\{\d*,?\d*\}")
_TOKEN = re.compile(
    r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!>]|<[=!]|P<\w+>))?|\)|.", re.DOTALL
)
MOST_REPEATS = 2
# A repeat of these ends with its word, and costs next to nothing.
_WORD_CLASSES = frozenset({r"\w", r"\d", r"\s"})


def find_fault(expression: str) -> str | None:
    """Return what is wrong with a regular expression; None if nothing is.

    Refused is what does not compile, what matches no words at all, a repeat without
    bound inside a group that is itself repeated, a choice repeated without bound, and
    more than MOST_REPEATS repeats without bound of anything but a word's letters: such
    patterns can take time that grows out of all proportion.
    """
    try:
        compiled = re.compile(expression)
    except re.error as error:
        return f"does not compile: {error}"
    if compiled.search("") is not None:
        return "matches no words at all"
    repeats = _count_unbounded(expression)
    if repeats is None:
        return "repeats a repeat, and so may backtrack without end"
    if repeats > MOST_REPEATS:
        return f"has {repeats} repeats without bound"
    return None


def _count_unbounded(expression: str) -> int | None:
    """Return how many repeats lack a bound; None where one holds another."""
    total = 0
    previous = ""
    has_repeat, has_choice = [False], [False]
    for token in _TOKEN.finditer(expression):
        text = token.group()
        if text.startswith("("):
            has_repeat.append(False)
            has_choice.append(False)
        elif text == ")":
            inner, choice = has_repeat.pop(), has_choice.pop()
            repeat = _REPEAT.match(expression, token.end())
            if repeat is not None and repeat.group() != "?":
                endless = _UNBOUNDED.match(repeat.group()) is not None
                if inner or (choice and endless):
                    return None
            has_repeat[-1] = has_repeat[-1] or inner
        elif text == "|":
            has_choice[-1] = True
        elif _UNBOUNDED.match(expression, token.start()):
            total += previous not in _WORD_CLASSES
            has_repeat[-1] = True
        previous = text
    return total
