"""Other people's validators, where they are installed."""

import shutil
import subprocess
from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, parse

from tests.publish.reading import list_pages


def find_tool(name: str) -> str:
    tool = shutil.which(name)
    if not tool:
        pytest.skip(f"{name} is not on the PATH")
    return tool


def test_raptor_reads_the_same_triples(site: Path) -> None:
    rapper = find_tool("rapper")
    for path in sorted(site.rglob("*.ttl"))[::10]:
        done = subprocess.run(
            [rapper, "-q", "-i", "turtle", "-o", "ntriples", str(path)],
            capture_output=True,
            check=True,
        )
        quads = set(parse(path=str(path), format=RdfFormat.TURTLE))
        assert len(set(done.stdout.splitlines())) == len(quads), path


def test_the_turtle_validator_has_nothing_to_say(site: Path) -> None:
    # npm install turtle-validator
    done = subprocess.run(
        [find_tool("ttl"), *map(str, sorted(site.rglob("*.ttl")))],
        capture_output=True,
        text=True,
        check=True,
    )
    assert "0 warnings and 0 errors" in done.stdout + done.stderr


def test_the_nu_validator_has_nothing_to_say(site: Path) -> None:
    # npm install vnu-jar, and a script `vnu` that starts it
    pages = {path.parent: path for path in list_pages(site)}
    done = subprocess.run(
        [find_tool("vnu"), "--errors-only", *map(str, pages.values())],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
