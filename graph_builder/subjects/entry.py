"""One subject: its facts, and the line it starts at."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pyoxigraph import NamedNode

from graph_builder.errors import RegistryError
from graph_builder.vocabulary import ID, PREFIXES


@dataclass(frozen=True, slots=True)
class Entry:
    """What the files say of one subject: for each predicate its values, in order."""

    iri: str
    file: Path
    facts: Mapping[str, list[str]] = field(default_factory=dict)

    @property
    def kind(self) -> str:
        """The room of the IRI under the base: 'person', 'body', 'topic', ..."""
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

    def slugs(self, predicate: NamedNode) -> tuple[str, ...]:
        """Return the last parts of the IRIs that `predicate` leads to, sorted."""
        return tuple(sorted(slug_of(one) for one in self.all(predicate)))

    def error(self, problem: str, remedy: str) -> RegistryError:
        """Return an error that names the file and the line where the subject stands."""
        place = f"{self.file}, line {find_line(self.file, self.iri)}"
        return RegistryError(f"{place}: {self.kind} {self.slug!r} {problem}.", remedy)


def slug_of(iri: str) -> str:
    """Return the last part of an IRI."""
    return iri.rpartition("/")[2]


def find_line(file: Path, iri: str) -> int:
    """Return the line at which the subject's description starts; 1 if not found."""
    names = [re.escape(f"<{iri}>"), rf"\w*:{re.escape(slug_of(iri))}"]
    names += [
        re.escape(f"{prefix}:{iri[len(base) :]}")
        for prefix, base in PREFIXES.items()
        if iri.startswith(base)
    ]
    start = re.compile(rf"^(?:{'|'.join(names)})(?=\s|$)", re.MULTILINE)
    text = file.read_text(encoding="utf-8")
    found = start.search(text)
    return text.count("\n", 0, found.start()) + 1 if found else 1
