"""How an entity gets its IRI: from a slug or a hash of what it is, never from a count.

An IRI depends on neither the clock nor the order of a page, so that another download,
another excerpt or another build of the same words gives the same IRI.
"""

import re

from pyoxigraph import NamedNode

from graph_builder.slugs import hash_parts, make_slug
from graph_builder.vocabulary.namespaces import GRAPH, ID

_SAFE = re.compile(r"[a-z0-9]+(?:-{1,2}[a-z0-9]+)*")

REGISTRY_GRAPH = NamedNode(GRAPH + "registry")
RUN_GRAPH = NamedNode(GRAPH + "run")


def _named(kind: str, slug: str) -> NamedNode:
    safe = slug if _SAFE.fullmatch(slug) else make_slug(slug)
    return NamedNode(f"{ID}{kind}/{safe}")


def mint_person(slug: str) -> NamedNode:
    """Return the IRI of a person."""
    return _named("person", slug)


def mint_body(slug: str) -> NamedNode:
    """Return the IRI of a body."""
    return _named("body", slug)


def mint_post(slug: str) -> NamedNode:
    """Return the IRI of a post."""
    return _named("post", slug)


def mint_tenure(slug: str) -> NamedNode:
    """Return the IRI of a tenure."""
    return _named("tenure", slug)


def mint_naming(of: NamedNode, text: str, *bounds: str) -> NamedNode:
    """Return the IRI of a naming: whose it is, the name, and its dates."""
    return _named("naming", f"{make_slug(text)}--{hash_parts(of.value, text, *bounds)}")


def mint_succession(slug: str) -> NamedNode:
    """Return the IRI of a succession."""
    return _named("succession", slug)


def mint_proposition(slug: str) -> NamedNode:
    """Return the IRI of a proposition, of the codebook or a candidate."""
    return _named("proposition", slug)


def mint_topic(slug: str) -> NamedNode:
    """Return the IRI of a topic."""
    return _named("topic", slug)


def mint_work(slug: str) -> NamedNode:
    """Return the IRI of a work, whatever download of it this is."""
    return _named("work", slug)


def mint_source(sha256_of_bytes: str) -> NamedNode:
    """Return the IRI of a source, from the first 16 digits of its SHA-256."""
    return _named("source", sha256_of_bytes[:16].lower())


def mint_source_graph(sha256_of_bytes: str) -> NamedNode:
    """Return the name of the graph that holds all that a source says."""
    return NamedNode(f"{GRAPH}source/{make_slug(sha256_of_bytes[:16])}")


def mint_span(source: NamedNode, start: int, end: int) -> NamedNode:
    """Return the IRI of a span of `source`, in code points."""
    return NamedNode(f"{source.value}/span-{start}-{end}")


def mint_selectors(span: NamedNode) -> tuple[NamedNode, NamedNode]:
    """Return the IRIs of a span's position selector and of its quote selector."""
    return NamedNode(span.value + "-position"), NamedNode(span.value + "-quote")


def mint_group(work: NamedNode, slug: str) -> NamedNode:
    """Return the IRI of an unidentified group, which belongs to its work alone."""
    return NamedNode(f"{work.value}/group-{make_slug(slug)}")


def mint_utterance(
    work: NamedNode, speaker: NamedNode, quote: str, nth: int
) -> NamedNode:
    """Return the IRI of the `nth` utterance of these words by `speaker` in `work`."""
    digits = hash_parts(work.value, speaker.value, quote, str(nth))
    return NamedNode(f"{work.value}/u-{digits}")


def mint_position(work: NamedNode, *parts: str) -> NamedNode:
    """Return the IRI of a position from what makes it this one and no other."""
    return NamedNode(f"{work.value}/p-{hash_parts(work.value, *parts)}")


def mint_commitment(work: NamedNode, *parts: str) -> NamedNode:
    """Return the IRI of a commitment from what makes it this one and no other."""
    return NamedNode(f"{work.value}/c-{hash_parts(work.value, *parts)}")
