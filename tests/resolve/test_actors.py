"""Who: registered, minted, or left apart with the reason."""

from dataclasses import replace

import pytest

from graph_builder.model import DateWindow, Genre, Referent, ReferentKind, Span
from graph_builder.resolve.actors import Actors, resolve_actors
from tests.resolve.invented import (
    INDEX,
    SOURCE,
    TEXT,
    body,
    group,
    layout,
    on,
    person,
    role,
)

IN_2011 = on("2011-07-10")


def resolve(
    *referents: Referent, window: DateWindow = IN_2011, title: str = "A title"
) -> Actors:
    place = layout(Genre.ARTICLE, title)
    return resolve_actors(referents, SOURCE, place, window, INDEX)


def slug_of(referent: Referent, window: DateWindow = IN_2011) -> str:
    return resolve(referent, window=window).by_referent[referent].slug


@pytest.mark.parametrize(
    ("referent", "slug"),
    [
        (person("Ada Quill"), "ada-quill"),
        (person("ADA  QUILL"), "ada-quill"),
        (person("Quill", role("Health secretary")), "ada-quill"),
        (person("Quill", honorific="Ms", constituency="Reedham"), "ada-quill"),
        (person("Quill", honorific="Lady"), "ada-quill"),
        (person("Ada Quill", other_names=("Lady Quill",)), "ada-quill"),
        (person("A. Q.", identifier="person/17"), "ada-quill"),
        (person("Bo Thorn", constituency="East Fell"), "bo-thorn"),
        (person("Bo Thorn", constituency="Fell, East"), "bo-thorn"),
        (person("Bo Thorn", party="Rd"), "bo-thorn"),
        (person("Cy Marsh", role("chair", "GoD")), "cy-marsh"),
        (person("Cy Marsh", role("", "Guild of Doctors")), "cy-marsh"),
        (person("Marsh", role("chair of the guild")), "cy-marsh"),
    ],
)
def test_one_candidate_is_the_person(referent: Referent, slug: str) -> None:
    assert slug_of(referent) == slug


@pytest.mark.parametrize(
    "referent",
    [
        person("Bo Thorn"),
        person("Quill"),
        person("Ada Quill", constituency="East Fell"),
        person("Cy Marsh", constituency="Reedham"),
        person("Ada Quill", role("treasurer", "Anglers of Mere")),
        person("Ada Quill", slug="no-such-person", constituency="Nowhere"),
    ],
)
def test_doubt_keeps_people_apart(referent: Referent) -> None:
    actor = resolve(referent).by_referent[referent]
    assert not actor.is_registered


def test_a_tie_says_who_it_may_be() -> None:
    (doubt,) = resolve(person("Bo Thorn")).unresolved
    assert "bo-thorn, bo-thorn-elder" in doubt.reason


def test_an_office_that_changed_hands_is_told_by_the_day() -> None:
    surname = person("Fell", role("health secretary"))
    assert slug_of(surname, on("2013-01-01")) == "di-fell"
    assert slug_of(surname, on("2011-01-01")) != "di-fell"


def test_one_name_in_two_works_is_two_people() -> None:
    stranger = person("Jo Reeve")
    one = resolve(stranger).by_referent[stranger].slug
    other = resolve(stranger, title="Another").by_referent[stranger].slug
    assert one != other


def test_one_name_and_body_in_two_works_is_one_person() -> None:
    stranger = person("Jo Reeve", role("nurse", "Mere Trust"))
    one = resolve(stranger).by_referent[stranger].slug
    other = resolve(stranger, title="Another").by_referent[stranger].slug
    assert one == other == "jo-reeve--mere-trust"


def test_a_page_tells_people_of_one_name_apart() -> None:
    members = [person("Jo Reeve", identifier=f"parl/person/{n}") for n in (4, 5)]
    actors = resolve(*members).by_referent
    assert [actors[one].slug for one in members] == ["jo-reeve--4", "jo-reeve--5"]


def test_a_private_person_is_nobody_by_name() -> None:
    private = person("Jo Reeve", is_private=True)
    actor = resolve(private).by_referent[private]
    assert actor.kind is ReferentKind.GROUP
    assert "Reeve" not in actor.label
    assert "reeve" not in actor.slug


