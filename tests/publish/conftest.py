"""The demo, built and published once for all these tests."""

from pathlib import Path

import pytest

from graph_builder.pipeline import build_demo
from graph_builder.publish import make_settings, publish_graph


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo") / "built"
    build_demo(folder)
    return folder


@pytest.fixture(scope="session")
def site(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("published") / "site"
    settings = make_settings("https://example.org/health", "mailto:us@example.org")
    publish_graph(built, folder, settings)
    return folder
