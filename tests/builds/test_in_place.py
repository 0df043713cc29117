"""A build in its own input folder, or beside other outputs, reads none of them."""

import json
from pathlib import Path

import pytest

from graph_builder.cli import main
from graph_builder.deliver import LOCK, MANIFEST, deliver_files, hold_folder
from graph_builder.errors import SourceError
from graph_builder.pipeline import check_status
from graph_builder.pipeline.sources import ignore
from graph_builder.publish import publish_graph
from graph_builder.read import find_outputs, read_sources
from tests.builds.invented import build, make_text, write_corpus
from tests.published import hash_published


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    write_corpus(tmp_path / "texts", {f"{n}.txt": make_text(n) for n in range(3)})
    return tmp_path / "texts"


def test_a_build_in_its_input_folder_gives_the_same_bytes_again(corpus: Path) -> None:
    output = corpus / "deep" / "output"
    first = build(corpus, output)
    assert [row["name"] for row in first.documents] == ["0.txt", "1.txt", "2.txt"]
    assert not first.failures
    before = hash_published(output)
    assert build(corpus, output).is_unchanged
    build(corpus, corpus / "other")
    assert hash_published(output) == hash_published(corpus / "other") == before
    assert check_status(output).changes == ()


def test_a_published_site_and_a_build_at_work_are_passed_over(
    corpus: Path, tmp_path: Path
) -> None:
    build(corpus, tmp_path / "built")
    publish_graph(tmp_path / "built", corpus / "site")
    with hold_folder(corpus / "begun", ignore):
        (corpus / "begun" / "cache.sqlite").write_text("half", encoding="utf-8")
        assert list(find_outputs([corpus])) == [corpus / "begun", corpus / "site"]
        assert len(list(read_sources([corpus]))) == 3


def test_what_others_call_a_manifest_or_a_lock_hides_no_text(corpus: Path) -> None:
    rows: tuple[object, ...] = (
        {"files": {}},
        {"policygraph": "1"},
        {"files": {}, "made": "x"},
        [1],
    )
    for place, row in enumerate(rows):
        folder = corpus / str(place)
        folder.mkdir()
        (folder / MANIFEST).write_text(json.dumps(row), encoding="utf-8")
        (folder / LOCK).write_text('{"pid": 1}', encoding="utf-8")
    deep = corpus / "deep"
    deep.mkdir()
    (deep / MANIFEST).write_text("[" * 100_000, encoding="utf-8")
    deliver_files(corpus / "another's", {"a.txt": b"A text"}, {"made": "by hand"})
    assert list(find_outputs([corpus])) == []


def test_an_output_is_not_read_as_texts(corpus: Path, tmp_path: Path) -> None:
    output = tmp_path / "output"
    build(corpus, output)
    for folder in (output, corpus):
        with pytest.raises(SourceError, match="is a folder that policygraph writes"):
            build(folder, corpus)


def test_it_is_said_once_and_the_page_named_only_where_it_was_drawn(
    corpus: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = corpus / "output"
    for options in ([], ["--no-dump"]):
        with pytest.raises(SystemExit) as ended:
            main(["build", str(corpus), "-o", str(output), *options])
        assert ended.value.code == 0
        said = capsys.readouterr().err
        assert said.count("passed over") == 1
        assert f"Note: {output}: passed over" in said
        assert ("network.html" in said) is (not options)
        assert f"sk: policygraph query --from {output}" in said
    with pytest.raises(SystemExit):
        main(["extract", str(corpus)])
    heard = capsys.readouterr()
    assert f"Note: {output}: passed over" in heard.err
    assert len(json.loads(heard.out)) == 3
