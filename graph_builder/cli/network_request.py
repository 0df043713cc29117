"""What was asked for on the command line -> a table of statements and a request."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from graph_builder.cli.network_values import (
    DAY,
    LAST_SECOND,
    Given,
    group_pairs,
    read_day,
    read_scale,
    read_since,
    read_window,
    require_days,
)
from graph_builder.cli.options import DEFAULT_OUTPUT

if TYPE_CHECKING:
    from collections.abc import Collection

    from graph_builder.model import Tier
    from graph_builder.networks import Request, StatementTable


def read_table(given: Given) -> "StatementTable":
    """Return the statements of the build or the DNA file that the options name.

    Raises:
        StoreError: the build cannot be read.
        SourceError: the DNA file cannot be read.
        QueryError: there is no such topic.
        click.UsageError: a day is not well formed.
    """
    from graph_builder.networks import gather_statements, read_dna
    from graph_builder.store import open_store

    if given["dna"]:
        require_days(given["since"])
        return read_dna(given["dna"], given["statement_type"])
    if given["graph"]:
        require_days(given["since"])
    folders = [Path(value) for value in given["since"] if not DAY.fullmatch(value)]
    graph = given["graph"] or next(iter(folders), DEFAULT_OUTPUT)
    table = gather_statements(open_store(graph), tiers=_choose_tiers(given["tier"]))
    return _narrow(table, given)


def make_request(given: Given, mode: str) -> "Request":
    """Return the request that the options come to.

    Raises:
        click.UsageError: a date, window or scale is not well formed.
    """
    from graph_builder.networks import (
        Aggregation,
        Compat,
        Duplicates,
        Mode,
        Normalisation,
        Request,
    )

    if given.get("kernel") and not given["window"]:
        raise click.UsageError("A kernel needs a window: give --window, as 6months.")
    compat = Compat(given["compat"])
    is_dna = compat is not Compat.NONE
    rows, cols = _DEFAULTS[bool(given["dna"])]
    duplicates = given["duplicates"] or ("include" if is_dna else "document")
    aggregate = given.get("aggregate") or ("ignore" if is_dna else "subtract")
    return Request(
        mode=Mode(mode),
        rows=_name(given["rows"] or rows, given),
        cols=_name(given["cols"] or cols, given),
        qualifier=_choose_qualifier(given["qualifier"]),
        aggregate=Aggregation(aggregate),
        normalise=Normalisation(given.get("normalise") or "no"),
        duplicates=Duplicates(duplicates.removeprefix("across")),
        has_isolates=bool(given.get("isolates")),
        start=read_since(given["since"]),
        stop=read_day(given["until"], LAST_SECOND) if given["until"] else None,
        exclude=group_pairs(given["exclude"], "--exclude "),
        only=group_pairs(given["only"], "--only "),
        window=read_window(given) if given.get("window") else None,
        scale=read_scale(given["scale"]) if given["scale"] else None,
        compat=compat,
    )


_DEFAULTS = {False: ("person", "proposition"), True: ("organization", "concept")}

# What a build calls what DNA's users call otherwise, and British spelling.
_NAMES = {
    False: {"organization": "body", "organisation": "body", "concept": "proposition"},
    True: {"organisation": "organization"},
}


def _name(variable: str, given: Given) -> str:
    return _NAMES[bool(given["dna"])].get(variable, variable)


def _choose_qualifier(word: str | None) -> str | None:
    return None if word == "none" else word or "agreement"


def _choose_tiers(word: str) -> "Collection[Tier]":
    from graph_builder.model import Tier

    return (Tier.PUBLISHED, Tier.CANDIDATE) if word == "all" else (Tier(word),)


def _narrow(table: "StatementTable", given: Given) -> "StatementTable":
    """Return the statements on the topics wanted that are sure enough."""
    from graph_builder.errors import QueryError

    labels, iris = table.column("topic"), table.column("topic.iri")
    sure = table.column("confidence")
    wanted = {topic.casefold() for topic in given["topic"]}
    named = [
        {str(label).casefold(), str(iri), str(iri).rpartition("/")[2]}
        for label, iri in zip(labels, iris, strict=True)
    ]
    unknown = wanted - set().union(*named) if named else set()
    if unknown:
        known = sorted({str(label) for label in labels if label})
        raise QueryError(
            f"Nobody takes a side on a topic called {min(unknown)!r}.",
            f"Choose one of: {', '.join(known) or 'there are none'}.",
        )
    least = given["min_confidence"] or 0.0
    return table.take(
        [
            place
            for place, names in enumerate(named)
            if (not wanted or wanted & names) and float(sure[place] or 1) >= least
        ]
    )
