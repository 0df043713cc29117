import pytest

from graph_builder.extract.words import word_set
from graph_builder.model import ReferentKind
from tests.extract.mentioned import article, named

_BODY_NOUNS = word_set(
    "Fund Foundation Forum Network Partnership Campaign Coalition Council Commission"
    " Centre Organisation League Panel Team Alliance Association Society Union"
    " Institute College Federation Group Trust Movement Collective"
)


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "It is Wexmoor NHS Foundation Trust.",
            ["Wexmoor NHS Foundation Trust"],
        ),
        ("It was run by the Foundation Trust.", []),
        ("He left Quorrel and Ombry NHS Trust.", ["Quorrel and Ombry NHS Trust"]),
        ("It is St Ombry's Hospital.", ["St Ombry's Hospital"]),
        ("She rang an English hospital.", []),
        ("She rang Wexmoor hospital.", ["Wexmoor hospital"]),
        (
            "The Royal College of Moor Care agreed.",
            ["Royal College of Moor Care"],
        ),
        ("The Department of Moors and Fens agreed.", ["Department of Moors and Fens"]),
        ("The Moors and Fens Act was passed.", []),
        ("The University of Wexmoor agreed.", ["University of Wexmoor"]),
        ("Wexmoor CCG and Sussex CCGs agreed.", ["Wexmoor CCG", "Sussex CCGs"]),
        ("Many CCGs agreed.", []),
        ("We asked NHS Wexmoor about it.", ["NHS Wexmoor"]),
        ("We asked about the NHS Plan.", []),
        ("We asked Moor Concern UK about it.", ["Moor Concern UK"]),
        ("We asked in North Wales about it.", []),
        (
            "In Wexmoor, Fen Health and Moor Care consortiums met.",
            ["Fen Health", "Moor Care"],
        ),
        ("Some consortiums met.", []),
        (
            "The primary care trust in Wexmoor agreed.",
            ["Wexmoor primary care trust"],
        ),
        ("A primary care trust in the north agreed.", []),
        ("The think tank Quorrel agreed.", ["Quorrel"]),
        ("Last week Quorrel took on the bus contract.", ["Quorrel"]),
        ("Last week Mary took on the bus contract.", []),
        ("The buses are owned by Quorrel Vance now.", ["Quorrel Vance"]),
        ("The buses are owned by England now.", []),
        ("The Fen Standards Office (FSO) agreed.", ["Fen Standards Office"]),
        ("He has Moor Fever Disease (MFD).", []),
        ("Patients with the Ombry Council tax bill.", ["Ombry Council"]),
        # Whom a body is of is part of its name.
        ("The Union of Ward Nurses agreed.", ["Union of Ward Nurses"]),
        ("The Alliance of Doctors agreed.", ["Alliance of Doctors"]),
        ("They rang the Ombry Nurses Union.", ["Ombry Nurses Union"]),
        ("They rang the Doctors Federation.", ["Doctors Federation"]),
        ("Sue Vell, chair of the United Ward Nurses, left.", ["United Ward Nurses"]),
        (
            "Sue Vell, chair of the Union of Moor Carers, left.",
            ["Union of Moor Carers"],
        ),
        ("Wexmoor Doctors met in the fens.", []),
        # A number inside a name is of it, unless it only counts.
        ("Sue Vell, chair of the Fen 7 Trust, left.", ["Fen 7 Trust"]),
        ("The Ward 7 Trust agreed.", ["Ward 7 Trust"]),
        ("On May 7 Council leaders met.", []),
        ("It began with Phase 2 Trust staff.", []),
    ],
)
def test_bodies_are_found_by_form(text: str, bodies: list[str]) -> None:
    assert named(article(text), ReferentKind.BODY) == bodies


@pytest.mark.parametrize("noun", _BODY_NOUNS)
@pytest.mark.parametrize("verb", ["supports the plan", "opposed it", "said no"])
def test_a_noun_for_a_body_is_found_with_what_it_does(noun: str, verb: str) -> None:
    found = article(f"The Ombry {noun} {verb}.")

    assert named(found, ReferentKind.BODY) == [f"Ombry {noun}"]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("The Ward Nurses Together said no.", ["Ward Nurses Together"]),
        ("The United Ward Nurses said no.", ["United Ward Nurses"]),
        ("The Ward Nurses opposes the plan.", ["Ward Nurses"]),
        ("The Ward Nurses said no.", []),
        ("The Welsh Doctors says no.", []),
        ("The Grey Tower backs the plan.", ["Grey Tower"]),
        ("Grey Tower backs the plan.", []),
        ("The Tower backs the plan.", []),
        ("The Grey Tower backed by peers fell.", []),
        ("The Grey Amendment supports the plan.", []),
        ("The Ombry Valley supports birds.", []),
        ("The Moor Care Fund supports clinics.", []),
        ("The Moor Secretary opposes it.", []),
    ],
)
def test_bodies_are_found_by_what_they_do(text: str, bodies: list[str]) -> None:
    assert named(article(text), ReferentKind.BODY) == bodies


@pytest.mark.parametrize(
    ("text", "slugs"),
    [
        ("They asked Caru about it.", ["carers-union"]),
        ("They asked the carers union about it.", []),
        ("They asked the Moorites about the WHS.", ["moor-party", "health-service"]),
        ("They told Lantern about it.", ["lantern"]),
        ("Lantern lighting is dear.", []),
        ("Lantern said it was dear.", ["lantern"]),
        ("They asked the government about it.", ["uk-government"]),
        ("They asked the local government about it.", []),
        ("They asked the Labour Government about it.", ["labour", "uk-government"]),
        ("The Fenland Government left. They asked the government.", [None]),
        ("The Carers Union Act was passed.", []),
    ],
)
def test_bodies_of_the_registry_are_found_by_their_names(
    text: str, slugs: list[str | None]
) -> None:
    found = article(text).of_kind(ReferentKind.BODY)

    assert [body.slug for body in found] == slugs


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The Wexmoor Moor Board met. WMB was late.", 1),
        ("Wexmoor Local Health Board met. Wexmoor health board left.", 1),
        ("The Carers Union met. Caru left.", 1),
        ("Wexmoor Health Board met. Ombry Health Board left.", 2),
    ],
)
def test_the_names_of_one_body_are_one_referent(text: str, count: int) -> None:
    assert len(article(text).of_kind(ReferentKind.BODY)) == count


def test_generic_plurals_are_classes_of_bodies() -> None:
    referents = article("The clinical commissioning groups met. Trusts and CCGs left.")

    assert named(referents, ReferentKind.BODY) == []
    assert "clinical commissioning groups" in named(referents, ReferentKind.BODY_CLASS)
