"""parlparse's ministers.json: offices and committee seats held."""

import re

from graph_builder.model import Body, FactBasis, Post, Tenure
from graph_builder.model.offices import (
    PUBLIC_BODIES,
    SHARED_TITLES,
    UNTELLING_TITLES,
)
from graph_builder.registry.imports.draft import Draft, Json, read_spell
from graph_builder.registry.imports.known import Known
from graph_builder.slugs import make_slug

_SCHEME = "parlparse:"
_KINDS = (
    (r"\bcommittee\b", "committee"),
    (
        r"^(?:department|ministry|office) |treasury|cabinet office",
        "government-department",
    ),
    (r"\bcommission\b|\bauthority\b", "arms-length-body"),
)
# Front-bench teams are listed by their subject alone ('Health').
_TEAM = "{} (front-bench team)"


def draft_ministers(data: Json, source: str, known: Known) -> Draft:
    """Return the offices of the people whom the registry knows by parlparse's number.

    The list has no names: whom the registry lacks is skipped, so import people first.
    """
    draft = Draft()
    bodies = {
        one["id"]: _find_body(one["name"], draft, known)
        for one in data["organizations"]
    }
    strangers = set()
    for office in data["memberships"]:
        person = known.find((_SCHEME + office["person_id"],))
        if person is None:
            strangers.add(office["person_id"])
            continue
        body = bodies[office["organization_id"]]
        post = _find_post(office.get("role"), body, draft, known)
        body = known.posts[post].body if post in known.shipped else body
        number = office["id"].rpartition("/")[2]
        draft.tenures.append(
            Tenure(
                slug=f"{person}--{post or body}--{number}",
                person=person,
                body=body,
                post=post,
                bounds=read_spell(office["start_date"], office.get("end_date")),
                basis=FactBasis.CHECKED,
                checked_against=source,
            )
        )
    draft.skipped += [f"Nobody is known by {who!r}." for who in sorted(strangers)]
    return draft


def _find_body(name: str, draft: Draft, known: Known) -> str:
    slug = known.find_body_named(name)
    if slug is not None and slug in known.shipped:
        return slug
    kind = next((code for form, code in _KINDS if re.search(form, name.lower())), None)
    label = name if kind else _TEAM.format(name)
    slug = make_slug(label)
    body = Body(slug, label, classification=kind or "other")
    if slug not in known.shipped:
        known.bodies[slug] = body
        draft.bodies.append(body)
    return slug


def _find_post(role: str | None, body: str, draft: Draft, known: Known) -> str | None:
    """Return the post with this title in the body; None for plain membership."""
    if not role:
        return None
    title = role.strip("- ")
    if (shipped := _find_shipped(title.lower(), body, known)) is not None:
        return shipped
    slug = make_slug(f"{body} {title}")
    label = f"{title}, {known.bodies[body].label}"
    draft.posts.append(Post(slug, label, body, (title.lower(),)))
    return slug


def _find_shipped(title: str, body: str, known: Known) -> str | None:
    """Return the shipped post of the body with this title, else the only one at all.

    A title that every department has is of the body alone.
    """
    posts = [
        post
        for post in known.posts.values()
        if post.slug in known.shipped and title in (post.label.lower(), *post.aliases)
    ]
    own = [post.slug for post in posts if post.body == body]
    if own:
        return own[0]
    public = [
        post.slug
        for post in posts
        if known.bodies[post.body].classification in PUBLIC_BODIES
    ]
    is_telling = title not in UNTELLING_TITLES | SHARED_TITLES
    return public[0] if is_telling and len(public) == 1 else None
