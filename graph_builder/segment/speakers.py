"""The heading of a turn as Hansard prints it: name, office, constituency, party."""

import re
from dataclasses import dataclass, replace

from graph_builder.model import Span, Turn
from graph_builder.segment.names import (
    bare_name,
    is_chair,
    is_full_party,
    is_group,
    is_name,
    is_office,
    is_party,
    is_peer,
)

_ASIDE = re.compile(
    r"\s*(?:\[[^\]]{1,40}\]|\((?:urgent question|maiden speech|valedictory speech"
    r"|by video link|via video link|in the chair|[vi])\))\s*$",
    re.IGNORECASE,
)
_BEHALF = re.compile(r",? (representing|on behalf of) [^()]{3,120}$")
_LONGEST = 260


def read_heading(words: str, label: Span) -> Turn | None:
    """Return the turn that `words` head, or None when they are no heading.

    Read are 'Name', 'Name (Constituency) (Party)', 'Name (Party)', 'The Office (Name)'
    and 'The Office (Name) (Constituency) (Party)'; with any of them an aside such as
    '[V]'. Names are as printed. A bare 'Name' is a heading only if the page says so
    elsewhere: the caller judges.
    """
    if not words or len(words) > _LONGEST:
        return None
    if is_group(words):
        return Turn(label, name=words.rstrip(":"))
    rest, behalf = _split_behalf(_without_asides(words))
    rest, groups = _split_brackets(rest)
    party = groups.pop() if groups and is_party(groups[-1]) else None
    turn = _read_parts(rest, groups, party, label)
    if turn is not None and behalf and turn.office is None:
        return turn._replace(office=behalf)
    return turn


def is_marked(turn: Turn) -> bool:
    """Whether a heading is one beyond doubt: more stands in it than a bare name."""
    name = turn.name or ""
    return bool(turn.party or turn.constituency or turn.office) or is_group(name)


@dataclass(frozen=True, slots=True)
class Cast:
    """The speakers that a page has introduced so far."""

    names: frozenset[str] = frozenset()
    surnames: frozenset[str] = frozenset()
    offices: tuple[tuple[str, str], ...] = ()

    def with_turn(self, turn: Turn) -> "Cast":
        """Return the cast with the speaker of `turn` in it."""
        if turn.name is None:
            return self
        offices = self.offices
        if turn.office is not None:
            offices = ((turn.office.lower(), turn.name), *offices)
        bare = bare_name(turn.name)
        if bare in self.names:
            return replace(self, offices=offices)
        return Cast(self.names | {bare}, self.surnames | {bare.split()[-1]}, offices)

    def knows(self, name: str) -> bool:
        """Whether `name` is a full name introduced, or a title with its surname."""
        bare = bare_name(name)
        return bare in self.names or (bare != name and bare in self.surnames)

    def complete(self, turn: Turn) -> Turn:
        """Return `turn` with the name that the page gave the same office before."""
        if turn.name is not None or turn.office is None:
            return turn
        office = turn.office.lower()
        name = next((name for known, name in self.offices if known == office), None)
        return turn._replace(name=name)


def _read_parts(
    rest: str, groups: list[str], party: str | None, label: Span
) -> Turn | None:
    names_holder = rest[:4].lower() == "the " and bool(groups) and not is_peer(rest)
    if is_office(rest) or names_holder:
        return _read_office(rest, groups, party, label)
    if not is_name(rest):
        return None
    if len(groups) == 1 and is_chair(groups[0]):
        return Turn(label, name=rest, office=groups[0], party=party, is_chair=True)
    return _read_member(rest, groups, party, label)


def _read_member(
    name: str, groups: list[str], party: str | None, label: Span
) -> Turn | None:
    if len(groups) == 1 and party is None:
        # TheyWorkForYou's older pages: 'Jane Roe (Anytown, Labour)'.
        place, _, last = groups[0].rpartition(", ")
        groups = [place, last] if place and is_full_party(last) else groups
    if party is None and len(groups) == 2:
        party = groups.pop()
    if len(groups) > 1 or not all(map(is_name, groups)):
        return None
    constituency = groups[0] if groups else None
    return Turn(label, name=name, constituency=constituency, party=party)


def _read_office(
    rest: str, groups: list[str], party: str | None, label: Span
) -> Turn | None:
    if groups and not is_name(groups[0]):
        return None
    return Turn(
        label,
        name=groups[0] if groups else None,
        office=rest[4:] if rest[:4].lower() == "the " else rest,
        constituency=groups[1] if len(groups) > 1 else None,
        party=party,
        is_chair=is_chair(rest),
    )


def _without_asides(words: str) -> str:
    shorter = _ASIDE.sub("", words.rstrip(": "))
    return shorter if shorter == words else _without_asides(shorter)


def _split_behalf(words: str) -> tuple[str, str | None]:
    match = _BEHALF.search(words)
    if match is None:
        return words, None
    return words[: match.start()], match[0].lstrip(", ")


def _split_brackets(words: str) -> tuple[str, list[str]]:
    groups: list[str] = []
    rest = words.rstrip()
    while rest.endswith(")") and (start := rest.rfind("(")) > 0:
        groups.insert(0, rest[start + 1 : -1].strip())
        rest = rest[:start].rstrip()
    return rest, groups
