"""The page of a person or a body: names, posts, and positions with their words."""

from collections.abc import Iterable, Sequence

from pyoxigraph import NamedNode

from graph_builder.publish.conveyed import list_said_in, make_link
from graph_builder.publish.entries import list_commitments
from graph_builder.publish.facts import Facts
from graph_builder.publish.gathered import gather_page, list_links, list_rows
from graph_builder.publish.groups import group_by_proposition
from graph_builder.publish.pages import Fact, Kind, Link, Page, Section
from graph_builder.publish.schema_actors import describe_body, describe_person
from graph_builder.publish.slots import make_slots
from graph_builder.publish.spells import say_bounds
from graph_builder.render.wording import say_role
from graph_builder.vocabulary import terms

_PERSON_LEAD = "What this person is quoted, or reported, as saying, and in which posts."
_BODY_LEAD = (
    "What this body, and those who spoke for it, are quoted or reported as saying."
)


def describe_actor(facts: Facts, actor: NamedNode) -> Page:
    """Return the page of a person or a body: its card, for any front end.

    Positions stand under their propositions, the newest first; of a body, its own
    first, then those of people who spoke in a post there.
    """
    is_person = facts.is_a(actor, terms.FOAF_PERSON)
    return _describe_person(facts, actor) if is_person else _describe_body(facts, actor)


def _describe_person(facts: Facts, person: NamedNode) -> Page:
    tenures = facts.subjects(terms.ORG_MEMBER, person)
    namings = facts.subjects(terms.NAMING_OF, person)
    name = facts.label(person)
    slots = make_slots(facts, facts.subjects(terms.HOLDER, person))
    return gather_page(
        facts,
        person,
        Kind.PERSON,
        lead=_PERSON_LEAD,
        facts_known=[*_list_names(facts, person, namings)],
        sections=[
            Section("Posts", links=_list_tenures(facts, tenures, name)),
            Section("Positions", groups=group_by_proposition(slots)),
            Section("Undertakings", entries=list_commitments(facts, person)),
            _mentioned(facts, person),
        ],
        also=[*tenures, *namings],
        schema=describe_person(facts, person, tenures, namings),
    )


def _describe_body(facts: Facts, body: NamedNode) -> Page:
    namings = facts.subjects(terms.NAMING_OF, body)
    posts = facts.subjects(terms.ORG_POST_IN, body)
    tenures = facts.subjects(terms.ORG_IN_ORGANIZATION, body)
    own = make_slots(facts, facts.subjects(terms.HOLDER, body))
    known = {slot.iri for slot in own}
    spoken = make_slots(facts, list_said_in(facts, tenures))
    spoken = [slot for slot in spoken if slot.iri not in known]
    successions = _list_successions(facts, body)
    return gather_page(
        facts,
        body,
        Kind.BODY,
        lead=_BODY_LEAD,
        facts_known=[
            *list_rows(facts, body, [("Kind", terms.ORG_CLASSIFICATION)]),
            *list_rows(facts, body, [("Part of", terms.ORG_SUB_ORGANIZATION_OF)]),
            *_list_names(facts, body, namings),
            *_row("Existed", say_bounds(facts, body)),
            *_row("Changes", *(make_link(facts, each) for each in successions)),
        ],
        sections=[
            Section("Positions of its own", groups=group_by_proposition(own)),
            Section(
                "Positions of those who spoke in a post here",
                groups=group_by_proposition(spoken),
            ),
            Section(
                "Undertakings on its behalf", entries=list_commitments(facts, body)
            ),
            Section("People in posts here", links=_list_tenures(facts, tenures)),
            Section("Posts", links=list_links(facts, posts)),
            Section(
                "Parts", links=_inverse(facts, terms.ORG_SUB_ORGANIZATION_OF, body)
            ),
            Section(
                "Published by it", links=_inverse(facts, terms.DCTERMS_PUBLISHER, body)
            ),
            _mentioned(facts, body),
        ],
        also=[*tenures, *namings, *posts],
        schema=describe_body(facts, body, namings),
    )


def _row(name: str, *values: Link | str) -> Iterable[Fact]:
    kept = tuple(value for value in values if value)
    return [Fact(name, kept)] if kept else []


def _list_names(
    facts: Facts, actor: NamedNode, namings: Sequence[NamedNode]
) -> Iterable[Fact]:
    dated = [
        Link(naming.value, facts.label(naming), say_bounds(facts, naming))
        for naming in namings
    ]
    said = {link.label for link in dated} | {facts.label(actor)}
    others = facts.texts(actor, terms.SKOS_ALT_LABEL)
    return _row("Other names", *dated, *(each for each in others if each not in said))


def _list_tenures(
    facts: Facts, tenures: Iterable[NamedNode], name: str = ""
) -> tuple[Link, ...]:
    def rank(tenure: NamedNode) -> tuple[str, str]:
        bounds = (terms.START_LATEST, terms.START_EARLIEST, terms.END_EARLIEST)
        days = (facts.text(tenure, bound) for bound in bounds)
        return next(filter(None, days), ""), facts.label(tenure)

    return tuple(
        Link(
            tenure.value,
            say_role(facts.label(tenure), name),
            say_bounds(facts, tenure) or "dates not known",
        )
        for tenure in sorted(tenures, key=rank, reverse=True)
    )


def _list_successions(facts: Facts, body: NamedNode) -> list[NamedNode]:
    ends = (terms.ORG_ORIGINAL, terms.ORG_RESULTING)
    return [each for end in ends for each in facts.subjects(end, body)]


def _inverse(facts: Facts, predicate: NamedNode, value: NamedNode) -> tuple[Link, ...]:
    return list_links(facts, facts.subjects(predicate, value))


def _mentioned(facts: Facts, actor: NamedNode) -> Section:
    return Section("Named in", links=_inverse(facts, terms.MENTIONS, actor))
