"""What people have decided, beside what the machine finds."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from graph_builder.model.findings import Stance
from graph_builder.model.text import Span


class Verdict(StrEnum):
    """What a judgement decides; the words that its line begins with."""

    SAME = "same"
    NOT_SAME = "not-same"
    IS = "is"
    ACCEPT = "accept"
    REJECT = "reject"
    CORRECT = "correct"
    MISSED = "missed"
    WITHHOLD = "withhold"

    @property
    def is_on_finding(self) -> bool:
        """Whether it is on a position in a work, not on who or what is what."""
        return self in _ON_FINDINGS


_ON_FINDINGS = frozenset(
    (Verdict.ACCEPT, Verdict.REJECT, Verdict.CORRECT, Verdict.MISSED)
)


@dataclass(frozen=True, slots=True)
class Finding:
    """The position that a judgement is on, as its line tells it.

    `words` are those of `span` in the rendition as it was judged, with single spaces.
    `holder` is a key: 'person/SLUG', 'body/SLUG' or, of a group, 'work/SLUG/group-…'.
    A `proposition`, by its slug, and a `stance` tell it from other positions in the
    same words; of what was missed they are what the holder takes, and on what.
    """

    span: Span
    words: str
    holder: str
    proposition: str | None = None
    stance: Stance | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """What a correction puts in a finding's place; None is left as it was."""

    holder: str | None = None
    span: Span | None = None
    words: str | None = None
    proposition: str | None = None
    stance: Stance | None = None


@dataclass(frozen=True, slots=True)
class Judgement:
    """One line of a judgement file.

    `actors` are keys, 'person/SLUG', 'body/SLUG' or 'work/SLUG', the end of their IRIs;
    of what is withheld also 'work/SLUG/p-…', a position. For 'is' there is one, and
    `name` is what the work, by its slug, calls it; beside a finding `name` is that of a
    holder whom the registry lacks. `by`, `on` and `reason` are kept as written;
    `notice` is what may be told of a withdrawal in public.
    """

    verdict: Verdict
    actors: tuple[str, ...]
    file: str
    line: int
    name: str | None = None
    work: str | None = None
    by: str | None = None
    on: str | None = None
    reason: str | None = None
    finding: Finding | None = None
    change: Change | None = None
    notice: str | None = None

    @property
    def place(self) -> str:
        """Where the line stands."""
        return f"{self.file}, line {self.line}"


@dataclass(frozen=True, slots=True, eq=False)
class Judgements:
    """The judgements of all files, and what they come to.

    `kept` has, for each actor or work merged into another, the one that stays; `apart`
    the pairs that are not to be merged; `named` the judgement on a name in a work, by
    the work's slug and the name in lower case; `by_actor` those that name an actor;
    `withheld` the judgement on each thing taken down, by its key; `naming` those that
    name a work, by the slug that stays, and under None those that name none.
    """

    all: tuple[Judgement, ...] = ()
    kept: Mapping[str, str] = field(default_factory=dict)
    apart: frozenset[frozenset[str]] = frozenset()
    named: Mapping[tuple[str, str], Judgement] = field(default_factory=dict)
    by_actor: Mapping[str, tuple[Judgement, ...]] = field(default_factory=dict)
    withheld: Mapping[str, Judgement] = field(default_factory=dict)
    naming: Mapping[str | None, tuple[Judgement, ...]] = field(default_factory=dict)

    def settle(self, actor: str) -> str:
        """Return the actor, or the work, that stays in the place of `actor`."""
        return self.kept.get(actor, actor)

    def are_apart(self, one: str, other: str) -> bool:
        """Whether somebody has decided that the two are not the same."""
        return frozenset((one, other)) in self.apart

    def on_name(self, work: str, name: str) -> Judgement | None:
        """Return the judgement on whom `work` calls by `name`, None without one."""
        return self.named.get((self.settle_work(work), fold_words(name)))

    def settle_work(self, work: str) -> str:
        """Return the slug of the work that stays in the place of `work`."""
        return self.settle(f"work/{work}").partition("/")[2]

    def on_findings(self, work: str) -> tuple[Judgement, ...]:
        """Return the judgements on the positions of a work, in the files' order."""
        named = self.naming.get(self.settle_work(work), ())
        return tuple(one for one in named if one.verdict.is_on_finding)

    def withheld_in(self, work: str) -> tuple[Judgement, ...]:
        """Return the judgements that withhold words of a work."""
        named = self.naming.get(self.settle_work(work), ())
        lines = (one for one in named if one.verdict is Verdict.WITHHOLD)
        return tuple(one for one in lines if one.finding)

    def bearing_on(self, work: str) -> tuple[Judgement, ...]:
        """Return every judgement that may change what a work comes to.

        First those that name no work, on people, which may change any; then those that
        name this one, or another that is the same. Each in the files' order.
        """
        own = self.naming.get(self.settle_work(work), ())
        return (*self.naming.get(None, ()), *own)


def fold_words(name: str) -> str:
    """Return a name in lower case with single spaces."""
    return " ".join(name.split()).casefold()
