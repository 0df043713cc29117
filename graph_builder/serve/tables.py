"""An answer -> a table for a page: what each cell says, and where it leads."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from urllib.parse import urlencode

from pyoxigraph import Literal, NamedNode

from graph_builder.publish.links import Links
from graph_builder.query import Answer, Form
from graph_builder.query.answer import Cell
from graph_builder.query.pages import shorten_cell

ROW_FORMS: Mapping[str, str] = MappingProxyType(
    {
        "csv": "CSV",
        "tsv": "TSV",
        "json": "JSON",
        "jsonl": "JSON Lines",
        "sparql-json": "SPARQL JSON",
        "sparql-xml": "SPARQL XML",
        "markdown": "Markdown",
        "table": "Plain text",
    }
)
GRAPH_FORMS: Mapping[str, str] = MappingProxyType(
    {
        "turtle": "Turtle",
        "ntriples": "N-Triples",
        "jsonld": "JSON-LD",
        "rdfxml": "RDF/XML",
        "trig": "TriG",
        "nquads": "N-Quads",
    }
)
# Of a form's name, the file's ending, where it is not the name itself.
_ENDINGS = {
    "markdown": "md",
    "table": "txt",
    "sparql-json": "srj",
    "sparql-xml": "srx",
    "turtle": "ttl",
    "ntriples": "nt",
    "rdfxml": "rdf",
    "nquads": "nq",
}
_LONG = 60
_SHORT = 16


@dataclass(frozen=True, slots=True)
class Shown:
    """A cell: what it says, and the page it leads to, or ''."""

    text: str
    href: str


@dataclass(frozen=True, slots=True)
class Heading:
    """A column: its name, and how much room its words need: 'long', 'short' or ''."""

    name: str
    room: str


@dataclass(frozen=True, slots=True)
class Table:
    """An answer as a page shows it; `meanings` say by its name what a column holds."""

    columns: Sequence[Heading]
    rows: Sequence[Sequence[Shown]]
    is_cut: bool
    verdict: str
    meanings: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Download:
    """The same answer as a file."""

    form: str
    title: str
    href: str
    name: str


def make_table(
    answer: Answer, links: Links, meanings: Mapping[str, str] | None = None
) -> Table:
    """Return the answer as rows of cells; a yes or a no is a verdict without rows."""
    verdict = ""
    if answer.form is Form.VERDICT:
        verdict = "Yes" if answer.rows[0][0] == Literal(value=True) else "No"
    rows = [[_show(cell, links) for cell in row] for row in answer.rows]
    columns = [
        Heading(name.replace("_", " "), _measure([row[place].text for row in rows]))
        for place, name in enumerate(answer.columns)
    ]
    return Table(
        columns,
        rows,
        answer.is_cut,
        verdict,
        meanings or {},
    )


def _show(cell: Cell, links: Links) -> Shown:
    """Return a cell's words; of what has a page of its own the end of its IRI."""
    href = links.to(cell.value) if isinstance(cell, NamedNode) else ""
    text = shorten_cell(cell)
    return Shown(text.rsplit("/", 1)[-1] if href else text, href)


def _measure(texts: Sequence[str]) -> str:
    longest = max(map(len, texts), default=0)
    if longest > _LONG:
        return "long"
    return "short" if longest <= _SHORT else ""


def list_downloads(
    form: Form, name: str, parameter: str, asked: Mapping[str, str]
) -> list[Download]:
    """Return the files that an answer can be had as, by the same address."""
    known = GRAPH_FORMS if form is Form.GRAPH else ROW_FORMS
    return [
        Download(
            one,
            title,
            "?" + urlencode({**asked, parameter: one}),
            f"{name}.{_ENDINGS.get(one, one)}",
        )
        for one, title in known.items()
    ]
