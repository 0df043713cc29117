"""One person of a TEI list: names, identifiers, and the offices held."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from graph_builder.model import FactBasis, Naming, Person, Post
from graph_builder.registry.imports.draft import Draft, read_spell
from graph_builder.registry.imports.known import Known
from graph_builder.registry.imports.tei import ID, SCHEME, TEI, list_texts, words
from graph_builder.slugs import make_slug

_MEMBERSHIPS = frozenset(("", "member", "MP", "representative"))
_TITLES = {
    "head": "Head",
    "deputyHead": "Deputy head",
    "primeMinister": "Prime Minister",
}
_CAPITALS = re.compile(r"(?<=[a-z])(?=[A-Z])")
# Addresses that hold an identifier which other lists have too.
_ADDRESSES = (
    (re.compile(r"wikidata\.org/(?:wiki|entity)/(Q\d+)"), "wikidata:{}"),
    (
        re.compile(r"theyworkforyou\.com/(?:mp|peer)/(\d+)"),
        "parlparse:uk.org.publicwhip/person/{}",
    ),
    (re.compile(r"members\.parliament\.uk/member/(\d+)"), "mnis:{}"),
)


@dataclass(frozen=True, slots=True)
class Office:
    """A stretch of time in a body, by the list's own identifier of it."""

    body: str
    title: str | None
    start: str | None
    end: str | None

    def find_post(self, body: str, draft: Draft, known: Known) -> str | None:
        """Return the post of this title in the body, drafted if new; None for none."""
        if self.title is None:
            return None
        folded = self.title.lower()
        for post in known.posts.values():
            if post.body == body and folded in (post.label.lower(), *post.aliases):
                return post.slug
        label = f"{self.title}, {known.bodies[body].label}"
        post = Post(make_slug(f"{body} {self.title}"), label, body, (folded,))
        known.posts[post.slug] = post
        draft.posts.append(post)
        return post.slug


def draft_person(
    element: etree._Element, source: str, draft: Draft, known: Known
) -> str:
    """Draft the person, unless shipped, and return the slug."""
    identifiers = _list_identifiers(element)
    names = [
        (name, one.get("from"), one.get("to"))
        for one in element.findall(f"{TEI}persName")
        if (name := _read_name(one))
    ]
    # The first name in the list is the one that the corpus calls the person by.
    label = names[0][0] if names else element.get(ID, "")
    slug = known.find(identifiers)
    if slug is None:
        slug = known.name_apart(label, element.get(ID, ""), is_person=True)
    if slug in known.shipped:
        return slug
    person = Person(slug, label, tuple(sorted(identifiers)))
    known.people[slug] = person
    draft.people.append(person)
    for name, start, end in names[1:]:
        if name != label:
            spell = read_spell(start, end)
            is_dated = bool(start or end)
            draft.namings.append(
                Naming(
                    of=slug,
                    text=name,
                    bounds=spell,
                    basis=FactBasis.CHECKED if is_dated else FactBasis.UNCHECKED,
                    checked_against=source if is_dated else None,
                )
            )
    return slug


def list_offices(element: etree._Element) -> Iterator[Office]:
    """Yield the offices of a person, memberships without a title among them."""
    for one in element.findall(f"{TEI}affiliation"):
        role = one.get("role", "")
        titles = list_texts(one, "roleName")
        title = titles[0] if titles else _TITLES.get(role) or _capitalise(role)
        yield Office(
            body=one.get("ref", "").removeprefix("#"),
            title=None if role in _MEMBERSHIPS and not titles else title,
            start=one.get("from") or one.get("when"),
            end=one.get("to") or one.get("when"),
        )


def _capitalise(role: str) -> str:
    return _CAPITALS.sub(" ", role).capitalize()


def _read_name(name: etree._Element) -> str:
    given = [words(part) for part in name.findall(f"{TEI}forename")]
    links = [words(part) for part in name.findall(f"{TEI}nameLink")]
    family = [words(part) for part in name.findall(f"{TEI}surname")]
    return " ".join((*given, *links, *family)) or words(name)


def _list_identifiers(element: etree._Element) -> tuple[str, ...]:
    own = (SCHEME + element.get(ID, ""),)
    addresses = [words(one) for one in element.findall(f"{TEI}idno")]
    return own + tuple(
        form.format(match[1])
        for address in addresses
        for pattern, form in _ADDRESSES
        if (match := pattern.search(address))
    )
