"""As whom: stated, inferred or unstated."""

from dataclasses import replace

import pytest

from graph_builder.model import (
    Basis,
    Capacity,
    DateWindow,
    Genre,
    Mode,
    Part,
    Passage,
    Referent,
    ReferentKind,
    Span,
    Turn,
    Utterance,
)
from graph_builder.resolve.actors import resolve_actors
from graph_builder.resolve.capacities import Capacities, resolve_capacities
from graph_builder.resolve.capacities_roles import Scene, list_stated_spells
from tests.resolve.invented import (
    INDEX,
    SOURCE,
    body,
    layout,
    on,
    person,
    role,
    said,
)

IN_2011 = on("2011-07-10")


def scene(
    *utterances: Utterance,
    window: DateWindow = IN_2011,
    genre: Genre = Genre.ARTICLE,
) -> Scene:
    place = layout(genre)
    speakers = [one.speaker for one in utterances if one.speaker]
    actors = resolve_actors(speakers, SOURCE, place, window, INDEX)
    return Scene(place, actors.by_referent, window, INDEX)


def capacities(
    *utterances: Utterance,
    window: DateWindow = IN_2011,
    genre: Genre = Genre.ARTICLE,
) -> Capacities:
    return resolve_capacities(
        utterances, scene(*utterances, window=window, genre=genre)
    )


def slugs(capacity: Capacity) -> list[str]:
    return [tenure.slug for tenure in capacity.tenures]


def capacity_of(
    speaker: Referent, window: DateWindow = IN_2011, genre: Genre = Genre.ARTICLE
) -> Capacity:
    mode = Mode.TURN if genre is Genre.SITTING else Mode.DIRECT
    utterance = said(speaker, mode=mode)
    found = capacities(utterance, window=window, genre=genre)
    return found.by_utterance[utterance]


@pytest.mark.parametrize(
    ("speaker", "tenures", "basis"),
    [
        (
            person("Ada Quill", role("Health Secretary")),
            ["ada-quill--health-secretary"],
            Basis.STATED,
        ),
        (
            person("Ada Quill", role("MP", "House of Commons")),
            ["ada-quill--mp-reedham"],
            Basis.STATED,
        ),
        (
            person("Ada Quill", constituency="Reedham"),
            ["ada-quill--mp-reedham"],
            Basis.STATED,
        ),
        (person("Cy Marsh"), ["cy-marsh--guild-chair"], Basis.INFERRED),
        (
            person("Cy Marsh", role("", "the guild")),
            ["cy-marsh--guild-chair"],
            Basis.STATED,
        ),
        (person("Jo Reeve", constituency="Mere Ward"), [], Basis.UNSTATED),
        (person("Ada Quill"), [], Basis.UNSTATED),
        (person("Ada Quill", role("former health secretary")), [], Basis.UNSTATED),
        (person("Jo Reeve"), [], Basis.UNSTATED),
        (body("Guild of Doctors"), [], Basis.UNSTATED),
    ],
)
def test_a_capacity_and_its_basis(
    speaker: Referent, tenures: list[str], basis: Basis
) -> None:
    capacity = capacity_of(speaker)
    assert (slugs(capacity), capacity.basis) == (tenures, basis)


def test_two_roles_are_two_capacities_and_a_name_alone_is_not_linked() -> None:
    roles = (role("chair", "GoD"), role("treasurer", "Hill CCG", at=7))
    utterance = said(person("Cy Marsh"), *roles)
    found = capacities(utterance)
    assert slugs(found.by_utterance[utterance]) == [
        "cy-marsh--guild-chair",
        "cy-marsh--hill-ccg-treasurer",
    ]
    assert [one.slug for one in found.bodies] == ["hill-ccg"]
    assert [one.label for one in found.posts] == ["Treasurer of Hill CCG"]
    assert [one.attested_by for one in found.tenures] == [Span(7, 12)]


def test_a_role_stated_earlier_is_kept_and_one_stated_later_is_inferred() -> None:
    speaker = person("Jo Reeve", role("chair", "Mere Trust", at=30))
    early, late = said(speaker, at=5), said(speaker, at=40)
    found = capacities(early, late).by_utterance
    assert (found[early].basis, found[late].basis) == (Basis.INFERRED, Basis.STATED)
    assert slugs(found[early]) == slugs(found[late])
    assert slugs(found[late]) == ["jo-reeve--mere-trust--mere-trust-chair"]


