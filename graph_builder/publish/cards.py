"""Positions -> cards: who stands where on what, in which words, said when."""

from collections.abc import Iterable
from urllib.parse import quote

from pyoxigraph import NamedNode

from graph_builder.model import Basis, Stance, Tier
from graph_builder.publish.conveyed import (
    find_work,
    list_capacities,
    list_voices,
    make_link,
)
from graph_builder.publish.facts import Facts
from graph_builder.publish.pages import Address, Card, Link, Quotation
from graph_builder.publish.quotation import quote_all
from graph_builder.publish.spells import last_day, say_when
from graph_builder.render.wording import say_lead
from graph_builder.vocabulary import terms

RELATIONS = (
    (terms.ENDORSES, "Endorses"),
    (terms.DISPUTES, "Disputes"),
    (terms.BECAUSE_OF, "Gives as the reason"),
)
_ANCHOR_WORDS = 6
_SCHEMES = ("https://", "http://")


def make_card(facts: Facts, position: NamedNode) -> Card | None:
    """Return the card of a position; None if it lacks a part or any words."""
    parts = find_parts(facts, position)
    words = quote_all(facts, position)
    if parts is None or not any(each.text for each in words):
        return None
    holder, proposition, utterance, work = parts
    speaker = facts.node(utterance, terms.SPEAKER)
    publisher = facts.node(work, terms.DCTERMS_PUBLISHER)
    basis = facts.code(utterance, terms.CAPACITY_BASIS)
    return Card(
        iri=position.value,
        holder=make_link(facts, holder),
        stance=Stance(facts.code(position, terms.STANCE)),
        proposition=make_link(facts, proposition),
        words=words,
        lead=say_lead(
            facts.code(utterance, terms.MODE), facts.code(position, terms.EXPLICITNESS)
        ),
        speaker=make_link(facts, speaker) if speaker and speaker != holder else None,
        capacities=list_capacities(facts, utterance),
        capacity_note="inferred" if basis == Basis.INFERRED else "",
        via=list_voices(facts, utterance),
        said=say_when(facts, utterance),
        day=last_day(facts, utterance),
        work=make_link(facts, work),
        publisher=make_link(facts, publisher) if publisher else None,
        address=find_address(facts, work, words),
        condition=facts.text(position, terms.CONDITION),
        relations=tuple(_list_relations(facts, position)),
        is_candidate=facts.code(position, terms.TIER) != Tier.PUBLISHED,
    )


def find_parts(
    facts: Facts, position: NamedNode
) -> tuple[NamedNode, NamedNode, NamedNode, NamedNode] | None:
    """Return a position's holder, proposition, utterance and work, if it has each.

    None if it has no stance of ours either.
    """
    holder = facts.node(position, terms.HOLDER)
    proposition = facts.node(position, terms.ON_PROPOSITION)
    utterance = facts.node(position, terms.EXPRESSED_IN)
    work = find_work(facts, utterance) if utterance else None
    if facts.code(position, terms.STANCE) not in set(Stance):
        return None
    if holder and proposition and utterance and work:
        return holder, proposition, utterance, work
    return None


def find_address(
    facts: Facts, work: NamedNode, words: Iterable[Quotation] = ()
) -> Address | None:
    """Return where a work can be read, at the first of the words if given.

    The place is a text fragment, which browsers that know it scroll to.
    """
    page = facts.node(work, terms.FOAF_PAGE)
    if page is None or not page.value.startswith(_SCHEMES):
        return None
    first = next((each.text.split() for each in words if each.text), [])
    anchor = " ".join(first[:_ANCHOR_WORDS])
    if anchor and "#" not in page.value:
        return Address(f"{page.value}#:~:text={_encode(anchor)}", "Read it there")
    return Address(page.value, "Read it there")


def _encode(words: str) -> str:
    return quote(words, safe="").replace("-", "%2D")


def _list_relations(facts: Facts, position: NamedNode) -> Iterable[tuple[str, Link]]:
    for predicate, words in RELATIONS:
        for other in facts.nodes(position, predicate):
            yield words, Link(other.value, name_position(facts, other))


def name_position(facts: Facts, position: NamedNode) -> str:
    """Return 'Jane Roe on ‘The ward should close.’', without the stance."""
    holder = facts.node(position, terms.HOLDER)
    proposition = facts.node(position, terms.ON_PROPOSITION)
    if not (holder and proposition):
        return facts.label(position)
    return f"{facts.label(holder)} on ‘{facts.label(proposition)}’"
