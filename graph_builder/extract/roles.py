"""The roles that stand beside a name: before it, or behind a comma."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from graph_builder.extract.mentions import BodyMention
from graph_builder.extract.parties import PARTIES
from graph_builder.extract.person_tables import ROLE_NOUNS, SUFFIXES
from graph_builder.extract.role_bodies import body_in
from graph_builder.extract.scan import Word
from graph_builder.extract.words import word_set
from graph_builder.model import Role, Span

MODIFIER_TAGS = word_set("NN NNS NNP NNPS JJ JJS VBG HYPH CD")
_TAIL_WORDS = word_set("of for in at to on with")
_ARTICLES = word_set("the The a A an An its their his her our")
_STOPS = word_set(", . ; : ( ) ! ? who which whose that said says and")
GENERALS = word_set("director secretary attorney solicitor governor auditor")
LONGEST = 14


@dataclass(frozen=True, slots=True)
class Scene:
    """What the rules for roles look at: words, their tags by offset, known bodies."""

    words: Sequence[Word]
    tags: Mapping[int, str]
    bodies: Mapping[int, BodyMention]
    text: str

    def tag(self, position: int) -> str:
        """Return the part-of-speech tag of the word at `position`, '' outside."""
        if 0 <= position < len(self.words):
            return self.tags.get(self.words[position].span.start, "")
        return ""

    def word(self, position: int) -> str:
        """Return the word at `position`, '' outside."""
        return self.words[position].text if 0 <= position < len(self.words) else ""

    def is_role(self, position: int) -> bool:
        """Whether a noun for a role stands at `position`."""
        word = self.word(position)
        if word.lower() == "general":
            return self.word(position - 1).lower() in GENERALS
        # 'MP' and 'AM' as they stand: 'am' is a verb.
        return word in ROLE_NOUNS or word.lower() in ROLE_NOUNS


def roles_before(
    scene: Scene, start: int, taken: frozenset[int]
) -> Iterator[tuple[Role, BodyMention | None]]:
    """Yield the roles that lead up to the name at `start`, in text order.

    With each comes the body that it shows, when no other rule had found it.
    """
    end = start - (scene.word(start - 1) == "the" and scene.word(start - 2) == ",")
    if scene.word(end - 1) == "," and _opens_with_article(scene, end - 1):
        end -= 1
    noun = _noun_before(scene, end)
    if noun is None:
        yield from _owner(scene, start)
        return
    first = _phrase_start(scene, noun, taken)
    for part in _parts(scene, first, end):
        yield _role(scene, part, (scene.words[part[0]], scene.words[start]))


def roles_after(scene: Scene, end: int) -> Iterator[tuple[Role, BodyMention | None]]:
    """Yield the roles that follow the name that ends before `end`, in text order.

    A body alone ('Jane Roe, of the Anytown Trust') is a role without a title.
    """
    name = scene.words[end - 1]
    position = _behind_suffixes(scene, end)
    if scene.word(position) in {"of", "from", "at"}:
        yield from _of_body(scene, position, name)
        return
    if scene.word(position) != ",":
        return
    if scene.word(position + 1) in {"of", "from", "at"}:
        yield from _of_body(scene, position + 1, name)
        return
    first = position + 1
    noun = next((p for p in range(first, first + 9) if scene.is_role(p)), None)
    if noun is None or not _leads_to(scene, first, noun):
        return
    for part in _parts(scene, first, _phrase_end(scene, noun)):
        yield _role(scene, part, (name, scene.words[part[1] - 1]))


def _owner(scene: Scene, start: int) -> Iterator[tuple[Role, BodyMention | None]]:
    """Yield the body in "the Anytown Trust's Jane Roe", a role without a title."""
    owner = scene.bodies.get(start - 2)
    if owner is not None and scene.words[start - 1].is_possessive:
        end = scene.words[start].span.end
        yield Role("", owner.name, Span(owner.span.start, end)), None


def _noun_before(scene: Scene, end: int) -> int | None:
    """Return where the last role noun before `end` is, if all between belongs to it."""
    for position in range(end - 1, max(-1, end - 9), -1):
        if scene.is_role(position):
            tail = scene.word(position + 1)
            return position if position == end - 1 or tail in _TAIL_WORDS else None
        if scene.word(position) in _TAIL_WORDS | {"the", "and", "'s", "’s"}:  # noqa: RUF001
            continue
        if scene.tag(position) not in MODIFIER_TAGS or position == 0:
            return None
        if scene.words[position].is_initial:
            return None
    return None


def _phrase_start(scene: Scene, noun: int, taken: frozenset[int]) -> int:
    first = noun
    while first and noun - first < LONGEST and not scene.words[first].is_initial:
        if first - 1 in taken:
            break
        if (
            scene.tag(first - 1) in MODIFIER_TAGS
            or scene.words[first - 1].is_possessive
        ):
            first -= 1
        elif scene.word(first - 1) in {"and", "&", "of", "-"} and _links(
            scene, first - 1
        ):
            first -= 2
        else:
            break
    return first


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


def _parts(scene: Scene, first: int, end: int) -> Iterator[tuple[int, int]]:
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


def _role(
    scene: Scene, part: tuple[int, int], ends: tuple[Word, Word]
) -> tuple[Role, BodyMention | None]:
    first, end = part
    while first < end and scene.word(first) in _ARTICLES:
        first += 1
    title, body, new = body_in(scene, first, end)
    spans = [word.span for word in ends]
    span = Span(min(s.start for s in spans), max(s.end for s in spans))
    return Role(title, body, span), new


def _of_body(
    scene: Scene, position: int, name: Word
) -> Iterator[tuple[Role, BodyMention | None]]:
    first = position + 1
    if scene.word(first) == "the":
        first += 1
    body = scene.bodies.get(first)
    if body is not None:
        yield Role("", body.name, Span(name.span.start, body.span.end)), None


def _behind_suffixes(scene: Scene, end: int) -> int:
    position = end
    while True:
        comma = scene.word(position) == ","
        if scene.word(position + comma) not in SUFFIXES - {"MP", "MSP", "GP"}:
            return position
        position += comma + 1


def _leads_to(scene: Scene, first: int, noun: int) -> bool:
    """Whether all words before the noun are of one noun phrase."""
    return all(
        scene.tag(position) in MODIFIER_TAGS
        or scene.word(position) in _ARTICLES | {"and", "&", "of", "for"}
        or scene.words[position].is_possessive
        or position in scene.bodies
        for position in range(first, noun)
    )


def _phrase_end(scene: Scene, noun: int) -> int:
    end = noun + 1
    while end < len(scene.words) and end - noun < LONGEST:
        word = scene.words[end]
        if word.is_initial or (word.text in _STOPS and not _goes_on(scene, end)):
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


def _opens_with_article(scene: Scene, comma: int) -> bool:
    """Whether 'The society's director in X,' stands before the comma."""
    for position in range(comma - 1, max(-1, comma - LONGEST), -1):
        if scene.words[position].is_initial:
            return True
        if scene.word(position) in _STOPS:
            return False
        if scene.word(position) in _ARTICLES:
            return True
    return False
