"""Annotation in, measures out: of predictions as files, or of texts read anew."""

from collections.abc import Mapping
from pathlib import Path

from graph_builder.errors import SourceError
from graph_builder.model import Tier
from graph_builder.pipeline.extract import extract_documents
from graph_builder.pipeline.sources import (
    Authorities,
    OnSource,
    ignore,
    load_authorities,
)
from graph_builder.score import Scores, load_documents, locate_text, score_documents
from graph_builder.tabulate import Row


def score_findings(
    gold: Path,
    predictions: Path | None = None,
    *,
    authorities: Authorities | None = None,
    tier: Tier | None = None,
    on_source: OnSource = ignore,
) -> Scores:
    """Return how `predictions` agree with the hand annotation in `gold`.

    `predictions` are JSON files in the gold's shape, or a folder of texts to read,
    matched by name; without any, the texts that the annotation names are read. A `tier`
    only counts what is read.

    Raises:
        SourceError: annotation, predictions or a text are missing or unsound.
    """
    wanted = load_documents(gold)
    texts = {name: locate_text(gold, row, name) for name, row in wanted.items()}
    if predictions is not None and _is_json(predictions):
        found = load_documents(predictions)
    else:
        authorities = authorities or load_authorities()
        pages = texts if predictions is None else _pages(predictions)
        found = {
            name: _read_page(page, authorities, tier, on_source)
            for name, page in pages.items()
            if name in wanted
        }
    return score_documents(
        wanted, found, lambda name: texts[name].read_bytes().decode("utf-8")
    )


def _is_json(path: Path) -> bool:
    return path.suffix == ".json" or any(path.glob("*.json"))


def _pages(folder: Path) -> Mapping[str, Path]:
    pages = {page.stem: page for page in sorted(folder.glob("*")) if page.is_file()}
    if not pages:
        raise SourceError(
            f"{folder} has neither JSON files nor texts.",
            "Name a folder of predictions, or of the texts that were annotated.",
        )
    return pages


def _read_page(
    page: Path, authorities: Authorities, tier: Tier | None, on_source: OnSource
) -> Row:
    rows, _ = extract_documents(
        [page], authorities=authorities, tier=tier, on_source=on_source
    )
    return rows[0]
