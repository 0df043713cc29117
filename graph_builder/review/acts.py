"""What a reviewer can do, and what is asked for each of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from graph_builder.review.names import list_stances


class Act(StrEnum):
    """What a reviewer can do."""

    ACCEPT = "accept"
    REJECT = "reject"
    SPEAKER = "speaker"
    STANCE = "stance"
    PROPOSITION = "proposition"
    SPLIT = "split"
    MISSED = "missed"
    UNDO = "undo"
    NEXT = "next"


@dataclass(frozen=True, slots=True)
class Request:
    """An act, with what the reviewer wrote for it; '' where nothing."""

    act: Act
    speaker: str = ""
    stance: str = ""
    proposition: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a request: its name, what it asks, and what leaving it empty means.

    `otherwise` is '' where it cannot be left empty.
    """

    name: str
    question: str
    otherwise: str = ""


KEYS: Mapping[str, Act] = MappingProxyType(
    {
        "a": Act.ACCEPT,
        "r": Act.REJECT,
        "s": Act.SPEAKER,
        "t": Act.STANCE,
        "p": Act.PROPOSITION,
        "x": Act.SPLIT,
        "m": Act.MISSED,
        "u": Act.UNDO,
        "n": Act.NEXT,
    }
)
_SPEAKER = "Who says it? A name; of somebody new with + before it, of a body with ++"
_STANCE = f"Which stance? {list_stances()}"
_PROPOSITION = "On which proposition? Its words or its slug"
FIELDS: Mapping[Act, Sequence[Field]] = MappingProxyType(
    {
        Act.SPEAKER: (Field("speaker", _SPEAKER),),
        Act.STANCE: (Field("stance", _STANCE),),
        Act.PROPOSITION: (Field("proposition", _PROPOSITION),),
        Act.SPLIT: (
            Field("words", "With which words does the second part begin?"),
            Field("proposition", _PROPOSITION, "the same"),
            Field("stance", _STANCE, "the same"),
        ),
        Act.MISSED: (
            Field("words", "Which words of the text were missed?"),
            Field("speaker", _SPEAKER, "the same"),
            Field("proposition", _PROPOSITION),
            Field("stance", _STANCE),
        ),
    }
)
"""What is asked for each act, in this order; of the others nothing is."""
