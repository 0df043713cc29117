"""What was exported to Discourse Network Analyzer, found again by its labels."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from graph_builder.model import Span
from graph_builder.networks.dna_contents import DnaContents, DnaStatement
from graph_builder.networks.dna_import import is_same
from graph_builder.slugs import make_slug
from graph_builder.vocabulary import ID

_KINDS = {"person": "person", "organization": "body"}


class UntoldError(ValueError):
    """No line can say it; the message says why."""


@dataclass(frozen=True, slots=True)
class Export:
    """What was exported: the keys of its labels, its works, and its texts."""

    statements: Mapping[str, DnaStatement]
    read_text: Callable[[str], str | None]
    keys: Mapping[tuple[str, str], str]
    works: Mapping[str, str]

    def tell(self, document: str, span: Span) -> str:
        """Return the words of a document.

        Raises:
            UntoldError: its text is not kept, or has none there.
        """
        text = self.read_text(document)
        words = " ".join((text or "")[span.start : span.end].split())
        if not words:
            raise UntoldError("its words are not kept beside the graph")
        return words

    def find_key(self, variable: str, label: str) -> tuple[str, str | None]:
        """Return the key of a label, and its name if the graph has nobody called so.

        Raises:
            UntoldError: it is a proposition that the graph does not have.
        """
        for (kind, known), key in self.keys.items():
            if kind == variable and is_same(known, label):
                return key, None
        if variable == "concept":
            raise UntoldError(f"no proposition of the build is called {label!r}")
        return f"{_KINDS[variable]}/{make_slug(label)}", label


def read_export(
    exported: DnaContents, read_text: Callable[[str], str | None]
) -> Export:
    """Return what was exported; `read_text` gives the stored text of a digest."""
    statements = {one.iri: one for one in exported.statements}
    keys = {
        (variable, getattr(one, variable)): iri.removeprefix(ID)
        for one in exported.statements
        for variable, iri in one.attributes.items()
        if iri
    }
    works = {
        one.document: one.iri.removeprefix(ID).split("/")[1]
        for one in exported.statements
    }
    return Export(statements, read_text, keys, works)
