"""The scanner of quotations: which marks open and close, and where one ends."""

import pytest

from graph_builder.extract.attribution.quotes import Quotation, scan_quotations
from graph_builder.model import Span


def scan(text: str) -> tuple[Quotation, ...]:
    return scan_quotations(text, [Span(0, len(text))])


def words(text: str, depth: int = 0) -> list[str]:
    found = (q.span for q in scan(text) if q.depth == depth)
    return [text[span.start : span.end] for span in found]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('She said: "It fails."', ["It fails."]),
        ("She said: \u201cIt fails.\u201d", ["It fails."]),
        ("She said: \u2018It fails.\u2019", ["It fails."]),
        # An ASCII apostrophe may close what U+2018 opened.
        ("a \u2018talking shop' as \u2018ironic' now", ["talking shop", "ironic"]),
        ("Trust drops 'no entry' plan", ["no entry"]),
        ('He said "no" and "never".', ["no", "never"]),
        ('said:  "Two spaces."', ["Two spaces."]),
        ('It ended, " she said.', []),
        ('"It ended, " she said.', ["It ended,"]),
        ('"[The ward] closes," he said', ["[The ward] closes,"]),
        ('("It fails")', ["It fails"]),
    ],
)
def test_marks_of_every_kind_open_and_close(text: str, quoted: list[str]) -> None:
    if text.startswith("It ended"):
        # An unclosed mark runs to the end of its paragraph.
        assert words(text) == ["she said."]
    else:
        assert words(text) == quoted


@pytest.mark.parametrize(
    "text",
    [
        "doctors' pay and nurses' pay",
        "the trust's ward isn't open",
        "rock 'n' roll in the '90s",
        "tell 'em the doctors\u2019 view of the 1990s\u2019 plan",
        "Patients\u2019 Voice backs the trusts\u2019 plan",
    ],
)
def test_an_apostrophe_is_no_quotation(text: str) -> None:
    assert words(text) == []


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("'those doctors' pay is fine,' he said", "those doctors' pay is fine,"),
        ("\u2018Two nurses\u2019 plan.\u2019 Then", "Two nurses\u2019 plan."),
        ("\u2018It\u2019s our staff\u2019s.\u2019", "It\u2019s our staff\u2019s."),
    ],
)
def test_a_possessive_closes_nothing(text: str, quoted: str) -> None:
    assert words(text) == [quoted]


def test_a_quotation_in_another_is_one_deeper() -> None:
    text = "\"They call it 'reform' here,\" she said."
    assert words(text) == ["They call it 'reform' here,"]
    assert words(text, depth=1) == ["reform"]


@pytest.mark.parametrize(
    "text",
    [
        '"First part.\n"Second part.\n"Last part." he said',
        '"First part. "Second part. "Last part." he said',
    ],
)
def test_each_reopening_mark_goes_on_with_the_quotation(text: str) -> None:
    (only,) = scan(text)
    assert text[only.span.start : only.span.end].startswith("First part.")
    assert text[only.span.start : only.span.end].endswith("Last part.")
    assert only.is_closed


def test_an_unclosed_quotation_ends_with_its_paragraph() -> None:
    (only,) = scan('She said: "It fails.\nNobody answered.')
    assert only.span == Span(11, 20)
    assert not only.is_closed


def test_a_mark_forgotten_behind_a_nested_quotation_is_supplied() -> None:
    text = '"I would not say \'sorry\'. He said that it failed. "It did," he said.'
    assert words(text) == ["I would not say 'sorry'.", "It did,"]


def test_a_closed_quotation_does_not_go_on_in_the_next_paragraph() -> None:
    assert words('"It fails."\n"It does not," he said.') == [
        "It fails.",
        "It does not,",
    ]


def test_many_opening_marks_are_one_quotation() -> None:
    assert len(scan('"a ' * 20_000)) == 1
    assert len(scan("\u2018a " * 20_000)) == 1
