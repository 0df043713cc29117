"""Graphs as short sentences: IRIs by their last part, literals by their words."""

from collections.abc import Iterable

from pyoxigraph import Literal, NamedNode, Quad

from graph_builder.emit import emit_registry, emit_source
from tests.emit.invented import make_codebook, make_registry, make_resolution


def emit_article() -> list[Quad]:
    """Return the invented article's own graph."""
    registry, codebook = make_registry(), make_codebook()
    return emit_source(make_resolution(registry, codebook), registry, codebook)


def emit_slice() -> list[Quad]:
    """Return the slice of the invented registry that the article uses."""
    return emit_registry(make_registry(), make_codebook(), emit_article())


def shorten(term: object) -> str:
    """Return the last part of an IRI, the words of a literal."""
    if isinstance(term, Literal):
        return term.value
    assert isinstance(term, NamedNode)
    return term.value.rpartition("#")[2].rpartition("/")[2]


def read_about(quads: Iterable[Quad], subject: str) -> set[tuple[str, str]]:
    """Return the short facts about the subjects with this last part."""
    return {
        (shorten(quad.predicate), shorten(quad.object))
        for quad in quads
        if shorten(quad.subject) == subject
    }


def read_all(quads: Iterable[Quad], kind: str) -> list[dict[str, set[str]]]:
    """Return the short facts about each subject of a class, one dictionary each."""
    rows: dict[str, dict[str, set[str]]] = {}
    for quad in quads:
        row = rows.setdefault(str(quad.subject), {})
        row.setdefault(shorten(quad.predicate), set()).add(shorten(quad.object))
    return [rows[key] for key in sorted(rows) if kind in rows[key].get("type", ())]
