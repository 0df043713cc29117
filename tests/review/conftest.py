from pathlib import Path

import pytest

from graph_builder.pipeline import build_demo


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The invented corpus that ships with the package, built."""
    folder = tmp_path_factory.mktemp("review") / "demo"
    build_demo(folder)
    return folder
