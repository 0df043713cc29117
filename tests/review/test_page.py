"""A review in a browser: by buttons, by keys, without a script, for everybody."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph_builder.errors import QueryError
from graph_builder.judgements import read_judgements
from graph_builder.review import Act, Desk, Request
from graph_builder.serve.review import Reviewing
from graph_builder.serve.review_page import Tried, write_review
from tests.publish.test_hostile import list_tags
from tests.render.axe import find_barriers, needs_axe
from tests.render.browser import Page
from tests.render.hostile import CANARY, HOSTILE
from tests.review.rebuilding import is_anywhere, read_tiers, rebuild
from tests.review.sitting import sit
from tests.serve.serving import serving
from tests.serve.shown import make_crowd, write_store


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("page") / "judgements.txt"


@pytest.fixture(scope="module")
def url(demo: Path, file: Path) -> Iterator[str]:
    """The address of a review of every finding of the demo; tests leave no line."""
    review = Reviewing(lambda: sit(demo, file, tier="all"))
    with serving(demo, review=review) as served:
        yield f"{served.url}{review.address}"


def press(browser: Page, key: str) -> None:
    """Press a key that leads to the next page."""
    with browser.tab.expect_navigation():
        browser.press(key)


def test_by_hand_without_a_script(file: Path, url: str, browser: Page) -> None:
    assert browser.tab.context.browser
    context = browser.tab.context.browser.new_context(java_script_enabled=False)
    try:
        tab = context.new_page()
        tab.goto(url)
        tab.get_by_label("Speaker", exact=True).fill("+Una Vole")
        tab.get_by_role("button", name="Correct the speaker").click()
        assert 'named "Una Vole"' in file.read_text("utf-8")
        tab.get_by_label("Stance", exact=True).first.select_option("concern")
        tab.get_by_role("button", name="Correct the stance").click()
        assert "to-stance concern" in file.read_text("utf-8")
        tab.get_by_role("button", name="Undo").click()
        tab.get_by_role("button", name="Undo").click()
        assert file.read_text("utf-8") == ""
        tab.get_by_role("button", name="Reject").click()
        assert "Rejected." in tab.get_by_role("status").inner_text()
        assert file.read_text("utf-8").startswith("reject ")
        tab.get_by_role("button", name="Undo").click()
    finally:
        context.close()


def test_keys_go_to_fields_and_are_letters_while_one_writes(
    file: Path, url: str, browser: Page
) -> None:
    browser.tab.goto(url)
    browser.press("s")
    browser.press("a")
    assert browser.tab.locator("#speaker-speaker").input_value() == "a"
    browser.tab.locator("#keys").uncheck()
    browser.press("a")
    browser.tab.reload()
    browser.press("a")
    assert not file.exists() or file.read_text("utf-8") == ""
    browser.tab.locator("#keys").check()


@needs_axe
@pytest.mark.parametrize("is_dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_axe_finds_nothing_serious(
    url: str, browser: Page, width: int, *, is_dark: bool
) -> None:
    browser.tab.emulate_media(color_scheme="dark" if is_dark else "light")
    browser.tab.set_viewport_size({"width": width, "height": 900})
    browser.tab.goto(url)
    browser.run(
        "document.querySelectorAll('details').forEach((d) => { d.open = true })"
    )
    assert find_barriers(browser) == []
    is_wide = "document.documentElement.scrollWidth > innerWidth"
    assert browser.run(is_wide) is False


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A graph whose every name, proposition and quotation is a hostile string."""
    return write_store(
        make_crowd([*HOSTILE]), tmp_path_factory.mktemp("crowd") / "crowd.nq"
    )


def show(desk: Desk, tried: Tried) -> str:
    return write_review(desk, (), "secret", tried).body.decode()


def test_nothing_of_a_finding_or_a_form_becomes_an_element(
    demo: Path, crowd: Path, file: Path
) -> None:
    desk = sit(demo, file)
    told = dict.fromkeys(("speaker", "stance", "proposition", "words"), "plain")
    error = QueryError("It is wrong.", "Mend it.")
    plain = set(list_tags(show(desk, Tried({**told, "act": "missed"}, error))))
    desk = sit(crowd, file, tier="all")
    assert len(desk.session.cases) >= len(HOSTILE) - 2
    for text in HOSTILE:
        told = dict.fromkeys(told, text)
        error = QueryError(text, text)
        page = show(desk, Tried({**told, "act": "missed"}, error))
        assert set(list_tags(page)) <= plain, text
        desk.do(Request(Act.NEXT))


def test_nothing_hostile_runs_or_asks(
    crowd: Path, tmp_path: Path, browser: Page
) -> None:
    file = tmp_path / "judgements.txt"
    review = Reviewing(lambda: sit(crowd, file, tier="all"))
    with serving(crowd, review=review) as served:
        browser.logged.clear()
        browser.asked.clear()
        browser.tab.goto(f"{served.url}{review.address}")
        for text in HOSTILE[::12]:
            assert browser.run(f"document.body.dataset.{CANARY}") is None
            browser.tab.locator("#speaker-speaker").fill(f"- {text}")
            with browser.tab.expect_navigation():
                browser.tab.get_by_role("button", name="Correct the speaker").click()
            assert browser.run(f"document.body.dataset.{CANARY}") is None
            press(browser, "n")
        assert [one for one in browser.logged if "status of 4" not in one] == []
        assert all(one.startswith(served.url) for one in browser.asked)


def test_fifty_findings_from_the_page_and_a_rebuild_applies_them(
    demo: Path, file: Path, url: str, browser: Page, tmp_path: Path
) -> None:
    cases = sit(demo, file, tier="all").session.cases
    browser.logged.clear()
    browser.tab.goto(url)
    assert "token" not in browser.tab.url
    for at in range(50):
        assert browser.read("h1") == f"Review: finding {at + 1} of {len(cases)}"
        press(browser, "r" if at % 5 == 4 else "a")
    assert browser.logged == []
    assert len(read_judgements(file)) == 50
    assert rebuild(file, tmp_path / "out") == []
    tiers = read_tiers(tmp_path / "out")
    for at, case in enumerate(cases[:50]):
        if at % 5 == 4:
            assert not is_anywhere(tmp_path / "out", case.iri)
        else:
            assert tiers[case.iri] == ("candidate" if case.is_wording else "published")
