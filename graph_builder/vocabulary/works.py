"""Which work something is: its IRI, whatever download of it this is."""

from pyoxigraph import NamedNode

from graph_builder.model import Basis, DateWindow, Work
from graph_builder.vocabulary.mint import mint_work

_DATED = frozenset({Basis.STATED, Basis.RELATIVE})


def name_work(work: Work, window: DateWindow, text: str) -> NamedNode:
    """Return the IRI of a work, from its venue, its day if known, and its title.

    An inferred day stays out: it may change with the registry, the work does not.
    """
    first = window.earliest or window.latest
    day = first.isoformat() if first and window.basis in _DATED else None
    return mint_work(work.publisher, day, work.title, text)
