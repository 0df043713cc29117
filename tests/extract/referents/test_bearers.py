"""Who is meant by an office or a seat alone: of the debate, else of that day."""

import pytest

from graph_builder.extract.parse import parse_passages
from graph_builder.extract.referents.find import find_referents
from graph_builder.extract.referents.lookup import Referents
from graph_builder.model import ReferentKind, Source, Span
from graph_builder.segment import segment_source
from tests.known_mistakes import REGISTRY, official_report

DAY = "7 December 2011"
ANN = "Ann Smith (Holm) (Con)"


def read(*turns: str, day: str = DAY) -> Referents:
    """Return the referents of a debate of that day, which Tom Smith ends."""
    page = official_report(day, *turns, "Tom Smith (Carrow) (Lab): No.")
    source = Source("page.txt", "0" * 64, page)
    layout = segment_source(source)
    parsed = parse_passages(source, layout)
    return find_referents(source, layout, parsed, REGISTRY)


def meant(referents: Referents, words: str) -> str | None:
    """Return the name of whom `words`, where they last stand, mean."""
    start = referents.source.text.rindex(words)
    referent = referents.resolve(Span(start, start + len(words)))
    return referent.name if referent is not None else None


@pytest.mark.parametrize(
    ("turns", "words", "name"),
    [
        ((f"{ANN}: The Speaker was told so.",), "The Speaker", "Ned Vole"),
        (
            (f"{ANN}: I asked the Secretary of State for Health himself.",),
            "the Secretary of State for Health",
            "Ada Quill",
        ),
        (
            (f"{ANN}: I agree with the hon. Member for Fenwick on that.",),
            "the hon. Member for Fenwick",
            "Bo Thorn",
        ),
        (
            (f"{ANN}: I agree with my hon. Friend the Member for Wold (Pat Quern).",),
            "my hon. Friend",
            "Pat Quern",
        ),
        (
            (
                f"{ANN}: How many?",
                "Pat Quern (Wold) (Lab): Forty.",
                f"{ANN}: I thank the Minister for that.",
                "Pat Quern: I thank her.",
            ),
            "the Minister",
            "Pat Quern",
        ),
    ],
    ids=["public office", "its holder", "seat", "in brackets", "before and after"],
)
def test_the_words_mean(turns: tuple[str, ...], words: str, name: str) -> None:
    assert meant(read(*turns), words) == name


@pytest.mark.parametrize(
    ("turns", "words"),
    [
        ((f"{ANN}: I thank the Minister for that.",), "the Minister"),
        ((f"{ANN}: I thank the Minister of State.",), "the Minister of State"),
        ((f"{ANN}: The Deputy Speaker said so.",), "The Deputy Speaker"),
        ((f"{ANN}: The hon. Member for Nowhere is right.",), "The hon. Member"),
    ],
)
def test_the_words_mean_nobody_for_sure(turns: tuple[str, ...], words: str) -> None:
    assert meant(read(*turns), words) is None


def test_an_office_that_changed_hands_that_day_is_nobodys() -> None:
    said = f"{ANN}: I asked the Secretary of State for Health."
    referents = read(said, day="4 September 2012")
    assert meant(referents, "the Secretary of State for Health") is None


def test_who_bears_an_office_is_one_referent_with_every_mention() -> None:
    said = f"{ANN}: The Speaker knows. The Speaker was told, and he agreed."
    referents = read(said)
    (bearer,) = (who for who in referents.of_kind(ReferentKind.PERSON) if who.slug)
    assert (bearer.slug, len(bearer.mentions)) == ("ned-vole", 2)
    assert meant(referents, "he") == "Ned Vole"
