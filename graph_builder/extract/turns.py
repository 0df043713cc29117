"""Speech turns as utterances, from the layout alone: who asks, who answers whom."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from graph_builder.model import (
    Genre,
    Grounds,
    Layout,
    Mode,
    Part,
    Passage,
    Referent,
    ReferentKind,
    Source,
    Span,
    SpeechAct,
    Turn,
    Utterance,
)

QUESTION_NUMBER = re.compile(r"\s*(?:[QT]?\d+\.?(?:\s*\[\d+\]\.?)?)\s+")
# A turn that begins so speaks to the one before it.
ADDRESS = re.compile(
    r"(?:I (?:am|was) (?:\w+ )?(?:grateful|obliged) (?:to|for)|I thank |I (?:\w+ )?agree"
    r"|(?:My|The) (?:right )?(?:hon\.|honou?rable)(?: and \w+)? "
    r"(?:Friend|Gentleman|Lady|Member)|Yes\b|No[,.]|Absolutely|Indeed\b|Of course)"
)
# A turn that begins so refers to words that stand before it.
ANAPHORA = re.compile(
    r"(?:That|This|It|They|These|Those) (?:is|was|are|were|would|will) "
    r"(?:\w+ )?(?:exactly|precisely|absolutely|entirely|right|why|what|true|correct)\b"
)
SKIPPED = re.compile(r"later in (?:the )?debate", re.IGNORECASE)
NOT_NAMED = "The page does not say who speaks."


@dataclass(frozen=True, slots=True)
class _Spoken:
    """A turn with what its replies are decided on."""

    passage: Passage
    turn: Turn
    speaker: Referent | None
    words: str
    follows_cut: bool

    @property
    def asks(self) -> bool:
        """Whether it is a numbered question, or its last sentence is a question."""
        return self.turn.question is not None or self.words.rstrip("\"'”’ ").endswith(
            "?"
        )

    def is_by_same(self, other: "_Spoken") -> bool:
        """Whether one speaker makes both turns."""
        if self.speaker is not None and other.speaker is not None:
            return self.speaker == other.speaker
        return self.turn.name is not None and self.turn.name == other.turn.name


def find_turns(
    source: Source, layout: Layout, speaker_at: Callable[[Span], Referent | None]
) -> tuple[Utterance, ...]:
    """Return an utterance for each speech turn, in text order.

    `speaker_at` gives the referent of a turn's heading. A reply is linked to the turns
    it answers: questions that are put together share one answer. On a page that leaves
    turns out, following a turn is not replying: only an office-holder's turn after a
    question counts, and one that follows the same speaker, or refers back to what the
    page lacks, has a gap instead.
    """
    spoken = list(_spoken(source, layout, speaker_at))
    officials = {s.speaker for s in spoken if s.turn.office and s.speaker is not None}
    found: list[Utterance] = []
    for index, turn in enumerate(spoken):
        asked = _answered(layout, spoken, index, officials)
        utterance = _utterance(turn, answers=bool(asked) and spoken[asked[-1]].asks)
        has_gap = layout.is_excerpt and not asked and _misses(spoken, index, officials)
        replies = tuple(found[place] for place in asked)
        found.append(replace(utterance, replies_to=replies, has_gap=has_gap))
    return tuple(found)


def _spoken(
    source: Source, layout: Layout, speaker_at: Callable[[Span], Referent | None]
) -> Iterator[_Spoken]:
    is_cut = False
    by_role: dict[str, Referent] = {}
    for passage in layout.passages:
        if passage.part is Part.FURNITURE:
            is_cut = is_cut or bool(SKIPPED.search(source.slice(passage.span)))
        if passage.part is not Part.TURN or passage.turn is None:
            continue
        words = source.slice(passage.span)
        if passage.turn.question is not None:
            words = QUESTION_NUMBER.sub("", words, count=1)
        speaker = speaker_at(passage.turn.label) or _unnamed(passage.turn, by_role)
        yield _Spoken(passage, passage.turn, speaker, words, is_cut)
        is_cut = False


def _unnamed(turn: Turn, by_role: dict[str, Referent]) -> Referent | None:
    """Return the stand-in for a speaker printed by role alone ('Counsel')."""
    name = turn.name or turn.office
    if name is None:
        return None
    group = Referent(ReferentKind.GROUP, name, (turn.label,))
    return by_role.setdefault(name, group)


def _utterance(spoken: _Spoken, *, answers: bool) -> Utterance:
    act = SpeechAct.ASKS if spoken.asks else SpeechAct.ASSERTS
    speaker = spoken.speaker
    return Utterance(
        span=spoken.passage.span,
        mode=Mode.TURN,
        speaker=speaker,
        grounds=Grounds("turn-heading", (("layout", 1.0),)),
        act=SpeechAct.ANSWERS if answers else act,
        mention=spoken.turn.label,
        roles=speaker.roles if speaker is not None else (),
        unresolved=None if speaker is not None else NOT_NAMED,
    )


def _answered(
    layout: Layout,
    spoken: Sequence[_Spoken],
    index: int,
    officials: set[Referent],
) -> list[int]:
    """Return the places of the turns that turn `index` answers, in text order."""
    turn = spoken[index]
    if index == 0 or turn.follows_cut or turn.turn.is_chair:
        return []
    before = spoken[index - 1]
    if turn.is_by_same(before) or before.turn.is_chair or turn.turn.question:
        return []
    if before.asks:
        proven = not layout.is_excerpt or turn.speaker in officials
        return _put_together(spoken, index - 1) if proven else []
    addresses = ADDRESS.match(turn.words) and layout.work.genre is Genre.SITTING
    return [index - 1] if addresses and not layout.is_excerpt else []


def _put_together(spoken: Sequence[_Spoken], last: int) -> list[int]:
    """Return the question `last` and those before it in the same words."""
    places = [last]
    while places[0] and spoken[last].turn.question is not None:
        earlier = spoken[places[0] - 1]
        if earlier.turn.question is None or not _same(earlier, spoken[last]):
            break
        places.insert(0, places[0] - 1)
    return places


def _same(first: _Spoken, second: _Spoken) -> bool:
    return first.words.split() == second.words.split()


def _misses(spoken: Sequence[_Spoken], index: int, officials: set[Referent]) -> bool:
    """Whether the page lacks what turn `index` answers or refers to."""
    turn = spoken[index]
    if turn.turn.question is not None:
        return False
    if index and spoken[index - 1].is_by_same(turn) and turn.speaker in officials:
        return True
    return bool(ANAPHORA.match(turn.words) or ADDRESS.match(turn.words))
