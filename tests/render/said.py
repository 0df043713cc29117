"""What is said in the invented graph: who stands where on two proposals."""

from dataclasses import dataclass

from pyoxigraph import NamedNode

from graph_builder.vocabulary import terms

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
    genre: str = "article"
    party: str = ""
    url: str = ""
    known_as: str = ""


SAID = (
    Said(
        "Orla Penhallick",
        "support",
        "I now support the closure",
        "Wessmoor Executive",
        party="Lantern Party",
        known_as="Baroness Penhallick",
        url="https://examiner.example/2011/03/minister-backs-closure",
    ),
    Said(
        "Orla Penhallick",
        "oppose",
        "I oppose the closure of the emergency department",
        "Wessmoor Assembly",
        day="2009-11-17",
        mode="speech-turn",
        genre="sitting",
        party="Lantern Party",
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
        genre="sitting",
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
        genre="sitting",
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
