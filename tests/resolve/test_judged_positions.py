"""Lines on the positions of one debate: which position each is on, and what it does."""

from pathlib import Path

import pytest

from graph_builder.judgements import read_lines, settle_judgements
from graph_builder.model import (
    Codebook,
    Mode,
    Pattern,
    Person,
    Position,
    Proposition,
    Registry,
    Resolution,
    Stance,
    Tier,
)
from graph_builder.pipeline.sources import Authorities, resolve_source
from graph_builder.read import read_source

DEBATE = """House of Wessfold

Hospital Clinics
4 May 2012

Ada Quill (Low Fell) (Lab)
I support the clinic. There were night nurses in the days of Dr Cope.

Bo Thorn (Carrow) (Con)
I oppose the clinic. I say again: I oppose the clinic.
"""
CLINIC = Proposition(
    "clinic", "A clinic should open.", patterns=(Pattern(r"\bclinic\b"),)
)
NURSES = Proposition("nurses", "Wards should have night nurses.")
CODEBOOK = Codebook(propositions={"clinic": CLINIC, "nurses": NURSES})
REGISTRY = Registry(
    people={
        slug: Person(slug, name)
        for slug, name in (("ada-quill", "Ada Quill"), ("bo-thorn", "Bo Thorn"))
    }
)
IN = "work:hansard-2012-05-04-house-of-wessfold"
ADA, BO = "held-by person:ada-quill--low-fell", "held-by person:bo-thorn--carrow"


def at(words: str, text: str = DEBATE) -> str:
    start = text.index(words)
    return f'{IN} at {start}-{start + len(words)} "{words}"'


def judge(folder: Path, *lines: str, text: str = DEBATE) -> Resolution:
    file = folder / "debate.txt"
    file.write_text(text, encoding="utf-8")
    judgements = settle_judgements(read_lines("\n".join(lines), "judgements.txt"))
    authorities = Authorities(REGISTRY, CODEBOOK, judgements)
    _, resolution = resolve_source(read_source(file), authorities)
    return resolution


def tell(resolution: Resolution) -> list[tuple[str, Stance, str]]:
    source = resolution.source
    return [
        (one.holder.slug, one.stance, source.slice(one.statement.evidence[0]))
        for one in resolution.positions
    ]


FOR = ("ada-quill--low-fell", Stance.SUPPORT, "I support the clinic.")
ONCE = ("bo-thorn--carrow", Stance.OPPOSE, "I oppose the clinic.")
AGAIN = ("bo-thorn--carrow", Stance.OPPOSE, "I say again: I oppose the clinic.")


def test_without_a_line_all_stay(tmp_path: Path) -> None:
    assert tell(judge(tmp_path)) == [FOR, ONCE, AGAIN]


@pytest.mark.parametrize(
    ("lines", "left", "problems"),
    [
        ([f"reject {at('I oppose the clinic. I say')} {BO}"], [FOR, AGAIN], []),
        ([f"reject {at('I say again: I oppose')} {BO}"], [FOR, ONCE], []),
        ([f"reject {at('I support')} {BO}"], [FOR, ONCE, AGAIN], ["No position of"]),
        (
            [f"reject {at('I support')} {ADA} taking oppose"],
            [FOR, ONCE, AGAIN],
            ["now another: support of clinic"],
        ),
        # The words have moved, and are there twice: what is rejected is out in both.
        (
            [f'reject {IN} at 1-21 "I oppose the clinic." {BO}'],
            [FOR],
            [],
        ),
        (
            [f'accept {IN} at 1-21 "I oppose the clinic." {BO}'],
            [FOR, ONCE, AGAIN],
            ["several times"],
        ),
        (
            [
                f"accept {at('I say again: I oppose the clinic.')} {BO}",
                f"reject {at('I say again:')} {BO}",
            ],
            [FOR, ONCE, AGAIN],
            ["lies closer"],
        ),
        # A correction of what another correction has made.
        (
            [
                f"correct {at('I support the clinic.')} {ADA} to-stance oppose",
                f"correct {at('I support the clinic')} {ADA} taking oppose "
                "to-stance neutral",
            ],
            [(*FOR[:1], Stance.NEUTRAL, FOR[2]), ONCE, AGAIN],
            [],
        ),
        (
            [f"correct {at('I support the clinic.')} {ADA} to-speaker person:cy"],
            [FOR, ONCE, AGAIN],
            ["Nobody knows person/cy"],
        ),
        (
            [
                f"missed {at('There were night nurses')} held-by person:cope "
                'about proposition:nurses taking support named "Dr Cope"'
            ],
            [
                FOR,
                ("cope", Stance.SUPPORT, "There were night nurses"),
                ONCE,
                AGAIN,
            ],
            [],
        ),
        (
            [
                f"missed {at('There were')} {ADA} about proposition:nurses "
                "taking support",
                f"reject {at('There were night')} {ADA}",
            ],
            [FOR, ONCE, AGAIN],
            [],
        ),
    ],
)
def test_a_line_is_on_the_position_closest_to_its_words(
    tmp_path: Path,
    lines: list[str],
    left: list[tuple[str, Stance, str]],
    problems: list[str],
) -> None:
    resolution = judge(tmp_path, *lines)
    assert tell(resolution) == left
    reasons = list(resolution.unheeded.values())
    assert len(reasons) == len(problems)
    for reason, problem in zip(reasons, problems, strict=True):
        assert problem in reason
    assert len(resolution.judged) == len(lines) - len(problems)


