"""Whether a match is on what the words are about, or on something beside it."""

import re
from collections.abc import Sequence

from graph_builder.model import Span
from graph_builder.resolve.wordings import Match

# These stand for what is said of them: the introduction of a charge is the charge.
_LIGHT = re.compile(
    r"(?:plan|proposal|idea|introduction|use|creation|establishment|polic|"
    r"principle|practice|case|call|need|move|decision|prospect|possibilit|campaign|bid|"
    r"attempt|effort|goal|aim|ambition|commitment|pledge|promise|provision|"
    r"implementation|development|expansion|extension|adoption|law|legislation|bill|"
    r"measure|scheme|system|programme|form|kind|type|level|amount|number|part|piece|"
    r"concept|notion|suggestion|recommendation|demand|right|abilit|power|dut|step|"
    r"action|approach|model|benefit|advantage|merit|value|importance|role|return|"
    r"way|manner|fact|reliance|dependence|majority|thousands|millions|work|progress|reform|change|version)"
    r"(?:s|y|ies)?"
)
# Being against these of something is being against it; being for them is neither.
_ILL = re.compile(
    r"(?:impact|effect|consequence|imposition|threat|danger|risk|spread|growth|creep|"
    r"rise|increase|pressure|burden|cost|scale)s?"
)


def is_beside_the_point(
    words: str, match: Match, heads: Sequence[Span], sign: int
) -> bool:
    """Whether `match` leaves out the nouns at `heads` that `words` are about.

    Being against the response to a strike, or for an end of it, is no side on the
    strike. Nouns that only stand for what follows them (`the introduction of …`) may be
    left out, those of its ill effects by who is against them (`sign` below zero).
    """
    if any(match.span.overlaps(one) for one in heads):
        return False
    nouns = [words[max(one.start, 0) : max(one.end, 0)] for one in heads]
    return not any(
        _LIGHT.fullmatch(noun) or (sign < 0 and _ILL.fullmatch(noun)) for noun in nouns
    ) and bool(nouns)
