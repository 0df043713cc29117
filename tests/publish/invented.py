"""An invented graph in which every kind of thing is there once, under any words."""

from pyoxigraph import Literal, NamedNode, Quad, Store

from graph_builder.store import make_store
from graph_builder.vocabulary import (
    BASE,
    REGISTRY_GRAPH,
    code,
    mint_body,
    mint_person,
    mint_post,
    mint_proposition,
    mint_selectors,
    mint_source,
    mint_source_graph,
    mint_span,
    mint_succession,
    mint_tenure,
    mint_topic,
    terms,
)
from graph_builder.vocabulary.terms import XSD_DATE

DIGEST = "0123456789abcdef" * 4
GRAPH = mint_source_graph(DIGEST)
SOURCE = mint_source(DIGEST)
WORK = NamedNode(f"{BASE}id/work/gazette-2011")
PERSON = mint_person("ada-thornley")
BODY = mint_body("nether-carrow-trust")
OTHER = mint_body("nether-carrow-board")
POST = mint_post("chair-of-nether-carrow-trust")
TENURE = mint_tenure("ada-thornley--chair")
PROPOSITION = mint_proposition("clinic-opens")
TOPIC = mint_topic("hospitals")
SUCCESSION = mint_succession("trust-2013")
NAMING = NamedNode(f"{BASE}id/naming/lady-thornley--0123456789ab")
GROUP = NamedNode(f"{WORK.value}/group-patients")
UTTERANCE = NamedNode(f"{WORK.value}/u-000000000000")
COMMITMENT = NamedNode(f"{WORK.value}/c-000000000000")
PAGE = NamedNode("https://example.org/gazette/clinic")

Fact = tuple[NamedNode, NamedNode, NamedNode | Literal]


def english(words: str) -> Literal:
    return Literal(words, language="en")


def day(words: str) -> Literal:
    return Literal(words, datatype=XSD_DATE)


def position(number: int) -> NamedNode:
    return NamedNode(f"{WORK.value}/p-{number:012x}")


def span(number: int, words: str) -> tuple[NamedNode, list[Fact]]:
    """Return a span of `words` at a place of its own, and what describes it."""
    start = number * 1_000
    node = mint_span(SOURCE, start, start + len(words))
    place, quote = mint_selectors(node)
    return node, [
        (node, terms.RDF_TYPE, terms.SPAN),
        (node, terms.OA_HAS_SOURCE, SOURCE),
        (node, terms.OA_HAS_SELECTOR, place),
        (node, terms.OA_HAS_SELECTOR, quote),
        (place, terms.RDF_TYPE, terms.OA_POSITION_SELECTOR),
        (place, terms.OA_START, Literal(start)),
        (place, terms.OA_END, Literal(start + len(words))),
        (quote, terms.RDF_TYPE, terms.OA_QUOTE_SELECTOR),
        (quote, terms.OA_EXACT, Literal(words)),
    ]


def take_position(number: int, words: str, tier: str = "published") -> list[Fact]:
    """Return what describes one position of the person, borne out by `words`."""
    node = position(number)
    evidence, facts = span(number, words)
    return [
        *facts,
        (node, terms.RDF_TYPE, terms.POSITION),
        (node, terms.HOLDER, PERSON),
        (node, terms.ON_PROPOSITION, PROPOSITION),
        (node, terms.STANCE, code("oppose")),
        (node, terms.EXPRESSED_IN, UTTERANCE),
        (node, terms.EVIDENCE, evidence),
        (node, terms.EXPLICITNESS, code("explicit")),
        (node, terms.TIER, code(tier)),
    ]


