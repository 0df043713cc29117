"""The capacity that the registry leaves when the source states none."""

from graph_builder.model import Actor, Basis, Capacity, Genre, Mode, Utterance
from graph_builder.model.spells import surely_holds
from graph_builder.resolve.actors_roles import is_political
from graph_builder.resolve.capacities_roles import Scene, is_seat


def infer_capacity(utterance: Utterance, actor: Actor, scene: Scene) -> Capacity:
    """Return the only post that the registry leaves, if it surely covers the window.

    In a speech turn of a sitting that post is a seat: who holds a public office as
    well may speak in either, and whatever else members are, they speak as members.
    Having the floor shows that the seat is held, so that it need not surely cover the
    day.
    """
    index = scene.index
    spells = [
        spell for spell in index.tenures_of(actor.slug, scene.window) if spell.post
    ]
    is_sitting = scene.layout.work.genre is Genre.SITTING
    if is_sitting and utterance.mode is Mode.TURN:
        spells = [spell for spell in spells if is_political(spell, index)]
        is_sound = len(spells) == 1 and is_seat(spells[0], index)
    else:
        is_sound = len(spells) == 1 and surely_holds(spells[0].bounds, scene.window)
    return Capacity(tuple(spells), Basis.INFERRED) if is_sound else Capacity()
