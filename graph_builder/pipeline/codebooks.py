"""Codebooks of the user's own: checked, taken to a table and back, and suggested."""

import itertools
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from graph_builder.codebook import (
    Group,
    Wording,
    format_codebook,
    format_table,
    group_wordings,
    import_table,
    load_codebook,
)
from graph_builder.deliver import deliver_file
from graph_builder.extract.parse import load_parser
from graph_builder.extract.words import word_set
from graph_builder.model import Stance
from graph_builder.query import run_query
from graph_builder.resources import list_resources
from graph_builder.store import open_store

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

# A noun tells more of what a wording is about than a verb does.
WEIGHTS = {"NOUN": 2, "PROPN": 2, "ADJ": 1, "VERB": 1}
# What everybody says of everything, and the furniture of a debate.
IDLE = word_set(
    """
    make do be have get take give go come bring put set look say tell think want need
    ensure agree support consider act apply issue update read move able sure thing way
    matter time point case part number people member friend good great hon right
    important government minister secretary state house bill amendment clause
    legislation act committee debate remark intention behalf constituent country
    measure provision account opportunity interest year month week day today place
    difference effort work provide introduce allow help recognise include place seek
    hope believe understand clear new able different possible great
    """
)


def check_codebooks(files: Sequence[Path]) -> Mapping[str, int]:
    """Return how much of each kind the files add to the shipped codebook.

    Raises:
        RegistryError: something is unsound; the message names the file and the line.
    """
    shipped_files = list_resources("ontology/codebook", ".ttl")
    shipped = load_codebook(*shipped_files)
    tables = [file for file in files if file.suffix.lower() == ".csv"]
    others = [file for file in files if file not in tables]
    whole = load_codebook(*shipped_files, *others)
    own = [import_table(file) for file in tables]
    return {
        "topics": len(whole.topics)
        - len(shipped.topics)
        + sum(len(one.topics) for one in own),
        "propositions": len(whole.propositions)
        - len(shipped.propositions)
        + sum(len(one.propositions) for one in own),
    }


def export_codebook(files: Sequence[Path] = ()) -> str:
    """Return the codebook that the files describe, else the shipped one, as CSV.

    Raises:
        RegistryError: the codebook is unsound.
    """
    return format_table(load_codebook(*files))


def import_codebook(
    table: Path, into: Path, *, with_shipped: bool = True
) -> Mapping[str, int]:
    """Write the Turtle of the codebook that a CSV table describes; see `import_table`.

    Returns:
        How many topics and propositions were written.

    Raises:
        RegistryError: the table is unsound; nothing is written.
        OutputError: the file could not be written.
    """
    codebook = import_table(table, with_shipped=with_shipped)
    deliver_file(into, format_codebook(codebook).encode())
    return {
        "topics": len(codebook.topics),
        "propositions": len(codebook.propositions),
    }


def suggest_propositions(graph: Path) -> list[Group]:
    """Return groups of the candidate propositions of a built graph, strongest first.

    Deterministic; nothing that is built depends on it. See `group_wordings`.

    Raises:
        StoreError: there is no graph.
    """
    rows = run_query("candidate-wordings", open_store(graph)).list_records()
    parser = load_parser()
    found: dict[str, list[Mapping[str, object]]] = defaultdict(list)
    for row in rows:
        found[str(row["proposition"])].append(row)
    labels = [str(held[0]["wording"]) for held in found.values()]
    docs = parser.pipe(labels)
    return group_wordings(
        Wording(
            slug=iri.rpartition("/")[2],
            label=label,
            lemmas=tuple(_list_lemmas(doc)),
            pairs=tuple(_list_pairs(doc)),
            signs=tuple(Stance(str(row["stance"])).sign for row in held),
            holders=frozenset(str(row["who"]) for row in held),
            works=frozenset(str(row["source"]) for row in held),
        )
        for (iri, held), label, doc in zip(found.items(), labels, docs, strict=True)
    )


def _list_lemmas(doc: "Doc") -> Iterator[str]:
    """Yield what tells a wording from others, each as often as it weighs."""
    for token in doc:
        if _tells(token):
            yield from [_lemma(token)] * WEIGHTS[token.pos_]


def _list_pairs(doc: "Doc") -> Iterator[str]:
    """Yield the lemmas that stand next to each other: 'school uniform'."""
    for one, other in itertools.pairwise(doc):
        if _tells(one) and _tells(other):
            yield f"{_lemma(one)} {_lemma(other)}"


def _tells(token: "Token") -> bool:
    is_word = token.is_alpha and not token.is_stop
    return is_word and token.pos_ in WEIGHTS and _lemma(token) not in IDLE


def _lemma(token: "Token") -> str:
    # In a Bill's title `Uniforms` passes for a name and keeps its ending.
    lemma = token.lemma_.lower()
    is_plural = token.pos_ == "PROPN" and lemma.endswith("s")
    return lemma[:-1] if is_plural and not lemma.endswith(("ss", "us", "is")) else lemma
