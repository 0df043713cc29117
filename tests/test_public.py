"""What other people's code may rely on."""

import subprocess
import sys

import pytest

import graph_builder

HEAVY = ("spacy", "pyvis", "pyshacl", "rdflib", "networkx", "trafilatura", "rich")


def test_the_public_names_are_sorted_and_there() -> None:
    assert graph_builder.__all__ == sorted(graph_builder.__all__)
    for name in graph_builder.__all__:
        assert getattr(graph_builder, name) is not None


def test_every_public_function_says_what_it_returns_or_does() -> None:
    for name in graph_builder.__all__:
        if not name.startswith("_"):
            assert getattr(graph_builder, name).__doc__


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'build_grpah'"):
        _ = graph_builder.build_grpah


@pytest.mark.parametrize("module", ["graph_builder", "graph_builder.cli"])
def test_importing_is_light(module: str) -> None:
    listing = f"import sys, {module}; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", listing], capture_output=True, text=True, check=True
    )
    assert not set(HEAVY) & set(done.stdout.split())
