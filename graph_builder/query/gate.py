"""The gate that a stranger's SPARQL passes: it may read this graph and nothing else."""

import re
from collections.abc import Collection

from graph_builder.errors import LimitError, QueryError
from graph_builder.query.dataset import Dataset
from graph_builder.query.judge import judge_query

_LONGEST = 100_000
_REST = re.compile(r"\r\n?")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]")
_ESCAPE = re.compile(r"\\[uU][0-9A-Fa-f]")
_HINT = "The saved questions show how it is written: policygraph query."


def admit_query(text: str, graphs: Collection[str]) -> str:
    """Return the text that `read_query` returns."""
    return read_query(text, graphs)[0]


def read_query(text: str, graphs: Collection[str]) -> tuple[str, Dataset | None]:
    """Return `text`, with its line ends made plain, and the graphs it names with FROM.

    It is let through if it only reads `graphs`.

    It is judged as rdflib parses it. What rdflib cannot parse is refused, and so is
    what another parser may split up in another way (a lone carriage return ends a
    comment for one and not for the other): where two disagree, the answer is no.

    Raises:
        QueryError: it would write, ask another server, or read another graph; or it
            is not SPARQL 1.1.
        LimitError: it is longer than 100,000 characters.
    """
    if len(text) > _LONGEST:
        raise LimitError(
            f"The question is {len(text):,} characters long.",
            f"Ask in {_LONGEST:,} characters or fewer.",
        )
    plain = _REST.sub("\n", text.removeprefix("\ufeff"))
    if _CONTROL.search(plain):
        raise QueryError(
            "The question holds a control character.", "Leave out what is not text."
        )
    if _ESCAPE.search(plain):
        raise QueryError(
            "The question holds a Unicode escape, which could hide what it does.",
            "Write the character itself.",
        )
    return plain, judge_query(_parse(plain), graphs)


def _parse(text: str) -> object:
    from pyparsing import ParseBaseException
    from rdflib.plugins.sparql.parser import parseQuery
    from rdflib.plugins.sparql.sparql import SPARQLError

    try:
        return parseQuery(text)
    except ParseBaseException as error:
        if _is_update(text):
            raise QueryError(
                "This is an update, and questions only read.",
                "Ask with SELECT, ASK, CONSTRUCT or DESCRIBE;"
                " to change the graph, build it again.",
            ) from error
        where = f"line {error.lineno}, column {error.column}"
        problem = f"This is not SPARQL: see {where}."
        raise QueryError(problem, _HINT, error.lineno) from error
    except (SPARQLError, ValueError, TypeError, KeyError, ArithmeticError) as error:
        raise QueryError(f"This is not SPARQL: {error}.", _HINT) from error
    except RecursionError as error:
        raise QueryError(
            "The question is nested too deeply.", "Ask it in simpler parts."
        ) from error


def _is_update(text: str) -> bool:
    from pyparsing import ParseBaseException
    from rdflib.plugins.sparql.parser import parseUpdate

    try:
        return "request" in parseUpdate(text)
    except (ParseBaseException, ValueError, RecursionError):
        return False
