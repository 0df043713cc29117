"""Turtle files as facts about subjects, each subject with the place it stands."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pyoxigraph import BlankNode, Literal, NamedNode, RdfFormat, parse

from graph_builder.errors import RegistryError
from graph_builder.resources import find_resource
from graph_builder.vocabulary import ID, PREFIXES

Facts = dict[str, list[str]]

_TURTLE = ".ttl"


@dataclass(frozen=True, slots=True)
class Entry:
    """What the files say of one subject: for each predicate its values, in order."""

    iri: str
    file: Path
    facts: Mapping[str, list[str]] = field(default_factory=dict)

    @property
    def kind(self) -> str:
        """The room of the IRI under the base: 'person', 'body', 'post', ..."""
        return self.iri.removeprefix(ID).partition("/")[0]

    @property
    def slug(self) -> str:
        """The last part of the IRI."""
        return slug_of(self.iri)

    def one(self, predicate: NamedNode) -> str | None:
        """Return the only value of `predicate`, None without one.

        Raises:
            RegistryError: there are several.
        """
        values = self.facts.get(predicate.value, ())
        if len(values) > 1:
            name = predicate.value.rpartition("#")[2].rpartition("/")[2]
            raise self.error(f"has {len(values)} values of {name}", "Keep one of them.")
        return values[0] if values else None

    def all(self, predicate: NamedNode) -> tuple[str, ...]:
        """Return the values of `predicate`, sorted."""
        return tuple(sorted(self.facts.get(predicate.value, ())))

    def error(self, problem: str, remedy: str) -> RegistryError:
        """Return an error that names the file and the line where the subject stands."""
        place = f"{self.file}, line {find_line(self.file, self.iri)}"
        return RegistryError(
            f"{place}: {self.kind} {self.slug!r} {problem}.",
            remedy,
        )


def slug_of(iri: str) -> str:
    """Return the last part of an IRI."""
    return iri.rpartition("/")[2]


def read_entries(paths: Iterable[Path], *, keep_first: bool = False) -> list[Entry]:
    """Return an entry for each subject of the Turtle files, in order of its IRI.

    A path that is a folder means the Turtle files in it and below. No path means the
    packaged registry. With `keep_first` a subject that an earlier file describes is
    left out of the later ones.

    Raises:
        RegistryError: a file cannot be read or parsed, or two describe one subject.
    """
    entries: dict[str, Entry] = {}
    for file in _list_files(paths):
        for iri, facts in _read_facts(file).items():
            entry = Entry(iri, file, facts)
            if iri in entries and keep_first:
                continue
            if iri in entries:
                raise entry.error(
                    f"is described in {entries[iri].file} already",
                    "Keep it in one of the two files, or import your lists again.",
                )
            entries[iri] = entry
    return [entries[iri] for iri in sorted(entries)]


def find_line(file: Path, iri: str) -> int:
    """Return the line at which the subject's description starts; 1 if not found."""
    names = [re.escape(f"<{iri}>")]
    names += [
        re.escape(f"{prefix}:{iri[len(base) :]}")
        for prefix, base in PREFIXES.items()
        if iri.startswith(base)
    ]
    start = re.compile(rf"^(?:{'|'.join(names)})(?=\s|$)", re.MULTILINE)
    text = file.read_text(encoding="utf-8")
    found = start.search(text)
    return text.count("\n", 0, found.start()) + 1 if found else 1


def _list_files(paths: Iterable[Path]) -> list[Path]:
    given = list(paths) or [find_resource("ontology") / "registry"]
    files: list[Path] = []
    for path in given:
        files += sorted(path.rglob(f"*{_TURTLE}")) if path.is_dir() else [path]
    if not files:
        raise RegistryError(
            f"{given[0]} holds no Turtle file.", f"Give a folder with {_TURTLE} files."
        )
    return files


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
