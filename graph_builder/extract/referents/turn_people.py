"""The people and groups that the headings of speech turns name."""

from bisect import bisect_left
from collections.abc import Sequence

from graph_builder.extract.bodies.parties import expand_party
from graph_builder.extract.mentions import PersonMention
from graph_builder.extract.names.honorifics import honorific_in
from graph_builder.extract.names.personal import name_at
from graph_builder.extract.names.tables import (
    NOT_PERSON_WORDS,
    NOT_SURNAMES,
    PARTICLES,
)
from graph_builder.extract.scan import Word, scan_words
from graph_builder.extract.words import word_set
from graph_builder.model import (
    Layout,
    Referent,
    ReferentKind,
    Role,
    Source,
    Span,
    Turn,
)

NOT_NAMES = (
    NOT_SURNAMES
    | NOT_PERSON_WORDS
    | word_set("Several Some Counsel Witness Madam An Hon")
)


def people_in_turns(source: Source, layout: Layout) -> list[PersonMention]:
    """Return the speaker of each turn whose heading prints a person's name."""
    found = []
    for passage in layout.passages:
        if passage.turn is not None and passage.turn.name:
            mention = _speaker(source, passage.turn, passage.turn.name)
            if mention is not None:
                found.append(mention)
    return found


def groups_in_turns(layout: Layout, named: Sequence[PersonMention]) -> list[Referent]:
    """Return the speakers whom headings name by office or as several: 'Mr Speaker'.

    All headings of one wording are one referent.
    """
    starts = sorted(mention.span.start for mention in named)
    labels: dict[str, list[Span]] = {}
    for passage in layout.passages:
        turn = passage.turn
        heading = (turn.name or turn.office) if turn is not None else None
        if turn is None or heading is None:
            continue
        place = bisect_left(starts, turn.label.start)
        if place == len(starts) or starts[place] >= turn.label.end:
            labels.setdefault(heading, []).append(turn.label)
    return [
        Referent(ReferentKind.GROUP, heading, tuple(spans))
        for heading, spans in labels.items()
    ]


def _speaker(source: Source, turn: Turn, name: str) -> PersonMention | None:
    words = scan_words(name, Span(0, len(name)))
    reach = name_at(words, 0) if words else None
    if turn.is_chair and (reach is None or reach.end < len(words)):
        return None
    if reach is None or reach.end < len(words):
        parts = name.split()
        if not _may_be_name(parts) or (len(parts) < 2 and turn.identifier is None):
            return None
        given, surname, honorific = " ".join(parts[:-1]), parts[-1], None
    else:
        given = _slice(name, words[reach.name : reach.surname])
        surname = _slice(name, words[reach.surname : reach.end])
        honorific = honorific_in(words[reach.start : reach.name])
    span = _place(source, turn, name)
    roles = (Role(turn.office, None, turn.label),) if turn.office else ()
    return PersonMention(
        span,
        given,
        surname,
        honorific,
        roles,
        expand_party(turn.party),
        turn.constituency,
        identifier=turn.identifier,
        other_names=(turn.page_name,) if turn.page_name else (),
    )


def _slice(name: str, words: Sequence[Word]) -> str:
    return name[words[0].span.start : words[-1].span.end] if words else ""


def _may_be_name(parts: Sequence[str]) -> bool:
    """Whether a heading's words could be a name: 'Several hon. Members' could not."""
    return all(
        (part[0].isupper() or part.lower() in PARTICLES)
        and part.strip(".:,") not in NOT_NAMES
        for part in parts
    )


def _place(source: Source, turn: Turn, name: str) -> Span:
    """Return where the name stands in the heading, the last time that it does."""
    # A segmenter may have put into small letters what stands in capitals.
    start = source.slice(turn.label).lower().rfind(name.lower())
    return (
        turn.label
        if start < 0
        else Span(start, start + len(name)).shifted(turn.label.start)
    )
