"""What people made of a finding, and whoever of them wants to be named."""

from collections.abc import Iterable, Iterator
from datetime import date

from pyoxigraph import Literal

from graph_builder.emit.facts import Fact, day
from graph_builder.model import Judgement, Verdict
from graph_builder.vocabulary import code, terms

_CODES = {
    Verdict.ACCEPT: code("accepted"),
    Verdict.CORRECT: code("corrected"),
    Verdict.MISSED: code("added"),
}


def review_facts(judgements: Iterable[Judgement]) -> Iterator[Fact]:
    """Yield what judgements made of a finding, by whom and when where they say so."""
    for one in judgements:
        yield terms.REVIEW, _CODES[one.verdict]
        if one.by:
            yield terms.REVIEWED_BY, Literal(one.by)
        if one.on:
            yield terms.REVIEWED_ON, day(date.fromisoformat(one.on))
