"""Whatever may be called is in the documentation by its name."""

from pathlib import Path

import graph_builder.networks as networks

PAGE = Path(__file__).parents[2] / "docs" / "networks.md"


def test_every_function_is_on_the_page_of_networks() -> None:
    functions = {name for name in networks.__all__ if name.islower()}
    page = PAGE.read_text("utf-8")
    assert {name for name in functions if f"`{name}`" not in page} == set()


def test_whatever_is_public_says_what_it_is() -> None:
    assert all(getattr(networks, name).__doc__ for name in networks.__all__)
