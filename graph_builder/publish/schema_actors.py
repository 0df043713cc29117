"""People and bodies in the words of schema.org."""

from collections.abc import Iterable

from pyoxigraph import NamedNode

from graph_builder.publish.facts import Facts
from graph_builder.publish.schema_org import describe_thing, top
from graph_builder.render.styles import Json
from graph_builder.vocabulary import terms


def describe_person(
    facts: Facts,
    person: NamedNode,
    tenures: Iterable[NamedNode],
    namings: Iterable[NamedNode],
) -> dict[str, Json]:
    """Return a person with other names and the posts held."""
    roles: list[Json] = []
    for tenure in tenures:
        body = facts.node(tenure, terms.ORG_IN_ORGANIZATION)
        post = facts.node(tenure, terms.POST)
        role: dict[str, Json] = {"@type": "OrganizationRole", "@id": tenure.value}
        role["roleName"] = facts.label(post) if post else "member"
        if body:
            role["memberOf"] = describe_thing(
                "Organization", body.value, facts.label(body)
            )
        roles.append(role | _bounds(facts, tenure))
    names = _other_names(facts, person, namings)
    return top(
        describe_thing(
            "Person",
            person.value,
            facts.label(person),
            alternateName=names,
            memberOf=roles,
        )
    )


def describe_body(
    facts: Facts, body: NamedNode, namings: Iterable[NamedNode]
) -> dict[str, Json]:
    """Return a body with its other names."""
    names = _other_names(facts, body, namings)
    return top(
        describe_thing(
            "Organization", body.value, facts.label(body), alternateName=names
        )
    )


def _other_names(
    facts: Facts, actor: NamedNode, namings: Iterable[NamedNode]
) -> list[Json]:
    names = {facts.label(naming) for naming in namings}
    names |= set(facts.texts(actor, terms.SKOS_ALT_LABEL))
    return [*sorted(names - {facts.label(actor)})]


def _bounds(facts: Facts, tenure: NamedNode) -> dict[str, Json]:
    edges = (
        ("startDate", terms.START_EARLIEST, terms.START_LATEST),
        ("endDate", terms.END_EARLIEST, terms.END_LATEST),
    )
    found: dict[str, Json] = {}
    for name, first, last in edges:
        day = facts.text(tenure, first)
        if day and day == facts.text(tenure, last):
            found[name] = day
    return found
