"""Runs of tokens."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stretch:
    """The content of a cue: tokens `first` to `last`, both included, by its frame."""

    frame: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Limits:
    """The tokens between which a cue's content must lie, both included."""

    first: int
    last: int
