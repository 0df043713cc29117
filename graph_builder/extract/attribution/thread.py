"""The thread of a text: who speaks, sentence by sentence, and who spoke last."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from graph_builder.extract.attribution.context import Context, Referents, Said
from graph_builder.extract.attribution.following import NARRATED
from graph_builder.model import Referent, ReferentKind, Span, Utterance

REACH = 4


@dataclass(slots=True)
class Thread:
    """The utterances of a run of text, and what may go on in its next sentence.

    `last` are those of the sentence before, whose speakers a bare quotation goes on
    with; `recent` is the last before them and `age` how many sentences ago it was;
    `work` is the report told last. `quoted` are the places of the last direct
    quotation's utterances, and `end` where it ended, with its marks. `before` is the
    sentence before, where nobody is said to have said it.
    """

    carrier: Utterance | None = None
    addressee: Referent | None = None
    utterances: list[Utterance] = field(default_factory=list)
    last: tuple[Utterance, ...] = ()
    recent: Utterance | None = None
    age: int = 0
    work: Utterance | None = None
    quoted: tuple[int, ...] = ()
    end: int = -1
    before: Span | None = None


def move_on(thread: Thread, outer: Sequence[Utterance]) -> None:
    """Let `outer`, the utterances or stand-ins of a sentence, be what was last said."""
    spoke = [u for u in outer if u.grounds.rule != NARRATED and u.speaker is not None]
    thread.age += 1
    if spoke:
        thread.recent, thread.age = (spoke[0] if len(spoke) == 1 else None), 0
    elif thread.age > REACH or not _is_about(outer, thread.recent):
        thread.recent = None
    thread.last = tuple(outer)


def _is_about(outer: Sequence[Utterance], recent: Utterance | None) -> bool:
    """Whether a sentence of narration is about nobody else than who spoke last."""
    who = recent.speaker if recent is not None else None
    return all(each.speaker == who for each in outer)


def context_of(
    thread: Thread, outer: Sequence[Utterance], text: str, referents: Referents
) -> Context:
    """Return what a pronoun may mean now: the last speaker, when there is just one."""
    last = [u for u in (outer or thread.last) if _may_be_meant(u)]
    return Context(
        referents,
        text,
        last=_said(last[0], text) if len(last) == 1 else None,
        recent=_said(thread.recent, text) if thread.recent is not None else None,
        work=_said(thread.work, text) if thread.work is not None else None,
        addressee=thread.addressee,
        speaker=thread.carrier.speaker if thread.carrier is not None else None,
    )


def _may_be_meant(utterance: Utterance) -> bool:
    """Whether the source leaves it to the thread to say who 'he' is.

    Of people whom the narration names it knows better than the thread.
    """
    if utterance.grounds.rule != NARRATED or utterance.speaker is None:
        return True
    return utterance.speaker.kind is not ReferentKind.PERSON


def _said(utterance: Utterance, text: str) -> Said | None:
    if utterance.speaker is None or utterance.mention is None:
        return None
    mention = text[utterance.mention.start : utterance.mention.end]
    return Said(utterance.speaker, mention)
