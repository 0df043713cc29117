"""People as they are written: 'Dr Jane Roe', 'Ms Roe', 'Roe'."""

from collections.abc import Iterable

from pyoxigraph import NamedNode

from graph_builder.resolve.names import fold_person, is_single, surname_of


def match_people(
    name: str, labels: Iterable[tuple[str, NamedNode]]
) -> frozenset[NamedNode]:
    """Return the people whom a name as written may mean, given each one's labels.

    Those whose name it is but for titles and letters; else, of a surname alone, those
    who bear it; else those of the surname of whose first name it has the initial.
    """
    known = [(fold_person(label), iri) for label, iri in labels]
    wanted = fold_person(name)
    if not wanted:
        return frozenset()
    if named := frozenset(iri for label, iri in known if label == wanted):
        return named
    surname = surname_of(name)
    bearers = [(label, iri) for label, iri in known if surname_of(label) == surname]
    if not is_single(name):
        bearers = [(label, iri) for label, iri in bearers if _is_initial(wanted, label)]
    return frozenset(iri for _, iri in bearers)


def _is_initial(wanted: str, label: str) -> bool:
    """Whether 'j roe' may be short for 'jane roe'."""
    first, other = wanted.split()[0], label.split()[0]
    return len(first) == 1 and other.startswith(first)
