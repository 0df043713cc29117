"""Whom a name may be a slip for: offered as candidates, never taken."""

from graph_builder.model import DateWindow, Referent
from graph_builder.resolve.names import fold_person, fold_seat, is_single, surname_of
from graph_builder.resolve.names_index import Index

_SLIPS = 2
_SHORTEST = 4
_SHORT = 5


def suggest_people(
    referent: Referent, window: DateWindow, index: Index
) -> tuple[str, ...]:
    """Return the slugs of those who have nearly the referent's name, in order.

    Nearly is: one word of the name has at most two letters wrong, the others none; or
    the surname is theirs, and the constituency that the text states. Only those with
    a tenure that may hold in the window count.
    """
    if is_single(referent.name):
        return ()
    words = fold_person(referent.name).split()
    near = {
        naming.of
        for name, namings in index.people.items()
        if _differs_in_one_word(words, name.split())
        for naming in namings
    }
    near |= list_sitting(referent, window, index)
    return tuple(sorted(who for who in near if index.tenures_of(who, window)))


def list_sitting(referent: Referent, window: DateWindow, index: Index) -> set[str]:
    """Return those of the surname who sit for the stated constituency."""
    if referent.constituency is None:
        return set()
    posts = index.seats.get(fold_seat(referent.constituency), ())
    seats = {post.slug for post in posts}
    return {
        who
        for who in index.surnames.get(surname_of(referent.name), ())
        if any(held.post in seats for held in index.tenures_of(who, window))
    }


def _differs_in_one_word(words: list[str], others: list[str]) -> bool:
    if len(words) != len(others):
        return False
    pairs = zip(words, others, strict=True)
    unlike = [(one, other) for one, other in pairs if one != other]
    return len(unlike) == 1 and _is_slip(*unlike[0])


def _is_slip(one: str, other: str) -> bool:
    """Whether two words are alike but for a slip; longer ones may have two."""
    shorter = min(len(one), len(other))
    if shorter < _SHORTEST or one[0] != other[0]:
        return False
    return count_slips(one, other) <= (1 if shorter <= _SHORT else _SLIPS)


def count_slips(one: str, other: str) -> int:
    """Return how many letters are left out, put in, changed or swapped with the next.

    This is the optimal string alignment distance.
    """
    rows = [list(range(len(other) + 1))]
    for i, letter in enumerate(one, 1):
        row = [i]
        for j, against in enumerate(other, 1):
            changed = rows[-1][j - 1] + (letter != against)
            least = min(rows[-1][j] + 1, row[-1] + 1, changed)
            if i > 1 and j > 1 and (letter, against) == (other[j - 2], one[i - 2]):
                least = min(least, rows[-2][j - 2] + 1)
            row.append(least)
        rows.append(row)
    return rows[-1][-1]


def offer_people(referent: Referent, near: tuple[str, ...]) -> str | None:
    """Return whom a name may be a slip for, in words; None for nobody."""
    if not near:
        return None
    return (
        f"{referent.name!r} is nobody in the registry, but may be a slip for "
        f"{' or '.join(near)}; kept apart."
    )


def explain_doubt(
    referent: Referent, named: set[str], fitting: list[str]
) -> str | None:
    """Return why none of those named is taken, in words; None if none is."""
    if len(fitting) > 1:
        return f"{referent.name!r} may be any of {', '.join(fitting)}; kept apart."
    if named and not is_single(referent.name):
        candidates = ", ".join(sorted(named))
        return (
            f"{referent.name!r} has the name of {candidates}, but what the text says "
            "of them does not fit; kept apart."
        )
    return None
