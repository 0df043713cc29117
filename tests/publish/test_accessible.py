"""axe-core finds nothing serious on any kind of the site's pages, in either theme."""

from pathlib import Path, PurePosixPath

import pytest

from graph_builder.publish import Settings
from graph_builder.publish.site import make_site
from tests.publish.invented import make_graph
from tests.render.axe import find_barriers, needs_axe
from tests.render.page import Page

pytestmark = needs_axe


def choose_pages(names: list[str]) -> list[str]:
    """Return the first page of each folder, and every page of the top."""
    kinds: dict[str, str] = {}
    for name in sorted(names):
        place = PurePosixPath(name)
        if place.suffix == ".html" and name != "network.html":
            kinds.setdefault(str(place.parent) if place.parent.name else name, name)
    return list(kinds.values())


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("site")
    files = make_site(make_graph("plain", words="I oppose the clinic"), Settings())
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return {name: folder / name for name in choose_pages(list(files))}


@pytest.mark.parametrize("is_dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_axe_finds_nothing_serious_on_the_site(
    browser: Page, site: dict[str, Path], width: int, *, is_dark: bool
) -> None:
    assert len(site) > 10
    for name, file in site.items():
        browser.open(file, width=width, is_dark=is_dark)
        assert find_barriers(browser) == [], name
