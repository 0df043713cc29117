"""The lines of a table (CSV) of a codebook, each with its place."""

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from graph_builder.errors import RegistryError
from graph_builder.model import PropositionKind

COLUMNS = (
    "kind",
    "slug",
    "label",
    "topics",
    "wordings",
    "patterns",
    "contrary_patterns",
    "incompatible_with",
    "narrower_than",
    "scope",
)
TOPIC = "topic"
KINDS = {
    PropositionKind.PROPOSAL.value: PropositionKind.PROPOSAL,
    PropositionKind.FACTUAL_CLAIM.value: PropositionKind.FACTUAL_CLAIM,
}


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: a topic or a proposition, and where it stands."""

    file: Path
    line: int
    cells: Mapping[str, str]

    @property
    def slug(self) -> str:
        """What the line is called."""
        return self.cells["slug"].strip()

    @property
    def kind(self) -> str:
        """'topic', 'proposal' or 'factual-claim' in a sound table."""
        return self.cells["kind"].strip()

    @property
    def room(self) -> str:
        """'topic' or 'proposition'."""
        return TOPIC if self.kind == TOPIC else "proposition"

    def values(self, column: str) -> tuple[str, ...]:
        """Return the values of a cell that has one on each line, sorted."""
        return tuple(sorted(line.strip() for line in self.expressions(column)))

    def expressions(self, column: str) -> tuple[str, ...]:
        """Return the lines of a cell as they are, spaces and all, sorted."""
        lines = self.cells[column].splitlines()
        return tuple(sorted(line for line in lines if line.strip()))

    def error(self, problem: str, remedy: str) -> RegistryError:
        """Return an error that names the file and the line."""
        place = f"{self.file}, line {self.line}"
        return RegistryError(f"{place}: {self.room} {self.slug!r} {problem}.", remedy)


def read_table(file: Path) -> list[Row]:
    """Return the rows of a table of a codebook, in their order.

    Raises:
        RegistryError: it cannot be read, lacks a column, or a line has no kind or slug
            that is one, or is there twice.
    """
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise RegistryError(
            f"{file} cannot be read: {getattr(error, 'strerror', None) or error}.",
            "Give a CSV file in UTF-8.",
        ) from error
    reader = csv.DictReader(io.StringIO(text, newline=""))
    missing = [one for one in COLUMNS if one not in (reader.fieldnames or ())]
    if missing:
        raise RegistryError(
            f"{file}, line 1: the table lacks the columns {', '.join(missing)}.",
            "Start from what `policygraph codebook export` writes.",
        )
    seen: set[tuple[str, str]] = set()
    rows = []
    for row in _read_rows(file, reader):
        _check_row(row, seen)
        rows.append(row)
    return rows


def _read_rows(file: Path, reader: "csv.DictReader[str]") -> Iterator[Row]:
    start = reader.line_num + 1
    for cells in reader:
        known = {name: cells.get(name) or "" for name in COLUMNS}
        if any(value.strip() for value in known.values()):
            yield Row(file, start, known)
        start = reader.line_num + 1


def _check_row(row: Row, seen: set[tuple[str, str]]) -> None:
    if row.kind not in {TOPIC, *KINDS}:
        raise row.error(
            f"is of the unknown kind {row.kind!r}",
            f"Write one of: {', '.join(sorted({TOPIC, *KINDS}))}.",
        )
    if not row.slug or row.slug != "-".join(row.slug.split("-")).lower().strip():
        raise row.error("has no slug", "Give it a short name: words-with-hyphens.")
    if not row.cells["label"].strip():
        raise row.error("has no label", "Say in a sentence what it is.")
    if (row.room, row.slug) in seen:
        raise row.error("is in the table twice", "Keep one of the two lines.")
    seen.add((row.room, row.slug))
