"""Groups and private persons: actors of one mention, never merged with others."""

from graph_builder.model import (
    Actor,
    Layout,
    Referent,
    ReferentKind,
    Source,
    Span,
    Work,
)
from graph_builder.slugs import hash_parts, make_slug

# Enough words to tell two mentions of one wording apart in any running text.
_CONTEXT = 80
_PRIVATE_LABEL = "A private person"


def key_work(work: Work, source: Source) -> str:
    """Return what tells a work apart from others, whatever download of it this is."""
    parts = [work.publisher or "", work.title or "", str(work.window.earliest or "")]
    return hash_parts(work.genre, *parts) if any(parts) else source.sha256[:12]


def make_group(
    referent: Referent, source: Source, layout: Layout, work_key: str
) -> Actor:
    """Return the actor of one mention of a group, or of a person with no public part.

    The slug comes from the work, the wording and the words around the mention, so that
    no two mentions share an actor. A private person's name is left out of the label.
    """
    mention = referent.mentions[0]
    digits = hash_parts(work_key, referent.name, _surroundings(mention, source, layout))
    is_person = referent.kind is ReferentKind.PERSON
    label = _PRIVATE_LABEL if is_person else referent.name
    return Actor(
        slug=f"{make_slug(label)}-{digits}",
        kind=ReferentKind.GROUP,
        label=label,
        is_registered=False,
    )


def _surroundings(mention: Span, source: Source, layout: Layout) -> str:
    inside = next(
        (part.span for part in layout.passages if part.span.contains(mention)),
        Span(0, len(source.text)),
    )
    start = max(inside.start, mention.start - _CONTEXT)
    end = min(inside.end, mention.end + _CONTEXT)
    return (
        source.slice(Span(start, mention.start))
        + " | "
        + source.slice(Span(mention.end, end))
    )
