"""How far the phrase of a role reaches, and where one role ends and another begins."""

from collections.abc import Iterator

from graph_builder.extract.bodies.parties import PARTIES
from graph_builder.extract.roles.scene import (
    ARTICLES,
    LONGEST_PHRASE,
    PHRASE_STOPS,
    Scene,
)
from graph_builder.extract.words import word_set

MODIFIER_TAGS = word_set("NN NNS NNP NNPS JJ JJS VBG HYPH CD")
_TAIL_WORDS = word_set("of for in at to on with")


def noun_before(scene: Scene, end: int) -> int | None:
    """Return where the last role noun before `end` is, if all between belongs to it."""
    if scene.word(end - 1) in _TAIL_WORDS | {"and", "&"}:
        return None  # 'the Member for' leads up to a place, not to a name
    for position in range(end - 1, max(-1, end - 9), -1):
        if scene.is_role(position):
            tail = scene.word(position + 1)
            return position if position == end - 1 or tail in _TAIL_WORDS else None
        if scene.word(position) in _TAIL_WORDS | {"the", "and", "'s"}:
            continue
        if scene.tag(position) not in MODIFIER_TAGS or position == 0:
            return None
        if scene.words[position].is_initial:
            return None
    return None


def phrase_start(scene: Scene, noun: int, taken: frozenset[int]) -> int:
    """Return where the noun phrase that holds the role noun begins.

    It takes in an earlier role joined by 'and', but no word of a personal name.
    """
    first = noun
    while first and noun - first < LONGEST_PHRASE and not scene.words[first].is_initial:
        if first - 1 in taken:
            break
        if _belongs(scene, first - 1):
            first -= 1
        elif scene.word(first - 1) in {"and", "&", "of", "-"} and _links(
            scene, first - 1
        ):
            first -= 2
        else:
            break
    return first


def _belongs(scene: Scene, position: int) -> bool:
    """Whether a word is of the noun phrase behind it: a modifier, a body, a 's."""
    is_modifier = scene.tag(position) in MODIFIER_TAGS
    return (
        is_modifier or position in scene.bodies or scene.words[position].is_possessive
    )


def _links(scene: Scene, join: int) -> bool:
    """Whether the joining word is inside one phrase: two roles, or inside a name."""
    before = scene.word(join - 1)
    if scene.word(join) == "-" or join in scene.bodies:
        return scene.tag(join - 1) in MODIFIER_TAGS
    if scene.word(join) == "of":
        return False
    if scene.is_role(join - 1):
        return True
    return before.islower() and scene.tag(join - 1) in MODIFIER_TAGS


def role_parts(scene: Scene, first: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the stretch of each role: 'deputy chair of X' and 'chair of Y'."""
    start = first
    for position in range(first + 1, end):
        if scene.is_role(position - 1) and _is_party(scene, position):
            yield start, position
            start = position
        if scene.word(position) != "and" or position in scene.bodies:
            continue
        here = any(scene.is_role(p) for p in range(start, position))
        there = any(scene.is_role(p) for p in range(position + 1, end))
        if here and there:
            yield start, position
            start = position + 1
    if start < end:
        yield start, end


def _is_party(scene: Scene, position: int) -> bool:
    """Whether a party's name begins another role: 'chairman' 'Labour MP'."""
    body = scene.bodies.get(position)
    return body is not None and body.name.lower() in PARTIES


def leads_to(scene: Scene, first: int, noun: int) -> bool:
    """Whether all words before the noun are of one noun phrase, begun there.

    Behind 'the chair, Jane Roe,' 'and the director' is somebody else.
    """
    return scene.word(first) not in {"and", "or", "&"} and all(
        scene.tag(position) in MODIFIER_TAGS
        or scene.word(position) in ARTICLES | {"and", "&", "of", "for"}
        or scene.words[position].is_possessive
        or position in scene.bodies
        for position in range(first, noun)
    )


def phrase_end(scene: Scene, noun: int) -> int:
    """Return where the phrase behind a role noun ends: at a stop or a verb."""
    end = noun + 1
    while end < len(scene.words) and end - noun < LONGEST_PHRASE:
        word = scene.words[end]
        if word.is_initial or (word.text in PHRASE_STOPS and not _goes_on(scene, end)):
            break
        if scene.tag(end) in {"VBD", "VBZ", "MD", "VBP"} and end not in scene.bodies:
            break
        end += 1
    return end


def _goes_on(scene: Scene, position: int) -> bool:
    return scene.word(position) == "and" and (
        position in scene.bodies
        or any(scene.is_role(p) for p in range(position + 1, position + 5))
        or scene.word(position + 1).islower()
    )
