"""The line that decides on a position, ready for a file of judgements."""

from collections.abc import Sequence

from pyoxigraph import NamedNode

from graph_builder.explain.explanation import Excerpt
from graph_builder.judgements import tell_finding, tell_slug, write_line
from graph_builder.model import Judgement, Span, Verdict
from graph_builder.publish import Facts
from graph_builder.publish.conveyed import find_work
from graph_builder.vocabulary import terms


def word_judgement(
    facts: Facts, position: NamedNode, excerpts: Sequence[Excerpt]
) -> str:
    """Return the line that rejects a position; '' where a part of it is not to be had.

    It is on the first of its words, which are cut short where they are long and the
    source's text is not kept.
    """
    holder, proposition, utterance = (
        facts.node(position, predicate)
        for predicate in (terms.HOLDER, terms.ON_PROPOSITION, terms.EXPRESSED_IN)
    )
    work = find_work(facts, utterance) if utterance else None
    first = min(excerpts, key=lambda one: one.start, default=None)
    if not (holder and proposition and work and first):
        return ""
    if len(first.words) != first.end - first.start:
        return ""
    finding = tell_finding(
        Span(first.start, first.end),
        first.words,
        holder=holder.value,
        proposition=proposition.value,
        stance=facts.code(position, terms.STANCE),
    )
    slug = tell_slug(work.value)
    line = Judgement(Verdict.REJECT, (), "", 0, work=slug, finding=finding)
    return write_line(line)