def find(resolution: Resolution, who: str) -> Position:
    return next(one for one in resolution.positions if one.holder.slug == who)


def test_what_was_missed_in_a_speech_is_expressed_in_it(tmp_path: Path) -> None:
    line = f"missed {at('There were night nurses')} {ADA} about proposition:nurses"
    position = judge(tmp_path, f"{line} taking support").positions[1]
    assert position.statement.utterance.mode is Mode.TURN
    assert (position.tier, position.grounds.rule) == (Tier.PUBLISHED, "judgement")
    assert position.grounds.confidence == 1.0


def test_words_given_to_another_are_conveyed_in_the_speech(tmp_path: Path) -> None:
    line = f"correct {at('I support the clinic.')} {ADA} to-speaker"
    resolution = judge(tmp_path, f"{line} person:bo-thorn--carrow")
    said = resolution.positions[0].statement.utterance
    assert said.carrier
    assert said.carrier.mode is Mode.TURN
    assert resolution.actors[said.carrier.speaker].slug == "ada-quill--low-fell"  # type: ignore[index]  # a turn has a speaker
    assert said in resolution.utterances
    assert said.carrier in resolution.utterances


def test_a_speech_stays_when_what_was_drawn_from_it_is_rejected(
    tmp_path: Path,
) -> None:
    whole = judge(tmp_path)
    resolution = judge(tmp_path, f"reject {at('I support the clinic.')} {ADA}")
    assert resolution.utterances == whole.utterances


def test_of_a_speech_with_withheld_words_the_rest_is_kept_by_itself(
    tmp_path: Path,
) -> None:
    place = at("I oppose the clinic.").partition(" ")[2]
    resolution = judge(tmp_path, f"withhold {IN}/p-0a {place} {BO}")
    assert tell(resolution) == [FOR, AGAIN]
    said = find(resolution, "bo-thorn--carrow").statement.utterance
    assert resolution.source.slice(said.span) == AGAIN[2]
    assert said in resolution.utterances
    assert said in resolution.capacities


def test_whoever_else_bears_the_name_of_somebody_withheld_keeps_it(
    tmp_path: Path,
) -> None:
    registry = {"ann-quill": Person("ann-quill", "Ann Quill"), **REGISTRY.people}
    judgements = settle_judgements(read_lines("withhold person:ann-quill", "f"))
    authorities = Authorities(Registry(people=registry), CODEBOOK, judgements)
    file = tmp_path / "debate.txt"
    file.write_text(DEBATE + "\nMy Lords, Ann Quill was kind.\n", encoding="utf-8")
    _, resolution = resolve_source(read_source(file), authorities)
    assert tell(resolution) == [FOR, ONCE, AGAIN]
    assert "Ann Quill" not in resolution.source.text
    assert "Ada Quill" in resolution.source.text
