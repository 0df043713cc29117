"""A graph with something of every kind that a page is made for, as a file."""

from pathlib import Path

from pyoxigraph import Literal, NamedNode, Quad, Store

from graph_builder.publish.dumps import write_nquads
from graph_builder.store import make_store
from graph_builder.vocabulary import REGISTRY_GRAPH, mint_person, terms
from tests.publish import invented

POSITIONS = 301  # one more than a page shows
GONE = mint_person("taken-down")
MERGED = mint_person("ada-t")
CANDIDATE = invented.position(999)
LONG = "word " * 300 + "end"


def make_shown() -> Store:
    """Return many positions of one person, with a candidate, one gone, one merged."""
    _, long_words = invented.span(998, LONG)
    more = [*invented.take_position(999, "I oppose it", tier="candidate"), *long_words]
    store = invented.make_graph(positions=POSITIONS, more=more)
    told: list[invented.Fact] = [
        (GONE, terms.RDF_TYPE, terms.WITHDRAWN),
        (GONE, terms.WITHDRAWN_ON, invented.day("2012-05-01")),
        (GONE, terms.DCTERMS_DESCRIPTION, invented.english("At their request.")),
        (MERGED, terms.DCTERMS_IS_REPLACED_BY, invented.PERSON),
        (invented.position(1), terms.EVIDENCE, invented.span(998, LONG)[0]),
    ]
    named = [quad for quad in store if isinstance(quad.graph_name, NamedNode)]
    return make_store([*named, *(Quad(s, p, o, REGISTRY_GRAPH) for s, p, o in told)])


def write_store(store: Store, file: Path) -> Path:
    """Write the named graphs of a store to a file, and return its path."""
    named = [quad for quad in store if isinstance(quad.graph_name, NamedNode)]
    file.write_bytes(write_nquads(named))
    return file


def make_crowd(texts: list[str]) -> Store:
    """Return a graph in which each of the texts is a person's and a proposition's."""
    quads = []
    for number, text in enumerate(texts):
        person = mint_person(f"p-{number}")
        proposition = NamedNode(f"{invented.PROPOSITION.value}-{number}")
        taken = invented.take_position(number + 1, f"I oppose {text}")
        # Each position has a holder and a proposition of its own.
        own = [fact for fact in taken if fact[1] not in _REPLACED]
        position = invented.position(number + 1)
        quads += [
            *own,
            (position, terms.HOLDER, person),
            (position, terms.ON_PROPOSITION, proposition),
            (person, terms.RDF_TYPE, terms.FOAF_PERSON),
            (person, terms.RDFS_LABEL, Literal(text, language="en")),
            (proposition, terms.RDF_TYPE, terms.PROPOSITION),
            (proposition, terms.RDF_TYPE, terms.PROPOSAL),
            (proposition, terms.SKOS_PREF_LABEL, Literal(text, language="en")),
        ]
    return invented.make_graph(positions=0, more=quads)


_REPLACED = {terms.HOLDER, terms.ON_PROPOSITION}
