"""The demo's site as a visitor finds it."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from graph_builder.publish import check_site
from tests.publish.reading import find, list_pages, own_words, read_html, words

KINDS = {
    "person": ("orla-penhallick", "Orla Penhallick"),
    "body": ("wessmoor-health-board", "Wessmoor Health Board"),
    "post": (
        "chair-of-north-wessmoor-commissioning-group",
        "Chair of the North Wessmoor Commissioning Group",
    ),
    "tenure": (
        "benedikta-thornquist--member-for-ebbwater",
        "Benedikta Thornquist as Member of the Wessmoor Assembly for Ebbwater",
    ),
    "succession": (
        "wessmoor-hospitals-2012",
        "Harrowmere Royal Hospital Trust, Tarnwick Infirmary Trust to Harrowmere and "
        "Tarnwick Hospitals Trust",
    ),
    "proposition": (
        "tarnwick-emergency-department-closes",
        "The emergency department at Tarnwick Infirmary should close.",
    ),
    "topic": ("wessmoor-hospitals", None),
}
INDEXES = ("index", "people", "bodies", "propositions", "topics", "works")


def test_the_crawl_of_it_finds_nothing(site: Path) -> None:
    assert check_site(site) == []


@pytest.mark.parametrize(("kind", "slug", "title"), [(k, *v) for k, v in KINDS.items()])
def test_each_kind_of_thing_has_its_page_and_data_beside_it(
    site: Path, kind: str, slug: str, title: str | None
) -> None:
    page = site / "id" / kind / f"{slug}.html"
    heading = words(find(read_html(page), "//h1")[0])
    assert title is None or heading == title
    assert page.with_suffix(".ttl").is_file()
    assert page.with_suffix(".jsonld").is_file()


def test_there_are_indexes_and_the_words_of_the_graph(site: Path) -> None:
    for name in (*INDEXES, "dataset", "def", "code", "network"):
        assert (site / f"{name}.html").is_file()


def test_no_stance_is_shown_without_its_quotation_and_source(site: Path) -> None:
    shown = 0
    for path in list_pages(site):
        page = read_html(path)
        for stance in find(page, "//*[contains(@class, 'stance')]"):
            card = find(stance, "ancestor::li[@class='card']")[0]
            assert len(words(find(card, ".//blockquote")[0])) > 2
            assert find(card, ".//a[@class='offset']")
            assert re.search(r"quoted as|reported", words(card), re.IGNORECASE)
            shown += 1
    assert shown > 300


def test_in_data_too_a_stance_comes_with_its_words(site: Path) -> None:
    for path in [p for p in site.rglob("*.ttl") if "id" in p.parts]:
        text = path.read_text(encoding="utf-8")
        assert text.count("pg:stance ") == 0 or "oa:exact " in text


def test_a_position_page_names_the_position_for_whoever_reports_a_mistake(
    site: Path,
) -> None:
    path = next(site.glob("id/work/*/p-*.html"))
    iri = (
        "https://w3id.org/policygraph/"
        + path.relative_to(site).with_suffix("").as_posix()
    )
    page = read_html(path)
    assert iri in words(find(page, "//section[@aria-labelledby='mistake']")[0])
    assert find(page, "//a[@href='mailto:us@example.org']")


def test_nobody_is_said_to_believe_anything(site: Path) -> None:
    for path in list_pages(site):
        assert not re.search(r"\bbeliev|\bthinks\b", own_words(read_html(path)))


def test_every_page_is_closed_to_the_outside_and_needs_no_script(site: Path) -> None:
    for path in list_pages(site):
        page = read_html(path)
        policy = find(page, "//meta[@http-equiv='Content-Security-Policy']")[0]
        assert str(policy.get("content")).startswith(
            "default-src 'none'; style-src 'sha256-"
        )
        kinds = {script.get("type") for script in find(page, "//script")}
        assert kinds <= {"application/ld+json"}
        assert not find(page, "//img | //iframe | //form | //*[@style] | //*[@src]")
        assert not find(page, "//link[@rel='stylesheet']")


def test_every_page_has_what_a_reader_finds_the_way_by(site: Path) -> None:
    for path in list_pages(site):
        page = read_html(path)
        assert page.get("lang") == "en-GB"
        assert words(find(page, "//title")[0])
        assert len(find(page, "//h1")) == 1
        assert find(page, "//a[@class='skip'][@href='#main']")
        assert find(page, "//main[@id='main']")


def test_the_style_minds_dark_paper_and_narrow_windows(site: Path) -> None:
    style = words(find(read_html(site / "index.html"), "//style")[0])
    for rule in ("prefers-color-scheme: dark", "@media print", "max-width: 40rem"):
        assert rule in style


def test_search_engines_are_told_in_their_own_words(site: Path) -> None:
    types = set()
    for path in list_pages(site):
        for script in find(read_html(path), "//script"):
            said = json.loads(script.text or "")
            assert said["@context"] == "https://schema.org"
            types.add(said["@type"])
    assert types >= {
        "Person",
        "Organization",
        "Quotation",
        "Claim",
        "NewsArticle",
        "Report",
        "Dataset",
        "CollectionPage",
    }


def test_no_text_of_a_source_is_published(site: Path, built: Path) -> None:
    published = b"".join(
        path.read_bytes()
        for path in site.rglob("*")
        if path.suffix in {".nq", ".html", ".jsonld"}
    )
    renditions = [path.read_bytes() for path in (built / "renditions").iterdir()]
    assert renditions
    assert not any(text.strip() in published for text in renditions)
    assert not list(site.rglob("*.txt"))


def test_dates_are_as_in_the_united_kingdom(site: Path) -> None:
    page = words(read_html(site / "id/person/orla-penhallick.html"))
    assert "from 5 May 2005" in page
    assert "between 15 October 2010 and 10 September 2012 (inferred)" in page


def test_the_same_graph_gives_the_same_bytes(built: Path) -> None:
    script = (
        "import hashlib, sys; from pathlib import Path\n"
        "from graph_builder.publish import make_settings\n"
        "from graph_builder.publish.site import make_site\n"
        "from graph_builder.store import open_store\n"
        "settings = make_settings('https://example.org/health', "
        "'mailto:us@example.org')\n"
        "files = make_site(open_store(Path(sys.argv[1])), settings)\n"
        "whole = repr(sorted(files.items())).encode()\n"
        "print(hashlib.sha256(whole).hexdigest())"
    )
    seen = set()
    for seed in ("0", "1"):
        done = subprocess.run(
            [sys.executable, "-c", script, str(built)],
            env={"PYTHONHASHSEED": seed, "PATH": ""},
            capture_output=True,
            text=True,
            check=True,
        )
        seen.add(done.stdout)
    assert len(seen) == 1
