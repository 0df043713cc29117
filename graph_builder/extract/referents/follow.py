"""Read a source front to back and settle each phrase that points at somebody."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from graph_builder.extract.names.gender import PRONOUNS
from graph_builder.extract.parse import ParsedPassage
from graph_builder.extract.referents.addressed import find_addressed, point_at
from graph_builder.extract.referents.definite import is_role_phrase
from graph_builder.extract.referents.discourse import (
    ANYONE,
    Item,
    choose_antecedent,
    pronoun_items,
)
from graph_builder.extract.referents.groups import SPOKES
from graph_builder.extract.referents.named import named_in
from graph_builder.extract.referents.phrases import (
    definite_heads,
    head_token,
    phrase_of,
)
from graph_builder.extract.referents.stage import Stage, make_item, speaker_of
from graph_builder.extract.referents.unnamed import unnamed_subjects
from graph_builder.model import Part, Passage


def follow(stage: Stage, parsed: Sequence[ParsedPassage]) -> list[Item]:
    """Return every mention, pronoun and pointing phrase in order, each settled or not.

    A pronoun looks back over an article, but not out of its speech turn.
    """
    done: list[Item] = []
    before: list[Item] = []
    last: Passage | None = None
    for piece in parsed:
        if piece.passage.part is Part.TURN and piece.passage is not last:
            before = []
        last = piece.passage
        for item in sorted(_raw(stage, piece), key=lambda each: each.span):
            settled = _settle(item, before)
            before.append(settled)
            done.append(settled)
    return done


def _settle(item: Item, before: Sequence[Item]) -> Item:
    if not item.is_open or item.pronoun not in PRONOUNS:
        return item
    return replace(item, referent=choose_antecedent(item.pronoun, item, before))


def _raw(stage: Stage, piece: ParsedPassage) -> Iterator[Item]:
    covered: set[int] = set()
    for item in (*_named(stage, piece), *find_addressed(stage, piece)):
        covered.update(range(item.span.start, item.span.end))
        yield item
    speaker = speaker_of(stage, piece.passage)
    for head in definite_heads(piece):
        at = head.idx + piece.offset
        if at not in covered:
            referent = point_at(stage, piece, head)
            is_office = is_role_phrase(head.lower_) and head.lower_ not in SPOKES
            if referent is not None or is_office:
                covered.add(at)
                word = None if referent is not None else ANYONE
                yield make_item(
                    stage, piece, phrase_of(piece, head), referent, at, word
                )
    for head, referent, word in unnamed_subjects(piece, stage.source, stage.known):
        at = head.idx + piece.offset
        if at not in covered:
            yield make_item(stage, piece, phrase_of(piece, head), referent, at, word)
    for token, word, settled in pronoun_items(piece, speaker):
        at = token.idx + piece.offset
        item = make_item(stage, piece, piece.span_of(token), settled, at, word)
        yield replace(item, is_open=settled is None)


def _named(stage: Stage, piece: ParsedPassage) -> Iterator[Item]:
    for span, referent in named_in(stage.known.named, piece.span):
        head = head_token(piece, span) if piece.span.contains(span) else None
        if head is not None:
            at = head.idx + piece.offset
            yield make_item(stage, piece, span, referent, at)


def by_head(items: Sequence[Item]) -> Mapping[int, Item]:
    """Return the items by where their head is; pointing phrases before names."""
    return {item.head: item for item in items}
