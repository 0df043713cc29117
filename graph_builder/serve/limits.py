"""What a stranger's question may cost."""

from dataclasses import dataclass

LONGEST_COUNT = 60.0  # seconds for the counts of the service description, once
LONGEST_PAGE = 15.0  # for a page, whose cost the graph decides and not who asks

ROWS_SHOWN = 200
"""As many rows as a page shows of an answer, where nobody asked for more."""


@dataclass(frozen=True, slots=True)
class Limits:
    """The bounds of one server; times in seconds, memory and sizes in bytes.

    Attributes:
        seconds: from the question's arrival to its answer, waiting included.
        memory: what a worker may take beyond the graph, which all share.
        rows: of an answer; triples, where it is a graph.
        size: of an answer as it is sent.
        body: of a request.
        slots: questions worked on at length at the same time.
        queue: questions that may wait for a slot, and for a first look.
        patience: for a client's headers, from its first byte or its connection.
        look: how long a question may take before it needs a slot, so that quick ones
            are never behind slow ones.
    """

    seconds: float = 5.0
    memory: int = 1 << 30
    rows: int = 10_000
    size: int = 20_000_000
    body: int = 1_000_000
    slots: int = 2
    queue: int = 8
    patience: float = 10.0
    look: float = 0.1
