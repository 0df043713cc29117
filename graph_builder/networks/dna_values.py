"""What is coded for each statement of a DNA 3 file, whatever its data type."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator

from graph_builder.networks.table import Value

Values = dict[int, dict[str, Value]]
"""By statement, then by variable; an entity's attribute is `variable.Attribute`."""

_WORDS = "DATALONGTEXT"
_DATA = ("DATABOOLEAN", "DATAINTEGER", _WORDS)


def read_values(base: sqlite3.Connection, names: dict[int, str]) -> Values:
    """Return the values of the variables `names`, which are by number.

    Raises:
        sqlite3.DataError: a boolean or an integer is something else.
    """
    values: Values = defaultdict(dict)
    for statement, variable, value in _read_data(base):
        if variable in names:
            values[statement][names[variable]] = value
    attributes: dict[int, list[tuple[str, str]]] = defaultdict(list)
    for entity, name, value in base.execute(
        "SELECT v.EntityId, a.AttributeVariable, v.AttributeValue "
        "FROM ATTRIBUTEVALUES v "
        "JOIN ATTRIBUTEVARIABLES a ON a.ID = v.AttributeVariableId"
    ):
        attributes[entity].append((name, value))
    for statement, variable, entity, value in base.execute(
        "SELECT d.StatementId, d.VariableId, e.ID, e.Value FROM DATASHORTTEXT d "
        "JOIN ENTITIES e ON e.ID = d.Entity"
    ):
        if variable in names:
            name = names[variable]
            values[statement][name] = value
            for attribute, text in attributes[entity]:
                values[statement][f"{name}.{attribute}"] = text
    return values


def _read_data(base: sqlite3.Connection) -> Iterator[tuple[int, int, Value]]:
    for table in _DATA:
        # The table's name is one of ours, above.
        rows = base.execute(f"SELECT StatementId, VariableId, Value FROM {table}")  # noqa: S608
        for statement, variable, value in rows:
            if table != _WORDS and not isinstance(value, int):
                raise sqlite3.DataError(
                    f"statement {statement} has {value!r} where a number should be"
                )
            yield statement, variable, value
