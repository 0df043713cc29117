"""Fixed wordings: what is said to be short of enough, wished for or given up."""

import pytest

from graph_builder.model import Stance
from tests.extract.stance_words import (
    AGAINST,
    FOR,
    NEUTRAL,
    Cast,
    say,
    stances,
    take,
)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The offer is simply not good enough.", [AGAINST]),
        ("The offer is nowhere near enough.", [AGAINST]),
        ("The offer isn't enough.", [AGAINST]),
        ("The offer is good enough.", [FOR]),
        ("The offer falls far short of what is needed.", [AGAINST]),
        ("The cuts put patients at risk.", [AGAINST]),
        ("The wards are at breaking point.", [AGAINST]),
        ("The wards are not at breaking point.", []),
        ("Patients have been let down.", [AGAINST]),
        ("We cannot afford to lose nurses.", [AGAINST]),
        ("Patients cannot afford to pay for care.", []),
        ("This cannot go on.", [AGAINST]),
        ("For too long wards have waited.", [AGAINST]),
        ("Under-staffing is the single biggest challenge facing us.", [AGAINST]),
        ("A legal minimum is now a matter of extreme urgency.", [FOR]),
        ("Nurses deserve a pay rise.", [FOR]),
        ("What is worrying is that wards are closing.", [AGAINST]),
        ("The important thing is that patients are seen.", [FOR]),
        ("There were many disappointing things.", []),
        ("There was a disappointing lack of detail.", [AGAINST]),
        ("The grant will do nothing to help carers.", [AGAINST]),
        ("The board has caved in to the brewers.", [AGAINST]),
        ("The charge is worse than the old one.", [AGAINST]),
        ("The charge is not affordable.", [AGAINST]),
        ("Concerning the ward, he spoke yesterday.", []),
        ("It is great to be back.", []),
        ("It was the right decision.", [FOR]),
        ("The grant may not be wise.", []),
        ("The charge will make it harder to see a nurse.", [AGAINST]),
        ("The grant comes as a welcome relief to wards.", [FOR]),
        ("There is an urgent need for nurses.", [FOR]),
        ("There is no need for a charge.", [AGAINST]),
        ("A sum that the board said is needed was paid.", []),
        ("It is wrong to be complacent.", [AGAINST]),
        ("He lives with a devastating disease.", []),
        ("It was a devastating cut.", [AGAINST]),
        ("The only way through this is more money.", [FOR]),
        ("We need action to close the gap.", [FOR]),
        ("We are critical of the plan.", [AGAINST]),
        ("Shame on them.", [AGAINST]),
        ("Children cannot continue after the age of nine.", []),
        ("The new chair is not as sensible as the old one.", []),
        ("It was not the right time to close the ward.", [AGAINST]),
        ("There were deficiencies in the plans.", [AGAINST]),
        ("There was little benefit.", [AGAINST]),
        ("The cap was at least a first step in solving it.", [FOR]),
        ("The boards are to be congratulated for merging.", [FOR]),
        ("If closing a ward is shocking, I do not think many would say so.", []),
    ],
)
def test_what_is_said_of_a_state_of_things_takes_a_side(
    words: str, expected: list[Stance]
) -> None:
    assert stances(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("I would like to see a ban.", [FOR]),
        ("I would not like to see a ban.", [AGAINST]),
        ("I would like to thank the clerks.", []),
        ("I rise to speak in support of amendments 3 and 4.", [FOR]),
        ("We have come out against the merger.", [AGAINST]),
        ("We have thrown our weight behind the plan.", [FOR]),
        ("There are no plans to close the ward.", [AGAINST]),
        ("Our priority is to keep the ward open.", [FOR]),
        ("It is time the ministers listened.", [FOR]),
        ("It is time for tea.", [FOR]),
        ("There has to be a review.", [FOR]),
        ("Patients have to wait.", []),
        ("Why have ministers wasted six years?", [AGAINST]),
        ("When did ministers waste six years?", []),
        ("We will discuss the merger.", []),
        ("We refuse to drop the charge.", [FOR]),
        ("We refuse to close the ward.", [AGAINST]),
        ("We refuse to answer.", []),
        ("I called the charge a missed opportunity.", [AGAINST]),
        ("We call the grant a big step forward.", [FOR]),
        ("We are not comparing like with like.", []),
        ("We must not forget that wards cost money.", []),
        ("I will resist the temptation to reply.", []),
        ("I have challenged my hon. Friend to be bold.", []),
        ("The board was keen that we abandon the ward.", []),
        ("I am keen that we abandon the ward.", [AGAINST]),
        ("Will he join me in calling on the board to act?", [FOR]),
        ("Will he join me in condemning the closure?", [AGAINST]),
        ("We denounce the charge and demand a review.", [AGAINST, FOR]),
    ],
)
def test_a_wish_or_a_reproach_takes_a_side(words: str, expected: list[Stance]) -> None:
    assert stances(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("I do not oppose the merger.", [NEUTRAL]),
        ("I did not oppose the merger.", [NEUTRAL]),
        ("We do not object to the charges.", [NEUTRAL]),
        ("I am not opposed to the merger.", [NEUTRAL]),
        ("We do not oppose scrapping the charge.", [NEUTRAL]),
        ("I could not oppose the charge.", [NEUTRAL]),
        ("No one would oppose the grant.", [FOR]),
        ("No one would oppose scrapping the grant.", [AGAINST]),
    ],
)
def test_not_to_oppose_is_not_to_support(words: str, expected: list[Stance]) -> None:
    assert stances(words) == expected


@pytest.mark.parametrize(
    ("words", "holder"),
    [
        (
            "Ada Marlow, a surgeon and author who opposed the merger, left.",
            "Ada Marlow",
        ),
        ("A letter to Ada Marlow which opposed the merger was read.", None),
        ("Ada Marlow, who opposed the merger, left.", "Ada Marlow"),
        ("The Unions opposed the merger.", "Unions"),
        ("33 Unions opposed the merger.", None),
        ("The Union said that the board had failed, criticising the merger.", "Union"),
    ],
)
def test_a_side_is_that_of_the_one_who_is_described(
    words: str, holder: str | None
) -> None:
    cast = Cast(words, "Ada Marlow", "Union", "Unions")
    found = take(words, say(words[:1]), cast=cast)
    assert {one.holder.name for one in found} == ({holder} if holder else set())
