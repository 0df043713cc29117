"""Words -> the propositions of the codebook that are found in them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from graph_builder.model import Codebook, Proposition, Source, Span

QUOTES = str.maketrans("\u2018\u2019\u201c\u201d\u2013\u2014", "''\"\"--")

# Near what a pattern takes in, these leave open which way round the words mean it.
_DOUBT = re.compile(
    r"\b(?:not(?! (?:only|just|merely|least))|never|no longer|opposed to|"
    r"(?:is|was|be|being|are) over|abolish\w*|abolition|scrap\w*|"
    r"(?<!the )end(?:s|ed|ing)?(?! of)|stop(?:s|ped|ping)?|halt\w*|"
    r"remov(?:e|es|ed|ing|al)|revers(?:e|es|ed|ing|al)|repeal\w*|withdr[ae]w\w*|"
    r"cancel\w*|suspen\w*|prevent\w*|avoid\w*|reject\w*|oppos(?:e|es|ed|ing|ition)|"
    r"resist\w*|drop(?:s|ped|ping)?|delay\w*|postpone\w*|ban(?:s|ned|ning)?|"
    r"lift(?:s|ed|ing)?|eas(?:e|es|ed|ing)|unnecessary|wrong|mistake\w*|"
    r"fail(?:s|ed|ing|ure|ures)?|lack(?:s|ed|ing)?|criticis\w*)\b|n't\b"
)
_DENIED_BEFORE = re.compile(
    rf"\b(?:no|nor|without|against|instead of|rather than)\b|{_DOUBT.pattern}"
)
_NEAR = 4
_BREAKS = re.compile(r"[,;:.!?()]")


@dataclass(frozen=True, slots=True)
class Match:
    """A proposition found in some words: how many of them, and which way round."""

    proposition: Proposition
    start: int
    end: int
    is_contrary: bool

    @property
    def length(self) -> int:
        """How many characters match."""
        return self.end - self.start


def normalise(source: Source, span: Span) -> str:
    """Return the words in lower case, each character in its place."""
    folded = source.slice(span).translate(QUOTES)
    return "".join(
        " " if one.isspace() else one.lower() if len(one.lower()) == 1 else one
        for one in folded
    )


def find_matches(words: str, codebook: Codebook) -> Iterator[Match]:
    """Yield the longest match in `words` of each proposition that has one."""
    for proposition in codebook.propositions.values():
        best: Match | None = None
        for pattern, is_contrary in _compile(proposition):
            for found in pattern.finditer(words):
                match = Match(proposition, found.start(), found.end(), is_contrary)
                if best is None or match.length > best.length:
                    best = match
        if best is not None:
            yield best


@cache
def _compile(proposition: Proposition) -> tuple[tuple[re.Pattern[str], bool], ...]:
    wordings = (
        (
            re.compile(rf"(?<!\w){re.escape(wording.lower().translate(QUOTES))}(?!\w)"),
            False,
        )
        for wording in proposition.wordings
    )
    patterns = (
        (re.compile(one.expression, re.IGNORECASE), one.is_contrary)
        for one in proposition.patterns
    )
    return (*wordings, *patterns)


def is_doubtful(words: str, match: Match) -> bool:
    """Whether the words next to `match` deny or end what it means.

    Somebody for `lockdown coming to an end` is not for lockdown: what no pattern takes
    in is left open. A word that the proposition has in its own label is no such.
    """
    before = _BREAKS.split(words[: max(match.start, 0)])[-1].split()[-_NEAR:]
    after = _BREAKS.split(words[max(match.end, 0) :])[0].split()[:_NEAR]
    label = match.proposition.label.lower()
    found = (
        *_DENIED_BEFORE.finditer(" ".join(before)),
        *_DOUBT.finditer(" ".join(after)),
    )
    return any(one.group()[:3] not in label or one.group() == "not" for one in found)


def choose_match(matches: Iterable[Match]) -> Match | None:
    """Return the narrowest, then the longest match; None for a tie or without one."""
    found = list(matches)
    broader = {slug for one in found for slug in one.proposition.narrower_than}
    narrow = [one for one in found if one.proposition.slug not in broader]
    narrow.sort(key=lambda one: (-one.length, one.proposition.slug))
    if len(narrow) > 1 and narrow[0].length == narrow[1].length:
        return None
    return narrow[0] if narrow else None
