"""Speech turns as utterances, from the layout alone."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from graph_builder.extract.attribution.replies import (
    Spoken,
    find_answered,
    has_gap,
    strip_number,
)
from graph_builder.model import (
    Grounds,
    Layout,
    Mode,
    Part,
    Referent,
    ReferentKind,
    Source,
    Span,
    SpeechAct,
    Turn,
    Utterance,
)

CUT = "later in"
LONGEST_EXCHANGE = 5
NOT_NAMED = "The page does not say who speaks."

SpeakerAt = Callable[[Span], Referent | None]


def find_turns(
    source: Source, layout: Layout, speaker_at: SpeakerAt
) -> tuple[Utterance, ...]:
    """Return an utterance for each speech turn, in text order.

    `speaker_at` gives the referent of a turn's heading; one printed by role alone
    ('Counsel') is a group of its own. A reply is linked to the turns that it answers,
    a turn whose question the page leaves out is marked.
    """
    spoken = list(_spoken(source, layout, speaker_at))
    officials = {s.speaker for s in spoken if s.turn.office and s.speaker is not None}
    found: list[Utterance] = []
    depths: list[int] = []
    for index, turn in enumerate(spoken):
        asked = find_answered(layout, spoken, index, officials)
        # An exchange is a few turns long; a whole day of them is no one thread.
        asked = [place for place in asked if depths[place] < LONGEST_EXCHANGE]
        depths.append(1 + max((depths[place] for place in asked), default=-1))
        found.append(
            replace(
                _utterance(turn, answers=bool(asked) and spoken[asked[-1]].asks),
                replies_to=tuple(found[place] for place in asked),
                has_gap=not asked and has_gap(layout, spoken, index, officials),
            )
        )
    return tuple(found)


def _spoken(source: Source, layout: Layout, speaker_at: SpeakerAt) -> Iterator[Spoken]:
    follows_cut = False
    by_role: dict[str, Referent] = {}
    for passage in layout.passages:
        if passage.part is Part.FURNITURE:
            follows_cut |= CUT in source.slice(passage.span).lower()
        if passage.part is not Part.TURN or passage.turn is None:
            continue
        speaker = speaker_at(passage.turn.label) or _unnamed(passage.turn, by_role)
        words = strip_number(source.slice(passage.span), passage.turn)
        yield Spoken(passage, passage.turn, speaker, words, follows_cut)
        follows_cut = False


def _unnamed(turn: Turn, by_role: dict[str, Referent]) -> Referent | None:
    """Return the stand-in for a speaker printed by role alone."""
    name = turn.name or turn.office
    if name is None:
        return None
    return by_role.setdefault(name, Referent(ReferentKind.GROUP, name, (turn.label,)))


def _utterance(spoken: Spoken, *, answers: bool) -> Utterance:
    act = SpeechAct.ASKS if spoken.asks else SpeechAct.ASSERTS
    speaker = spoken.speaker
    label = spoken.turn.label
    stated = speaker.roles if speaker is not None else ()
    roles = tuple(role for role in stated if role.span.overlaps(label))
    return Utterance(
        span=spoken.passage.span,
        mode=Mode.TURN,
        speaker=speaker,
        grounds=Grounds("turn-heading", (("layout", 1.0),)),
        act=SpeechAct.ANSWERS if answers else act,
        mention=label,
        roles=roles,
        unresolved=None if speaker is not None else NOT_NAMED,
    )
