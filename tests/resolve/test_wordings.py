"""Looking a wording up tries only the patterns whose needed words are there."""

import pytest

from graph_builder.codebook import load_codebook
from graph_builder.model import Codebook, Pattern, Proposition
from graph_builder.resolve.literals import find_needed
from graph_builder.resolve.wordings import Match, find_matches, index_codebook

SENTENCES = (
    "clinical commissioning groups should commission core general practice",
    "we want a minimum unit price for alcohol, and free prescriptions",
    "ban junk food advertising before nine, and tax sugar in soft drinks",
    "lockdown should end, and the vaccine should be offered to carers",
    "nurses need a pay rise and the bursary should come back",
    "privatisation of the nhs, and competition between private providers",
    "nothing here is about anything at all",
    "",
)


@pytest.mark.parametrize(
    ("expression", "needed"),
    [
        (r"\bward\b", {"ward"}),
        (r"\bward\b.{0,20}\bclosing", {"closing"}),
        (r"\b(?:shut|close)\w*\b.{0,9}\bward\b", {"ward"}),
        (r"(?:shut|close)s?", {"shut", "close"}),
        (r"colou?rs", {"colo"}),
        (r"ab{2,3}cde", {"cde"}),
        (r"wards*", {"ward"}),
        (r"(?:ward)?", None),
        (r"(?:ward)?bed", {"bed"}),
        (r"(?:ward|x)", None),
        (r"ward(?! closes)", {"ward"}),
        (r"(?<!no )ward", {"ward"}),
        (r"[wb]ard", {"ard"}),
        (r"WARD", {"ward"}),
        (r"a\.b\-c", {"a.b-c"}),
        (r"\w+", None),
        (r"(?i)ward", None),
        (r"(?P<name>ward)", None),
    ],
)
def test_needed_words_are_read_off_a_pattern(
    expression: str, needed: set[str] | None
) -> None:
    assert find_needed(expression) == needed


@pytest.mark.parametrize("words", SENTENCES)
def test_nothing_is_missed_for_it(words: str) -> None:
    codebook = load_codebook()
    assert list(find_matches(words, codebook)) == find_plainly(words, codebook)


def test_letters_that_pass_for_others_are_found() -> None:
    codebook = Codebook(
        propositions={"a": Proposition("a", "A.", patterns=(Pattern("sick"),))}
    )
    assert [one.length for one in find_matches("\u017fic\u212a", codebook)] == [4]


def find_plainly(words: str, codebook: Codebook) -> list[Match]:
    best: dict[str, Match] = {}
    for pattern in index_codebook(codebook).patterns:
        for found in pattern.expression.finditer(words):
            match = Match(pattern.proposition, *found.span(), pattern.is_contrary)
            held = best.get(pattern.proposition.slug)
            if held is None or match.length > held.length:
                best[pattern.proposition.slug] = match
    return list(best.values())
