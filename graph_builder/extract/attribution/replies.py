"""Which turn answers which: what the order of a page proves, and what it does not."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from graph_builder.extract.marks import CLOSING_MARKS
from graph_builder.model import Genre, Layout, Passage, Referent, Turn

QUESTION_NUMBER = re.compile(r"\s*[QT]?\d+\.?(?:\s*\[\d+\]\.?)?\s+")
MEMBER = (
    r"(?:right )?(?:hon\.|honou?rable)(?: and \w+)? "
    r"(?:Friend|Gentleman|Lady|Member)"
)
# A turn that begins so speaks to the one before it.
ADDRESS = re.compile(
    r"(?:I (?:am|was) (?:\w+ )?(?:grateful|obliged) (?:to|for)|I thank |Yes\b|No[,.]"
    rf"|I (?:\w+ )?agree|(?:My|The) {MEMBER}|Absolutely|Indeed\b|Of course)"
)
# A turn that begins so refers to words that stand before it.
ANAPHORA = re.compile(
    r"(?:That|This|It|They|These|Those) (?:is|was|are|were|would|will) (?:\w+ )?"
    r"(?:exactly|precisely|absolutely|entirely|right|why|what|true|correct)\b"
)
# One answer to several questions: 'I will answer Questions 4 and 9 together'.
TOGETHER = re.compile(r"\banswer(?:ing)? (?:Questions?|Nos?\.?|this)\b[^.]*")


@dataclass(frozen=True, slots=True)
class Spoken:
    """A turn with what its replies are decided on; `words` lack a question's number."""

    passage: Passage
    turn: Turn
    speaker: Referent | None
    words: str
    follows_cut: bool

    @property
    def asks(self) -> bool:
        """Whether it is a numbered question, or its last sentence is a question."""
        if self.turn.question is not None and self.turn.office is None:
            return True
        return self.words.rstrip(CLOSING_MARKS + " \n").endswith("?")

    def is_by_same(self, other: "Spoken") -> bool:
        """Whether one speaker makes both turns."""
        if self.speaker is not None and other.speaker is not None:
            return self.speaker == other.speaker
        return self.turn.name is not None and self.turn.name == other.turn.name


def strip_number(words: str, turn: Turn) -> str:
    """Return the words of a turn without the number of its question."""
    if turn.question is None:
        return words
    return QUESTION_NUMBER.sub("", words, count=1)


def find_answered(
    layout: Layout, spoken: Sequence[Spoken], index: int, officials: set[Referent]
) -> list[int]:
    """Return the places of the turns that turn `index` answers, in text order.

    Questions that are put together share one answer. On a page that leaves turns out,
    following a turn is not replying: there only an office-holder's turn right after a
    question counts.
    """
    turn = spoken[index]
    if index == 0 or turn.follows_cut:
        return []
    before = spoken[index - 1]
    # In a sitting the chair only calls on members; in evidence it asks.
    is_called = turn.turn.is_chair or before.turn.is_chair
    if turn.is_by_same(before) or (is_called and layout.work.genre is Genre.SITTING):
        return []
    if before.asks:
        is_answer = not layout.is_excerpt or turn.speaker in officials
        is_next = turn.turn.question is not None and before.turn.question is not None
        return _put_together(layout, spoken, index) if is_answer and not is_next else []
    is_reply = ADDRESS.match(turn.words) and layout.work.genre is Genre.SITTING
    return [index - 1] if is_reply and not layout.is_excerpt else []


def _put_together(layout: Layout, spoken: Sequence[Spoken], answer: int) -> list[int]:
    """Return the question before `answer` and those that are grouped with it.

    Where nothing is left out those are all that stand right before it; on other pages
    they have its words, or the answer names their numbers.
    """
    last = spoken[answer - 1]
    named = TOGETHER.search(spoken[answer].words)
    numbers = re.findall(r"\d+", named.group()) if named is not None else []
    places = [answer - 1]
    while places[0] and last.turn.question is not None:
        earlier = spoken[places[0] - 1]
        number = earlier.turn.question
        is_named = number is not None and number.strip("QT.") in numbers
        is_whole = not layout.is_excerpt
        if number is None or not (is_whole or is_named or _same(earlier, last)):
            break
        places.insert(0, places[0] - 1)
    return places


def _same(first: Spoken, second: Spoken) -> bool:
    return first.words.split() == second.words.split()


def has_gap(
    layout: Layout, spoken: Sequence[Spoken], index: int, officials: set[Referent]
) -> bool:
    """Whether a page that leaves turns out lacks what turn `index` answers.

    So it is when an office-holder's turn follows his own, or when a turn that nothing
    before it explains begins by referring back.
    """
    turn = spoken[index]
    if not layout.is_excerpt or (turn.asks and turn.turn.question is not None):
        return False
    if index and spoken[index - 1].is_by_same(turn) and turn.speaker in officials:
        return True
    return bool(ANAPHORA.match(turn.words) or ADDRESS.match(turn.words))
