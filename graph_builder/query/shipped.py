"""The questions that come with the package."""

from functools import cache

from graph_builder.errors import ResourceError
from graph_builder.query.header import parse_query
from graph_builder.query.saved import SavedQuery
from graph_builder.query.suggest import suggest
from graph_builder.resources import list_resources


@cache
def list_queries() -> tuple[SavedQuery, ...]:
    """Return the questions that come with the package, by name."""
    files = list_resources("queries", ".rq")
    found = [parse_query(file.stem, file.read_text("utf-8")) for file in files]
    return tuple(sorted(found, key=lambda query: query.name))


def find_query(name: str) -> SavedQuery:
    """Return the question called `name`.

    Raises:
        ResourceError: there is none; the message offers the nearest.
    """
    queries = {query.name: query for query in list_queries()}
    if name in queries:
        return queries[name]
    raise ResourceError(
        f"There is no question called {name!r}.",
        suggest(name, queries) or "List them: policygraph query.",
    )
