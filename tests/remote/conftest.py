"""The servers, once for all tests, with the fixture of the saved questions in them."""

from collections.abc import Iterator

import pytest

from graph_builder.remote import RemoteStore, send_graphs
from graph_builder.remote.login import PASSWORD, USER
from tests.queries.engines import open_fixture
from tests.remote import servers

RUN = {"oxigraph": servers.run_oxigraph, "virtuoso": servers.run_virtuoso}


@pytest.fixture(scope="session")
def logged_in() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(USER, servers.USER)
        patch.setenv(PASSWORD, servers.USER)
        yield


@pytest.fixture(scope="session", params=sorted(RUN))
def remote(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    logged_in: None,
) -> Iterator[RemoteStore]:
    del logged_in
    folder = tmp_path_factory.mktemp(request.param)
    with RUN[request.param](folder) as server:
        send_graphs(open_fixture(), server)
        yield server
