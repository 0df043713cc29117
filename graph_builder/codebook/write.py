"""The Codebook's values -> Turtle in its one canonical form."""

from collections.abc import Iterator

from pyoxigraph import Literal, NamedNode, Triple

from graph_builder.model import Codebook, Proposition, PropositionKind, Topic
from graph_builder.subjects import format_turtle
from graph_builder.vocabulary import mint_proposition, mint_topic, terms

_CLASSES = {
    PropositionKind.PROPOSAL: terms.PROPOSAL,
    PropositionKind.FACTUAL_CLAIM: terms.FACTUAL_CLAIM,
}
Fact = tuple[NamedNode, NamedNode | Literal]


def format_codebook(codebook: Codebook) -> str:
    """Return the codebook as Turtle, topics first: the same values, the same text."""
    triples = [
        Triple(subject, predicate, value)
        for subject, facts in _list_subjects(codebook)
        for predicate, value in facts
    ]
    return format_turtle(triples)


def _list_subjects(codebook: Codebook) -> Iterator[tuple[NamedNode, Iterator[Fact]]]:
    for topic in codebook.topics.values():
        yield mint_topic(topic.slug), _topic_facts(topic)
    for proposition in codebook.propositions.values():
        yield mint_proposition(proposition.slug), _proposition_facts(proposition)


def _topic_facts(topic: Topic) -> Iterator[Fact]:
    yield terms.RDF_TYPE, terms.SKOS_CONCEPT
    yield terms.SKOS_PREF_LABEL, _english(topic.label)
    if topic.broader is not None:
        yield terms.SKOS_BROADER, mint_topic(topic.broader)


def _proposition_facts(one: Proposition) -> Iterator[Fact]:
    yield terms.RDF_TYPE, _CLASSES[one.kind]
    yield terms.SKOS_PREF_LABEL, _english(one.label)
    if one.scope is not None:
        yield terms.SKOS_SCOPE_NOTE, _english(one.scope)
    yield from ((terms.DCTERMS_SUBJECT, mint_topic(slug)) for slug in one.topics)
    yield from ((terms.SKOS_ALT_LABEL, _english(words)) for words in one.wordings)
    for pattern in one.patterns:
        predicate = terms.CONTRARY_PATTERN if pattern.is_contrary else terms.PATTERN
        yield predicate, Literal(pattern.expression)
    for slug in one.incompatible_with:
        yield terms.INCOMPATIBLE_WITH, mint_proposition(slug)
    for slug in one.narrower_than:
        yield terms.NARROWER_THAN, mint_proposition(slug)


def _english(text: str) -> Literal:
    return Literal(text, language="en")
