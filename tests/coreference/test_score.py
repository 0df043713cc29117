"""Phrases that point at members, against the annotated excerpts where they are."""

import os
from pathlib import Path

import pytest

from graph_builder.registry import import_registry, load_registry
from graph_builder.resources import list_resources
from tests.coreference.score import score_folder

LISTS = ("uk-commons-popolo-v1.0.json", "ministers.json")


@pytest.mark.skipif(
    "POLICYGRAPH_CORPUS" not in os.environ,
    reason="POLICYGRAPH_CORPUS does not name the corpus",
)
def test_most_phrases_are_resolved_and_nearly_all_of_those_rightly(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    corpus = Path(os.environ["POLICYGRAPH_CORPUS"])
    own = tmp_path / "own.ttl"
    import_registry([corpus / "registry" / name for name in LISTS], own)
    registry = load_registry(*list_resources("ontology/registry", ".ttl"), own)
    score = score_folder(corpus / "hansard-coreference", registry)
    pointing = score.without_first_person()
    with capsys.disabled():
        print(f"\n{score.describe()}")  # noqa: T201 - the figures are the point
        print(f"without 'I' and 'my': {pointing.describe()}")  # noqa: T201
    for one in (score, pointing):
        assert one.right >= 0.85 * one.answerable
    assert score.right >= 0.95 * score.answered
