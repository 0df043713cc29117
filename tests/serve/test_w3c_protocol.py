"""The W3C's own tests: those that ask are passed, those that update are refused."""

import os
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.serve.serving import Served, serving
from tests.serve.w3c import Case, Exchange, read_manifest, write_data

_SHARED = os.environ.get("POLICYGRAPH_CONFORMANCE")
SUITE = Path(_SHARED) / "sparql-protocol" if _SHARED else None
CASES = read_manifest(SUITE) if SUITE else []
UPDATES = [case for case in CASES if case.name.startswith("update_")]
QUERIES = [case for case in CASES if case not in UPDATES]
UNSET = pytest.param(
    None, marks=pytest.mark.skip(reason="POLICYGRAPH_CONFORMANCE is not set")
)
TABULAR = ("sparql-results+json", "sparql-results+xml", "csv", "tab-separated-values")


def _name(case: Case | None) -> str:
    return case.name if case else "unset"


@pytest.fixture(scope="module")
def suite(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A server with the suite's own data."""
    if SUITE is None:
        pytest.skip("POLICYGRAPH_CONFORMANCE is not set")
    file = tmp_path_factory.mktemp("w3c") / "graph.trig"
    write_data(SUITE, file)
    with serving(file) as served:
        yield served


def _send(suite: Served, exchange: Exchange) -> httpx.Response:
    return suite.client.request(
        exchange.method,
        exchange.path,
        content=exchange.body,
        headers=list(exchange.headers),
    )


@pytest.mark.skipif(SUITE is None, reason="POLICYGRAPH_CONFORMANCE is not set")
def test_the_suite_is_whole() -> None:
    assert (len(QUERIES), len(UPDATES)) == (27, 7)


@pytest.mark.parametrize("case", QUERIES or [UNSET], ids=_name)
def test_what_asks_is_answered_as_expected(suite: Served, case: Case) -> None:
    for exchange in case.exchanges:
        response = _send(suite, exchange)
        assert f"{response.status_code // 100}xx" in exchange.statuses
        kind = response.headers["content-type"]
        if exchange.verdict is not None:
            assert response.json()["boolean"] is exchange.verdict
        if exchange.format == "tabular":
            assert any(name in kind for name in TABULAR)
        if exchange.format == "RDF":
            assert "turtle" in kind


@pytest.mark.parametrize("case", UPDATES or [UNSET], ids=_name)
def test_what_updates_is_refused(suite: Served, case: Case) -> None:
    updates = [exchange for exchange in case.exchanges if exchange.is_update]
    assert updates
    for exchange in updates:
        assert 400 <= _send(suite, exchange).status_code < 500
