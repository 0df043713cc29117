"""The codebook's Turtle files as facts about topics and propositions."""

from collections.abc import Iterable
from pathlib import Path

from graph_builder.resources import find_resource
from graph_builder.subjects import Entry, list_files, read_subjects

KINDS = frozenset({"proposition", "topic"})


def read_entries(paths: Iterable[Path]) -> list[Entry]:
    """Return an entry for each topic and proposition of the files, in order of IRI.

    No path means the packaged codebook; see `list_files` and `read_subjects`.

    Raises:
        RegistryError: a file cannot be read or parsed, or two describe one subject.
    """
    given = list(paths) or [find_resource("ontology") / "codebook"]
    return read_subjects(list_files(given), kinds=KINDS)
