"""The front page: an answer first, then how much there is."""

from pyoxigraph import NamedNode

from graph_builder.publish.cards import make_card
from graph_builder.publish.facts import Facts
from graph_builder.publish.groups import group_by_stance
from graph_builder.publish.pages import CardGroup, Fact, Link, Listing, Section
from graph_builder.publish.slots import make_slots
from graph_builder.publish.subjects import count_positions
from graph_builder.vocabulary import terms

_FEW = 3

COUNTED = (
    ("People", terms.FOAF_PERSON),
    ("Bodies", terms.ORG_ORGANIZATION),
    ("Works", terms.WORK),
    ("Utterances", terms.UTTERANCE),
    ("Positions", terms.POSITION),
    ("Propositions", terms.PROPOSITION),
)


def count_things(facts: Facts) -> tuple[Fact, ...]:
    """Return how many things of each kind the graph describes."""
    return tuple(
        Fact(name, (f"{len(facts.members(kind)):,}",)) for name, kind in COUNTED
    )


def make_front(facts: Facts) -> Listing:
    """Return the front page: an answer first, on what most positions are about."""
    ranked = count_positions(facts, facts.members(terms.PROPOSITION))
    sections = [Section("Most positions are about", links=ranked[:5])]
    if ranked:
        top = ranked[0]
        few = _choose_few(facts, NamedNode(top.iri))
        sections.insert(0, Section(top.label, groups=few, links=(_more(top),)))
    return Listing(
        "index",
        "Who stands where",
        "Who is quoted, or reported, as for or against which health-policy "
        "proposition; where, when, in which post, and in which exact words.",
        tuple(section for section in sections if section.links),
        count_things(facts),
    )


def _choose_few(facts: Facts, proposition: NamedNode) -> tuple[CardGroup, ...]:
    """Return the newest positions on a proposition by stance, a few of each."""
    slots = make_slots(facts, facts.subjects(terms.ON_PROPOSITION, proposition))
    found = []
    for group in group_by_stance(slots):
        few = (make_card(facts, NamedNode(slot.iri)) for slot in group.slots[:_FEW])
        found.append(CardGroup(group.heading, cards=tuple(filter(None, few))))
    return tuple(found)


def _more(top: Link) -> Link:
    return Link(top.iri, "All positions on this proposition", top.note)
