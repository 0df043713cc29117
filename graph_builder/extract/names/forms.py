"""Whether two forms of a name can be one person's."""

from graph_builder.extract.names.given_names import SAME_NAMES
from graph_builder.slugs import plain_apostrophes


def base_surname(surname: str) -> str:
    """Return 'Vale' of 'Vale of Anytown', with the plain apostrophe."""
    return plain_apostrophes(surname).split(" of ")[0]


def same_given(one: str, other: str) -> bool:
    """Whether two given names can be one person's: 'Matt' and 'Matthew', 'J.'."""
    first, second = one.lower().split()[:1], other.lower().split()[:1]
    if first == second or not first or not second:
        return True
    if any({one.split()[0], other.split()[0]} <= row for row in SAME_NAMES):
        return True
    short, long = sorted((first[0].rstrip("."), second[0].rstrip(".")), key=len)
    return len(short) == 1 and long.startswith(short)
