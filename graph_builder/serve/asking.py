"""The pages that ask: the questions, the form of each, and the SPARQL page."""

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, replace

from graph_builder.errors import PolicyGraphError
from graph_builder.query import Answer, SavedQuery, list_queries
from graph_builder.query.saved import LIMIT
from graph_builder.serve.fields import Field
from graph_builder.serve.frames import make_frame, read, write_own
from graph_builder.serve.reply import Reply, find_status
from graph_builder.serve.tables import Download, list_downloads, make_table
from graph_builder.vocabulary import PREFIXES

AS = "as"
"""The parameter of /sparql that chooses a format; `format` is other tools' own."""

# Longer questions make no address: servers and browsers cut them.
_LONGEST_LINK = 6_000
_INTERNAL = "network-"

Nav = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page stands: what it leads to, and which pages there are to link to."""

    nav: Nav
    pages: Container[str] = ()


def write_questions(place: Place) -> Reply:
    """Return the index of the saved questions."""
    queries = list_queries()
    groups = [
        ("Questions", [q for q in queries if not q.name.startswith(_INTERNAL)]),
        ("For networks", [q for q in queries if q.name.startswith(_INTERNAL)]),
    ]
    frame = make_frame("query", place.nav)
    return write_own("questions.html.j2", frame, title="Questions", groups=groups)


@dataclass(frozen=True, slots=True)
class Asked:
    """A saved question as somebody asked it: the fields, and what came of it.

    `outcome` is None where it was not asked yet.
    """

    query: SavedQuery
    values: Mapping[str, str]
    fields: Sequence[Field]
    outcome: Answer | PolicyGraphError | None
    examples: Sequence[tuple[str, str]] = ()


def write_form(asked: Asked, place: Place) -> Reply:
    """Return the page of a saved question: its form, and the answer if there is one."""
    query = asked.query
    frame = make_frame(f"query/{query.name}", place.nav, place.pages)
    answer = asked.outcome if isinstance(asked.outcome, Answer) else None
    error = asked.outcome if isinstance(asked.outcome, PolicyGraphError) else None
    downloads = answer and list_downloads(
        answer.form, query.name, "format", asked.values
    )
    meanings = {column.name: column.meaning for column in query.columns}
    return write_own(
        "question.html.j2",
        frame,
        title=query.summary,
        status=find_status(error) if error else 200,
        query=query,
        first=query.parameters[0].name,
        fields=[field for field in asked.fields if field.name != LIMIT.name],
        limit=next(each for each in asked.fields if each.name == LIMIT.name),
        examples=asked.examples,
        error=error,
        table=answer and make_table(answer, frame.links, meanings),
        downloads=downloads or [],
    )


@dataclass(frozen=True, slots=True)
class Written:
    """A question in SPARQL as somebody wrote it, and what came of it."""

    text: str = ""
    outcome: Answer | PolicyGraphError | None = None
    example: str = ""


def write_editor(written: Written, place: Place) -> Reply:
    """Return the SPARQL page: the editor, and the answer if there is one.

    A question too long for an address is sent, and had as a file, by POST.
    """
    frame = make_frame("sparql", place.nav, place.pages, read("sparql.js"))
    answer = written.outcome if isinstance(written.outcome, Answer) else None
    error = written.outcome if isinstance(written.outcome, PolicyGraphError) else None
    downloads: list[Download] = []
    if answer:
        downloads = list_downloads(answer.form, "answer", AS, {"query": written.text})
    if len(written.text) > _LONGEST_LINK:
        downloads = [replace(each, href="") for each in downloads]
    return write_own(
        "sparql.html.j2",
        frame,
        title="SPARQL",
        status=find_status(error) if error else 200,
        text=written.text,
        example=written.example,
        queries=list_queries(),
        prefixes=sorted(PREFIXES.items()),
        error=error,
        faulty=_find_line(written.text, error),
        table=answer and make_table(answer, frame.links),
        downloads=downloads,
        longest=_LONGEST_LINK,
    )


def _find_line(text: str, error: PolicyGraphError | None) -> tuple[int, str] | None:
    """Return the number and the words of the line at fault, if one is known."""
    lines = text.splitlines()
    if error is None or error.line is None or not 0 < error.line <= len(lines):
        return None
    return error.line, lines[error.line - 1]


def write_error(error: PolicyGraphError, path: str, place: Place) -> Reply:
    """Return the page of an error: what is wrong, and what to do."""
    frame = make_frame(path, place.nav)
    status = find_status(error)
    return write_own(
        "error.html.j2",
        frame,
        title=_TITLES.get(status, "This cannot be answered"),
        status=status,
        error=error,
    )


_TITLES = {
    404: "Nothing here",
    405: "Not asked in this way",
    406: "Not in that format",
    422: "Too much was asked",
    500: "The question stopped",
    503: "Busy",
}
