"""Wordings that differ by a word, and by that word in whose or which side they take."""

import pytest

from graph_builder.model import Stance
from tests.extract.stance_words import AGAINST, FOR, NEUTRAL, stances


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The plan would be better without the charge.", []),
        ("The plan is better.", [FOR]),
        ("We oppose scrapping the charge.", [FOR]),
        ("We do not oppose scrapping the charge.", [NEUTRAL]),
        ("I wrote to insist that the ward stays open.", [FOR]),
        ("I rise to oppose the merger.", [AGAINST]),
        ("A fund to support carers was opened.", []),
        ("They were asked to demand a review.", []),
        ("I once opposed the merger.", []),
        ("I need to move on.", []),
        ("I must make progress.", []),
        ("We must make progress on wards.", [FOR]),
        ("Few things are more important than wards.", []),
        ("That indignity needs to stop.", [AGAINST]),
        ("A map is exactly what we have been given.", []),
        ("This is exactly what patients need.", [FOR]),
        ("I am now in favour of the merger.", [FOR]),
        ("I am now against the merger.", [AGAINST]),
        ("The minister is right to refuse to merge the boards.", [AGAINST]),
        ("The minister is wrong to refuse to merge the boards.", [FOR]),
        ("It would be wrong to abandon the merger.", [FOR]),
        ("It would be right to abandon the merger.", [AGAINST]),
        ("Nobody would support the charge.", [AGAINST]),
        ("No minister could support the charge.", [AGAINST]),
        ("I cannot support the charge.", [AGAINST]),
        ("I could not oppose the charge.", [NEUTRAL]),
        ("I would have tabled an amendment on wards.", []),
        ("Will she do so?", []),
        ("The union opposes the merger, and so do I.", [AGAINST]),
        ("The guidance requires that wards should close.", []),
        ("I rejected calls to keep the charge.", [AGAINST]),
        ("I rejected a call to abolish the charge.", [FOR]),
        ("I rejected the criticism that the ward is unsafe.", [AGAINST]),
        ("I regret that the ward has closed.", [AGAINST]),
        ("We welcome the fact that the ward has opened.", [FOR]),
        ("I do not welcome the closure.", [AGAINST]),
        ("We will not support the closure.", [AGAINST]),
        ("We will never support the closure.", [AGAINST]),
        ("We have no intention of closing the ward.", [AGAINST]),
        ("We have every intention of keeping the ward open.", []),
        ("There is no case for closing the ward.", [AGAINST]),
        ("There is a strong case for closing the ward.", [FOR]),
        ("The closure must be stopped.", [AGAINST]),
        ("The closure must not be stopped.", [FOR]),
        ("We should stop closing wards.", [AGAINST]),
        ("We should not stop closing wards.", [FOR]),
        ("The delays must stop.", [AGAINST]),
        ("The delays must not stop.", [FOR]),
        ("The merger should end.", [AGAINST]),
    ],
)
def test_a_word_makes_the_difference(words: str, expected: list[Stance]) -> None:
    assert stances(words) == expected
