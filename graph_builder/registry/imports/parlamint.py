"""ParlaMint's lists of people and bodies (TEI listPerson, listOrg)."""

from collections.abc import Iterator

from lxml import etree

from graph_builder.model import Body, FactBasis, Tenure
from graph_builder.registry.imports.draft import Draft, read_spell
from graph_builder.registry.imports.known import Known
from graph_builder.registry.imports.parlamint_people import (
    draft_person,
    list_offices,
)
from graph_builder.registry.imports.tei import ID, SCHEME, TEI, list_texts, words
from graph_builder.safe_xml import safe_xml
from graph_builder.slugs import make_slug

_KINDS = {
    "parliament": "legislature",
    "politicalParty": "party",
    "parliamentaryGroup": "party",
    "government": "government",
    "ministry": "government-department",
    "committee": "committee",
}


def is_tei(text: str) -> bool:
    """Whether the text may be TEI, by how it begins."""
    return text.startswith("<") and "http://www.tei-c.org/ns/1.0" in text[:3000]


def draft_tei(data: bytes, source: str, known: Known) -> Draft | None:
    """Return the bodies of a TEI file, its people, and their seats and offices.

    None for a file without either. A body that the registry has by name is that body;
    offices are in bodies of this file or of one imported with it, before it; an
    office in any other is left out and its body named in `skipped`.
    """
    root = safe_xml(data, source)
    draft = Draft()
    for element in root.iter(f"{TEI}org"):
        _draft_body(element, source, draft, known)
    people = list(root.iter(f"{TEI}person"))
    for element in people:
        person = draft_person(element, source, draft, known)
        draft.tenures += _list_tenures(element, person, source, draft, known)
    return draft if people or draft.bodies or draft.identifiers else None


def _draft_body(
    element: etree._Element, source: str, draft: Draft, known: Known
) -> None:
    identifier = SCHEME + element.get(ID, "")
    names = list_texts(element, "orgName")
    if not names:
        return
    label = next(iter(list_texts(element, "orgName", full="yes")), names[0])
    slug = known.find((identifier,)) or known.find_body_named(label)
    if slug is None:
        slug = known.name_apart(label, element.get(ID, ""), is_person=False)
    known.by_identifier[identifier] = slug
    draft.identifiers[identifier] = slug
    if slug in known.shipped:
        return
    spell = _read_existence(element)
    body = Body(
        slug=slug,
        label=label,
        aliases=tuple(sorted(set(names) - {label})),
        classification=_KINDS.get(element.get("role", ""), "other"),
        bounds=read_spell(*spell),
        identifiers=(identifier,),
        basis=FactBasis.CHECKED if any(spell) else FactBasis.UNCHECKED,
        checked_against=source if any(spell) else None,
    )
    known.bodies[slug] = body
    draft.bodies.append(body)


def _read_existence(element: etree._Element) -> tuple[str | None, str | None]:
    event = element.find(f"{TEI}event")
    return (None, None) if event is None else (event.get("from"), event.get("to"))


def _list_tenures(
    element: etree._Element, person: str, source: str, draft: Draft, known: Known
) -> Iterator[Tenure]:
    taken: set[str] = set()
    for office in list_offices(element):
        body = known.find((SCHEME + office.body,))
        if body is None:
            name = words(element.find(f"{TEI}persName"))
            draft.skipped.append(f"{name}: no body has the id {office.body!r}.")
            continue
        post = office.find_post(body, draft, known)
        slug = f"{person}--{post or body}"
        if slug in taken:
            slug += f"--{make_slug(office.start or office.end or 'later')}"
        if slug in taken:
            continue
        taken.add(slug)
        yield Tenure(
            slug=slug,
            person=person,
            body=body,
            post=post,
            bounds=read_spell(office.start, office.end),
            basis=FactBasis.CHECKED,
            checked_against=source,
        )
