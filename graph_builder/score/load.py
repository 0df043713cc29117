"""Annotation and predictions, as files in the shape that gold files use."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from graph_builder.errors import SourceError
from graph_builder.score.names import Row

# Where the text of a gold file may be: beside the file, or in a folder above.
FOLDERS_ABOVE = 4


def load_documents(path: Path) -> Mapping[str, Row]:
    """Return the documents in a folder of JSON files, or in one file, by id.

    A file holds a document, a list of documents, or documents by id. Without an `id` a
    document goes by its file's name or its key.

    Raises:
        SourceError: nothing is there, a file is no JSON, or a document has no id.
    """
    if not path.exists():
        raise SourceError(f"There is no {path}.", "Name a folder or a file of JSON.")
    files = sorted(path.glob("*.json")) if path.is_dir() else [path]
    documents: dict[str, Row] = {}
    for file in files:
        for name, row in _rows(file):
            documents[_id_of(row, name, file)] = row
    if not documents:
        raise SourceError(f"{path} has no documents.", "Name a folder of JSON files.")
    return documents


def locate_text(gold: Path, row: Row, name: str) -> Path:
    """Return where the text is that the offsets of a gold document refer to.

    Its `text_path` is looked for in the folder of `gold` and in those above it.

    Raises:
        SourceError: it is not there.
    """
    folder = (gold if gold.is_dir() else gold.parent).resolve()
    wanted = str(row.get("text_path") or f"{name}.txt")
    for above in (folder, *folder.parents[: FOLDERS_ABOVE - 1]):
        if (above / wanted).is_file():
            return above / wanted
    raise SourceError(
        f"{name}: its text {wanted} is not in or above {folder}.",
        "Keep the texts where the annotation's text_path says.",
    )


def _rows(file: Path) -> list[tuple[str | None, Row]]:
    try:
        held: Any = json.loads(file.read_text(encoding="utf-8"))
    except ValueError as error:
        raise SourceError(f"{file} is no JSON: {error}.", "Mend the file.") from error
    if isinstance(held, list):
        return [(None, row) for row in held]
    if "people" in held or "statements" in held:
        return [(file.stem, held)]
    return list(held.items())


def _id_of(row: Row, name: str | None, file: Path) -> str:
    found = row.get("id") or name
    if found is None:
        raise SourceError(f"{file} has a document without an id.", "Give it an id.")
    return str(found)
