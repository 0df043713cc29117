"""Killed, out of room or in a crowd: the old build or the new one, never a mixture."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent


def run(act: str, place: Path) -> dict[str, Any]:
    """Return what `breaking` tells of one of its acts, as JSON."""
    words = [sys.executable, "-m", "tests.builds.breaking", act, str(place)]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_killed_at_fifty_moments_it_is_the_old_or_the_new(tmp_path: Path) -> None:
    found = run("kill", tmp_path)
    assert found["killed"] >= 25
    assert found["ends_whole"]
    assert found["generations"] <= 2
    assert not [name for name in found["left"] if name.startswith((".p", ".d"))]


def test_a_full_disk_is_said_and_harms_nothing(tmp_path: Path) -> None:
    found = run("fill", tmp_path)
    assert set(found["codes"]) <= {0, 5}
    assert found["codes"][0] == 5
    assert "Traceback" not in found["said"]
    assert "Free space" in found["said"] or "free space" in found["said"]
    assert found["ends_whole"]


def test_eight_at_once_take_turns(tmp_path: Path) -> None:
    found = run("crowd", tmp_path)
    assert found["codes"] == [0] * 8
    assert found["ends_whole"]