@pytest.mark.parametrize(
    ("name", "window", "slug"),
    [
        ("Guild of Doctors", IN_2011, "doctors-guild"),
        ("the Guild", IN_2011, "doctors-guild"),
        ("Vale Board", on("2009-01-01"), "old-board"),
        ("Vale Board", on("2011-01-01"), "new-board"),
        ("Vale Board", DateWindow(), "old-board"),
        ("Plan Agency", IN_2011, "plan-agency"),
        ("Lantern", on("2016-01-01"), "lantern"),
        ("Lantern", IN_2011, "lantern-as-named"),
        ("Hill CCG", IN_2011, "hill-ccg"),
        ("Mere Trust", IN_2011, "mere-trust"),
    ],
)
def test_a_body_is_the_one_of_that_name_and_time(
    name: str, window: DateWindow, slug: str
) -> None:
    assert slug_of(body(name), window) == slug


def test_a_body_known_by_name_alone_is_minted_with_its_kind() -> None:
    (minted,) = resolve(body("Hill CCG")).bodies
    assert minted.classification == "clinical-commissioning-group"


def test_two_mentions_of_a_group_are_two_actors() -> None:
    first = group("Patients", TEXT.index("Patients"))
    second = group("Patients", TEXT.index("Patients", first.mentions[0].end))
    actors = resolve(first, second).by_referent
    assert actors[first].slug != actors[second].slug


def test_a_group_does_not_depend_on_what_stands_around_its_passage() -> None:
    patients = group("Patients", TEXT.index("Patients"))
    slug = resolve(patients).by_referent[patients].slug
    moved = replace(patients, mentions=(patients.mentions[0].shifted(3),))
    source = replace(SOURCE, text="\n\n\n" + TEXT)
    place = layout()
    first = place.passages[0]
    passage = first._replace(span=first.span.shifted(3))
    place = replace(place, passages=(passage,))
    shifted = resolve_actors((moved,), source, place, IN_2011, INDEX)
    assert shifted.by_referent[moved].slug == slug


def of_office(words: str) -> Referent:
    return Referent(ReferentKind.GROUP, words, (Span(0, 5),))


@pytest.mark.parametrize(
    ("words", "window", "slug"),
    [
        ("The Secretary of State for Health", on("2011-01-01"), "ada-quill"),
        ("the health secretary", on("2013-01-01"), "di-fell"),
        ("The Secretary of State for Health", on("2012-09-04"), None),
        ("The Secretary of State for Health", DateWindow(), None),
        ("the health secretary", on("2009-01-01"), None),
        ("the chair", on("2012-01-01"), None),
        ("Madam Deputy Speaker", on("2011-01-01"), None),
    ],
)
def test_a_public_office_alone_is_its_holder_unless_it_changed_hands(
    words: str, window: DateWindow, slug: str | None
) -> None:
    actor = resolve(of_office(words), window=window).by_referent[of_office(words)]
    assert (actor.slug if actor.is_registered else None) == slug


def test_an_office_that_changed_hands_on_the_day_says_between_whom() -> None:
    words = of_office("The Secretary of State for Health")
    (doubt,) = resolve(words, window=on("2012-09-04")).unresolved
    assert "ada-quill, di-fell" in doubt.reason


@pytest.mark.parametrize(
    "referent",
    [
        person("Ada Jane Quill", constituency="Reedham"),
        person("Ada Jane Quill", role("Health Secretary")),
        person("Adaline Quill", constituency="Reedham"),
        person("A Quill", constituency="Reedham"),
    ],
)
def test_other_first_names_count_beside_a_seat_or_a_role(referent: Referent) -> None:
    assert slug_of(referent) == "ada-quill"


@pytest.mark.parametrize(
    "referent",
    [person("Ada Jane Quill"), person("Eve Quill", constituency="Reedham")],
)
def test_other_first_names_alone_are_somebody_else(referent: Referent) -> None:
    assert not resolve(referent).by_referent[referent].is_registered
