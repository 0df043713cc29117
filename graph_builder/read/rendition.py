"""What a reader makes of a file: its text, who made it, and what it says of itself."""

from dataclasses import dataclass, field

from graph_builder.model import Mark, Metadata


@dataclass(frozen=True, slots=True)
class Rendition:
    """The text that offsets refer to; `maker` names the reader and its version."""

    text: str
    maker: str
    metadata: Metadata = field(default_factory=Metadata)
    marks: tuple[Mark, ...] = ()