def test_a_later_name_is_no_capacity() -> None:
    speaker = person("Ada Quill", other_names=("Lady Quill",), constituency="Reedham")
    capacity = capacity_of(speaker, genre=Genre.SITTING)
    assert slugs(capacity) == ["ada-quill--mp-reedham"]


@pytest.mark.parametrize(
    ("name", "window", "tenures"),
    [
        ("Bo Thorn", on("2011-07-10"), ["bo-thorn--mp-east-fell"]),
        ("Ada Quill", on("2009-07-10"), ["ada-quill--mp-reedham"]),
        ("Ada Quill", on("2011-07-10"), []),
        ("Cy Marsh", on("2011-07-10"), []),
    ],
)
def test_a_member_without_public_office_speaks_in_a_sitting_as_a_member(
    name: str, window: DateWindow, tenures: list[str]
) -> None:
    party = "Reed" if name == "Bo Thorn" else None
    capacity = capacity_of(person(name, party=party), window, Genre.SITTING)
    assert slugs(capacity) == tenures


def test_an_office_in_a_heading_is_kept_for_the_next_turn() -> None:
    speaker = person("Ada Quill")
    turn = Turn(Span(0, 9), "Ada Quill", office="The Secretary of State for Health")
    utterance = said(speaker)
    stage = scene(utterance, genre=Genre.SITTING)
    passages = (Passage(Span(9, 18), Part.TURN, turn), *stage.layout.passages)
    stage = replace(stage, layout=replace(stage.layout, passages=passages))
    capacity = resolve_capacities([utterance], stage).by_utterance[utterance]
    assert slugs(capacity) == ["ada-quill--health-secretary"]


def test_a_member_whom_the_registry_lacks_has_a_seat_and_a_party() -> None:
    speaker = person("Jo Reeve", constituency="Mere", party="Reed")
    found = capacities(said(speaker), genre=Genre.SITTING)
    assert [tenure.slug for tenure in found.tenures] == [
        "jo-reeve--mere--mp-mere",
        "jo-reeve--mere--reed-party",
    ]
    (post,) = found.posts
    assert (post.constituency, post.body) == ("Mere", "house-of-commons")


@pytest.mark.parametrize(
    ("speaker", "problem"),
    [
        (person("Jo Reeve", role("dementia lead")), "names no body"),
        (person("Jo Reeve", role("health secretary")), "which Ada Quill was then"),
        (person("Jo Reeve", role("clerk", "Plan Agency")), "outside the time"),
        (
            person("Cy Marsh", role("chair", "GoD")),
            "so at another time",
        ),
    ],
)
def test_a_role_in_doubt_is_listed_with_the_reason(
    speaker: Referent, problem: str
) -> None:
    window = on("2010-06-01") if speaker.name == "Cy Marsh" else IN_2011
    (doubt,) = capacities(said(speaker), window=window).unresolved
    assert problem in doubt.reason


def test_a_body_that_speaks_before_it_opened_is_listed() -> None:
    (doubt,) = capacities(said(body("Plan Agency"))).unresolved
    assert (doubt.kind, doubt.span) == ("time", said(None).span)


def test_the_only_public_office_of_that_title_needs_no_body() -> None:
    capacity = capacity_of(person("Jo Reeve", role("reform tsar")))
    assert [tenure.body for tenure in capacity.tenures] == ["health-office"]


def test_stated_capacities_date_a_work() -> None:
    speaker = person("Ada Quill", role("Health Secretary"))
    utterance = said(speaker)
    (spells,) = list_stated_spells([utterance], scene(utterance, window=DateWindow()))
    assert [one.slug for one in spells] == ["ada-quill--health-secretary"]


def test_who_is_called_by_office_alone_speaks_in_it() -> None:
    speaker = Referent(ReferentKind.GROUP, "the health secretary", (Span(0, 6),))
    capacity = capacity_of(speaker)
    assert slugs(capacity) == ["ada-quill--health-secretary"]


def test_a_group_has_no_capacity() -> None:
    speaker = Referent(ReferentKind.GROUP, "unions", (Span(0, 6),))
    assert capacity_of(speaker) == Capacity()
