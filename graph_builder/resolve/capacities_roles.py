"""Which roles count for an utterance, and which tenures of the registry they are."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from graph_builder.model import (
    Actor,
    Basis,
    DateWindow,
    Layout,
    Referent,
    ReferentKind,
    Role,
    Span,
    Tenure,
    Utterance,
)
from graph_builder.resolve.actors_roles import role_fits
from graph_builder.resolve.names import fold_title, is_past
from graph_builder.resolve.names_index import Index

_MEMBER = re.compile(r"\b(?:mp|member of parliament)\b")


@dataclass(frozen=True, slots=True)
class Scene:
    """What a capacity depends on beside the utterance itself."""

    layout: Layout
    actors: Mapping[Referent, Actor]
    window: DateWindow
    index: Index


def list_roles(
    utterance: Utterance, speaker: Referent, layout: Layout
) -> tuple[tuple[Role, ...], Basis]:
    """Return the roles in which the speaker speaks here, and how that is known.

    Those stated with the utterance count alone; without any, all that the source has
    stated of the speaker so far, the office that a turn's heading prints included.
    Those that it states only later are inferred. Former roles are left out.
    """
    if utterance.roles:
        return _choose_roles(utterance.roles), Basis.STATED
    known = (*_own_office(speaker), *speaker.roles, *_list_offices(speaker, layout))
    so_far = [role for role in known if role.span.start < utterance.span.end]
    basis = Basis.STATED if so_far else Basis.INFERRED
    return _choose_roles(so_far or known), basis


def _choose_roles(roles: Iterable[Role]) -> tuple[Role, ...]:
    """Return each role once, where it was first stated, without the former ones."""
    once: dict[tuple[str, str | None], Role] = {}
    for role in roles:
        if not is_past(role.title):
            once.setdefault((fold_title(role.title), role.body), role)
    return tuple(once.values())


def find_heading(speaker: Referent, layout: Layout) -> Span:
    """Return where a heading names the speaker, else the speaker's first mention."""
    labels = (part.turn.label for part in layout.passages if part.turn)
    return next(
        (label for label in labels if _names(speaker, label)), speaker.mentions[0]
    )


def spells_of_role(
    role: Role, actor: Actor, window: DateWindow, index: Index
) -> tuple[Tenure, ...]:
    """Return the actor's registered tenures in the window that a role as worded means.

    'MP' means the seats.
    """
    spells = index.tenures_of(actor.slug, window)
    fitting = tuple(spell for spell in spells if role_fits(role, spell, index))
    if fitting or not is_member(role):
        return fitting
    return tuple(spell for spell in spells if is_seat(spell, index))


def is_member(role: Role) -> bool:
    """Whether the role is that of a member of parliament."""
    return bool(_MEMBER.search(fold_title(role.title)))


def is_seat(spell: Tenure, index: Index) -> bool:
    """Whether the tenure is a seat in a parliament."""
    return bool(spell.post and index.registry.posts[spell.post].constituency)


def list_stated_spells(
    utterances: Iterable[Utterance], scene: Scene
) -> list[tuple[Tenure, ...]]:
    """Return, for each capacity stated for a speaker, the registered spells it means.

    A capacity that the registry does not know is left out.
    """
    stated: set[tuple[Tenure, ...]] = set()
    for utterance in utterances:
        actor = scene.actors.get(utterance.speaker) if utterance.speaker else None
        if utterance.speaker is None or actor is None:
            continue
        roles, _ = list_roles(utterance, utterance.speaker, scene.layout)
        for role in roles:
            stated.add(spells_of_role(role, actor, scene.window, scene.index))
    return sorted(stated - {()}, key=lambda spells: [spell.slug for spell in spells])


def _own_office(speaker: Referent) -> tuple[Role, ...]:
    """Return the office by which alone the source calls the speaker, if it does."""
    if speaker.kind is ReferentKind.PERSON:
        return ()
    return (Role(speaker.name, None, speaker.mentions[0]),)


def _list_offices(speaker: Referent, layout: Layout) -> tuple[Role, ...]:
    return tuple(
        Role(part.turn.office, None, part.turn.label)
        for part in layout.passages
        if part.turn and part.turn.office and _names(speaker, part.turn.label)
    )


def _names(speaker: Referent, label: Span) -> bool:
    return any(label.overlaps(mention) for mention in speaker.mentions)
