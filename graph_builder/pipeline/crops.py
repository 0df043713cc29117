"""What one document came to, in the form in which builds keep it."""

from dataclasses import asdict, dataclass

from pyoxigraph import Quad, RdfFormat, parse, serialize

from graph_builder.deliver import encode_json, hold_bytes
from graph_builder.emit import (
    emit_source,
    identify_work,
    list_grounds,
    summarise_quads,
)
from graph_builder.kept import GROUNDS, RENDITIONS
from graph_builder.model import Failure, Findings, Resolution
from graph_builder.pipeline.keys import name_judgement
from graph_builder.pipeline.sources import Authorities
from graph_builder.report import (
    Row,
    describe_document,
    list_cautions,
    list_unresolved,
)
from graph_builder.segment import sketch_text
from graph_builder.vocabulary import mint_source_graph


@dataclass(frozen=True, slots=True)
class Crop:
    """One document: the head is JSON and all that a build needs of what is unchanged.

    `quads` are N-Quads as the document words them, before one label of several is
    chosen; `files` are those that lie beside the graph, by name.
    """

    head: Row
    quads: bytes = b""
    files: tuple[bytes, ...] = ()


def reap_crop(
    findings: Findings, resolution: Resolution, authorities: Authorities
) -> Crop:
    """Return what a resolved source came to."""
    del findings  # the resolution has what the graph needs of them
    quads = emit_source(resolution, authorities.registry, authorities.codebook)
    summary = summarise_quads(quads)
    digest = resolution.source.sha256
    files = {
        f"{RENDITIONS}/{digest}.txt": resolution.source.text.encode("utf-8"),
        f"{GROUNDS}/{digest}.json": encode_json(list_grounds(resolution)),
    }
    lines = serialize(quads, format=RdfFormat.N_QUADS) or b""
    head = {
        "document": describe_document(resolution, identify_work(resolution).value),
        "cautions": list_cautions(resolution),
        "unresolved": list_unresolved(resolution),
        "judged": sorted(map(name_judgement, resolution.judged)),
        "unheeded": sorted(
            [*name_judgement(one), why] for one, why in resolution.unheeded.items()
        ),
        "graph": mint_source_graph(digest).value,
        "sketch": sketch_text(resolution.source, resolution.layout),
        "quads": hold_bytes(lines).sha256,
        "mentioned": sorted(summary.mentioned),
        "described": sorted(summary.described),
        "labels": [[*label, count] for label, count in sorted(summary.labels.items())],
        "files": {name: hold_bytes(data).facts for name, data in files.items()},
    }
    return Crop(head, lines, tuple(files.values()))


def keep_failure(failure: Failure) -> Crop:
    """Return what is kept of a document that could not be read."""
    return Crop({"failure": asdict(failure)})


def list_quads(lines: bytes) -> list[Quad]:
    """Return the quads of a crop."""
    return list(parse(lines, format=RdfFormat.N_QUADS))
