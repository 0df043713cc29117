"""Popolo JSON (EveryPolitician): people, their seats and their parties."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from graph_builder.model import Bounds, FactBasis, Naming, Person, Post
from graph_builder.registry.imports.draft import Draft, Json, read_spell
from graph_builder.registry.imports.known import Known
from graph_builder.registry.imports.terms import TenureMaker, Terms, list_terms
from graph_builder.slugs import make_slug

HOUSE = "house-of-commons"
_SCHEMES = {
    "everypolitician_legacy": "parlparse:uk.org.publicwhip/person/",
    "datadotparl": "mnis:",
    "wikidata": "wikidata:",
}
# Other names are often titles of pages, with what tells the page from others behind.
_BRACKETS = re.compile(r"\s*\([^()]*\)$")
_ENGLISH = "en"
_NO_PARTY = frozenset(("speaker", "deputy-speaker", "independent"))


def draft_popolo(data: Json, source: str, known: Known) -> Draft:
    """Return the people of a Popolo file, their seats and party memberships.

    Terms that follow each other become one spell. A spell without an end has lasted
    to the last day that the file knows of, and nobody knows how much longer.
    """
    draft = Draft()
    slugs = _draft_people(data["persons"], source, draft, known)
    seats: dict[tuple[str, str], list[Terms]] = defaultdict(list)
    parties: dict[tuple[str, str], list[Terms]] = defaultdict(list)
    places = {area["id"]: area["name"] for area in data["areas"]}
    bodies = _find_parties(data["organizations"], draft, known)
    for membership, days in zip(data["memberships"], list_terms(data), strict=True):
        person = slugs[membership["person_id"]]
        seat = _find_seat(places[membership["area_id"]], draft, known)
        seats[person, seat].append(days)
        party = bodies.get(membership["on_behalf_of_id"])
        if party is not None:
            parties[person, party].append(days)
    latest = max(day for days in list_terms(data) for day in days if day)
    for (person, seat), terms in sorted(seats.items()):
        make = TenureMaker(person, HOUSE, seat, latest, source)
        draft.tenures += make.tenures(terms)
    for (person, party), terms in sorted(parties.items()):
        draft.tenures += TenureMaker(person, party, None, latest, source).tenures(terms)
    return draft


def _draft_people(
    people: Iterable[Json], source: str, draft: Draft, known: Known
) -> dict[str, str]:
    listed = tuple(people)
    names = Counter(person["name"] for person in listed)
    slugs = {}
    for person in listed:
        identifiers = _list_identifiers(person)
        in_order = tuple(sorted(identifiers))
        slug = known.find(identifiers)
        if slug is None:
            tag = identifiers[0].rpartition("/")[2] if identifiers else person["id"]
            is_shared = names[person["name"]] > 1
            label = f"{person['name']} {tag}" if is_shared else person["name"]
            slug = known.name_apart(label, tag, is_person=True)
        if slug not in known.shipped:
            draft.people.append(Person(slug, person["name"], in_order))
            draft.namings += _list_names(slug, person, source)
        slugs[person["id"]] = slug
    return slugs


def _list_names(slug: str, person: Json, source: str) -> Iterator[Naming]:
    """Yield the other names that the person bears in English, each once."""
    seen = {person["name"]}
    for one in person.get("other_names", ()):
        text = _BRACKETS.sub("", one["name"])
        if text in seen or one.get("lang", _ENGLISH).partition("-")[0] != _ENGLISH:
            continue
        seen.add(text)
        bounds = read_spell(one.get("start_date"), one.get("end_date"))
        is_dated = bounds != Bounds()
        yield Naming(
            of=slug,
            text=text,
            bounds=bounds,
            basis=FactBasis.CHECKED if is_dated else FactBasis.UNCHECKED,
            checked_against=source if is_dated else None,
        )


def _list_identifiers(person: Json) -> tuple[str, ...]:
    given = person.get("identifiers", ())
    kept = [one for one in given if one["scheme"] in _SCHEMES]
    # The parliament's own number first: it is what tells people of one name apart.
    order = list(_SCHEMES)
    kept.sort(key=lambda one: (order.index(one["scheme"]), one["identifier"]))
    return tuple(_SCHEMES[one["scheme"]] + one["identifier"] for one in kept)


def _find_parties(
    organisations: Iterable[Json], draft: Draft, known: Known
) -> dict[str, str]:
    found = {}
    for party in organisations:
        if party["classification"] != "party" or party["id"] in _NO_PARTY:
            continue
        body = known.find_body_named(party["name"])
        if body is None:
            draft.skipped.append(
                f"No party in the registry is called {party['name']!r}."
            )
        else:
            found[party["id"]] = body
    return found


def _find_seat(place: str, draft: Draft, known: Known) -> str:
    slug = known.by_seat.setdefault(place, f"mp-{make_slug(place)}")
    if slug not in known.shipped:
        label = f"Member of Parliament for {place}"
        draft.posts.append(
            Post(slug, label, HOUSE, (f"mp for {place}".lower(),), place)
        )
    return slug
