"""What a DNA file holds, as values."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class DnaDocument:
    """One text with its date; `key` is its digest."""

    key: str
    title: str
    text: str
    source: str
    notes: str
    day: datetime


@dataclass(frozen=True, slots=True)
class DnaStatement:
    """One span of a document as coded; `attributes` are the IRIs, by variable."""

    document: str
    start: int
    stop: int
    person: str
    organization: str
    concept: str
    agreement: int
    provenance: str
    attributes: Mapping[str, str]

    @property
    def iri(self) -> str:
        """The position that it is."""
        return self.provenance.splitlines()[0].partition(": ")[2]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A position that a DNA file cannot hold, and why."""

    iri: str
    title: str
    reason: str


@dataclass(frozen=True, slots=True)
class DnaContents:
    """What a DNA file is to hold, each list in order, and what it cannot."""

    documents: tuple[DnaDocument, ...]
    statements: tuple[DnaStatement, ...]
    left_out: tuple[LeftOut, ...]
