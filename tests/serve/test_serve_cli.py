"""`policygraph serve`, from outside."""

import json
import signal
import socket
import subprocess
import sys
from pathlib import Path
from urllib.request import urlopen

import pytest

from tests.serve.serving import FIXTURE, list_children

COMMAND = [str(Path(sys.executable).with_name("policygraph")), "serve"]


def test_it_says_where_it_is_answers_and_stops_without_a_trace() -> None:
    command = [*COMMAND, str(FIXTURE), "--port", "0"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        address = process.stdout.readline().split()[0]
        assert address.startswith("http://127.0.0.1:")
        with urlopen(f"{address}?query=ASK%7B%7D") as response:  # noqa: S310  # ours
            assert json.load(response)["boolean"] is True
        children = list_children(process.pid)
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=30)
    assert process.returncode == 130
    assert "Traceback" not in errors
    assert not [pid for pid in children if Path(f"/proc/{pid}").exists()]


@pytest.mark.parametrize(
    ("arguments", "code", "reason"),
    [
        (["no-such-folder"], 3, "nothing at"),
        ([str(Path(__file__))], 3, "not of a kind"),
        ([str(FIXTURE), "--port", "70000"], 2, "70000"),
    ],
)
def test_what_cannot_be_served_is_said(
    arguments: list[str], code: int, reason: str
) -> None:
    done = subprocess.run(
        [*COMMAND, *arguments], capture_output=True, text=True, check=False
    )
    assert done.returncode == code
    assert reason in done.stderr
    assert "Traceback" not in done.stderr


def test_a_taken_port_is_said() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        done = subprocess.run(
            [*COMMAND, str(FIXTURE), "--port", port],
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.returncode == 2
    assert "--port" in done.stderr
