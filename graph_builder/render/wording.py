"""How the page puts things: dates as in the United Kingdom, quoted or reported."""

from datetime import date

from graph_builder.model import Basis, Explicitness, Mode, Stance
from graph_builder.render.network import NodeKind

STANCES = {
    Stance.SUPPORT: "For",
    Stance.CONDITIONAL: "For, on a condition",
    Stance.OPPOSE: "Against",
    Stance.CONCERN: "Concerned",
    Stance.NEUTRAL: "Takes no side",
}

KINDS = {
    NodeKind.PERSON: "Person",
    NodeKind.BODY: "Body",
    NodeKind.GROUP: "Group not identified",
}
VENUES = {
    "sitting": "Parliament",
    "oral-evidence": "Parliament",
    "article": "Press",
    "": "Elsewhere",
}


def say_day(day: date) -> str:
    """Return a day as '8 October 2009'."""
    return f"{day.day} {day:%B %Y}"


def say_window(earliest: date | None, latest: date | None, basis: str = "") -> str:
    """Return when something was said, as far as that is known; 'undated' if not."""
    if earliest is None and latest is None:
        return "undated"
    if earliest == latest and earliest:
        words = say_day(earliest)
    elif earliest and latest:
        words = f"between {say_day(earliest)} and {say_day(latest)}"
    elif earliest:
        words = f"not before {say_day(earliest)}"
    else:
        words = f"not after {say_day(latest or date.max)}"
    return f"{words} (inferred)" if basis == Basis.INFERRED else words


def say_spell(start: date | None, end: date | None) -> str:
    """Return the spell of a tenure: 'from … to …', as far as it is known."""
    parts = []
    if start:
        parts.append(f"from {say_day(start)}")
    if end:
        parts.append(f"to {say_day(end)}")
    return " ".join(parts) or "dates not known"


def say_lead(mode: str, explicitness: str) -> str:
    """Return how the words reach us: somebody is quoted, or reported, as saying."""
    if explicitness == Explicitness.CHARACTERISED:
        return "reported, in the words of the source"
    return "reported as saying" if mode == Mode.INDIRECT else "quoted as saying"


def say_role(tenure_label: str, person: str) -> str:
    """Return a tenure's label without the person: 'Chair of the council'."""
    return tenure_label.removeprefix(f"{person} as ")


def clip(text: str, length: int) -> str:
    """Return `text` on one line, cut at `length` characters with an ellipsis."""
    line = " ".join(text.split())
    return line if len(line) <= length else f"{line[: length - 1].rstrip()}…"


def count_noun(number: int, one: str, several: str = "") -> str:
    """Return '1 person', '2 people'; nothing of none. `several` is `one` with an s."""
    if not number:
        return ""
    return f"{number:,} {one if number == 1 else several or f'{one}s'}"
