import pytest

from graph_builder.model import ReferentKind
from tests.extract.mentioned import article, debate, place, turn


@pytest.mark.parametrize(
    ("text", "phrase", "name"),
    [
        ("Mary Quorrel left. She said no.", "She", "Mary Quorrel"),
        ("Mary Quorrel told Adam Ombry no. He agreed.", "He", "Adam Ombry"),
        ("Sir Alex Quorrel met Adam Ombry. He said no.", "He", "Alex Quorrel"),
        ("Adam Ombry said he was ill.", "he", "Adam Ombry"),
        ('Adam Ombry said: "Peter Quorrel left." He went.', "He", "Adam Ombry"),
        ("Adam Ombry and Peter Quorrel met. He said no.", "He", None),
        ("Mary Quorrel left. He said no.", "He", None),
        ("A driver hit a car. She said no.", "She", None),
        ("Adam Ombry left. A spokesman argued it was late. He said no.", "He", None),
        ("The Carers Union met. It said no.", "It", "Carers Union"),
        ("The weather was bad. It said no.", "It", None),
    ],
)
def test_a_pronoun_means_the_nearest_fitting_subject_or_nobody(
    text: str, phrase: str, name: str | None
) -> None:
    referents = article(text)

    found = referents.resolve(place(referents, phrase))

    assert (found.name if found else None) == name


@pytest.mark.parametrize(
    ("text", "phrase", "name"),
    [
        (
            "Health secretary Mary Quorrel left. The health secretary said no.",
            "The health secretary",
            "Mary Quorrel",
        ),
        (
            "Prime minister Mary Quorrel left. The minister said no.",
            "The minister",
            None,
        ),
        (
            "Fen minister Mary Quorrel met moor minister Ann Ombry. The minister left.",
            "The minister",
            None,
        ),
        (
            "Mary Quorrel leads Ombry Hospital Trust. The trust said no.",
            "The trust",
            "Ombry Hospital Trust",
        ),
        ("Ombry Council met. The trust said no.", "The trust", None),
        (
            "Moor Party leader Ann Ombry left. The Moorites leader said no.",
            "The Moorites leader",
            "Ann Ombry",
        ),
        (
            "A Carers Union report came. The report said so.",
            "The report",
            "Carers Union",
        ),
    ],
)
def test_a_definite_phrase_means_the_only_one_that_fits(
    text: str, phrase: str, name: str | None
) -> None:
    referents = article(text)

    found = referents.resolve(place(referents, phrase))

    assert (found.name if found else None) == name


@pytest.mark.parametrize(
    ("text", "phrase", "kind", "name"),
    [
        ("Unions warned of it.", "Unions", ReferentKind.GROUP, "Unions"),
        (
            "Critics of the Board said no.",
            "Critics of the Board",
            ReferentKind.GROUP,
            "Critics of the Board",
        ),
        (
            "A Carers Union spokesman said no.",
            "A Carers Union spokesman",
            ReferentKind.BODY,
            "Carers Union",
        ),
        (
            "A spokeswoman for the Carers Union said no.",
            "A spokeswoman for the Carers Union",
            ReferentKind.BODY,
            "Carers Union",
        ),
        (
            "Mary Quorrel left. Ms Quorrel's spokesman said no.",
            "Ms Quorrel's spokesman",
            ReferentKind.GROUP,
            "Ms Quorrel's spokesman",
        ),
    ],
)
def test_a_description_is_a_group_or_the_body_spoken_for(
    text: str, phrase: str, kind: ReferentKind, name: str
) -> None:
    referents = article(text)

    found = referents.describe(place(referents, phrase))

    assert found is not None
    assert (found.kind, found.name) == (kind, name)


def test_what_cannot_speak_is_not_described() -> None:
    referents = article("The target is twelve months.")

    assert referents.describe(place(referents, "The target")) is None


def test_a_spokespersons_role_is_the_bodys() -> None:
    referents = article("A Carers Union spokesman said no.")

    (body,) = referents.of_kind(ReferentKind.BODY)
    assert [(role.title, role.body) for role in body.roles] == [
        ("spokesman", "Carers Union")
    ]


@pytest.mark.parametrize(
    ("words", "phrase", "name"),
    [
        ("I agree with the hon. Lady.", "the hon. Lady", "Mary Quorrel"),
        ("I agree with the hon. Gentleman.", "the hon. Gentleman", None),
        ("I agree with my hon. Friend.", "my hon. Friend", None),
        ("I am grateful.", "I", "Adam Ombry"),
        (
            "I agree with the hon. Member for Fenmoor.",
            "the hon. Member for Fenmoor",
            "Mary Quorrel",
        ),
        ("I agree with the Minister.", "the Minister", "Jane Vell"),
        ("The hon. Lady is right. She knows.", "She", "Mary Quorrel"),
    ],
)
def test_members_are_known_by_how_others_address_them(
    words: str, phrase: str, name: str | None
) -> None:
    referents = debate(
        (turn("Jane Vell", office="Minister for Moors", party="Lab"), "I disagree."),
        (turn("Mary Quorrel", party="Con", constituency="Fenmoor"), "I disagree."),
        (turn("Adam Ombry", party="Lab"), words),
    )

    found = referents.resolve(
        place(referents, phrase, referents.source.text.count(phrase) - 1)
    )

    assert (found.name if found else None) == name


def test_on_a_page_that_leaves_turns_out_no_one_answers_by_place_alone() -> None:
    turns = (
        (turn("Mary Quorrel"), "I disagree."),
        (turn("Adam Ombry"), "I agree with the hon. Lady."),
    )
    whole, excerpt = debate(*turns), debate(*turns, is_excerpt=True)

    assert whole.resolve(place(whole, "the hon. Lady")) is not None
    assert excerpt.resolve(place(excerpt, "the hon. Lady")) is None
