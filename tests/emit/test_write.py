"""Turtle and TriG: the same bytes, and the same triples in every reader."""

import dataclasses
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import rdflib
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import BlankNode, Literal, Quad, RdfFormat, parse
from rdflib.compare import isomorphic

from graph_builder.emit import emit_source, write_trig, write_turtle
from graph_builder.errors import OutputError
from graph_builder.model import Genre, Work
from graph_builder.vocabulary import mint_body, mint_group, mint_work, terms
from graph_builder.vocabulary.bridge import graph_from_quads, quads_from_graph
from tests.emit.invented import make_codebook, make_registry, make_resolution
from tests.emit.reading import emit_article, emit_slice

# What a decoded text may hold: every character but surrogates.
WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)
HOSTILE = [
    '" . <urn:a> <urn:b> <urn:c> . #',
    "'''\"\"\"\\",
    "\\u0022 } GRAPH <urn:x> {",
    "a\r\nb\tc\x00d\x7f\u2028",
    "@prefix pg: <urn:evil> .",
    "</script><script>alert(1)</script>",
    "\ufeff\u202e e\u0301 \U0001f6f3",
]


def shuffle(quads: list[Quad], seed: int) -> list[Quad]:
    return random.Random(seed).sample(quads, len(quads))  # noqa: S311 - no secret


@pytest.mark.parametrize("write", [write_turtle, write_trig])
def test_the_order_of_the_quads_does_not_matter(write: object) -> None:
    assert callable(write)
    quads = [*emit_article(), *emit_slice()]
    assert len({write(shuffle(quads, seed)) for seed in range(5)}) == 1


def test_the_hash_seed_does_not_matter() -> None:
    script = (
        "import sys; from graph_builder.emit import write_trig;"
        "from tests.emit.reading import emit_article, emit_slice;"
        "sys.stdout.buffer.write(write_trig([*emit_article(), *emit_slice()]))"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONHASHSEED": seed},
            cwd=Path(__file__).parents[2],
            capture_output=True,
            check=True,
        ).stdout
        for seed in "012"
    }
    assert len(outputs) == 1


def test_three_readers_read_the_same_triples(tmp_path: Path) -> None:
    quads = [*emit_article(), *emit_slice()]
    file = tmp_path / "graph.ttl"
    file.write_bytes(write_turtle(quads))
    assert isomorphic(rdflib.Graph().parse(file), graph_from_quads(quads))
    assert {str(quad.triple) for quad in parse(path=file)} == {
        str(quad.triple) for quad in quads
    }
    rapper = shutil.which("rapper")
    if rapper is None:
        pytest.skip("rapper is not installed")
    said = subprocess.run(
        [rapper, "-i", "turtle", "-c", file], capture_output=True, text=True, check=True
    )
    count = len({str(quad.triple) for quad in quads})
    assert f"returned {count} triples" in said.stderr


def test_a_blank_node_is_refused() -> None:
    quad = Quad(mint_body("x"), terms.EVIDENCE, BlankNode())
    with pytest.raises(OutputError, match="blank node"):
        write_turtle([quad])


@settings(max_examples=50, deadline=None)
@given(label=WORDS, quote=WORDS)
@pytest.mark.parametrize("hostile", HOSTILE)
def test_words_stay_words(hostile: str, label: str, quote: str) -> None:
    body, work = mint_body(label), mint_work(label + quote + hostile)
    quads = [
        Quad(body, terms.RDFS_LABEL, Literal(hostile + label, language="en")),
        Quad(body, terms.OA_EXACT, Literal(quote + hostile)),
        Quad(mint_group(work, quote), terms.RULE, Literal("")),
    ]
    data = write_turtle(quads)
    assert {str(quad) for quad in parse(data, format=RdfFormat.TURTLE)} == {
        str(quad) for quad in quads
    }
    read = rdflib.Graph().parse(data=data, format="turtle")
    assert isomorphic(read, graph_from_quads(quads))
    assert set(quads_from_graph(read)) == set(quads)


@pytest.mark.parametrize("hostile", HOSTILE)
def test_a_hostile_name_reaches_no_iri(hostile: str) -> None:
    registry, codebook = make_registry(), make_codebook()
    article = make_resolution(registry, codebook)
    layout = dataclasses.replace(
        article.layout,
        work=Work(Genre.ARTICLE, hostile, hostile),
    )
    source = dataclasses.replace(article.source, name=hostile)
    article = dataclasses.replace(article, layout=layout, source=source)
    quads = emit_source(article, registry, codebook)
    assert {str(quad) for quad in parse(write_trig(quads), format=RdfFormat.TRIG)} == {
        str(quad) for quad in quads
    }
    subjects = {str(quad.subject) for quad in quads}
    assert not [iri for iri in subjects if set(iri[1:-1]) & set("<>\"'{} \\")]
