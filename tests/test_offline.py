"""Nothing is asked of the network unless a user asks for it."""

import subprocess
import sys
from pathlib import Path

BUILD = """
import sys
from pathlib import Path

def forbid(event, arguments):
    if event in {"socket.connect", "socket.getaddrinfo", "socket.sendto"}:
        raise RuntimeError(f"the network was asked: {event} {arguments}")

sys.addaudithook(forbid)

from graph_builder import build_demo, open_store, run_query, validate_output

output = Path(sys.argv[1])
build_demo(output)
validate_output(output)
print(len(run_query("sources", open_store(output)).rows))
"""


def test_a_build_a_check_and_a_question_ask_nothing_of_the_network(
    tmp_path: Path,
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", BUILD, str(tmp_path / "built")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert "the network was asked" not in done.stderr
    assert done.returncode == 0, done.stderr
    assert int(done.stdout.split()[-1]) > 0
