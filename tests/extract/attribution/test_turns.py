"""Speech turns: who asks, who answers whom, and what an excerpt leaves out."""

import pytest

from graph_builder.extract.attribution.turns import find_turns
from graph_builder.model import (
    Genre,
    Layout,
    Mode,
    Part,
    Passage,
    Referent,
    ReferentKind,
    Source,
    Span,
    SpeechAct,
    Turn,
    Utterance,
    Work,
)

MINISTER = "Secretary of State for Wessmoor"
Row = tuple[str, str, str | None]


def turns_of(
    *rows: Row, is_excerpt: bool = False, genre: Genre = Genre.SITTING
) -> tuple[Utterance, ...]:
    """Return the turns of a page with rows of (speaker, words, question's number).

    'Vale' is the minister; '---' stands for a line that says that turns are skipped.
    """
    text = ""
    passages: list[Passage] = []
    people: dict[str, Referent] = {}
    for name, words, question in rows:
        label = Span(len(text), len(text) + len(name))
        body = Span(label.end + 1, label.end + 1 + len(words))
        text += f"{name}\n{words}\n"
        if name == "---":
            passages.append(Passage(body, Part.FURNITURE))
            continue
        office = MINISTER if name == "Vale" else None
        turn = Turn(label, name=name, office=office, question=question)
        passages.append(Passage(body, Part.TURN, turn))
        person = Referent(ReferentKind.PERSON, name, (label,))
        people.setdefault(name, person)
    source = Source("invented.txt", "0" * 64, text)
    layout = Layout(Work(genre), tuple(passages), is_excerpt=is_excerpt)
    return find_turns(source, layout, lambda span: people.get(source.slice(span)))


def test_a_turn_is_the_whole_body_with_its_speaker() -> None:
    (only,) = turns_of(("Boyd", "It fails.\nIt always did.", None))
    assert only.mode is Mode.TURN
    assert only.speaker is not None
    assert only.speaker.name == "Boyd"
    assert only.span.end - only.span.start == len("It fails.\nIt always did.")


def test_a_numbered_turn_asks_and_the_next_answers() -> None:
    question, answer = turns_of(
        ("Boyd", "3. What progress?", "3"), ("Vale", "A.", None)
    )
    assert question.act is SpeechAct.ASKS
    assert answer.act is SpeechAct.ANSWERS
    assert answer.replies_to == (question,)


@pytest.mark.parametrize("is_excerpt", [True, False])
def test_questions_in_the_same_words_share_one_answer(is_excerpt: bool) -> None:  # noqa: FBT001 - a case of the table
    first, second, answer = turns_of(
        ("Boyd", "3. What progress?", "3"),
        ("Dunn", "13. What progress?", "13"),
        ("Vale", "We are pleased.", None),
        is_excerpt=is_excerpt,
    )
    assert first.replies_to == second.replies_to == ()
    assert answer.replies_to == (first, second)


def test_questions_whose_numbers_the_answer_names_share_it() -> None:
    first, second, answer = turns_of(
        ("Boyd", "3. What progress on wards?", "3"),
        ("Dunn", "4. What progress on beds?", "4"),
        ("Vale", "I will answer Questions 3 and 4 together. Much.", None),
    )
    assert answer.replies_to == (first, second)


@pytest.mark.parametrize("is_excerpt", [True, False])
def test_questions_one_upon_another_share_the_answer_of_a_whole_page(
    *, is_excerpt: bool
) -> None:
    first, second, answer = turns_of(
        ("Boyd", "3. What progress on wards?", "3"),
        ("Dunn", "4. What progress on beds?", "4"),
        ("Vale", "Much.", None),
        is_excerpt=is_excerpt,
    )
    # Where turns are left out, the answer to the first may be one of them.
    assert answer.replies_to == ((second,) if is_excerpt else (first, second))


@pytest.mark.parametrize(
    ("rows", "has_gap"),
    [
        ([("Vale", "We did.", None), ("Vale", "So we shall.", None)], True),
        ([("Boyd", "It is bad.", None), ("Vale", "That is exactly why.", None)], True),
        (
            [("Boyd", "It is bad.", None), ("Vale", "I thank my hon. Friend.", None)],
            True,
        ),
        ([("Boyd", "Is it bad?", None), ("Vale", "That is exactly it.", None)], False),
        ([("Boyd", "It is bad.", None), ("Vale", "Wards will open.", None)], False),
    ],
)
def test_an_excerpt_marks_what_it_lacks(rows: list[Row], *, has_gap: bool) -> None:
    last = turns_of(*rows, is_excerpt=True)[-1]
    assert last.has_gap is has_gap
    assert bool(last.replies_to) is (not has_gap and rows[0][1].endswith("?"))


def test_on_an_excerpt_only_an_office_holder_answers() -> None:
    _, other = turns_of(
        ("Boyd", "Is it bad?", None), ("Dunn", "It is.", None), is_excerpt=True
    )
    assert other.replies_to == ()


def test_a_turn_that_thanks_the_one_before_replies_to_it() -> None:
    first, reply = turns_of(
        ("Boyd", "It is bad.", None), ("Dunn", "I am grateful to the hon. Lady.", None)
    )
    assert reply.replies_to == (first,)
    assert reply.act is SpeechAct.ASSERTS


def test_nothing_is_answered_over_skipped_turns() -> None:
    _, later = turns_of(
        ("Boyd", "Is it bad?", None),
        ("---", "--- Later in debate ---", None),
        ("Vale", "It is.", None),
    )
    assert later.replies_to == ()


def test_a_speaker_printed_by_role_alone_is_one_group() -> None:
    text = "Counsel\nIs it?\nCounsel\nWas it?\n"
    passages = tuple(
        Passage(Span(at + 8, at + 14), Part.TURN, Turn(Span(at, at + 7), "Counsel"))
        for at in (0, 15)
    )
    layout = Layout(Work(Genre.EVIDENCE), passages)
    source = Source("invented.txt", "0" * 64, text)
    first, second = find_turns(source, layout, lambda _: None)
    assert first.speaker == second.speaker
    assert first.speaker is not None
    assert first.speaker.kind is ReferentKind.GROUP
