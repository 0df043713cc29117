"""Whether a role, or a seat, as worded is one that the registry knows."""

import re

from graph_builder.model import DateWindow, Role, Tenure
from graph_builder.resolve.actors_bodies import match_body
from graph_builder.resolve.names import fold_name, fold_title, is_past
from graph_builder.resolve.names_index import Index

_POLITICAL_BODIES = frozenset(
    ("legislature", "government", "government-department", "party")
)


def role_fits(role: Role, spell: Tenure, index: Index) -> bool:
    """Whether a role as worded is the post of this tenure.

    The title must be one of the post's; a body, where the role names one, must be the
    post's own or a whole that the post's body is a part of.
    """
    if spell.post is None or is_past(role.title):
        return False
    post = index.registry.posts[spell.post]
    titles = {fold_title(title) for title in (post.label, *post.aliases)}
    worded = fold_title(role.title)
    if role.body is None:
        return worded in titles
    if f"{worded}, {fold_name(role.body)}" in titles:
        return True
    match = match_body((role.body,), None, DateWindow(), index)
    return worded in titles and index.lies_in(spell.body, match.body.slug)


def is_political(spell: Tenure, index: Index) -> bool:
    """Whether the tenure is in a parliament, a government or a party."""
    body = index.registry.bodies[spell.body]
    return body.classification in _POLITICAL_BODIES


def fold_seat(constituency: str) -> str:
    """Return a constituency's name without case, commas and word order of compass."""
    return " ".join(sorted(re.findall(r"\w+", fold_name(constituency))))