def describe_registry(text: str) -> list[Fact]:
    """Return people, bodies and posts, all of them called `text`."""
    labelled = [
        (PERSON, terms.FOAF_PERSON),
        (BODY, terms.ORG_ORGANIZATION),
        (OTHER, terms.ORG_ORGANIZATION),
        (POST, terms.ORG_POST),
        (TENURE, terms.TENURE),
        (SUCCESSION, terms.SUCCESSION),
    ]
    facts: list[Fact] = []
    for node, kind in labelled:
        facts += [(node, terms.RDF_TYPE, kind), (node, terms.RDFS_LABEL, english(text))]
    return [
        *facts,
        (PERSON, terms.SKOS_ALT_LABEL, english(f"{text} again")),
        (BODY, terms.ORG_CLASSIFICATION, code("hospital-trust")),
        (POST, terms.ORG_POST_IN, BODY),
        (POST, terms.CONSTITUENCY, Literal(text)),
        (TENURE, terms.ORG_MEMBER, PERSON),
        (TENURE, terms.ORG_IN_ORGANIZATION, BODY),
        (TENURE, terms.POST, POST),
        (TENURE, terms.DCTERMS_SOURCE, Literal(text)),
        (TENURE, terms.START_EARLIEST, day("2010-01-01")),
        (TENURE, terms.START_LATEST, day("2010-12-31")),
        (NAMING, terms.RDF_TYPE, terms.NAMING),
        (NAMING, terms.NAMING_OF, PERSON),
        (NAMING, terms.SKOSXL_LITERAL_FORM, english(text)),
        (SUCCESSION, terms.ORG_ORIGINAL, OTHER),
        (SUCCESSION, terms.ORG_RESULTING, BODY),
        (SUCCESSION, terms.SUCCESSION_TYPE, code("renaming")),
        (PROPOSITION, terms.RDF_TYPE, terms.PROPOSITION),
        (PROPOSITION, terms.RDF_TYPE, terms.PROPOSAL),
        (PROPOSITION, terms.SKOS_PREF_LABEL, english(text)),
        (PROPOSITION, terms.DCTERMS_SUBJECT, TOPIC),
        (TOPIC, terms.RDF_TYPE, terms.SKOS_CONCEPT),
        (TOPIC, terms.SKOS_PREF_LABEL, english(text)),
    ]


def describe_work(text: str, genre: str, words: str) -> list[Fact]:
    """Return a work, its source, a group, and one utterance with an undertaking."""
    evidence, facts = span(0, words)
    return [
        *facts,
        (WORK, terms.RDF_TYPE, terms.WORK),
        (WORK, terms.DCTERMS_TITLE, english(text)),
        (WORK, terms.DCTERMS_TYPE, code(genre)),
        (WORK, terms.DCTERMS_PUBLISHER, OTHER),
        (WORK, terms.FOAF_PAGE, PAGE),
        (WORK, terms.MENTIONS, PERSON),
        (WORK, terms.DATE_BASIS, code("stated")),
        (WORK, terms.DATE_EARLIEST, day("2011-03-11")),
        (WORK, terms.DATE_LATEST, day("2011-03-11")),
        (SOURCE, terms.RDF_TYPE, terms.SOURCE),
        (SOURCE, terms.PROV_SPECIALIZATION_OF, WORK),
        (SOURCE, terms.DCTERMS_IDENTIFIER, Literal(text)),
        (SOURCE, terms.SHA256, Literal(DIGEST)),
        (GROUP, terms.RDF_TYPE, terms.UNIDENTIFIED_GROUP),
        (GROUP, terms.RDFS_LABEL, english(text)),
        (UTTERANCE, terms.RDF_TYPE, terms.UTTERANCE),
        (UTTERANCE, terms.SPEAKER, PERSON),
        (UTTERANCE, terms.CONVEYED_IN, WORK),
        (UTTERANCE, terms.IN_CAPACITY, TENURE),
        (UTTERANCE, terms.CAPACITY_BASIS, code("stated")),
        (UTTERANCE, terms.MODE, code("direct")),
        (UTTERANCE, terms.DATE_BASIS, code("stated")),
        (UTTERANCE, terms.DATE_EARLIEST, day("2011-03-11")),
        (UTTERANCE, terms.DATE_LATEST, day("2011-03-11")),
        (UTTERANCE, terms.EVIDENCE, evidence),
        (UTTERANCE, terms.REPLIES_TO, UTTERANCE),
        (COMMITMENT, terms.RDF_TYPE, terms.COMMITMENT),
        (COMMITMENT, terms.HOLDER, PERSON),
        (COMMITMENT, terms.ON_BEHALF_OF, BODY),
        (COMMITMENT, terms.DUE_TEXT, english(text)),
        (COMMITMENT, terms.EXPRESSED_IN, UTTERANCE),
        (COMMITMENT, terms.EVIDENCE, evidence),
    ]


def make_graph(
    text: str = "The clinic should open.",
    *,
    words: str = "I oppose it",
    genre: str = "article",
    positions: int = 1,
    more: list[Fact] | None = None,
) -> Store:
    """Return a graph that calls everything `text`, with as many positions as asked."""
    said = [*describe_work(text, genre, words), (GROUP, terms.RULE, Literal(text))]
    said += [(UTTERANCE, terms.SPEAKER, PERSON), (COMMITMENT, terms.HOLDER, GROUP)]
    for number in range(1, positions + 1):
        said += take_position(number, words)
        said.append((position(number), terms.RULE, Literal(text)))
        said.append((position(number), terms.CONDITION, english(text)))
    said += more or []
    return make_store(
        [
            *(Quad(s, p, o, REGISTRY_GRAPH) for s, p, o in describe_registry(text)),
            *(Quad(s, p, o, GRAPH) for s, p, o in said),
        ]
    )
