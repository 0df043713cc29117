"""The people that a source names, each mention with what stands beside it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from graph_builder.extract.mentions import BodyMention, PersonMention
from graph_builder.extract.names.beside import (
    constituency_of,
    is_bracketed_member,
    is_private,
    is_who,
    party_of,
    speaks,
)
from graph_builder.extract.names.honorifics import honorific_in
from graph_builder.extract.names.lone_names import find_lone
from graph_builder.extract.names.personal import (
    NameReach,
    name_at,
)
from graph_builder.extract.names.surnames import surname_at
from graph_builder.extract.names.tables import OFFICES
from graph_builder.extract.roles.find import roles_after, roles_before
from graph_builder.extract.roles.scene import Scene
from graph_builder.extract.scan import join_words
from graph_builder.extract.words import word_set
from graph_builder.model import Role, Span
from graph_builder.slugs import plain_apostrophes

# 'Jane Roe of Quorrel Vance': what follows is where she is from.
_BODY_LINKS = word_set("of from at in for")


@dataclass(frozen=True, slots=True)
class PeopleFound:
    """The mentions of people in text order, and the bodies that only roles show."""

    people: tuple[PersonMention, ...]
    bodies: tuple[BodyMention, ...]


def find_people(scene: Scene, ner_people: Sequence[Span]) -> PeopleFound:
    """Return the people named in full, by honorific or by a surname that speaks.

    A name inside a body's name is not one. A form that places and things have too
    counts only where a role, a verb of speech or an age beside it, or the language
    model and an honorific elsewhere, show a person.
    """
    reaches = list(_reaches(scene))
    taken = frozenset(p for each in reaches for p in range(each.start, each.end))
    titled = {scene.word(r.end - 1) for r in reaches if r.name > r.start}
    by_model = {at for each in ner_people for at in range(each.start, each.end)}
    people: list[PersonMention] = []
    bodies: list[BodyMention] = []
    for reach in reaches:
        before = tuple(roles_before(scene, reach.start, taken))
        after = tuple(roles_after(scene, reach.end))
        span = scene.span(reach.start, reach.end)
        is_model = any(at in by_model for at in range(span.start, span.end))
        is_shown = bool(before or after) or is_who(scene, reach)
        if not is_shown and is_model:
            is_shown = speaks(scene, reach) or scene.word(reach.end - 1) in titled
        is_shown = is_shown or is_bracketed_member(scene, reach)
        if not (reach.is_sure or is_shown):
            continue
        if not reach.is_sure and scene.word(reach.start - 1) in _BODY_LINKS:
            continue
        roles = tuple(role for role, _ in (*before, *after))
        bodies.extend(new for _, new in (*before, *after) if new is not None)
        people.append(_mention(scene, reach, span, roles))
    people += find_lone(scene, ner_people, taken, {each.surname for each in people})
    ordered = sorted(people, key=lambda each: each.span)
    return PeopleFound(tuple(ordered), tuple(bodies))


def find_surnames(scene: Scene, known: Sequence[PersonMention]) -> list[PersonMention]:
    """Return the places where a surname of `known` stands alone, in order."""
    surnames = {plain_apostrophes(mention.surname) for mention in known}
    covered = [mention.span for mention in known]
    found = []
    covering = {start for span in covered for start in range(span.start, span.end)}
    for position, word in enumerate(scene.words):
        if word.span.start in covering or position in scene.bodies:
            continue
        if surname_at(scene.words, position, surnames):
            found.append(PersonMention(word.span, "", word.text))
    return found


def _reaches(scene: Scene) -> Iterator[NameReach]:
    position = 0
    while position < len(scene.words):
        reach = None
        if scene.words[position].is_capital and position not in scene.bodies:
            reach = name_at(scene.words, position)
            if reach is not None and not reach.is_sure:
                later = name_at(scene.words, position + 1)
                reach = later if later is not None and later.is_sure else reach
        if reach is None or any(
            p in scene.bodies for p in range(reach.start, reach.end)
        ):
            position += 1
            continue
        yield reach
        position = reach.end


def _mention(
    scene: Scene, reach: NameReach, span: Span, roles: tuple[Role, ...]
) -> PersonMention:
    words = scene.words
    given = join_words(words[reach.name : reach.surname])
    surname = join_words(words[reach.surname : reach.end])
    parties = (party_of(role) for role in roles)
    honorific = honorific_in(words[reach.start : reach.name])
    office = OFFICES.get(honorific or "")
    if office is not None and not roles:
        roles = (Role(office, None, span),)
    return PersonMention(
        span,
        given,
        surname,
        honorific,
        roles,
        next(filter(None, parties), None),
        constituency_of(scene, reach),
        is_private(scene, reach) and not roles,
    )
