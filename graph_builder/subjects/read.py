"""Turtle files -> subjects."""

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from pyoxigraph import BlankNode, Literal, NamedNode, RdfFormat, parse

from graph_builder.errors import RegistryError
from graph_builder.subjects.entry import Entry
from graph_builder.vocabulary import ID

Facts = dict[str, list[str]]

_TURTLE = ".ttl"


def list_files(paths: Iterable[Path]) -> list[Path]:
    """Return the Turtle files that the paths mean: of a folder those in and below it.

    Raises:
        RegistryError: a path is a folder without any.
    """
    files: list[Path] = []
    for path in paths:
        found = sorted(path.rglob(f"*{_TURTLE}")) if path.is_dir() else [path]
        if not found:
            raise RegistryError(
                f"{path} holds no Turtle file.", f"Give a folder with {_TURTLE} files."
            )
        files += found
    return files


def read_subjects(
    files: Iterable[Path],
    *,
    kinds: frozenset[str] | None = None,
    keep_first: bool = False,
) -> list[Entry]:
    """Return an entry for each subject of the Turtle files, in order of its IRI.

    With `kinds` only subjects in those rooms are given. With `keep_first` a subject
    that an earlier file describes is left out of the later ones.

    Raises:
        RegistryError: a file cannot be read or parsed or describes no such subject, or
            two describe one subject.
    """
    entries: dict[str, Entry] = {}
    for file in files:
        for entry in _read_file(file, kinds):
            if entry.iri not in entries:
                entries[entry.iri] = entry
            elif not keep_first:
                raise entry.error(
                    f"is described in {entries[entry.iri].file} already",
                    "Keep it in one of the two files, or import your lists again.",
                )
    return [entries[iri] for iri in sorted(entries)]


def _read_file(file: Path, kinds: frozenset[str] | None) -> list[Entry]:
    every = [Entry(iri, file, facts) for iri, facts in _read_facts(file).items()]
    found = [one for one in every if kinds is None or _is_in(one, kinds)]
    if not found:
        wanted = " or ".join(sorted(kinds or {"KIND"}))
        raise RegistryError(
            f"{file} describes nothing that can be used.",
            f"Describe things under {ID} followed by {wanted}/ and a name.",
        )
    return found


def _is_in(entry: Entry, kinds: frozenset[str]) -> bool:
    # The scheme of all topics is in no room, but bears the room's name.
    return entry.kind in kinds and entry.slug != entry.kind


def _read_facts(file: Path) -> dict[str, Facts]:
    subjects: dict[str, Facts] = defaultdict(lambda: defaultdict(list))
    try:
        for quad in parse(file.read_bytes(), format=RdfFormat.TURTLE):
            subject, value = quad.subject, quad.object
            if not isinstance(subject, NamedNode) or isinstance(value, BlankNode):
                raise RegistryError(
                    f"{file} has a blank node.", "Give everything an IRI of its own."
                )
            if isinstance(value, NamedNode | Literal):
                subjects[subject.value][quad.predicate.value].append(value.value)
    except OSError as error:
        raise RegistryError(
            f"{file} cannot be read: {error.strerror}.", "Check the path."
        ) from error
    except (SyntaxError, ValueError) as error:
        raise RegistryError(
            f"{file}, line {getattr(error, 'lineno', None) or 1} is not Turtle: "
            f"{getattr(error, 'msg', None) or error}.",
            "Mend that line.",
        ) from error
    return subjects
