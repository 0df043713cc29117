"""Positions -> cards: who stands where on what, in which words, said when."""

from collections.abc import Callable, Iterable
from urllib.parse import quote

from pyoxigraph import NamedNode

from graph_builder.model import Basis, Stance, Tier
from graph_builder.publish.facts import Facts
from graph_builder.publish.pages import Address, Card, CardGroup, Link, Quotation
from graph_builder.publish.quotation import quote_all
from graph_builder.publish.spells import last_day, say_when
from graph_builder.render.wording import STANCES, say_lead, say_role
from graph_builder.vocabulary import terms

RELATIONS = (
    (terms.ENDORSES, "Endorses"),
    (terms.DISPUTES, "Disputes"),
    (terms.BECAUSE_OF, "Gives as the reason"),
)
_ANCHOR_WORDS = 6
_SCHEMES = ("https://", "http://")


def make_link(facts: Facts, node: NamedNode, note: str = "") -> Link:
    """Return a link to the page of `node` by its name."""
    return Link(node.value, facts.label(node), note)


def make_card(facts: Facts, position: NamedNode) -> Card | None:
    """Return the card of a position; None if it lacks a part or any words."""
    parts = _find_parts(facts, position)
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


def _find_parts(
    facts: Facts, position: NamedNode
) -> tuple[NamedNode, NamedNode, NamedNode, NamedNode] | None:
    """Return a position's holder, proposition, utterance and work, if it has each."""
    holder = facts.node(position, terms.HOLDER)
    proposition = facts.node(position, terms.ON_PROPOSITION)
    utterance = facts.node(position, terms.EXPRESSED_IN)
    work = find_work(facts, utterance) if utterance else None
    if facts.code(position, terms.STANCE) not in set(Stance):
        return None
    if holder and proposition and utterance and work:
        return holder, proposition, utterance, work
    return None


def make_cards(facts: Facts, positions: Iterable[NamedNode]) -> list[Card]:
    """Return the cards of `positions`, the newest first."""
    found = (make_card(facts, position) for position in dict.fromkeys(positions))
    cards = sorted(filter(None, found), key=lambda card: (card.work.label, card.iri))
    return sorted(cards, key=lambda card: card.day, reverse=True)


def group_by_proposition(cards: Iterable[Card]) -> tuple[CardGroup, ...]:
    """Return the cards under their propositions, the one last spoken on first."""
    return _group(cards, lambda card: card.proposition)


def group_by_stance(cards: Iterable[Card]) -> tuple[CardGroup, ...]:
    """Return the cards under their stances: for, then against, then neither."""
    found = {group.heading: group for group in _group(cards, _say_stance)}
    return tuple(found[words] for words in STANCES.values() if words in found)


def group_by_holder(cards: Iterable[Card]) -> tuple[CardGroup, ...]:
    """Return the cards under their holders, the one who last spoke first."""
    return _group(cards, lambda card: card.holder)


def _say_stance(card: Card) -> str:
    return STANCES[card.stance]


def _group(
    cards: Iterable[Card], choose: Callable[[Card], Link | str]
) -> tuple[CardGroup, ...]:
    found: dict[Link | str, list[Card]] = {}
    for card in cards:
        found.setdefault(choose(card), []).append(card)
    return tuple(CardGroup(heading, tuple(held)) for heading, held in found.items())


def list_capacities(facts: Facts, utterance: NamedNode) -> tuple[Link, ...]:
    """Return the tenures in which an utterance was made, as 'Chair of the council'."""
    speaker = facts.node(utterance, terms.SPEAKER)
    name = facts.label(speaker) if speaker else ""
    return tuple(
        Link(tenure.value, say_role(facts.label(tenure), name))
        for tenure in facts.nodes(utterance, terms.IN_CAPACITY)
    )


def list_voices(facts: Facts, utterance: NamedNode) -> tuple[Link, ...]:
    """Return who conveys an utterance, if not the work itself: the nearest first."""
    voices: list[Link] = []
    for outer in _climb(facts, utterance):
        speaker = facts.node(outer, terms.SPEAKER)
        if speaker:
            voices.append(make_link(facts, speaker))
    return tuple(voices)


def list_said_in(facts: Facts, tenures: Iterable[NamedNode]) -> Iterable[NamedNode]:
    """Return the positions that were taken in one of the tenures."""
    for tenure in tenures:
        for utterance in facts.subjects(terms.IN_CAPACITY, tenure):
            yield from facts.subjects(terms.EXPRESSED_IN, utterance)


def find_work(facts: Facts, utterance: NamedNode) -> NamedNode | None:
    """Return the work that an utterance is conveyed in, at any depth."""
    outermost = [utterance, *_climb(facts, utterance)][-1]
    return facts.node(outermost, terms.CONVEYED_IN)


def _climb(facts: Facts, utterance: NamedNode) -> list[NamedNode]:
    """Return the utterances that convey one, the nearest first."""
    found: list[NamedNode] = []
    outer = facts.node(utterance, terms.CONVEYED_IN)
    while outer and outer not in found and facts.is_a(outer, terms.UTTERANCE):
        found.append(outer)
        outer = facts.node(outer, terms.CONVEYED_IN)
    return found


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
