"""The demonstration corpus: invented, marked so, and whole."""

import json
import os
import re
from datetime import date, datetime
from pathlib import Path

import pytest

from graph_builder.codebook import load_codebook
from graph_builder.model import Source
from graph_builder.read import read_sources
from graph_builder.registry import load_registry
from graph_builder.resources import find_resource
from graph_builder.vocabulary import PREFIXES

DEMO = find_resource("demo")
DOCUMENTS = sorted((DEMO / "documents").iterdir())
NOTE = "Invented for the demonstration of policygraph; no real place, person or body."


def read_all() -> list[Source]:
    found = list(read_sources([DEMO / "documents"]))
    assert all(isinstance(one, Source) for one in found), found
    return [one for one in found if isinstance(one, Source)]


def words_of(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", text.lower())


@pytest.mark.parametrize("file", DOCUMENTS, ids=lambda file: file.name)
def test_each_file_says_that_it_is_invented(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    pieces = text.splitlines() if file.suffix == ".jsonl" else [text]
    assert all(NOTE in piece for piece in pieces)


def test_both_turtle_files_say_that_they_are_invented() -> None:
    for name in ("registry.ttl", "codebook.ttl"):
        text = (DEMO / name).read_text(encoding="utf-8")
        assert "# Invented for the demonstration of policygraph" in text


def test_there_are_at_least_twelve_documents_and_all_can_be_read() -> None:
    assert len(read_all()) >= 12


def test_one_document_is_undated_and_the_others_are_within_their_years() -> None:
    days = [one.metadata.window.earliest for one in read_all()]
    dated = sorted(day for day in days if day)
    assert days.count(None) == 1
    assert date(2009, 1, 1) <= dated[0] <= dated[-1] <= date(2014, 12, 31)


def test_a_weekday_goes_with_its_date() -> None:
    written = re.compile(
        r"\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) (\d{1,2})(?:st|nd|rd|th)?"
        r" (\w+) (20\d\d)\b"
    )
    found = [match for one in read_all() for match in written.finditer(one.text)]
    assert found
    for match in found:
        day = datetime.strptime(  # noqa: DTZ007  # a day, of no time zone
            " ".join(match.groups()[1:]), "%d %B %Y"
        )
        assert f"{day:%A}" == match[1], match[0]


def test_a_heading_gives_the_date_of_the_front_matter() -> None:
    for one in read_all():
        heading = re.search(r"^(\d{1,2}) (\w+) (20\d\d)$", one.text, re.MULTILINE)
        if heading and one.metadata.window.earliest:
            day = one.metadata.window.earliest
            assert heading[0] == f"{day.day} {day:%B %Y}"


def test_the_registry_and_the_codebook_are_sound() -> None:
    registry = load_registry(DEMO / "registry.ttl")
    codebook = load_codebook(DEMO / "codebook.ttl")
    assert len(registry.people) >= 12
    assert len(registry.successions) >= 1
    assert 4 <= len(codebook.topics) <= 6
    assert 10 <= len(codebook.propositions) <= 14


def test_the_demo_shares_nobody_with_the_shipped_registry() -> None:
    invented = load_registry(DEMO / "registry.ttl")
    shipped = load_registry()
    for room in ("people", "bodies", "posts", "tenures", "successions"):
        assert not set(getattr(invented, room)) & set(getattr(shipped, room))
    labels = {body.label.casefold() for body in shipped.bodies.values()}
    assert not labels & {body.label.casefold() for body in invented.bodies.values()}
    names = {person.label.casefold() for person in shipped.people.values()}
    assert not names & {person.label.casefold() for person in invented.people.values()}


def test_everybody_in_the_registry_is_in_a_document() -> None:
    text = "\n".join(one.text for one in read_all())
    for person in load_registry(DEMO / "registry.ttl").people.values():
        assert person.label in text


def test_every_proposition_is_worded_somewhere_and_knows_its_own_label() -> None:
    text = " ".join(" ".join(one.text.split()) for one in read_all())
    for proposition in load_codebook(DEMO / "codebook.ttl").propositions.values():
        patterns = [
            re.compile(pattern.expression, re.IGNORECASE)
            for pattern in proposition.patterns
            if not pattern.is_contrary
        ]
        assert any(pattern.search(text) for pattern in patterns), proposition.slug
        assert any(pattern.search(proposition.label) for pattern in patterns)


def test_the_turtle_spells_the_base_as_the_vocabulary_does() -> None:
    for name in ("registry.ttl", "codebook.ttl"):
        text = (DEMO / name).read_text(encoding="utf-8")
        for prefix, iri in re.findall(r"^@prefix (\w+): <([^>]+)>", text, re.MULTILINE):
            assert PREFIXES[prefix] == iri


@pytest.mark.skipif(
    "POLICYGRAPH_CORPUS" not in os.environ, reason="POLICYGRAPH_CORPUS is not set"
)
def test_no_ten_words_in_a_row_are_from_the_corpus() -> None:
    corpus = Path(os.environ["POLICYGRAPH_CORPUS"])
    real: set[tuple[str, ...]] = set()
    for file in sorted(corpus.rglob("*.txt")):
        words = words_of(file.read_text(encoding="utf-8", errors="replace"))
        real.update(tuple(words[at : at + 10]) for at in range(len(words) - 9))
    for file in DOCUMENTS:
        text = file.read_text(encoding="utf-8")
        if file.suffix == ".jsonl":
            text = "\n".join(json.loads(line)["text"] for line in text.splitlines())
        # The one line of furniture that every page of this layout has.
        words = words_of(re.sub(r"^Read Full debate.*$", "", text, flags=re.MULTILINE))
        copied = {tuple(words[at : at + 10]) for at in range(len(words) - 9)} & real
        assert not copied, file.name
