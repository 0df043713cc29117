"""A finding in a line, and its circumstances."""

from collections.abc import Iterator, Sequence

from pyoxigraph import NamedNode

from graph_builder.explain.explanation import Excerpt
from graph_builder.model import Stance
from graph_builder.publish import Facts
from graph_builder.publish.conveyed import find_work, list_capacities, list_voices
from graph_builder.publish.spells import say_when
from graph_builder.render.wording import STANCES, say_lead
from graph_builder.vocabulary import terms


def say_position(facts: Facts, position: NamedNode) -> str:
    """Return 'Jane Roe: against ‘The ward should close.’'."""
    holder = facts.node(position, terms.HOLDER)
    proposition = facts.node(position, terms.ON_PROPOSITION)
    code = facts.code(position, terms.STANCE)
    stance = STANCES[Stance(code)].lower() if code in set(Stance) else code
    who = facts.label(holder) if holder else "Nobody"
    return f"{who}: {stance} ‘{facts.label(proposition) if proposition else ''}’"


def say_utterance(facts: Facts, utterance: NamedNode) -> str:
    """Return 'Jane Roe is quoted as saying this'."""
    speaker = facts.node(utterance, terms.SPEAKER)
    lead = say_lead(facts.code(utterance, terms.MODE), "")
    return f"{facts.label(speaker) if speaker else 'Nobody'} is {lead} this"


def list_circumstances(
    facts: Facts,
    finding: NamedNode,
    utterance: NamedNode | None,
    excerpts: Sequence[Excerpt],
) -> Iterator[tuple[str, str]]:
    """Yield in which capacity, when and where it was said, each with its name."""
    if utterance is None:
        return
    lead = say_lead(
        facts.code(utterance, terms.MODE), facts.code(finding, terms.EXPLICITNESS)
    )
    yield "How", lead
    capacities = [link.label for link in list_capacities(facts, utterance)]
    basis = facts.code(utterance, terms.CAPACITY_BASIS)
    yield "Speaking as", f"{'; '.join(capacities)} ({basis})" if capacities else basis
    voices = [link.label for link in list_voices(facts, utterance)]
    if voices:
        yield "According to", ", ".join(voices)
    yield "When", say_when(facts, utterance)
    if work := find_work(facts, utterance):
        yield "In", facts.label(work)
        yield from (("At", page.value) for page in facts.nodes(work, terms.FOAF_PAGE))
    if source := _find_file(facts, finding):
        line = next((f", line {one.line}" for one in excerpts if one.line), "")
        yield "File", f"{source}{line}"
    if condition := facts.text(finding, terms.CONDITION):
        yield "On condition", " ".join(condition.split())


def _find_file(facts: Facts, finding: NamedNode) -> str:
    for span in facts.nodes(finding, terms.EVIDENCE):
        if source := facts.node(span, terms.OA_HAS_SOURCE):
            return facts.text(source, terms.DCTERMS_IDENTIFIER)
    return ""
