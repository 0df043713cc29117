"""Which part of a role as worded is its title, and which the body it is held in."""

from graph_builder.extract.bodies import tables
from graph_builder.extract.mentions import BodyMention
from graph_builder.extract.names.tables import ROLE_NOUNS
from graph_builder.extract.names.words import capitals_after
from graph_builder.extract.roles.scene import Scene
from graph_builder.extract.words import word_set
from graph_builder.model import Span
from graph_builder.slugs import plain_apostrophes

# Capitalised words that belong to a title, not to a body.
_TITLE_WORDS = word_set(
    "Health Home Foreign Prime First Shadow Deputy Chief Junior Immigration Education"
    " Social Public Care Medical Nursing Scientific Secretary State Under-Secretary"
    " Parliamentary Minister Leader Chairman Chair Chairwoman President Executive"
    " General Director Affairs Culture Defence Treasury Transport Environment Justice"
    " Former Acting Vice Joint Senior Holyrood Westminster Cabinet Opposition Work"
    " Pensions Business Lead Report Hospital Trust Professor Sports Children's Women"
    " House Senate Majority Minority"
)
# What follows 'for' behind these is a constituency.
_ELECTED = word_set("mp msp am ms mla mep member councillor candidate")
_LINKS = word_set("of at for with in from to")


def body_in(
    scene: Scene, first: int, end: int
) -> tuple[str, str | None, BodyMention | None]:
    """Return title, body as worded, and the body's mention when it is new.

    The words [first, end) are one role without its article: 'deputy chair of the X',
    'X's deputy chair', 'health secretary'.
    """
    noun = (
        max(p for p in range(first, end) if scene.is_role(p))
        if _has(scene, first, end)
        else end - 1
    )
    for position in range(first, end):
        body = scene.bodies.get(position)
        if body is not None:
            return _with_known(scene, (first, end), position, body)
    new = _named_behind(scene, noun, end) or _named_before(scene, first, noun)
    if new is None:
        return _plain_title(scene, first, noun, end), None, None
    mention = BodyMention(
        Span(scene.words[new[0]].span.start, scene.words[new[1] - 1].span.end),
        plain_apostrophes(_words(scene, *new)),
        "role",
    )
    title = _title(scene, (first, end), new)
    return title, mention.name, mention


def _plain_title(scene: Scene, first: int, noun: int, end: int) -> str:
    """Return a title in which no body is named, without a possessor and a place."""
    for position in range(first, noun):
        if scene.words[position].is_possessive:
            first = position + 1
    if scene.word(noun + 1) not in {"of", "for"}:
        end = min(end, noun + 1)
    return _words(scene, first, end)


def _has(scene: Scene, first: int, end: int) -> bool:
    return any(scene.is_role(position) for position in range(first, end))


def _with_known(
    scene: Scene, part: tuple[int, int], position: int, body: BodyMention
) -> tuple[str, str | None, BodyMention | None]:
    end = position
    while end < part[1] and scene.bodies.get(end) is body:
        end += 1
    return _title(scene, part, (position, end)), body.name, None


def _title(scene: Scene, part: tuple[int, int], body: tuple[int, int]) -> str:
    """Return the role's words without the body and what links it to them."""
    if _has(scene, part[0], body[0]):
        return _words(scene, part[0], _title_end(scene, part[0], body[0]))
    after = body[1]
    while after < part[1] and (
        scene.words[after].is_possessive or scene.word(after) == "'"
    ):
        after += 1
    return _words(scene, after, part[1])


def _title_end(scene: Scene, first: int, body: int) -> int:
    """Where a title ends: before the last link to the body, 'at Aids charity the'."""
    for position in range(body - 1, first, -1):
        if scene.word(position) in _LINKS:
            return position
        if scene.is_role(position):
            return position + 1
    return body


def _named_behind(scene: Scene, noun: int, end: int) -> tuple[int, int] | None:
    if scene.word(noun + 1) not in {"of", "at", "for", "with"}:
        return None
    if scene.word(noun).lower() in _ELECTED and scene.word(noun + 1) == "for":
        return None
    start = noun + 2
    article = scene.word(start) == "the"
    start += article
    last = min(capitals_after(scene.words, start, limit=6), end)
    return (start, last) if _may_be_body(scene, start, last) else None


def _named_before(scene: Scene, first: int, noun: int) -> tuple[int, int] | None:
    last = first
    while last < noun and scene.words[last].is_capital:
        if scene.word(last) in _TITLE_WORDS:
            break
        last += 1
    return (first, last) if _may_be_body(scene, first, last) else None


def _may_be_body(scene: Scene, first: int, last: int) -> bool:
    """Whether a name is a body's: a single capitalised word may be a place."""
    names = [scene.word(position) for position in range(first, last)]
    if not names or names[0] in _TITLE_WORDS | tables.DEMONYMS | tables.COUNTRIES:
        return False
    if names[-1].lower() in ROLE_NOUNS or scene.words[first].is_initial:
        return len(names) > 1 and names[-1].lower() not in ROLE_NOUNS
    if len(names) == 1:
        return names[0].isupper()
    return True


def _words(scene: Scene, first: int, end: int) -> str:
    if end <= first:
        return ""
    words = scene.words
    return scene.text[words[first].span.start : words[end - 1].span.end].strip(" ,")
