"""How members speak of each other: 'my hon. Friend', 'the hon. Member for X'."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from graph_builder.extract.names.gender import gender_of
from graph_builder.model import Layout, Part, Passage, Referent, Span

ADDRESS = re.compile(
    r"\b(?P<whose>[Mm]y|[Tt]he|[Oo]ur|[Hh]er|[Hh]is) "
    r"(?:(?:right|rt\.?) )?(?:hon\.?|honou?rable|noble|learned)"
    r"(?: and (?:learned|gallant|reverend))?"
    r" (?P<title>Friend|Gentleman|Lady|Member|Lord|Baroness)s?\b"
    r"(?:,? the (?:hon\. )?Member for|(?<=Member) for)?"
)
_PLACE = re.compile(
    r" ([A-Z][\w'’-]*(?:(?:,? and|,| upon| of| under| the|-on-|) [A-Z][\w'’-]*)*)"
)
_PLACE_LIMIT = 80
_GENDERS = {"Gentleman": "m", "Lord": "m", "Lady": "f", "Baroness": "f"}


@dataclass(frozen=True, slots=True)
class Address:
    """A member as another member speaks of them; `place` is the constituency named."""

    span: Span
    title: str
    is_friend: bool
    place: str | None


def find_addresses(text: str, span: Span) -> list[Address]:
    """Return the parliamentary forms of address in `span`, in order; no plurals."""
    found = []
    for match in ADDRESS.finditer(text, span.start, span.end):
        if match.group().endswith("s") or match.group("title") + "s" in match.group():
            continue
        place, end = None, match.end()
        if match.group().endswith("Member for"):
            named = _PLACE.match(text, end, min(end + _PLACE_LIMIT, span.end))
            if named is None:
                continue
            place, end = named.group(1), named.end()
        title = match.group("title")
        found.append(Address(Span(match.start(), end), title, title == "Friend", place))
    return found


def resolve_address(
    address: Address,
    passage: Passage,
    layout: Layout,
    speakers: Sequence[tuple[Passage, Referent]],
    people: Sequence[Referent],
) -> Referent | None:
    """Return who is meant: by constituency, else the member who spoke before.

    Whoever spoke before must agree in gender and, where both parties are known, in
    party for a friend and not for others. On a page that leaves turns out only an
    office-holder is taken to answer whoever stands before.
    """
    if address.place is not None:
        places = [p for p in people if same_place(p.constituency, address.place)]
        return places[0] if len(places) == 1 else None
    here = next((n for n, (p, _) in enumerate(speakers) if p is passage), None)
    if not here:
        return None
    speaker, before = speakers[here][1], speakers[here - 1][1]
    back = here - 1
    while back and before == speaker:
        back -= 1
        before = speakers[back][1]
    if before == speaker or not _may_mean(address, speaker, before):
        return None
    if layout.is_excerpt and not (_holds_office(speaker) and back == here - 1):
        return None
    return before


def speakers_in(
    layout: Layout, by_label: Sequence[tuple[Passage, Referent | None]]
) -> list[tuple[Passage, Referent]]:
    """Return the turns with a known speaker, those of the chair left out."""
    del layout
    return [
        (passage, speaker)
        for passage, speaker in by_label
        if speaker is not None
        and passage.part is Part.TURN
        and not (passage.turn and passage.turn.is_chair)
    ]


def same_place(one: str | None, other: str) -> bool:
    """Whether two constituencies are one, whatever the order of a comma's parts."""
    return one is not None and fold_place(one) == fold_place(other)


def fold_place(constituency: str) -> str:
    """Return a constituency's words in small letters and one order."""
    return " ".join(sorted(re.findall(r"\w+", constituency.lower())))


def _may_mean(address: Address, speaker: Referent, other: Referent) -> bool:
    wanted = _GENDERS.get(address.title, "")
    if wanted and gender_of(other) not in {"", wanted}:
        return False
    if speaker.party is None or other.party is None:
        return True
    return (speaker.party == other.party) == address.is_friend


def _holds_office(person: Referent) -> bool:
    return any(role.body is None and role.title for role in person.roles)
