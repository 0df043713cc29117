"""What judgements on a work's positions are put into effect with."""

from collections.abc import Mapping
from dataclasses import dataclass

from graph_builder.model import (
    Actor,
    Codebook,
    Grounds,
    Mode,
    Referent,
    ReferentKind,
    Source,
    Span,
    Utterance,
)
from graph_builder.resolve.judged import Judge
from graph_builder.slugs import make_slug

# The rule of what a person has found, and the machine has not.
JUDGED = Grounds("judgement")
_MARKS = "\"'\u2018\u2019\u201c\u201d"


class UnheededError(ValueError):
    """A judgement cannot take effect; the message says why."""


@dataclass(frozen=True, slots=True)
class Bench:
    """One work: its text, who is in it, who said what, and what it may be about.

    `promised` are the utterances that commitments are expressed in.
    """

    source: Source
    judge: Judge
    codebook: Codebook
    actors: Mapping[Referent, Actor]
    utterances: tuple[Utterance, ...]
    promised: frozenset[Utterance] = frozenset()

    def key(self, actor: Actor) -> str:
        """Return the end of an actor's IRI, by which lines name it."""
        if actor.kind in {ReferentKind.PERSON, ReferentKind.BODY}:
            return f"{actor.kind}/{actor.slug}"
        return f"work/{self.judge.work}/group-{make_slug(actor.slug)}"

    def cast(self, key: str, name: str | None, at: Span) -> tuple[Referent, Actor]:
        """Return whom a line names: somebody of this work, of the registry, or new.

        Raises:
            UnheededError: nobody has the key, and the line does not name them.
        """
        key = self.judge.judgements.settle(key)
        for referent, actor in self.actors.items():
            if self.key(actor) == key and not referent.is_private:
                return referent, actor
        if key.startswith("work/"):
            raise UnheededError(f"There is no {key} in this work.")
        actor = self.judge.make_actor(key, name or "")
        if not actor.label:
            raise UnheededError(
                f"Nobody knows {key}; say behind 'named' what they are called."
            )
        return Referent(actor.kind, actor.label, (at,)), actor

    def is_said_by(self, utterance: Utterance, key: str) -> bool:
        """Whether the speaker of the utterance is the actor of this key."""
        actor = self.actors.get(utterance.speaker) if utterance.speaker else None
        return actor is not None and self.key(actor) == key

    def make_utterance(self, span: Span, speaker: Referent) -> Utterance:
        """Return the words as an utterance of their own, in the one they stand in."""
        around = [
            said
            for said in self.utterances
            if said.span.contains(span) and said.speaker
        ]
        carrier = min(around, key=_measure, default=None)
        mode = Mode.DIRECT if self._is_quoted(span) else Mode.INDIRECT
        return Utterance(span, mode, speaker, JUDGED, carrier=carrier)

    def _is_quoted(self, span: Span) -> bool:
        text = self.source.text
        before, behind = (
            text[span.start - 1 : span.start],
            text[span.end : span.end + 1],
        )
        return before in _MARKS and behind in _MARKS and bool(before and behind)


def _measure(utterance: Utterance) -> int:
    return utterance.span.end - utterance.span.start
