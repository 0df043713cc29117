"""What people have decided, beside what the machine finds."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Verdict(StrEnum):
    """What a judgement decides; the words that its line begins with."""

    SAME = "same"
    NOT_SAME = "not-same"
    IS = "is"


@dataclass(frozen=True, slots=True)
class Judgement:
    """One line of a judgement file.

    `actors` are keys, 'person/SLUG' or 'body/SLUG', the end of their IRIs. For 'is'
    there is one, and `name` is what the work, by its slug, calls it. `by`, `on` and
    `reason` are kept as written.
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

    @property
    def place(self) -> str:
        """Where the line stands."""
        return f"{self.file}, line {self.line}"


@dataclass(frozen=True, slots=True, eq=False)
class Judgements:
    """The judgements of all files, and what those on identity come to.

    `kept` has, for each actor merged into another, the one that stays; `apart` the
    pairs that are not to be merged; `named` the judgement on a name in a work, by the
    work's slug and the name in lower case; `by_actor` those that name an actor.
    """

    all: tuple[Judgement, ...] = ()
    kept: Mapping[str, str] = field(default_factory=dict)
    apart: frozenset[frozenset[str]] = frozenset()
    named: Mapping[tuple[str, str], Judgement] = field(default_factory=dict)
    by_actor: Mapping[str, tuple[Judgement, ...]] = field(default_factory=dict)

    def settle(self, actor: str) -> str:
        """Return the actor that stays in the place of `actor`."""
        return self.kept.get(actor, actor)

    def are_apart(self, one: str, other: str) -> bool:
        """Whether somebody has decided that the two are not the same."""
        return frozenset((one, other)) in self.apart

    def on_name(self, work: str, name: str) -> Judgement | None:
        """Return the judgement on whom `work` calls by `name`, None without one."""
        return self.named.get((work, fold_words(name)))


def fold_words(name: str) -> str:
    """Return a name in lower case with single spaces."""
    return " ".join(name.split()).casefold()
