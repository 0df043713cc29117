"""The people that a source names, each mention with what stands beside it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from graph_builder.extract import person_tables as tables
from graph_builder.extract.mentions import BodyMention, PersonMention
from graph_builder.extract.name_words import capitals_after
from graph_builder.extract.parties import PARTIES
from graph_builder.extract.personal_names import (
    NameReach,
    honorific_of,
    name_at,
    surname_at,
)
from graph_builder.extract.roles import Scene, roles_after, roles_before
from graph_builder.extract.words import word_set
from graph_builder.model import Role, Span

SPEAKS = word_set(
    "said says told added claimed argued warned insisted believes asked stressed tells"
    " admitted explained commented described welcomed criticised called urged denied"
    " replied adds thinks wants hopes accused wrote announced stated declared continued"
)
_MEMBER_LEAD = word_set("Member Members member MP MSP AM MS")


@dataclass(frozen=True, slots=True)
class PeopleFound:
    """The mentions of people in text order, and the bodies that only roles show."""

    people: tuple[PersonMention, ...]
    bodies: tuple[BodyMention, ...]


def find_people(scene: Scene, ner_people: Sequence[Span]) -> PeopleFound:
    """Return the people named in full or by honorific.

    A name inside a body's name is not one. A form that places and things have too
    counts only where a role, a verb of speech or an age beside it, or the language
    model and an honorific elsewhere, show a person.
    """
    reaches = list(_reaches(scene))
    taken = frozenset(p for each in reaches for p in range(each.start, each.end))
    named_with_title = {
        scene.word(each.end - 1) for each in reaches if each.name > each.start
    }
    people: list[PersonMention] = []
    bodies: list[BodyMention] = []
    for reach in reaches:
        before = tuple(roles_before(scene, reach.start, taken))
        after = tuple(roles_after(scene, reach.end))
        span = _span(scene, reach.start, reach.end)
        is_shown = bool(before or after) or _speaks(scene, reach)
        is_shown = is_shown or scene.word(reach.end - 1) in named_with_title
        is_model = any(span.overlaps(each) for each in ner_people)
        if not (reach.is_sure or is_shown):
            continue
        if not reach.is_sure and not is_model and not (before or after):
            continue
        roles = tuple(role for role, _ in (*before, *after))
        bodies.extend(new for _, new in (*before, *after) if new is not None)
        people.append(_mention(scene, reach, span, roles))
    return PeopleFound(tuple(people), tuple(bodies))


def find_surnames(
    words: Sequence[Span | object], scene: Scene, known: Sequence[PersonMention]
) -> list[PersonMention]:
    """Return the places where a surname of `known` stands alone, in order."""
    del words
    surnames = {mention.surname for mention in known}
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
    given = " ".join(w.text for w in words[reach.name : reach.surname])
    surname = " ".join(w.text for w in words[reach.surname : reach.end])
    parties = (_party(role) for role in roles)
    return PersonMention(
        span,
        given.replace(" .", "."),
        surname,
        honorific_of(words, reach),
        roles,
        next(filter(None, parties), None),
        _constituency(scene, reach),
        _is_private(scene, reach) and not roles,
    )


def _span(scene: Scene, start: int, end: int) -> Span:
    return Span(scene.words[start].span.start, scene.words[end - 1].span.end)


def _speaks(scene: Scene, reach: NameReach) -> bool:
    after = scene.word(reach.end)
    if after in SPEAKS or scene.word(reach.start - 1) in SPEAKS:
        return True
    return _has_age(scene, reach)


def _has_age(scene: Scene, reach: NameReach) -> bool:
    number = scene.word(reach.end + 1)
    return scene.word(reach.end) in {",", "("} and number.isdigit() and len(number) < 3


def _is_private(scene: Scene, reach: NameReach) -> bool:
    """Whether the words beside the name show a patient, a relative, a passer-by."""
    before = [scene.word(p).lower() for p in range(reach.start - 3, reach.start)]
    near = set(before[-1:]) | ({before[-2]} if before[-1:] == [","] else set())
    if near & (tables.FAMILY | tables.PRIVATE_ROLES):
        return True
    return _has_age(scene, reach) or before[-2:] == ["case", "of"]


def _party(role: Role) -> str | None:
    body = (role.body or "").removesuffix(" Party").removesuffix(" party")
    return PARTIES.get(body.lower())


def _constituency(scene: Scene, reach: NameReach) -> str | None:
    """Return the place in 'the Member for X (Name)' or 'Name, MP for X'."""
    position = reach.start - 1
    if scene.word(position) == "(":
        for lead in range(position - 1, max(-1, position - 12), -1):
            if scene.word(lead) == "for" and scene.word(lead - 1) in _MEMBER_LEAD:
                return _place(scene, lead + 1, position)
    behind = reach.end + (scene.word(reach.end) == ",")
    behind += scene.word(behind) == "the"
    for lead in range(behind, behind + 4):
        if scene.word(lead) in _MEMBER_LEAD and scene.word(lead + 1) == "for":
            start = lead + 2 + (scene.word(lead + 2) == "the")
            end = capitals_after(scene.words, start, limit=6)
            return _place(scene, start, end) if end > start else None
    return None


def _place(scene: Scene, start: int, end: int) -> str:
    span = _span(scene, start, end)
    return scene.text[span.start : span.end]
