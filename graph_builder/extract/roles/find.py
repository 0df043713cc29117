"""The roles that stand beside a name: before it, or behind a comma."""

from collections.abc import Iterator

from graph_builder.extract.mentions import BodyMention
from graph_builder.extract.roles.bodies import body_in
from graph_builder.extract.roles.edges import (
    before_aside,
    behind_suffixes,
    opens_with_article,
)
from graph_builder.extract.roles.phrases import (
    MODIFIER_TAGS,
    leads_to,
    noun_before,
    phrase_end,
    phrase_start,
    role_parts,
)
from graph_builder.extract.roles.scene import ARTICLES, Scene
from graph_builder.extract.scan import Word
from graph_builder.model import Role, Span

OFFICE_VERBS = {
    "chairs": "chair",
    "heads": "head",
    "leads": "leader",
    "runs": "head",
    "directs": "director",
    "edits": "editor",
    "represents": "representative",
}


def roles_before(
    scene: Scene, start: int, taken: frozenset[int]
) -> Iterator[tuple[Role, BodyMention | None]]:
    """Yield the roles that lead up to the name at `start`, in text order.

    With each comes the body that it shows, when no other rule had found it.
    """
    end = start - (scene.word(start - 1) == "the" and scene.word(start - 2) == ",")
    if scene.word(end - 1) == "(":
        end = before_aside(scene, end - 1) or end
        end += scene.word(end) == ","
    if scene.word(end - 1) == "," and opens_with_article(scene, end - 1):
        end -= 1
    noun = noun_before(scene, end)
    if noun is None:
        yield from _owner(scene, start)
        return
    first = phrase_start(scene, noun, taken)
    for part in role_parts(scene, first, end):
        yield _role(scene, part, (scene.words[part[0]], scene.words[start]))


def roles_after(scene: Scene, end: int) -> Iterator[tuple[Role, BodyMention | None]]:
    """Yield the roles that follow the name that ends before `end`, in text order.

    A body alone ('Jane Roe, of the Anytown Trust') is a role without a title.
    """
    name = scene.words[end - 1]
    position = behind_suffixes(scene, end)
    if scene.word(position) in {"of", "from", "at"}:
        yield from _of_body(scene, position, name)
        return
    if scene.word(position) != ",":
        return
    if scene.word(position + 1) in {"of", "from", "at"}:
        yield from _of_body(scene, position + 1, name)
        return
    first = position + 1
    if scene.word(first) == "who":
        first += 1 + (scene.word(first + 1) in {"is", "was"})
        if scene.word(first) in OFFICE_VERBS:
            yield from _of_office(scene, first, name)
            return
    noun = next((p for p in range(first, first + 9) if scene.is_role(p)), None)
    if noun is None or not leads_to(scene, first, noun):
        return
    for part in role_parts(scene, first, phrase_end(scene, noun)):
        yield _role(scene, part, (name, scene.words[part[1] - 1]))


def _owner(scene: Scene, start: int) -> Iterator[tuple[Role, BodyMention | None]]:
    """Yield the body in "the Anytown Trust's Jane Roe", a role without a title."""
    owner = scene.bodies.get(start - 2)
    if owner is not None and scene.words[start - 1].is_possessive:
        end = scene.words[start].span.end
        yield Role("", owner.name, Span(owner.span.start, end)), None


def _role(
    scene: Scene, part: tuple[int, int], ends: tuple[Word, Word]
) -> tuple[Role, BodyMention | None]:
    first, end = part
    while first < end and scene.word(first) in ARTICLES:
        first += 1
    title, body, new = body_in(scene, first, end)
    spans = [word.span for word in ends]
    span = Span(min(s.start for s in spans), max(s.end for s in spans))
    return Role(title, body, span), new


def _of_office(
    scene: Scene, verb: int, name: Word
) -> Iterator[tuple[Role, BodyMention | None]]:
    """Yield the role in 'Jane Roe, who chairs the Anytown Trust'."""
    title = OFFICE_VERBS[scene.word(verb)]
    body = scene.bodies.get(verb + 1 + (scene.word(verb + 1) == "the"))
    if body is not None:
        yield Role(title, body.name, Span(name.span.start, body.span.end)), None


def _of_body(
    scene: Scene, position: int, name: Word
) -> Iterator[tuple[Role, BodyMention | None]]:
    first = position + 1
    while (
        first - position < 6
        and first not in scene.bodies
        and (scene.word(first) == "the" or scene.tag(first) in MODIFIER_TAGS)
    ):
        first += 1
    body = scene.bodies.get(first)
    if body is not None:
        yield Role("", body.name, Span(name.span.start, body.span.end)), None
