"""Scores on the development set may rise, never fall."""

import os
import tomllib
from pathlib import Path

import pytest

from graph_builder import score_findings
from graph_builder.model import Tier
from graph_builder.score import TOTAL, Scores

FLOORS = tomllib.loads((Path(__file__).parents[1] / "floors.toml").read_text())

pytestmark = pytest.mark.skipif(
    "POLICYGRAPH_CORPUS" not in os.environ, reason="needs the corpus"
)


@pytest.fixture(scope="module")
def scores() -> Scores:
    return score_findings(_gold())


@pytest.mark.parametrize(
    ("section", "measure"),
    [(section, measure) for section in FLOORS for measure in FLOORS[section]],
)
def test_no_score_falls_below_its_floor(
    scores: Scores, section: str, measure: str
) -> None:
    assert scores.sections[section][measure].f1 >= FLOORS[section][measure]


def test_the_published_tier_has_the_right_speakers_and_most_statements() -> None:
    total = score_findings(_gold(), tier=Tier.PUBLISHED).sections[TOTAL]
    assert total["statements (speaker)"].precision >= 0.95
    assert total["statements"].recall >= 0.6


def _gold() -> Path:
    return Path(os.environ["POLICYGRAPH_CORPUS"]) / "dev" / "gold"
