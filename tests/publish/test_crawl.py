"""The crawl finds each kind of break."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from graph_builder.errors import StoreError
from graph_builder.publish import check_site, publish_graph
from tests.publish.invented import make_graph

PERSON = "id/person/ada-thornley"


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("small")
    file = folder / "in" / "graph.nq"
    file.parent.mkdir()
    from graph_builder.publish.dumps import write_nquads

    file.write_bytes(write_nquads([q for q in make_graph() if str(q.graph_name) != ""]))
    publish_graph(file, folder / "site")
    return folder / "site"


def change(name: str, old: str, new: str) -> Callable[[Path], None]:
    def apply(site: Path) -> None:
        text = (site / name).read_text(encoding="utf-8")
        assert old in text
        (site / name).write_text(text.replace(old, new), encoding="utf-8")

    return apply


def remove(name: str) -> Callable[[Path], None]:
    return lambda site: (site / name).unlink()


BREAKS = {
    "a page that is gone": (remove(f"{PERSON}.html"), "leads nowhere"),
    "an IRI without a page": (remove(f"{PERSON}.html"), "has no page"),
    "a dead link": (
        change("people.html", "ada-thornley.html", "eve.html"),
        "'id/person/eve.html' leads nowhere",
    ),
    "a place that is gone": (
        change("id/work/gazette-2011.html", 'id="u-000000000000"', ""),
        "has no place on id/work/gazette-2011.html",
    ),
    "a fragment that is gone": (
        change("code.html", 'id="direct"', ""),
        "leads to no place on code.html",
    ),
    "a link out of the site": (
        change("people.html", "id/person/ada-thornley.html", "../../etc/passwd"),
        "leads nowhere",
    ),
    "a link that runs": (
        change("people.html", "id/person/ada-thornley.html", "javascript:x"),
        "of a kind that no page may have",
    ),
    "one format without the other": (remove(f"{PERSON}.jsonld"), "not in the other"),
    "formats that differ": (
        change(f"{PERSON}.jsonld", "again", "instead"),
        "its Turtle and its JSON-LD differ",
    ),
    "a wrong count": (
        change("dataset.ttl", "void:triples ", "void:triples 1"),
        "void:triples is 1",
    ),
}


def test_a_site_is_sound(small: Path) -> None:
    assert check_site(small) == []


@pytest.mark.parametrize("name", BREAKS)
def test_a_break_is_found(name: str, small: Path, tmp_path: Path) -> None:
    broken = tmp_path / "site"
    shutil.copytree(small, broken)
    apply, finding = BREAKS[name]
    apply(broken)
    assert any(finding in line for line in check_site(broken))


def test_what_is_no_site_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="holds no site"):
        check_site(tmp_path)


def test_damaged_data_is_an_error(small: Path, tmp_path: Path) -> None:
    broken = tmp_path / "site"
    shutil.copytree(small, broken)
    (broken / f"{PERSON}.ttl").write_text("<", encoding="utf-8")
    with pytest.raises(StoreError, match="is damaged"):
        check_site(broken)
