import pytest

from graph_builder.model import ReferentKind
from tests.extract.mentioned import article, debate, named, only_person, turn


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Sarah Quorrel said the plan was wrong.", ["Sarah Quorrel"]),
        ("Mr Quorrel said the plan was wrong.", ["Quorrel"]),
        ("Professor Dame Ada Vell-Moss disagreed.", ["Ada Vell-Moss"]),
        ("Lord Ombry of Wexmoor spoke.", ["Ombry of Wexmoor"]),
        ("It was said by Cormac O'Quorrel in May.", ["Cormac O'Quorrel"]),
        ("Theresa May spoke in June.", ["Theresa May"]),
        ("Adam T. C. Quorrel spoke. He left.", ["Adam T. C. Quorrel"]),
        ("Health minister Xanto Quorrel said no.", ["Xanto Quorrel"]),
        ("The nurse Sue Green, 39, won.", ["Sue Green"]),
        # An office, a place, a street, a body, a month: none is a person.
        ("The Lord Chancellor spoke to Mr Speaker.", []),
        ("They met in Stoke Quorrel near Victoria Park.", []),
        ("The Terrence Quorrel Trust was closed.", []),
        ("Exercise Quorrel was held in April.", []),
        ("People live in Milton Ombry.", []),
        ("The Member for Fen Quorrel said no.", []),
        ("The shadow minister for moors and Fen Quorrel left.", []),
    ],
)
def test_people_are_found_by_honorific_given_name_or_role(
    text: str, people: list[str]
) -> None:
    assert named(article(text), ReferentKind.PERSON) == people


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "Wexmoor Health Trust chief executive Mary Quorrel spoke.",
            [("chief executive", "Wexmoor Health Trust")],
        ),
        (
            "Mary Quorrel, chair of the Anytown Trust, spoke.",
            [("chair", "Anytown Trust")],
        ),
        (
            "Carers Union deputy chair and Wexmoor CCG chair Dr Mary Quorrel spoke.",
            [("deputy chair", "Carers Union"), ("chair", "Wexmoor CCG")],
        ),
        ("Shadow health secretary Mary Quorrel spoke.", [("Shadow health secretary",)]),
        (
            "Mary Quorrel, head of policy at Aids charity the Anytown Trust, spoke.",
            [("head of policy", "Anytown Trust")],
        ),
        (
            "The Carers Union's general secretary, Mary Quorrel, spoke.",
            [("general secretary", "Carers Union")],
        ),
        ("Mary Quorrel, of the Carers Union, spoke.", [("", "Carers Union")]),
        (
            "Mary Quorrel, who chairs the Carers Union, spoke.",
            [("chair", "Carers Union")],
        ),
        (
            "Committee chairman Labour MP Mary Quorrel spoke.",
            [("Committee chairman", None), ("MP", "Labour")],
        ),
        # What is said of somebody else, or of no office, is not her role.
        ("The chief executive left and Mary Quorrel spoke.", []),
        ("Mary Quorrel, 44, lives near the minister.", []),
    ],
)
def test_roles_are_those_that_stand_beside_the_name(
    text: str, roles: list[tuple[str, ...]]
) -> None:
    found = only_person(article(text)).roles

    expected = [(role[0], role[1] if len(role) > 1 else None) for role in roles]
    assert [(role.title, role.body) for role in found] == expected


@pytest.mark.parametrize(
    ("text", "is_private"),
    [
        ("Mary Quorrel, 72, from Wexmoor, waited two years.", True),
        ("His wife Mary Quorrel waited two years.", True),
        ("The case of Mary Quorrel was raised.", True),
        ("Mary Quorrel, 72, chair of the Anytown Trust, waited.", False),
        ("Mary Quorrel waited two years.", False),
    ],
)
def test_patients_and_relatives_are_private(text: str, *, is_private: bool) -> None:
    assert only_person(article(text)).is_private is is_private


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Matthew Quorrel left. Matt Quorrel spoke.", ["Matthew Quorrel"]),
        ("Dr Ann Quorrel left. Dr Quorrel spoke.", ["Ann Quorrel"]),
        ("Quorrel quits\nAnn Quorrel left.", ["Ann Quorrel"]),
        ("Ann Quorrel left. Joan Quorrel spoke.", ["Ann Quorrel", "Joan Quorrel"]),
        ("Ann Quorrel left. Mr Quorrel spoke.", ["Ann Quorrel", "Quorrel"]),
        ("Sir Adam Quorrel left. I thank Sir Adam.", ["Adam Quorrel"]),
    ],
)
def test_names_that_can_be_one_persons_are_one_referent(
    text: str, people: list[str]
) -> None:
    assert named(article(text), ReferentKind.PERSON) == people


def test_a_surname_that_two_share_is_given_to_neither() -> None:
    referents = article("Ann Quorrel and Joan Quorrel met. Ms Quorrel spoke.")

    assert [len(p.mentions) for p in referents.of_kind(ReferentKind.PERSON)] == [1, 1]


def test_a_turns_heading_gives_name_party_constituency_and_office() -> None:
    referents = debate(
        (
            turn("Mr Adam Quorrel", page_name="Lord Quorrel", party="Con"),
            "I thank my hon. Friend the Member for Wexmoor (Mary Ombry).",
        ),
        (turn("Mary Ombry", office="The Minister for Moors"), "I agree."),
    )

    adam, mary = referents.of_kind(ReferentKind.PERSON)
    assert (adam.name, adam.honorific, adam.party) == (
        "Adam Quorrel",
        "Mr",
        "Conservative",
    )
    assert adam.other_names == ("Lord Quorrel",)
    assert (mary.constituency, mary.roles[0].title) == (
        "Wexmoor",
        "The Minister for Moors",
    )


def test_whoever_speaks_without_a_name_is_a_group_of_that_heading() -> None:
    referents = debate((turn("Several hon. Members"), "No!"))

    assert named(referents, ReferentKind.PERSON) == []
    assert named(referents, ReferentKind.GROUP) == ["Several hon. Members"]
