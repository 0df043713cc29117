"""A position of a graph, as lines of judgements tell of it."""

from graph_builder.model import Finding, Span, Stance
from graph_builder.vocabulary import ID


def tell_finding(
    span: Span, words: str, *, holder: str, proposition: str, stance: str
) -> Finding:
    """Return a position by its first words; holder and proposition are IRIs."""
    return Finding(
        span,
        " ".join(words.split()),
        holder.removeprefix(ID),
        tell_slug(proposition),
        Stance(stance),
    )


def tell_slug(iri: str) -> str:
    """Return the slug of a work or a proposition."""
    return iri.removeprefix(ID).partition("/")[2]
