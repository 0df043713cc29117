"""Who said what: the utterances of a source, from its turns, cues and quotations."""

from collections.abc import Iterator, Sequence

from graph_builder.extract.attribution.context import Referents
from graph_builder.extract.attribution.headline import headline_utterance
from graph_builder.extract.attribution.quotes import scan_quotations
from graph_builder.extract.attribution.reading import read_unit
from graph_builder.extract.attribution.signed import posted
from graph_builder.extract.attribution.thread import Thread, move_on
from graph_builder.extract.attribution.turns import find_turns
from graph_builder.extract.attribution.units import find_units
from graph_builder.extract.parse import ParsedPassage
from graph_builder.model import (
    Genre,
    Layout,
    Part,
    Referent,
    Source,
    Unresolved,
    Utterance,
)

HEADINGS = frozenset({Part.TITLE, Part.HEADING})


def attribute_utterances(
    source: Source,
    layout: Layout,
    parsed: Sequence[ParsedPassage],
    referents: Referents,
) -> tuple[tuple[Utterance, ...], tuple[Unresolved, ...]]:
    """Return the utterances of `source` in text order, and what nobody is known for.

    A speech turn is an utterance, and carries those that are reported in it. An
    utterance without a speaker says why, and is also among the unresolved.
    """
    turns = find_turns(source, layout, referents.at)
    carriers = {turn.span: turn for turn in turns}
    scanned = scan_quotations(source.text, [piece.span for piece in parsed])
    outermost = [q for q in scanned if q.depth == 0]
    found: list[Utterance] = list(turns)
    thread = Thread()
    for piece in parsed:
        carrier = carriers.get(piece.passage.span)
        if carrier is not thread.carrier:
            found.extend(thread.utterances)
            thread = Thread(carrier, addressee=_addressee(layout, turns, carrier))
        if piece.passage.part in HEADINGS:
            found.extend(_headlines(source, piece, referents))
        post = posted(piece, source.text, referents) if carrier is None else None
        if post is not None:
            thread.utterances.append(post)
            move_on(thread, [post])
            continue
        for unit in find_units(piece, source.text, outermost):
            read_unit(unit, source.text, referents, thread)
    found.extend(thread.utterances)
    utterances = tuple(sorted(found, key=lambda u: (u.span.start, -u.span.end)))
    return utterances, tuple(_unresolved(utterances))


def _headlines(
    source: Source, piece: ParsedPassage, referents: Referents
) -> Iterator[Utterance]:
    utterance = headline_utterance(source.text, piece.span, referents)
    if utterance is not None:
        yield utterance


def _addressee(
    layout: Layout, turns: Sequence[Utterance], turn: Utterance | None
) -> Referent | None:
    """Return whom 'you' means in a turn of evidence: who speaks next, else before.

    In a sitting it is whoever is in the chair.
    """
    if turn is None or layout.work.genre is not Genre.EVIDENCE:
        return None
    place = next(at for at, each in enumerate(turns) if each is turn)
    others = (*turns[place + 1 : place + 2], *turns[max(0, place - 1) : place])
    return next((t.speaker for t in others if t.speaker != turn.speaker), None)


def _unresolved(utterances: Sequence[Utterance]) -> Iterator[Unresolved]:
    for utterance in utterances:
        if utterance.unresolved is not None:
            yield Unresolved(utterance.unresolved, utterance.span, "speaker")
