"""An invented registry and short ways to make the values that resolving starts from."""

from dataclasses import replace
from datetime import date

from graph_builder.model import (
    Actor,
    Basis,
    Body,
    Bounds,
    DateWindow,
    Genre,
    Grounds,
    Layout,
    Mode,
    Naming,
    Part,
    Passage,
    Person,
    Post,
    Referent,
    ReferentKind,
    Registry,
    Role,
    Source,
    Span,
    Tenure,
    Utterance,
    Work,
)
from graph_builder.resolve.names_index import Index, index_registry


def day(text: str) -> date:
    return date.fromisoformat(text)


def spell(start: str | None = None, end: str | None = None) -> Bounds:
    first = day(start) if start else None
    last = day(end) if end else None
    return Bounds(first, first, last, last)


def on(first: str, last: str | None = None) -> DateWindow:
    return DateWindow(day(first), day(last or first), Basis.STATED)


BODIES = {
    body.slug: body
    for body in (
        Body("house-of-commons", "House of Commons", (), "legislature"),
        Body("government", "Government of Ostmark", ("Government",), "government"),
        Body(
            "health-office",
            "Health Office",
            (),
            "government-department",
            parent="government",
        ),
        Body("reed-party", "Reed Party", ("Reed", "Rd"), "party"),
        Body("doctors-guild", "Guild of Doctors", ("GoD", "the guild"), "trade-union"),
        Body("old-board", "Vale Board", (), "health-board", spell(end="2010-03-31")),
        Body(
            "new-board",
            "Vale Board (new)",
            ("Vale Board",),
            "health-board",
            spell("2010-04-01"),
        ),
        Body(
            "lantern",
            "Lantern",
            (),
            "think-tank",
            spell("2015-01-01"),
            ambiguous_names=("Lantern",),
        ),
        Body("plan-agency", "Plan Agency", (), "regulator", spell("2014-01-01")),
        Body("hill-one", "Hill CCG (one)", ("Hill CCG",)),
        Body("hill-two", "Hill CCG (two)", ("Hill CCG",)),
    )
}
PEOPLE = {
    person.slug: person
    for person in (
        Person("ada-quill", "Ada Quill", ("parl:person/17",)),
        Person("bo-thorn", "Bo Thorn"),
        Person("bo-thorn-elder", "Bo Thorn"),
        Person("cy-marsh", "Cy Marsh"),
        Person("di-fell", "Di Fell"),
    )
}
POSTS = {
    post.slug: post
    for post in (
        Post(
            "health-secretary",
            "Secretary of State for Health",
            "health-office",
            ("health secretary", "secretary of state"),
        ),
        Post("reform-tsar", "Reform tsar", "health-office", ("reform tsar",)),
        Post(
            "guild-chair",
            "Chair of the Guild of Doctors",
            "doctors-guild",
            ("chair", "chairman"),
        ),
        Post(
            "mp-reedham",
            "Member of Parliament for Reedham",
            "house-of-commons",
            constituency="Reedham",
        ),
        Post(
            "mp-east-fell",
            "Member of Parliament for East Fell",
            "house-of-commons",
            constituency="East Fell",
        ),
    )
}
TENURES = {
    tenure.slug: tenure
    for tenure in (
        Tenure(
            "ada-quill--health-secretary",
            "ada-quill",
            "health-office",
            "health-secretary",
            spell("2010-05-11", "2012-09-04"),
        ),
        Tenure(
            "ada-quill--mp-reedham",
            "ada-quill",
            "house-of-commons",
            "mp-reedham",
            spell("2001-06-07", "2015-03-30"),
        ),
        Tenure(
            "bo-thorn--mp-east-fell",
            "bo-thorn",
            "house-of-commons",
            "mp-east-fell",
            spell("2010-05-06", "2015-03-30"),
        ),
        Tenure(
            "bo-thorn--reed-party",
            "bo-thorn",
            "reed-party",
            None,
            spell("2010-05-06", "2015-03-30"),
        ),
        Tenure(
            "cy-marsh--guild-chair",
            "cy-marsh",
            "doctors-guild",
            "guild-chair",
            spell("2011-06-01", "2016-05-31"),
        ),
        Tenure(
            "di-fell--health-secretary",
            "di-fell",
            "health-office",
            "health-secretary",
            spell("2012-09-04", "2016-01-01"),
        ),
    )
}
REGISTRY = Registry(
    people=PEOPLE,
    bodies=BODIES,
    posts=POSTS,
    tenures=TENURES,
    namings=(
        Naming("ada-quill", "Lady Quill", spell("2015-10-01")),
        Naming("ada-quill", "Miss Ada Quill", spell(end="2015-09-30")),
    ),
)
INDEX: Index = index_registry(REGISTRY)
TEXT = "Ada Quill said it. Patients said so too. Patients said more. " * 4
SOURCE = Source("a.txt", "ab" * 32, TEXT)


def layout(genre: Genre = Genre.ARTICLE, title: str = "A title") -> Layout:
    work = Work(genre, title, "The Ostmark Post")
    return Layout(work, (Passage(Span(0, len(TEXT)), Part.PARAGRAPH),))


def role(title: str, body: str | None = None, at: int = 0) -> Role:
    return Role(title, body, Span(at, at + 5))


def person(name: str, *roles: Role, at: int = 0, **more: object) -> Referent:
    referent = Referent(ReferentKind.PERSON, name, (Span(at, at + 5),), roles=roles)
    return replace(referent, **more)  # type: ignore[arg-type]


def body(name: str, at: int = 0) -> Referent:
    return Referent(ReferentKind.BODY, name, (Span(at, at + 5),))


def group(name: str, start: int) -> Referent:
    return Referent(ReferentKind.GROUP, name, (Span(start, start + len(name)),))


def said(
    speaker: Referent | None, *roles: Role, at: int = 20, mode: Mode = Mode.DIRECT
) -> Utterance:
    return Utterance(Span(at, at + 9), mode, speaker, Grounds("test"), roles=roles)


def actor(slug: str, label: str = "Somebody", *, is_registered: bool = True) -> Actor:
    return Actor(slug, ReferentKind.PERSON, label, is_registered)
