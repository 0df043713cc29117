"""Which of a work's positions a line is on: by its words, its holder and its claim."""

import re
from collections.abc import Iterable, Mapping, Sequence

from graph_builder.model import Finding, Position, Source, Span, Verdict
from graph_builder.resolve.judged_bench import Bench, UnheededError

GONE = "The words are not in the text any more."
ABSENT = "The words are not in the text."
SEVERAL = "The words are in the text several times, and none where the line says."
NOBODY = "No position of this holder overlaps the words."
CHANGED = "The position at these words is now another: {}."
ELSE = "There is one held by {}; did you mean that?"
TWO = "It fits several positions; say about which proposition."


def locate_words(source: Source, span: Span, words: str) -> tuple[Span, ...]:
    """Return where the words are: at `span` if they still are, else wherever they are.

    White space is not compared.
    """
    if " ".join(source.slice(span).split()) == words:
        return (span,)
    form = re.compile(r"\s+".join(map(re.escape, words.split())))
    return tuple(Span(*match.span()) for match in form.finditer(source.text))


def find_place(source: Source, span: Span, words: str) -> Span:
    """Return the one place where the words are.

    Raises:
        UnheededError: they are nowhere, or elsewhere more than once.
    """
    places = locate_words(source, span, words)
    if len(places) != 1:
        raise UnheededError(SEVERAL if places else ABSENT)
    return places[0]


def find_positions(
    verdict: Verdict, finding: Finding, positions: Sequence[Position], bench: Bench
) -> Mapping[Position, float]:
    """Return the positions that a line is on, the closest to its words, and how close.

    They are the holder's, and on the proposition and with the stance that the line
    tells, if it does. Of several equally close, or of words that have come to stand
    elsewhere more than once, a rejection is on all.

    Raises:
        UnheededError: there are none, or several where one is needed.
    """
    places = locate_words(bench.source, finding.span, finding.words)
    if not places:
        raise UnheededError(GONE)
    holder = bench.judge.judgements.settle(finding.holder)
    near = {
        one: closeness
        for one in positions
        if bench.key(one.holder) == holder and (closeness := _measure(one, places)) > 0
    }
    if not near:
        raise UnheededError(_say_who_else(positions, places, bench))
    fitting = [one for one in near if _fits(one, finding)]
    if not fitting:
        raise UnheededError(CHANGED.format(_describe(near)))
    closest = {
        one: closeness
        for place in places
        for one, closeness in _list_closest(place, fitting)
    }
    if len(closest) > 1 and verdict not in {Verdict.REJECT, Verdict.WITHHOLD}:
        if len(places) > 1:
            raise UnheededError(SEVERAL)
        if verdict is Verdict.CORRECT:
            raise UnheededError(TWO)
    return closest


def _say_who_else(
    positions: Iterable[Position], places: Sequence[Span], bench: Bench
) -> str:
    """Say whose positions overlap the words, leaving out whom lines take down."""
    judgements = bench.judge.judgements
    # A report outlives what it tells of: nothing in it leads to what was withheld.
    hidden = [key.partition("/")[2] for key in judgements.withheld]
    keys = {
        bench.key(one.holder)
        for one in positions
        if _measure(one, places) > 0 and not one.statement.holder.is_private
    }
    shown = sorted(
        key.replace("/", ":", 1)
        for key in keys
        if not any(slug in key for slug in hidden)
    )
    if not shown or judgements.withheld_in(bench.judge.work):
        return NOBODY
    return f"{NOBODY} {ELSE.format(' or by '.join(shown))}"


def _list_closest(
    place: Span, positions: Iterable[Position]
) -> list[tuple[Position, float]]:
    """Return the positions that share most with a place, and how much; or none."""
    shares = [(one, _measure(one, (place,))) for one in positions]
    best = max((share for _, share in shares), default=0.0)
    return [(one, share) for one, share in shares if share == best > 0]


def _fits(position: Position, finding: Finding) -> bool:
    return finding.proposition in {
        None,
        position.proposition.slug,
    } and finding.stance in {None, position.stance}


def _measure(position: Position, places: Iterable[Span]) -> float:
    """Return the largest share that a place has in common with a span of evidence."""
    return max(
        _share(place, span) for place in places for span in position.statement.evidence
    )


def _share(one: Span, other: Span) -> float:
    common = min(one.end, other.end) - max(one.start, other.start)
    return max(0, common) / (max(one.end, other.end) - min(one.start, other.start))


def _describe(positions: Iterable[Position]) -> str:
    return "; ".join(
        sorted({f"{one.stance} of {one.proposition.slug}" for one in positions})
    )
