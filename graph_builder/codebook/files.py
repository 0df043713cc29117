"""Turtle files as facts about topics and propositions, with file and line."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from pyoxigraph import BlankNode, Literal, NamedNode, RdfFormat, parse

from graph_builder.errors import RegistryError
from graph_builder.resources import find_resource
from graph_builder.vocabulary import ID, PREFIXES


@dataclass(frozen=True, slots=True)
class Entry:
    """One subject of the codebook: its values by predicate, and where it stands."""

    iri: str
    file: Path
    facts: Mapping[str, tuple[str, ...]]

    @property
    def kind(self) -> str:
        """'proposition' or 'topic' in a sound codebook."""
        return self.iri.removeprefix(ID).partition("/")[0]

    @property
    def slug(self) -> str:
        """The last part of the IRI."""
        return self.iri.rpartition("/")[2]

    def all(self, predicate: NamedNode) -> tuple[str, ...]:
        """Return the values of `predicate`, sorted."""
        return self.facts.get(predicate.value, ())

    def slugs(self, predicate: NamedNode) -> tuple[str, ...]:
        """Return the last parts of the IRIs that `predicate` leads to, sorted."""
        return tuple(sorted(one.rpartition("/")[2] for one in self.all(predicate)))

    def error(self, problem: str, remedy: str) -> RegistryError:
        """Return an error that names the file and the line of this subject."""
        place = f"{self.file}, line {find_line(self.file, self.iri)}"
        return RegistryError(f"{place}: {self.kind} {self.slug!r} {problem}.", remedy)


def read_entries(paths: Iterable[Path]) -> list[Entry]:
    """Return an entry for each subject of the Turtle files, in order of its IRI.

    A folder means the Turtle files in it and below; no path, the packaged codebook.
    A subject that is no topic and no proposition, such as the scheme, is passed over.

    Raises:
        RegistryError: a file cannot be read or parsed, or two describe one subject.
    """
    entries: dict[str, Entry] = {}
    for file in _list_files(paths):
        for iri, facts in _read_facts(file).items():
            entry = Entry(
                iri, file, {name: tuple(sorted(all_)) for name, all_ in facts.items()}
            )
            if iri in entries:
                raise entry.error(
                    f"is described in {entries[iri].file} already",
                    "Keep it in one of the two files.",
                )
            if entry.kind in {"proposition", "topic"} and entry.slug != entry.kind:
                entries[iri] = entry
    return [entries[iri] for iri in sorted(entries)]


def find_line(file: Path, iri: str) -> int:
    """Return the line at which the description of `iri` starts; 1 if not found."""
    names = [re.escape(f"<{iri}>")]
    names += [
        re.escape(f"{prefix}:{iri[len(base) :]}")
        for prefix, base in PREFIXES.items()
        if iri.startswith(base)
    ]
    slug = re.escape(iri.rpartition("/")[2])
    start = re.compile(rf"^(?:{'|'.join(names)}|\w*:{slug})(?=\s|$)", re.MULTILINE)
    text = file.read_text(encoding="utf-8")
    found = start.search(text)
    return text.count("\n", 0, found.start()) + 1 if found else 1


def _list_files(paths: Iterable[Path]) -> list[Path]:
    given = list(paths) or [find_resource("ontology") / "codebook"]
    files: list[Path] = []
    for path in given:
        files += sorted(path.rglob("*.ttl")) if path.is_dir() else [path]
    if not files:
        raise RegistryError(
            f"{given[0]} holds no Turtle file.", "Give a folder with .ttl files."
        )
    return files


def _read_facts(file: Path) -> dict[str, dict[str, list[str]]]:
    subjects: dict[str, dict[str, list[str]]] = {}
    try:
        for quad in parse(file.read_bytes(), format=RdfFormat.TURTLE):
            subject, value = quad.subject, quad.object
            if not isinstance(subject, NamedNode) or isinstance(value, BlankNode):
                raise RegistryError(
                    f"{file} has a blank node.", "Give everything an IRI of its own."
                )
            if isinstance(value, NamedNode | Literal):
                facts = subjects.setdefault(subject.value, {})
                facts.setdefault(quad.predicate.value, []).append(value.value)
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
