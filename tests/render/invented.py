"""An invented graph, small enough to read: who stands where on two proposals."""

from dataclasses import dataclass

from pyoxigraph import Literal, NamedNode, Quad, Store

from graph_builder.vocabulary import BASE, code, mint_body, mint_person, terms

WORK = NamedNode(f"{BASE}id/work/examiner-2011-03-11")
SOURCE = NamedNode(f"{BASE}id/source/0123456789abcdef")
TITLE = "Minister backs closure she fought in opposition"
CLOSURE = "The emergency department at Tarnwick Infirmary should close."
MERGER = "The hospital trusts of Harrowmere and Tarnwick should merge."


@dataclass(frozen=True)
class Said:
    """One position: who, in which body, which stance on what, when, in which words."""

    who: str
    stance: str
    words: str
    body: str = ""
    on: str = CLOSURE
    day: str = "2011-03-11"
    tier: str = "published"
    mode: str = "direct"
    kind: NamedNode = terms.FOAF_PERSON
    condition: str = ""
    title: str = TITLE
    to: str = ""
    basis: str = "stated"


SAID = (
    Said(
        "Orla Penhallick",
        "support",
        "I now support the closure",
        "Wessmoor Executive",
    ),
    Said(
        "Orla Penhallick",
        "oppose",
        "I oppose the closure of the emergency department",
        "Wessmoor Assembly",
        day="2009-11-17",
        mode="speech-turn",
        title="Emergency Care (Tarnwick)",
    ),
    Said(
        "Rosalind Achterby",
        "support",
        "We support the closure of the emergency department",
        "Wessmoor Health Board",
        day="2009-10-08",
    ),
    Said(
        "Tobias Wrenfold",
        "support",
        "he supported the closure",
        "Wessmoor Executive",
        mode="indirect",
        day="2012-09-28",
    ),
    Said(
        "Anselm Dreyling",
        "support",
        "A department that sees three strokes a month is never good at strokes",
        "Wessmoor College of Physicians",
    ),
    Said(
        "Wessmoor College of Physicians",
        "support",
        "The college supports the closure",
        kind=terms.ORG_ORGANIZATION,
        mode="indirect",
    ),
    Said(
        "Idris Kettleby",
        "conditional-support",
        "he would support the closure",
        "Harrowmere Commissioning Consortium",
        mode="indirect",
        condition="provided that a minor injuries unit opened in its place",
    ),
    Said(
        "Cornelius Blaxhall",
        "support",
        "the first grown-up decision in Wessmoor for a decade",
        "Larkmoor Institute",
        mode="mixed",
    ),
    Said(
        "Winifred Sallowby",
        "oppose",
        "wholly opposed to closing the emergency department",
        "Tarnwick Borough Council",
        day="2009-10-08",
        mode="mixed",
    ),
    Said(
        "Griselda Oakhanger",
        "oppose",
        "No ambulances, no closure.",
        "Wessmoor Assembly",
    ),
    Said(
        "Maureen Tiddeswell",
        "oppose",
        "her members opposed the closure",
        "Wessmoor Union of Nurses",
        mode="indirect",
    ),
    Said(
        "Yusuf Ellingworth",
        "oppose",
        "we are opposed to that",
        "Bedside Voice",
    ),
    Said(
        "Bedside Voice",
        "oppose",
        "came out against the plan",
        kind=terms.ORG_ORGANIZATION,
        mode="indirect",
    ),
    Said(
        "Benedikta Thornquist",
        "concern",
        "I am concerned that closing the department will lengthen journeys",
        "Wessmoor Assembly",
        day="2009-11-17",
        mode="speech-turn",
    ),
    Said(
        "ambulance crews",
        "support",
        "they supported the closure",
        kind=terms.UNIDENTIFIED_GROUP,
        mode="indirect",
        day="2014-03-14",
    ),
    Said(
        "Gareth Umberleigh",
        "neutral",
        "he would wait for the figures of the board before taking a side",
        "Tarnwick Infirmary Trust",
        mode="indirect",
        day="2009-10-08",
    ),
    Said(
        "Huw Castellane",
        "oppose",
        "two more ambulances",
        "Wessmoor Assembly",
        tier="candidate",
        day="2009-11-17",
    ),
    Said(
        "Gareth Umberleigh",
        "support",
        "he supported the merger",
        "Tarnwick Infirmary Trust",
        on=MERGER,
        mode="indirect",
        day="2012-02-02",
    ),
    Said(
        "Maureen Tiddeswell",
        "oppose",
        "We are against this one too.",
        "Wessmoor Union of Nurses",
        on=MERGER,
        day="",
        basis="unstated",
    ),
    Said(
        "Griselda Oakhanger",
        "oppose",
        "a sum done on the back of an envelope",
        "Wessmoor Assembly",
        on=MERGER,
        mode="mixed",
        day="2012-01-01",
        to="2012-09-10",
        basis="inferred",
    ),
)


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
        (terms.SKOS_PREF_LABEL, one.on),
        (terms.DCTERMS_SUBJECT, topic),
    )
    _add(store, topic, (terms.SKOS_PREF_LABEL, "Hospitals in Wessmoor"))
    _add(store, work, (terms.RDF_TYPE, terms.WORK), (terms.DCTERMS_TITLE, one.title))
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
