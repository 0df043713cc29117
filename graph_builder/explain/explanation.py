"""What there is to say of why a finding is believed: plain values for any front end."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Thing:
    """Something of the graph by its name."""

    iri: str
    label: str


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Words of a source with what stands around them; `line` counts from 1.

    Where the source's text is not kept, nothing is around them and `line` is None.
    """

    words: str
    start: int
    end: int
    before: str = ""
    after: str = ""
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a confidence: what it judges, in words too, and how sure it is."""

    name: str
    meaning: str
    share: float


@dataclass(frozen=True, slots=True)
class Reason:
    """A rule that fired: what it found, what it goes by, and how sure that is.

    `parts` are None where they are not kept; their product is the confidence. `words`
    are those that it goes by, or is about, each with what it is to it.
    """

    finds: str
    rule: str
    meaning: str
    confidence: float
    parts: tuple[Part, ...] | None
    words: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Who:
    """How somebody came to be who they are, and who else was possible.

    `named` is how the source calls them there; `judgements` are the lines applied.
    """

    does: str
    actor: Thing
    named: str
    means: str
    others: tuple[Thing, ...] = ()
    problem: str = ""
    judgements: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a position or an utterance is believed.

    `says` is the finding in a line, and `facts` its circumstances, by name. `gaps` are
    sentences on what is not kept and so cannot be said. `judgement` is the line that
    would reject a position; '' for an utterance, on which there is none.
    """

    iri: str
    kind: str
    says: str
    facts: tuple[tuple[str, str], ...]
    excerpts: tuple[Excerpt, ...]
    reasons: tuple[Reason, ...]
    who: tuple[Who, ...]
    tier: str
    tier_reason: str
    judgements: tuple[str, ...]
    gaps: tuple[str, ...]
    judgement: str = ""
