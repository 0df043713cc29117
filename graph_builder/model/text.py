"""What is read: a source, its work, and the passages that a segmenter finds in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple


# Named tuples where a sitting has thousands: a frozen dataclass takes thrice as long.
class Span(NamedTuple):
    """A half-open range of code points, [start, end), of `Source.text`."""

    start: int
    end: int

    def contains(self, other: "Span") -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Whether the two spans share at least one code point."""
        return self.start < other.end and other.start < self.end

    def shifted(self, by: int) -> "Span":
        """Return the span moved `by` code points to the right."""
        return Span(self.start + by, self.end + by)


class Basis(StrEnum):
    """How a date or a capacity is known."""

    STATED = "stated"
    RELATIVE = "relative"
    INFERRED = "inferred"
    UNSTATED = "unstated"


@dataclass(frozen=True, slots=True)
class DateWindow:
    """The days between which something happened, both ends included.

    A bound that nobody knows is None; `text` is the source's own wording.
    """

    earliest: date | None = None
    latest: date | None = None
    basis: Basis = Basis.UNSTATED
    text: str | None = None


class Mark(NamedTuple):
    """An element of a structured source (XML, HTML): where it stands in the rendition.

    Marks are in document order, an element before the elements inside it.
    """

    span: Span
    name: str
    attributes: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page, its front matter, a sidecar or the user says about a source."""

    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    window: DateWindow = DateWindow()


@dataclass(frozen=True, slots=True)
class Source:
    """One capture of a work.

    `name` is the file's name (for a member of an archive or a line of a JSON Lines
    file, with `#` and its name or number behind it); `sha256` is of the bytes as read;
    `text` is the rendition, the only text that offsets refer to; `rendition` names what
    made it and that maker's version, such as `text 1` or `parlparse-xml 1`.
    """

    name: str
    sha256: str
    text: str
    rendition: str = "text 1"
    metadata: Metadata = Metadata()
    marks: tuple[Mark, ...] = field(default=(), hash=False)

    def slice(self, span: Span) -> str:
        """Return the exact words of `span`."""
        return self.text[span.start : span.end]


class Genre(StrEnum):
    """The kind of work."""

    SITTING = "sitting"
    EVIDENCE = "oral-evidence"
    ARTICLE = "article"


@dataclass(frozen=True, slots=True)
class Work:
    """A publication, whatever download of it."""

    genre: Genre
    title: str | None = None
    publisher: str | None = None
    window: DateWindow = DateWindow()
    url: str | None = None


class Part(StrEnum):
    """The layout role of a passage."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    TURN = "turn"
    FURNITURE = "furniture"


class Turn(NamedTuple):
    """The heading of a speech turn, as the page prints it.

    `name` is the name as printed for that day, with its honorific ('Mr Andrew
    Lansley'), capitals put as elsewhere; `page_name` the name that a later page puts
    beside it ('Lord Lansley'); `office` the post in whose name it is printed;
    `identifier` the page's own identifier of the speaker; `question` the number of a
    question ('3', 'T2', 'Q433'); `label` is where the heading stands.
    """

    label: Span
    name: str | None = None
    page_name: str | None = None
    office: str | None = None
    constituency: str | None = None
    party: str | None = None
    identifier: str | None = None
    question: str | None = None
    is_chair: bool = False


class Passage(NamedTuple):
    """A stretch of a source in one layout role; a turn's passage is its whole body."""

    span: Span
    part: Part
    turn: Turn | None = None


@dataclass(frozen=True, slots=True)
class Caution:
    """Something odd in a source that was read all the same: a row of the report."""

    problem: str
    remedy: str
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Layout:
    """What a segmenter made of a source: its work and its passages, in text order.

    `is_excerpt` says that the page leaves turns out, so that one turn's following
    another proves nothing; `names_speakers` is False where the page carries speech
    without saying whose it is.
    """

    work: Work
    passages: tuple[Passage, ...]
    is_excerpt: bool = False
    names_speakers: bool = True
    cautions: tuple[Caution, ...] = ()


@dataclass(frozen=True, slots=True)
class Failure:
    """An input that could not be read: a row of the report, not an exception."""

    name: str
    problem: str
    remedy: str
    line: int | None = None
