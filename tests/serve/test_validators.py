"""Other people's validators on the server's pages, where they are installed."""

import subprocess
from pathlib import Path

from graph_builder.query import list_queries
from tests.publish.test_validators import find_tool
from tests.serve.serving import BROWSER, Served
from tests.serve.test_look import PAGES


def test_the_nu_validator_has_nothing_to_say(shown: Served, tmp_path: Path) -> None:
    # npm install vnu-jar, and a script `vnu` that starts it
    tool = find_tool("vnu")
    paths = {**PAGES, **{q.name: f"/query/{q.name}" for q in list_queries()}}
    files = []
    for name, path in paths.items():
        page = shown.client.get(
            path, headers={"accept": BROWSER}, follow_redirects=True
        )
        assert "html" in page.headers["content-type"]
        files.append(tmp_path / f"{name}.html")
        files[-1].write_bytes(page.content)
    done = subprocess.run(
        [tool, "--errors-only", *map(str, files)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
