"""Propositions and topics as facts."""

from collections.abc import Container, Iterable, Iterator

from graph_builder.emit.facts import Fact, are, each, english
from graph_builder.emit.identify import PROPOSITION_CLASSES
from graph_builder.model import Proposition, Topic
from graph_builder.vocabulary import mint_proposition, mint_topic, terms


def proposition_facts(
    proposition: Proposition,
    known: Container[str],
    incompatible: Iterable[str] = (),
) -> Iterator[Fact]:
    """Yield what the codebook says of a proposition, less how to recognise it.

    Links lead only to the `known` propositions; `incompatible` are those that exclude
    this one, whichever of the two says so.
    """
    yield from are(terms.PROPOSITION, PROPOSITION_CLASSES[proposition.kind])
    yield terms.SKOS_PREF_LABEL, english(proposition.label)
    yield from each(terms.DCTERMS_SUBJECT, map(mint_topic, proposition.topics))
    for predicate, slugs in (
        (terms.INCOMPATIBLE_WITH, incompatible),
        (terms.NARROWER_THAN, proposition.narrower_than),
    ):
        linked = (mint_proposition(slug) for slug in slugs if slug in known)
        yield from each(predicate, linked)
    if proposition.scope:
        yield terms.SKOS_SCOPE_NOTE, english(proposition.scope)


def topic_facts(topic: Topic) -> Iterator[Fact]:
    """Yield what the codebook says of a topic."""
    yield from are(terms.SKOS_CONCEPT)
    yield terms.SKOS_PREF_LABEL, english(topic.label)
    if topic.broader:
        yield terms.SKOS_BROADER, mint_topic(topic.broader)
