"""An invented article, resolved by hand: nobody and nothing in it exists."""

import hashlib
from datetime import date

from graph_builder.model import (
    Actor,
    Basis,
    Body,
    Bounds,
    Capacity,
    Codebook,
    Commitment,
    DateWindow,
    Explicitness,
    FactBasis,
    Genre,
    Grounds,
    Layout,
    Mode,
    Naming,
    Person,
    Position,
    Post,
    Proposition,
    PropositionKind,
    Referent,
    ReferentKind,
    Registry,
    Resolution,
    Source,
    Span,
    SpeechAct,
    Stance,
    Statement,
    Succession,
    Tenure,
    Tier,
    Topic,
    Undertaking,
    Utterance,
    Work,
)

TEXT = """Ferry clinics row deepens

Dr Una Marrack, chair of the Skerry Health Council, said: “Ferry clinics should open
on every island, provided that the crossings are subsidised. We will publish a
timetable shortly.”

Critics called the clinics a 'floating folly'. Dr Marrack said this was nonsense.

Tor Helvin, deputy head of Brin Doctors' League, said he shared Dr Marrack's view.
He added that it had rained all summer.

A long paragraph on tides follows, for nobody to quote: the tide comes in, the tide goes
out, and the ferries of the invented archipelago wait for it at piers which no map has
ever shown, while gulls, of which there are many, take what the passengers let fall.
"""

SHA256 = hashlib.sha256(TEXT.encode()).hexdigest()


def find_span(words: str, text: str = TEXT) -> Span:
    """Return where the words first stand."""
    start = text.index(words)
    return Span(start, start + len(words))


def make_registry() -> Registry:
    """Return one person in a registered post, with more than the article needs."""
    spell = Bounds(date(2001, 1, 1), date(2001, 1, 31), date(2004, 6, 1))
    return Registry(
        people={
            "una-marrack": Person("una-marrack", "Una Marrack", ("skerry:1",)),
            "old-hand": Person("old-hand", "Old Hand"),
        },
        bodies={
            "east-skerry-council": Body("east-skerry-council", "East Skerry Council"),
            "skerry-assembly": Body("skerry-assembly", "Skerry Assembly"),
            "skerry-gazette": Body("skerry-gazette", "Skerry Gazette", ("Gazette",)),
            "skerry-health-council": Body(
                "skerry-health-council",
                "Skerry Health Council",
                ("SHC",),
                "health-board",
                spell,
                "skerry-assembly",
            ),
            "unused": Body("unused", "Unused Body"),
        },
        posts={
            "skerry-chair": Post("skerry-chair", "Chair", "skerry-health-council"),
        },
        tenures={
            "una-marrack--skerry-chair": Tenure(
                "una-marrack--skerry-chair",
                "una-marrack",
                "skerry-health-council",
                "skerry-chair",
                spell,
                FactBasis.CHECKED,
                checked_against="Skerry Yearbook 2001",
            ),
        },
        namings=(Naming("una-marrack", "Dr Marrack", spell),),
        successions={
            "skerry-2001": Succession(
                "skerry-2001",
                ("east-skerry-council",),
                ("skerry-health-council",),
                "merger",
                Bounds(date(2001, 1, 1), date(2001, 1, 1)),
            ),
        },
    )


def make_codebook() -> Codebook:
    """Return three propositions, of which two exclude each other."""
    return Codebook(
        topics={
            "care": Topic("care", "Care"),
            "islands": Topic("islands", "Island care", "care"),
        },
        propositions={
            "clinics-a-folly": Proposition(
                "clinics-a-folly",
                "Ferry clinics waste money.",
                PropositionKind.FACTUAL_CLAIM,
                ("islands",),
            ),
            "clinics-stay-ashore": Proposition(
                "clinics-stay-ashore", "Clinics should stay ashore.", topics=("care",)
            ),
            "ferry-clinics": Proposition(
                "ferry-clinics",
                "Ferry clinics should open.",
                topics=("islands",),
                incompatible_with=("clinics-stay-ashore",),
            ),
            "unused": Proposition(
                "unused", "Nobody should be asked.", topics=("care",)
            ),
        },
    )


