"""What each kind of judgement does to everything that comes of a text."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from graph_builder.resolve import tiers
from tests.judgements.wessfold import (
    FRONT,
    PAPER,
    WORK,
    locate,
    read_outputs,
    write_inputs,
)

ADA = f"work:{WORK} at {locate('We support the clinic because Herons nest nearby.')}"
BO = f"work:{WORK} at {locate('I oppose the clinic, which ruins Otters.')}"
DAN = f"work:{WORK} at {locate('he would rather have night nurses than tea')}"
ADA, BO = f"{ADA} held-by person:ada-quill", f"{BO} held-by person:bo-thorn"
NURSES = "Wards should have night nurses."
# Where a position's words are put out, and where a position is told with or without.
WORDS = {"graph.ttl", "network.html", "extract", "queries", "site", "networks"}
CLAIMS = WORDS | {"dna"}
# The texts that are kept for checking, and are not published.
KEPT = WORDS | {"renditions"}

Row = tuple[str, set[str], set[str]]
# The line; then words, and the kinds of output that have them with and without it.
CASES: Mapping[str, tuple[str, tuple[Row, ...]]] = {
    "reject": (f"reject {ADA}", (("Herons", set(), WORDS), ("Otters", WORDS, WORDS))),
    "correct the stance": (
        f"correct {BO} to-stance support",
        (
            ("Otters", WORDS, WORDS),
            ("'oppose'", set(), {"queries", "networks"}),
            ("code:oppose ;", set(), {"graph.ttl", "site"}),
            ("pg:review code:corrected", {"graph.ttl", "site"}, set()),
            ('"codebook_stance": "oppose"', set(), {"extract"}),
            ("agreement=0", set(), {"dna"}),
        ),
    ),
    "correct the speaker": (
        f"correct {BO} to-speaker person:una-vole",
        (
            ("Otters", WORDS, WORDS),
            ("'Bo Thorn'", set(), {"dna", "networks"}),
            ('"holder": "Bo Thorn"', set(), {"extract"}),
        ),
    ),
    "correct the proposition": (
        f"correct {BO} to-proposition proposition:night-nurses",
        ((NURSES, CLAIMS, set()), ("Otters", WORDS, WORDS)),
    ),
    "correct the words": (
        f"correct {ADA} to-span {locate('Herons nest nearby.')}",
        (
            ('"evidence": "We support the clinic', set(), {"extract"}),
            ("'We support the clinic", set(), {"networks"}),
        ),
    ),
    "missed": (
        f"missed {DAN} held-by person:dan-sedge about proposition:night-nurses "
        "taking support",
        (
            (NURSES, CLAIMS, set()),
            ("pg:review code:added", {"graph.ttl", "site"}, set()),
        ),
    ),
    "withhold a position": (
        f"withhold work:{WORK}/p-0123abcd {BO.partition(' ')[2]}",
        (
            ("Otters", set(), KEPT),
            ("Herons", KEPT, KEPT),
            ("p-0123abcd", {"graph.ttl", "site"}, set()),
        ),
    ),
    "withhold a person": (
        'withhold person:bo-thorn notice "at their wish"',
        (
            ("Otters", set(), KEPT),
            ("Thorn", set(), CLAIMS | {"renditions"}),
            ("Herons", KEPT, KEPT),
            ("at their wish", {"graph.ttl", "site"}, set()),
        ),
    ),
    "withhold a work": (
        f"withhold work:{WORK}",
        (
            ("Herons", set(), KEPT),
            ("Row over", set(), CLAIMS - {"extract", "dna"} | {"renditions"}),
            ("Badgers", KEPT, KEPT),
            (WORK, {"graph.ttl", "site"}, CLAIMS - {"extract", "dna", "networks"}),
        ),
    ),
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("wessfold")
    fares = FRONT.replace("Row over Low Fell", "Fares")
    fares += "Fares\n\nUna Vole said: “I support lower bus fares for Badgers.”\n"
    write_inputs(place, {"row.md": FRONT + PAPER, "fares.md": fares})
    return place


@pytest.fixture(scope="module")
def before(folder: Path) -> Mapping[str, str]:
    return read_outputs(folder)


def tell(outputs: Mapping[str, str], words: str) -> set[str]:
    """Return the kinds of output with these words; the report has what is idle."""
    folded = {name: " ".join(text.split()) for name, text in outputs.items()}
    return {name for name in {*CLAIMS, "renditions"} if words in folded[name]}


def test_without_a_judgement_everything_is_there(before: Mapping[str, str]) -> None:
    for _, rows in CASES.values():
        for words, expected, without in rows:
            found = tell(before, words) & (expected | without)
            assert (words, found) == (words, without)


@pytest.mark.parametrize("kind", CASES)
def test_a_judgement_takes_effect_everywhere(folder: Path, kind: str) -> None:
    line, rows = CASES[kind]
    outputs = read_outputs(folder, line)
    for words, expected, without in rows:
        found = tell(outputs, words) & (expected | without)
        assert (words, found) == (words, expected)
    report = json.loads(outputs["report.json"])
    assert report["conforms"]
    assert not [
        row for row in report["cautions"] if "bore on nothing" in row["problem"]
    ]


def test_what_is_accepted_is_published_whatever_its_confidence(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tiers, "PUBLISHED_FROM", 0.99)
    for file in folder.glob("*.ttl"):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    (tmp_path / "in").symlink_to(folder / "in")
    outputs = read_outputs(tmp_path, f'accept {ADA} by "Jo Reeve" on 2024-05-01')
    assert tell(outputs, "Herons") == KEPT
    assert tell(outputs, "Otters") == KEPT - {"networks"}
    for words in ("pg:review code:accepted", '"Jo Reeve"', '"2024-05-01"^^xsd:date'):
        assert words in outputs["graph.ttl"]
