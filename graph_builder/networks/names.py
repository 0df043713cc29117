"""Names that tell actors apart, and variables by the names DNA's users know."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from types import MappingProxyType

from graph_builder.networks.table import StatementTable


def name_actors(labelled: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return a name for each IRI: its label, with its slug where others share it."""
    labels: dict[str, str] = {}
    sharing: dict[str, set[str]] = defaultdict(set)
    for iri, label in labelled:
        labels.setdefault(iri, label)
        sharing[label].add(iri)
    return {
        iri: f"{label} ({iri.rpartition('/')[2]})" if len(sharing[label]) > 1 else label
        for iri, label in labels.items()
    }


def rename_columns(table: StatementTable) -> StatementTable:
    """Return a build's table under the names that DNA's users give its variables.

    A table of a DNA file comes back as it is.
    """
    names = {"body": "organization", "proposition": "concept"}
    if not names.keys() <= table.columns.keys():
        return table
    kinds = {names.get(name, name): kind for name, kind in table.kinds.items()}
    columns = {names.get(name, name): column for name, column in table.columns.items()}
    return replace(
        table, kinds=MappingProxyType(kinds), columns=MappingProxyType(columns)
    )
