"""The demo, built once for all these tests."""

from pathlib import Path

import pytest

from graph_builder.pipeline import build_demo


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo") / "built"
    build_demo(folder)
    return folder
