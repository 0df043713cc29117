"""One resolved source -> the quads of its own named graph."""

import re
from collections.abc import Iterator

from pyoxigraph import Literal, NamedNode, Quad

from graph_builder.emit.actors import body_facts
from graph_builder.emit.attested import emit_attested
from graph_builder.emit.facts import (
    Fact,
    are,
    describe,
    each,
    english,
    number,
    truth,
    window_facts,
)
from graph_builder.emit.identify import Identities, identify_all
from graph_builder.emit.positions import emit_commitments, emit_positions
from graph_builder.emit.utterances import emit_utterances
from graph_builder.model import Body, Codebook, ReferentKind, Registry, Resolution
from graph_builder.slugs import make_slug
from graph_builder.vocabulary import code, mint_body, terms

# What an IRI may hold; a page's address comes from the page, so it is never trusted.
_ADDRESS = re.compile(r"https?://[^\s<>\"{}|\\^`\x00-\x20]+", re.IGNORECASE)
_NAMED = (ReferentKind.PERSON, ReferentKind.BODY)


def emit_source(
    resolution: Resolution, registry: Registry, codebook: Codebook
) -> list[Quad]:
    """Return all that one source says, in its own named graph, sorted.

    What the registry or the codebook has is referred to and not described: see
    `emit_registry`. Of a withheld work there is nothing.
    """
    if resolution.withheld is not None:
        return []
    known = identify_all(resolution)
    quads = {*_emit_work(resolution, registry, known)}
    quads.update(emit_attested(resolution, registry, known))
    quads.update(emit_utterances(resolution, known))
    quads.update(emit_positions(resolution, codebook, known))
    quads.update(emit_commitments(resolution, known))
    return sorted(quads, key=str)


def _emit_work(
    resolution: Resolution, registry: Registry, known: Identities
) -> Iterator[Quad]:
    publisher = resolution.layout.work.publisher
    body = _find_publisher(publisher, registry) if publisher else None
    if body:
        yield Quad(
            known.work, terms.DCTERMS_PUBLISHER, mint_body(body.slug), known.graph
        )
    if body and body.slug not in registry.bodies:
        yield from describe(known.graph, mint_body(body.slug), body_facts(body))
    yield from describe(known.graph, known.work, _work_facts(resolution, known))
    yield from describe(known.graph, known.source, _source_facts(resolution, known))


def _work_facts(resolution: Resolution, known: Identities) -> Iterator[Fact]:
    work = resolution.layout.work
    yield from are(terms.WORK)
    yield terms.DCTERMS_TYPE, code(work.genre.value)
    if work.title:
        yield terms.DCTERMS_TITLE, english(work.title)
    if work.url and _ADDRESS.fullmatch(work.url):
        yield terms.FOAF_PAGE, NamedNode(work.url)
    yield from window_facts(resolution.window)
    mentioned = {
        known.actors[referent]
        for referent, actor in resolution.actors.items()
        if actor.kind in _NAMED
    }
    yield from each(terms.MENTIONS, mentioned)


def _source_facts(resolution: Resolution, known: Identities) -> Iterator[Fact]:
    source = resolution.source
    yield from are(terms.SOURCE)
    yield terms.PROV_SPECIALIZATION_OF, known.work
    yield terms.DCTERMS_IDENTIFIER, Literal(source.name)
    yield terms.SHA256, Literal(source.sha256)
    yield terms.CHAR_LENGTH, number(len(source.text))
    yield terms.RENDITION, Literal(source.rendition)
    yield terms.IS_EXCERPT, truth(value=resolution.layout.is_excerpt)


def _find_publisher(name: str, registry: Registry) -> Body:
    wanted = name.casefold()
    for body in registry.bodies.values():
        if wanted in map(str.casefold, (body.label, *body.aliases)):
            return body
    return Body(make_slug(name), name)
