"""The header of a saved question, in comments that begin with `#+`."""

import re
from collections.abc import Iterator

from graph_builder.errors import QueryError
from graph_builder.query.saved import LIMIT, Column, Kind, Parameter, SavedQuery

_ENTRY = re.compile(r"#\+ (\w+):(.*)")
_CONTINUED = re.compile(r"#\+ {3}(.*)")
_PARAMETER = re.compile(
    r"(?P<name>[a-z_]+): (?P<kind>[a-z]+)(?P<optional>\?)?"
    r"(?: = (?P<default>[^\s\[\]]+))?"
    r"(?: \[(?P<least>-?\d+)\.\.(?P<most>-?\d+)\])?"
)


def parse_query(name: str, text: str) -> SavedQuery:
    """Return the question that `text` holds: its header and its SPARQL.

    Raises:
        QueryError: the header lacks its summary or columns, or is not well formed.
    """
    header: dict[str, list[str]] = {}
    for key, line in _read_header(text):
        header.setdefault(key, []).extend([line] if line else [])
    lacking = {"summary", "columns"} - header.keys()
    if lacking:
        raise QueryError(
            f"The header of {name} lacks {' and '.join(sorted(lacking))}.",
            f"Write a line `#+ {min(lacking)}: ...` at the top.",
        )
    declared = ", ".join(header.get("params", ()))
    parameters = tuple(map(_parse_parameter, filter(None, declared.split(", "))))
    columns = tuple(Column(*_split(line)) for line in header["columns"])
    summary = " ".join(header["summary"])
    return SavedQuery(name, summary, (*parameters, LIMIT), columns, text)


def _read_header(text: str) -> Iterator[tuple[str, str]]:
    """Yield each line of the header with the key that it belongs to."""
    key = ""
    for line in text.splitlines():
        if entry := _ENTRY.fullmatch(line):
            key = entry[1]
            yield key, entry[2].strip()
        elif more := _CONTINUED.fullmatch(line):
            yield key, more[1].strip()
        else:
            return


def _split(line: str) -> tuple[str, str]:
    name, _, meaning = line.partition(": ")
    return name, meaning


def _parse_parameter(declared: str) -> Parameter:
    found = _PARAMETER.fullmatch(declared.strip())
    if not found or found["kind"] not in set(Kind):
        raise QueryError(
            f"The parameter {declared!r} is not well formed.",
            "Write it as `name: kind`, `name: kind?` or `name: int = 50 [1..100]`;"
            f" the kinds are {', '.join(Kind)}.",
        )
    least, most = found["least"], found["most"]
    return Parameter(
        name=found["name"],
        kind=Kind(found["kind"]),
        is_optional=bool(found["optional"]),
        default=found["default"],
        least=int(least) if least else None,
        most=int(most) if most else None,
    )
