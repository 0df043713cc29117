"""Which people of the registry bear a name that a text uses."""

from graph_builder.model import DateWindow, Referent
from graph_builder.resolve.names import fold_person, is_single, surname_of
from graph_builder.resolve.names_index import Index


def is_named(referent: Referent, who: str, index: Index) -> bool:
    """Whether the registry lists a name of the referent as it stands."""
    styled = f"{referent.honorific or ''} {referent.name}"
    names = (referent.name, styled, *referent.other_names)
    return any(who in index.people_named(name) for name in names)


def is_numbered_apart(referent: Referent, who: str, index: Index) -> bool:
    """Whether the page's identifier says that this is not the registry's person.

    It does when the registry has another of the same kind for the person.
    """
    kind, slash, _ = (referent.identifier or "").rpartition("/")
    known = index.registry.people[who].identifiers
    others = [one.partition(":")[2].rpartition("/")[0] for one in known]
    return bool(slash) and kind in others


def find_named(referent: Referent, window: DateWindow, index: Index) -> set[str]:
    """Return the registered people who may be meant by the referent's names.

    Those who bore a name of it then; else those who bore one at any time, since a
    later page calls people by later names; else those of the surname.
    """
    styled = f"{referent.honorific} {referent.name}" if referent.honorific else None
    names = [name for name in (referent.name, styled) if name]
    of_the_time = set().union(*(index.people_named(name, window) for name in names))
    of_any_time = set().union(
        *(index.people_named(name) for name in (*names, *referent.other_names))
    )
    found = of_the_time or of_any_time
    if referent.slug is not None and referent.slug in index.registry.people:
        found.add(referent.slug)
    return found or _find_half_named(referent.name, index)


def _find_half_named(name: str, index: Index) -> set[str]:
    """Return the people of the surname, and of the first name where there is one.

    One first name may be the start of the other, so 'Jo Ann Reeve', 'Jo Reeve' and
    'Joanna Reeve' are candidates for each other.
    """
    first = "" if is_single(name) else fold_person(name).split()[0]
    return {
        who
        for who in index.surnames.get(surname_of(name), ())
        if _is_short_for(first, fold_person(index.registry.people[who].label))
    }


def _is_short_for(first: str, label: str) -> bool:
    other = label.split()[0]
    return other.startswith(first) or first.startswith(other)
