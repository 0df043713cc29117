"""Every row of the table of cues has a case that it accepts and one it refuses."""

import pytest

from graph_builder.extract.attribution.cues import CUES, CueKind
from graph_builder.extract.attribution.noun_cues import NOMINAL_CUES, UNNAMED_SOURCES
from tests.extract.speech import said_in

IRREGULAR = {
    "say": "said",
    "tell": "told",
    "swear": "swore",
    "write": "wrote",
    "think": "thought",
    "feel": "felt",
    "understand": "understood",
    "find": "found",
    "speak": "spoke",
    "show": "showed",
    "seek": "sought",
    "forecast": "forecast",
    **{
        verb: f"{verb}{verb[-1]}ed"
        for verb in ("admit", "quip", "regret", "signal", "plan")
    },
}
ADDRESSED = frozenset({"tell", "inform", "assure", "remind"})
FRAMES = {
    "clause": "Ann Boyd {verb} that the ward would close.",
    "infinitive": "Ann Boyd {verb} to close the ward.",
    "object": "Ann Boyd {verb} the closure of the ward.",
    "person": "Ann Boyd {verb} the board to close the ward.",
    "gerund": "Ann Boyd {verb} closing the ward in March.",
    "quote": '"It closes," Ann Boyd {verb}.',
    "naming": 'Ann Boyd {verb} the plan "a mess".',
}


def past(lemma: str) -> str:
    if lemma in IRREGULAR:
        return IRREGULAR[lemma]
    if lemma.endswith("e"):
        return f"{lemma}d"
    return f"{lemma[:-1]}ied" if lemma[-2:] in {"fy", "ry", "ny"} else f"{lemma}ed"


def is_case(lemma: str, frame: str) -> bool:
    # Only works show things; people who show something say nothing.
    return (CUES[lemma].kind, frame) != (CueKind.FINDING, "object") or lemma == "find"


def sentence(lemma: str, frame: str, verb: str) -> str:
    if lemma in ADDRESSED and frame == "clause":
        verb = f"{verb} staff"
    return FRAMES.get(frame, f"Ann Boyd {{verb}} {frame} the closure.").format(
        verb=verb
    )


CASES = [
    (lemma, frame)
    for lemma, cue in CUES.items()
    for frame in sorted(cue.frames)
    if is_case(lemma, frame)
]


@pytest.mark.parametrize(("lemma", "frame"), CASES)
def test_a_cue_that_was_said_is_accepted(lemma: str, frame: str) -> None:
    text = sentence(lemma, frame, past(lemma))
    assert [speaker for speaker, _ in said_in(text)] == ["Ann Boyd"], text


@pytest.mark.parametrize(("lemma", "frame"), CASES)
def test_a_cue_that_only_might_have_been_said_is_refused(
    lemma: str, frame: str
) -> None:
    text = sentence(lemma, frame, f"might {lemma}")
    assert [speaker for speaker, _ in said_in(text) if speaker] == [], text


@pytest.mark.parametrize(
    "noun",
    [n for n, f in NOMINAL_CUES.items() if "that" in f and n not in UNNAMED_SOURCES],
)
def test_a_noun_reports_only_with_its_owner(noun: str) -> None:
    owned = f"The {noun} by Ann Boyd that the ward would close was discussed."
    assert [speaker for speaker, _ in said_in(owned)] == ["Ann Boyd"]
    bare = f"The {noun} that the ward would close was discussed."
    assert said_in(bare) == []


@pytest.mark.parametrize(("noun", "people"), list(UNNAMED_SOURCES.items()))
def test_a_noun_may_stand_for_people_whom_nobody_names(noun: str, people: str) -> None:
    text = f"He met {noun} that the ward would close."
    assert [speaker for speaker, _ in said_in(text)] == [f"{people} of the ward"]
