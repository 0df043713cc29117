"""What is no prose gives nobody any words: nothing found is a good answer."""

import pytest

from tests.extract.speech import said_in

TABLE = "Ward\tBeds\tSaid\nNorth\t12\t14.5\nSouth\t-3\tn/a\n"
GERMAN = (
    "Die Ministerin sagte am Montag, dass das Krankenhaus geschlossen werde. „Wir haben"
    " keine Wahl“, sagte sie. Der Betriebsrat lehnte den Plan ab.\n"
)
WELSH = "Dywedodd y gweinidog fod y ward yn cau. “Mae'n rhaid,” meddai hi.\n"
CAPITALS = "THE WARD WOULD CLOSE SAID ANN BOYD OF THE TRUST\n"
UNPUNCTUATED = "the ward will close and nobody knows when or why it was opened at all "


@pytest.mark.parametrize(
    "text",
    [
        "“" * 20_000,
        "'" * 20_000,
        '"' * 19_999,
        "‘a " * 5_000,
        TABLE * 50,
        UNPUNCTUATED * 200,
        "|---|---|\n| a | b |\n" * 100,
        "aaaa " * 20_000,
    ],
    ids=lambda text: text[:8],
)
def test_nobody_is_given_words(text: str) -> None:
    assert [speaker for speaker, _ in said_in(text) if speaker is not None] == []


@pytest.mark.parametrize("text", [GERMAN, WELSH, CAPITALS])
def test_other_writing_names_no_wrong_speaker(text: str) -> None:
    speakers = {speaker for speaker, _ in said_in(text)}
    assert speakers <= {None, "ANN BOYD", "Ann Boyd", "BOYD"}


def test_a_megabyte_in_one_paragraph_is_read_in_part() -> None:
    said = said_in("Ann Boyd said the ward would close. " * 28_000)
    assert {speaker for speaker, _ in said} <= {"Ann Boyd"}
