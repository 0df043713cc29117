"""Where referents are looked up, and what is found of each."""

from dataclasses import dataclass

from graph_builder.model import (
    Actor,
    Body,
    DateWindow,
    Judgement,
    Layout,
    Means,
    Source,
)
from graph_builder.resolve.judged import Judge
from graph_builder.resolve.names_index import Index


@dataclass(frozen=True, slots=True)
class Place:
    """Where the referents are, and what they are looked up in."""

    source: Source
    layout: Layout
    window: DateWindow
    index: Index
    work_key: str
    judge: Judge


@dataclass(frozen=True, slots=True)
class Found:
    """Whom a referent is and by what, what was in the way of more, what was minted.

    `others` are the keys of those who were possible and not taken.
    """

    actor: Actor
    problem: str | None = None
    body: Body | None = None
    judged: tuple[Judgement, ...] = ()
    means: Means = Means.MENTION
    others: tuple[str, ...] = ()
