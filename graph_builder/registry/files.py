"""The registry's Turtle files as facts about subjects."""

from collections.abc import Iterable
from pathlib import Path

from graph_builder.resources import find_resource
from graph_builder.subjects import Entry, list_files, read_subjects


def read_entries(paths: Iterable[Path], *, keep_first: bool = False) -> list[Entry]:
    """Return an entry for each subject of the files, in order of its IRI.

    No path means the packaged registry; see `list_files` and `read_subjects`.

    Raises:
        RegistryError: a file cannot be read or parsed, or two describe one subject.
    """
    given = list(paths) or [find_resource("ontology") / "registry"]
    return read_subjects(list_files(given), keep_first=keep_first)
