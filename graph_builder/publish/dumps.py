"""The whole graph as files: by named graph, and whole in four formats."""

import gzip
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from pyoxigraph import NamedNode, Quad, RdfFormat, serialize

from graph_builder.emit.write import write_trig, write_turtle
from graph_builder.publish.jsonld import write_jsonld, write_jsonld_graphs
from graph_builder.vocabulary import GRAPH, REGISTRY_GRAPH

_STEM = "dump/policygraph"
_AUTHORITY = "http://publications.europa.eu/resource/authority/file-type/"
_IANA = "http://www.iana.org/assignments/media-types/"


@dataclass(frozen=True, slots=True)
class Form:
    """A format of RDF: its ending, its name, and who registered it as what."""

    ending: str
    title: str
    media_type: str
    file_type: str


FORMS = (
    Form("nq", "N-Quads, sorted", _IANA + "application/n-quads", "RDF_N_QUADS"),
    Form("trig", "TriG", _IANA + "application/trig", "RDF_TRIG"),
    Form("ttl", "Turtle, all graphs merged", _IANA + "text/turtle", "RDF_TURTLE"),
    Form("jsonld", "JSON-LD", _IANA + "application/ld+json", "JSON_LD"),
)
GZIP = _IANA + "application/gzip"
N_QUADS = f"{_STEM}.nq"


@dataclass(frozen=True, slots=True)
class Dump:
    """One file of the whole graph; `name` is its fragment in the data set's IRI."""

    name: str
    path: str
    title: str
    form: Form
    data: bytes
    is_packed: bool

    @property
    def size(self) -> int:
        """How many bytes it has."""
        return len(self.data)

    @property
    def file_type(self) -> str:
        """Return the IRI of its format in the EU's list of file types."""
        return _AUTHORITY + self.form.file_type


@dataclass(frozen=True, slots=True)
class NamedGraph:
    """One named graph as Turtle and as JSON-LD; `path` is without an ending."""

    name: str
    iri: str
    path: str
    title: str
    triples: int
    files: Mapping[str, bytes]


def make_dumps(quads: Sequence[Quad]) -> tuple[Dump, ...]:
    """Return the whole graph in each format, plain and gzipped."""
    written: Mapping[str, bytes] = MappingProxyType(
        {
            "nq": write_nquads(quads),
            "trig": write_trig(quads),
            "ttl": write_turtle(quads),
            "jsonld": write_jsonld_graphs(quads),
        }
    )
    found = []
    for form in FORMS:
        data, path = written[form.ending], f"{_STEM}.{form.ending}"
        found.append(Dump(form.ending, path, form.title, form, data, is_packed=False))
        title = f"{form.title}, gzipped"
        name, path = f"{form.ending}-gz", f"{path}.gz"
        found.append(Dump(name, path, title, form, _pack(data), is_packed=True))
    return tuple(found)


def split_graphs(
    quads: Sequence[Quad], titles: Mapping[str, str]
) -> tuple[NamedGraph, ...]:
    """Return each named graph, the registry's first.

    `titles` says by its IRI what a graph is called. The default graph, if the quads
    have one, stands with the registry's.
    """
    found: dict[str, list[Quad]] = {}
    for quad in quads:
        name = quad.graph_name
        iri = name.value if isinstance(name, NamedNode) else REGISTRY_GRAPH.value
        found.setdefault(iri, []).append(quad)
    return tuple(
        NamedGraph(
            name=iri.removeprefix(GRAPH).replace("/", "-"),
            iri=iri,
            path=f"graph/{iri.removeprefix(GRAPH)}",
            title=titles.get(iri, "The registry and the codebook"),
            triples=count_triples(held),
            files={".ttl": write_turtle(held), ".jsonld": write_jsonld(held)},
        )
        for iri, held in sorted(found.items())
    )


def count_triples(quads: Sequence[Quad]) -> int:
    """Return how many triples the quads hold, whatever their graphs."""
    return len({(str(q.subject), q.predicate.value, str(q.object)) for q in quads})


def write_nquads(quads: Sequence[Quad]) -> bytes:
    """Return the quads one a line, sorted."""
    data = serialize(set(quads), format=RdfFormat.N_QUADS) or b""
    return b"".join(sorted(data.splitlines(keepends=True)))


def _pack(data: bytes) -> bytes:
    packed = io.BytesIO()
    # Neither a name nor a time goes into it: the same data, the same bytes.
    with gzip.GzipFile(filename="", mode="wb", fileobj=packed, mtime=0) as file:
        file.write(data)
    return packed.getvalue()
