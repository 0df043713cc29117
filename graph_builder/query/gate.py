"""The gate that a stranger's SPARQL passes: it may read this graph and nothing else."""

import re
from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from graph_builder.errors import LimitError, QueryError
from graph_builder.query.suggest import suggest
from graph_builder.vocabulary import PREFIXES

if TYPE_CHECKING:
    from rdflib.plugins.sparql.parserutils import CompValue

_LONGEST = 100_000
_REST = re.compile(r"\r\n?")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]")
_ESCAPE = re.compile(r"\\[uU][0-9A-Fa-f]")
_HINT = "The saved questions show how it is written: policygraph query."


def admit_query(text: str, graphs: Collection[str]) -> str:
    """Return `text`, with its line ends made plain, if it only reads `graphs`.

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
    _judge(_parse(plain), graphs)
    return plain


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
        raise QueryError(f"This is not SPARQL: see {where}.", _HINT) from error
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
        return bool(parseUpdate(text))
    except (ParseBaseException, ValueError, RecursionError):
        return False


def _judge(parsed: object, graphs: Collection[str]) -> None:
    prefixes = dict(PREFIXES)
    for part in _walk(parsed):
        if part.name == "ServiceGraphPattern":
            raise QueryError(
                "SERVICE would ask another server, and questions stay with this graph.",
                "Leave it out.",
            )
        if part.name == "PrefixDecl":
            prefixes[str(part.prefix or "")] = str(part.iri)
        if part.name == "pname" and str(part.prefix or "") not in prefixes:
            raise QueryError(
                f"The prefix {str(part.prefix or '')!r} is not declared.",
                suggest(str(part.prefix or ""), prefixes)
                or "Declare it with PREFIX; those of the graph need no declaration.",
            )
        if part.name == "DatasetClause":
            _refuse_unknown(part.default or part.named, prefixes, graphs)


def _refuse_unknown(
    term: "CompValue | str", prefixes: dict[str, str], graphs: Collection[str]
) -> None:
    name = str(term)
    if not isinstance(term, str):
        name = prefixes.get(str(term.prefix or ""), "") + str(term.localname or "")
    if name not in graphs:
        raise QueryError(
            f"FROM names a graph that is not in the store: {name}.",
            "Leave it out to ask the whole graph; nothing is ever fetched.",
        )


def _walk(parsed: object) -> Iterator["CompValue"]:
    """Yield every part of a parse that has a name, in the order of the text."""
    from pyparsing import ParseResults
    from rdflib.plugins.sparql.parserutils import CompValue

    waiting = [parsed]
    while waiting:
        part = waiting.pop()
        if isinstance(part, CompValue):
            yield part
            waiting += reversed(list(part.values()))
        elif isinstance(part, list | tuple | ParseResults):
            waiting += reversed(list(part))
