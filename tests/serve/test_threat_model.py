"""Every promise names tests, and every test that is named exists."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MODEL = (ROOT / "THREAT_MODEL.md").read_text("utf-8")
NAMED = re.findall(r"`(tests/[\w/]+\.py)::(test_\w+)`", MODEL)


@pytest.mark.parametrize(("file", "name"), NAMED)
def test_a_test_that_is_named_exists(file: str, name: str) -> None:
    assert f"def {name}(" in (ROOT / file).read_text("utf-8")


@pytest.mark.parametrize("number", range(1, 10))
def test_every_promise_names_its_tests(number: int) -> None:
    start = MODEL.index(f"**P{number}. ")
    end = MODEL.find(f"**P{number + 1}. ", start)
    assert "::test_" in MODEL[start : end if end > 0 else MODEL.index("## 7.")]
