"""Whether a role, or a seat, as worded is one that the registry knows."""

from graph_builder.model import DateWindow, Role, Tenure
from graph_builder.resolve.actors_bodies import match_body
from graph_builder.resolve.names import fold_name, fold_title, is_past
from graph_builder.resolve.names_index import Index

_JOINTS = (" of the ", " of ", " at the ", " at ", ", ")
_POLITICAL_BODIES = frozenset(
    ("legislature", "government", "government-department", "party")
)


def role_fits(role: Role, spell: Tenure, index: Index) -> bool:
    """Whether a role as worded is the post of this tenure.

    The title must be one of the post's, unless the words name a body alone ('of the
    union'); a body, where the role names one, must be the tenure's own or a whole that
    it is a part of. 'Chief executive of the board' means the board that the post is in.
    """
    if is_past(role.title):
        return False
    titles = _titles_of(spell, index)
    worded = fold_title(role.title)
    if role.body is None:
        return worded in titles or _means_own_body(worded, titles, spell, index)
    body = fold_name(role.body)
    if titles & {f"{body} {worded}", f"{worded} of {body}", f"{worded} of the {body}"}:
        return True
    return worded in titles | {""} and is_within(role.body, spell, index)


def bears_out(role: Role, spell: Tenure, index: Index) -> bool:
    """Whether a role speaks for the person: the post itself, or its body at least."""
    if role_fits(role, spell, index):
        return True
    return role.body is not None and is_within(role.body, spell, index)


def is_within(name: str, spell: Tenure, index: Index) -> bool:
    """Whether the tenure is in the body that goes by this name, or in a part of it."""
    match = match_body((name,), None, DateWindow(), index)
    return index.lies_in(spell.body, match.body.slug)


def _titles_of(spell: Tenure, index: Index) -> set[str]:
    if spell.post is None:
        return set()
    post = index.registry.posts[spell.post]
    return {fold_title(title) for title in (post.label, *post.aliases)}


def _means_own_body(worded: str, titles: set[str], spell: Tenure, index: Index) -> bool:
    body = index.registry.bodies[spell.body]
    names = {fold_name(name) for name in (body.label, *body.aliases)}
    parts = (worded.partition(joint) for joint in _JOINTS)
    return any(
        kind and title in titles and any(kind in name for name in names)
        for title, _, kind in parts
    )


def is_political(spell: Tenure, index: Index) -> bool:
    """Whether the tenure is in a parliament, a government or a party."""
    body = index.registry.bodies[spell.body]
    return body.classification in _POLITICAL_BODIES
