"""The same in the words of schema.org, for search engines."""

from collections.abc import Iterable, Mapping

from pyoxigraph import NamedNode

from graph_builder.publish.facts import Facts
from graph_builder.publish.pages import Card
from graph_builder.render.styles import Json
from graph_builder.vocabulary import terms

CONTEXT = "https://schema.org"


def describe_thing(kind: str, iri: str, name: str, **more: Json) -> dict[str, Json]:
    """Return something of a type of schema.org; what is empty is left out."""
    thing: dict[str, Json] = {"@type": kind, "@id": iri, "name": name}
    thing |= {key: value for key, value in more.items() if value}
    return thing


def top(thing: Mapping[str, Json]) -> dict[str, Json]:
    """Return `thing` with the context that makes it stand by itself."""
    return {"@context": CONTEXT, **thing}


def describe_quotation(facts: Facts, card: Card) -> dict[str, Json]:
    """Return a position's words as a quotation about a claim, with their work."""
    work = describe_publication(facts, NamedNode(card.work.iri))
    work.pop("@context")
    said_by = card.speaker or card.holder
    return top(
        {
            "@type": "Quotation",
            "@id": card.iri,
            "text": " […] ".join(
                f"{each.text} …" if each.is_cut else each.text for each in card.words
            ),
            "creator": describe_thing(
                _agent_type(facts, NamedNode(said_by.iri)), said_by.iri, said_by.label
            ),
            "about": describe_thing(
                "Claim", card.proposition.iri, card.proposition.label
            ),
            "isPartOf": work,
        }
    )


def describe_publication(facts: Facts, work: NamedNode) -> dict[str, Json]:
    """Return a work: an article or a report, with its day, publisher and address."""
    article = facts.code(work, terms.DCTERMS_TYPE) == "article"
    day = facts.text(work, terms.DATE_EARLIEST)
    exact = day == facts.text(work, terms.DATE_LATEST)
    publisher = facts.node(work, terms.DCTERMS_PUBLISHER)
    page = facts.node(work, terms.FOAF_PAGE)
    return top(
        describe_thing(
            "NewsArticle" if article else "Report",
            work.value,
            facts.label(work),
            datePublished=day if exact else "",
            url=page.value if page else "",
            publisher=describe_thing(
                "Organization", publisher.value, facts.label(publisher)
            )
            if publisher
            else "",
        )
    )


def _agent_type(facts: Facts, agent: NamedNode) -> str:
    return "Person" if facts.is_a(agent, terms.FOAF_PERSON) else "Organization"


def describe_listing(title: str, lead: str) -> dict[str, Json]:
    """Return a page that leads to others."""
    return {
        "@context": CONTEXT,
        "@type": "CollectionPage",
        "name": title,
        "description": lead,
    }


def describe_data_set(
    iri: str,
    title: str,
    description: str,
    licence: str,
    files: Iterable[tuple[str, str]],
) -> dict[str, Json]:
    """Return the data set; `files` are addresses with their media types."""
    downloads: list[Json] = [
        {"@type": "DataDownload", "contentUrl": url, "encodingFormat": media_type}
        for url, media_type in files
    ]
    return top(
        describe_thing(
            "Dataset",
            iri,
            title,
            description=description,
            license=licence,
            distribution=downloads,
        )
    )
