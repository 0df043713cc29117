"""JSON Lines: one document a line, its words under `text`."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from graph_builder.errors import SourceError
from graph_builder.model import Failure, Metadata
from graph_builder.read.metadata import make_metadata

_REMEDY = (
    "Each line is an object with `text` and, if known, title, date, url, publisher."
)


@dataclass(frozen=True, slots=True)
class Row:
    """One document of a JSON Lines file: its line's name and bytes, text, metadata."""

    name: str
    data: bytes
    text: str
    metadata: Metadata


def is_json_lines(head: str) -> bool:
    """Whether a text begins as an object of JSON does."""
    return head.lstrip().startswith(('{"', "{ ", "{\n", "{\r"))


def read_rows(text: str, name: str) -> Iterator[Row | Failure]:
    """Yield the documents of a JSON Lines file, a Failure for each line that is none.

    A file that is one JSON object over several lines is one document.
    """
    whole = _parsed(text) if text.lstrip().startswith(("{\n", "{\r")) else None
    lines = [text] if whole is not None else text.split("\n")
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        row_name = name if whole is not None else f"{name}#{number}"
        try:
            yield _read_row(line, row_name, number)
        except SourceError as error:
            yield Failure(row_name, error.problem, error.remedy, number)


def _read_row(line: str, name: str, number: int) -> Row:
    values = _parsed(line)
    words = values.get("text") if isinstance(values, dict) else None
    if not isinstance(values, dict) or not isinstance(words, str) or not words.strip():
        raise SourceError(f"{name} is not a JSON object with text.", _REMEDY, number)
    if any("\ud800" <= character <= "\udfff" for character in words):
        raise SourceError(f"{name} has half of a character.", _REMEDY, number)
    metadata = make_metadata({key.lower(): values[key] for key in values}, name)
    return Row(name, line.encode("utf-8", "surrogatepass"), words, metadata)


def _parsed(line: str) -> object:
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        return None