def make_resolution(registry: Registry, codebook: Codebook) -> Resolution:
    """Return the article, resolved."""
    marrack = Referent(
        ReferentKind.PERSON,
        "Una Marrack",
        (find_span("Una Marrack"),),
        "Dr",
        other_names=("Dr Marrack",),
        slug="una-marrack",
    )
    helvin = Referent(ReferentKind.PERSON, "Tor Helvin", (find_span("Tor Helvin"),))
    league = Referent(
        ReferentKind.BODY, "Brin Doctors' League", (find_span("Brin Doctors' League"),)
    )
    critics = Referent(ReferentKind.GROUP, "Critics", (find_span("Critics"),))
    actors = {
        marrack: Actor(
            "una-marrack", ReferentKind.PERSON, "Una Marrack", is_registered=True
        ),
        helvin: Actor(
            "tor-helvin", ReferentKind.PERSON, "Tor Helvin", is_registered=False
        ),
        league: Actor(
            "brin-doctors-league",
            ReferentKind.BODY,
            "Brin Doctors' League",
            is_registered=False,
        ),
        critics: Actor("critics-1", ReferentKind.GROUP, "Critics", is_registered=False),
    }
    said = Utterance(
        Span(find_span("Ferry clinics should").start, find_span("shortly.").end),
        Mode.DIRECT,
        marrack,
        Grounds("quote-cue", (("cue", 0.9), ("speaker", 1.0))),
        SpeechAct.COMMITS,
    )
    called = Utterance(
        find_span("floating folly"), Mode.MIXED, critics, Grounds("reported-view")
    )
    denied = Utterance(
        find_span("this was nonsense"),
        Mode.INDIRECT,
        marrack,
        Grounds("said-clause"),
        SpeechAct.ANSWERS,
        replies_to=(called,),
    )
    shared = Utterance(
        find_span("he shared Dr Marrack's view"),
        Mode.INDIRECT,
        helvin,
        Grounds("said-clause", (("cue", 0.5),)),
    )
    added = Utterance(
        find_span("it had rained all summer"),
        Mode.INDIRECT,
        helvin,
        Grounds("said-clause"),
        carrier=shared,
        has_gap=True,
    )
    deputy = Post("brin-deputy", "Deputy head", "brin-doctors-league")
    helvin_deputy = Tenure(
        "tor-helvin--brin-deputy",
        "tor-helvin",
        "brin-doctors-league",
        "brin-deputy",
        attested_by=find_span("Tor Helvin, deputy head of Brin Doctors' League"),
    )
    chair = registry.tenures["una-marrack--skerry-chair"]
    ferry = codebook.propositions["ferry-clinics"]
    folly = codebook.propositions["clinics-a-folly"]
    crossings = Proposition(
        "subsidy", "Crossings are subsidised.", PropositionKind.CANDIDATE
    )

    def hold(
        who: Referent, what: Proposition, stance: Stance, statement: Statement
    ) -> Position:
        return Position(
            actors[who], what, stance, statement, Tier.PUBLISHED, statement.grounds
        )

    def state(
        utterance: Utterance, who: Referent, stance: Stance, words: str
    ) -> Statement:
        span = find_span(words)
        return Statement(utterance, who, stance, span, (span,), Grounds("cue"))

    backing = Position(
        actors[marrack],
        ferry,
        Stance.CONDITIONAL,
        Statement(
            said,
            marrack,
            Stance.CONDITIONAL,
            find_span("Ferry clinics should open"),
            (find_span("Ferry clinics should open"),),
            Grounds("should"),
            condition=find_span("provided that the crossings are subsidised"),
        ),
        Tier.PUBLISHED,
        Grounds("should", (("cue", 0.8),)),
        because_of=(crossings,),
    )
    mocking = hold(
        critics, folly, Stance.SUPPORT, state(called, critics, Stance.SUPPORT, "folly")
    )
    denying = Position(
        actors[marrack],
        folly,
        Stance.OPPOSE,
        state(denied, marrack, Stance.OPPOSE, "nonsense"),
        Tier.PUBLISHED,
        Grounds("nonsense"),
        disputes=(mocking,),
    )
    sharing = Position(
        actors[helvin],
        ferry,
        Stance.SUPPORT,
        Statement(
            shared,
            helvin,
            Stance.SUPPORT,
            find_span("Dr Marrack's view"),
            (find_span("shared Dr Marrack's view"),),
            Grounds("shared"),
            Explicitness.IMPLICIT,
        ),
        Tier.CANDIDATE,
        Grounds("shared", (("cue", 0.5),)),
        endorses=(backing,),
    )
    rejected = Position(
        actors[helvin],
        folly,
        Stance.NEUTRAL,
        state(shared, helvin, Stance.NEUTRAL, "view"),
        Tier.REJECTED,
        Grounds("never"),
    )
    return Resolution(
        source=Source("row.txt", SHA256, TEXT, "text 1"),
        layout=Layout(
            Work(
                Genre.ARTICLE,
                "Ferry clinics row deepens",
                "Gazette",
                url="https://example.org/row",
            ),
            (),
        ),
        window=DateWindow(date(2002, 3, 4), date(2002, 3, 5), Basis.RELATIVE, "Monday"),
        actors=actors,
        bodies=(Body("brin-doctors-league", "Brin Doctors' League"),),
        posts=(deputy,),
        tenures=(helvin_deputy,),
        utterances=(said, called, denied, shared, added),
        capacities={
            said: Capacity((chair,), Basis.STATED),
            shared: Capacity((helvin_deputy,), Basis.STATED),
        },
        positions=(backing, mocking, denying, sharing, rejected),
        commitments=(
            Commitment(
                actors[marrack],
                Undertaking(
                    said,
                    marrack,
                    Span(find_span("We will").start, find_span("timetable").end),
                    find_span("shortly"),
                    Grounds("will"),
                ),
                "skerry-health-council",
            ),
        ),
    )
