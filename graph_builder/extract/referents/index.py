"""Put the referents of a source together with what points at them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from graph_builder.extract.attribution.quotes import scan_quotations
from graph_builder.extract.parse import ParsedPassage
from graph_builder.extract.referents.bearers import Bearers, take_in_bearers
from graph_builder.extract.referents.definite import known_posts
from graph_builder.extract.referents.discourse import Places
from graph_builder.extract.referents.follow import by_head, follow
from graph_builder.extract.referents.groups import SPOKES, spokes_bodies, spokes_role
from graph_builder.extract.referents.lookup import Referents
from graph_builder.extract.referents.named import Named, in_text_order, named_in
from graph_builder.extract.referents.phrases import phrase_of
from graph_builder.extract.referents.stage import Stage
from graph_builder.extract.roles.offices import Known
from graph_builder.model import (
    Layout,
    Part,
    Passage,
    Referent,
    ReferentKind,
    Registry,
    Role,
    Source,
    Span,
)
from graph_builder.model.spells import state_window


def look_up(
    source: Source,
    layout: Layout,
    parsed: tuple[ParsedPassage, ...],
    people: Sequence[Referent],
    bodies: Sequence[Referent],
    registry: Registry,
) -> Referents:
    """Return the referents with every pronoun and pointing phrase settled."""
    bodies = _with_spokespeople(source, parsed, people, bodies)
    found = _in_order([*people, *bodies])
    named = in_text_order(found)
    speakers = tuple(_speakers(layout, named))
    kinds = {b.slug: b.classification or "" for b in registry.bodies.values()}
    window = state_window(source, layout)
    posts = known_posts(people, registry, window)
    by_office = [
        who
        for turn, who in speakers
        if turn.turn and (turn.turn.office or posts.get(who.name))
    ]
    officials = tuple({id(who): who for who in by_office}.values())
    known = Known(source.text, people, bodies, named, posts, kinds, officials)
    spoken = [s for s in speakers if not (s[0].turn and s[0].turn.is_chair)]
    bearers = Bearers(registry, window, people)
    stage = Stage(source, layout, known, spoken, _places(source, parsed), bearers)
    items = take_in_bearers(follow(stage, parsed), bearers)
    found = _in_order([*found, *bearers.found.values()])
    named = in_text_order(found)
    return Referents(source, parsed, tuple(found), named, by_head(items), speakers)


def _in_order(referents: Iterable[Referent]) -> list[Referent]:
    return sorted(referents, key=lambda each: each.mentions[0])


def _places(source: Source, parsed: Sequence[ParsedPassage]) -> Places:
    starts = [s.start_char + p.offset for p in parsed for s in p.doc.sents]
    quotations = scan_quotations(source.text, [piece.span for piece in parsed])
    return Places(starts, [q.span for q in quotations if q.depth == 0])


def _speakers(layout: Layout, named: Named) -> Iterator[tuple[Passage, Referent]]:
    for passage in layout.passages:
        if passage.part is not Part.TURN or passage.turn is None:
            continue
        for _, referent in named_in(named, passage.turn.label):
            if referent.kind in {ReferentKind.PERSON, ReferentKind.GROUP}:
                yield passage, referent
                break


def _with_spokespeople(
    source: Source,
    parsed: Sequence[ParsedPassage],
    people: Sequence[Referent],
    bodies: Sequence[Referent],
) -> list[Referent]:
    """Give each body the roles of those who speak for it without a name."""
    taken = in_text_order(people)
    roles: dict[int, list[Role]] = {}
    for piece in parsed:
        for token in piece.doc:
            if token.lower_ not in SPOKES:
                continue
            phrase = phrase_of(piece, token)
            wide = Span(phrase.start, phrase.end + 2)
            if named_in(taken, wide):
                continue
            body = spokes_bodies(source, phrase, bodies)
            if body is not None:
                place = bodies.index(body)
                role = spokes_role(token.lower_, body, phrase)
                roles.setdefault(place, []).append(role)
    return [
        replace(body, roles=tuple(roles[place])) if place in roles else body
        for place, body in enumerate(bodies)
    ]
