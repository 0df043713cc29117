"""Who and what a source speaks of: the whole mention layer, ready to be asked."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from graph_builder.extract.bodies.aliases import AliasIndex, index_aliases
from graph_builder.extract.bodies.classes import find_classes
from graph_builder.extract.bodies.clusters import cluster_bodies
from graph_builder.extract.bodies.find import find_bodies, keep_longest
from graph_builder.extract.mentions import BodyMention, PersonMention
from graph_builder.extract.names.clusters import cluster_people
from graph_builder.extract.names.people import find_people, find_surnames
from graph_builder.extract.parse import ParsedPassage
from graph_builder.extract.referents.index import look_up
from graph_builder.extract.referents.lookup import Referents
from graph_builder.extract.referents.turn_people import groups_in_turns, people_in_turns
from graph_builder.extract.roles.scene import Scene
from graph_builder.extract.scan import Word, scan_words
from graph_builder.model import Layout, Part, Registry, Source, Span

_HEADINGS = frozenset({Part.TITLE, Part.HEADING})


def find_referents(
    source: Source,
    layout: Layout,
    parsed: Sequence[ParsedPassage],
    registry: Registry,
) -> Referents:
    """Return the people, bodies and classes of bodies that `source` names.

    Headings add mentions of what the text itself or the registry names, and nothing
    new: in them capitals prove nothing.
    """
    running = _words(source, (p for p in parsed if p.passage.part not in _HEADINGS))
    headings = _words(source, (p for p in parsed if p.passage.part in _HEADINGS))
    index = index_aliases(registry)
    bodies = find_bodies(running, source.text, index)
    tags = _tags(parsed)
    scene = Scene(running, tags, _by_position(running, bodies), source.text)
    found = find_people(scene, _model_people(parsed))
    bodies = keep_longest([*bodies, *found.bodies])
    bodies += _in_headings(headings, source.text, bodies, index)
    speakers = people_in_turns(source, layout)
    people = [*speakers, *found.people]
    for words in (running, headings):
        people += _further(words, tags, bodies, people, source)
    classes = find_classes((*headings, *running), source.text)
    classes = _without(classes, [b.span for b in bodies])
    return look_up(
        source,
        layout,
        tuple(parsed),
        cluster_people(people),
        (*cluster_bodies([*bodies, *classes]), *groups_in_turns(layout, speakers)),
        registry,
    )


def _words(source: Source, parsed: Iterable[ParsedPassage]) -> tuple[Word, ...]:
    pieces = (scan_words(source.text, piece.span) for piece in parsed)
    return tuple(chain.from_iterable(pieces))


def _tags(parsed: Iterable[ParsedPassage]) -> dict[int, str]:
    return {
        token.idx + piece.offset: token.tag_ for piece in parsed for token in piece.doc
    }


def _by_position(
    words: Sequence[Word], bodies: Iterable[BodyMention]
) -> dict[int, BodyMention]:
    """Return the body that covers each word, by the word's place in `words`."""
    ordered = sorted(bodies, key=lambda each: each.span)
    covering: dict[int, BodyMention] = {}
    next_body = 0
    for position, word in enumerate(words):
        while (
            next_body < len(ordered) and ordered[next_body].span.end <= word.span.start
        ):
            next_body += 1
        if next_body < len(ordered) and ordered[next_body].span.overlaps(word.span):
            covering[position] = ordered[next_body]
    return covering


def _model_people(parsed: Iterable[ParsedPassage]) -> list[Span]:
    return [
        piece.span_of(entity)
        for piece in parsed
        for entity in piece.doc.ents
        if entity.label_ == "PERSON"
    ]


def _in_headings(
    words: Sequence[Word],
    text: str,
    known: Sequence[BodyMention],
    index: AliasIndex,
) -> list[BodyMention]:
    names = {mention.name for mention in known}
    return [
        mention
        for mention in find_bodies(words, text, index)
        if mention.slugs or mention.name in names
    ]


def _further(
    words: Sequence[Word],
    tags: Mapping[int, str],
    bodies: Sequence[BodyMention],
    people: Sequence[PersonMention],
    source: Source,
) -> list[PersonMention]:
    scene = Scene(words, tags, _by_position(words, bodies), source.text)
    return find_surnames(scene, people)


def _without(
    mentions: Sequence[BodyMention], taken: Sequence[Span]
) -> list[BodyMention]:
    covered = {at for span in taken for at in range(span.start, span.end)}
    return [mention for mention in mentions if mention.span.start not in covered]
