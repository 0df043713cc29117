"""Who goes away, and what becomes of the rest."""

import os
import signal
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from graph_builder.serve.limits import Limits
from tests.serve.serving import (
    CROSS_PRODUCT,
    Served,
    open_question,
    serving,
    wait_until,
)


@pytest.fixture(scope="module")
def patient() -> Iterator[Served]:
    """A server that would let a question run for ten minutes."""
    with serving(limits=Limits(seconds=600.0)) as served:
        yield served


def test_a_client_that_goes_takes_its_worker_with_it(patient: Served) -> None:
    assert wait_until(lambda: not patient.workers)
    with open_question(patient, CROSS_PRODUCT):
        assert wait_until(lambda: len(patient.workers) == 1)
    assert wait_until(lambda: not patient.workers)


def test_clients_that_wait_and_go_leave_their_places(patient: Served) -> None:
    clients = [open_question(patient, CROSS_PRODUCT) for _ in range(6)]
    assert wait_until(lambda: len(patient.workers) == 6)
    for client in clients:
        client.close()
    assert wait_until(lambda: not patient.workers)
    assert patient.ask("ASK {}").json()["boolean"] is True


def test_a_worker_that_is_gone_is_said_and_replaced(patient: Served) -> None:
    assert wait_until(lambda: not patient.workers)
    with ThreadPoolExecutor(1) as pool:
        asking = pool.submit(patient.ask, CROSS_PRODUCT)
        assert wait_until(lambda: len(patient.workers) == 1)
        os.kill(patient.workers[0], signal.SIGKILL)
        response = asking.result()
    assert response.status_code == 500
    assert "stopped before" in response.text
    assert "Ask again" in response.text
    assert patient.ask("ASK {}").json()["boolean"] is True


def test_when_the_holder_of_the_graph_is_gone_another_comes() -> None:
    with serving() as served:
        os.kill(served.spawner, signal.SIGKILL)
        assert wait_until(lambda: served.ask("ASK {}").status_code == 200)
        assert served.client.get("/healthz").json()["ok"] is True


def test_nothing_is_left_behind() -> None:
    with serving(limits=Limits(seconds=600.0)) as served:
        clients = [open_question(served, CROSS_PRODUCT) for _ in range(3)]
        assert wait_until(lambda: len(served.workers) == 3)
        left = [served.spawner, *served.workers]
    for client in clients:
        client.close()
    assert not [pid for pid in left if Path(f"/proc/{pid}").exists()]
