"""The cues: words that show that somebody said, thought or found something.

Each row of CUE_ROWS is a kind, the frames and the lemmas that share them. Frames say
where the content stands: `clause` (said that it failed), `infinitive` (pledged to act),
`object` (blamed cuts), `naming` (called it "a mess"), `person` (urged them to act), any
other word a preposition (warned of). `quote`: it may introduce a quotation.
"""

from dataclasses import dataclass
from enum import StrEnum

from graph_builder.extract.words import word_set


class CueKind(StrEnum):
    """What the cue makes of its content; the name goes into the rule's id."""

    SPEECH = "speech"
    THOUGHT = "thought"
    FINDING = "finding"
    JUDGEMENT = "judgement"
    INTENTION = "intention"


@dataclass(frozen=True, slots=True)
class Cue:
    """A lemma that shows an attribution."""

    lemma: str
    kind: CueKind
    frames: frozenset[str]


CUE_ROWS = (
    (
        CueKind.SPEECH,
        "quote clause",
        "say state claim argue insist acknowledge"
        " concede explain announce declare note confirm respond reply comment"
        " remark maintain assert contend reiterate repeat joke quip allege"
        " assure inform remind testify write tweet boast caution counter retort"
        " protest lament observe tell signal hint clarify disclose"
        " quote mention interject muse volunteer conclude swear"
        " fume opine recount proclaim reason concur wonder post elaborate"
        " shout yell exclaim whisper mutter cry scoff gush reassure hypothesize",
    ),
    (CueKind.SPEECH, "quote clause on about", "speculate"),
    (CueKind.SPEECH, "quote clause", "add continue"),
    (CueKind.SPEECH, "quote clause object", "question predict stress emphasise"),
    (CueKind.SPEECH, "quote clause object", "emphasize underline underscore"),
    (CueKind.SPEECH, "quote clause infinitive object", "promise pledge vow"),
    (CueKind.SPEECH, "quote clause person against of about", "warn"),
    (CueKind.SPEECH, "quote clause person for", "ask"),
    (CueKind.SPEECH, "quote clause person", "urge advise implore beg exhort"),
    (CueKind.SPEECH, "quote clause of about", "complain"),
    (CueKind.SPEECH, "clause infinitive object", "demand"),
    (CueKind.SPEECH, "clause infinitive", "threaten deny agree"),
    (CueKind.SPEECH, "clause object gerund", "propose recommend"),
    (CueKind.SPEECH, "clause object", "highlight"),
    (CueKind.SPEECH, "quote clause gerund", "report admit recall"),
    (CueKind.SPEECH, "object gerund", "describe"),
    (CueKind.SPEECH, "of", "speak"),
    (CueKind.SPEECH, "for on naming", "call"),
    (CueKind.SPEECH, "for", "appeal press campaign plead"),
    (CueKind.SPEECH, "object", "accuse blame criticise criticize brand"),
    (CueKind.SPEECH, "object", "deride lambast lambaste decry deplore liken portray"),
    (CueKind.SPEECH, "object", "label dub"),
    (
        CueKind.THOUGHT,
        "clause",
        "believe think feel fear understand doubt worry suspect reckon accept",
    ),
    (CueKind.SPEECH, "clause", "forecast"),
    (CueKind.THOUGHT, "clause infinitive", "hope"),
    (CueKind.THOUGHT, "clause object", "regret"),
    (CueKind.INTENTION, "infinitive person", "want expect"),
    (CueKind.INTENTION, "infinitive", "plan intend decide seek aim"),
    (CueKind.FINDING, "clause", "estimate"),
    (CueKind.FINDING, "clause object", "find suggest show indicate reveal"),
    (
        CueKind.JUDGEMENT,
        "object",
        "back support defend reject rebuff welcome oppose dismiss endorse condemn"
        " praise attack applaud denounce resist dampen rebut refute quash slam blast"
        " hail laud tout mock ridicule chide bash",
    ),
)

CUES = {
    lemma: Cue(lemma, kind, word_set(frames))
    for kind, frames, lemmas in reversed(CUE_ROWS)
    for lemma in lemmas.split()
}

ASKING = word_set("ask question demand enquire inquire")
PROMISING = word_set("promise pledge vow undertake")

# Adjectives that report a thought after 'is': he is confident that it will hold.
ADJECTIVE_CUES = word_set(
    "confident sure convinced adamant certain clear concerned worried optimistic"
    " hopeful pleased keen disappointed delighted determined afraid"
)

# With other particles a verb is no cue: called off.
PARTICLE_CUES = {
    f"{verb} {particle}": Cue(verb, kind, word_set(frames))
    for verb, particle, kind, frames in (
        ("point", "out", CueKind.SPEECH, "quote clause"),
        ("spell", "out", CueKind.SPEECH, "clause"),
        ("rule", "out", CueKind.JUDGEMENT, "object"),
        ("turn", "down", CueKind.JUDGEMENT, "object"),
        *(
            (verb, "back", CueKind.SPEECH, "quote clause")
            for verb in ("hit", "fire", "shoot", "snap", "push", "bite", "write")
        ),
        ("chime", "in", CueKind.SPEECH, "quote clause"),
        ("call", "out", CueKind.SPEECH, "object"),
    )
}

# Nouns that stand before a colon and a quotation: with the quip: "...".
QUOTE_NOUNS = word_set(
    "quip words statement message answer reply response warning remark comment"
    " question verdict conclusion plea joke advice letter tweet post"
)

# Works that speak: the report said, figures show.
WORKS = word_set(
    "report review study survey poll research analysis paper inquiry investigation"
    " audit figure statistic datum statement document letter guidance evidence"
    " response website memo email article briefing assessment evaluation manifesto plan"
    " release filing lawsuit complaint transcript submission dossier bulletin column"
    " editorial post tweet poster leaflet newsletter census petition"
)

REAL_INFINITIVES = word_set("go continue proceed quick keen expect")

# What is under these was not said: denied saying, refused to say.
REFUSALS = word_set(
    "deny refuse decline avoid fail stop neglect hesitate forbid ban wait want"
    " prevent accuse"
)

EXPECTED = word_set("agree accept acknowledge understand think feel believe join")

MODALS = word_set("could might would should may must can cannot ought")
