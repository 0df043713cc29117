from collections.abc import Iterator

import pytest

from graph_builder.serve.limits import Limits
from tests.serve.serving import Served, serving
from tests.serve.shown import make_shown, write_store


@pytest.fixture(scope="session")
def server() -> Iterator[Served]:
    """The fixture's graph, within the limits that everybody gets."""
    with serving() as served:
        yield served


@pytest.fixture(scope="session")
def tight() -> Iterator[Served]:
    """The same, with little time, memory and room."""
    limits = Limits(
        seconds=1.0, memory=200 << 20, rows=100, size=20_000, queue=2, patience=1.0
    )
    with serving(limits=limits) as served:
        yield served


@pytest.fixture(scope="session")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A graph with something of every kind that has a page."""
    file = tmp_path_factory.mktemp("shown") / "graph.nq"
    with serving(write_store(make_shown(), file)) as served:
        yield served
