"""An answer written down: for people, for spreadsheets, for programs."""

import csv
import json
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from io import StringIO
from types import MappingProxyType

from pyoxigraph import BlankNode, NamedNode, RdfFormat, Triple, serialize

from graph_builder.errors import QueryError
from graph_builder.query.answer import Answer, Cell, Form, Value, to_python
from graph_builder.query.pages import write_markdown, write_table
from graph_builder.query.safe_text import disarm
from graph_builder.query.sparql_results import write_json, write_tsv, write_xml
from graph_builder.query.suggest import suggest
from graph_builder.vocabulary import PREFIXES

_WIDTH = 100


def render_answer(answer: Answer, form: str, *, width: int = _WIDTH) -> str:
    """Return the answer in a format of `FORMATS`, ending in a line end.

    A table for people is `width` characters wide and free of control characters; a
    cell of a CSV file never begins as a formula does. Turtle and its like are for
    graphs alone.

    Raises:
        QueryError: there is no such format, or the answer is no graph.
    """
    if form == "table":
        return write_table(answer, width)
    if form in _GRAPHS:
        return _write_graph(answer, form)
    if form not in _ROWS:
        raise QueryError(
            f"There is no format called {form!r}.",
            suggest(form, FORMATS) or f"Choose one of {', '.join(FORMATS)}.",
        )
    return _ROWS[form](answer)


def _write_csv(answer: Answer) -> str:
    page = StringIO()
    writer = csv.writer(page, lineterminator="\n")
    writer.writerow(answer.columns)
    for row in answer.rows:
        writer.writerow(map(_plain, row))
    return page.getvalue()


def _plain(cell: Cell) -> str:
    value = to_python(cell)
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    return disarm(value) if isinstance(value, str) else str(value)


def _write_json(answer: Answer) -> str:
    records = [_make_plain(record) for record in answer.list_records()]
    return json.dumps(records, ensure_ascii=False, indent=2) + "\n"


def _write_json_lines(answer: Answer) -> str:
    records = map(_make_plain, answer.list_records())
    return "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in records)


def _make_plain(record: Mapping[str, Value]) -> dict[str, str | float | bool | None]:
    return {name: _make_json(value) for name, value in record.items()}


def _make_json(value: Value) -> str | float | bool | None:
    if isinstance(value, Decimal):
        return float(value)
    return value.isoformat() if isinstance(value, date) else value


def _write_graph(answer: Answer, form: str) -> str:
    if answer.form is not Form.GRAPH:
        raise QueryError(
            f"{form} holds a graph, and this answer is a table.",
            "Ask with CONSTRUCT or DESCRIBE, or choose csv, json or table.",
        )
    triples = [
        Triple(subject, predicate, value)
        for subject, predicate, value in answer.rows
        if isinstance(subject, NamedNode | BlankNode)
        and isinstance(predicate, NamedNode)
        and value is not None
    ]
    used = {
        prefix: start
        for prefix, start in PREFIXES.items()
        if any(start in str(triple) for triple in triples)
    }
    prefixes = used if _GRAPHS[form] in _WITH_PREFIXES else None
    written = serialize(triples, format=_GRAPHS[form], prefixes=prefixes)
    # Without an output the serialiser returns bytes, which its type cannot say.
    text = (written or b"").decode()
    return text if text.endswith("\n") else text + "\n"


_ROWS: Mapping[str, Callable[[Answer], str]] = MappingProxyType(
    {
        "csv": _write_csv,
        "tsv": write_tsv,
        "json": _write_json,
        "jsonl": _write_json_lines,
        "markdown": write_markdown,
        "sparql-json": write_json,
        "sparql-xml": write_xml,
    }
)
_GRAPHS: Mapping[str, RdfFormat] = MappingProxyType(
    {
        "turtle": RdfFormat.TURTLE,
        "trig": RdfFormat.TRIG,
        "ntriples": RdfFormat.N_TRIPLES,
        "nquads": RdfFormat.N_QUADS,
        "jsonld": RdfFormat.JSON_LD,
        "rdfxml": RdfFormat.RDF_XML,
    }
)
_WITH_PREFIXES = (RdfFormat.TURTLE, RdfFormat.TRIG)
FORMATS: tuple[str, ...] = ("table", *_ROWS, *_GRAPHS)
