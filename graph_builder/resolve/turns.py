"""Whether what a pattern matches in the evidence was turned round on the way to it."""

from dataclasses import replace

from graph_builder.model import Codebook, Span, Statement
from graph_builder.resolve.doubts import is_doubtful
from graph_builder.resolve.wordings import Match, find_matches


def is_turned_inside(
    match: Match, words: str, statement: Statement, evidence: Span, codebook: Codebook
) -> bool:
    """Whether the match is about words that turned the side: `abolishing charges`.

    It is not when the same is found without them: `carers [not denied] the vaccine`.
    """
    turns = [one.shifted(-evidence.start) for one in statement.turned_by]
    inside = [one for one in turns if match.span.overlaps(one)]
    if len(inside) % 2 == 0:
        return False
    masked = words
    for one in inside:
        blank = "x" * (one.end - one.start)
        masked = masked[: one.start] + blank + masked[one.end :]
    return not any(
        other.proposition == match.proposition
        and other.is_contrary == match.is_contrary
        and match.span.overlaps(other.span)
        for other in find_matches(masked, codebook)
    )


def is_doubted_in_target(words: str, match: Match, place: Span | None) -> bool:
    """Whether the target, of which `match` may cover a part, denies what it matches."""
    if place is None or not match.span.overlaps(place):
        return False
    start = max(place.start, 0)
    inside = replace(match, start=match.start - start, end=match.end - start)
    return is_doubtful(words[start : place.end], inside)
