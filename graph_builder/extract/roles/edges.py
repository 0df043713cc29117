"""What may stand between a name and its role: an age, an aside, a comma."""

from graph_builder.extract.names.tables import SUFFIXES
from graph_builder.extract.roles.scene import (
    ARTICLES,
    LONGEST_PHRASE,
    PHRASE_STOPS,
    Scene,
)


def before_aside(scene: Scene, bracket: int) -> int | None:
    """Return where 'my hon. Friend the Member for X (' begins, if a comma is before it.

    In 'the Minister, my hon. Friend the Member for X (Jane Roe)' the role comes first.
    """
    for position in range(bracket - 1, max(1, bracket - 16), -1):
        if scene.word(position) in {"hon", "honourable"}:
            lead = position - 1 - (scene.word(position - 1) == "right")
            return lead - 1 if scene.word(lead - 1) == "," else None
    return None


def behind_suffixes(scene: Scene, end: int) -> int:
    """Return where what follows a name begins, past 'OBE', an age and the like."""
    position = end
    while True:
        comma = scene.word(position) == ","
        age = scene.word(position + 1)
        if comma and age.isdigit() and len(age) < 3:
            position += 2
            continue
        if scene.word(position + comma) not in SUFFIXES - {"MP", "MSP", "GP"}:
            return position
        position += comma + 1


def opens_with_article(scene: Scene, comma: int) -> bool:
    """Whether 'The society's director in X,' stands before the comma."""
    for position in range(comma - 1, max(-1, comma - LONGEST_PHRASE), -1):
        if scene.words[position].is_initial:
            return True
        if scene.word(position) in PHRASE_STOPS:
            return False
        if scene.word(position) in ARTICLES:
            return True
    return False
