"""What is found in one source, before anybody or anything has been looked up."""

from dataclasses import dataclass, field
from enum import StrEnum

from graph_builder.model.text import DateWindow, Span


@dataclass(frozen=True, slots=True)
class Grounds:
    """Why a finding is believed: the rule that fired and the parts of the confidence.

    Each part is (what was judged, how sure from 0 to 1).
    """

    rule: str
    parts: tuple[tuple[str, float], ...] = ()

    @property
    def confidence(self) -> float:
        """The product of the parts, rounded to two places; 1.0 without parts."""
        product = 1.0
        for _, share in self.parts:
            product *= share
        return round(product, 2)


class ReferentKind(StrEnum):
    """What a text refers to."""

    PERSON = "person"
    BODY = "body"
    BODY_CLASS = "body-class"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Role:
    """A role as a text states it: 'deputy chair' of 'GPC'.

    `body` is the organisation as worded, None when the text names none; `title` is
    without it. `span` covers the role and the name it stands with.
    """

    title: str
    body: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class Referent:
    """An actor as one source presents it, with all its mentions in text order.

    `name` is the fullest name in the text without honorific; `other_names` are other
    forms of it (acronyms introduced, a page's later style). `slug` is the registry's
    entry when a name matched one of its aliases. `span` of a group is its only mention.
    """

    kind: ReferentKind
    name: str
    mentions: tuple[Span, ...]
    honorific: str | None = None
    roles: tuple[Role, ...] = ()
    party: str | None = None
    constituency: str | None = None
    identifier: str | None = None
    other_names: tuple[str, ...] = ()
    slug: str | None = None
    is_private: bool = False


class Mode(StrEnum):
    """How the words reach us."""

    TURN = "speech-turn"
    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


class SpeechAct(StrEnum):
    """What the speaker does with the words."""

    ASKS = "asks"
    ANSWERS = "answers"
    ASSERTS = "asserts"
    COMMITS = "commits"


@dataclass(frozen=True, slots=True)
class Utterance:
    """Words attributed to one speaker, or to nobody with the reason.

    `span` is the words themselves: for a quotation what is inside the marks, from the
    first mark to the last when it runs over paragraphs; for a report the reported
    clause. `mention` is where the source names the speaker, `roles` the capacities it
    states there, `cue` the words that show the attribution. `carrier` is the utterance
    that conveys this one (A says B said C); None means the work itself does.
    `has_gap` says that the source leaves out what this answers or refers to. `window`
    overrides the work's dates.
    """

    span: Span
    mode: Mode
    speaker: Referent | None
    grounds: Grounds
    act: SpeechAct = SpeechAct.ASSERTS
    mention: Span | None = None
    roles: tuple[Role, ...] = ()
    cue: Span | None = None
    carrier: "Utterance | None" = None
    # Out of the hash: a day's debate is a chain of replies as long as the day.
    replies_to: "tuple[Utterance, ...]" = field(default=(), hash=False)
    has_gap: bool = False
    unresolved: str | None = None
    window: DateWindow | None = None


class Stance(StrEnum):
    """What a holder makes of a proposition."""

    SUPPORT = "support"
    CONDITIONAL = "conditional-support"
    OPPOSE = "oppose"
    CONCERN = "concern"
    NEUTRAL = "neutral"

    @property
    def sign(self) -> int:
        """+1 for, -1 against, 0 neither; the only place where a sign is decided."""
        return _SIGNS[self]


_SIGNS = {
    Stance.SUPPORT: 1,
    Stance.CONDITIONAL: 1,
    Stance.OPPOSE: -1,
    Stance.CONCERN: -1,
    Stance.NEUTRAL: 0,
}


class Explicitness(StrEnum):
    """Whose wording shows the stance."""

    EXPLICIT = "explicit"
    IMPLICIT = "implicit"
    CHARACTERISED = "characterised"


@dataclass(frozen=True, slots=True)
class Statement:
    """An utterance that takes a side on something as worded.

    `stance` is toward `target`, the words of what the side is taken on; `evidence`
    are the spans that bear it out, the first the clause that carries the stance. `of`
    names the referent whose stance is endorsed or disputed, when the words do that
    (`supported the health secretary's stance`); then `target` may be that stance's
    wording. `reason` is a clause given as the reason. `turned_by` are words before or
    behind the target that turned the side on the way to it (`against abolishing X` is
    support for X, turned by `abolishing`). `heads` are the nouns that `target` is
    about, or that its verb is done to: `resolution` of `find a resolution to the row`.
    `context` are sentences that name what this is on and show another's stance: they
    bear nothing out, and are never quoted for it.
    """

    utterance: Utterance
    holder: Referent
    stance: Stance
    target: Span
    evidence: tuple[Span, ...]
    grounds: Grounds
    explicitness: Explicitness = Explicitness.EXPLICIT
    condition: Span | None = None
    of: Referent | None = None
    reason: Span | None = None
    turned_by: tuple[Span, ...] = ()
    heads: tuple[Span, ...] = ()
    context: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Undertaking:
    """A promise as worded: `action` is the clause, `due` its time phrase."""

    utterance: Utterance
    holder: Referent
    action: Span
    due: Span
    grounds: Grounds


@dataclass(frozen=True, slots=True)
class Unresolved:
    """Something found that could not be settled, kept with the reason in words."""

    reason: str
    span: Span
    kind: str


@dataclass(frozen=True, slots=True)
class Findings:
    """All that was found in one source, each list in text order."""

    referents: tuple[Referent, ...] = ()
    utterances: tuple[Utterance, ...] = ()
    statements: tuple[Statement, ...] = ()
    undertakings: tuple[Undertaking, ...] = ()
    unresolved: tuple[Unresolved, ...] = ()
