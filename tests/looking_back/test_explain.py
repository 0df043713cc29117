"""Why a finding is believed: every part of it, for every finding."""

import json
import math
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph_builder.cli import main
from graph_builder.errors import QueryError, StoreError
from graph_builder.explain import FORMATS, Explanation, explain_finding, explain_node
from graph_builder.explain.find import find_finding
from graph_builder.explain.meanings import MEANS, explain_tier
from graph_builder.explain.write import write_explanation
from graph_builder.kept import GROUNDS, RENDITIONS
from graph_builder.model import Means
from graph_builder.pipeline import build_graph, load_authorities
from graph_builder.publish import Facts
from graph_builder.store import open_store
from graph_builder.vocabulary import ID, terms

HEALTH_BOARD = """Board backs new clinic

Ada Thornley, chair of the Nether Carrow Health Board, said on Monday: "We support the
opening of the clinic at Low Fell."
"""


def list_ids(folder: Path, *kinds: str) -> Iterator[str]:
    for file in sorted((folder / GROUNDS).iterdir()):
        rows = json.loads(file.read_text("utf-8"))
        for kind in kinds:
            yield from rows[kind]


@pytest.fixture(scope="module")
def article(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("one")
    (folder / "clinic.txt").write_text(HEALTH_BOARD, encoding="utf-8")
    build_graph([folder / "clinic.txt"], folder / "out")
    return folder / "out"


def check_whole(explanation: Explanation) -> None:
    """Assert that nothing that is to be told is left out."""
    assert not explanation.gaps
    assert explanation.excerpts
    for excerpt in explanation.excerpts:
        assert excerpt.words
        assert excerpt.line
    for reason in explanation.reasons:
        assert "does not know" not in reason.meaning
        assert reason.parts
        product = math.prod(part.share for part in reason.parts)
        assert reason.confidence == pytest.approx(product, abs=0.0051)
        assert all(part.meaning != part.name for part in reason.parts)
    assert explanation.who
    assert all(who.means.endswith(".") for who in explanation.who)


def check_all(folder: Path) -> int:
    """Check every finding of a build, and return how many there are."""
    facts = Facts(open_store(folder))
    positions = facts.members(terms.POSITION)
    utterances = facts.members(terms.UTTERANCE)
    kept = set(list_ids(folder, "positions", "utterances"))
    assert {node.value for node in (*positions, *utterances)} == kept
    for node in positions:
        explanation = explain_node(facts, node, folder)
        check_whole(explanation)
        assert len(explanation.reasons) == 2
        assert explanation.tier_reason
        assert "drew the line elsewhere" not in explanation.tier_reason
    for node in utterances:
        check_whole(explain_node(facts, node, folder))
    return len(kept)


def test_every_finding_of_the_demo_is_explained_in_full(built: Path) -> None:
    assert check_all(built) > 200


@pytest.mark.skipif(
    "POLICYGRAPH_CORPUS" not in os.environ,
    reason="POLICYGRAPH_CORPUS does not name the corpus",
)
def test_every_finding_of_the_seeds_is_explained_in_full(tmp_path: Path) -> None:
    seeds = Path(os.environ["POLICYGRAPH_CORPUS"]) / "seeds"
    build_graph([seeds], tmp_path / "out")
    assert check_all(tmp_path / "out") > 40


@pytest.mark.parametrize(
    ("tier", "confidence", "is_known", "judged", "reason"),
    [
        ("published", 0.9, True, False, "at least 0.5"),
        ("candidate", 0.4, True, False, "less than 0.5"),
        ("candidate", 0.9, False, False, "fits no proposition"),
        ("candidate", 1.0, False, True, "fits no proposition"),
        ("published", 0.3, True, True, "A judgement decides it."),
        ("candidate", 0.6, True, False, "drew the line elsewhere"),
    ],
)
def test_the_reason_for_a_tier_is_the_one_that_holds(
    tier: str, confidence: float, reason: str, *, is_known: bool, judged: bool
) -> None:
    assert reason in explain_tier(tier, confidence, is_known=is_known, judged=judged)


def test_each_means_has_its_sentence() -> None:
    assert set(MEANS) == set(Means)


def test_the_words_are_the_renditions_with_what_stands_around_them(
    article: Path,
) -> None:
    (position,) = list_ids(article, "positions")
    explanation = explain_finding(position, article)
    (excerpt,) = explanation.excerpts
    assert HEALTH_BOARD[excerpt.start : excerpt.end] == excerpt.words
    assert excerpt.before + excerpt.words + excerpt.after == HEALTH_BOARD
    assert excerpt.line == 3
    assert explanation.says.startswith("Ada Thornley: for ‘")
    assert ("File", "clinic.txt, line 3") in explanation.facts


def test_the_line_to_paste_is_read_back_and_decides_on_the_position(
    article: Path, tmp_path: Path
) -> None:
    (position,) = list_ids(article, "positions")
    line = explain_finding(position, article).judgement
    written = write_explanation(explain_finding(position, article), "text")
    assert line in written.splitlines()
    assert line.startswith("reject work:")
    lines = tmp_path / "judgements.txt"
    lines.write_text(f"{line}\n", encoding="utf-8")
    authorities = load_authorities(judgements=[lines])
    build_graph(
        [article.parent / "clinic.txt"], tmp_path / "out", authorities=authorities
    )
    assert not list(list_ids(tmp_path / "out", "positions"))
    (utterance,) = list_ids(article, "utterances")
    assert explain_finding(utterance, article).judgement == ""


def test_what_is_not_kept_is_said_and_not_made_up(
    article: Path, tmp_path: Path
) -> None:
    alone = tmp_path / "graph.ttl"
    alone.write_bytes((article / "graph.ttl").read_bytes())
    (position,) = list_ids(article, "positions")
    explanation = explain_finding(position, alone)
    assert len(explanation.gaps) == 2
    assert explanation.excerpts[0].words
    assert [reason.parts for reason in explanation.reasons] == [None, None]
    assert explanation.reasons[0].rule == "quotation-before"


def test_a_finding_goes_by_its_iri_its_end_or_its_beginning(article: Path) -> None:
    facts = Facts(open_store(article))
    (iri,) = list_ids(article, "positions")
    end = iri.rpartition("/")[2]
    path = iri.removeprefix(ID)
    prefixed = path.replace("/", ":", 1)
    for name in (iri, f"<{iri}>", end, end[:7], iri[-9:], prefixed, f"id/{path}"):
        assert find_finding(name, facts).value == iri


@pytest.mark.parametrize(
    ("name", "problem", "remedy"),
    [
        ("p-nothing", "has no position and no utterance 'p-nothing'", "Give an id"),
        ("p-", "no position and no utterance", "Did you mean 'p-"),
        ("", "no position and no utterance ''", "Give an id"),
        ("id/work/no iri", "no position and no utterance", "Give an id"),
    ],
)
def test_an_unknown_finding_is_named_with_what_to_do(
    name: str, problem: str, remedy: str, article: Path
) -> None:
    with pytest.raises(QueryError) as raised:
        explain_finding(name, article)
    assert problem in raised.value.problem
    assert remedy in raised.value.remedy


def test_several_findings_are_listed_and_what_is_none_is_said(built: Path) -> None:
    facts = Facts(open_store(built))
    work = facts.members(terms.WORK)[0]
    with pytest.raises(QueryError, match="is no position and no utterance"):
        find_finding(work.value, facts)
    shared = next(c for c in "0123456789abcdef" if count_ends(facts, c) > 1)
    with pytest.raises(QueryError, match="Choose one: "):
        find_finding(f"p-{shared}", facts)


def count_ends(facts: Facts, digit: str) -> int:
    ends = (node.value.rpartition("/")[2] for node in facts.members(terms.POSITION))
    return sum(end.startswith(f"p-{digit}") for end in ends)


def test_damaged_grounds_are_an_error_with_its_remedy(
    article: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    for name in (GROUNDS, RENDITIONS):
        (folder / name).mkdir(parents=True)
    (folder / "graph.trig").write_bytes((article / "graph.trig").read_bytes())
    (grounds,) = (article / GROUNDS).iterdir()
    (folder / GROUNDS / grounds.name).write_text("{", encoding="utf-8")
    (position,) = list_ids(article, "positions")
    with pytest.raises(StoreError, match=r"is damaged\. Build again\."):
        explain_finding(position, folder)


@pytest.mark.parametrize("form", FORMATS)
def test_each_form_tells_the_rule_and_ends_in_a_line_end(
    form: str, article: Path
) -> None:
    (position,) = list_ids(article, "positions")
    written = write_explanation(explain_finding(position, article), form)
    assert "attitude/support" in written
    assert written.endswith("\n")


def test_hostile_words_stay_words(tmp_path: Path) -> None:
    words = '"We support the *clinic* <script>\x1b[31m at Low Fell," said Ada Thornley.'
    page = tmp_path / "page.txt"
    page.write_text(f"Clinic news\n\n{words}\n", encoding="utf-8")
    build_graph([page], tmp_path / "out")
    (position,) = list_ids(tmp_path / "out", "positions")
    explanation = explain_finding(position, tmp_path / "out")
    assert "\x1b" not in write_explanation(explanation, "text")
    markdown = write_explanation(explanation, "markdown")
    assert "\\<script\\>" in markdown
    assert "<script>" not in markdown


def test_the_verb_prints_it_and_refuses_with_a_code(
    article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (position,) = list_ids(article, "positions")
    with pytest.raises(SystemExit) as ended:
        main(["explain", position, "--from", str(article), "--format", "json"])
    assert ended.value.code == 0
    assert json.loads(capsys.readouterr().out)["iri"] == position
    with pytest.raises(SystemExit) as ended:
        main(["explain", "p-none", "--from", str(article)])
    assert ended.value.code == 2
    assert "Error: The graph has no position" in capsys.readouterr().err
