"""Which person a name means on the day: the registry's, or one known from the text."""

import re
from dataclasses import dataclass

from graph_builder.model import DateWindow, Means, Referent
from graph_builder.model.spells import may_hold, surely_holds
from graph_builder.resolve.actors_names import find_named, is_named, is_numbered_apart
from graph_builder.resolve.actors_roles import bears_out, is_political
from graph_builder.resolve.names import (
    fold_name,
    fold_seat,
    is_single,
)
from graph_builder.resolve.names_index import Index
from graph_builder.resolve.suggest import (
    explain_doubt,
    list_sitting,
    offer_people,
    suggest_people,
)

_POLITICAL_TITLE = re.compile(
    r"\b(?:m[sle]?p|minister|secretary of state|chancellor|whip|peer|speaker"
    r"|(?:health|home|foreign|shadow) secretary|taoiseach|backbencher)\b"
)


@dataclass(frozen=True, slots=True)
class PersonMatch:
    """The registry's person, or None with why; `others` were possible and not taken."""

    slug: str | None = None
    problem: str | None = None
    means: Means = Means.NEW
    others: tuple[str, ...] = ()


def match_person(referent: Referent, window: DateWindow, index: Index) -> PersonMatch:
    """Return the registered person that a text refers to, if it is exactly one.

    An identifier decides alone, and so does the registry's entry where the text names
    an office or a seat that it has. Otherwise a candidate bears the name, in the window
    if somebody does, and nothing that the text says of constituency, party and roles
    speaks against it. A surname alone, or another form of the first names, needs a
    role or a constituency that the candidate held. A tie is no match, nor is a name
    that is nearly somebody's: those are in `problem`, as candidates.
    """
    known = index.identifiers.get(referent.identifier or "", referent.slug)
    if known in index.registry.people:
        is_numbered = (referent.identifier or "") in index.identifiers
        means = Means.IDENTIFIER if is_numbered else Means.ENTRY
        return PersonMatch(known, means=means)
    named = find_named(referent, window, index)
    fitting = sorted(who for who in named if _fits(referent, who, window, index))
    means = Means.NAME
    if len(fitting) > 1:
        fitting, means = _narrow(referent, fitting, window, index)
    if len(fitting) == 1:
        others = tuple(sorted(named.difference(fitting)))
        return PersonMatch(fitting[0], means=means, others=others)
    problem = explain_doubt(referent, named, fitting)
    if problem is None:
        near = suggest_people(referent, window, index)
        return PersonMatch(problem=offer_people(referent, near), others=near)
    return PersonMatch(problem=problem, others=tuple(sorted(named)))


def _narrow(
    referent: Referent, fitting: list[str], window: DateWindow, index: Index
) -> tuple[list[str], Means]:
    """Return those whom a role, a party or a seat in the text bears out, if any."""
    borne_out = [who for who in fitting if _is_borne_out(referent, who, window, index)]
    fitting = borne_out or fitting
    if len(fitting) == 1:
        return fitting, Means.ROLE
    sitting = list_sitting(referent, window, index).intersection(fitting)
    return sorted(sitting) or fitting, Means.SEAT


def _fits(referent: Referent, who: str, window: DateWindow, index: Index) -> bool:
    if referent.constituency and not _may_sit_for(referent, who, window, index):
        return False
    if is_numbered_apart(referent, who, index):
        return False
    is_named_in_full = is_named(referent, who, index)
    if is_named_in_full and not referent.roles:
        return True
    if _is_borne_out(referent, who, window, index):
        return True
    return is_named_in_full and not _is_elsewhere(referent, who, window, index)


def _may_sit_for(
    referent: Referent, who: str, window: DateWindow, index: Index
) -> bool:
    """Whether the person may sit for the stated constituency.

    Somebody whose seats the registry does not know may, if in politics at all.
    """
    spells = index.tenures.get(who, ())
    seats = [
        (spell, index.registry.posts[spell.post].constituency)
        for spell in spells
        if spell.post and index.registry.posts[spell.post].constituency
    ]
    if not seats:
        return any(is_political(spell, index) for spell in spells)
    stated = fold_seat(referent.constituency or "")
    return any(
        fold_seat(seat or "") == stated and may_hold(spell.bounds, window)
        for spell, seat in seats
    )


def _is_borne_out(
    referent: Referent, who: str, window: DateWindow, index: Index
) -> bool:
    """Whether a role, constituency or party that the text states is the person's."""
    spells = index.tenures_of(who, window)
    if referent.constituency and _may_sit_for(referent, who, window, index):
        return True
    if any(
        bears_out(role, spell, index) for role in referent.roles for spell in spells
    ):
        return True
    parties = index.bodies_named(referent.party) if referent.party else set()
    return not is_single(referent.name) and any(
        spell.body in parties for spell in spells
    )


def _is_elsewhere(
    referent: Referent, who: str, window: DateWindow, index: Index
) -> bool:
    """Whether the text's roles make this somebody else than the registry's person.

    They do when a body is stated, the person has nothing to do with it, and the person
    surely was something else then, or nobody knows when it was.
    """
    bodies = {role.body for role in referent.roles if role.body}
    spells = index.tenures_of(who, window)
    if not bodies or not spells:
        return False
    if any(_POLITICAL_TITLE.search(fold_name(role.title)) for role in referent.roles):
        return not any(is_political(spell, index) for spell in spells)
    return window.earliest is None or any(
        surely_holds(spell.bounds, window) for spell in spells
    )
