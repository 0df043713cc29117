"""An invented graph, small enough to read, of what `said` lists."""

from pyoxigraph import Literal, NamedNode, Quad, Store

from graph_builder.vocabulary import BASE, code, mint_body, mint_person, terms
from tests.render.said import CLOSURE, MERGER, SAID, Said

__all__ = ["CLOSURE", "MERGER", "SAID", "Said", "make_store", "slug"]

WORK = NamedNode(f"{BASE}id/work/examiner-2011-03-11")
SOURCE = NamedNode(f"{BASE}id/source/0123456789abcdef")


def make_store(said: tuple[Said, ...] = SAID) -> Store:
    """Return a store with one source that says all of `said`."""
    store = Store()
    start = 0
    for number, one in enumerate(said):
        _add_position(store, one, number, start)
        start += len(one.words) + 1
    return store


def slug(text: str) -> str:
    """Return `text` as a slug of an invented entity."""
    return "-".join("".join(c if c.isalnum() else " " for c in text).lower().split())


def _add(store: Store, subject: NamedNode, *facts: tuple[NamedNode, object]) -> None:
    for predicate, value in facts:
        known = value if isinstance(value, NamedNode | Literal) else _say(value)
        store.add(Quad(subject, predicate, known))


def _say(value: object) -> Literal:
    return Literal(str(value), language="en")


def _day(value: str) -> Literal:
    return Literal(value, datatype=terms.XSD_DATE)


def _holder(one: Said) -> NamedNode:
    if one.kind == terms.FOAF_PERSON:
        return mint_person(slug(one.who) or "nameless")
    if one.kind == terms.ORG_ORGANIZATION:
        return mint_body(slug(one.who))
    return NamedNode(f"{WORK.value}/group-{slug(one.who)}")


def _add_position(store: Store, one: Said, number: int, start: int) -> None:
    holder = _holder(one)
    work = NamedNode(f"{BASE}id/work/{slug(one.title) or 'untitled'}-{one.day}")
    position = NamedNode(f"{work.value}/p-{number}")
    utterance = NamedNode(f"{work.value}/u-{number}")
    capture = NamedNode(f"{SOURCE.value}{slug(one.title)}{one.day}")
    span = NamedNode(f"{capture.value}/span-{start}")
    proposition = NamedNode(f"{BASE}id/proposition/{slug(one.on)[:60]}")
    topic = NamedNode(f"{BASE}id/topic/hospitals")
    _add(store, holder, (terms.RDF_TYPE, one.kind), (terms.RDFS_LABEL, one.who))
    _add(
        store,
        proposition,
        (terms.RDF_TYPE, terms.PROPOSAL),
        (terms.SKOS_PREF_LABEL, one.on),
        (terms.DCTERMS_SUBJECT, topic),
    )
    _add(store, topic, (terms.RDF_TYPE, terms.SKOS_CONCEPT))
    _add(store, topic, (terms.SKOS_PREF_LABEL, "Hospitals in Wessmoor"))
    _add(
        store,
        work,
        (terms.RDF_TYPE, terms.WORK),
        (terms.DCTERMS_TITLE, one.title),
        (terms.DCTERMS_TYPE, code(one.genre)),
    )
    if one.url:
        _add(store, work, (terms.FOAF_PAGE, NamedNode(one.url)))
    if one.known_as:
        _add(store, holder, (terms.SKOS_ALT_LABEL, one.known_as))
    if one.party:
        _add_party(store, holder, one)
    _add(
        store,
        capture,
        (terms.PROV_SPECIALIZATION_OF, work),
        (terms.DCTERMS_IDENTIFIER, Literal("invented.txt")),
    )
    _add_span(store, span, capture, one, start)
    _add_utterance(store, utterance, work, holder, one)
    _add(
        store,
        position,
        (terms.RDF_TYPE, terms.POSITION),
        (terms.TIER, code(one.tier)),
        (terms.HOLDER, holder),
        (terms.ON_PROPOSITION, proposition),
        (terms.STANCE, code(one.stance)),
        (terms.EXPLICITNESS, code("explicit")),
        (terms.EXPRESSED_IN, utterance),
        (terms.EVIDENCE, span),
    )
    if one.condition:
        _add(store, position, (terms.CONDITION, one.condition))


def _add_span(
    store: Store, span: NamedNode, capture: NamedNode, one: Said, start: int
) -> None:
    place, quote = (NamedNode(f"{span.value}-{end}") for end in ("position", "quote"))
    _add(
        store,
        span,
        (terms.OA_HAS_SOURCE, capture),
        (terms.OA_HAS_SELECTOR, place),
        (terms.OA_HAS_SELECTOR, quote),
    )
    _add(
        store,
        place,
        (terms.OA_START, Literal(str(start), datatype=terms.XSD_INTEGER)),
    )
    _add(store, quote, (terms.OA_EXACT, one.words))


def _add_utterance(
    store: Store, utterance: NamedNode, work: NamedNode, holder: NamedNode, one: Said
) -> None:
    _add(
        store,
        utterance,
        (terms.RDF_TYPE, terms.UTTERANCE),
        (terms.MODE, code(one.mode)),
        (terms.SPEAKER, holder),
        (terms.CONVEYED_IN, work),
        (terms.DATE_BASIS, code(one.basis)),
    )
    if one.day:
        _add(
            store,
            utterance,
            (terms.DATE_EARLIEST, _day(one.day)),
            (terms.DATE_LATEST, _day(one.to or one.day)),
        )
    if one.body:
        body = mint_body(slug(one.body))
        tenure = NamedNode(f"{BASE}id/tenure/{slug(one.who)}--{slug(one.body)}")
        _add(store, utterance, (terms.IN_CAPACITY, tenure))
        _add(
            store,
            tenure,
            (terms.RDFS_LABEL, f"{one.who} as voice of {one.body}"),
            (terms.ORG_MEMBER, holder),
            (terms.ORG_IN_ORGANIZATION, body),
            (terms.START_LATEST, _day("2008-01-07")),
        )
        _add(
            store,
            body,
            (terms.RDF_TYPE, terms.ORG_ORGANIZATION),
            (terms.RDFS_LABEL, one.body),
        )


def _add_party(store: Store, holder: NamedNode, one: Said) -> None:
    party = mint_body(slug(one.party))
    tenure = NamedNode(f"{BASE}id/tenure/{slug(one.who)}--{slug(one.party)}")
    _add(
        store,
        tenure,
        (terms.ORG_MEMBER, holder),
        (terms.ORG_IN_ORGANIZATION, party),
        (terms.RDFS_LABEL, f"{one.who} as member of {one.party}"),
    )
    _add(
        store,
        party,
        (terms.RDF_TYPE, terms.ORG_ORGANIZATION),
        (terms.RDFS_LABEL, one.party),
        (terms.ORG_CLASSIFICATION, code("party")),
    )
