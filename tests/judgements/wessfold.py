"""An invented paper and what it is read with: nobody and nothing in it exists."""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from graph_builder.kept import read_rendition
from graph_builder.networks import gather_statements, prepare_dna
from graph_builder.pipeline import (
    Authorities,
    build_graph,
    extract_documents,
    load_authorities,
)
from graph_builder.publish import publish_graph
from graph_builder.query import list_queries, run_query
from graph_builder.report import BuildReport
from graph_builder.store import open_store
from graph_builder.vocabulary import PREFIXES

HEAD = "".join(f"@prefix {name}: <{base}> .\n" for name, base in PREFIXES.items())
CODEBOOK = (
    HEAD
    + 'topic:care a skos:Concept ; skos:prefLabel "Care in Wessfold"@en .\n'
    + "".join(
        f'proposition:{slug} a pg:Proposal ; skos:prefLabel "{label}"@en ; '
        f'dcterms:subject topic:care ; pg:pattern "\\\\b{words}\\\\b" .\n'
        for slug, label, words in (
            ("low-fell-clinic", "A clinic should open at Low Fell.", "clinic"),
            ("bus-fares", "Bus fares to hospitals should fall.", "bus fares"),
            ("night-nurses", "Wards should have night nurses.", "night nurses"),
        )
    )
)
REGISTRY = (
    HEAD
    + 'person:ada-quill a foaf:Person ; rdfs:label "Ada Quill"@en .\n'
    + "".join(
        f'person:{slug} a foaf:Person ; rdfs:label "{name}"@en .\n'
        for slug, name in (
            ("una-vole", "Una Vole"),
            ("bo-thorn", "Bo Thorn"),
            ("dan-sedge", "Dan Sedge"),
        )
    )
)
PAPER = """Row over Low Fell

4 May 2012

Ada Quill, chair of the Nether Carrow Board, said: “We support the clinic because
Herons nest nearby.”

Bo Thorn, leader of Carrow Council, said: “I oppose the clinic, which ruins Otters.”

Una Vole, a nurse, said that she would welcome lower bus fares. Thimbles were given
away at the door by Dan Sedge, who said he would rather have night nurses than tea.
"""
WORK = "wessfold-echo-2012-05-04-row-over-low-fell"
FRONT = (
    "---\ntitle: Row over Low Fell\npublisher: Wessfold Echo\ndate: 2012-05-04\n---\n"
)


def locate(words: str) -> str:
    """Return where words stand in the first paper, and the words, as lines have it."""
    text = FRONT + PAPER
    found = re.search(r"\s+".join(map(re.escape, words.split())), text)
    assert found
    return f'{found.start()}-{found.end()} "{words}"'


def write_inputs(folder: Path, papers: Mapping[str, str] | None = None) -> Path:
    """Write the papers and what they are read with; return the papers' folder."""
    notes = folder / "in"
    notes.mkdir(exist_ok=True)
    for name, text in (papers or {"row.md": FRONT + PAPER}).items():
        (notes / name).write_text(text, encoding="utf-8")
    (folder / "codebook.ttl").write_text(CODEBOOK, encoding="utf-8")
    (folder / "registry.ttl").write_text(REGISTRY, encoding="utf-8")
    return notes


def load(folder: Path, *lines: str) -> Authorities:
    """Return what the papers are read with, and these judgements."""
    (folder / "judgements.txt").write_text("\n".join(lines), encoding="utf-8")
    return load_authorities(
        [folder / "registry.ttl"],
        [folder / "codebook.ttl"],
        [folder / "judgements.txt"],
        with_shipped=False,
    )


def build(folder: Path, *lines: str) -> BuildReport:
    """Build the papers with these judgements."""
    papers, authorities = [folder / "in"], load(folder, *lines)
    return build_graph(papers, folder / "out", authorities=authorities)


def read_outputs(folder: Path, *lines: str) -> Mapping[str, str]:
    """Return all that comes of the papers with these judgements, by kind, as text."""
    build(folder, *lines)
    out = folder / "out"
    rows, _ = extract_documents([folder / "in"], authorities=load(folder, *lines))
    store = open_store(out)
    publish_graph(out, folder / "site")
    table = gather_statements(store)
    return {
        "graph.ttl": (out / "graph.ttl").read_text("utf-8"),
        "network.html": (out / "network.html").read_text("utf-8"),
        "report.json": (out / "report.json").read_text("utf-8"),
        "renditions": "\n".join(_read_all(out / "renditions")),
        "extract": json.dumps(rows, ensure_ascii=False),
        "queries": "\n".join(_ask_all(out)),
        "site": "\n".join(_read_all(folder / "site")),
        "networks": repr(table.texts) + repr(table.columns),
        "dna": repr(
            prepare_dna(table, lambda key: read_rendition(out, key)).statements
        ),
    }


def _ask_all(out: Path) -> Iterator[str]:
    store = open_store(out)
    for query in list_queries():
        if all(one.is_optional or one.default for one in query.parameters):
            yield repr(run_query(query, store).list_records())


def _read_all(folder: Path) -> Iterator[str]:
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            yield file.read_bytes().decode("utf-8", errors="replace")
